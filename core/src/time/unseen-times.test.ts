import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Zone } from "../model/instant.ts";
import { readWhen } from "./find-times.ts";
import { toInstant } from "./instant.ts";

type Row = { readonly language: string; readonly expected: string; readonly text: string; readonly start: string | null; readonly end: string | undefined };

// Tables that were written before the rules were run on them. A rate is asserted, not each row: what is wrong stays visible in the table.
describe.each([
  { file: "unseen-2026-11.txt", times: 188, none: 79 },
  // What was right on the first and only run: 49 of 52 and 28 of 29.
  { file: "closing-2026-11.txt", times: 49, none: 28 },
])("times in words nobody tuned on: $file", ({ file, times, none }) => {
  const rows = readRows(file);

  test(`at least ${times} of the times are read as a person reads them`, () => {
    const wanted = rows.filter(({ expected }) => expected !== "none");
    const wrong = wanted.filter((row) => !isRight(row));
    expect(wanted.length - wrong.length >= times ? [] : wrong.map(describeRow)).toEqual([]);
  });

  test(`at least ${none} of the texts without a time stay without one`, () => {
    const wanted = rows.filter(({ expected }) => expected === "none");
    const wrong = wanted.filter((row) => !isRight(row));
    expect(wanted.length - wrong.length >= none ? [] : wrong.map(describeRow)).toEqual([]);
  });
});

function readRows(file: string): Row[] {
  const table = readFileSync(new URL(`../../../examples/times/${file}`, import.meta.url), "utf8");
  return table.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
    const [language, expected, now, zone, ...rest] = line.split(" | ") as [string, string, string, string, ...string[]];
    const text = rest.join(" | ");
    const { start, end } = readWhen(text, { now: toInstant(now), zone: zone as Zone, language });
    return { language, expected, text, start: start && short(start), end: end && short(end) };
  });
}

// A day alone is right at any hour of it; the last day of a stretch may be the day after it, as its end.
function isRight({ expected, start, end }: Row): boolean {
  return expected.split(" or ").some((one) => {
    const [from, to] = one.split(" .. ") as [string, string?];
    if (one === "none" || start === null) return one === "none" && start === null;
    if (!start.startsWith(from)) return false;
    if (to === undefined) return true;
    return to.length > 10 ? end === to : end !== undefined && Math.abs(Date.parse(end.slice(0, 10)) - Date.parse(to)) <= 86_400_000;
  });
}

function describeRow({ language, expected, text, start, end }: Row): string {
  return `${language} | ${expected} | read ${start ?? "none"}${end ? ` .. ${end}` : ""} | ${text}`;
}

function short(iso: string): string {
  return iso.slice(0, 16).replace("T", " ");
}
