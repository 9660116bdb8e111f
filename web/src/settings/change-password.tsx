import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { ApiProblem, callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { TextField } from "../ui/text-field.tsx";
import { showToast } from "../ui/toasts.tsx";

type Problems = { readonly present?: string; readonly wanted?: string; readonly all?: string };

/** A new password for the old one; every other session of the agent ends with it. */
export function ChangePassword({ email }: { email: string }) {
  const client = useQueryClient(), [present, setPresent] = useState(""), [wanted, setWanted] = useState(""), [problems, setProblems] = useState<Problems>({}), [busy, setBusy] = useState(false);
  const change = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (present === "") return setProblems({ present: say("settings.password.needed") });
    if ([...wanted].length < 8) return setProblems({ wanted: say("entry.password-short") });
    setBusy(true);
    setProblems({});
    try {
      await callApi("PUT", "/session/password", { body: { present, wanted } });
      setPresent("");
      setWanted("");
      showToast({ text: say("settings.password.changed") });
      void client.invalidateQueries({ queryKey: ["sessions"] });
    } catch (reason) {
      const code = reason instanceof ApiProblem ? reason.code : "fault";
      setProblems(code === "wrong-credentials" ? { present: say("settings.password.wrong") } : code === "weak-password" ? { wanted: sayProblem(reason) } : { all: sayProblem(reason) });
    }
    setBusy(false);
  };
  return (
    <form className="st-form" onSubmit={(event) => void change(event)} noValidate>
      <p className="lead">{say("settings.password.lead")}</p>
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField label={say("settings.password.present")} type="password" autoComplete="current-password" value={present} problem={problems.present ?? null} onChange={(event) => setPresent(event.target.value)} />
      <TextField label={say("settings.password.wanted")} type="password" autoComplete="new-password" hint={say("password.hint")} value={wanted} problem={problems.wanted ?? null} onChange={(event) => setWanted(event.target.value)} />
      {problems.all && <p className="field-problem" role="alert">{problems.all}</p>}
      <p><button type="submit" className="btn" aria-busy={busy}>{say("settings.password.change")}</button></p>
    </form>
  );
}
