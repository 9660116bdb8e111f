import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { sayClock, sayDate, sayTime } from "@rapport/core/time/say-time.ts";
import { toZoned } from "@rapport/core/time/instant.ts";
import { sessionQuery } from "../api/queries.ts";
import { useProductNow } from "../live/product-clock.ts";
import { interfaceLocale } from "./say.ts";

export type Times = {
  readonly now: Instant; readonly zone: Zone;
  /** "12:30" today, "Fri 10:00" within the week, "28 Nov 09:00" beyond it. */
  readonly short: (at: Instant, zone?: Zone) => string;
  /** "16:00 today", "tomorrow 09:00". */
  readonly full: (at: Instant, zone?: Zone) => string;
  /** "28 Nov". */
  readonly day: (at: Instant, zone?: Zone) => string;
  readonly clock: (at: Instant, zone?: Zone) => string;
  /** Whether a moment falls on the reader's today. */
  readonly isToday: (at: Instant) => boolean;
  /** The time in the other zone, where it shows another clock: "10:00"; otherwise null. */
  readonly theirs: (at: Instant, zone: Zone | null) => string | null;
};

/** Times as the reader says them: their zone, the product's now. */
export function useTimes(): Times {
  const zone = useQuery({ ...sessionQuery, select: (session) => session.agent.zone }).data ?? ("UTC" as Zone);
  const now = useProductNow();
  return useMemo(() => timesFor(zone, now), [zone, now]);
}

export function timesFor(zone: Zone, now: Instant): Times {
  const isToday = (at: Instant, of: Zone = zone) => toZoned(at, of).toPlainDate().equals(toZoned(now, of).toPlainDate());
  const isNear = (at: Instant, of: Zone) => Math.abs(toZoned(now, of).toPlainDate().until(toZoned(at, of).toPlainDate()).days) < 7;
  const full = (at: Instant, of: Zone = zone) => sayTime({ instant: at, zone: of, now, locale: interfaceLocale });
  return {
    now, zone, full, isToday,
    short: (at, of = zone) => (isToday(at, of) ? sayClock(at, of) : isNear(at, of) ? `${weekday(at, of)} ${sayClock(at, of)}` : full(at, of)),
    day: (at, of = zone) => sayDate({ instant: at, zone: of, now, locale: interfaceLocale }),
    clock: (at, of = zone) => sayClock(at, of),
    theirs: (at, of) => (of !== null && toZoned(at, of).offset !== toZoned(at, zone).offset ? sayClock(at, of) : null),
  };
}

function weekday(at: Instant, zone: Zone): string {
  return new Intl.DateTimeFormat(interfaceLocale, { weekday: "short", timeZone: zone }).format(new Date(at));
}
