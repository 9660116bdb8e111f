import { sql } from "kysely";
import type { Role } from "@rapport/core/model/agent.ts";
import type { AgentId, WorkspaceId } from "@rapport/core/model/ids.ts";
import { makeId } from "../make-id.ts";
import { asOwner, inWorkspace, type Database } from "../store/database.ts";
import { hashSecretToken, makeSecretToken } from "./secret-token.ts";

export type NewToken = { readonly name: string; readonly role: Role; readonly workspaceId?: WorkspaceId };

/**
 * Makes a bearer token for a program and answers it once; only its hash is kept. What the program does is shown under the token's name:
 * it acts as an agent of its own, without a password. Without `workspaceId` the oldest workspace is meant; throws where there is none.
 */
export async function createToken(db: Database, { name, role, workspaceId }: NewToken): Promise<string> {
  const workspace = await asOwner(db, async (tx) => {
    let found = tx.selectFrom("workspace").select(["id", "zone"]).orderBy("created_at").orderBy("id").limit(1);
    if (workspaceId) found = found.where("id", "=", workspaceId);
    return found.executeTakeFirst();
  });
  if (!workspace) throw new Error("There is no workspace yet: open the desk and set it up first.");
  return inWorkspace(db, { workspaceId: workspace.id }, async (tx) => {
    const token = makeSecretToken("rpt_"), tokenId = makeId(), agentId = makeId<AgentId>();
    await tx.insertInto("agent").values({
      id: agentId, email: `${tokenId}@token.invalid`, name, role, zone: workspace.zone, created_at: sql`clock_timestamp()`,
    }).execute();
    await tx.insertInto("api_token").values({ token_hash: hashSecretToken(token), id: tokenId, name, role, agent_id: agentId, created_at: sql`clock_timestamp()` }).execute();
    return token;
  });
}
