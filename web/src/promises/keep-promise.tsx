import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PromiseDetail } from "@rapport/contract/promise-view.ts";
import { say } from "../i18n/say.ts";
import { Keys } from "../ui/keys.tsx";
import { actOnPromise } from "./act-on-promise.ts";
import { LetterField } from "./letter-field.tsx";
import { useLetter } from "./use-letter.ts";

/** Done: with the prepared letter that says so, or on the agent's word. */
export function KeepPromise({ promise, onBack }: { promise: PromiseDetail; onBack: () => void }) {
  const client = useQueryClient(), name = promise.customer.name;
  const [letter, writeLetter] = useLetter(promise.id, "keep", promise.keptNotice), [busy, setBusy] = useState(false), [problem, setProblem] = useState<string | null>(null);
  const keep = async (withLetter: boolean) => {
    if (busy) return;
    if (withLetter && letter.trim() === "") return setProblem(say("problem.nothing-to-send"));
    setBusy(true);
    const failed = await actOnPromise(client, promise.id, { way: "keep", body: withLetter ? { text: letter.trim() } : {}, done: withLetter ? say("promises.kept.sent", { name }) : say("promises.kept.word") });
    setBusy(false);
    if (failed) setProblem(failed);
    else onBack();
  };
  return (
    <section aria-label={say("promises.keep.title")}>
      <h3 className="h2">{say("promises.keep.title")}</h3>
      <LetterField label={say("promises.keep.letter", { name })} value={letter} onChange={writeLetter} onSend={() => void keep(true)} language={promise.customer.language} />
      {problem && <p className="field-problem" role="alert">{problem}</p>}
      <div className="acts">
        <button type="button" className="btn primary" aria-busy={busy} aria-keyshortcuts="Control+Enter" onClick={() => void keep(true)}>{say("promises.keep.send")} <Keys of={[say("key.ctrl"), say("key.enter")]} /></button>
        <button type="button" className="btn" aria-busy={busy} onClick={() => void keep(false)}>{say("promises.keep.word")}</button>
        <button type="button" className="btn quiet" onClick={onBack}>{say("ui.cancel")}</button>
      </div>
    </section>
  );
}
