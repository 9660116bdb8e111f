import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { PromiseDetail } from "@rapport/contract/promise-view.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { say } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";
import { Keys } from "../ui/keys.tsx";
import { actOnPromise } from "./act-on-promise.ts";
import { LetterField } from "./letter-field.tsx";
import { bothTimes } from "./promise-state.tsx";
import { useLetter } from "./use-letter.ts";

/** Three honest times, the letter for the chosen one, and the two ways to move it: with the letter, or having told them already. */
export function MovePromise({ promise, times, onMode }: { promise: PromiseDetail; times: Times; onMode: (mode: "keep" | "withdraw") => void }) {
  const client = useQueryClient(), name = useId(), { customer, proposals } = promise, zone = customer.zone ?? times.zone;
  const [chosen, setChosen] = useState<Instant | null>(null), [busy, setBusy] = useState(false), [problem, setProblem] = useState<string | null>(null);
  const proposal = proposals.find((other) => other.dueAt === chosen) ?? proposals[Math.min(1, proposals.length - 1)];
  const [letter, writeLetter] = useLetter(promise.id, proposal?.dueAt ?? "", proposal?.notice ?? "");
  const move = async (withLetter: boolean) => {
    if (!proposal || busy) return;
    if (withLetter && letter.trim() === "") return setProblem(say("promises.notice.empty"));
    setBusy(true);
    const time = times.full(proposal.dueAt);
    setProblem(await actOnPromise(client, promise.id, {
      way: "renegotiate", body: { dueAt: proposal.dueAt, ...(withLetter ? { text: letter.trim() } : {}) }, done: withLetter ? say("promises.moved", { time, name: customer.name }) : say("promises.moved.silent", { time }),
    }));
    setBusy(false);
  };
  return (
    <section aria-labelledby={`${name}-head`}>
      <h3 className="h2" id={`${name}-head`}>{say(promise.state === "late" ? "promises.renegotiate.late" : "promises.renegotiate")}</h3>
      <div className="times" role="radiogroup" aria-label={say("promises.new-time")}>
        {proposals.map((other) => (
          <label className="time" key={other.dueAt}>
            <input type="radio" className="vh" name={name} checked={other === proposal} onChange={() => { setChosen(other.dueAt); setProblem(null); }} />
            <b>{bothTimes(other.dueAt, customer, times)}</b>
            <span>{other.held && other.held.of > 0 ? say("promises.held", other.held) : say("promises.held.none")}</span>
          </label>
        ))}
      </div>
      <LetterField label={say("promises.notice", { name: customer.name })} value={letter} onChange={writeLetter} onSend={() => void move(true)} language={customer.language} {...(proposal ? { timed: times.clock(proposal.dueAt, zone) } : {})} />
      {problem && <p className="field-problem" role="alert">{problem}</p>}
      <div className="acts">
        <button type="button" className="btn primary" aria-busy={busy} aria-keyshortcuts="Control+Enter" onClick={() => void move(true)}>{say("promises.send-and-move")} <Keys of={[say("key.ctrl"), say("key.enter")]} /></button>
        <button type="button" className="btn" onClick={() => onMode("keep")}>{say("promises.keep")}</button>
        <button type="button" className="btn quiet" aria-busy={busy} onClick={() => void move(false)}>{say("promises.told")}</button>
        <button type="button" className="btn quiet" onClick={() => onMode("withdraw")}>{say("promises.withdraw")}</button>
      </div>
    </section>
  );
}
