import { readFile } from "node:fs/promises";
import path from "node:path";
import type { AgentId, ConversationId, MailboxId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { composeFollowUp } from "@rapport/core/reply/compose-follow-up.ts";
import { addDuration } from "@rapport/core/time/instant.ts";
import { sayTime } from "@rapport/core/time/say-time.ts";
import { wakeDue } from "../clock/wake-loop.ts";
import { acceptMail } from "../flows/accept-mail.ts";
import type { Acting } from "../flows/act-on-conversation.ts";
import { addNote, closeConversation, resolveConversation, snoozeConversation } from "../flows/conversation-acts.ts";
import { tellDelivery } from "../flows/delivery-told.ts";
import { sendFollowUp } from "../flows/follow-up-acts.ts";
import { loadConversationKnown } from "../flows/load-conversation.ts";
import { tellOutcome } from "../flows/outcome-told.ts";
import { processRawMail, type ProcessTools } from "../flows/process-raw-mail.ts";
import { keepPromise } from "../flows/promise-acts.ts";
import { sendReply } from "../flows/reply-sent.ts";
import { performDueMail, type WayOut } from "../outbox/perform-due-mail.ts";
import { inWorkspace } from "../store/database.ts";
import { toDuration, type StoryEvent } from "./read-story.ts";

export type Stage = {
  readonly workspaceId: WorkspaceId; readonly mailboxId: MailboxId; readonly address: string; readonly agents: ReadonlyMap<string, AgentId>;
  readonly examples: string; readonly asFiles: WayOut; readonly pageAddress: string;
};

/**
 * Plays a story: every mail comes in by the mail door's own walk, every act is the walk that the desk uses, each at its moment of the past.
 * What the clock would have done in between is done. Answers are kept as files; nothing leaves the machine.
 */
export async function playStory(tools: ProcessTools, stage: Stage, story: readonly StoryEvent[]): Promise<void> {
  const start = tools.now();
  const conversations = new Map<string, ConversationId>();
  for (const event of story) {
    const now = addDuration(start, toDuration(`-${event.ago}`));
    const then: ProcessTools = { ...tools, now: () => now, undoSeconds: 0 };
    await wakeDue(then, fail);
    await playEvent(then, stage, event, conversations, (offset) => addDuration(start, toDuration(offset)));
    await performDueMail(tools.db, stage.asFiles, (workspaceId, messageId, outcome) => tellDelivery(then, workspaceId, messageId, outcome));
  }
}

async function playEvent(tools: ProcessTools, stage: Stage, event: StoryEvent, conversations: Map<string, ConversationId>, at: (offset: string) => Instant): Promise<void> {
  if ("mail" in event) {
    const arrived = await receive(tools, stage, event.mail);
    if (arrived) conversations.set(event.mail, arrived);
    return;
  }
  const id = conversations.get(conversationOf(event));
  const agentId = stage.agents.get(event.by) ?? [...stage.agents.values()][0]!;
  if (!id) throw new Error(`the story names ${conversationOf(event)} before it arrives`);
  const who: Acting = { workspaceId: stage.workspaceId, agentId };
  const done = await act(tools, stage, who, id, event, at);
  if (done === null || (typeof done === "object" && "refused" in done)) throw new Error(`the story cannot go on at ${JSON.stringify(event)}: ${JSON.stringify(done)}`);
}

async function act(tools: ProcessTools, stage: Stage, who: Acting, id: ConversationId, event: Exclude<StoryEvent, { mail: string }>, at: (offset: string) => Instant): Promise<unknown> {
  if ("reply" in event) return reply(tools, who, id, event, at);
  if ("note" in event) return addNote(tools, who, id, event.text);
  if ("resolve" in event) return resolveConversation(tools, who, id, { followUpAt: at(event.followUp), solution: event.solution });
  if ("snooze" in event) return snoozeConversation(tools, who, id, at(event.until));
  if ("close" in event) return closeConversation(tools, who, id, event.reason);
  const known = (await inWorkspace(tools.db, who, (tx) => loadConversationKnown(tx, id)))!;
  if ("keep" in event) return keepPromise(tools, who, known.promises.find((promise) => promise.standing === "open")!.id, undefined);
  const followUp = known.followUps.at(-1)!;
  if ("sendFollowUp" in event) {
    const agentName = "";
    const text = composeFollowUp({ customerName: known.customer.name, language: known.customer.language, agentName, solution: followUp.solution, pageUrl: null }).trimEnd();
    return sendFollowUp(tools, { address: () => stage.pageAddress }, who, followUp.id, text);
  }
  return tellOutcome(tools, { workspaceId: who.workspaceId, conversationId: id, followUpId: followUp.id }, event);
}

/** `{due}` in the text is the time of its promise, as the customer reads times. */
async function reply(tools: ProcessTools, who: Acting, id: ConversationId, event: Extract<StoryEvent, { reply: string }>, at: (offset: string) => Instant): Promise<unknown> {
  const { customer } = (await inWorkspace(tools.db, who, (tx) => loadConversationKnown(tx, id)))!;
  const promises = event.promises.map(({ text, due }) => ({ text, dueAt: at(due) }));
  const [first] = promises;
  const due = first && sayTime({ instant: first.dueAt, zone: customer.zone ?? ("Europe/London" as Zone), now: tools.now(), locale: customer.language ?? "en" });
  return sendReply(tools, who, id, { text: event.text.replaceAll("{due}", due ?? ""), promises });
}

/** A mail comes in with the date of its moment; null where it cannot be read and lies in the tray. */
async function receive(tools: ProcessTools, stage: Stage, file: string): Promise<ConversationId | null> {
  const now = tools.now();
  const source = await readFile(path.join(stage.examples, "mail", file), "latin1");
  const raw = Buffer.from(source.replace(/^Date: .*$/m, `Date: ${toMailDate(now)}`), "latin1");
  const from = /^From: .*<([^>]+)>/m.exec(source)?.[1] ?? "";
  const id = await acceptMail(tools.db, { raw, envelope: { from, to: [stage.address] }, recipient: stage, at: now, origin: "smtp" });
  for (;;) {
    const processed = await processRawMail(tools, stage, id);
    if (processed.state === "again") continue;
    return processed.state === "processed" || processed.state === "duplicate" ? processed.arrived.conversationId : null;
  }
}

function conversationOf(event: Exclude<StoryEvent, { mail: string }>): string {
  if ("reply" in event) return event.reply;
  if ("note" in event) return event.note;
  if ("resolve" in event) return event.resolve;
  if ("snooze" in event) return event.snooze;
  if ("close" in event) return event.close;
  if ("keep" in event) return event.keep;
  return "sendFollowUp" in event ? event.sendFollowUp : event.outcome;
}

/** RFC 5322: "Thu, 20 Nov 2025 11:58:00 +0000". */
export function toMailDate(instant: Instant): string {
  return new Date(instant).toUTCString().replace("GMT", "+0000");
}

function fail(what: string, error: unknown): never {
  throw new Error(`${what} while the story was played`, { cause: error });
}
