import "./settings.css";
import { useQuery } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import { sessionQuery } from "../api/queries.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { SkeletonRows } from "../ui/wait.tsx";
import { ChangePassword } from "./change-password.tsx";
import { CoachRecord } from "./coach-record.tsx";
import { Deliverability } from "./deliverability.tsx";
import { DemoSweep } from "./demo-sweep.tsx";
import { ImapAccounts } from "./imap-accounts.tsx";
import { Looks } from "./looks.tsx";
import { MailSettings } from "./mail-settings.tsx";
import { People } from "./people.tsx";
import { Sessions } from "./sessions.tsx";
import { TeamLessons } from "./team-lessons.tsx";
import { UnreadableMails } from "./unreadable-mails.tsx";

type Part = { readonly id: string; readonly title: WordKey; readonly body: ReactNode };

/** What is yours (look, keys, sessions, password) and, for admins, what is the desk's (people, mail, the demonstration). */
export function SettingsScreen() {
  const session = useQuery(sessionQuery).data, admin = session?.agent.role === "admin";
  useEffect(() => { document.title = say("settings.document"); }, []);
  useEffect(() => { if (session && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView(); }, [session]);
  if (!session) return <main className="pg one" id="main"><div className="main"><SkeletonRows rows={6} /></div></main>;
  const parts: Part[] = [
    { id: "look", title: "settings.look", body: <Looks /> },
    { id: "sessions", title: "settings.sessions", body: <Sessions /> },
    { id: "password", title: "settings.password", body: <ChangePassword email={session.agent.email} /> },
    ...(admin ? [{ id: "people", title: "settings.people", body: <People me={session.agent.id} /> }] as const : []),
    { id: "lessons", title: "settings.lessons", body: <TeamLessons mayForget={session.agent.role !== "agent"} /> },
    { id: "record", title: "settings.record", body: <CoachRecord /> },
    { id: "mail", title: "settings.mail", body: <><MailSettings workspace={session.workspace} />{session.agent.role !== "agent" && <ImapAccounts mayChange={admin} />}</> },
    ...(session.agent.role !== "agent" ? [{ id: "deliverability", title: "settings.deliverability", body: <Deliverability mayMakeKeys={admin} /> }] as const : []),
    ...(admin ? [{ id: "unreadable", title: "settings.unreadable", body: <UnreadableMails /> }] as const : []),
    ...(admin && session.workspace.demo ? [{ id: "demo", title: "settings.demo", body: <DemoSweep company={session.workspace.name} /> }] as const : []),
  ];
  return (
    <main className="st" id="main" tabIndex={-1}>
      <nav className="st-nav" aria-label={say("settings.contents")}><ul>{parts.map((part) => <li key={part.id}><a href={`#${part.id}`}>{say(part.title)}</a></li>)}</ul></nav>
      <div className="st-body" data-region="" tabIndex={0} role="region" aria-label={say("settings.title")}>
        <h1 className="h1">{say("settings.title")}</h1>
        {parts.map((part) => <section key={part.id} id={part.id} aria-labelledby={`${part.id}-title`}><h2 className="h2" id={`${part.id}-title`} tabIndex={-1}>{say(part.title)}</h2>{part.body}</section>)}
      </div>
    </main>
  );
}
