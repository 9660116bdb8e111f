import type { ActKnown } from "@rapport/core/flows/conversation-acts.ts";
import type { ConversationKnown, TeamKnown } from "@rapport/core/flows/conversation-known.ts";
import type { AgentId, ConversationId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Plan, Refusal } from "@rapport/core/model/plan.ts";
import type { Tx } from "../store/database.ts";
import { walk } from "../walk.ts";
import type { FlowTools } from "./flow-tools.ts";
import { loadConversationKnown } from "./load-conversation.ts";
import { loadTeam } from "./load-team.ts";

/** Who acts, and where. */
export type Acting = { readonly workspaceId: WorkspaceId; readonly agentId: AgentId };

/** A conversation as one agent's act finds it, locked until the walk has ended. */
export type Acted = ActKnown;

/**
 * The walk behind every act of an agent on one conversation: load it with the team, decide, commit. Null where there is no such
 * conversation or no such agent in this workspace. `more` loads what only this act needs, in the same transaction.
 */
export async function actOnConversation<More extends object>(
  tools: FlowTools, who: Acting, id: ConversationId, more: (tx: Tx, acted: Acted) => Promise<More>, decide: (acted: Acted & More, now: Instant) => Plan | Refusal,
): Promise<Plan | Refusal | null> {
  let missing = false;
  const decided = await walk<(Acted & More) | null>(tools, {
    scope: who,
    load: async (tx) => {
      const known = await loadConversationKnown(tx, id, { lock: true });
      const team = await loadTeam(tx, tools.undoSeconds);
      const agent = team.agents.find((candidate) => candidate.id === who.agentId);
      if (!known || !agent) return null;
      const acted = { known, team, agent };
      return { ...acted, ...await more(tx, acted) };
    },
    decide: (acted, now) => {
      missing = acted === null;
      return acted === null ? nothing : decide(acted, now);
    },
  });
  return missing ? null : decided;
}

/** A conversation that no agent acts on: the clock, the outbox, the customer. */
export type Untouched = { readonly known: ConversationKnown; readonly team: TeamKnown };
export const noMore = (): Promise<object> => Promise.resolve({});

export const nothing: Plan = { changes: [], tasks: [], because: [] };
