import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readMessage } from "../../core/src/reading/read-message.ts";
import type { Reading, ReadingInput, SignalName } from "../../core/src/model/reading.ts";
import { loadKnowledge } from "../../models/load-knowledge.ts";
import type { Figure } from "./figure.ts";
import { mean } from "./metrics.ts";

type Read = (input: ReadingInput) => Reading;
type Range = readonly [least: number, most: number];
type Labelled = ReadingInput & { readonly id: string; readonly heat: Range; readonly yes: readonly string[]; readonly no: readonly string[] };
type Message = Labelled & { readonly class: string };
type InLanguage = Labelled & { readonly language: string };
type Dialogue = ReadingInput & { readonly id: string; readonly trend: string; readonly heat: Range };
type OddInput = { readonly id: string; readonly what: string } & ({ readonly text: string } | { readonly repeat: string; readonly times: number });
type Done<Row> = { readonly row: Row; readonly reading: Reading };
type Answers = { readonly messages: readonly Done<Message>[]; readonly dialogues: readonly Done<Dialogue>[]; readonly languages: readonly Done<InLanguage>[]; readonly odd: readonly { readonly row: OddInput; readonly fault: string | null }[] };

const folder = join(import.meta.dirname, "../../models/readings/held-out");
const likely = 0.5;
const names = ["complaint", "dissatisfaction", "leaving", "goingPublic", "legal", "abuse", "gratitude", "venting", "urgency", ...["refund", "cancel", "person", "fix", "explanation", "status", "callback", "discount", "replacement"].map((kind) => `need:${kind}`)];

/**
 * Prints how customers' messages are read that no rule and no weight was made from. `--rules-only` leaves out what was learned. `--show` also
 * prints the rows behind the figures: for the author of these rows, to look for wrong labels; whoever writes rules runs it without.
 */
if (import.meta.main) {
  const knowledge = process.argv.includes("--rules-only") ? {} : loadKnowledge();
  const answers = answerAll((input) => readMessage(input, knowledge));
  printAnswers(answers);
  if (process.argv.includes("--show")) console.log(`\n${listMisses(answers).join("\n")}`);
}

/** The same figures in the form of `npm run eval`: one line for each thing worth following from release to release. */
export function measureHeldOutReadings(read: Read): Figure[] {
  const { messages, dialogues, languages, odd } = answerAll(read);
  const isNeed = (name: string): boolean => name.startsWith("need:");
  const figure = (set: string, rows: number, metric: string, ours: number, kind: Pick<Figure, "lower" | "points"> = {}): Figure => ({ skill: "held-out readings", set, rows, seen: "never", metric, ours, packages: [], ...kind });
  const perName = (kept: readonly string[], side: "yes" | "no"): number => mean(kept.map((name) => share(withLabel(messages, name, side), ({ reading }) => isRead(reading, name))));
  const signals = names.filter((name) => !isNeed(name)), needs = names.filter(isNeed);
  return [
    ...[{ set: "signals", kept: signals }, { set: "needs", kept: needs }].flatMap(({ set, kept }) => [
      figure(set, messages.length, "found, mean over kinds", perName(kept, "yes")), figure(set, messages.length, "false alarms, mean over kinds", perName(kept, "no"), { lower: true })]),
    ...byKey(messages, ({ row }) => row.class).map(([key, rows]) => figure(`heat, ${key}`, rows.length, "range met", share(rows, isHeatMet))),
    figure("heat, all", messages.length, "range met", share(messages, isHeatMet)),
    figure("heat in dialogues", dialogues.length, "range met", share(dialogues, isHeatMet)),
    figure("trend in dialogues", dialogues.length, "right", share(dialogues, isTrendMet)),
    ...byKey(languages, ({ row }) => row.language).flatMap(([key, rows]) => [
      figure(`language ${key}`, rows.length, "heat range met", share(rows, isHeatMet)), figure(`language ${key}`, rows.length, "found", shareOfLabels(rows, "yes")),
      figure(`language ${key}`, rows.length, "false alarms", shareOfLabels(rows, "no"), { lower: true })]),
    figure("odd input", odd.length, "answered, spans inside", share(odd, ({ fault }) => fault === null)),
  ];
}

function answerAll(read: Read): Answers {
  const done = <Row extends ReadingInput>(file: string): Done<Row>[] => readRows<Row>(file).map((row) => ({ row, reading: read({ text: row.text, subject: row.subject, before: row.before }) }));
  return { messages: done("messages.jsonl"), dialogues: done("dialogues.jsonl"), languages: done("languages.jsonl"), odd: readRows<OddInput>("bad.jsonl").map((row) => ({ row, fault: findFault(row, read) })) };
}

function readRows<Row>(file: string): Row[] {
  return readFileSync(join(folder, file), "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Row);
}

function findFault(row: OddInput, read: Read): string | null {
  const text = "text" in row ? row.text : row.repeat.repeat(row.times);
  try {
    const { heat, signals, needs, asks, evidence } = read({ text });
    const outside = [...needs, ...asks, ...evidence].flatMap(({ span }) => (span === undefined ? [] : [span])).find(([start, end]) => !(start >= 0 && start <= end && end <= text.length));
    if (outside !== undefined) return `a span outside the text: ${outside.join("–")} of ${text.length}`;
    return [heat.score / 100, ...Object.values(signals), ...needs.map(({ p }) => p)].every((p) => p >= 0 && p <= 1) ? null : "a figure that is none";
  } catch (error) {
    return String(error);
  }
}

function printAnswers({ messages, dialogues, languages, odd }: Answers): void {
  print(`Signals and needs at ${likely}`, ["", "there", "read", "%", "not there", "read", "%"], names.map((name) => {
    const there = withLabel(messages, name, "yes"), absent = withLabel(messages, name, "no"), found = ({ reading }: Done<Message>): boolean => isRead(reading, name);
    return [name, ...counted(there, found), ...counted(absent, found)];
  }));
  print("Heat in its range", ["class", "rows", "met", "%", "too low", "too high", "mean miss"], [...byKey(messages, ({ row }) => row.class), ["all", messages] as const, ["dialogues", dialogues] as const].map(([key, rows]) => heatLine(key, rows)));
  print("Where false alarms fall", ["class", "labels", "read", "%", "most often"], byKey(messages, ({ row }) => row.class).map(([key, rows]) => [key, ...countedLabels(rows, "no"), mostOften(rows)]));
  print("Trend", ["expected", "rows", "right", "%", "settling", "steady", "rising", "none"], byKey(dialogues, ({ row }) => row.trend).map(([key, rows]) => [key, ...counted(rows, isTrendMet), ...["settling", "steady", "rising", undefined].map((trend) => rows.filter(({ reading }) => reading.heat.trend === trend).length)]));
  print("Languages: heat", ["", "rows", "met", "%", "too low", "too high", "mean miss"], byKey(languages, ({ row }) => row.language).map(([key, rows]) => heatLine(key, rows)));
  print("Languages: signals and needs", ["", "there", "read", "%", "not there", "read", "%", "named right"], byKey(languages, ({ row }) => row.language).map(([key, rows]) => [key, ...countedLabels(rows, "yes"), ...countedLabels(rows, "no"), rows.filter(({ row, reading }) => reading.language === row.language).length]));
  print("Odd input", ["", "rows", "answered", "%"], [["all", ...counted(odd, ({ fault }) => fault === null)]]);
}

function listMisses({ messages, dialogues, languages, odd }: Answers): string[] {
  const labels = (rows: readonly Done<Labelled>[]): string[] => rows.flatMap(({ row, reading }) => [
    ...row.yes.filter((name) => !isRead(reading, name)).map((name) => `missed  ${row.id} ${name} ${probability(reading, name).toFixed(2)} ${JSON.stringify(row.text)}`),
    ...row.no.filter((name) => isRead(reading, name)).map((name) => `alarm   ${row.id} ${name} ${probability(reading, name).toFixed(2)} ${wordsOf(row.text, reading, name)} ${JSON.stringify(row.text)}`),
  ]);
  const heat = (rows: readonly Done<ReadingInput & { readonly id: string; readonly heat: Range }>[]): string[] => rows.filter((done) => !isHeatMet(done))
    .map(({ row, reading }) => `heat    ${row.id} ${reading.heat.score} (${reading.heat.level}) not ${row.heat.join("–")} ${wordsOf(row.text, reading, "heat")} ${JSON.stringify(row.text)}`);
  return [
    ...labels(messages), ...heat(messages), ...heat(dialogues), ...labels(languages), ...heat(languages),
    ...dialogues.filter((done) => !isTrendMet(done)).map(({ row, reading }) => `trend   ${row.id} ${reading.heat.trend} at ${reading.heat.score}, not ${row.trend} ${JSON.stringify(row.text)}`),
    ...odd.filter(({ fault }) => fault !== null).map(({ row, fault }) => `odd     ${row.id} ${row.what}: ${fault}`),
  ];
}

function withLabel(rows: readonly Done<Message>[], name: string, side: "yes" | "no"): Done<Message>[] {
  return rows.filter(({ row }) => row[side].includes(name));
}

function isRead(reading: Reading, name: string): boolean {
  return probability(reading, name) >= likely;
}

function probability({ signals, needs }: Reading, name: string): number {
  if (!name.startsWith("need:")) return signals[name as SignalName];
  return Math.max(0, ...needs.filter(({ kind }) => `need:${kind}` === name).map(({ p }) => p));
}

function isHeatMet(done: { readonly row: { readonly heat: Range }; readonly reading: Reading }): boolean {
  return missOf(done) === 0;
}

/** In levels: below zero where a message was read calmer than it is. */
function missOf({ row: { heat: [least, most] }, reading: { heat: { level } } }: { readonly row: { readonly heat: Range }; readonly reading: Reading }): number {
  return level < least ? level - least : Math.max(0, level - most);
}

function isTrendMet({ row, reading }: Done<Dialogue>): boolean {
  return reading.heat.trend === row.trend;
}

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): (readonly [string, readonly Row[]])[] {
  return [...Map.groupBy(rows, keyOf)];
}

function share<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.filter(holds).length / rows.length;
}

function shareOfLabels(rows: readonly Done<Labelled>[], side: "yes" | "no"): number {
  const [labels, read] = countedLabels(rows, side);
  return read / labels;
}

function counted<Row>(rows: readonly Row[], holds: (row: Row) => boolean): [rows: number, held: number, percent: string] {
  const held = rows.filter(holds).length;
  return [rows.length, held, percent(held, rows.length)];
}

function countedLabels(rows: readonly Done<Labelled>[], side: "yes" | "no"): [labels: number, read: number, percent: string] {
  const labels = rows.flatMap(({ row, reading }) => row[side].map((name) => isRead(reading, name))), read = labels.filter(Boolean).length;
  return [labels.length, read, percent(read, labels.length)];
}

function mostOften(rows: readonly Done<Labelled>[]): string {
  const alarms = rows.flatMap(({ row, reading }) => row.no.filter((name) => isRead(reading, name)));
  return byKey(alarms, (name) => name).toSorted(([, a], [, b]) => b.length - a.length).slice(0, 3).map(([name, { length }]) => `${name} ${length}`).join(", ");
}

function heatLine(key: string, rows: readonly { readonly row: { readonly heat: Range }; readonly reading: Reading }[]): (string | number)[] {
  const misses = rows.map(missOf);
  return [key, ...counted(misses, (miss) => miss === 0), misses.filter((miss) => miss < 0).length, misses.filter((miss) => miss > 0).length, mean(misses).toFixed(2)];
}

function percent(count: number, of: number): string {
  return of === 0 ? "-" : String(Math.round((100 * count) / of));
}

function wordsOf(text: string, { evidence, needs }: Reading, name: string): string {
  const spans = name.startsWith("need:") ? needs.filter(({ kind, span }) => `need:${kind}` === name && span !== undefined).map(({ span }) => span!) : evidence.filter(({ signal }) => signal === name).map(({ span }) => span);
  return JSON.stringify(spans.map(([start, end]) => text.slice(start, end)));
}

function print(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => String(row[at]).length)));
  const line = (cells: readonly (string | number)[]): string => cells.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]!) : String(cell).padStart(widths[at]!))).join("  ");
  console.log([`\n${title}`, line(head), ...rows.map(line)].join("\n"));
}
