import { reviewOutgoing } from "@rapport/core/flows/draft-changed.ts";
import { readMessage } from "@rapport/core/reading/read-message.ts";
import type { DraftContext } from "@rapport/core/model/finding.ts";
import { toInstant } from "@rapport/core/time/instant.ts";
import { toZone } from "@rapport/core/time/zone.ts";
import { inTurns, quantile, row, type Row } from "./compare.ts";

const message = "Three nights running your 4.2 batch file has timestamps one hour out. Our LIMS rejected all 212 readings last night. I was told “soon” on the 4th, “shortly” on the 11th. Can you roll our units back to 4.1 today?";
const sentences = [
  "As I already explained, the file format changed in 4.2.", "We can’t roll your units back.", "I’ll send a converted file shortly.", "Thank you for the exact times.", "You should have read the notes first.",
  "Tomás will call you at 10:00 on Friday.", "I can see that a lost night of readings matters.", "It might be possible in a future release.", "Would tomorrow morning suit you better?", "The bridge reads the file again since this morning.",
];
const context: DraftContext = { to: { message, name: "Ingrid Solheim" }, now: toInstant("2025-11-20T11:58:00Z"), zone: toZone("Europe/Oslo") };

/** A review of a draft of 200 words, and a reading, each beside splitting the same text into words with the platform's own segmenter. */
export async function benchCoach(): Promise<Row[]> {
  const drafts = Array.from({ length: 50 }, (_, at) => draftOf(200, at));
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  const split = (text: string): number => [...segmenter.segment(text)].length;
  const review = await inTurns(2_000, (at) => reviewOutgoing(drafts[at % 50]!, context), (at) => split(drafts[at % 50]!));
  const reading = await inTurns(2_000, () => readMessage({ text: message }), () => split(message));
  const mean = (times: readonly number[]): number => times.reduce((sum, one) => sum + one, 0) / times.length;
  return [
    row("coach, one review of 200 words, 99th percentile", "splitting it into words", "ms", quantile(review.ours, 0.99), quantile(review.partner, 0.99), { "median ms": quantile(review.ours, 0.5) }),
    row("reading, one message, mean", "splitting it into words", "ms", mean(reading.ours), mean(reading.partner), { "a second": 1000 / mean(reading.ours) }),
  ];
}

function draftOf(words: number, seed: number): string {
  const parts: string[] = ["Hei Ingrid,\n\n"];
  for (let at = seed, count = 0; count < words; at += 3) {
    const sentence = sentences[(at * 7) % sentences.length]!;
    parts.push(sentence, count % 60 > 50 ? "\n\n" : " ");
    count += sentence.split(" ").length;
  }
  return `${parts.join("")}\n\nBea`;
}
