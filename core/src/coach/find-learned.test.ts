import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftContext, DraftReview } from "../model/finding.ts";
import { decodeDraftModel } from "../language/draft-model.ts";
import { toInstant } from "../time/instant.ts";
import { toZone } from "../time/zone.ts";
import { reviewDraft } from "./review-draft.ts";

const model = decodeDraftModel(new Uint8Array(readFileSync(new URL("../../../models/draft.bin", import.meta.url))));
const context: DraftContext = { now: toInstant("2025-11-20T11:58:00Z"), zone: toZone("Europe/Oslo"), earlier: { faultProven: false }, to: { message: "My parcel came broken and nobody answers." } };
const heard = (draft: string, known: DraftContext = context): Omit<DraftReview, "promises"> => reviewDraft(draft, known, { promises: [], heat: 0, model });
const checks = (draft: string): string[] => heard(draft).findings.map(({ check }) => check);

const pieces = [
  "You probably held the phone upside down.", "Most people get there without help.", "> You are a liar.", "“You should be grateful for what you got from us.”", "\n\n", "Wie oft soll ich es noch sagen?",
  "😀", "ß", "\ud800", "İ", "מה שלומך", "<p>", "QUJDREVGR0g=", "Hi Sam,", "Kind regards,\nBea", "I will send it by 16:00 today.", "It won't happen again, you have my word.",
];
const drafts = fc.oneof(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 20 }).map((parts) => parts.join(" ")), fc.string({ unit: "binary", maxLength: 200 }));

describe("a review with what was learned", () => {
  it("points inside any draft, gives its reason in at most eight words, and the same draft the same answer", () => {
    fc.assert(fc.property(drafts, (draft) => {
      const review = heard(draft);
      for (const { span: [start, end], why, weight, instead } of review.findings) {
        expect(start >= 0 && start <= end && end <= draft.length).toBe(true);
        expect(why.split(/\s+/).length).toBeLessThanOrEqual(8);
        expect(weight >= 0 && weight <= 1 && instead.every((words) => typeof words === "string")).toBe(true);
      }
      for (const signal of Object.values(review.signals)) expect(signal >= 0 && signal <= 1).toBe(true);
      expect(heard(draft)).toEqual(review);
    }), { numRuns: 60 });
  });

  it("hears talking down in words that no rule knows", () => {
    const without = reviewDraft("If it helps, picture your account as a little box with a little key.", context, { promises: [], heat: 0 }).findings;
    expect(without.map(({ check }) => check)).not.toContain("condescending");
    expect(checks("If it helps, picture your account as a little box with a little key.")).toContain("condescending");
  });

  it("leaves greeting, closing and quoted words alone", () => {
    expect(checks("Hi Sam,\n\n> If it helps, picture your account as a little box with a little key.\n\nKind regards,\nBea")).toEqual([]);
  });

  it("leaves alone what clears the reader", () => {
    expect(checks("This is not your fault.")).toEqual([]);
    expect(checks("You have every reason to be angry.")).toEqual([]);
  });

  it("hears a softened no where the rule heard a bare one", () => {
    const draft = "We can't meet the 1st because the paint takes nine days to dry. The 4th is safe, or we deliver it unpainted on the 30th.";
    expect(reviewDraft(draft, context, { promises: [], heat: 0 }).declines.map(({ kind }) => kind)).toEqual(["abrupt"]);
    expect(heard(draft).declines.map(({ kind }) => kind)).toEqual(["softened"]);
    expect(checks(draft)).not.toContain("abrupt-no");
  });

  it("speaks of a fault that is not proven only where that is known", () => {
    const draft = "Our courier forged your signature, I'm terribly sorry.";
    expect(checks(draft)).toContain("concedes-unproven");
    expect(heard(draft, { ...context, earlier: { faultProven: true } }).findings.map(({ check }) => check)).not.toContain("concedes-unproven");
  });

  it("reads thanks and a question as more polite than an order", () => {
    const polite = (draft: string): number => heard(draft).signals.polite;
    expect(polite("Thanks for the photo. Could you tell me when it arrived?")).toBeGreaterThan(polite("Why did you not read the manual? Stop asking."));
  });

  it.each(["We will do it.", "I'll get it done.", "I'll get back to you shortly.", "The courier should hopefully be there soon.", "Wir melden uns zeitnah."])("asks for a time and hears no perhaps in %s", (draft) => {
    expect(checks(draft)).toContain("vague-promise");
    expect(checks(draft)).not.toContain("false-maybe");
  });

  it.each(["We'll see what we can do.", "Wir schauen mal, ob sich da was machen lässt."])("offers a time before a no for %s", (draft) => {
    const maybe = heard(draft).findings.find(({ check }) => check === "false-maybe");
    expect(maybe?.instead).toHaveLength(2);
    expect(maybe?.instead[0]).toContain("16:00");
  });
});
