import { Pencil, Plus } from "lucide-react";
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { say } from "../i18n/say.ts";

type Props = {
  readonly label: string; readonly value: string; readonly shown?: string; readonly lead?: boolean; readonly long?: boolean; readonly hint?: string; readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Answers what went wrong in words, or null once it is saved. */
  readonly onSave: (value: string) => Promise<string | null>;
};

/** A fact about a person that is changed where it stands. Enter saves, Escape leaves it as it was. */
export function InPlace({ label, value, shown, lead, long, hint, choices, onSave }: Props) {
  const id = useId(), [draft, setDraft] = useState<string | null>(null), [busy, setBusy] = useState(false), [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null), wasOpen = useRef(false);
  useEffect(() => {
    if (draft === null && wasOpen.current) button.current?.focus();
    wasOpen.current = draft !== null;
  }, [draft]);
  const leave = () => { setDraft(null); setProblem(null); };
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    if (draft === null || busy) return;
    if (draft.trim() === value) return leave();
    setBusy(true);
    const failed = await onSave(draft.trim());
    setBusy(false);
    if (failed) setProblem(failed);
    else leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") { event.stopPropagation(); leave(); }
    if (event.key === "Enter" && long && (event.ctrlKey || event.metaKey)) void save();
  };
  if (draft === null) {
    const Icon = value ? Pencil : Plus;
    return (
      <div className="fact">
        <dt>{label}</dt>
        <dd className={lead ? "lead" : undefined}>{value && <span dir="auto">{shown ?? value}</span>}<button ref={button} type="button" className={value ? "change" : "change add"} aria-label={say(value ? "customer.edit" : "customer.add-what", { what: label })} onClick={() => setDraft(value)}><Icon className="i sm" aria-hidden="true" />{!value && say("customer.add")}</button></dd>
      </div>
    );
  }
  const common = { id, className: "field", value: draft, autoFocus: true, "aria-invalid": problem !== null, ...(hint ? { "aria-describedby": `${id}-hint` } : {}), onChange: (event: { target: { value: string } }) => setDraft(event.target.value), onKeyDown };
  return (
    <div className="fact">
      <dt><label htmlFor={id}>{label}</label></dt>
      <dd>
        <form onSubmit={(event) => void save(event)}>
          {choices ? <select {...common}>{choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}</select> : long ? <textarea {...common} rows={3} maxLength={2000} /> : <input {...common} maxLength={300} />}
          {hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}
          {problem && <p className="field-problem" role="alert">{problem}</p>}
          <p className="fact-acts"><button type="submit" className="btn sm primary" aria-busy={busy}>{say("customer.save")}</button><button type="button" className="btn sm quiet" onClick={leave}>{say("ui.cancel")}</button></p>
        </form>
      </dd>
    </div>
  );
}
