import { readScript } from "./identify-language-script.ts";
import { languageFeatures } from "./language-features.ts";
import { languageWords } from "./language-features-words.ts";
import { scoreLanguages, type LanguageModel } from "./language-model.ts";
import { languageColumns, languageTable } from "./language-table.ts";
import { readLanguageTable } from "./language-table-model.ts";

/**
 * The language a text is written in, as a two-letter code ("no" for Norwegian), with how sure that is (0 to 1); "und" where
 * the text is too short or too mixed to say. Addresses, handles, numbers and product codes are ignored. A `model` with more words
 * (`knowledge.languages`) is right more often on short and careless messages; without it the table that is always there decides.
 * @practice S0 Speak their language
 */
export function identifyLanguage(text: string, model: LanguageModel = ownModel()): { language: string; confidence: number } {
  const words = languageWords(text);
  const script = readScript(words);
  if (script === undefined) return unsure;
  if (script === "latin" || script === "cyrillic") return readLetters(words, script, model);
  return { language: script === "arabic" ? readArabic(words) : languageOf[script], confidence: 0.98 };
}

const unsure = { language: "und", confidence: 0 };
const languageOf = { han: "zh", kana: "ja", hangul: "ko", greek: "el", hebrew: "he", devanagari: "hi", thai: "th" } as const;
const names: Readonly<Record<string, string>> = { nb: "no" };
const cyrillic: ReadonlySet<string> = new Set(["bg", "ru", "uk"]);
// What support mail is written in most; a nudge worth less than one short word.
const likely: ReadonlySet<string> = new Set(["en", "de", "fr", "es", "nl", "pt", "it", "ru"]);
const nudge = 8;

function readLetters(text: string, script: "latin" | "cyrillic", model: LanguageModel): { language: string; confidence: number } {
  const { keys, words } = languageFeatures(text);
  const { scores, known } = scoreLanguages(model, keys);
  if (known < 2) return unsure;
  let best = -1;
  for (const [column, name] of model.columns.entries()) {
    if (cyrillic.has(name) !== (script === "cyrillic")) scores[column] = outOfQuestion;
    else if (likely.has(name)) scores[column]! += nudge;
    if (best < 0 || scores[column]! > scores[best]!) best = column;
  }
  // Neighbouring letters are not independent: scores are cooled before they become shares.
  let sum = 0;
  for (const score of scores) sum += Math.exp((score - scores[best]!) * cooling);
  const confidence = 1 / sum;
  const language = model.columns[best]!;
  if (confidence < ((likely.has(language) ? sure : sureOfOthers)[words] ?? sureSentence)) return { language: "und", confidence };
  return { language: names[language] ?? language, confidence };
}

// Most callers hand in a model; the table is only read where somebody does not.
const ownModel = once(() => readLanguageTable(languageColumns, languageTable));

function once<T>(create: () => T): () => T {
  let created: T | undefined;
  return () => (created ??= create());
}

const outOfQuestion = -1e6;
const cooling = 0.2;
// One word or two are often words of several languages, the likely one among them; a sentence is in one of them.
const [sure, sureOfOthers, sureSentence] = [[1, 0.6, 0.4], [1, 0.75, 0.5], 0.2];

/** Arabic, or Persian where the letters that only it has are more than those it does not have. */
function readArabic(text: string): string {
  return (text.match(/[پچژگکی]/g)?.length ?? 0) > (text.match(/[يكةىأإ]/g)?.length ?? 0) ? "fa" : "ar";
}
