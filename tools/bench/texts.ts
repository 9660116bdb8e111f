import { readFileSync } from "node:fs";
import type { DraftContext } from "@rapport/core/model/finding.ts";

type WholeDraft = DraftContext & { readonly id: string; readonly draft: string };

/** Replies with the messages that they answer, as they stand in the project; measured in turn, so that no answer can be remembered. */
export const replies = readFileSync(new URL("../../models/drafts/held-out/drafts.jsonl", import.meta.url), "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as WholeDraft);
export const messages = replies.flatMap(({ to }) => to?.message ?? []);

/** Fifty replies of two hundred words, each in the situation of the reply it begins with. */
export const longReplies = Array.from({ length: 50 }, (_, at) => ({ context: replies[at]!, draft: atLength(200, at) }));

/** Sentences that name times, for what reads them. */
export const appointments = replies.flatMap(({ draft }) => draft.match(/[^.\n]*\b(?:today|tomorrow|tonight|\w+day|\d{1,2}(?::\d\d)?\s?(?:am|pm|o'clock)|by|within|until)\b[^.\n]*/gi) ?? []);

function atLength(words: number, first: number): string {
  const parts: string[] = [];
  for (let at = first, count = 0; count < words; at++) {
    const draft = replies[at % replies.length]!.draft.split(/\s+/).slice(0, words - count);
    parts.push(draft.join(" "));
    count += draft.length;
  }
  return parts.join("\n\n");
}
