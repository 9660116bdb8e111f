import type { DraftBody } from "@rapport/contract/conversation-view.ts";
import { readSetting, writeSetting } from "../ui/settings-store.ts";

export type DraftFile = { readonly id: string; readonly filename: string; readonly size: number };
/** A draft as this browser keeps it: what the server holds, what is newer here, and the names of its files. */
export type LocalDraft = {
  readonly body: DraftBody; readonly files: readonly DraftFile[];
  /** The text that the server is known to hold from here; null where it holds none that we know of. */
  readonly saved: string | null;
  /** Whether this browser holds words that the server does not. */
  readonly unsaved: boolean;
};

export const emptyDraft: DraftBody = { text: "", kind: "reply", promises: [], dismissed: [], attachmentIds: [] };

export function readLocalDraft(agentId: string, conversationId: string): LocalDraft | null {
  try {
    const kept = JSON.parse(readSetting(`draft.${agentId}.${conversationId}`) ?? "null") as Partial<LocalDraft> | null;
    if (!kept?.body || typeof kept.body.text !== "string") return null;
    return { body: { ...emptyDraft, ...kept.body }, files: kept.files ?? [], saved: kept.saved ?? null, unsaved: kept.unsaved ?? false };
  } catch {
    return null;
  }
}

export function writeLocalDraft(agentId: string, conversationId: string, draft: LocalDraft | null): void {
  writeSetting(`draft.${agentId}.${conversationId}`, draft === null ? null : JSON.stringify(draft));
}

export type ServerDraft = DraftBody & { readonly updatedAt: string };

/**
 * Which of two versions of a draft is shown. Nobody's clock decides: where the server holds what was saved from here, the local version
 * goes on from it; where the server's was written elsewhere and nothing is unsaved here, the server's wins; where both went on, the words typed here are shown and
 * the others are kept beside them. No text is lost.
 */
export function mergeDrafts(local: LocalDraft | null, server: ServerDraft | null): { readonly draft: LocalDraft; readonly beside: string | null } {
  const fromServer = (draft: ServerDraft): LocalDraft => {
    const { updatedAt: _, ...body } = draft;
    return { body, files: local?.files.filter((file) => body.attachmentIds.includes(file.id as DraftBody["attachmentIds"][number])) ?? [], saved: body.text, unsaved: false };
  };
  if (!local) return { draft: server ? fromServer(server) : { body: emptyDraft, files: [], saved: null, unsaved: false }, beside: null };
  if (!server) return local.unsaved || local.saved === null ? { draft: { ...local, saved: null }, beside: null } : { draft: { body: emptyDraft, files: [], saved: null, unsaved: false }, beside: null };
  if (server.text === local.saved || server.text === local.body.text) return { draft: { ...local, saved: server.text }, beside: null };
  if (!local.unsaved) return { draft: fromServer(server), beside: null };
  return { draft: { ...local, saved: server.text }, beside: server.text.trim() === "" ? null : server.text };
}
