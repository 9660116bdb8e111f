import "./desk.css";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { deskQuery } from "../api/queries.ts";
import { sayProblem } from "../api/say-problem.ts";
import { flushOutbox } from "../composer/flush-outbox.ts";
import { say } from "../i18n/say.ts";
import { useConnection } from "../live/connection.ts";
import { SkeletonRows } from "../ui/wait.tsx";
import { Queue } from "./queue.tsx";

/** The queue and what is open beside it. On a phone they are two screens. */
export function DeskScreen() {
  const desk = useQuery(deskQuery);
  const { conversationId } = useParams({ strict: false }), { online } = useConnection();
  const count = desk.data?.needsYouNow.count ?? 0;
  useEffect(() => { if (!conversationId) document.title = say("desk.title", { count }); }, [conversationId, count]);
  useEffect(() => { if (online) void flushOutbox(); }, [online, desk.dataUpdatedAt]);
  return (
    <main className={conversationId ? "desk has-open" : "desk"} id="main" tabIndex={-1}>
      <section className="queue" aria-label={say("desk.queue")} data-region="">
        {!conversationId && (desk.data?.needsYouNow.count ?? 1) > 0 && <h1 className="vh">{say("nav.desk")}</h1>}
        {desk.data ? <Queue desk={desk.data} openId={conversationId ?? null} /> : desk.error ? <p className="q-note" role="alert">{sayProblem(desk.error)}</p> : <SkeletonRows rows={7} label={say("desk.loading")} />}
      </section>
      <Outlet />
    </main>
  );
}
