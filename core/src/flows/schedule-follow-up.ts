import type { BusinessHours } from "../model/business-hours.ts";
import type { FollowUp } from "../model/follow-up.ts";
import type { AgentId, FollowUpId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Change, Task } from "../model/plan.ts";
import { addBusinessDays } from "../time/business-hours.ts";
import type { ConversationKnown } from "./conversation-known.ts";

const USUAL_DAYS = 3;

export type ScheduledFollowUp = { readonly followUps: readonly FollowUp[]; readonly changes: readonly Change[]; readonly tasks: readonly Task[] };

/**
 * The question after a resolution: in three working days unless a time is named. One that is still to come is moved rather than
 * doubled: nobody is asked twice about one thing.
 * @practice S2 Follow it: ask whether it is still in order
 */
export function scheduleFollowUp(known: ConversationKnown, wanted: { readonly id: FollowUpId; readonly ownerId: AgentId | null; readonly dueAt: Instant | null; readonly solution: string | null; readonly hours: BusinessHours }, now: Instant): ScheduledFollowUp {
  const dueAt = wanted.dueAt ?? addBusinessDays(now, USUAL_DAYS, wanted.hours);
  const pending = known.followUps.findLast((followUp) => followUp.state === "scheduled" || followUp.state === "due");
  const wake = (id: FollowUpId): Task => ({ kind: "wake", subject: { kind: "follow-up", id }, at: dueAt });
  if (pending !== undefined) {
    const moved: FollowUp = { ...pending, dueAt, state: "scheduled", ownerId: wanted.ownerId };
    return {
      followUps: known.followUps.map((followUp) => followUp.id === pending.id ? moved : followUp),
      changes: [{ kind: "update-follow-up", id: pending.id, set: { dueAt, state: "scheduled", ownerId: wanted.ownerId } }], tasks: [wake(pending.id)],
    };
  }
  const followUp: FollowUp = {
    id: wanted.id, conversationId: known.conversation.id, ownerId: wanted.ownerId, dueAt, state: "scheduled", solution: wanted.solution ?? known.conversation.need, messageId: null,
  };
  return { followUps: [...known.followUps, followUp], changes: [{ kind: "add-follow-up", followUp }], tasks: [wake(followUp.id)] };
}
