import { z } from "zod";
import { Instant, Zone } from "@rapport/core/model/instant.ts";
import { Agent, Role } from "@rapport/core/model/agent.ts";
import { Notice } from "@rapport/core/model/notice.ts";
import { ConversationRow } from "./conversation-view.ts";
import { AgentRef, CustomerRef, PromiseView } from "./promise-view.ts";
import { BusinessHours } from "@rapport/core/model/business-hours.ts";

/** The queue in one answer: first rows of each section with the count of all. */
export const DeskView = z.object({
  now: Instant,
  needsYouNow: z.object({ count: z.int(), items: z.array(ConversationRow) }),
  promisesDue: z.object({ count: z.int(), atRisk: z.int(), items: z.array(PromiseView) }),
  waiting: z.object({ count: z.int(), items: z.array(ConversationRow) }),
  background: z.object({ count: z.int(), told: z.int(), answeredBy: Instant.nullable(), items: z.array(ConversationRow) }),
  /** For the all-clear page: what was done today, and at most three worthwhile things. */
  doneToday: z.int(), worthwhile: z.array(z.object({ kind: z.enum(["follow-up", "thank-you", "check-promise"]), conversationId: z.string(), customer: CustomerRef, need: z.string() })).max(3),
  unreadable: z.int(), notices: z.array(Notice.extend({ customer: CustomerRef.nullable(), what: z.string() })),
});
export type DeskView = z.infer<typeof DeskView>;

export const SessionView = z.object({
  agent: Agent, workspace: z.object({
    name: z.string(), zone: Zone, hours: BusinessHours, demo: z.boolean(), mailAddress: z.string(), mailDoor: z.string(),
    /** Whether outgoing mail leaves by a server or is kept as files because none is set. */
    outgoing: z.enum(["server", "kept-as-file"]), undoSeconds: z.int(),
  }),
  now: Instant, clockShifted: z.boolean(), agents: z.array(AgentRef),
});
export type SessionView = z.infer<typeof SessionView>;

/** Whether the desk still has to be set up; in a demonstration on this machine also how to sign in. */
export const SetUpState = z.object({ needed: z.boolean(), demo: z.object({ email: z.string(), password: z.string() }).nullable() });
export const LivingSession = z.object({ id: z.string(), createdAt: Instant, lastSeenAt: Instant, expiresAt: Instant, userAgent: z.string(), thisOne: z.boolean() });
export const ChangePassword = z.strictObject({ present: z.string().max(1000), wanted: z.string().max(1000) });
export const AgentList = z.object({ items: z.array(AgentRef.extend({ role: Role })) });
export const ClockView = z.object({ now: Instant, shifted: z.boolean() });

export const SignIn = z.strictObject({ email: z.string().trim().max(320), password: z.string().max(1000) });
export const SetUp = z.strictObject({
  company: z.string().trim().min(1).max(200), name: z.string().trim().min(1).max(200), email: z.email(), password: z.string().max(1000), zone: z.string().max(64), mailbox: z.email(),
});
export const Invite = z.strictObject({ email: z.email(), role: Role });
export const Invitation = z.object({ id: z.string(), email: z.string(), role: Role, expiresAt: Instant, link: z.string().optional() });
export const AcceptInvitation = z.strictObject({ name: z.string().trim().min(1).max(200), password: z.string().max(1000), zone: z.string().max(64) });
export const AdvanceClock = z.strictObject({ advance: z.string().regex(/^-?P/).max(40) });
export const UnreadableMail = z.object({ id: z.string(), receivedAt: Instant, from: z.string(), size: z.int(), problem: z.string(), tries: z.int(), rawUrl: z.string() });
export type UnreadableMail = z.infer<typeof UnreadableMail>;
export const NoticeList = z.object({ items: DeskView.shape.notices });
export const OpenInvitation = z.object({ email: z.string(), role: Role, company: z.string(), expiresAt: Instant });
