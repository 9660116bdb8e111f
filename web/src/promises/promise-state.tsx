import { CalendarClock, Check, Circle, Diamond, Minus, type LucideIcon } from "lucide-react";
import type { PromiseView } from "@rapport/contract/promise-view.ts";
import { say } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";

const icons: Record<PromiseView["state"], LucideIcon> = { open: Circle, "at-risk": Diamond, renegotiated: CalendarClock, kept: Check, late: Minus, withdrawn: Minus };

/** How a promise stands: its shape, its word and its colour. */
export function PromiseStateLine({ promise, times }: { promise: PromiseView; times: Times }) {
  const Icon = icons[promise.state], look = promise.state === "at-risk" || promise.state === "late" ? "state risk" : promise.state === "kept" ? "state kept" : "state";
  return <span className={look}><Icon className="i sm" aria-hidden="true" />{sayState(promise, times)}</span>;
}

function sayState(promise: PromiseView, times: Times): string {
  if (promise.state === "kept" && promise.keptAt) return say(promise.keptLate ? "promises.kept-late" : "promises.state.kept", { time: times.short(promise.keptAt) });
  return say(`promises.state.${promise.state}`, { time: times.short(promise.dueAt) });
}

/** A time as the agent reads it, with the customer's in brackets where their clock shows another. */
export function bothTimes(at: PromiseView["dueAt"], customer: PromiseView["customer"], times: Times): string {
  const theirs = times.theirs(at, customer.zone);
  return theirs ? say("promises.both-times", { time: times.short(at), theirs }) : times.short(at);
}

/** The very words where there are some, quoted as a person's. */
export function sayPromised(promise: PromiseView): string {
  return promise.sourceWords ? say("promises.quoted", { words: promise.sourceWords }) : promise.text;
}
