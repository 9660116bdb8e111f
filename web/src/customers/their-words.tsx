import { X } from "lucide-react";
import { useState, type FormEvent } from "react";
import type { WordPair } from "@rapport/core/model/customer.ts";
import { say } from "../i18n/say.ts";

/** Their term for a thing and ours, so that we answer in theirs. */
export function TheirWords({ words, onSave }: { words: readonly WordPair[]; onSave: (words: readonly WordPair[]) => Promise<string | null> }) {
  const [open, setOpen] = useState(false), [theirs, setTheirs] = useState(""), [ours, setOurs] = useState(""), [problem, setProblem] = useState<string | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (theirs.trim() === "" || ours.trim() === "") return;
    const failed = await onSave([...words.filter((pair) => pair.theirs !== theirs.trim()), { theirs: theirs.trim(), ours: ours.trim() }]);
    setProblem(failed);
    if (failed) return;
    setTheirs("");
    setOurs("");
    setOpen(false);
  };
  const drop = async (gone: WordPair) => setProblem(await onSave(words.filter((pair) => pair !== gone)));
  return (
    <div className="fact">
      <dt>{say("customer.words")}</dt>
      <dd>
        {words.length > 0 && <ul className="pairs">{words.map((pair) => <li key={pair.theirs}><i dir="auto">{pair.theirs}</i><span>{say("customer.words.we-say", { word: pair.ours })}</span><button type="button" className="change" aria-label={say("customer.words.drop", { word: pair.theirs })} onClick={() => void drop(pair)}><X className="i sm" aria-hidden="true" /></button></li>)}</ul>}
        {open ? (
          <form className="pair-form" onSubmit={(event) => void add(event)} onKeyDown={(event) => { if (event.key === "Escape") setOpen(false); }}>
            <input className="field" autoFocus aria-label={say("customer.words.theirs")} placeholder={say("customer.words.theirs")} maxLength={100} value={theirs} onChange={(event) => setTheirs(event.target.value)} />
            <input className="field" aria-label={say("customer.words.ours")} placeholder={say("customer.words.ours")} maxLength={100} value={ours} onChange={(event) => setOurs(event.target.value)} />
            <p className="fact-acts"><button type="submit" className="btn sm primary">{say("customer.save")}</button><button type="button" className="btn sm quiet" onClick={() => setOpen(false)}>{say("ui.cancel")}</button></p>
          </form>
        ) : <button type="button" className="link" onClick={() => setOpen(true)}>{say("customer.words.add")}</button>}
        {problem && <p className="field-problem" role="alert">{problem}</p>}
      </dd>
    </div>
  );
}
