import type { QueryClient } from "@tanstack/react-query";
import type { ConversationView, MessageView, PostReply } from "@rapport/contract/conversation-view.ts";
import { ApiProblem, callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { dropToast, showToast } from "../ui/toasts.tsx";
import type { LocalDraft } from "./draft-store.ts";
import { queueReply } from "./outbox.ts";

/** What was sent and can still come back: the draft as it was, by the message that it became. */
const recallable = new Map<string, LocalDraft>();
const returned = new EventTarget();

export type SendOutcome = "sent" | "queued" | "changed" | "refused";

/** Sends a reply with ten seconds to take it back. What cannot be reached waits in the outbox; what the server refuses comes back as it was. */
export async function sendReply(client: QueryClient, { conversation, agentId, reply, draft, undoSeconds, promised }: { conversation: ConversationView; agentId: string; reply: PostReply; draft: LocalDraft; undoSeconds: number; promised: string }): Promise<{ outcome: SendOutcome; problem?: string }> {
  const key = newKey(), id = conversation.id;
  try {
    const message = await callApi<MessageView>("POST", `/conversations/${id}/replies`, { body: reply, headers: { "idempotency-key": key } });
    recallable.set(message.id, draft);
    client.setQueryData<ConversationView>(["conversation", id], (view) => view && (view.messages.some((other) => other.id === message.id) ? view : { ...view, draft: null, messages: [...view.messages, message], seen: message.id }));
    showToast({ id: `sent-${message.id}`, text: say("composer.sent", { name: conversation.person.name, promised }), seconds: undoSeconds, undo: () => void undoReply(client, id, message.id) });
    refresh(client, id);
    return { outcome: "sent" };
  } catch (reason) {
    if (reason instanceof ApiProblem && reason.code === "offline") {
      queueReply({ key, conversationId: id, agentId, reply });
      showToast({ text: say("composer.queued", { name: conversation.person.name }) });
      return { outcome: "queued" };
    }
    if (reason instanceof ApiProblem && reason.code === "changed-while-you-wrote") {
      await client.invalidateQueries({ queryKey: ["conversation", id] });
      return { outcome: "changed" };
    }
    return { outcome: "refused", problem: sayProblem(reason) };
  }
}

/** Takes a mail back while it waits; its text returns to the composer. */
export async function undoReply(client: QueryClient, conversationId: string, messageId: string): Promise<void> {
  dropToast(`sent-${messageId}`);
  try {
    await callApi("DELETE", `/conversations/${conversationId}/messages/${messageId}`);
    const view = client.getQueryData<ConversationView>(["conversation", conversationId]), message = view?.messages.find((other) => other.id === messageId);
    const draft = recallable.get(messageId) ?? (message && { body: { text: message.text, kind: "reply" as const, promises: [], dismissed: [], attachmentIds: [] }, files: [], saved: null, unsaved: true });
    if (draft) returned.dispatchEvent(new CustomEvent(conversationId, { detail: draft }));
    client.setQueryData<ConversationView>(["conversation", conversationId], (shown) => shown && { ...shown, messages: shown.messages.filter((other) => other.id !== messageId) });
    showToast({ text: say("composer.taken-back") });
  } catch (reason) {
    showToast({ text: sayProblem(reason), failed: true });
  } finally {
    recallable.delete(messageId);
    refresh(client, conversationId);
  }
}

/** Hears when a mail of this conversation was taken back. */
export function onReturned(conversationId: string, take: (draft: LocalDraft) => void): () => void {
  const listen = (event: Event) => take((event as CustomEvent<LocalDraft>).detail);
  returned.addEventListener(conversationId, listen);
  return () => returned.removeEventListener(conversationId, listen);
}

function refresh(client: QueryClient, conversationId: string): void {
  for (const queryKey of [["conversation", conversationId], ["desk"], ["promises"]]) void client.invalidateQueries({ queryKey });
}

// randomUUID is missing on plain http from another machine.
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
