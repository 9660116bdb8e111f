import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { Dialog } from "../ui/dialog.tsx";
import { showToast } from "../ui/toasts.tsx";
import { fieldToInstant } from "./snooze-choices.ts";

/** A promise that was made outside of a mail, on a call: our words and the time. */
export function PromiseDialog({ conversation, onClose }: { conversation: ConversationView; onClose: () => void }) {
  const times = useTimes(), client = useQueryClient();
  const [text, setText] = useState(""), [when, setWhen] = useState(""), [problem, setProblem] = useState<string | null>(null), [busy, setBusy] = useState(false);
  const due = fieldToInstant(when, times.zone), theirs = due && conversation.person.zone ? times.theirs(due, conversation.person.zone) : null;
  const record = async () => {
    if (text.trim() === "") return setProblem(say("promise-by-hand.text-needed"));
    if (due === null) return setProblem(say("promise-by-hand.time-needed"));
    setBusy(true);
    try {
      await callApi("POST", `/conversations/${conversation.id}/promises`, { body: { text: text.trim(), dueAt: due } });
      onClose();
      showToast({ text: say("promise-by-hand.recorded", { time: times.full(due) }) });
      void client.invalidateQueries();
    } catch (reason) {
      setProblem(sayProblem(reason));
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} title={say("promise-by-hand.title", { name: conversation.person.name })}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); void record(); }}>
        <div><label className="label" htmlFor="promise-text">{say("promise-by-hand.text")}</label><input id="promise-text" className="field" value={text} maxLength={500} placeholder={say("promise-by-hand.example")} onChange={(event) => setText(event.target.value)} /></div>
        <div><label className="label" htmlFor="promise-due">{say("promise-by-hand.due")}</label><input id="promise-due" className="field" type="datetime-local" value={when} onChange={(event) => setWhen(event.target.value)} />{theirs && <p className="hint">{say("promise-by-hand.theirs", { time: theirs, name: conversation.person.name })}</p>}</div>
        {problem && <p className="field-problem" role="alert">{problem}</p>}
        <div className="layer-acts"><button type="button" className="btn" onClick={onClose}>{say("ui.cancel")}</button><button type="submit" className="btn primary" aria-busy={busy} disabled={busy}>{say("promise-by-hand.record")}</button></div>
      </form>
    </Dialog>
  );
}
