import { describe, expect, it } from "vitest";
import type { DraftContext } from "../model/finding.ts";
import { toInstant } from "../time/instant.ts";
import { toZone } from "../time/zone.ts";
import { reviewDraft } from "./review-draft.ts";

type Fact = NonNullable<DraftContext["facts"]>[number];
const undated: Fact = { id: "1", subject: "4.3", kind: "release date", text: "4.3 has no release date until it is certified", says: "no" };
const embargoed: Fact = { id: "2", subject: "4.3", kind: "release date", text: "4.3 ships on 5 December", says: "embargoed" };

describe("a draft that dates what the board gives no date", () => {
  it("is told the condition in the board's words", () => {
    expect(remarks("4.3 is out next week.", undated)).toEqual([["unsupported-date", "next week", "once it is certified"]]);
    expect(remarks("We plan to release 4.3 on 5 December.", undated)).toEqual([["unsupported-date", "on 5 December", "once it is certified"]]);
  });

  it("is left alone where it repeats what the board says", () => {
    expect(remarks("4.3 has no release date until it is certified.", undated)).toEqual([]);
    expect(remarks("4.3 comes once it is certified.", undated)).toEqual([]);
  });

  it("is left alone where the date is that of our own next word", () => {
    expect(remarks("I’ll write to you about 4.3 tomorrow at 10:00.", undated)).toEqual([]);
  });
});

describe("a date under embargo", () => {
  it("leaks whichever date is named, and no better date is offered", () => {
    expect(remarks("4.3 is out on Friday.", embargoed)).toEqual([["leaks-embargo", "4.3 is out on Friday.", "I have nothing to announce about 4.3 today."]]);
  });
});

function remarks(draft: string, fact: Fact): string[][] {
  const context: DraftContext = { facts: [fact], now: toInstant("2025-11-20T11:58:00Z"), zone: toZone("Europe/Oslo") };
  const { findings } = reviewDraft(draft, context, { promises: [], heat: 0 });
  return findings.map(({ check, span, instead }) => [check, draft.slice(...span), ...instead]);
}
