import { expect, test } from "vitest";
import type { DraftContext } from "../model/finding.ts";
import { toInstant } from "../time/instant.ts";
import { toZone } from "../time/zone.ts";
import { betterWords, readCustomerWords } from "./better-words.ts";
import { coachLexicon } from "./coach-lexicon.ts";
import { readDraft } from "./read-draft.ts";

const context: DraftContext = { now: toInstant("2025-11-20T11:58:00Z"), zone: toZone("Europe/Oslo"), to: { message: "My parcel was broken when it came." } };
const better = (text: string, check: "blaming" | "vague-promise" | "hot-draft", fault: string): { taken: string; instead: string[] } => {
  const draft = readDraft(text), at = text.indexOf(fault);
  const { span, instead } = betterWords(draft, readCustomerWords(context, draft.language), coachLexicon(draft.language)!, draft.body[0]!, check, [at, at + fault.length]);
  return { taken: instead.length === 0 ? "" : text.slice(0, span[0]) + instead[0]! + text.slice(span[1]), instead };
};

test("a sentence with one clause at fault keeps the rest", () => {
  expect(better("You typed the wrong street, so the parcel went to Leeds.", "blaming", "You typed the wrong street").taken).toBe("The parcel went to Leeds.");
  expect(better("The parcel went to Leeds, because of what you typed there.", "blaming", "because of what you typed there").taken).toBe("The parcel went to Leeds.");
});

test("a sentence at fault as a whole names the customer's thing", () => {
  expect(better("This is on you.", "blaming", "This is on you.").instead).toEqual(["Let me put your parcel right from here."]);
});

test("a promise without a time gets one in the customer's zone", () => {
  expect(better("We are on the case.", "vague-promise", "We are on the case.").instead).toEqual(["We are on the case by 16:00 today, your time."]);
});

test("where only the agent can know, nothing is offered", () => {
  expect(better("Get lost then.", "hot-draft", "Get lost then.").instead).toEqual([]);
});
