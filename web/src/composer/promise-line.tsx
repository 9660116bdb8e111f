import { Handshake, X } from "lucide-react";
import type { PromiseCandidate } from "@rapport/core/model/finding.ts";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import type { DraftBody } from "@rapport/contract/conversation-view.ts";
import { interfaceLocale, say } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";

type Recorded = DraftBody["promises"][number];
type Props = { readonly candidates: readonly PromiseCandidate[]; readonly choices: readonly PromiseCandidate[]; readonly vague: string | null; readonly recorded: readonly Recorded[]; readonly zone: Zone | null; readonly name: string; readonly times: Times; readonly onRecord: (candidate: PromiseCandidate) => void; readonly onDrop: (promise: Recorded) => void };

/** What this mail promises: found in the words, its time said in both zones, recorded by one key. */
export function PromiseLine({ candidates, choices, vague, recorded, zone, name, times, onRecord, onDrop }: Props) {
  const next = candidates[0];
  const said = (at: Instant) => {
    const theirs = zone ? times.theirs(at, zone) : null;
    return theirs ? say("promise-line.both", { time: times.full(at), theirs, name }) : times.full(at);
  };
  return (
    <div className="note">
      <Handshake className="i" aria-hidden="true" />
      <span className="promises">
        {recorded.map((promise) => (
          <span className="chip honey" key={`${promise.text}-${promise.dueAt}`}>
            {say("promise-line.recorded", { time: times.short(promise.dueAt as Instant) })}
            <button type="button" aria-label={say("promise-line.drop", { text: promise.text })} onClick={() => onDrop(promise)}><X className="i sm" aria-hidden="true" /></button>
          </span>
        ))}
        {next?.dueAt ? (
          <span className="candidate"><span>{say("promise-line.candidate", { what: next.what, time: said(next.dueAt) })}</span>
            <button type="button" className="btn sm" aria-keyshortcuts="Control+Shift+P" data-tip={say("promise-line.record.tip")} onClick={() => onRecord(next)}>{say("promise-line.record")}</button>
          </span>
        ) : choices.length > 0 ? <span>{say("promise-line.choice", { count: choices.length, times: new Intl.ListFormat(interfaceLocale, { type: "disjunction" }).format(choices.map((choice) => times.full(choice.dueAt!))) })}</span>
          : recorded.length === 0 && <span>{vague ? say("promise-line.vague", { words: vague }) : say("promise-line.none")}</span>}
      </span>
    </div>
  );
}
