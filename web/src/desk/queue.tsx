import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from "react";
import type { ConversationRow } from "@rapport/contract/conversation-view.ts";
import type { DeskView } from "@rapport/contract/desk-view.ts";
import type { PromiseView } from "@rapport/contract/promise-view.ts";
import { conversationQuery, conversationsQuery } from "../api/queries.ts";
import { requestAct } from "../conversation/requested-act.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { useCommands } from "../keyboard/commands.ts";
import { moveInQueue } from "./move-in-queue.ts";
import { NeedsRow, PromiseRow, WaitingRow } from "./queue-rows.tsx";
import { NoticeLines } from "./notice-lines.tsx";
import { isNewRow, readSeen } from "./seen-rows.ts";
import { settleQueue, type QueueOrder } from "./settle-queue.ts";

const firstRows = { needs: 5, promises: 5, waiting: 3 } as const;
type Expanded = Partial<Record<"needs-you-now" | "waiting" | "background" | "promises", boolean>>;

/** Who must act, in four sections. New mail never moves the row under the pointer or in focus. */
export function Queue({ desk, openId }: { desk: DeskView; openId: string | null }) {
  const [heldId, setHeldId] = useState<string | null>(null), [expanded, setExpanded] = useState<Expanded>({}), [activeId, setActiveId] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null), navigate = useNavigate(), client = useQueryClient(), times = useTimes();
  const all = {
    needs: useWhole("needs-you-now", desk.needsYouNow.items, expanded), waiting: useWhole("waiting", desk.waiting.items, expanded), background: useWhole("background", desk.background.items, expanded),
  };
  const incoming = useMemo<QueueOrder>(() => [
    ids(all.needs, expanded["needs-you-now"] ? Infinity : firstRows.needs), ids(desk.promisesDue.items, expanded.promises ? Infinity : firstRows.promises),
    ids(all.waiting, expanded.waiting ? Infinity : firstRows.waiting), expanded.background ? ids(all.background, Infinity) : [],
  ], [all.needs, all.waiting, all.background, desk.promisesDue.items, expanded]);
  const shown = useRef<QueueOrder>(incoming);
  const settled = useMemo(() => settleQueue(shown.current, incoming, heldId), [incoming, heldId]);
  useEffect(() => { shown.current = settled.order; }, [settled]);

  const seen = readSeen(desk.now), rows = new Map<string, ConversationRow | PromiseView>([...all.needs, ...desk.promisesDue.items, ...all.waiting, ...all.background].map((row) => [row.id, row]));
  const order = settled.order.flat(), tabId = [activeId, openId, order[0]].find((id) => id !== null && id !== undefined && order.includes(id)) ?? null;
  const pick = (section: number) => (settled.order[section] ?? []).flatMap((id) => rows.get(id) ?? []);
  const move = (step: 1 | -1) => moveInQueue(list.current, step, tabId);
  const onTarget = (act: "done" | "snooze" | "hand-over" | "take") => {
    const focused = document.activeElement?.closest<HTMLElement>("[data-conversation]")?.dataset["conversation"] ?? openId;
    if (!focused) return;
    requestAct(focused, act);
    if (focused !== openId) void navigate({ to: "/desk/$conversationId", params: { conversationId: focused } });
  };
  useCommands([
    { id: "queue-next", title: "do.queue-next", keys: ["j"], onlyKeys: true, run: () => move(1) },
    { id: "queue-previous", title: "do.queue-previous", keys: ["k"], onlyKeys: true, run: () => move(-1) },
    ...(openId || activeId ? [
      { id: "done", title: "do.done", keys: ["e"], run: () => onTarget("done") }, { id: "snooze", title: "do.snooze", keys: ["z"], run: () => onTarget("snooze") },
      { id: "hand-over", title: "do.hand-over", keys: ["h"], run: () => onTarget("hand-over") }, { id: "take", title: "do.take", keys: ["a"], run: () => onTarget("take") },
    ] as const : []),
  ]);
  const nextIds = order.slice(order.indexOf(openId ?? "") + 1).filter((id) => { const row = rows.get(id); return row !== undefined && "subject" in row; }).slice(0, 2).join(" ");
  useEffect(() => { for (const id of nextIds.split(" ").filter(Boolean)) void client.prefetchQuery(conversationQuery(id)); }, [nextIds, client]);
  const rowProps = (row: ConversationRow | PromiseView) => ({ openId, tabIndex: row.id === tabId ? 0 : -1, times, isNew: "updatedAt" in row && isNewRow(row, seen) });
  const onFocus = (event: FocusEvent) => {
    const row = rowOf(event.target);
    setHeldId(row?.dataset["row"] ?? null);
    if (row) setActiveId(row.dataset["row"]!);
    const id = row?.dataset["conversation"];
    if (id) void client.prefetchQuery(conversationQuery(id));
  };
  const more = (key: keyof Expanded, rest: number, words: "desk.more-after" | "desk.more") => !expanded[key] && rest > 0 && <p className="q-note"><button type="button" className="link" onClick={() => setExpanded({ ...expanded, [key]: true })}>{say(words, { count: rest })}</button></p>;
  const newLine = (section: number) => (settled.waiting[section] ?? 0) > 0 && <p className="q-new"><button type="button" className="link" onClick={() => setHeldId(null)}>{say("desk.new", { count: settled.waiting[section] })}</button></p>;

  return (
    <div className="q-all" ref={list} onFocus={onFocus} onBlur={() => setHeldId(null)} onKeyDown={(event) => onArrow(event, move)}
      onPointerOver={(event: PointerEvent) => { if (event.pointerType === "mouse") setHeldId(rowOf(event.target)?.dataset["row"] ?? null); }} onPointerLeave={() => setHeldId(null)}>
      <NoticeLines notices={desk.notices} unreadable={desk.unreadable} />
      <div className="q-sec">
        <h2 className="q-h">{say("desk.needs")} <span className="n">{desk.needsYouNow.count}</span>{desk.needsYouNow.count > 0 && <span className="end">{say("desk.reply-by")}</span>}</h2>
        {newLine(0)}
        {desk.needsYouNow.count === 0 ? <p className="q-note flush">{say("desk.needs.none")}</p> : <ul>{pick(0).map((row) => <NeedsRow key={row.id} row={row as ConversationRow} {...rowProps(row)} />)}</ul>}
        {more("needs-you-now", desk.needsYouNow.count - firstRows.needs, "desk.more-after")}
      </div>
      <div className="q-sec">
        <h2 className="q-h">{say("desk.promises")} <span className="n">{say("desk.promises.today", { count: desk.promisesDue.count })}</span>{desk.promisesDue.atRisk > 0 && <span className="end risk">{say("nav.promises.at-risk", { count: desk.promisesDue.atRisk })}</span>}</h2>
        {newLine(1)}
        {desk.promisesDue.count === 0 ? <p className="q-note flush">{say("desk.promises.none")}</p> : <ul>{pick(1).map((row) => <PromiseRow key={row.id} row={row as PromiseView} {...rowProps(row)} />)}</ul>}
        {more("promises", desk.promisesDue.items.length - firstRows.promises, "desk.more")}
      </div>
      <div className="q-sec">
        <h2 className="q-h">{say("desk.waiting")} <span className="n">{desk.waiting.count}</span>{desk.waiting.count > 0 && <span className="end">{say("desk.waiting.again")}</span>}</h2>
        {newLine(2)}
        {desk.waiting.count === 0 ? <p className="q-note flush">{say("desk.waiting.none")}</p> : <ul>{pick(2).map((row) => <WaitingRow key={row.id} row={row as ConversationRow} {...rowProps(row)} />)}</ul>}
        {more("waiting", desk.waiting.count - firstRows.waiting, "desk.more")}
      </div>
      <div className="q-sec">
        <h2 className="q-h">{say("desk.background")} <span className="n">{desk.background.count}</span>{desk.background.answeredBy && <span className="end">{say("desk.background.by", { time: times.short(desk.background.answeredBy) })}</span>}</h2>
        <p className="q-note flush">{backgroundWords(desk.background)}</p>
        {expanded.background ? <ul>{pick(3).map((row) => <WaitingRow key={row.id} row={row as ConversationRow} {...rowProps(row)} />)}</ul>
          : desk.background.count > 0 && <p className="q-note flush"><button type="button" className="link" onClick={() => setExpanded({ ...expanded, background: true })}>{say("desk.background.show")}</button></p>}
      </div>
    </div>
  );
}

function useWhole(section: keyof Expanded, first: readonly ConversationRow[], expanded: Expanded): readonly ConversationRow[] {
  const whole = useQuery({ ...conversationsQuery({ section, limit: 100 }), enabled: expanded[section] === true });
  return expanded[section] && whole.data ? whole.data.items : first;
}

function ids(rows: readonly { readonly id: string }[], limit: number): readonly string[] {
  return rows.slice(0, limit).map((row) => row.id);
}

function rowOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
}

function onArrow(event: KeyboardEvent, move: (step: 1 | -1) => void): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  move(event.key === "ArrowDown" ? 1 : -1);
}

function backgroundWords(background: DeskView["background"]): string {
  if (background.count === 0) return say("desk.background.none");
  return background.told >= background.count ? say("desk.background.told-all", { count: background.count }) : say("desk.background.told", { told: background.told, count: background.count });
}
