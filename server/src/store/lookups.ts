import { sql } from "kysely";
import type { Role } from "@rapport/core/model/agent.ts";
import type { AgentId, ConversationId, FollowUpId, MailboxId, MessageId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { inNoWorkspace } from "./database.ts";
import type { Database } from "./database.ts";

/** The questions of migrations/003-lookups.sql, asked before a workspace is known. Tokens are looked up by their SHA-256 only. */
export function findSession(db: Database, tokenHash: Buffer) {
  return first<{ workspaceId: WorkspaceId; sessionId: string; agentId: AgentId; createdAt: Instant; lastSeenAt: Instant; expiresAt: Instant }>(db, sql`
    select workspace_id as "workspaceId", session_id as "sessionId", agent_id as "agentId", created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt" from rapport.find_session(${tokenHash})`);
}

export function findApiToken(db: Database, tokenHash: Buffer) {
  return first<{ workspaceId: WorkspaceId; tokenId: string; agentId: AgentId; role: Role }>(db, sql`
    select workspace_id as "workspaceId", token_id as "tokenId", agent_id as "agentId", role from rapport.find_api_token(${tokenHash})`);
}

export function findAgentForSignIn(db: Database, email: string) {
  return first<{ workspaceId: WorkspaceId; agentId: AgentId; passwordHash: string | null }>(db, sql`
    select workspace_id as "workspaceId", agent_id as "agentId", password_hash as "passwordHash" from rapport.find_agent_for_sign_in(${email})`);
}

export function findMailbox(db: Database, address: string) {
  return first<{ workspaceId: WorkspaceId; mailboxId: MailboxId }>(db, sql`select workspace_id as "workspaceId", mailbox_id as "mailboxId" from rapport.find_mailbox(${address})`);
}

/** The mailbox that a conversation, or the conversation of a message, is answered from (migrations/180). */
export function findMailboxOfId(db: Database, id: ConversationId | MessageId) {
  return first<{ workspaceId: WorkspaceId; mailboxId: MailboxId }>(db, sql`select workspace_id as "workspaceId", mailbox_id as "mailboxId" from rapport.find_mailbox_of_id(${id})`);
}

export function findDemoMailbox(db: Database) {
  return first<{ workspaceId: WorkspaceId; mailboxId: MailboxId }>(db, sql`select workspace_id as "workspaceId", mailbox_id as "mailboxId" from rapport.find_demo_mailbox()`);
}

export function findCustomerLink(db: Database, tokenHash: Buffer) {
  return first<{ workspaceId: WorkspaceId; conversationId: ConversationId; followUpId: FollowUpId | null; expiresAt: Instant; withdrawnAt: Instant | null }>(db, sql`
    select workspace_id as "workspaceId", conversation_id as "conversationId", follow_up_id as "followUpId", expires_at as "expiresAt", withdrawn_at as "withdrawnAt" from rapport.find_customer_link(${tokenHash})`);
}

export function findInvitation(db: Database, tokenHash: Buffer) {
  return first<{ workspaceId: WorkspaceId; invitationId: string; expiresAt: Instant; usedAt: Instant | null }>(db, sql`
    select workspace_id as "workspaceId", invitation_id as "invitationId", expires_at as "expiresAt", used_at as "usedAt" from rapport.find_invitation(${tokenHash})`);
}

export async function listWorkspaces(db: Database): Promise<{ workspaceId: WorkspaceId; name: string; demo: boolean }[]> {
  return inNoWorkspace(db, async (tx) => (await sql<{ workspaceId: WorkspaceId; name: string; demo: boolean }>`select workspace_id as "workspaceId", name, demo from rapport.list_workspaces()`.execute(tx)).rows);
}

async function first<Row>(db: Database, question: ReturnType<typeof sql>): Promise<Row | null> {
  return inNoWorkspace(db, async (tx) => ((await question.execute(tx)).rows[0] as Row | undefined) ?? null);
}
