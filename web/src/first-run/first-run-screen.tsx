import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import type { z } from "zod";
import type { SetUpState } from "@rapport/contract/desk-view.ts";
import { ApiProblem, callApi } from "../api/call-api.ts";
import { sessionQuery } from "../api/queries.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { SkeletonRows } from "../ui/wait.tsx";
import { ConnectMail } from "./connect-mail.tsx";
import { SetUpForm } from "./set-up-form.tsx";

/** The first page of a new desk: six questions, then how to connect the mail. Once set up, it stays reachable for who is signed in. */
export function FirstRunScreen() {
  const navigate = useNavigate();
  const setup = useQuery({ queryKey: ["setup"], queryFn: ({ signal }) => callApi<z.infer<typeof SetUpState>>("GET", "/setup", { signal }), staleTime: 0 });
  const session = useQuery({ ...sessionQuery, enabled: setup.data?.needed === false });
  // The way here may have left an error behind that says nothing while the desk is not set up.
  const signedOut = setup.data?.needed === false && session.error instanceof ApiProblem && session.error.code === "sign-in-needed";
  useEffect(() => { if (signedOut) void navigate({ to: "/sign-in", replace: true }); }, [signedOut, navigate]);
  if (setup.data?.needed) return <SetUpForm />;
  if (session.data) return <ConnectMail session={session.data} />;
  const failed = setup.error ?? (signedOut ? null : session.error);
  return (
    <main className="lost" id="main">
      <h1 className={failed ? "h1" : "vh"}>{failed ? say("screen.failed") : say("first-run.title")}</h1>
      {failed ? <><p role="alert">{sayProblem(failed)}</p><p><button type="button" className="btn" onClick={() => void setup.refetch()}>{say("ui.try-again")}</button></p></> : <SkeletonRows rows={4} />}
    </main>
  );
}
