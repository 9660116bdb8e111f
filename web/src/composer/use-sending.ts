import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ConversationView, MessageView, Suggestion } from "@rapport/contract/conversation-view.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { showToast } from "../ui/toasts.tsx";
import { sendReply } from "./send-reply.ts";
import type { DraftHandle } from "./use-draft.ts";
import { useSeen } from "./use-seen.ts";

type Given = {
  readonly conversation: ConversationView; readonly agentId: string; readonly undoSeconds: number; readonly draft: DraftHandle; readonly keeps: readonly string[];
  /** Suggestions of the coach that stand unanswered. */
  readonly left: readonly Suggestion[];
  /** The reply has left (or waits for the server, `queued`). */
  readonly onReplied: (queued: boolean) => void; readonly onNoted: () => void;
};

/** Sends the reply or adds the note, once at a time. What fails says why, and the text stays. */
export function useSending({ conversation, agentId, undoSeconds, draft, keeps, left, onReplied, onNoted }: Given) {
  const client = useQueryClient(), times = useTimes(), id = conversation.id;
  const [busy, setBusy] = useState(false), [problem, setProblem] = useState<string | null>(null), { seen, cameFrom } = useSeen(conversation, agentId, draft.body.text.trim() !== "");

  const reply = async (text: string) => {
    const { promises, attachmentIds } = draft.body, first = promises[0];
    const { outcome, problem: refused } = await sendReply(client, {
      conversation, agentId, undoSeconds, draft: { body: draft.body, files: draft.files, saved: null, unsaved: true },
      promised: first ? say("composer.sent.promised", { count: promises.length, time: times.full(first.dueAt as Instant) }) : "",
      reply: {
        text, seen: seen.current, ...(promises.length > 0 ? { promises } : {}), ...(keeps.length > 0 ? { keeps: [...keeps] } : {}), ...(attachmentIds.length > 0 ? { attachmentIds } : {}), ...(left.length > 0 ? { suggestions: [...left] } : {}),
      },
    });
    if (refused) setProblem(refused);
    if (outcome === "sent" || outcome === "queued") onReplied(outcome === "queued");
  };
  const note = async (text: string) => {
    try {
      const added = await callApi<MessageView>("POST", `/conversations/${id}/notes`, { body: { text } });
      client.setQueryData<ConversationView>(["conversation", id], (view) => view && { ...view, messages: [...view.messages.filter((other) => other.id !== added.id), added] });
      onNoted();
      showToast({ text: say("composer.noted") });
    } catch (reason) {
      setProblem(sayProblem(reason));
    }
  };
  return {
    busy, problem, cameFrom, setProblem,
    send: async (text: string, kind: "reply" | "note") => {
      if (busy) return;
      if (text.trim() === "") return setProblem(say("problem.nothing-to-send"));
      setBusy(true);
      setProblem(null);
      await (kind === "note" ? note(text.trim()) : reply(text.trim()));
      setBusy(false);
    },
  };
}
