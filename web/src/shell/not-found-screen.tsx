import { Link } from "@tanstack/react-router";
import { say } from "../i18n/say.ts";

export function NotFoundScreen() {
  return (
    <main id="main" className="lost">
      <h1 className="h1">{say("screen.not-found")}</h1>
      <p>{say("screen.not-found.lead")}</p>
      <p><Link className="btn" to="/desk">{say("screen.to-desk")}</Link></p>
    </main>
  );
}
