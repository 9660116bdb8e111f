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

const meter: Fact = { id: "3", subject: "meter M5", kind: "product", text: "Meter M5 comes in March", says: "embargoed" };

describe("a thing that is held back", () => {
  it.each([
    "Meter M5 comes in March.", "The new meter M5 is on the way.", "The new meter M5 arrives next month.", "We are about to launch the M5 meter.", "Good news: our M5 launches this spring and you will love it.",
    "The M5 will cost 200 euros.", "Der neue Zähler M5 ist unterwegs und kommt bald zu Ihnen.", "Notre nouveau compteur M5 arrive au printemps.", "El nuevo contador M5 llega muy pronto a su casa.",
    "De nieuwe meter M5 komt binnenkort naar u toe.", "O novo contador M5 chega em breve à sua casa.", "Il nuovo contatore M5 arriva presto da voi.",
  ])("is given away by %s", (draft) => {
    expect(remarks(draft, meter)[0]?.[0]).toBe("leaks-embargo");
    expect(remarks(draft, { ...meter, says: "no" })[0]?.[0]).toBe("leaks-embargo");
  });

  it.each([
    "Hi Sam, your M5 cable arrived.", "Your order M5 is on its way.", "Your order M5-2231 ships tomorrow.", "The M5 screws arrive on Friday.", "Your meter M4 arrives tomorrow.", "Your meter arrives tomorrow.",
    "I will write to you about M5 tomorrow.", "The M5 measures current.", "I have nothing to announce about meter M5 today.",
  ])("is not given away by %s", (draft) => {
    expect(remarks(draft, meter).filter(([check]) => check === "leaks-embargo")).toEqual([]);
  });
});

describe("the board's date fits where the draft's stood", () => {
  const due: Fact = { id: "4", subject: "firmware 4.3", kind: "date", text: "Firmware 4.3 is due on 28 November", says: "yes", value: "2025-11-28" };
  it.each([
    ["Firmware 4.3 will be out on 24 November.", due, "on 28 November"],
    ["Firmware 4.3 will be out on 24 November.", { ...due, value: undefined }, "on 28 November"],
    ["Firmware 4.3 is due on 24 November.", due, "due on 28 November"],
    ["Firmware 4.3 is out tomorrow.", due, "on 28 November"],
    ["Firmware 4.3 is available from 24 November.", due, "from 28 November"],
    ["Firmware 4.3 will be out on 24 November.", { ...due, text: "Firmware 4.3 comes in March", value: undefined }, "in March"],
  ] as const)("%s", (draft, fact, words) => {
    expect(remarks(draft, fact).find(([check]) => check === "contradicts-fact")?.[2]).toBe(words);
  });
});

function remarks(draft: string, fact: Fact): string[][] {
  const context: DraftContext = { facts: [fact], now: toInstant("2025-11-20T11:58:00Z"), zone: toZone("Europe/Oslo") };
  const { findings } = reviewDraft(draft, context, { promises: [], heat: 0 });
  return findings.map(({ check, span, instead }) => [check, draft.slice(...span), ...instead]);
}
