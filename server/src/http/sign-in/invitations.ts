import { sql } from "kysely";
import type { Role } from "@rapport/core/model/agent.ts";
import type { AgentId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { makeId } from "../../make-id.ts";
import { inWorkspace, type Database } from "../../store/database.ts";
import { findInvitation } from "../../store/lookups.ts";
import { AppError } from "../app-error.ts";
import type { Authorized } from "../policies.ts";
import { hashPassword } from "../../secrets/hash-password.ts";
import { hashSecretToken, makeSecretToken } from "../../secrets/secret-token.ts";
import { openSession, refuseWeak, type From, type SignedIn } from "./sign-in.ts";

export type InvitationRow = { readonly id: string; readonly email: string; readonly role: Role; readonly expiresAt: Instant };

/** An invitation holds for 24 hours and once; its secret is in the link only (AU-4). */
export async function invite(db: Database, who: Authorized<"invitation.manage">, { email, role }: { readonly email: string; readonly role: Role }): Promise<InvitationRow & { readonly token: string }> {
  const token = makeSecretToken();
  const row = await inWorkspace(db, who, async (tx) => {
    if (await tx.selectFrom("agent").select("id").where(sql`lower(email)`, "=", email.toLowerCase()).executeTakeFirst()) throw new AppError("email-taken");
    return tx.insertInto("invitation").values({
      token_hash: hashSecretToken(token), id: makeId(), email, role, invited_by: who.agentId, created_at: sql`clock_timestamp()`, expires_at: sql`clock_timestamp() + interval '24 hours'`,
    }).returning(["id", "email", "role", "expires_at"]).executeTakeFirstOrThrow();
  });
  return { id: row.id, email: row.email, role: row.role, expiresAt: row.expires_at, token };
}

/** Those that still wait for their answer. */
export function listInvitations(db: Database, who: Authorized<"invitation.manage">): Promise<InvitationRow[]> {
  return inWorkspace(db, who, async (tx) => (await tx.selectFrom("invitation").select(["id", "email", "role", "expires_at"])
    .where("used_at", "is", null).where(sql<boolean>`expires_at > clock_timestamp()`).orderBy("created_at", "desc").execute())
    .map((row) => ({ id: row.id, email: row.email, role: row.role, expiresAt: row.expires_at })));
}

export function withdrawInvitation(db: Database, who: Authorized<"invitation.manage">, id: string): Promise<boolean> {
  return inWorkspace(db, who, async (tx) => (await tx.deleteFrom("invitation").where("id", "=", id).where("used_at", "is", null).executeTakeFirst()).numDeletedRows > 0n);
}

/** What the link shows before it is accepted; null where it never was, was used, or is too old. */
export async function readInvitation(db: Database, token: string): Promise<(InvitationRow & { readonly company: string; readonly workspaceId: WorkspaceId }) | null> {
  const found = await findInvitation(db, hashSecretToken(token));
  if (!found) return null;
  return inWorkspace(db, { workspaceId: found.workspaceId }, async (tx) => {
    const row = await tx.selectFrom("invitation").innerJoin("workspace", "workspace.id", "invitation.workspace_id")
      .select(["invitation.id", "invitation.email", "invitation.role", "invitation.expires_at", "workspace.name"])
      .where("invitation.id", "=", found.invitationId).where("used_at", "is", null).where(sql<boolean>`expires_at > clock_timestamp()`).executeTakeFirst();
    return row ? { id: row.id, email: row.email, role: row.role, expiresAt: row.expires_at, company: row.name, workspaceId: found.workspaceId } : null;
  });
}

/** Makes the agent and signs them in. Of two at once one finds the link used. */
export async function acceptInvitation(db: Database, token: string, { name, password, zone }: { readonly name: string; readonly password: string; readonly zone: Zone }, from: From): Promise<SignedIn> {
  const invitation = await readInvitation(db, token);
  if (!invitation) throw new AppError("link-expired");
  refuseWeak(password, [name, invitation.email, invitation.company]);
  const passwordHash = await hashPassword(password), agentId = makeId<AgentId>();
  await inWorkspace(db, { workspaceId: invitation.workspaceId }, async (tx) => {
    const used = await tx.updateTable("invitation").set({ used_at: sql`clock_timestamp()` })
      .where("id", "=", invitation.id).where("used_at", "is", null).where(sql<boolean>`expires_at > clock_timestamp()`).executeTakeFirst();
    if (used.numUpdatedRows === 0n) throw new AppError("link-expired");
    await tx.insertInto("agent").values({
      id: agentId, email: invitation.email, name, role: invitation.role, zone, password_hash: passwordHash, created_at: sql`clock_timestamp()`,
    }).execute();
  }).catch((error: unknown) => {
    throw (error as { code?: unknown }).code === "23505" ? new AppError("email-taken") : error;
  });
  return openSession(db, invitation.workspaceId, agentId, from);
}
