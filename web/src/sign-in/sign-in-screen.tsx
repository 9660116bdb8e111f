import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { z } from "zod";
import type { SessionView, SetUpState } from "@rapport/contract/desk-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say, sayRich } from "../i18n/say.ts";
import { EntryPage } from "../ui/entry-page.tsx";
import { TextField } from "../ui/text-field.tsx";

/** Email and password. In the demonstration it also says which. */
export function SignInScreen() {
  const client = useQueryClient(), navigate = useNavigate(), router = useRouter(), { from } = useSearch({ from: "/sign-in" });
  const setup = useQuery({ queryKey: ["setup"], queryFn: ({ signal }) => callApi<z.infer<typeof SetUpState>>("GET", "/setup", { signal }) }).data;
  const [email, setEmail] = useState(""), [password, setPassword] = useState(""), [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<"email" | "password" | null>(null), [problem, setProblem] = useState<string | null>(null), form = useRef<HTMLFormElement>(null);
  useEffect(() => { if (setup?.needed) void navigate({ to: "/welcome", replace: true }); }, [setup, navigate]);

  const signIn = async (with_: { email: string; password: string }) => {
    setMissing(null);
    setProblem(null);
    const lacks = with_.email.trim() === "" ? "email" : with_.password === "" ? "password" : null;
    if (lacks) {
      setMissing(lacks);
      return form.current?.querySelector<HTMLInputElement>(`[name="${lacks}"]`)?.focus();
    }
    setBusy(true);
    try {
      client.setQueryData(["session"], await callApi<SessionView>("POST", "/session", { body: { email: with_.email.trim(), password: with_.password } }));
      if (from) router.history.replace(from);
      else await navigate({ to: "/desk", replace: true });
    } catch (reason) {
      setBusy(false);
      setProblem(sayProblem(reason));
      form.current?.querySelector<HTMLInputElement>('[name="password"]')?.select();
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void signIn({ email, password });
  };
  return (
    <EntryPage title={say("sign-in.title")} document={say("sign-in.document")} sentence={say("sign-in.sentence")}>
      <form onSubmit={onSubmit} ref={form} noValidate>
        <TextField label={say("sign-in.email")} name="email" type="email" autoComplete="username" inputMode="email" autoCapitalize="none" spellCheck={false} autoFocus value={email} problem={missing === "email" ? say("sign-in.email-needed") : null} onChange={(event) => setEmail(event.target.value)} />
        <TextField label={say("sign-in.password")} name="password" type="password" autoComplete="current-password" value={password} hint={say("sign-in.password.hint")} problem={missing === "password" ? say("sign-in.password-needed") : null} onChange={(event) => setPassword(event.target.value)} />
        {problem && <p className="field-problem" role="alert">{problem}</p>}
        <button type="submit" className="btn primary wide" aria-busy={busy}>{say(busy ? "sign-in.busy" : "sign-in.go")}</button>
      </form>
      {setup?.demo && <DemoSignIn demo={setup.demo} onUse={(demo) => { setEmail(demo.email); setPassword(demo.password); void signIn(demo); }} />}
      <p className="hint after">{say("sign-in.trouble")}</p>
    </EntryPage>
  );
}

type Demo = NonNullable<z.infer<typeof SetUpState>["demo"]>;

function DemoSignIn({ demo, onUse }: { demo: Demo; onUse: (demo: Demo) => void }) {
  return (
    <section className="ban" aria-label={say("sign-in.demo.use")}>
      <p>{sayRich("sign-in.demo", { b: (parts: ReactNode[]) => <b>{parts}</b> })}</p>
      <dl><dt>{say("sign-in.email")}</dt><dd>{demo.email}</dd><dt>{say("sign-in.password")}</dt><dd>{demo.password}</dd></dl>
      <button type="button" className="btn" onClick={() => onUse(demo)}>{say("sign-in.demo.use")}</button>
    </section>
  );
}
