import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { Dialog } from "../ui/dialog.tsx";
import { actOnConversation } from "./act-on-conversation.ts";
import { fieldToInstant, instantToField } from "./snooze-choices.ts";

/** Done means somebody will ask whether it worked: on a day, or for a reason not at all. */
export function DoneDialog({ conversation, onClose, onLeft }: { conversation: ConversationView; onClose: () => void; onLeft: () => void }) {
  const times = useTimes(), client = useQueryClient();
  const [asking, setAsking] = useState(true), [when, setWhen] = useState(() => instantToField(inThreeWorkingDays(times.now, times.zone), times.zone));
  const [solution, setSolution] = useState(conversation.need), [reason, setReason] = useState(""), [problem, setProblem] = useState<string | null>(null);
  const finish = async () => {
    const followUpAt = fieldToInstant(when, times.zone);
    if (asking && (followUpAt === null || followUpAt <= times.now)) return setProblem(say("done.when-later"));
    if (!asking && reason.trim() === "") return setProblem(say("done.reason-needed"));
    onClose();
    onLeft();
    await actOnConversation(client, conversation.id, {
      way: "resolve", leaves: true, body: asking ? { followUpAt, ...(solution.trim() ? { solution: solution.trim() } : {}) } : { noFollowUp: reason.trim() },
      done: asking ? say("act.done-asking", { time: times.full(followUpAt!) }) : say("act.done"), back: { way: "reopen" },
    });
  };
  return (
    <Dialog open onClose={onClose} title={say("done.title")}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); void finish(); }}>
        <div><label className="label" htmlFor="done-solution">{say("done.solution")}</label><input id="done-solution" className="field" value={solution} maxLength={300} onChange={(event) => setSolution(event.target.value)} /></div>
        <fieldset className="choices">
          <legend className="label">{say("done.follow-up")}</legend>
          <label><input type="radio" name="follow-up" checked={asking} onChange={() => { setAsking(true); setProblem(null); }} /> {say("done.ask", { name: conversation.person.name })}</label>
          {asking && <input className="field" type="datetime-local" aria-label={say("done.when")} aria-invalid={problem !== null} value={when} onChange={(event) => setWhen(event.target.value)} />}
          <label><input type="radio" name="follow-up" checked={!asking} onChange={() => { setAsking(false); setProblem(null); }} /> {say("done.no-follow-up")}</label>
          {!asking && <input className="field" aria-label={say("done.reason")} placeholder={say("done.reason.example")} aria-invalid={problem !== null} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />}
        </fieldset>
        {problem && <p className="field-problem" role="alert">{problem}</p>}
        <div className="layer-acts"><button type="button" className="btn" onClick={onClose}>{say("ui.cancel")}</button><button type="submit" className="btn primary">{say("do.done")}</button></div>
      </form>
    </Dialog>
  );
}

function inThreeWorkingDays(now: Instant, zone: Parameters<typeof instantToField>[1]): Instant {
  let day = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  for (let worked = 0; worked < 3;) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek < 6) worked += 1;
  }
  return day.with({ hour: 10, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }).toInstant().toString() as Instant;
}
