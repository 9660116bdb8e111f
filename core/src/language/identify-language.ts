import { languageColumns, languageTable } from "./language-table.ts";
import { languageFeatures } from "./language-features.ts";
import { foldWord, splitWords } from "./words.ts";

/**
 * The language a text is written in, as a two-letter code ("no" for Norwegian), with how sure that is (0 to 1); "und" where
 * the text is too short or too mixed to say. Addresses, numbers and product codes are ignored.
 * @practice S0 Speak their language
 */
export function identifyLanguage(text: string): { language: string; confidence: number } {
  const words = text.slice(0, 2000).replace(/https?:\/\/\S+|\S+@\S+|\b\S*\d\S*\b/gi, " ");
  const script = readScript(words);
  if (script !== "latin") return script === undefined ? unsure : { language: script, confidence: 0.98 };
  return readLatin(words);
}

const unsure = { language: "und", confidence: 0 };
const names: Readonly<Record<string, string>> = { nb: "no" };
// What support mail is written in most; a nudge worth about one short word.
const likely: Readonly<Record<string, number>> = { en: 1.8, de: 0.5, fr: 0.5, es: 0.5, nl: 0.3, pt: 0.3, it: 0.3 };

const digits = new Map<string, readonly number[]>(languageTable.split("\n").map((row) => {
  const split = row.length - languageColumns.length;
  return [row.slice(0, split), [...row.slice(split)].map((digit) => (Number(digit) - 5) / 1.5)];
}));

// Words of one of these languages and hardly of another, by hand: counted tables are thin on the commonest words of mail.
const tellTaleWeight = 2.5;
const tellTale = new Map<string, number>(Object.entries({
  en: "the my you your our we they this that is are was were have has would should please thanks thank hello again still they what when where who why shall i'm don't can't",
  de: "ich nicht und der das ist wir sie mein meine bitte danke hallo guten tag immer noch keine warum wann haben wird auch noch",
  fr: "je vous nous merci bonjour pas est une mon mes votre toujours pourquoi quand avec pour cest avez suis depuis",
  es: "gracias hola usted ustedes pero muy todavia cuando porque donde estoy tengo mi pedido buenos dias",
  nl: "ik niet een het jullie bedankt graag nog steeds geen waar wanneer mijn hallo kunt",
  pt: "obrigado obrigada não nao voce voces ainda meu minha quando onde estou bom dia olá ola",
  it: "grazie buongiorno non sono il che mio mia ancora quando perche dove ciao per della",
}).flatMap(([language, words]) => words.split(" ").map((word) => [foldWord(word), languageColumns.indexOf(language as "en")])));

function readLatin(text: string): { language: string; confidence: number } {
  const scores: number[] = languageColumns.map((column) => likely[column] ?? 0);
  let known = 0;
  for (const feature of languageFeatures(text)) {
    const row = digits.get(feature);
    if (row === undefined) continue;
    known += 1;
    for (let i = 0; i < scores.length; i += 1) scores[i]! += row[i]!;
  }
  for (const word of splitWords(text.slice(0, 600))) {
    const column = tellTale.get(word.text);
    if (column === undefined) continue;
    known += 1;
    scores[column]! += tellTaleWeight;
  }
  if (known < 2) return unsure;
  // Neighbouring letters are not independent: scores are cooled before they become shares.
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp((score - top) * 0.45));
  const confidence = 1 / shares.reduce((sum, share) => sum + share, 0);
  const column = languageColumns[scores.indexOf(top)]!;
  if (confidence < (likely[column] === undefined ? 0.57 : 0.45)) return { language: "und", confidence };
  return { language: names[column] ?? column, confidence };
}

function readScript(text: string): string | undefined {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu);
  const letters = count(/\p{L}/gu);
  if (letters < 2) return undefined;
  if (latin * 2 >= letters) return "latin";
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 10 > letters) return "ja";
  for (const [language, pattern] of scripts) if (count(pattern) * 2 > letters) return language;
  if (count(/\p{Script=Cyrillic}/gu) * 2 > letters) return readCyrillic(text);
  return undefined;
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ["zh", /\p{Script=Han}/gu], ["ko", /\p{Script=Hangul}/gu], ["el", /\p{Script=Greek}/gu], ["he", /\p{Script=Hebrew}/gu],
  ["ar", /\p{Script=Arabic}/gu], ["hi", /\p{Script=Devanagari}/gu], ["th", /\p{Script=Thai}/gu],
];

function readCyrillic(text: string): string {
  if (/[іїєґ]/i.test(text)) return "uk";
  if (/[ыэё]/i.test(text)) return "ru";
  return /ъ[а-я]|(?:^|\s)(?:на|се|да|от|за|са)\s/i.test(text) && !/(?:^|\s)(?:не|что|как|это|я)\s/i.test(text) ? "bg" : "ru";
}
