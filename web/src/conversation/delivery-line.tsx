import { Clock, FileText, MailX } from "lucide-react";
import { useEffect, useState } from "react";
import type { Delivery } from "@rapport/core/model/message.ts";
import { say, type WordKey } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";

/** Where one of our mails stands. Nothing is said of one that has simply arrived. */
export function DeliveryLine({ delivery, times, onUndo }: { delivery: Delivery; times: Times; onUndo: () => void }) {
  const left = useSecondsUntil(delivery.state === "waiting" ? delivery.undoUntil : undefined);
  if (delivery.state === "sent") return null;
  if (delivery.state === "waiting" && left > 0) {
    return <span><Clock className="i sm" aria-hidden="true" />{say("delivery.sends-in", { seconds: left })} · <button type="button" className="link" onClick={onUndo}>{say("delivery.undo")}</button></span>;
  }
  const failed = delivery.state === "refused" || delivery.state === "bounced" || delivery.state === "uncertain";
  const Icon = failed ? MailX : delivery.state === "kept-as-file" ? FileText : Clock;
  return <span className={failed ? "failed" : undefined}><Icon className="i sm" aria-hidden="true" />{say(`delivery.${delivery.state}` as WordKey, { time: times.short(delivery.at) })}{failed && delivery.detail && ` ${delivery.detail}`}</span>;
}

// The time to undo is real time, not the product's.
function useSecondsUntil(until: string | undefined): number {
  const [left, setLeft] = useState(() => secondsUntil(until));
  useEffect(() => {
    setLeft(secondsUntil(until));
    if (!until) return;
    const timer = setInterval(() => setLeft(secondsUntil(until)), 500);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}

function secondsUntil(until: string | undefined): number {
  return until ? Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1_000)) : 0;
}
