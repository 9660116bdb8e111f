import { ApiProblem, callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { showToast } from "../ui/toasts.tsx";
import { readLocalDraft, writeLocalDraft, emptyDraft } from "./draft-store.ts";
import { readOutbox, takeFromOutbox } from "./outbox.ts";

let running = false;

/** Sends what waited for the server, oldest first. What it refuses becomes a draft again: no text is lost. */
export async function flushOutbox(): Promise<void> {
  if (running) return;
  running = true;
  try {
    for (const queued of readOutbox()) {
      try {
        await callApi("POST", `/conversations/${queued.conversationId}/replies`, { body: queued.reply, headers: { "idempotency-key": queued.key } });
        takeFromOutbox(queued.key);
        showToast({ text: say("composer.sent-late") });
      } catch (reason) {
        if (reason instanceof ApiProblem && ["offline", "unavailable", "sign-in-needed"].includes(reason.code)) return;
        const now = readLocalDraft(queued.agentId, queued.conversationId), text = [queued.reply.text, now?.body.text ?? ""].filter(Boolean).join("\n\n");
        writeLocalDraft(queued.agentId, queued.conversationId, { body: { ...emptyDraft, ...now?.body, text, kind: "reply" }, files: now?.files ?? [], saved: now?.saved ?? null, unsaved: true });
        takeFromOutbox(queued.key);
        showToast({ text: `${say("composer.came-back")} ${sayProblem(reason)}`, failed: true, seconds: 30 });
      }
    }
  } finally {
    running = false;
  }
}
