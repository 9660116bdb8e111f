import { useCallback, useEffect, useRef, useState } from "react";
import type { ConversationView, DraftBody } from "@rapport/contract/conversation-view.ts";
import { longestDraft } from "@rapport/contract/draft-limit.ts";
import { callApi } from "../api/call-api.ts";
import { mergeDrafts, readLocalDraft, writeLocalDraft, emptyDraft, type DraftFile, type LocalDraft } from "./draft-store.ts";

const pauseBeforeServer = 1_200;
export type DraftHandle = {
  /** Longer than the server keeps: it is in this browser alone and cannot be sent. */
  readonly tooLong: boolean;
  readonly body: DraftBody; readonly files: readonly DraftFile[]; readonly beside: string | null; readonly dropBeside: () => void;
  readonly change: (change: Partial<DraftBody>, files?: readonly DraftFile[]) => void;
  /** Empties the draft here; with `there` also on the server. */
  readonly clear: (there: boolean) => void;
};

/** The draft of one conversation: kept in this browser at every change, on the server at every pause and when the page is left. */
export function useDraft(agentId: string, conversation: Pick<ConversationView, "id" | "draft">): DraftHandle {
  const id = conversation.id;
  const [merged] = useState(() => mergeDrafts(readLocalDraft(agentId, id), conversation.draft));
  const [draft, setDraft] = useState<LocalDraft>(merged.draft), [beside, setBeside] = useState(merged.beside);
  const latest = useRef(draft), timer = useRef<ReturnType<typeof setTimeout>>(undefined), saving = useRef(false);

  const keep = useCallback((next: LocalDraft) => {
    latest.current = next;
    setDraft(next);
    writeLocalDraft(agentId, id, isEmpty(next.body) && !next.unsaved ? null : next);
  }, [agentId, id]);

  const save = useCallback(async (leaving = false) => {
    clearTimeout(timer.current);
    const sent = latest.current;
    if (!sent.unsaved || isTooLong(sent.body) || (saving.current && !leaving)) return;
    saving.current = true;
    try {
      const path = `/conversations/${id}/draft`;
      const gone = isEmpty(sent.body);
      await (gone ? callApi("DELETE", path, { keepalive: leaving }) : callApi("PUT", path, { body: sent.body, keepalive: leaving }));
      keep({ ...latest.current, saved: gone ? null : sent.body.text, unsaved: latest.current.body !== sent.body });
    } catch {
      // The words are kept here; the next pause tries again.
    } finally {
      saving.current = false;
      if (latest.current.unsaved && latest.current.body !== sent.body) timer.current = setTimeout(() => void save(), pauseBeforeServer);
    }
  }, [id, keep]);

  useEffect(() => {
    const leave = () => { if (document.visibilityState === "hidden") void save(true); };
    document.addEventListener("visibilitychange", leave);
    if (latest.current.unsaved) void save();
    return () => {
      document.removeEventListener("visibilitychange", leave);
      void save(true);
    };
  }, [save]);

  const change = useCallback((part: Partial<DraftBody>, files?: readonly DraftFile[]) => {
    const now = latest.current;
    keep({ ...now, body: { ...now.body, ...part, ...(files ? { attachmentIds: files.map((file) => file.id as DraftBody["attachmentIds"][number]) } : {}) }, files: files ?? now.files, unsaved: true });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pauseBeforeServer);
  }, [keep, save]);

  const clear = useCallback((there: boolean) => {
    clearTimeout(timer.current);
    keep({ body: { ...emptyDraft, kind: latest.current.body.kind }, files: [], saved: null, unsaved: there });
    if (there) void save();
  }, [keep, save]);

  return { body: draft.body, tooLong: isTooLong(draft.body), files: draft.files, beside, dropBeside: () => setBeside(null), change, clear };
}

function isTooLong(body: DraftBody): boolean {
  return body.text.length > longestDraft;
}

function isEmpty(body: DraftBody): boolean {
  return body.text.trim() === "" && body.promises.length === 0 && body.attachmentIds.length === 0;
}
