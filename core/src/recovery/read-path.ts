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
export type PathPromise = { readonly id: CustomerPromiseId; readonly standing: Standing; readonly dueAt: Instant; readonly madeAt: Instant; readonly keptAt: Instant | null; readonly sourceMessageId: MessageId | null; readonly text: string };
export type PathKnown = {
  /** Oldest first; mails that were withdrawn before they went are left out. */
  readonly messages: readonly PathMessage[];
  readonly promises: readonly PathPromise[];
  readonly followUp: { readonly state: FollowUpState; readonly dueAt: Instant; readonly messageId: MessageId | null } | null;
  readonly status: ConversationStatus;
  readonly customerName: string | null;
  /** When they told us on their page that it is not in order yet, if nothing was written since. */
  readonly notYetAt?: Instant | undefined;
  /** Whether they ask for what may have to be refused. */
  readonly mayNeedNo?: boolean | undefined;
};
export type Path = { readonly steps: readonly RecoveryStep[]; readonly sentence: PathSentence; readonly nextStep: NextStep };

/** The seven stops in order. */
export const stepKinds: readonly RecoveryStepKind[] = ["defuse", "clarify", "acknowledge", "help", "next-steps", "deliver", "follow-up"];

/**
 * Where a conversation stands on the recovery path, read from what was written: each stop done with the message that proves
 * it, the one we are at, what was passed over (missing), what a calm conversation does not need (skipped), and a step back
 * where heat rose again. Stops after the current one that are not done are missing with the detail "to-come".
 * @practice S2 Defuse it: one path from upset to followed up
 */
export function readPath(known: PathKnown): Path {
  const messages = known.messages.filter((message) => !message.automatic);
  const hot = messages.find((message) => message.direction === "in" && (message.heat ?? 0) >= hotFrom);
  const rise = readRise(messages);
  const read = readHelped(messages, hot, rise, known);
  // What they say is not in order yet was not delivered, whatever was counted as done.
  const found = known.notYetAt === undefined ? read : new Map([...read].filter(([kind]) => kind !== "deliver" && kind !== "follow-up"));
  const back = rise === undefined ? undefined : readStepBack(messages, rise, found.get("defuse"));
  const broken = back === undefined ? undefined : known.promises.find((promise) => promise.standing === "open" && compareInstants(promise.dueAt, back.at) <= 0);
  const over = known.status === "closed" || !messages.some((message) => message.direction === "in");
  const needed = over ? [] : stepKinds.filter((kind) => hot !== undefined || !forTheUpset.has(kind) || found.get(kind) !== undefined || (kind === "clarify" && known.notYetAt !== undefined));
  const current = back !== undefined ? "defuse" : readCurrent(known, found, needed, messages);
  const here = current === null ? -1 : stepKinds.indexOf(current);
  const steps = stepKinds.map((kind, i): RecoveryStep => {
    const step = found.get(kind);
    const facts = { kind, ...(step?.at === undefined ? {} : { at: step.at }), ...(step?.by === undefined ? {} : { evidenceMessageId: step.by }), ...(step?.detail === undefined ? {} : { detail: step.detail }) };
    if (kind === "defuse" && back !== undefined) return { kind, state: "stepped-back", at: back.at, evidenceMessageId: back.id, detail: broken === undefined ? "heat-rose" : "promise-broken" };
    if (kind === current) return { ...facts, state: "current" };
    if (isDone(step)) return { ...facts, state: "done" };
    if (!needed.includes(kind)) return { ...facts, state: "skipped", detail: "not-needed" };
    if (here !== -1 && i < here) return { ...facts, state: "missing" };
    return { ...facts, state: "missing", detail: step?.detail ?? "to-come" };
  });
  const nextStep = current ?? "none";
  return { steps, nextStep, sentence: composePathSentence({ steps, nextStep, messages, hot, broken, known }) };
}

const hotFrom = 40;
const forTheUpset: ReadonlySet<RecoveryStepKind> = new Set<RecoveryStepKind>(["defuse", "clarify", "acknowledge", "next-steps"]);

function isDone(step: StepFound | undefined): boolean {
  return step?.done === true;
}

/** Where heat rose last: a customer message that is upset after a calm one, or clearly hotter than the one before it. */
function readRise(messages: readonly PathMessage[]): PathMessage | undefined {
  const customers = messages.filter((message) => message.direction === "in");
  return customers.findLast(({ heat }, i) => {
    const before = customers[i - 1]?.heat ?? 0;
    return (heat ?? 0) >= hotFrom && (before < hotFrom || ((heat ?? 0) >= 60 && (heat ?? 0) - before >= 10));
  });
}

/** A step back: whom we had answered before is upset, or upset again, and waits for a calm word. */
function readStepBack(messages: readonly PathMessage[], rise: PathMessage, defused: StepFound | undefined): PathMessage | undefined {
  const answeredBefore = messages.slice(0, messages.indexOf(rise)).some((message) => message.direction === "out");
  return defused?.done !== true && answeredBefore && messages.at(-1)?.direction === "in" ? rise : undefined;
}

/** The stop we are at: the first after the last done one, but what the upset still wait for comes before it. */
function readCurrent(known: PathKnown, found: ReadonlyMap<RecoveryStepKind, StepFound>, needed: readonly RecoveryStepKind[], messages: readonly PathMessage[]): RecoveryStepKind | null {
  if (known.notYetAt !== undefined && needed.length > 0) return "clarify";
  const theyWait = messages.at(-1)?.direction === "in";
  // Of what was passed over only calming and the acknowledgement are worth going back for, while they wait for us.
  const passed = theyWait ? needed.find((kind) => (kind === "defuse" || kind === "acknowledge") && !isDone(found.get(kind)) && needed.some((later) => stepKinds.indexOf(later) > stepKinds.indexOf(kind) && isDone(found.get(later)))) : undefined;
  if (passed !== undefined) return passed;
  const lastDone = Math.max(-1, ...stepKinds.map((kind, i) => (isDone(found.get(kind)) ? i : -1)));
  return needed.find((kind) => !isDone(found.get(kind)) && stepKinds.indexOf(kind) > lastDone) ?? null;
}
