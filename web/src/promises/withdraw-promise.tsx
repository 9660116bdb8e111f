import { useQueryClient } from "@tanstack/react-query";
import { useId, useState, type FormEvent } from "react";
import type { PromiseDetail } from "@rapport/contract/promise-view.ts";
import { say } from "../i18n/say.ts";
import { actOnPromise } from "./act-on-promise.ts";
import { LetterField } from "./letter-field.tsx";
import { useLetter } from "./use-letter.ts";

/** Takes a promise back: never without a reason, and with a letter where the customer should hear it from us. */
export function WithdrawPromise({ promise, onBack }: { promise: PromiseDetail; onBack: () => void }) {
  const client = useQueryClient(), id = useId(), name = promise.customer.name;
  const [reason, setReason] = useState(""), [letter, writeLetter] = useLetter(promise.id, "withdraw", ""), [busy, setBusy] = useState(false), [problem, setProblem] = useState<string | null>(null);
  const withdraw = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (reason.trim() === "") return setProblem(say("promises.withdraw.reason-needed"));
    setBusy(true);
    const failed = await actOnPromise(client, promise.id, { way: "withdraw", body: { reason: reason.trim(), ...(letter.trim() ? { text: letter.trim() } : {}) }, done: say("promises.withdrawn") });
    setBusy(false);
    if (failed) setProblem(failed);
    else onBack();
  };
  return (
    <form aria-label={say("promises.withdraw.title")} onSubmit={(event) => void withdraw(event)}>
      <h3 className="h2">{say("promises.withdraw.title")}</h3>
      <p className="ink2 gap">{say("promises.withdraw.lead", { name })}</p>
      <label className="label gap" htmlFor={`${id}-why`}>{say("promises.withdraw.reason")}</label>
      <input id={`${id}-why`} className="field" value={reason} maxLength={500} aria-invalid={problem !== null && reason.trim() === ""} onChange={(event) => setReason(event.target.value)} />
      <p className="label gap" aria-hidden="true">{say("promises.withdraw.letter", { name })}</p>
      <LetterField label={say("promises.withdraw.letter", { name })} value={letter} onChange={writeLetter} language={promise.customer.language} />
      {problem && <p className="field-problem" role="alert">{problem}</p>}
      <div className="acts"><button type="submit" className="btn" aria-busy={busy}>{say("promises.withdraw")}</button><button type="button" className="btn quiet" onClick={onBack}>{say("ui.cancel")}</button></div>
    </form>
  );
}
