// Counts the letters and words of 24 languages: naive Bayes, its log shares in levels of one digit. Makes models/languages.bin of
// what tells much and core/src/language/language-table.ts of what tells most.
// Use: RAPPORT_SHARED=… node models/train-language.ts [--without-dev]
// Rows that are held out are never counted; those for choosing are, but for the time of a choice (`--without-dev`).
// models/measure-language.ts reads both.
// Sources: models/README.md, and common words by hand (language-words.txt), counted with the share their place in the list gives them.
import { readFileSync, writeFileSync } from "node:fs";
import { languageFeatureKey, languageFeatures } from "../core/src/language/language-features.ts";
import { languageWords } from "../core/src/language/language-features-words.ts";
import { encodeLanguageModel } from "../core/src/language/language-model.ts";
import { isWholeWord } from "../core/src/language/language-table-model.ts";
import { isDev, isHeldOut } from "./splits.ts";

const languages = ["bg", "ca", "cs", "da", "de", "en", "es", "fi", "fr", "hr", "hu", "id", "it", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sv", "tr", "uk", "vi"];
const cyrillic = new Set(["bg", "ru", "uk"]);
// Whose support mail this desk reads most: their features come first into the table.
const likely = new Set(["en", "de", "fr", "es", "nl", "pt", "it", "nb", "da", "sv", "ru"]);
// Chosen on a second fifth (a fold of its own), never on the one that is measured.
const settings = { table: 8_000, most: 58_000, least: 0.9, alpha: 0.03, reach: 7, step: 0.9, handWeight: 0.3, plainWeight: 0.15, unlikely: 0.3 };

const choosing = process.argv.includes("--without-dev");
const train = `${process.env["RAPPORT_SHARED"] ?? "../shared"}/data/train`;
type Row = { id: string; text: string; label: string };
const readRows = (name: string) => readFileSync(`${train}/${name}.jsonl`, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Row).filter(({ id }) => !isHeldOut(id) && !(choosing && isDev(id)));

const plain: Readonly<Record<string, string>> = { ø: "o", ß: "ss", æ: "ae", ł: "l", đ: "d", ı: "i" };
const counts = new Map<number, Float64Array>();
const names = new Map<number, string>();
const totals = new Float64Array(languages.length);
const restored = new Map(`más años año también según día días está están españa español española españoles niño niños niña niñas señor señora pequeño pequeña pequeños pequeñas
  mañana compañía compañías país países política políticas político público pública públicos públicas méxico único única últimos último última últimas próximo próxima número números
  través después además así aquí allí qué cómo dónde sólo técnico técnica técnicas método métodos teléfono cárcel según será serán podrá podrán hará tendrá página páginas básico
  básica económico económica histórico histórica artículo artículos máximo mínimo música médico médica médicos fácil difícil útil mayoría energía tecnología todavía había mí él sí tú
  diseño daño daños sueño campaña montaña enseñanza tamaño área áreas código línea líneas vehículo vehículos título capítulo crédito jóvenes imágenes orígenes además atrás quizás interés
  autor razón corazón común algún ningún jamás detrás través árbol árboles ámbito época análisis crisis régimen volumen cámara cámaras sábado miércoles águila`.split(/\s+/)
  .filter((word) => /[^a-z]/.test(word)).map((word) => [word.replace(/[^a-z]/g, ""), word]));
countAll();
const chosen = chooseFeatures();
writeFileSync(new URL("languages.bin", import.meta.url), encodeLanguageModel(languages, chosen.slice(0, settings.most).map(({ feature, levels }) => ({
  key: languageFeatureKey(feature), isWord: isWholeWord(feature), levels: levels.flatMap((level, column) => (level === 0 ? [] : [[column, level] as const])),
}))));
writeFileSync(new URL("../core/src/language/language-table.ts", import.meta.url), printTable(chosen.slice(0, settings.table)));

function countAll(): void {
  for (const row of readRows("langid.lingua")) {
    const column = languages.indexOf(row.label);
    if (column < 0) continue;
    const words = languageWords(row.label === "es" ? restoreAccents(row.text) : row.text);
    count(words, column, 1);
    count(plainLetters(words), column, settings.plainWeight);
  }
  for (const language of ["de", "en", "es", "fr", "it", "nl", "pt"]) {
    for (const source of ["duckling", "promise"]) for (const row of readRows(`time.${source}-${language}.half`)) count(languageWords(row.text), languages.indexOf(language), 0.3);
  }
  // How people write when nobody edits them; there is no such text of the other languages here.
  const spoken = readFileSync(`${train}/goemotions/train.tsv`, "utf8").split("\n").filter((_, i) => i % 29 === 0).map((line) => line.split("\t")[0]!);
  const posts = readRows("abuse.davidson.all").filter((_, i) => i % 10 === 0).map((row) => row.text);
  for (const text of [...spoken, ...posts]) count(languageWords(text), languages.indexOf("en"), 0.3);
  for (const line of readFileSync(new URL("language-words.txt", import.meta.url), "utf8").split("\n")) {
    const [, language, list] = /^(\w\w): (.+)$/.exec(line) ?? [];
    if (language === undefined) continue;
    for (const [place, word] of list!.split(" ").entries()) {
      const share = (settings.handWeight * 4000) / (place + 30);
      count(word, languages.indexOf(language), share);
      count(plainLetters(word), languages.indexOf(language), share / 5);
    }
  }
}

function count(words: string, column: number, weight: number): void {
  nameFeatures(words);
  for (const key of languageFeatures(words).keys) {
    let row = counts.get(key);
    if (row === undefined) counts.set(key, row = new Float64Array(languages.length));
    row[column]! += weight;
    totals[column]! += weight;
  }
}

/** The reader works with keys alone; the table is written with names. */
function nameFeatures(words: string): void {
  const edged = `_${words.replace(/\p{M}/gu, "").replaceAll("’", "'").replace(/(.)\1{2,}/gu, "$1$1").replace(/[^\p{L}']+/gu, "_").replace(/'(?!_)/gu, "'_")}_`;
  for (let at = 0; at < edged.length; at += 1) {
    for (let size = 1; size <= 3; size += 1) names.set(languageFeatureKey(edged.slice(at, at + size)), edged.slice(at, at + size));
    const end = edged.indexOf("_", at + 1);
    if (edged[at] === "_" && end > at) names.set(languageFeatureKey(edged.slice(at, end + 1)), edged.slice(at, end + 1));
  }
}

/** The most telling features with their levels: how far each language's share lies above a floor, the whole below what most languages do. */
function chooseFeatures(): { readonly feature: string; readonly levels: readonly number[] }[] {
  const chosen: { feature: string; levels: number[]; tells: number }[] = [];
  for (const [key, row] of counts) {
    const feature = names.get(key);
    const seen = row.reduce((sum, n) => sum + n, 0);
    if (feature === undefined || seen < settings.least || feature === "_") continue;
    const shares = languages.map((_, column) => (row[column]! / totals[column]!) * 1e5);
    const floor = Math.max(settings.alpha, Math.max(...shares) * Math.exp(-settings.reach));
    const logs = shares.map((share) => Math.log((share + floor) / floor));
    const slavic = shares.findIndex((share) => share > 0);
    const rivals = languages.flatMap((language, column) => (cyrillic.has(language) === cyrillic.has(languages[slavic]!) ? [column] : []));
    const mean = rivals.reduce((sum, column) => sum + logs[column]!, 0) / rivals.length;
    const told = rivals.reduce((sum, column) => sum + shares[column]! * (likely.has(languages[column]!) ? 1 : settings.unlikely) * Math.abs(logs[column]! - mean), 0);
    const levels = levelsOf(logs, rivals);
    const pairs = levels.filter((level) => level !== 0).length;
    // What every language has costs room and tells little.
    chosen.push({ feature, levels, tells: (told * Math.sqrt(isWholeWord(feature) ? 3 : 1)) / (2 + pairs) });
  }
  return chosen.sort((a, b) => b.tells - a.tells || (a.feature < b.feature ? -1 : 1));
}

/** Levels above and below the one that most of the rivals share, so that the table names only who differs. */
function levelsOf(logs: readonly number[], rivals: readonly number[]): number[] {
  const levels = logs.map((log) => Math.round(log * settings.step));
  const common = mostCommon(rivals.map((column) => levels[column]!));
  return levels.map((level, column) => (rivals.includes(column) ? Math.max(-3, Math.min(6, level - common)) : 0));
}

function mostCommon(numbers: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const number of numbers) seen.set(number, (seen.get(number) ?? 0) + 1);
  return [...seen].sort(([a, m], [b, n]) => n - m || a - b)[0]![0];
}

function printTable(features: readonly { readonly feature: string; readonly levels: readonly number[] }[]): string {
  const lines = new Map<string, string[]>();
  for (const { feature, levels } of features) {
    const marks = levels.map((level, column) => (level === 0 ? "" : String.fromCharCode((level > 0 ? 65 : 97) + column) + Math.abs(level))).join("");
    if (marks !== "") lines.set(marks, [...(lines.get(marks) ?? []), feature]);
  }
  const text = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([marks, list]) => [marks, ...list.sort()].join(" ")).join("\n");
  return `// Printed by models/train-language.ts; provenance and licence in models/README.md. Not edited by hand.

/** The languages of the columns, in order. */
export const languageColumns = ${JSON.stringify(languages)} as const;

/**
 * A line is a column's letter (A is the first) and by how many levels it has the features that follow more often (small letter: less often)
 * than most languages do; a level is 0.9 · ln(share). Features are letters in a row, "_" for the edge of a word.
 */
export const languageTable = \`${text}\`;
`;
}

/** "recibi" for "recibí": many do not write accents. */
function plainLetters(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").replace(/[øßæłđı]/g, (letter) => plain[letter]!);
}

/** The Spanish sentences of the source lost their accented letters ("aos" for "años"); the commonest are given back. */
function restoreAccents(text: string): string {
  return text.replace(/(?<=\p{L}{3})(c|s)in(?!\p{L})/gu, "$1ión").replace(/(?<=hab|ten|pod|deb|quer|hac|ven|dec|sab|exist|viv)a(n|mos)?(?!\p{L})/gu, "ía$1").replace(/\p{L}+/gu, (word) => restored.get(word.toLowerCase()) ?? word);
}
