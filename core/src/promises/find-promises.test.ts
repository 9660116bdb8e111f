import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Zone } from "../model/instant.ts";
import { toInstant, toLocal } from "../time/instant.ts";
import { findPromises } from "./find-promises.ts";

const zone = "Europe/Berlin" as Zone;
const now = toInstant("2025-11-20T11:58Z");

for (const language of ["en", "en-more", "de", "fr", "es", "it", "nl", "pt"]) {
  describe(`promises are found as in examples/promises/${language}.txt`, () => {
    const table = readFileSync(new URL(`../../../examples/promises/${language}.txt`, import.meta.url), "utf8");
    for (const line of table.split("\n")) {
      if (line.trim() === "" || line.startsWith("#")) continue;
      const [due, flags, what, ...rest] = line.split(" | ") as [string, string, string, ...string[]];
      const draft = rest.join(" | ").replaceAll("\\n", "\n");
      test(draft, () => {
        const found = findPromises(draft, { now, zone, language: language.slice(0, 2) });
        expect({
          due: found.map((one) => (one.dueAt ? toLocal(one.dueAt, zone).slice(0, 16).replace("T", " ") : "-")).join(" // ") || "none",
          flags: found.map((one) => [one.conditional && "conditional", one.vague && "vague"].filter(Boolean).join(" ") || "-").join(" // ") || "-",
          what: what === "*" ? "*" : found.map((one) => one.what).join(" // ") || "-",
        }).toEqual({ due, flags, what });
      });
    }
  });
}

test("the span holds the commitment with its time, and no quoted words", () => {
  const draft = "Hello Anna,\n\n> when will I get it?\n\nBy 16:00 today I'll send you the converted file, because you need it for Friday. Tomás will call you at 10:00 tomorrow.\n\nOn Mon, 17 Nov 2025, Anna wrote:\nI will pay by Friday.";
  expect(findPromises(draft, { now, zone }).map(({ span }) => draft.slice(...span))).toEqual([
    "By 16:00 today I'll send you the converted file", "Tomás will call you at 10:00 tomorrow",
  ]);
});

test("times are the reader's: tomorrow begins where they are", () => {
  const at = toInstant("2025-11-20T23:50Z");
  expect(findPromises("I'll call you tomorrow at 10:00.", { now: at, zone })[0]?.dueAt).toBe("2025-11-22T09:00:00Z");
  expect(findPromises("I'll call you tomorrow at 10:00.", { now: at, zone: "America/New_York" as Zone })[0]?.dueAt).toBe("2025-11-21T15:00:00Z");
});

const scraps = fc.constantFrom("I'll send you the file", "we will", "by 16:00 today", "tomorrow", "if you like", "once you confirm,", ".", "\n", "\n\n", "> ", "“", "”", "and", "Tomás will call you", "You'll have it", "soon", "because", "?", "Ich melde mich", "bis Freitag", "je vous envoie", "🙂", "On Monday Anna wrote:");

test("a span lies inside the draft, spans do not overlap, and what is vague has no time", () => {
  fc.assert(fc.property(fc.array(scraps, { maxLength: 25 }), fc.constantFrom("en", "de", "fr", undefined), (parts, language) => {
    const draft = parts.join(" ");
    let last = 0;
    for (const { span, what, dueAt, vague } of findPromises(draft, { now, zone, language })) {
      expect(span[0]).toBeGreaterThanOrEqual(last);
      expect(span[1]).toBeGreaterThan(span[0]);
      expect(span[1]).toBeLessThanOrEqual(draft.length);
      expect(what.length).toBeGreaterThan(0);
      expect(vague).toBe(dueAt === null);
      last = span[1];
    }
  }), { numRuns: 300 });
});

test("what is quoted is never a promise of ours", () => {
  fc.assert(fc.property(fc.array(scraps.filter((part) => !/[“”\n]/u.test(part)), { maxLength: 12 }), (parts) => {
    expect(findPromises(parts.map((part) => `> ${part}`).join("\n"), { now, zone, language: "en" })).toEqual([]);
  }), { numRuns: 100 });
});
