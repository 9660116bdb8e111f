import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { UnreadableMail } from "@rapport/contract/desk-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { showToast } from "../ui/toasts.tsx";
import { SkeletonRows } from "../ui/wait.tsx";

/** The tray of mail that no one can read yet: why, the bytes as they came, and another try. */
export function UnreadableMails() {
  const client = useQueryClient(), times = useTimes(), [trying, setTrying] = useState<string | null>(null), [asked, setAsked] = useState<string | null>(null);
  const tray = useQuery({ queryKey: ["unreadable"], queryFn: ({ signal }) => callApi<{ items: UnreadableMail[] }>("GET", "/unreadable", { signal }), staleTime: 0 });
  const act = async (id: string, method: "POST" | "DELETE", url: string, done: string) => {
    setTrying(id);
    try {
      await callApi(method, url);
      showToast({ text: done });
    } catch (reason) {
      showToast({ text: sayProblem(reason), failed: true });
    }
    setTrying(null);
    setAsked(null);
    for (const queryKey of [["unreadable"], ["desk"]]) void client.invalidateQueries({ queryKey });
  };
  const retry = (id: string) => act(id, "POST", `/unreadable/${id}/retry`, say("settings.unreadable.retried"));
  // What cannot be undone is asked for twice.
  const throwAway = (id: string) => asked === id ? act(id, "DELETE", `/unreadable/${id}`, say("settings.unreadable.thrown")) : setAsked(id);
  if (!tray.data) return tray.error ? <p role="alert">{sayProblem(tray.error)}</p> : <SkeletonRows rows={1} />;
  if (tray.data.items.length === 0) return <p className="ink2">{say("settings.unreadable.none")}</p>;
  return (
    <>
      <p className="lead">{say("settings.unreadable.lead")}</p>
      <ul className="st-list">
        {tray.data.items.map((mail) => (
          <li key={mail.id}>
            <span><b>{mail.problem}</b><span className="s">{say("settings.unreadable.what", { from: mail.from || say("unreadable.nobody"), time: times.short(mail.receivedAt), size: say("settings.unreadable.size", { count: Math.max(1, Math.round(mail.size / 1024)) }) })} {say("settings.unreadable.tries", { count: mail.tries })}</span></span>
            <span className="st-acts"><a className="btn sm quiet" href={mail.rawUrl} download>{say("settings.unreadable.raw")}</a><button type="button" className="btn sm" aria-busy={trying === mail.id} onClick={() => void retry(mail.id)}>{say("settings.unreadable.retry")}</button>
              <button type="button" className={asked === mail.id ? "btn sm danger" : "btn sm quiet"} onClick={() => void throwAway(mail.id)} onBlur={() => setAsked(null)}>{say(asked === mail.id ? "settings.unreadable.throw.yes" : "settings.unreadable.throw")}</button></span>
          </li>
        ))}
      </ul>
    </>
  );
}
