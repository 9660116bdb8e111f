import "./first-run.css";
import { Link } from "@tanstack/react-router";
import { Circle, CircleCheck } from "lucide-react";
import { useEffect, type ReactNode } from "react";
import type { SessionView } from "@rapport/contract/desk-view.ts";
import { say } from "../i18n/say.ts";
import { CopyLine } from "../ui/copy-line.tsx";

/** What is left to do after the questions: mail in, mail out, old mail, people. It says what holds now, not what would be nice. */
export function ConnectMail({ session: { agent, workspace } }: { session: SessionView }) {
  useEffect(() => { document.title = say("connect.document"); }, []);
  const trial = `printf 'From: you@example.com\\nTo: ${workspace.mailAddress}\\nSubject: RE: RE: still nothing\\n\\nThird time I write. Still nothing arrived. I want my money back.\\n' |\n  curl --url ${workspace.mailDoor} --mail-from you@example.com --mail-rcpt ${workspace.mailAddress} --upload-file -`;
  return (
    <main className="fr" id="main">
      <div className="m">
        <h1>{say("connect.title")}</h1>
        <p className="lead">{say("connect.lead")}</p>
        <ol className="todo">
          <Step done title={say("connect.ready", { company: workspace.name })} lead={say("connect.ready.lead", { mailbox: workspace.mailAddress, email: agent.email })} />
          <Step title={say("connect.in")} lead={say("connect.in.lead", { mailbox: workspace.mailAddress })} end={agent.role === "admin" && <Link className="btn sm" to="/settings" hash="mail">{say("imap.from-first-run")}</Link>}><CopyLine text={workspace.mailDoor} label={say("connect.in.label")} /></Step>
          <Step done={workspace.outgoing === "server"} title={say("connect.out")} lead={workspace.outgoing === "server" ? say("connect.out.server", { seconds: workspace.undoSeconds }) : say("connect.out.files")}>
            {workspace.outgoing !== "server" && <CopyLine text="RAPPORT_SMTP_URL=smtp://user:password@mail.example.com:587" label={say("connect.out.label")} />}
          </Step>
          <Step title={say("connect.old")} lead={say("connect.old.lead")}><CopyLine text="npx --no-install rapport import mails.mbox" label={say("connect.old.label")} /></Step>
          {agent.role === "admin" && <Step title={say("connect.people")} lead={say("connect.people.lead")} end={<Link className="btn sm" to="/settings" hash="people">{say("connect.people.go")}</Link>} />}
        </ol>
        <p className="go"><Link className="btn primary lg" to="/desk">{say("connect.to-desk")}</Link></p>
      </div>
      <aside className="s" aria-label={say("connect.try")}>
        <h2 className="h2">{say("connect.try")}</h2>
        <p className="ink2">{say("connect.try.lead")}</p>
        <CopyLine text={trial} label={say("connect.try.label")} />
      </aside>
    </main>
  );
}

function Step({ title, lead, done = false, end, children }: { title: string; lead: string; done?: boolean; end?: ReactNode; children?: ReactNode }) {
  const Icon = done ? CircleCheck : Circle;
  return <li className={done ? "ok" : undefined}><Icon className="i" aria-hidden="true" /><div><h2>{title}</h2><p>{lead}</p>{children}</div>{end}</li>;
}
