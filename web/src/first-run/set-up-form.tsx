import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState, type FormEvent } from "react";
import type { SessionView } from "@rapport/contract/desk-view.ts";
import { ApiProblem, callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { EntryPage } from "../ui/entry-page.tsx";
import { TextField } from "../ui/text-field.tsx";
import { browserZone, ZoneField } from "../ui/zone-field.tsx";

type Answers = { readonly company: string; readonly name: string; readonly email: string; readonly password: string; readonly mailbox: string };
type Problems = Partial<Record<keyof Answers, string>>;
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Company, name, email, password, zone and the address that customers write to. */
export function SetUpForm() {
  const client = useQueryClient(), form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Answers>({ company: "", name: "", email: "", password: "", mailbox: "" }), [zone, setZone] = useState(browserZone);
  const [problems, setProblems] = useState<Problems>({}), [failed, setFailed] = useState<string | null>(null), [busy, setBusy] = useState(false);
  const field = (name: keyof Answers) => ({ name, value: answers[name], problem: problems[name] ?? null, onChange: (event: { target: { value: string } }) => setAnswers({ ...answers, [name]: event.target.value }) });
  const show = (found: Problems) => {
    setProblems(found);
    const first = Object.keys(answers).find((name) => name in found);
    if (first) form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
  };
  const setUp = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const found = check(answers);
    setFailed(null);
    show(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      const session = await callApi<SessionView>("POST", "/setup", { body: { ...answers, company: answers.company.trim(), name: answers.name.trim(), email: answers.email.trim(), mailbox: answers.mailbox.trim(), zone } });
      client.setQueryData(["session"], session);
      client.setQueryData(["setup"], { needed: false, demo: null });
    } catch (reason) {
      setBusy(false);
      if (reason instanceof ApiProblem && reason.code === "weak-password") show({ password: sayProblem(reason) });
      else setFailed(sayProblem(reason));
    }
  };
  return (
    <EntryPage title={say("first-run.title")} document={say("first-run.document")} sentence={say("first-run.sentence")}>
      <p className="lead">{say("first-run.lead")}</p>
      <form onSubmit={(event) => void setUp(event)} ref={form} noValidate>
        <TextField label={say("first-run.company")} autoComplete="organization" maxLength={200} autoFocus {...field("company")} />
        <TextField label={say("first-run.name")} autoComplete="name" maxLength={200} {...field("name")} />
        <TextField label={say("first-run.email")} type="email" autoComplete="username" inputMode="email" autoCapitalize="none" spellCheck={false} {...field("email")} />
        <TextField label={say("first-run.password")} type="password" autoComplete="new-password" maxLength={1000} hint={say("password.hint")} {...field("password")} />
        <ZoneField label={say("first-run.zone")} hint={say("zone.auto")} value={zone} onChange={setZone} />
        <TextField label={say("first-run.mailbox")} type="email" autoComplete="off" inputMode="email" autoCapitalize="none" spellCheck={false} hint={say("first-run.mailbox.hint")} {...field("mailbox")} />
        {failed && <p className="field-problem" role="alert">{failed}</p>}
        <button type="submit" className="btn primary wide" aria-busy={busy}>{say(busy ? "first-run.busy" : "first-run.go")}</button>
      </form>
    </EntryPage>
  );
}

function check(answers: Answers): Problems {
  return {
    ...(answers.company.trim() === "" ? { company: say("first-run.company-needed") } : {}), ...(answers.name.trim() === "" ? { name: say("entry.name-needed") } : {}),
    ...(address.test(answers.email.trim()) ? {} : { email: say("first-run.email-needed") }), ...([...answers.password].length < 8 ? { password: say("entry.password-short") } : {}),
    ...(address.test(answers.mailbox.trim()) ? {} : { mailbox: say("first-run.email-needed") }),
  };
}
