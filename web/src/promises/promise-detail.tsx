import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { PromiseDetail as Detail, PromiseView } from "@rapport/contract/promise-view.ts";
import { sessionQuery } from "../api/queries.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { useTimes, type Times } from "../i18n/use-times.ts";
import { SkeletonRows } from "../ui/wait.tsx";
import { KeepPromise } from "./keep-promise.tsx";
import { MovePromise } from "./move-promise.tsx";
import { promiseQuery } from "./promise-queries.ts";
import { bothTimes, sayPromised } from "./promise-state.tsx";
import { WithdrawPromise } from "./withdraw-promise.tsx";

export type Mode = "move" | "keep" | "withdraw";

/** One promise: the exact words, where they were written, what happened since, and what can be done now. */
export function PromiseDetail({ id, mode: asked = "move" }: { id: string; mode?: Mode }) {
  const promise = useQuery(promiseQuery(id)), times = useTimes(), [mode, setMode] = useState<Mode>(asked);
  if (!promise.data) return promise.error ? <p role="alert" className="ink2">{sayProblem(promise.error)}</p> : <SkeletonRows rows={4} />;
  const detail = promise.data, finished = detail.state === "kept" || detail.state === "withdrawn", back = () => setMode("move");
  return (
    <>
      <Words promise={detail} times={times} />
      <hr className="hr" />
      {finished ? <p className="ink2">{detail.keptBy ? say(`promises.kept-by.${detail.keptBy}`) : say("promises.withdrawn")}</p>
        : mode === "keep" ? <KeepPromise promise={detail} onBack={back} />
          : mode === "withdraw" ? <WithdrawPromise promise={detail} onBack={back} />
            : <MovePromise key={detail.dueAt} promise={detail} times={times} onMode={setMode} />}
    </>
  );
}

function Words({ promise, times }: { promise: Detail; times: Times }) {
  const session = useQuery(sessionQuery).data;
  const who = promise.owner.id === session?.agent.id ? say("promises.you") : promise.owner.name;
  const before = promise.history.filter((happening) => happening.kind !== "made");
  const words = sayPromised(promise), state = say(`promise.${promise.state}` as WordKey);
  return (
    <>
      <p className="sub-h">{say("promises.due-and-state", { time: bothTimes(promise.dueAt, promise.customer, times), state })}</p>
      <h2 className="said" dir="auto">{words}</h2>
      <dl className="kv">
        <dt>{say("promises.said-by")}</dt>
        <dd>{say("promises.said.when", { who, time: times.short(promise.madeAt) })}{promise.sourceMessageId && <>, <Link className="link" to="/desk/$conversationId" params={{ conversationId: promise.conversationId }} hash={`message-${promise.sourceMessageId}`}>{say("promises.said.link")}</Link></>}</dd>
        {promise.sourceWords !== null && promise.sourceWords !== promise.text && <><dt>{say("promises.as-recorded")}</dt><dd>{promise.text}</dd></>}
        <dt>{say("promises.for")}</dt>
        <dd><Link className="link" to="/desk/$conversationId" params={{ conversationId: promise.conversationId }}>{promise.need}</Link></dd>
        {before.length > 0 && <><dt>{say("promises.before")}</dt><dd><ol>{before.map((happening) => <li key={`${happening.kind}-${happening.at}`}>{sayHappening(happening, times)}</li>)}</ol></dd></>}
      </dl>
    </>
  );
}

function sayHappening(happening: PromiseView["history"][number], times: Times): string {
  const time = times.short(happening.at);
  return say(`promises.happened.${happening.kind}`, {
    time, due: happening.to ? times.short(happening.to) : "", from: happening.from ? times.short(happening.from) : "", why: happening.text?.trim() || "none",
  });
}
