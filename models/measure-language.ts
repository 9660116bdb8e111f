// Prints how often a language is read right in rows that are held out, with models/languages.bin and with the table alone.
// With --dev the rows for choosing: honest only after `node models/train-language.ts --without-dev`.
// Use: RAPPORT_SHARED=… node models/measure-language.ts [--dev]
import { readFileSync } from "node:fs";
import { identifyLanguage } from "../core/src/language/identify-language.ts";
import { decodeLanguageModel, type LanguageModel } from "../core/src/language/language-model.ts";
import { isDev, isHeldOut } from "./splits.ts";

type Row = { readonly text: string; readonly language: string; readonly kinds: readonly string[] };

const isAsked = process.argv.includes("--dev") ? isDev : isHeldOut;
const train = `${process.env["RAPPORT_SHARED"] ?? "../shared"}/data/train`;
const seven = new Set(["en", "de", "fr", "es", "nl", "pt", "it"]);
const big = decodeLanguageModel(new Uint8Array(readFileSync(new URL("languages.bin", import.meta.url))));
const rows = [...readLingua(), ...readPosts(), ...readExamples("short-messages"), ...(isAsked === isHeldOut ? readExamples("unseen-messages") : [])];
for (const [name, model] of [["languages.bin", big], ["table alone", undefined]] as const) {
  console.log(name);
  for (const [kind, { right, all }] of measure(model)) console.log(`  ${kind.padEnd(40)} ${(right / all).toFixed(4)} of ${all}`);
}

function measure(model: LanguageModel | undefined): Map<string, { right: number; all: number }> {
  const counts = new Map<string, { right: number; all: number }>();
  for (const { text, language, kinds } of rows) {
    const right = identifyLanguage(text, model).language === language;
    for (const kind of kinds) {
      const count = counts.get(kind) ?? counts.set(kind, { right: 0, all: 0 }).get(kind)!;
      count.all += 1;
      if (right) count.right += 1;
    }
  }
  return counts;
}

function readLingua(): Row[] {
  return readFileSync(`${train}/langid.lingua.jsonl`, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { id: string; text: string; label: string; kind: string }).filter(({ id }) => isAsked(id)).flatMap((row) => {
    const language = row.label === "nb" ? "no" : row.label;
    const whole = { text: row.text, language, kinds: [`32 languages, ${row.kind}`, ...(seven.has(language) || language === "no" ? [`en de fr es nl pt it no, ${row.kind}`] : []), ...(seven.has(language) ? [`en de fr es nl pt it, ${row.kind}`] : [])] };
    if (row.kind !== "sentences" || !seven.has(language)) return [whole];
    const words = row.text.split(" ");
    const from = (words.length * 7) % Math.max(1, words.length - 5);
    const five = words.slice(from, from + 5).join(" ");
    return [whole, { text: five, language, kinds: ["the seven, five words of a sentence"] }, { text: five.normalize("NFD").replace(/\p{M}/gu, ""), language, kinds: ["the seven, five words without accents"] }];
  });
}

function readPosts(): Row[] {
  return readFileSync(`${train}/abuse.davidson.all.jsonl`, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { id: string; text: string }).filter(({ id }) => isAsked(id)).map(({ text }) => ({ text, language: "en", kinds: ["posts that should be English (labels not checked)"] }));
}

function readExamples(name: string): Row[] {
  return readFileSync(new URL(`../examples/languages/${name}.txt`, import.meta.url), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t")).map(([language, text]) => ({ text: text!, language: language!, kinds: [`examples/languages/${name}.txt`] }));
}
