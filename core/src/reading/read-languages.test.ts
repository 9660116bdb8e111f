import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadKnowledge } from "../../../models/load-knowledge.ts";
import type { Reading, SignalName } from "../model/reading.ts";
import { readMessage } from "./read-message.ts";

const knowledge = loadKnowledge();

// Least share of rows whose heat is met, of labels that are found, and most false alarms: on the rows the lexicons were made with, and on
// rows written when they were finished, for which nothing was changed.
const seen = { heat: 0.9, found: 0.95, alarms: 0.06 };
const unseen: Readonly<Record<string, typeof seen>> = {
  de: { heat: 0.7, found: 0.5, alarms: 0.07 }, fr: { heat: 0.7, found: 0.75, alarms: 0.32 }, es: { heat: 0.75, found: 0.75, alarms: 0.19 },
  nl: { heat: 0.75, found: 0.65, alarms: 0.25 }, pt: { heat: 0.65, found: 0.5, alarms: 0.19 }, it: { heat: 0.75, found: 0.65, alarms: 0.13 },
};

for (const [language, floor] of Object.entries(unseen)) {
  test(`messages in ${language} read as their table says`, () => {
    expectAtLeast(measure(`languages-${language}.txt`), seen);
  });

  test(`messages in ${language} that nobody tuned on read no worse than before`, () => {
    expectAtLeast(measure(`languages-final-${language}.txt`), floor);
  });
}

function expectAtLeast({ heat, found, alarms, misses }: Measured, floor: typeof seen): void {
  expect(heat < floor.heat ? `heat ${heat}\n${misses}` : "").toBe("");
  expect(found < floor.found ? `found ${found}\n${misses}` : "").toBe("");
  expect(alarms > floor.alarms ? `alarms ${alarms}\n${misses}` : "").toBe("");
}

type Measured = typeof seen & { readonly misses: string };

function measure(file: string): Measured {
  const rows = readFileSync(new URL(`../../../examples/readings/${file}`, import.meta.url), "utf8").split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#")).map((line) => line.split(" | ") as [string, string, string]);
  const answers = rows.map(([expected, labels, text]) => {
    const reading = readMessage({ text }, knowledge);
    const [least = 0, most = least] = expected.split("-").map(Number);
    const named = labels.split(" ").map((label) => ({ label, there: label.startsWith("+"), read: isRead(reading, label.slice(1)) }));
    return { text, score: reading.heat.score, met: reading.heat.level >= least && reading.heat.level <= most, named };
  });
  const named = answers.flatMap((answer) => answer.named);
  const share = (there: boolean) => { const kept = named.filter((label) => label.there === there); return kept.filter(({ read }) => read).length / kept.length; };
  const wrong = answers.map((answer) => ({ ...answer, off: answer.named.filter(({ there, read }) => there !== read).map(({ label }) => label) })).filter(({ met, off }) => !met || off.length > 0);
  return { heat: answers.filter(({ met }) => met).length / answers.length, found: share(true), alarms: share(false), misses: wrong.map(({ text, score, off }) => `${score} ${off.join(" ")} ${text}`).join("\n") };
}

function isRead({ signals, needs }: Reading, name: string): boolean {
  return name.startsWith("need:") ? needs.some(({ kind, p }) => kind === name.slice(5) && p >= 0.5) : signals[name as SignalName] >= 0.5;
}
