import { outcomeTold } from "@rapport/core/flows/follow-up-acts.ts";
import type { OutcomeAnswer } from "@rapport/core/model/follow-up.ts";
import type { ConversationId, FollowUpId, NoticeId, OutcomeId, WorkspaceId } from "@rapport/core/model/ids.ts";
import { makeId } from "../make-id.ts";
import { walk } from "../walk.ts";
import { nothing, type Untouched } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";
import { loadConversationKnown } from "./load-conversation.ts";
import { loadTeam } from "./load-team.ts";

/** Whose answer it is: somebody with a link to one conversation's page. */
export type OutcomeTeller = { readonly workspaceId: WorkspaceId; readonly conversationId: ConversationId; readonly followUpId: FollowUpId | null };

/** The customer's answer to "how has it been since?". Null where the conversation is gone. */
export async function tellOutcome(tools: FlowTools, customer: OutcomeTeller, told: { readonly answer: OutcomeAnswer; readonly comment: string }): Promise<true | null> {
  const ids = { outcome: makeId<OutcomeId>(), notice: makeId<NoticeId>() };
  let missing = false;
  await walk<Untouched | null>(tools, {
    scope: { workspaceId: customer.workspaceId },
    load: async (tx) => {
      const known = await loadConversationKnown(tx, customer.conversationId, { lock: true });
      return known && { known, team: await loadTeam(tx, tools.undoSeconds) };
    },
    decide: (found, now) => {
      missing = found === null;
      return found === null ? nothing : outcomeTold({ ...found, followUpId: customer.followUpId, ids }, told, now);
    },
  });
  return missing ? null : true;
}
