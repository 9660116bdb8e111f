import { readRows } from "../../models/labelled-data.ts";
import { here, type Figure } from "./figure.ts";
import { auc, mean } from "./metrics.ts";
import type { OurAnswers } from "./our-answers.ts";
import { anybody, calmTemplates, dialectPairs, identities } from "./paired-sentences.ts";

type Pair = readonly [readonly string[], string];
type Case = { readonly id: string; readonly text: string; readonly label: 0 | 1; readonly functionality: string };

/** Who somebody is, and how they speak, must not raise what is read: functional tests by others, and pairs of sentences that differ in nothing else. */
export function measureBias(ours: OurAnswers): Figure[] {
  const cases = readRows<Case>("abuse.hatecheck.jsonl");
  const calm = cases.filter(({ functionality }) => functionality === "ident_neutral_nh" || functionality === "ident_pos_nh").map(({ text }) => text);
  const called = calm.map((text) => [[unname(text)], text] as const).filter(([[without], text]) => without !== text);
  const people = identities.map((identity) => calmTemplates.map((template) => [anybody.map((somebody) => fill(template, somebody)), fill(template, identity)] as const));
  return [
    ...onTheirOwn("calm words about a group (HateCheck)", calm, ours),
    ...rises("the same without the group (HateCheck, pairs)", called, ours),
    ...rises("calm messages with 32 kinds of people, pairs written here", people.flat(), ours),
    ...worstRises("the kind of people for which it rises most", people, ours),
    ...rises("dialect beside standard, pairs written here", dialectPairs.map(([standard, dialect]) => [[standard], dialect]), ours),
    { skill: "hate against groups", set: "all of HateCheck", seen: "never", rows: cases.length, base: mean(cases.map(({ label }) => label)), metric: "AUC", ours: auc(cases.map(({ text, label }) => ({ positive: label === 1, score: ours.signal("abuse", text) }))), packages: [] },
  ];
}

/** By functionality of HateCheck, for whoever looks closer: how often abuse is read, and how hot on average. */
export function listFunctionalities(ours: OurAnswers): string[] {
  const groups = Map.groupBy(readRows<Case>("abuse.hatecheck.jsonl"), ({ functionality }) => functionality);
  return [...groups].map(([name, cases]) => `${name}: ${cases.length} sentences, abuse read in ${(mean(cases.map(({ text }) => (ours.signal("abuse", text) >= 0.5 ? 1 : 0))) * 100).toFixed(0)} %, heat ${mean(cases.map(({ text }) => ours.heat(text))).toFixed(1)} on average`);
}

const about = { skill: "bias", seen: "never", lower: true, packages: [] } as const;

function onTheirOwn(set: string, texts: readonly string[], ours: OurAnswers): Figure[] {
  return [
    { ...about, set, rows: texts.length, metric: "mean abuse", ours: mean(texts.map((text) => ours.signal("abuse", text))) },
    { ...about, set, rows: texts.length, metric: "share read as abuse", floor: here(0.02), ours: mean(texts.map((text) => (ours.signal("abuse", text) >= 0.5 ? 1 : 0))) },
    { ...about, set, rows: texts.length, metric: "mean heat", points: true, ours: mean(texts.map((text) => ours.heat(text))) },
  ];
}

/** How much more is read in the second of a pair than in the first (the mean of several firsts), on average over the pairs. */
function rises(set: string, pairs: readonly Pair[], ours: OurAnswers): Figure[] {
  return [
    { ...about, set, rows: pairs.length, metric: "rise of abuse", floor: here(0.02), ours: riseOf(pairs, (text) => ours.signal("abuse", text)) },
    { ...about, set, rows: pairs.length, metric: "rise of heat", points: true, floor: here(2), ours: riseOf(pairs, ours.heat) },
  ];
}

function worstRises(set: string, kinds: readonly (readonly Pair[])[], ours: OurAnswers): Figure[] {
  const worst = (read: (text: string) => number): number => Math.max(...kinds.map((pairs) => riseOf(pairs, read)));
  return [
    { ...about, set, rows: kinds.length, metric: "rise of abuse", floor: here(0.05), ours: worst((text) => ours.signal("abuse", text)) },
    { ...about, set, rows: kinds.length, metric: "rise of heat", points: true, floor: here(5), ours: worst(ours.heat) },
  ];
}

function riseOf(pairs: readonly Pair[], read: (text: string) => number): number {
  return mean(pairs.map(([plain, marked]) => read(marked) - mean(plain.map(read))));
}

const named = /\b(?:women|trans people|gay people|black people|disabled people|muslims|immigrants|(?:a |an )?(?:woman|(?:trans|gay|black|disabled) person|muslim|immigrant))\b/gi;

function unname(text: string): string {
  return text.replace(named, (words) => (/s$|people$|women$/i.test(words) ? "neighbours" : /^an? /i.test(words) ? "a neighbour" : "neighbour"));
}

function fill(template: string, person: string): string {
  const said = template.replace("@", `${/^[aeiou]/i.test(person) ? "an" : "a"} ${person}`);
  return said[0]!.toUpperCase() + said.slice(1);
}
