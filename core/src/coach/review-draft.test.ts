import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftContext } from "../model/finding.ts";
import { toInstant } from "../time/instant.ts";
import { toZone } from "../time/zone.ts";
import { reviewDraft } from "./review-draft.ts";
import { findingKey, rank, showFindings } from "./show-findings.ts";

const pieces = [
  "As I already explained,", "you should have checked the address", "calm down", "We can’t roll your units back", "I’ll send it shortly", "İstanbul’da", "“soon”", "> quoted",
  "\n\n", "!!", "4.3 is out next week", "sorry", "Hei Ingrid,", "NOT", "Vennlig hilsen,\nBea", "😀", "ß", "…", "16:00 today", "?", "that issue", "an export", "ein", "le la les", "\r\n", "\u00a0",
];
const drafts = fc.oneof(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 25 }).map((parts) => parts.join(" ")), fc.string({ unit: "binary", maxLength: 200 }));
const context: DraftContext = {
  now: toInstant("2025-11-20T11:58:00Z"), zone: toZone("Europe/Oslo"), earlier: { apologies: 1, faultProven: false },
  to: { message: "Our LIMS rejected all 212 readings last night, and nobody answers.", language: "en", words: [{ ours: "export", theirs: "batch file" }] },
  facts: [{ id: "f1", text: "No release date until 4.3 is certified.", subject: "4.3", kind: "release date", says: "yes" }],
};
const given = { promises: [], heat: 65 };

describe("a review of any draft", () => {
  it("points inside the draft, weighs between 0 and 1 and gives its reason in at most eight words", () => {
    fc.assert(fc.property(drafts, (draft) => {
      const { findings, declines } = reviewDraft(draft, context, given);
      for (const { span: [start, end] } of [...findings, ...declines]) expect(0 <= start && start <= end && end <= draft.length).toBe(true);
      for (const { weight, why } of findings) expect(weight >= 0 && weight <= 1 && why !== "" && why.split(/\s+/).length <= 8).toBe(true);
    }));
  });

  it("gives the same answer twice", () => {
    fc.assert(fc.property(drafts, (draft) => {
      expect(reviewDraft(draft, context, given)).toEqual(reviewDraft(draft, context, given));
    }));
  });

  it("still reads the draft when any of its better words were taken", () => {
    fc.assert(fc.property(drafts, (draft) => {
      for (const { span: [start, end], instead } of reviewDraft(draft, context, given).findings) {
        for (const words of instead) expect(() => reviewDraft(draft.slice(0, start) + words + draft.slice(end), context, given)).not.toThrow();
      }
    }), { numRuns: 40 });
  });

  it("shows at most five remarks, in the order in which they matter, none on top of another and none that was dismissed", () => {
    fc.assert(fc.property(drafts, (draft) => {
      const { findings } = reviewDraft(draft, context, given);
      const shown = showFindings(draft, findings, []);
      const words = shown.filter(({ span, check }) => span[0] < span[1] && check !== "wrong-language");
      expect(shown.length).toBeLessThanOrEqual(5);
      expect(shown.every((finding, at) => at === 0 || rank(shown[at - 1]!) <= rank(finding))).toBe(true);
      const placed = [...words].sort((a, b) => a.span[0] - b.span[0]);
      expect(placed.every((finding, at) => at === 0 || placed[at - 1]!.span[1] <= finding.span[0])).toBe(true);
      const dismissed = shown.map((finding) => findingKey(draft, finding));
      expect(showFindings(draft, findings, dismissed).some((finding) => dismissed.includes(findingKey(draft, finding)))).toBe(false);
    }));
  });

  it("says nothing about words that others wrote", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("> Calm down.", "> You should have checked the address.", "> WE CAN NOT HELP YOU!!", "> We’ll be in touch shortly."), { maxLength: 12 }), (quoted) => {
      expect(reviewDraft(["Hi Anna, the file left us at 14:05 today.", ...quoted].join("\n"), { now: context.now, zone: context.zone }, { promises: [], heat: 0 }).findings).toEqual([]);
    }));
  });
});

describe("the draft of the desk’s picture", () => {
  const draft = "Hei Ingrid,\n\nAs I already explained, the file format changed in 4.2. We can’t roll your units back. I’ll send a converted file shortly, and 4.3 is out next week, which fixes it for good.\n\nVennlig hilsen, Bea";
  const shown = showFindings(draft, reviewDraft(draft, context, given).findings, []);

  it("gets its five remarks, as DESIGN orders them", () => {
    expect(shown.map(({ check, span }) => [check, draft.slice(...span)])).toEqual([
      ["no-acknowledgement", ""], ["unsupported-date", "next week"], ["abrupt-no", "We can’t roll your units back."], ["vague-promise", "shortly"], ["condescending", "As I already explained,"],
    ]);
    expect(shown[0]!.span[0]).toBe("Hei Ingrid,".length);
  });

  it("is offered words that fit where they are put", () => {
    expect(shown.map(({ instead }) => instead[0]?.trim())).toEqual([
      "212 readings rejected: I can see why you are upset.", "once it is certified", "We can’t roll your units back. May I tell you why, and what I can do instead?", "by 16:00 today, your time", "To answer you directly,",
    ]);
  });
});
