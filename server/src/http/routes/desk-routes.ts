import { z } from "zod";
import { AdvanceClock, ClockView, NoticeList } from "@rapport/contract/desk-view.ts";
import { NoticeId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { AppError } from "../app-error.ts";
import { given } from "../given.ts";
import type { Ports } from "../ports.ts";
import { authorize } from "../policies.ts";
import type { ProductClock } from "../read-session-view.ts";
import { serve, type Door } from "../serve.ts";

/** Product time, and moving it where the program was started for a demonstration (DECISIONS 9); null where it refuses. */
export type DeskClock = ProductClock & { advance(duration: string): Promise<Instant | null> };

/** Notices, the clock, and sweeping the demonstration away. */
export function deskRoutes(door: Door, ports: Ports, clock: DeskClock): void {
  serve(door, { method: "GET", url: "/api/v1/notices", says: "What the agent has not read yet", action: "notice.read", answer: NoticeList },
    async ({ who }) => ({ items: (await ports.readDesk(authorize(who, "desk.read"))).notices }));
  serve(door, { method: "POST", url: "/api/v1/notices/:id/read", says: "Marks a notice as read", action: "notice.read", params: z.object({ id: NoticeId }) }, async ({ who, params: { id } }) => void given(await ports.readNotice(who, id)));

  serve(door, { method: "GET", url: "/api/v1/clock", says: "Product time", action: "clock.read", answer: ClockView }, async () => ({ now: await clock.now(), shifted: clock.shifted() }));
  serve(door, { method: "POST", url: "/api/v1/clock", says: "Moves product time, where it is shifted", action: "clock.move", body: AdvanceClock, answer: ClockView }, async ({ body }) => {
    if (!clock.shifted()) throw new AppError("clock-is-real");
    const now = await clock.advance(toDuration(body.advance));
    if (now === null) throw new AppError("clock-is-real");
    return { now, shifted: true };
  });
  serve(door, { method: "POST", url: "/api/v1/demo/sweep", says: "Removes the demonstration company and returns to the first run", action: "demo.sweep" }, ({ who }) => ports.sweepDemo(who));
}

function toDuration(text: string): string {
  try {
    const duration = Temporal.Duration.from(text);
    if (duration.years === 0 && duration.months === 0 && duration.sign > 0) return duration.toString();
  } catch {
    // Said below, like a duration that cannot be meant.
  }
  throw new AppError("invalid-input", { errors: [{ path: "advance", message: "Name a time ahead such as PT3H or P2D" }] });
}
