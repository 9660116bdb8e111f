import { z } from "zod";

/** A point in time: ISO 8601 in UTC with a trailing Z, in model and wire. Inputs with other offsets are converted at the door. */
export const Instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/).brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

/** An IANA time zone, "Europe/Oslo". Whether it exists is checked in `core/time`. */
export const Zone = z.string().min(1).max(64).brand<"Zone">();
export type Zone = z.infer<typeof Zone>;
