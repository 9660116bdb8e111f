import "./promises.css";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { sessionQuery } from "../api/queries.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { useCommands } from "../keyboard/commands.ts";
import { Dialog } from "../ui/dialog.tsx";
import { SkeletonRows } from "../ui/wait.tsx";
import { DayLine } from "./day-line.tsx";
import { groupPromises } from "./group-promises.ts";
import { PromiseDetail, type Mode } from "./promise-detail.tsx";
import { ledgerQuery, type Whose } from "./promise-queries.ts";
import { PromiseTable } from "./promise-table.tsx";
import { RecordOfPromises } from "./record-of-promises.tsx";
import { useWide } from "./use-wide.ts";

/** What was promised to whom, by when: the day, the ledger, and beside it the promise that is open with its prepared letter. */
export function PromisesScreen() {
  const navigate = useNavigate(), times = useTimes(), wide = useWide(), me = useQuery(sessionQuery).data?.agent;
  const { promise: asked } = useSearch({ from: "/app/promises" });
  const [whose, setWhose] = useState<Whose>("mine"), [q, setQ] = useState(""), [mode, setMode] = useState<Mode>("move");
  const search = useDeferredValue(q.trim()), finder = useRef<HTMLInputElement>(null), list = useRef<HTMLDivElement>(null), side = useRef<HTMLElement>(null);
  const ledger = useQuery(ledgerQuery(whose, search)), other = useQuery(ledgerQuery(whose === "mine" ? "everyone" : "mine", ""));
  const promises = ledger.data?.items ?? [], groups = groupPromises(promises, (at) => times.isToday(at)), rows = groups.flatMap((group) => group.items);
  const openId = asked ?? (wide ? rows[0]?.id : undefined) ?? null, tabId = rows.some((row) => row.id === openId) ? openId : rows[0]?.id ?? null;
  const open = promises.find((promise) => promise.id === openId);
  useEffect(() => { document.title = say("promises.document"); }, []);
  useEffect(() => setMode("move"), [openId]);

  const choose = (id: string | undefined) => void navigate({ to: "/promises", search: id ? { promise: id } : {}, replace: true });
  const move = (step: 1 | -1) => {
    const focused = list.current?.querySelector<HTMLElement>("[data-promise]:focus")?.dataset["promise"];
    const from = rows.findIndex((row) => row.id === (focused ?? openId)), next = rows[Math.min(Math.max(from + step, 0), rows.length - 1)];
    if (!next) return;
    list.current?.querySelector<HTMLElement>(`[data-promise="${CSS.escape(next.id)}"]`)?.focus();
    if (wide) choose(next.id);
  };
  const act = (wanted: Mode) => {
    const id = list.current?.querySelector<HTMLElement>("[data-promise]:focus")?.dataset["promise"] ?? openId;
    if (!id) return;
    if (id !== asked) choose(id);
    setTimeout(() => {
      setMode(wanted);
      requestAnimationFrame(() => side.current?.querySelector<HTMLElement>("input:checked,textarea")?.focus());
    });
  };
  useCommands([
    { id: "promise-next", title: "do.promise-next", keys: ["j"], onlyKeys: true, run: () => move(1) },
    { id: "promise-previous", title: "do.promise-previous", keys: ["k"], onlyKeys: true, run: () => move(-1) },
    ...(rows.length > 0 ? [{ id: "renegotiate", title: "do.renegotiate", keys: ["Shift+p"], run: () => act("move") }, { id: "promise-kept", title: "do.promise-kept", keys: ["e"], run: () => act("keep") }] as const : []),
    { id: "promise-find", title: "do.promise-find", keys: ["f"], run: () => finder.current?.focus() },
  ]);

  const today = promises.filter((promise) => promise.state !== "kept" && times.isToday(promise.dueAt)).length, count = (state: string) => promises.filter((promise) => promise.state === state).length;
  const openCount = (of: Whose) => { const held = of === whose ? (search ? undefined : ledger.data) : other.data; return held?.complete ? held.items.filter((promise) => promise.state !== "kept").length : ""; };
  const detail = openId && <PromiseDetail key={`${openId}-${mode}`} id={openId} mode={mode} />;
  return (
    <main className="pg promises" id="main" tabIndex={-1}>
      <div className="main" data-region="" ref={list} onKeyDown={(event) => {
        if (!(event.target as Element).matches("[data-promise]") || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
        event.preventDefault();
        move(event.key === "ArrowDown" ? 1 : -1);
      }}>
        <div className="ttl">
          <div><h1>{say("promises.title")}</h1>{ledger.data && !search && <p className="lead">{say("promises.lead", { today, acting: count("at-risk"), late: count("late") })}</p>}</div>
          <div className="end">
            <input ref={finder} className="field find" type="search" aria-label={say("promises.find")} placeholder={say("promises.find")} value={q} onChange={(event) => setQ(event.target.value)} />
            <div className="seg" role="group" aria-label={say("promises.whose")}>
              {(["mine", "everyone"] as const).map((each) => <button key={each} type="button" aria-pressed={whose === each} onClick={() => setWhose(each)}>{say(`promises.${each}`)} {openCount(each)}</button>)}
            </div>
          </div>
        </div>
        {ledger.data && <DayLine promises={promises} times={times} />}
        {ledger.error && !ledger.data ? <p role="alert" className="nothing">{sayProblem(ledger.error)}</p> : !ledger.data ? <SkeletonRows rows={7} label={say("promises.loading")} /> : rows.length > 0 ? <PromiseTable groups={groups} openId={openId} tabId={tabId} me={me?.id} times={times} />
          : <div className="nothing"><p className="voice">{say(search ? "promises.none-found" : whose === "mine" ? "promises.none-mine" : "promises.none")}</p>{search ? <button type="button" className="link" onClick={() => setQ("")}>{say("promises.search-clear")}</button> : !wide && <p className="ink2">{say("promises.none.lead")}</p>}</div>}
        {ledger.data?.complete === false && <p className="hint">{say("promises.more")}</p>}
        {!wide && <RecordOfPromises />}
      </div>
      {wide ? (
        <aside className="side" aria-label={open ? say("promises.about", { name: open.customer.name }) : say("promises.title")} data-region="" tabIndex={0} ref={side}>
          {detail || <p className="ink2">{say(rows.length > 0 ? "promises.pick" : "promises.none.lead")}</p>}
          <hr className="hr" />
          <RecordOfPromises />
        </aside>
      ) : (
        <Dialog open={asked !== undefined} onClose={() => choose(undefined)} kind="sheet" title={open ? say("promises.about", { name: open.customer.name }) : say("promises.title")}>
          <section className="side promise-sheet" ref={side}>{detail}</section>
        </Dialog>
      )}
    </main>
  );
}
