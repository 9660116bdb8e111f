import type { Agent } from "@rapport/core/model/agent.ts";
import type { AgentId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { dayBounds } from "@rapport/core/time/day-bounds.ts";
import { inWorkspace, type Tx } from "../store/database.ts";
import { loadAgent, loadWorkspace, type Workspace } from "../store/workspace.ts";
import type { FlowTools } from "./flow-tools.ts";

/** Who looks. */
export type Reader = { readonly workspaceId: WorkspaceId; readonly agentId: AgentId };
export type ReaderKnown = {
  readonly agent: Pick<Agent, "id" | "name">; readonly workspace: Workspace; readonly now: Instant;
  /** The reader's own day: "today" ends for everybody at their own midnight. */
  readonly startOfToday: Instant; readonly endOfToday: Instant;
};

/** A reading walk in the reader's workspace, with what every one of them wants to know of the reader. Nothing is written. */
export function readAs<T>(tools: Pick<FlowTools, "db" | "now">, reader: Reader, read: (tx: Tx, known: ReaderKnown) => Promise<T>): Promise<T> {
  return inWorkspace(tools.db, reader, async (tx) => {
    const agent = await loadAgent(tx, reader.agentId), workspace = await loadWorkspace(tx), now = tools.now();
    const { startAt, endAt } = dayBounds(now, agent?.zone ?? workspace.zone);
    return read(tx, { agent: agent ?? { id: reader.agentId, name: "" }, workspace, now, startOfToday: startAt, endOfToday: endAt });
  });
}
