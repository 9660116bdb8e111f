import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { z } from "zod";
import type { AgentList, Invitation } from "@rapport/contract/desk-view.ts";
import type { AgentId } from "@rapport/core/model/ids.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { CopyLine } from "../ui/copy-line.tsx";
import { TextField } from "../ui/text-field.tsx";
import { showToast } from "../ui/toasts.tsx";

type Invited = z.infer<typeof Invitation>;
const roles = ["agent", "lead", "admin"] as const;

/** Who answers here, and the links that let others in. A link is told once, to the one who makes it. */
export function People({ me }: { me: AgentId }) {
  const client = useQueryClient(), times = useTimes();
  const people = useQuery({ queryKey: ["agents"], queryFn: ({ signal }) => callApi<z.infer<typeof AgentList>>("GET", "/agents", { signal }), staleTime: 0 }).data;
  const invitations = useQuery({ queryKey: ["invitations"], queryFn: ({ signal }) => callApi<{ items: Invited[] }>("GET", "/invitations", { signal }), staleTime: 0 }).data;
  const [made, setMade] = useState<Invited | null>(null);
  const withdraw = async (id: string) => {
    try {
      await callApi("DELETE", `/invitations/${id}`);
      setMade((kept) => (kept?.id === id ? null : kept));
      showToast({ text: say("settings.invite.withdrawn") });
    } catch (reason) {
      showToast({ text: sayProblem(reason), failed: true });
    }
    void client.invalidateQueries({ queryKey: ["invitations"] });
  };
  return (
    <>
      <p className="lead">{say("settings.people.lead")}</p>
      <ul className="st-list" aria-label={say("settings.people.list")}>
        {people?.items.map((person) => <li key={person.id}><span><b>{person.name}</b>{person.id === me && <span className="chip">{say("settings.people.you")}</span>}</span><span className="muted">{say(`settings.role.${person.role}`)}</span></li>)}
      </ul>
      <InviteForm onMade={(invitation) => { setMade(invitation); void client.invalidateQueries({ queryKey: ["invitations"] }); }} />
      {made?.link && <div className="made" role="status"><CopyLine text={made.link} label={say("settings.invite.link", { email: made.email })} /><p className="hint">{say("settings.invite.once", { email: made.email, until: times.full(made.expiresAt) })}</p></div>}
      {invitations && invitations.items.length > 0 && (
        <>
          <h3 className="label gap">{say("settings.invite.open")}</h3>
          <ul className="st-list">{invitations.items.map((invitation) => <li key={invitation.id}><span><b>{invitation.email}</b><span className="s">{say("settings.invite.until", { role: say(`settings.role.${invitation.role}`), until: times.full(invitation.expiresAt) })}</span></span><button type="button" className="btn sm" aria-label={say("settings.invite.withdraw-what", { email: invitation.email })} onClick={() => void withdraw(invitation.id)}>{say("settings.invite.withdraw")}</button></li>)}</ul>
        </>
      )}
    </>
  );
}

function InviteForm({ onMade }: { onMade: (invitation: Invited) => void }) {
  const [email, setEmail] = useState(""), [role, setRole] = useState<(typeof roles)[number]>("agent"), [problem, setProblem] = useState<string | null>(null), [busy, setBusy] = useState(false);
  const invite = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) return setProblem(say("settings.invite.email-needed"));
    setBusy(true);
    setProblem(null);
    try {
      onMade(await callApi<Invited>("POST", "/invitations", { body: { email: email.trim(), role } }));
      setEmail("");
    } catch (reason) {
      setProblem(sayProblem(reason));
    }
    setBusy(false);
  };
  return (
    <form className="invite" onSubmit={(event) => void invite(event)} noValidate>
      <TextField label={say("settings.invite.email")} type="email" autoComplete="off" value={email} problem={problem} onChange={(event) => setEmail(event.target.value)} />
      <div><label className="label" htmlFor="invite-role">{say("settings.invite.role")}</label><select id="invite-role" className="field" value={role} onChange={(event) => setRole(event.target.value as (typeof roles)[number])}>{roles.map((each) => <option key={each} value={each}>{say(`settings.role.${each}`)}</option>)}</select></div>
      <button type="submit" className="btn" aria-busy={busy}>{say("settings.invite.go")}</button>
    </form>
  );
}
