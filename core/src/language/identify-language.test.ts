import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identifyLanguage } from "./identify-language.ts";
import { decodeLanguageModel } from "./language-model.ts";

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

// Tuned on: these rows say that nothing got worse, not how good it is (models/README.md has figures on rows that were not seen).
describe("short messages of customers are read in their language", () => {
  const rows = readFileSync(new URL("../../../examples/languages/short-messages.txt", import.meta.url), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const model = decodeLanguageModel(new Uint8Array(readFileSync(new URL("../../../models/languages.bin", import.meta.url))));
  test.each(rows.map((row) => row.split("\t")))("%s: %s", (language, text) => expect(identifyLanguage(text!, model).language).toBe(language));

  test("without the model, by the table alone, most of them still are", () => {
    const right = rows.map((row) => row.split("\t")).filter(([language, text]) => identifyLanguage(text!).language === language);
    expect(right.length / rows.length).toBeGreaterThan(0.95);
  });
});

test("names, addresses and tags of another language do not count", () => {
  expect(identifyLanguage("@kundenservice https://shop.example/de/hilfe/bestellung where is it").language).toBe("en");
  expect(identifyLanguage("je ne comprends pas #customerservice #fail #neveragain").language).toBe("fr");
  expect(identifyLanguage("#wobleibtmeinpaket").language).not.toBe("en");
});

test("a greeting in one language does not outweigh a message in another", () => {
  expect(identifyLanguage("Bonjour, I would like to know when you are open tomorrow. Merci").language).toBe("en");
  expect(identifyLanguage("Hi team, ich warte noch immer auf die Lieferung. Best regards").language).toBe("de");
});

test("letters without accents, drawn out or in capitals are read as the word they are", () => {
  expect(identifyLanguage("DONDE ESTA MI PEDIDO").language).toBe("es");
  expect(identifyLanguage("pleaaaaaase heeeeelp me with this").language).toBe("en");
  expect(identifyLanguage("Re\u0301ponse trop tardive, je suis tre\u0300s de\u0301c\u0327u").language).toBe("fr");
});

test("the language of most of a mixed text is answered", () => {
  expect(identifyLanguage("Заказ: iPhone 14 Pro Max, чехол. Когда вы его отправите?").language).toBe("ru");
  expect(identifyLanguage("我的订单 Fernbrook M4 还没有到").language).toBe("zh");
});

test("a megabyte of one letter, half a letter and code have an answer", () => {
  for (const text of ["a".repeat(1_000_000), ">".repeat(1_000_000), "\ud83d", "{}[]()", "\u0000"]) expect(identifyLanguage(text)).toHaveProperty("language");
});

test("how sure it is lies between 0 and 1", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
    const { confidence } = identifyLanguage(text);
    expect(confidence >= 0 && confidence <= 1).toBe(true);
  }));
});
