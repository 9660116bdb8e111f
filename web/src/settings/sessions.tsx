import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { LivingSession } from "@rapport/contract/desk-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { showToast } from "../ui/toasts.tsx";
import { SkeletonRows } from "../ui/wait.tsx";
import { readBrowser } from "./read-browser.ts";

type Living = z.infer<typeof LivingSession>;

/** The agent's own sessions, each with a way to end it. */
export function Sessions() {
  const client = useQueryClient(), times = useTimes();
  const sessions = useQuery({ queryKey: ["sessions"], queryFn: ({ signal }) => callApi<{ items: Living[] }>("GET", "/sessions", { signal }), staleTime: 0 });
  const end = async (id: string) => {
    try {
      await callApi("DELETE", `/sessions/${id}`);
      showToast({ text: say("settings.session.ended") });
    } catch (reason) {
      showToast({ text: sayProblem(reason), failed: true });
    }
    void client.invalidateQueries({ queryKey: ["sessions"] });
  };
  if (!sessions.data) return sessions.error ? <p role="alert">{sayProblem(sessions.error)}</p> : <SkeletonRows rows={2} />;
  return (
    <>
      <p className="lead">{say("settings.sessions.lead")}</p>
      <ul className="st-list">
        {sessions.data.items.map((session) => {
          const name = nameOf(session);
          return (
            <li key={session.id}>
              <span><b>{name}</b>{session.thisOne && <span className="chip spruce">{say("settings.session.this")}</span>}<span className="s">{say("settings.session.seen", { seen: times.short(session.lastSeenAt), since: times.short(session.createdAt) })}</span></span>
              {!session.thisOne && <button type="button" className="btn sm" aria-label={say("settings.session.end-what", { what: name })} onClick={() => void end(session.id)}>{say("settings.session.end")}</button>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function nameOf(session: Living): string {
  const known = readBrowser(session.userAgent);
  return known ? say("settings.session.browser", known) : session.userAgent.slice(0, 60) || say("settings.session.unknown");
}
