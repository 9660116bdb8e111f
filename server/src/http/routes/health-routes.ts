import { monitorEventLoopDelay } from "node:perf_hooks";
import { z } from "zod";
import { sql } from "kysely";
import { isLoopback } from "../../config.ts";
import type { Database } from "../../store/database.ts";
import { authorize } from "../policies.ts";
import { AppError } from "../app-error.ts";
import { composeMetrics, readMetrics } from "../metrics.ts";
import type { ProductClock } from "../read-session-view.ts";
import { serveAnyone, type Door } from "../serve.ts";

/** For whoever keeps the program running: is it alive, is it ready, how is it doing. Metrics only to this machine or to an administrator's token. */
export function healthRoutes(door: Door, clock: ProductClock): void {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  door.app.addHook("onClose", async () => void delay.disable());

  serveAnyone(door, { method: "GET", url: "/livez", says: "The process runs", from: "anywhere", uncounted: true, answer: z.object({ status: z.literal("ok") }) }, async () => ({ status: "ok" as const }));
  serveAnyone(door, { method: "GET", url: "/readyz", says: "The database answers and is migrated", from: "anywhere", uncounted: true, answer: z.object({ status: z.literal("ok") }) }, async () => {
    if (!await isReady(door.db)) throw new AppError("unavailable", { headers: { "retry-after": "2" } });
    return { status: "ok" as const };
  });
  serveAnyone(door, { method: "GET", url: "/metrics", says: "Figures in Prometheus text", from: "anywhere", uncounted: true, sends: "text/plain" }, async ({ request, reply }) => {
    // The connection itself, not what a proxy says: what comes through a proxy is not this machine asking.
    const direct = isLoopback(request.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "") && request.headers["x-forwarded-for"] === undefined && request.headers["forwarded"] === undefined;
    if (!direct) authorize(await door.authenticate(request), "metrics.read");
    const lag = { p50: delay.percentile(50) / 1e9, p99: delay.percentile(99) / 1e9, max: delay.max / 1e9 };
    delay.reset();
    return reply.type("text/plain; version=0.0.4; charset=utf-8").serializer(String).send(composeMetrics(await readMetrics(door.db, await clock.now()), lag));
  });
}

async function isReady(db: Database): Promise<boolean> {
  try {
    await sql`select 1 from rapport.migration limit 1`.execute(db.kysely);
    return true;
  } catch {
    return false;
  }
}
