import { Link } from "@tanstack/react-router";
import type { SessionView } from "@rapport/contract/desk-view.ts";
import { say } from "../i18n/say.ts";
import { CopyLine } from "../ui/copy-line.tsx";

/** Where mail comes in and how it goes out, as it is now. */
export function MailSettings({ workspace }: { workspace: SessionView["workspace"] }) {
  return (
    <>
      <dl className="st-facts">
        <dt>{say("settings.mail.address")}</dt><dd>{workspace.mailAddress}</dd>
        <dt>{say("settings.mail.door")}</dt><dd><CopyLine text={workspace.mailDoor} label={say("settings.mail.door")} /></dd>
        <dt>{say("settings.mail.out")}</dt><dd>{say(workspace.outgoing === "server" ? "settings.mail.out.server" : "settings.mail.out.files")}</dd>
      </dl>
      {!workspace.demo && <p className="gap"><Link className="link" to="/welcome">{say("settings.mail.connect")}</Link></p>}
    </>
  );
}
