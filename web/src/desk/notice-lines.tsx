import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CalendarClock, CircleAlert, Diamond, MailX, X, type LucideIcon } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { DeskView } from "@rapport/contract/desk-view.ts";
import { callApi } from "../api/call-api.ts";
import { UnreadableLine } from "./unreadable-tray.tsx";
import { say, type WordKey } from "../i18n/say.ts";

type Line = DeskView["notices"][number];
const icons: Record<Line["kind"], { icon: LucideIcon; tone: string }> = {
  "promise-at-risk": { icon: Diamond, tone: "honey" }, "promise-late": { icon: Diamond, tone: "honey" }, "promise-reopened": { icon: MailX, tone: "brick" },
  "follow-up-due": { icon: CalendarClock, tone: "lake" }, "not-delivered": { icon: MailX, tone: "brick" }, "outcome-not-yet": { icon: CircleAlert, tone: "lake" }, "delivery-uncertain": { icon: MailX, tone: "brick" },
  "mail-not-fetched": { icon: MailX, tone: "brick" }, "mail-damaged": { icon: MailX, tone: "brick" },
};
const firstLines = 2;

/** What an agent should hear about before anything else, a line for each; every line leads to where it can be dealt with. */
export function NoticeLines({ notices, unreadable }: { notices: readonly Line[]; unreadable: number }) {
  const [all, setAll] = useState(false), client = useQueryClient();
  const open = newestOfEach(notices.filter((notice) => notice.readAt === null)), total = open.length + (unreadable > 0 ? 1 : 0);
  if (total === 0) return null;
  const dismiss = async (seen: Line) => {
    const gone = notices.filter((notice) => notice.id === seen.id || (seen.promiseId !== null && notice.promiseId === seen.promiseId)).map((notice) => notice.id);
    client.setQueryData<DeskView>(["desk"], (desk) => desk && { ...desk, notices: desk.notices.filter((notice) => !gone.includes(notice.id)) });
    await Promise.all(gone.map((id) => callApi("POST", `/notices/${id}/read`).catch(() => undefined)));
    await client.invalidateQueries({ queryKey: ["desk"] });
  };
  const shown = all ? open : open.slice(0, firstLines), rest = total - shown.length;
  const more = !all && rest > 0 && <button type="button" className="link" onClick={() => setAll(true)}>{say("desk.more", { count: rest })}</button>;
  return (
    <section className="notices" aria-label={say("notices.title")}>
      <ul>
        {shown.map((notice, index) => <NoticeLine key={notice.id} notice={notice} more={index === firstLines - 1 ? more : null} onDismiss={() => void dismiss(notice)} />)}
        {unreadable > 0 && (all || shown.length < firstLines) && <UnreadableLine count={unreadable} />}
      </ul>
    </section>
  );
}

// A promise that is late was at risk before: only what is true now is told.
function newestOfEach(notices: readonly Line[]): readonly Line[] {
  const newest = notices.toSorted((a, b) => (a.at < b.at ? 1 : -1)), promises = new Set<string>();
  return newest.filter(({ promiseId }) => promiseId === null || (!promises.has(promiseId) && promises.add(promiseId)));
}

function NoticeLine({ notice, more: button, onDismiss }: { notice: Line; more: ReactNode; onDismiss: () => void }) {
  const { icon: Icon, tone } = icons[notice.kind], name = notice.customer?.name ?? say("notices.someone");
  const more = [...(notice.what ? [say("notice.what", { what: notice.what })] : []), ...(notice.prepared ? [say("notice.prepared")] : [])].join(" ");
  const title = say(`notice.${notice.kind}` as WordKey, { name }), words = <><b>{title}</b>{more && ` ${more}`}</>, tip = `${title} ${more}`;
  return (
    <li className={`told ${tone}`}>
      <Icon className="i sm" aria-hidden="true" />
      {notice.promiseId ? <Link to="/promises" search={{ promise: notice.promiseId }} title={tip}>{words}</Link>
        : notice.conversationId ? <Link to="/desk/$conversationId" params={{ conversationId: notice.conversationId }} title={tip}>{words}</Link>
          : notice.kind === "mail-not-fetched" ? <Link to="/settings" hash="mail" title={tip}>{words}</Link> : <span title={tip}>{words}</span>}
      {button}
      <button type="button" className="ban-x" aria-label={say("notices.dismiss")} onClick={onDismiss}><X className="i sm" aria-hidden="true" /></button>
    </li>
  );
}
