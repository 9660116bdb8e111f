import type { Agent } from "@rapport/core/model/agent.ts";
import type { BusinessHours } from "@rapport/core/model/business-hours.ts";
import type { AgentId, MailboxId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import type { Lessons } from "@rapport/core/model/lesson.ts";
import type { Tx } from "./database.ts";

export type Workspace = {
  readonly id: WorkspaceId; readonly name: string; readonly zone: Zone; readonly hours: BusinessHours; readonly locale: string;
  /** Whether a customer hears at once that their mail arrived (DECISIONS 13). */
  readonly receipts: boolean; readonly demo: boolean;
};
/** With what its people have taught the desk. */
export type TaughtWorkspace = Workspace & { readonly lessons: Lessons };
export type Mailbox = { readonly id: MailboxId; readonly address: string; readonly name: string; readonly signature: string };

/** The workspace of this transaction. */
export async function loadWorkspace(tx: Tx): Promise<TaughtWorkspace> {
  const { created_at: _, ...workspace } = await tx.selectFrom("workspace").selectAll().executeTakeFirstOrThrow();
  return { ...workspace, lessons: { phrases: [], heat: [], checks: [], ...workspace.lessons } };
}

/** Oldest first: the first one is where mail goes out from when a conversation has none of its own. */
export async function loadMailboxes(tx: Tx): Promise<Mailbox[]> {
  return tx.selectFrom("mailbox").select(["id", "address", "name", "signature"]).orderBy("created_at").orderBy("id").execute();
}

export async function loadAgents(tx: Tx): Promise<Agent[]> {
  const rows = await tx.selectFrom("agent").selectAll().where("disabled_at", "is", null).orderBy("name").orderBy("id").execute();
  return rows.map((row) => ({ id: row.id, workspaceId: row.workspace_id, email: row.email, name: row.name, role: row.role, zone: row.zone }));
}

/** A new workspace with its first mailbox and its admin; as the owner, because nobody is in it yet. */
export async function addWorkspace(tx: Tx, workspace: Workspace, mailbox: Mailbox, at: Instant): Promise<void> {
  await tx.insertInto("workspace").values({ id: workspace.id, name: workspace.name, zone: workspace.zone, hours: JSON.stringify(workspace.hours), locale: workspace.locale, receipts: workspace.receipts, demo: workspace.demo, created_at: at }).execute();
  await tx.insertInto("mailbox").values({ workspace_id: workspace.id, id: mailbox.id, address: mailbox.address, name: mailbox.name, signature: mailbox.signature, created_at: at }).execute();
}

export async function addAgent(tx: Tx, agent: Agent, passwordHash: string | null, at: Instant): Promise<void> {
  await tx.insertInto("agent").values({ workspace_id: agent.workspaceId, id: agent.id, email: agent.email, name: agent.name, role: agent.role, zone: agent.zone, password_hash: passwordHash, created_at: at }).execute();
}

export async function loadAgent(tx: Tx, id: AgentId): Promise<Agent | null> {
  return (await loadAgents(tx)).find((agent) => agent.id === id) ?? null;
}
