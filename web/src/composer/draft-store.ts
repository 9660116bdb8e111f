import type { DraftBody } from "@rapport/contract/conversation-view.ts";
import { readSetting, writeSetting } from "../ui/settings-store.ts";

export type DraftFile = { readonly id: string; readonly filename: string; readonly size: number };
/** A draft as this browser keeps it: what the server holds, what is newer here, and the names of its files. */
export type LocalDraft = {
  readonly body: DraftBody; readonly files: readonly DraftFile[];
  /** The server's version that this one grew from; null where the server has none that we know of. */
  readonly base: string | null;
  /** Whether this browser holds words that the server does not. */
  readonly unsaved: boolean;
};

export const emptyDraft: DraftBody = { text: "", kind: "reply", promises: [], dismissed: [], attachmentIds: [] };

export function readLocalDraft(agentId: string, conversationId: string): LocalDraft | null {
  try {
    const kept = JSON.parse(readSetting(`draft.${agentId}.${conversationId}`) ?? "null") as Partial<LocalDraft> | null;
    if (!kept?.body || typeof kept.body.text !== "string") return null;
    return { body: { ...emptyDraft, ...kept.body }, files: kept.files ?? [], base: kept.base ?? null, unsaved: kept.unsaved ?? false };
  } catch {
    return null;
  }
}

export function writeLocalDraft(agentId: string, conversationId: string, draft: LocalDraft | null): void {
  writeSetting(`draft.${agentId}.${conversationId}`, draft === null ? null : JSON.stringify(draft));
}

export type ServerDraft = DraftBody & { readonly updatedAt: string };

/**
 * Which of two versions of a draft is shown. Nobody's clock decides: a local version that grew from the server's wins over it; where the
 * server's was written elsewhere and nothing is unsaved here, the server's wins; where both went on, the words typed here are shown and
 * the others are kept beside them. No text is lost.
 */
export function mergeDrafts(local: LocalDraft | null, server: ServerDraft | null): { readonly draft: LocalDraft; readonly beside: string | null } {
  const fromServer = (draft: ServerDraft): LocalDraft => {
    const { updatedAt, ...body } = draft;
    return { body, files: local?.files.filter((file) => body.attachmentIds.includes(file.id as DraftBody["attachmentIds"][number])) ?? [], base: updatedAt, unsaved: false };
  };
  if (!local) return { draft: server ? fromServer(server) : { body: emptyDraft, files: [], base: null, unsaved: false }, beside: null };
  if (!server) return local.unsaved || local.base === null ? { draft: { ...local, base: null }, beside: null } : { draft: { body: emptyDraft, files: [], base: null, unsaved: false }, beside: null };
  if (server.updatedAt === local.base || server.text === local.body.text) return { draft: { ...local, base: server.updatedAt }, beside: null };
  if (!local.unsaved) return { draft: fromServer(server), beside: null };
  return { draft: { ...local, base: server.updatedAt }, beside: server.text.trim() === "" || server.text === local.body.text ? null : server.text };
}
