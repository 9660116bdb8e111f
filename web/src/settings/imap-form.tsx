import { useId, useState, type FormEvent } from "react";
import type { ImapAccountView, TriedImapAccount } from "@rapport/contract/imap-view.ts";
import { ApiProblem, callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { TextField } from "../ui/text-field.tsx";
import { draftOf, toSettings, withChoice, type ImapDraft } from "./imap-draft.ts";

type Problems = Readonly<Record<string, string>>;

/** Everything that fetching needs to know of an account; it can be tried out before it is kept. */
export function ImapForm({ account, onDone }: { account: ImapAccountView | null; onDone: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(account)), [problems, setProblems] = useState<Problems>({}), [busy, setBusy] = useState<"test" | "save" | null>(null), [tried, setTried] = useState<TriedImapAccount | null>(null);
  const change = (part: Partial<ImapDraft>) => { setDraft((kept) => withChoice(kept, part)); setTried(null); };
  const run = async (what: "test" | "save", call: () => Promise<void>) => {
    if (busy) return;
    setBusy(what);
    setProblems({});
    setTried(null);
    try {
      await call();
    } catch (reason) {
      const errors = reason instanceof ApiProblem ? reason.errors : [];
      setProblems(errors.length > 0 ? Object.fromEntries(errors.map((error) => [fieldOf(error.path), error.message])) : { all: sayProblem(reason) });
    }
    setBusy(null);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    void run("save", async () => {
      await callApi(account ? "PUT" : "POST", account ? `/imap-accounts/${account.id}` : "/imap-accounts", { body: toSettings(draft) });
      onDone();
    });
  };
  const test = () => void run("test", async () => setTried(await callApi<TriedImapAccount>("POST", "/imap-accounts/test", { body: { ...toSettings(draft), ...(account ? { id: account.id } : {}) } })));
  const field = (name: keyof ImapDraft, label: WordKey, more: { readonly type?: string; readonly hint?: string; readonly inputMode?: "numeric" } = {}) => (
    <TextField label={say(label)} autoComplete={more.type === "password" ? "new-password" : "off"} spellCheck={false} {...more} value={draft[name]} problem={problems[name] ?? null} onChange={(event) => change({ [name]: event.target.value })} />
  );
  const kept = account ? { hint: say("imap.form.kept") } : {};
  const known = ["all", ...Object.keys(draft)], elsewhere = Object.entries(problems).find(([name]) => name === "all" || !known.includes(name))?.[1];
  return (
    <form className="st-form" onSubmit={save} noValidate>
      <Choice label="imap.form.way" options={["password", "google", "microsoft", "other"]} words={(option) => say(`imap.way.${option}`)} value={draft.way} onChange={(way) => change({ way })} />
      {field("username", "imap.form.username", { hint: say("imap.form.username.hint") })}
      {draft.way === "password" ? field("password", "imap.form.password", { type: "password", ...kept }) : (
        <>
          {field("clientId", "imap.form.client-id")}
          {field("clientSecret", "imap.form.client-secret", { type: "password", ...kept })}
          {field("refreshToken", "imap.form.refresh-token", { type: "password", ...kept })}
        </>
      )}
      {draft.way === "other" && <>{field("tokenEndpoint", "imap.form.token-endpoint", { type: "url" })}{field("scope", "imap.form.scope")}</>}
      {field("host", "imap.form.host")}
      {field("port", "imap.form.port", { inputMode: "numeric" })}
      <Choice label="imap.form.security" options={["tls", "starttls", "none"]} words={(option) => say(`imap.security.${option}`)} value={draft.security} problem={problems["security"]} onChange={(security) => change({ security })} />
      {field("folders", "imap.form.folders", { hint: say("imap.form.folders.hint") })}
      <Choice label="imap.form.take" options={["new", "all"]} words={(option) => say(`imap.take.${option}`)} value={draft.take} onChange={(take) => change({ take })} />
      <Choice label="imap.form.afterwards" options={["leave", "mark-read", "move"]} words={(option) => say(`imap.afterwards.${option}`)} value={draft.afterwards} onChange={(afterwards) => change({ afterwards })} />
      {draft.afterwards === "move" && field("moveTo", "imap.form.move-to")}
      <div role="status">
        {tried?.ok && <p className="ink2">{say("imap.tested", { folders: tried.folders.map(({ folder, mails }) => say("imap.tested.folder", { folder, mails })).join(", ") })}</p>}
        {tried?.problem && <p className="field-problem">{tried.problem.sentence}</p>}
      </div>
      {elsewhere && <p className="field-problem" role="alert">{elsewhere}</p>}
      <p className="st-acts"><button type="button" className="btn" aria-busy={busy === "test"} onClick={test}>{say("imap.form.test")}</button><button type="submit" className="btn primary" aria-busy={busy === "save"}>{say("imap.form.save")}</button></p>
    </form>
  );
}

function Choice<T extends string>({ label, options, words, value, problem, onChange }: { label: WordKey; options: readonly T[]; words: (option: T) => string; value: T; problem?: string | undefined; onChange: (value: T) => void }) {
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>{say(label)}</label>
      <select id={id} className="field" value={value} aria-invalid={problem ? true : undefined} {...(problem ? { "aria-describedby": `${id}-problem` } : {})} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => <option key={option} value={option}>{words(option)}</option>)}
      </select>
      {problem && <p className="field-problem" id={`${id}-problem`}>{problem}</p>}
    </div>
  );
}

/** "oauth.refreshToken" is the field refreshToken; "folders.0" is folders. */
function fieldOf(path: string): string {
  const parts = path.split(".");
  return (parts[0] === "oauth" ? parts[1] : parts[0]) ?? "all";
}
