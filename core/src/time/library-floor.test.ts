import { readFileSync } from "node:fs";
import { de, en, es, fr, it, nl, pt } from "chrono-node";
import { expect, test } from "vitest";
import type { Zone } from "../model/instant.ts";
import { readWhen } from "./find-times.ts";
import { toInstant, toZoned } from "./instant.ts";

const parsers = { en, de, fr, es, it, nl, pt } as const;
const languages = ["en", "de", "fr", "es", "it", "nl", "pt"] as const;

// The floor: what the time library most people would take gets right, told the language, the moment and the zone, is right here too.
test("where the library reads the time of an example right, so do the rules", () => {
  const rows = [...languages.flatMap((language) => rowsOf(`${language}.txt`, language)), ...rowsOf("unseen-2026-11.txt", null)];
  const library = rows.filter(({ expected, readByLibrary }) => isRight(expected, readByLibrary));
  expect(library.length).toBeGreaterThan(100);
  expect(library.filter(({ expected, readByRules }) => !isRight(expected, readByRules)).map(({ text, readByRules }) => `${text}: ${readByRules}`)).toEqual([]);
});

type Row = { readonly text: string; readonly expected: string[]; readonly readByLibrary: string; readonly readByRules: string };

function rowsOf(file: string, only: (typeof languages)[number] | null): Row[] {
  const table = readFileSync(new URL(`../../../examples/times/${file}`, import.meta.url), "utf8");
  return table.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
    const cells = line.split(" | "), language = only ?? languages.find((one) => one === cells[0])!;
    const [wanted = "", at = "", place = "", ...rest] = only ? cells : cells.slice(1);
    const text = rest.join(" | "), now = toInstant(at), zone = place as Zone, days = wanted.split(" or ").map((one) => one.split(" .. ")[0]!);
    const short = (iso: string | null) => iso?.slice(0, 16).replace("T", " ") ?? "none";
    const [found] = parsers[language].parse(text, { instant: new Date(now), timezone: toZoned(now, zone).offsetNanoseconds / 60e9 }, { forwardDate: true });
    return { text, expected: days, readByLibrary: short(found ? toZoned(toInstant(found.date().toISOString()), zone).toPlainDateTime().toString() : null), readByRules: short(readWhen(text, { now, zone, language }).start) };
  });
}

// A day alone is right at any hour of it.
function isRight(expected: readonly string[], read: string): boolean {
  return expected.some((one) => read.startsWith(one));
}
