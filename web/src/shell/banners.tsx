import { Clock, CloudOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { queuedCount, watchOutbox } from "../composer/outbox.ts";
import { sayRich, say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { useConnection } from "../live/connection.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { ReactNode } from "react";

/** Quiet lines under the bar: no network, or nothing heard from the server for a while. */
export function Banners() {
  const { online, stale, lastHeardAt } = useConnection(), times = useTimes();
  const queued = useSyncExternalStore(watchOutbox, queuedCount);
  if (!online || queued > 0) {
    return <div className="banners" role="status"><div className="ban"><CloudOff className="i" aria-hidden="true" /><span>{sayRich(queued > 0 ? "banner.offline.queued" : "banner.offline", { b: bold, count: queued })}</span></div></div>;
  }
  if (!stale || lastHeardAt === null) return null;
  const time = times.clock(new Date(lastHeardAt).toISOString() as Instant);
  return <div className="banners" role="status"><div className="ban"><Clock className="i" aria-hidden="true" /><span>{say("banner.stale", { time })}</span></div></div>;
}

function bold(parts: ReactNode[]): ReactNode {
  return <b>{parts}</b>;
}
