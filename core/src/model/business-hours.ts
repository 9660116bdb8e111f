import { z } from "zod";
import { Zone } from "./instant.ts";

const Opening = z.tuple([z.string().regex(/^\d{2}:\d{2}$/), z.string().regex(/^\d{2}:\d{2}$/)]);
const Weekday = z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);

/** When a team is at work: openings for each weekday as local times in `zone`, and closed dates. A day that is not named is closed. */
export const BusinessHours = z.object({
  zone: Zone,
  weekly: z.partialRecord(Weekday, z.array(Opening)),
  holidays: z.array(z.string().regex(/^\d{4}-\d{2}-\d{2}$/)).default([]),
});
export type BusinessHours = z.infer<typeof BusinessHours>;
