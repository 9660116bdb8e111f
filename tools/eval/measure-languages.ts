import { readFileSync } from "node:fs";
import type { Knowledge } from "@rapport/core/language/knowledge.ts";
import { identifyLanguage } from "@rapport/core/language/identify-language.ts";
import { eld } from "eld/large";
import { franc } from "franc";
import { readRows } from "../../models/labelled-data.ts";
import { isHeldOut } from "../../models/splits.ts";
import { elsewhere, type Figure, type Floor, type Seen } from "./figure.ts";
import { mean } from "./metrics.ts";

type Guess = (text: string) => string;
type Row = { readonly text: string; readonly label: string };

/** Which language a sentence or a pair of words is in. Packages are told which languages occur, which helps them. */
export function measureLanguages(knowledge: Knowledge): Figure[] {
  const guess = guessWith(knowledge);
  const rows = readRows<Row & { id: string; kind: string }>("langid.lingua.jsonl").filter((row) => isHeldOut(row.id)).map((row) => ({ ...row, label: row.label === "nb" ? "no" : row.label }));
  const eight = new Set(["en", "de", "fr", "es", "nl", "pt", "it", "no"]);
  const sentences = rows.filter((row) => row.kind === "sentences"), pairs = rows.filter((row) => row.kind === "word-pairs");
  return [
    accuracy(guess, "sentences in 8 languages (lingua)", sentences.filter((row) => eight.has(row.label)), "held out", elsewhere(0.995)),
    accuracy(guess, "sentences in 32 languages (lingua)", sentences, "held out"),
    accuracy(guess, "pairs of words in 8 languages (lingua)", pairs.filter((row) => eight.has(row.label)), "held out"),
    accuracy(guess, "pairs of words in 32 languages (lingua)", pairs, "held out"),
  ];
}

/** The same for short messages of customers, with names, numbers and words of other languages in them. */
export function measureMessageLanguages(knowledge: Knowledge): Figure[] {
  const guess = guessWith(knowledge);
  const rows = readExamples("unseen-messages"), unsayable = rows.filter((row) => row.label === "und");
  const unsure = (ask: Guess): number => mean(unsayable.map((row) => (["", "und"].includes(ask(row.text)) ? 1 : 0)));
  return [
    accuracy(guess, "short messages of customers, written here", rows.filter((row) => row.label !== "und"), "never"),
    accuracy(guess, "posts in 5 languages, written here", readExamples("unseen-posts").filter((row) => row.label !== "und"), "never", elsewhere(0.975)),
    { skill: "language", set: "messages that are in none, written here", seen: "never", rows: unsayable.length, metric: "says so", ours: unsure(guess), packages: guessers.map((one) => ({ name: one.name, value: unsure(one.guess) })) },
  ];
}

function accuracy(guess: Guess, set: string, wanted: readonly Row[], seen: Seen, floor?: Floor): Figure {
  const right = (ask: Guess): number => mean(wanted.map((row) => (ask(row.text) === row.label ? 1 : 0)));
  return { skill: "language", set, seen, rows: wanted.length, metric: "accuracy", floor, ours: right(guess), packages: guessers.map((one) => ({ name: one.name, value: right(one.guess) })) };
}

function readExamples(name: string): Row[] {
  return readFileSync(new URL(`../../examples/languages/${name}.txt`, import.meta.url), "utf8").split("\n").filter((line) => line.includes("\t") && !line.startsWith("#")).map((line) => {
    const [label = "", text = ""] = line.split("\t");
    return { label, text };
  });
}


function guessWith({ languages }: Knowledge): Guess {
  return (text) => identifyLanguage(text, languages).language;
}

const threeLetters: Readonly<Record<string, string>> = Object.fromEntries(
  "ar=arb bg=bul ca=cat cs=ces da=dan de=deu el=ell en=eng es=spa fi=fin fr=fra he=heb hi=hin hr=hrv hu=hun id=ind it=ita ja=jpn ko=kor no=nob nl=nld pl=pol pt=por ro=ron ru=rus sk=slk sv=swe th=tha tr=tur uk=ukr vi=vie zh=cmn".split(" ").map((pair) => pair.split("=")),
);
const twoLetters = new Map(Object.entries(threeLetters).map(([two, three]) => [three, two]));
const guessers = [
  { name: "eld/large", guess: (text: string): string => eld.detect(text).language },
  { name: "franc", guess: (text: string): string => twoLetters.get(franc(text, { minLength: 1, only: Object.values(threeLetters) })) ?? "" },
];
eld.setLanguageSubset(Object.keys(threeLetters));
