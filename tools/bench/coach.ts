import { reviewOutgoing } from "@rapport/core/flows/draft-changed.ts";
import { identifyLanguage } from "@rapport/core/language/identify-language.ts";
import { readMessage } from "@rapport/core/reading/read-message.ts";
import { readWhen } from "@rapport/core/time/find-times.ts";
import { toInstant } from "@rapport/core/time/instant.ts";
import { toZone } from "@rapport/core/time/zone.ts";
import { text as alex } from "alex";
import { parse } from "chrono-node";
import { franc } from "franc";
import vader from "vader-sentiment";
import wink from "wink-sentiment";
import writeGood from "write-good";
import { loadKnowledge } from "../../models/load-knowledge.ts";
import { inTurns, quantile, row, slowest, type Row } from "./compare.ts";
import { appointments, longReplies, messages } from "./texts.ts";

/** Reading, reviewing, times and languages beside the packages that a user would otherwise take, on the same texts; everything learned is loaded. */
export async function benchCoach(): Promise<Row[]> {
  const knowledge = loadKnowledge(), of = <One>(list: readonly One[], at: number): One => list[at % list.length]!;
  const reading = `reading one of ${messages.length} messages of ${Math.round(messages.join("").length / messages.length)} characters`;
  const read = (text: string): unknown => readMessage({ text }, knowledge);
  const review = (at: number): unknown => reviewOutgoing(of(longReplies, at).draft, of(longReplies, at).context, knowledge);
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  const about = { now: toInstant("2025-11-20T11:58:00Z"), zone: toZone("Europe/London") };
  const moment = new Date(about.now);
  return [
    asMean(reading, "vader-sentiment", await inTurns(40, () => messages.forEach(read), () => messages.forEach((message) => vader.SentimentIntensityAnalyzer.polarity_scores(message))), messages.length),
    asMean(reading, "wink-sentiment", await inTurns(40, () => messages.forEach(read), () => messages.forEach((message) => wink(message))), messages.length),
    asTail("review of 200 words", "alex and write-good together", await inTurns(600, review, (at) => [alex(of(longReplies, at).draft), writeGood(of(longReplies, at).draft)])),
    asTail("review of 200 words", "splitting them into words", await inTurns(3_000, review, (at) => [...segmenter.segment(of(longReplies, at).draft)].length)),
    asMean("times of one sentence", "chrono-node", await inTurns(3_000, (at) => readWhen(of(appointments, at), about), (at) => parse(of(appointments, at), moment))),
    asMean("language of one message", "franc", await inTurns(1_000, (at) => identifyLanguage(of(messages, at), knowledge.languages), (at) => franc(of(messages, at)))),
    ...await benchOneLine((text) => { readMessage({ text }, knowledge); reviewOutgoing(text, { ...about, to: { message: text } }, knowledge); }),
  ];
}

/** A line of a million times ">" beside ten lines of a tenth: what is ten times as long takes ten times as long, and no more. */
async function benchOneLine(work: (text: string) => void): Promise<Row[]> {
  const long = ">".repeat(1_000_000), short = ">".repeat(100_000);
  const { ours, partner } = await inTurns(10, () => work(long), () => { for (let times = 0; times < 10; times++) work(short); });
  return [row("reading and reviewing one line of 1 MB of “>”, median", "ten lines of 100 kB", "ms", quantile(ours, 0.5), quantile(partner, 0.5))];
}

type Times = Awaited<ReturnType<typeof inTurns>>;

function asMean(name: string, partnerName: string, { ours, partner }: Times, each = 1): Row {
  const mean = (times: readonly number[]): number => times.reduce((sum, one) => sum + one, 0) / times.length / each;
  return row(`${name}, mean`, partnerName, "ms", mean(ours), mean(partner), { "a second": 1000 / mean(ours) });
}

function asTail(name: string, partnerName: string, { ours, partner, inOrder }: Times): Row {
  return row(`${name}, 99th percentile`, partnerName, "ms", quantile(ours, 0.99), quantile(partner, 0.99), { "median ms": quantile(ours, 0.5), "median ms of the slowest reply": slowest(inOrder, longReplies.length) });
}
