import { sql } from "kysely";
import type { AgentId } from "@rapport/core/model/ids.ts";
import { inWorkspace, type Database } from "../../store/database.ts";
import { AppError } from "../app-error.ts";
import type { Authorized } from "../policies.ts";
import { endSessionsOf } from "./sessions.ts";

/** The agent can no longer sign in from the next request on; what they wrote stays theirs. False where there is no such agent. */
export function disableAgent(db: Database, who: Authorized<"agent.disable">, id: string): Promise<boolean> {
  if (id === who.agentId) throw new AppError("not-allowed", { detail: "Ask another administrator to disable you." });
  const agentId = id as AgentId;
  return inWorkspace(db, who, async (tx) => {
    const disabled = await tx.updateTable("agent").set({ disabled_at: sql`clock_timestamp()` }).where("id", "=", agentId).where("disabled_at", "is", null).executeTakeFirst();
    if (disabled.numUpdatedRows === 0n) return false;
    await endSessionsOf(tx, agentId, { keep: null });
    await tx.updateTable("api_token").set({ revoked_at: sql`clock_timestamp()` }).where("agent_id", "=", agentId).where("revoked_at", "is", null).execute();
    return true;
  });
}
