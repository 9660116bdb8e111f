import type { AgentId, WorkspaceId } from "@rapport/core/model/ids.ts";
import { inWorkspace, type Database } from "../../store/database.ts";
import { findAgentForSignIn } from "../../store/lookups.ts";
import { AppError } from "../app-error.ts";
import type { Actor } from "../policies.ts";
import { checkPassword } from "./check-password.ts";
import { hashPassword, isPassword } from "../../secrets/hash-password.ts";
import { endSessionsOf, readSession, startSession } from "./sessions.ts";
import { forgetSignInAttempts, noteSignInAttempt } from "./sign-in-limit.ts";

export type Credentials = { readonly email: string; readonly password: string };
export type From = { readonly ip: string; readonly userAgent: string };
export type SignedIn = { readonly token: string; readonly actor: Actor };

/**
 * Checks the password and starts a session. An unknown account, an agent without a password and a wrong password answer alike and take
 * alike. A second factor would stand between the password and the session: this is the one place that joins them.
 */
export async function signIn(db: Database, { email, password }: Credentials, from: From): Promise<SignedIn> {
  await noteSignInAttempt(db, { email, ip: from.ip });
  const known = await findAgentForSignIn(db, email);
  if (!await isPassword(password, known?.passwordHash ?? null) || !known) throw new AppError("wrong-credentials");
  await forgetSignInAttempts(db, { email, ip: from.ip });
  return openSession(db, known.workspaceId, known.agentId, from);
}

export async function openSession(db: Database, workspaceId: WorkspaceId, agentId: AgentId, from: From): Promise<SignedIn> {
  const token = await inWorkspace(db, { workspaceId, agentId }, (tx) => startSession(tx, agentId, from));
  const actor = await readSession(db, token);
  if (!actor) throw new AppError("wrong-credentials");
  return { token, actor };
}

/** Sets another password after the present one was given; every other session of the agent ends. */
export async function changePassword(db: Database, actor: Actor, { present, wanted }: { readonly present: string; readonly wanted: string }, ip: string): Promise<void> {
  const scope = { workspaceId: actor.workspaceId, agentId: actor.agentId };
  const agent = await inWorkspace(db, scope, (tx) => tx.selectFrom("agent").innerJoin("workspace", "workspace.id", "agent.workspace_id")
    .select(["agent.email", "agent.name", "agent.password_hash", "workspace.name as company"]).where("agent.id", "=", actor.agentId).executeTakeFirstOrThrow());
  await noteSignInAttempt(db, { email: agent.email, ip });
  if (!await isPassword(present, agent.password_hash)) throw new AppError("wrong-credentials");
  await forgetSignInAttempts(db, { email: agent.email, ip });
  refuseWeak(wanted, [agent.email, agent.name, agent.company]);
  const passwordHash = await hashPassword(wanted);
  await inWorkspace(db, scope, async (tx) => {
    await tx.updateTable("agent").set({ password_hash: passwordHash }).where("id", "=", actor.agentId).execute();
    await endSessionsOf(tx, actor.agentId, { keep: actor.by.kind === "session" ? actor.by.sessionId : null });
  });
}

export function refuseWeak(password: string, context: readonly string[]): void {
  const why = checkPassword(password, context);
  if (why) throw new AppError("weak-password", { detail: why, errors: [{ path: "password", message: why }] });
}
