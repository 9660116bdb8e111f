import type { AgentId } from "@rapport/core/model/ids.ts";
import type { Tx } from "./database.ts";

export type AgentName = { readonly id: AgentId; readonly name: string; readonly email: string };

/** Of everyone who ever answered here, also those who no longer do: what they wrote and promised keeps their name. */
export async function loadAgentNames(tx: Tx): Promise<Map<AgentId, AgentName>> {
  return new Map((await tx.selectFrom("agent").select(["id", "name", "email"]).execute()).map((row) => [row.id, row]));
}
