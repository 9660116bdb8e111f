import type { MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { RecoveryStepKind } from "../model/recovery-step.ts";
import { argued, deliveredSaid, empathySaid, helpGiven, recapConfirmed, recapDenied, recapSaid, stepsNamed } from "../language/lexicon-recovery.ts";
import { splitSentences } from "../language/sentences.ts";
import { splitWords } from "../language/words.ts";
import { compareInstants } from "../time/instant.ts";
import type { PathKnown, PathMessage } from "./read-path.ts";

/** What was found of one stop: whether it is done, when, by which message, and a code that says more. */
export type StepFound = { readonly done: boolean; readonly at?: Instant | undefined; readonly by?: MessageId | undefined; readonly detail?: string | undefined };

/** What the messages, promises and follow-up say about each stop; a stop nothing was found of is not in the map. */
export function readHelped(messages: readonly PathMessage[], hot: PathMessage | undefined, rise: PathMessage | undefined, known: Pick<PathKnown, "promises" | "followUp" | "status">): ReadonlyMap<RecoveryStepKind, StepFound> {
  const ours = messages.filter((message) => message.direction === "out" && (hot === undefined || compareInstants(message.at, hot.at) >= 0));
  const found = new Map<RecoveryStepKind, StepFound>();
  const put = (kind: RecoveryStepKind, step: StepFound | undefined) => { if (step !== undefined) found.set(kind, step); };
  if (rise !== undefined) put("defuse", readDefused(messages, ours.filter((message) => compareInstants(message.at, rise.at) >= 0), rise));
  put("clarify", readClarified(messages, ours));
  if (hot !== undefined) put("acknowledge", readAcknowledged(messages, ours));
  put("help", doneBy(ours.find((message) => helpGiven.test(message.text) || hot === undefined)));
  put("next-steps", readNextSteps(ours, hot, known));
  put("deliver", readDelivered(messages, hot, known));
  put("follow-up", readFollowUp(known));
  return found;
}

function doneBy(message: PathMessage | undefined, detail?: string): StepFound | undefined {
  return message === undefined ? undefined : { done: true, at: message.at, by: message.id, detail };
}

/** Our first answer that neither argues nor rushes; or heat that fell after whatever we wrote. */
function readDefused(messages: readonly PathMessage[], ours: readonly PathMessage[], hot: PathMessage): StepFound | undefined {
  const calm = ours.find((message) => !argued.test(message.text) && splitWords(message.text).length >= fewestWords);
  if (calm !== undefined) return doneBy(calm);
  const first = ours[0];
  if (first === undefined) return undefined;
  const fell = messages.find((message) => message.direction === "in" && compareInstants(message.at, first.at) > 0 && (message.heat ?? 100) <= (hot.heat ?? 0) - 10);
  return doneBy(fell, "heat-fell");
}

const fewestWords = 12;

function readClarified(messages: readonly PathMessage[], ours: readonly PathMessage[]): StepFound | undefined {
  const recap = ours.findLast((message) => recapSaid.test(message.text));
  if (recap === undefined) return undefined;
  const answer = messages.find((message) => message.direction === "in" && compareInstants(message.at, recap.at) > 0);
  if (answer === undefined) return { done: false, at: recap.at, by: recap.id, detail: "recap-sent" };
  if (recapDenied.test(answer.text)) return { done: false, at: answer.at, by: answer.id, detail: "recap-corrected" };
  return { done: true, at: answer.at, by: recap.id, detail: recapConfirmed.test(answer.text) ? "recap-confirmed" : "recap-answered" };
}

/** Empathy in a sentence at or beside one that names what they wrote about. */
function readAcknowledged(messages: readonly PathMessage[], ours: readonly PathMessage[]): StepFound | undefined {
  return doneBy(ours.find((message) => {
    const theirs = new Set(messages.filter((other) => other.direction === "in" && compareInstants(other.at, message.at) <= 0).flatMap((other) => matterWords(other.text)));
    const sentences = splitSentences(message.text).map(([start, end]) => message.text.slice(start, end));
    return sentences.some((sentence, i) => empathySaid.test(sentence)
      && matterWords(`${sentences[i - 1] ?? ""} ${sentence} ${sentences[i + 1] ?? ""}`).filter((word) => theirs.has(word)).length >= 2);
  }));
}

function matterWords(text: string): string[] {
  const words = splitWords(text).map((word) => word.text).filter((word) => word.length >= 4 && !empty.has(word));
  return [...new Set(words.map((word) => word.slice(0, 6)))];
}

const empty = new Set("this that with have from your you're they will would could should there here what when which about been were just very thank thanks sorry please hello dear understand know again still more than them then only also into over once because these those some other".split(" "));

/** A promise that was already broken when they became upset tells nobody what comes next. */
function readNextSteps(ours: readonly PathMessage[], hot: PathMessage | undefined, known: Pick<PathKnown, "promises">): StepFound | undefined {
  const promise = known.promises.find((one) => one.standing !== "withdrawn" && (hot === undefined || compareInstants(one.madeAt, hot.at) >= 0 || compareInstants(one.dueAt, hot.at) > 0));
  if (promise !== undefined) return { done: true, at: promise.madeAt, by: promise.sourceMessageId ?? undefined, detail: "promised" };
  return doneBy(ours.find((message) => stepsNamed.test(message.text) && /\d/.test(message.text)));
}

function readDelivered(messages: readonly PathMessage[], hot: PathMessage | undefined, known: Pick<PathKnown, "promises" | "status">): StepFound | undefined {
  const open = known.promises.filter((one) => one.standing === "open").sort((a, b) => compareInstants(a.dueAt, b.dueAt));
  if (open[0] !== undefined) return { done: false, at: open[0].dueAt, detail: "due" };
  const kept = known.promises.filter((one) => one.standing === "kept" && one.keptAt !== null && (hot === undefined || compareInstants(one.keptAt, hot.at) >= 0)).at(-1);
  if (kept !== undefined) return { done: true, at: kept.keptAt!, by: kept.sourceMessageId ?? undefined, detail: "promise-kept" };
  const said = messages.findLast((message) => message.direction === "in" && (message.heat ?? 0) < 40 && deliveredSaid.test(message.text));
  if (said !== undefined) return doneBy(said, "they-confirm");
  return known.status === "resolved" || known.status === "closed" ? { done: true, at: messages.at(-1)?.at, by: messages.at(-1)?.id, detail: "resolved" } : undefined;
}

function readFollowUp({ followUp }: Pick<PathKnown, "followUp">): StepFound | undefined {
  if (followUp === null || followUp.state === "cancelled") return undefined;
  const done = followUp.state === "sent" || followUp.state === "answered";
  return { done, at: followUp.dueAt, by: done ? followUp.messageId ?? undefined : undefined, detail: followUp.state };
}
