import type { ConversationStatus, NextStep } from "../model/conversation.ts";
import type { FollowUpState } from "../model/follow-up.ts";
import type { CustomerPromiseId, MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Standing } from "../model/customer-promise.ts";
import type { RecoveryStep, RecoveryStepKind } from "../model/recovery-step.ts";
import { compareInstants } from "../time/instant.ts";
import { composePathSentence, type PathSentence } from "./path-sentence.ts";
import { readHelped, type StepFound } from "./read-steps.ts";

/** A message as the path sees it: its own words, and how hot it was read (null where nobody read it). */
export type PathMessage = { readonly id: MessageId; readonly direction: "in" | "out"; readonly text: string; readonly at: Instant; readonly automatic: boolean; readonly heat: number | null };
export type PathPromise = { readonly id: CustomerPromiseId; readonly standing: Standing; readonly dueAt: Instant; readonly madeAt: Instant; readonly keptAt: Instant | null; readonly sourceMessageId: MessageId | null };
export type PathKnown = {
  /** Oldest first; mails that were withdrawn before they went are left out. */
  readonly messages: readonly PathMessage[];
  readonly promises: readonly PathPromise[];
  readonly followUp: { readonly state: FollowUpState; readonly dueAt: Instant; readonly messageId: MessageId | null } | null;
  readonly status: ConversationStatus;
  readonly customerName: string | null;
};
export type Path = { readonly steps: readonly RecoveryStep[]; readonly sentence: PathSentence; readonly nextStep: NextStep };

/** The seven stops in order. */
export const stepKinds: readonly RecoveryStepKind[] = ["defuse", "clarify", "acknowledge", "help", "next-steps", "deliver", "follow-up"];

/**
 * Where a conversation stands on the recovery path, read from what was written: each stop done with the message that proves
 * it, the one we are at, what was passed over (missing), what a calm conversation does not need (skipped), and a step back
 * where heat rose again. Stops after the current one are missing with the detail "to-come".
 * @practice S2 Defuse it: one path from upset to followed up
 */
export function readPath(known: PathKnown): Path {
  const messages = known.messages.filter((message) => !message.automatic);
  const hot = messages.find((message) => message.direction === "in" && (message.heat ?? 0) >= hotFrom);
  const found = readHelped(messages, hot, known);
  const back = hot === undefined ? undefined : readStepBack(messages, found.get("defuse"));
  const needed = stepKinds.filter((kind) => hot !== undefined || !forTheUpset.has(kind) || found.get(kind) !== undefined);
  const lastDone = Math.max(-1, ...stepKinds.map((kind, i) => (isDone(found.get(kind)) ? i : -1)));
  const current = needed.find((kind) => !isDone(found.get(kind)) && stepKinds.indexOf(kind) > lastDone) ?? null;
  const steps = stepKinds.map((kind, i): RecoveryStep => {
    const step = found.get(kind);
    const facts = { kind, ...(step?.at === undefined ? {} : { at: step.at }), ...(step?.by === undefined ? {} : { evidenceMessageId: step.by }), ...(step?.detail === undefined ? {} : { detail: step.detail }) };
    if (kind === "defuse" && back !== undefined) return { kind, state: "stepped-back", at: back.at, evidenceMessageId: back.id, detail: "heat-rose" };
    if (isDone(step)) return { ...facts, state: "done" };
    if (!needed.includes(kind)) return { ...facts, state: "skipped", detail: "not-needed" };
    if (kind === current && back === undefined) return { ...facts, state: "current" };
    if (i < lastDone) return { ...facts, state: "missing" };
    return { ...facts, state: "missing", detail: step?.detail ?? "to-come" };
  });
  const nextStep = readNextStep(steps, current, back !== undefined, messages);
  return { steps, nextStep, sentence: composePathSentence({ steps, nextStep, messages, hot, customerName: known.customerName, status: known.status }) };
}

const hotFrom = 40;
const forTheUpset: ReadonlySet<RecoveryStepKind> = new Set<RecoveryStepKind>(["defuse", "clarify", "acknowledge", "next-steps"]);

function isDone(step: StepFound | undefined): boolean {
  return step?.done === true;
}

/** Heat that rose again after it was defused: the last customer message is upset, and hotter than the one before it. */
function readStepBack(messages: readonly PathMessage[], defused: StepFound | undefined): PathMessage | undefined {
  if (defused?.done !== true || defused.at === undefined) return undefined;
  const since = defused.at;
  const customers = messages.filter((message) => message.direction === "in");
  const last = customers.at(-1);
  const before = customers.at(-2);
  if (last === undefined || before === undefined || compareInstants(last.at, since) <= 0 || messages.at(-1) !== last) return undefined;
  return (last.heat ?? 0) >= 60 && (last.heat ?? 0) - (before.heat ?? 0) >= 10 ? last : undefined;
}

function readNextStep(steps: readonly RecoveryStep[], current: RecoveryStepKind | null, back: boolean, messages: readonly PathMessage[]): NextStep {
  if (back) return "defuse";
  const acknowledge = steps.find((step) => step.kind === "acknowledge");
  // Of what was passed over only the acknowledgement is still worth going back for, while they wait for us.
  if (acknowledge?.state === "missing" && acknowledge.detail !== "to-come" && messages.at(-1)?.direction === "in") return "acknowledge";
  return current ?? "none";
}
