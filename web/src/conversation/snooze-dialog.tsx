import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { Dialog } from "../ui/dialog.tsx";
import { actOnConversation } from "./act-on-conversation.ts";
import { fieldToInstant, instantToField, snoozeChoices } from "./snooze-choices.ts";

/** Another moment than the menu offers. */
export function SnoozeDialog({ conversationId, onClose, onLeft }: { conversationId: string; onClose: () => void; onLeft: () => void }) {
  const times = useTimes(), client = useQueryClient();
  const [when, setWhen] = useState(() => instantToField(snoozeChoices(times.now, times.zone).find((choice) => choice.key === "tomorrow")!.until, times.zone)), [late, setLate] = useState(false);
  const snooze = () => {
    const until = fieldToInstant(when, times.zone);
    if (until === null || until <= times.now) return setLate(true);
    onClose();
    onLeft();
    void actOnConversation(client, conversationId, { way: "snooze", body: { until }, leaves: true, done: say("act.snoozed", { time: times.full(until) }), back: { way: "unsnooze" } });
  };
  return (
    <Dialog open onClose={onClose} title={say("snooze.title")}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); snooze(); }}>
        <div><label className="label" htmlFor="snooze-until">{say("snooze.until")}</label><input id="snooze-until" className="field" type="datetime-local" aria-invalid={late} value={when} onChange={(event) => setWhen(event.target.value)} /></div>
        {late && <p className="field-problem" role="alert">{say("problem.time-is-past")}</p>}
        <div className="layer-acts"><button type="button" className="btn" onClick={onClose}>{say("ui.cancel")}</button><button type="submit" className="btn primary">{say("do.snooze")}</button></div>
      </form>
    </Dialog>
  );
}
