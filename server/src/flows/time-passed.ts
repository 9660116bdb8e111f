import { timePassed, type TimePassedKnown } from "@rapport/core/flows/time-passed.ts";
import type { ConversationId, NoticeId } from "@rapport/core/model/ids.ts";
import type { WakeSubject } from "@rapport/core/model/plan.ts";
import { makeId } from "../make-id.ts";
import { loadPromise } from "../store/customer-promise.ts";
import type { Tx } from "../store/database.ts";
import { loadFollowUp } from "../store/follow-up.ts";
import { loadNoticesAbout } from "../store/notice.ts";
import { takeWake, type DueWake } from "../store/wake.ts";
import { walk } from "../walk.ts";
import { nothing } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";
import { loadConversationKnown } from "./load-conversation.ts";
import { loadTeam } from "./load-team.ts";

/** Acts on a wake whose time has come, once: taking it and what follows from it commit together. */
export async function passTime(tools: FlowTools, wake: DueWake): Promise<void> {
  await walk<TimePassedKnown | null>(tools, {
    scope: { workspaceId: wake.workspaceId },
    load: async (tx) => {
      // The conversation first, as every other walk does: whoever holds it may be moving this very wake.
      const conversationId = await conversationOf(tx, wake.subject);
      const known = conversationId && await loadConversationKnown(tx, conversationId, { lock: true });
      if (!await takeWake(tx, wake) || !known) return null;
      const team = await loadTeam(tx, tools.undoSeconds);
      const about = wake.subject.kind === "promise-at-risk" || wake.subject.kind === "promise-due" ? { promiseId: wake.subject.id } : null;
      return { known, team, subject: wake.subject, told: about ? await loadNoticesAbout(tx, about.promiseId) : [], noticeIds: [makeId<NoticeId>(), ...team.agents.map(() => makeId<NoticeId>())] };
    },
    decide: (found, now) => (found === null ? nothing : timePassed(found, now)),
  });
}

async function conversationOf(tx: Tx, subject: WakeSubject): Promise<ConversationId | null> {
  switch (subject.kind) {
    case "promise-at-risk": case "promise-due": return (await loadPromise(tx, subject.id))?.conversationId ?? null;
    case "follow-up": return (await loadFollowUp(tx, subject.id))?.conversationId ?? null;
    case "snooze": case "reply-by": return subject.id;
    default: throw new Error(`a wake of an unknown kind: ${JSON.stringify(subject satisfies never)}`);
  }
}
