import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import type { z } from "zod";
import type { OpenInvitation, SessionView } from "@rapport/contract/desk-view.ts";
import { ApiProblem, callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { timesFor } from "../i18n/use-times.ts";
import { productNow } from "../live/product-clock.ts";
import { EntryPage } from "../ui/entry-page.tsx";
import { TextField } from "../ui/text-field.tsx";
import { browserZone, ZoneField } from "../ui/zone-field.tsx";
import { SkeletonRows } from "../ui/wait.tsx";

type Invited = z.infer<typeof OpenInvitation>;

/** What the link of an invitation opens: a name, a password, and one is on the desk. */
export function InvitationScreen() {
  const { token } = useParams({ from: "/invitation/$token" });
  const invitation = useQuery({ queryKey: ["invitation", token], queryFn: ({ signal }) => callApi<Invited>("GET", `/invitations/by-token/${encodeURIComponent(token)}`, { signal }), staleTime: Infinity });
  const gone = invitation.error instanceof ApiProblem && (invitation.error.code === "link-expired" || invitation.error.code === "not-found");
  const title = invitation.data ? say("invitation.title", { company: invitation.data.company }) : gone ? say("invitation.gone") : invitation.error ? say("screen.failed") : "";
  return (
    <EntryPage title={title} document={say("invitation.document")} sentence={say("invitation.sentence")}>
      {invitation.data ? <Accept token={token} invited={invitation.data} /> : invitation.error ? (
        <>
          <p className="lead" role="alert">{gone ? say("invitation.gone.lead") : sayProblem(invitation.error)}</p>
          <p className="after">{gone ? <Link className="btn" to="/sign-in">{say("invitation.to-sign-in")}</Link> : <button type="button" className="btn" onClick={() => void invitation.refetch()}>{say("ui.try-again")}</button>}</p>
        </>
      ) : <SkeletonRows rows={3} />}
    </EntryPage>
  );
}

function Accept({ token, invited }: { token: string; invited: Invited }) {
  const client = useQueryClient(), navigate = useNavigate();
  const [name, setName] = useState(""), [password, setPassword] = useState(""), [zone, setZone] = useState(browserZone), [tried, setTried] = useState(false), [busy, setBusy] = useState(false), [problem, setProblem] = useState<string | null>(null);
  const until = timesFor(zone as Parameters<typeof timesFor>[0], productNow()).full(invited.expiresAt);
  const short = [...password].length < 8;
  const join = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || name.trim() === "" || short) return;
    setBusy(true);
    try {
      client.setQueryData(["session"], await callApi<SessionView>("POST", `/invitations/by-token/${encodeURIComponent(token)}/accept`, { body: { name: name.trim(), password, zone } }));
      await navigate({ to: "/desk", replace: true });
    } catch (reason) {
      setBusy(false);
      setProblem(sayProblem(reason));
    }
  };
  return (
    <>
      <p className="lead">{say("invitation.lead", { role: invited.role, email: invited.email, until })}</p>
      <form onSubmit={(event) => void join(event)} noValidate>
        <input type="hidden" name="username" autoComplete="username" value={invited.email} readOnly />
        <TextField label={say("invitation.name")} name="name" autoComplete="name" maxLength={200} autoFocus value={name} problem={tried && name.trim() === "" ? say("entry.name-needed") : null} onChange={(event) => setName(event.target.value)} />
        <TextField label={say("invitation.password")} name="password" type="password" autoComplete="new-password" maxLength={1000} value={password} hint={say("password.hint")} problem={tried && short ? say("entry.password-short") : null} onChange={(event) => setPassword(event.target.value)} />
        <ZoneField label={say("invitation.zone")} hint={say("zone.auto")} value={zone} onChange={setZone} />
        {problem && <p className="field-problem" role="alert">{problem}</p>}
        <button type="submit" className="btn primary wide" aria-busy={busy}>{say(busy ? "invitation.busy" : "invitation.go")}</button>
      </form>
    </>
  );
}
