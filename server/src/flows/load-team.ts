import type { TeamKnown } from "@rapport/core/flows/conversation-known.ts";
import type { Tx } from "../store/database.ts";
import { loadAgents, loadMailboxes, loadWorkspace } from "../store/workspace.ts";

export async function loadTeam(tx: Tx, undoSeconds: number): Promise<TeamKnown> {
  const workspace = await loadWorkspace(tx);
  return {
    name: workspace.name, zone: workspace.zone, hours: workspace.hours, receipts: workspace.receipts, undoSeconds,
    mailboxes: await loadMailboxes(tx), agents: await loadAgents(tx), taught: workspace.lessons,
  };
}
