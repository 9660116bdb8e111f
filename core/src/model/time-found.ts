import { z } from "zod";
import { Span } from "./span.ts";

export const Grain = z.enum(["year", "quarter", "month", "week", "day", "hour", "minute"]);
export type Grain = z.infer<typeof Grain>;

/** A time named in a text. `start` and `end` are ISO 8601 with the offset of the zone that was asked for. */
export const TimeFound = z.object({ span: Span, start: z.string(), end: z.string().optional(), grain: Grain });
export type TimeFound = z.infer<typeof TimeFound>;
