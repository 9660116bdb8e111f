import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ConversationView, MessageView } from "@rapport/contract/conversation-view.ts";
import type { SignalName } from "@rapport/core/model/reading.ts";
import { correctReading, mergeCorrection, type CorrectionPatch } from "@rapport/core/reading/correct-reading.ts";
import { callApi } from "../api/call-api.ts";
import { sessionQuery } from "../api/queries.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { productNow } from "../live/product-clock.ts";
import { showToast } from "../ui/toasts.tsx";
import { sayClaims, sayCorrected } from "./say-reading.ts";

/** Says of a message how it really reads: shown at once, saved, and taken back by one key for as long as the toast stands. */
export function useCorrection(conversationId: string): (message: MessageView, patch: CorrectionPatch) => void {
  const client = useQueryClient(), me = useQuery(sessionQuery).data?.agent, key = ["conversation", conversationId];
  const show = (id: string, change: (message: MessageView) => MessageView) =>
    client.setQueryData<ConversationView>(key, (view) => view && { ...view, messages: view.messages.map((other) => (other.id === id ? change(other) : other)) });
  const save = async (id: string, patch: CorrectionPatch, undo: CorrectionPatch | null) => {
    const message = client.getQueryData<ConversationView>(key)?.messages.find((other) => other.id === id);
    if (!message?.reading) return;
    const before = message, asRead = message.correction?.asRead ?? message.reading, correction = mergeCorrection(asRead, message.correction, patch, message.languageCoverage === "none");
    show(id, (other) => ({
      ...other, reading: correction === null ? asRead : correctReading(asRead, correction), readingCorrected: correction !== null,
      correction: correction && { ...correction, by: me ? { id: me.id, name: me.name } : null, at: productNow(), asRead },
    }));
    if (undo) showToast({ id: `correction-${id}`, text: correction ? say("correction.saved", { what: sayCorrected(correction) }) : say("correction.as-read", { what: sayClaims(asRead) }), undo: () => void save(id, undo, null) });
    try {
      const saved = await callApi<MessageView>("POST", `/messages/${id}/reading`, { body: patch });
      show(id, (other) => ({ ...other, ...saved }));
    } catch (reason) {
      show(id, () => before);
      showToast({ id: `correction-${id}`, text: sayProblem(reason), failed: true });
    }
    for (const queryKey of [key, ["desk"], ["lessons"]]) void client.invalidateQueries({ queryKey });
  };
  return (message, patch) => void save(message.id, patch, inverseOf(message, patch));
}

/** What brings back what was said before a patch. */
function inverseOf({ correction }: MessageView, patch: CorrectionPatch): CorrectionPatch {
  const names = Object.keys(patch.signals ?? {}) as SignalName[];
  return {
    ...(patch.level === undefined ? {} : { level: correction?.level ?? null }),
    ...(names.length === 0 ? {} : { signals: Object.fromEntries(names.map((name) => [name, correction?.signals[name] ?? null])) }),
  };
}
