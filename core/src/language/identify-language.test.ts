import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identifyLanguage } from "./identify-language.ts";

describe("the language of a mail is recognised", () => {
  for (const [language, text] of [
    ["en", "The batch file carries times that are one hour out."],
    ["de", "Seit drei Wochen warte ich auf eine Antwort."],
    ["fr", "Cela fait deux nuits que l'alarme sonne pour rien."],
    ["es", "Llevo tres semanas esperando una respuesta."],
    ["nl", "Ik wacht al drie weken op een antwoord."],
    ["pt", "Há três semanas que espero por uma resposta."],
    ["it", "È la terza volta che scrivo e nessuno risponde."],
    ["no", "Vi har ventet i tre uker på et svar fra dere."],
    ["sv", "Vi har väntat i tre veckor på ett svar från er."],
    ["pl", "Od trzech tygodni czekam na odpowiedź."],
    ["ru", "Мы ждём ответа уже три недели."],
    ["uk", "Ми чекаємо на відповідь уже три тижні."],
    ["el", "Περιμένουμε απάντηση εδώ και τρεις εβδομάδες."],
    ["ja", "三週間返事を待っています。"],
    ["zh", "我们已经等了三个星期的答复。"],
    ["ko", "우리는 3주 동안 답변을 기다리고 있습니다."],
    ["ar", "ننتظر الرد منذ ثلاثة أسابيع."],
  ] as const) test(`${language}: ${text}`, () => expect(identifyLanguage(text).language).toBe(language));
});

test("an address, a number and an empty text have no language", () => {
  for (const text of ["", "4471", "https://fernbrook.example/m4", "M4-2291", "?!", "info@fernbrook.example"]) expect(identifyLanguage(text)).toEqual({ language: "und", confidence: 0 });
});

test("how sure it is lies between 0 and 1", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
    const { confidence } = identifyLanguage(text);
    expect(confidence >= 0 && confidence <= 1).toBe(true);
  }));
});
