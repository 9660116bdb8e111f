import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";

/** Where a screen cannot be shown: what happened and the two ways on. */
export function FailedScreen({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <main id="main" className="lost">
      <h1 className="h1">{say("screen.failed")}</h1>
      <p>{sayProblem(error)}</p>
      <p><button type="button" className="btn" onClick={() => { reset(); void router.invalidate(); }}>{say("ui.try-again")}</button></p>
    </main>
  );
}
