import { useEffect, useRef } from "react";
import type { PromiseView } from "@rapport/contract/promise-view.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { say, type WordKey } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";
import { dayBox, placeDayLine, placeHour, spanDay, type DayMark } from "./place-day-line.ts";

const mostTicks = 13;

/** The working day, longer where it has to be: now, and what is due when. A sentence says the same. */
export function DayLine({ promises, times }: { promises: readonly PromiseView[]; times: Times }) {
  const today = promises.filter((promise) => promise.state !== "withdrawn" && times.isToday(promise.dueAt)).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const span = spanDay([times.now, ...today.map((promise) => promise.dueAt)].map((at) => hourOf(at, times))), every = span.to - span.from >= mostTicks ? 2 : 1;
  const hours = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index).filter((hour) => (hour - span.from) % every === 0), sayHour = (hour: number) => `${String(hour).padStart(2, "0")}:00`;
  const marks = placeDayLine(today.map((promise) => ({ name: shortName(promise), hour: hourOf(promise.dueAt, times), state: promise.state })), span, sayNames);
  const list = today.map((promise) => say("promises.day.item", { time: times.clock(promise.dueAt), name: promise.customer.name, state: say(`promise.${promise.state}` as WordKey) })).join("; ");
  const now = placeHour(hourOf(times.now, times), span), { line, left, right, width, height } = dayBox;
  const room = useRef<HTMLElement>(null), placed = useRef(false);
  useEffect(() => {
    if (placed.current || !room.current) return;
    placed.current = true;
    room.current.scrollLeft = now - room.current.clientWidth / 3;
  }, [now]);
  return (
    <figure className="day" ref={room} tabIndex={0} aria-label={say("promises.day")} data-region="">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say("promises.day.sentence", { count: today.length, list, from: sayHour(span.from), to: sayHour(span.to), now: times.clock(times.now) })}>
        <path className="past" d={`M${left} ${line}H${now}`} /><path className="ahead" d={`M${now} ${line}H${right}`} />
        {hours.map((hour) => <g key={hour}><path className="hair" d={`M${placeHour(hour, span)} 90v5`} /><text x={placeHour(hour, span)} y="108" textAnchor="middle">{sayHour(hour)}</text></g>)}
        <path className="now" d={`M${now} 12V90`} />
        <text className="now-word" x={now > right - 80 ? now - 6 : now + 6} y="20" textAnchor={now > right - 80 ? "end" : "start"}>{say("promises.day.now", { time: times.clock(times.now) })}</text>
        {marks.map((mark) => <Mark key={mark.x} mark={mark} />)}
      </svg>
    </figure>
  );
}

function Mark({ mark: { x, state, names, label, labelX } }: { mark: DayMark }) {
  const risk = state === "at-risk" || state === "late", { line } = dayBox;
  return (
    <g className={risk ? "risk" : state === "kept" ? "kept" : "course"}>
      {label !== "none" && <path className="hair" d={label === "above" ? `M${x} ${line - 9}V${line - 18}` : `M${x} ${line + 9}v10`} />}
      {risk ? <path className="mark" d={`M${x} ${line - 8.5}l8.5 8.5 -8.5 8.5 -8.5 -8.5z`} /> : <circle className="mark" cx={x} cy={line} r={state === "kept" ? 7 : 6} />}
      {state === "kept" && <path className="tick" d={`M${x - 3.2} ${line + 0.2}l2.2 2.3 4-4.4`} />}
      {label !== "none" && <text className="who" x={labelX} y={label === "above" ? line - 22 : line + 30} textAnchor="middle">{sayNames(names)}</text>}
    </g>
  );
}

function sayNames(names: readonly string[]): string {
  return names.length > 1 ? say("promises.day.and-more", { name: names[0]!, count: names.length - 1 }) : names[0] ?? "";
}

function shortName(promise: PromiseView): string {
  return promise.customer.name.split(/\s+/)[0] ?? promise.customer.name;
}

function hourOf(at: Instant, times: Times): number {
  const [hour = 0, minute = 0] = times.clock(at).split(":").map(Number);
  return hour + minute / 60;
}
