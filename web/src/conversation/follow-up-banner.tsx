import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CalendarClock } from "lucide-react";
import { useState } from "react";
import type { ConversationView, FollowUpDetail } from "@rapport/contract/conversation-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { Dialog } from "../ui/dialog.tsx";
import { showToast } from "../ui/toasts.tsx";

/** The question after a resolution: when it is asked, and once its time has come, the prepared letter for an agent to send. */
export function FollowUpBanner({ conversation }: { conversation: ConversationView }) {
  const times = useTimes(), [writing, setWriting] = useState(false), followUp = conversation.followUp, name = conversation.person.name;
  if (!followUp || followUp.state === "cancelled") return null;
  const words = followUp.state === "scheduled" ? say("follow-up.scheduled", { name, time: times.full(followUp.dueAt) }) : followUp.state === "due" ? say("follow-up.due", { name })
    : followUp.state === "sent" ? say("follow-up.sent", { name }) : say("follow-up.answered", { name });
  return (
    <div className={followUp.state === "due" ? "ban lake" : "ban"}>
      <CalendarClock className="i" aria-hidden="true" /><span>{words}</span>
      {(followUp.state === "due" || followUp.state === "scheduled") && <button type="button" className="link" aria-haspopup="dialog" onClick={() => setWriting(true)}>{say(followUp.state === "due" ? "follow-up.write" : "follow-up.ask-now")}</button>}
      {writing && <FollowUpDialog id={followUp.id} conversationId={conversation.id} onClose={() => setWriting(false)} />}
    </div>
  );
}

function FollowUpDialog({ id, conversationId, onClose }: { id: string; conversationId: string; onClose: () => void }) {
  const client = useQueryClient(), detail = useQuery({ queryKey: ["follow-up", id], queryFn: () => callApi<FollowUpDetail>("GET", `/follow-ups/${id}`), staleTime: 0 }).data;
  const [text, setText] = useState<string | null>(null), [reason, setReason] = useState(""), [cancelling, setCancelling] = useState(false), [problem, setProblem] = useState<string | null>(null), [busy, setBusy] = useState(false);
  const act = async (way: "send" | "cancel", body: unknown, done: string) => {
    setBusy(true);
    try {
      await callApi("POST", `/follow-ups/${id}/${way}`, { body });
      onClose();
      showToast({ text: done });
      void client.invalidateQueries({ queryKey: ["conversation", conversationId] });
      void client.invalidateQueries({ queryKey: ["desk"] });
    } catch (failure) {
      setProblem(sayProblem(failure));
      setBusy(false);
    }
  };
  const body = text ?? detail?.text ?? "";
  return (
    <Dialog open onClose={onClose} title={say("follow-up.title", { name: detail?.customer.name ?? "" })}>
      <div className="stack">
        <textarea className="field voice" rows={9} aria-label={say("follow-up.letter")} value={body} onChange={(event) => setText(event.target.value)} />
        <p className="hint">{say("follow-up.answers")}</p>
        {cancelling && <input className="field" aria-label={say("done.reason")} placeholder={say("done.reason.example")} value={reason} onChange={(event) => setReason(event.target.value)} />}
        {problem && <p className="field-problem" role="alert">{problem}</p>}
        <div className="layer-acts">
          {cancelling ? <button type="button" className="btn" disabled={busy || reason.trim() === ""} onClick={() => void act("cancel", { reason: reason.trim() }, say("follow-up.cancelled"))}>{say("follow-up.cancel-it")}</button>
            : <button type="button" className="btn" onClick={() => setCancelling(true)}>{say("follow-up.not-needed")}</button>}
          <button type="button" className="btn primary" disabled={busy || body.trim() === ""} aria-busy={busy} onClick={() => void act("send", { text: body.trim() }, say("follow-up.sending"))}>{say("composer.send")}</button>
        </div>
      </div>
    </Dialog>
  );
}
