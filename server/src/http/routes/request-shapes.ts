import { z } from "zod";
import { isZone } from "@rapport/core/time/zone.ts";
import { toInstant } from "@rapport/core/time/instant.ts";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { AppError } from "../app-error.ts";

/** Shapes that many routes share. An unknown field of a query is refused like one of a body. */
export const paging = { limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().max(500).optional() };
export const searchFor = z.string().trim().max(200).optional();

export function toZoneOrRefuse(zone: string, path = "zone"): Zone {
  if (!isZone(zone)) throw new AppError("invalid-input", { errors: [{ path, message: "Name a time zone such as Europe/Oslo" }] });
  return zone;
}

/** A date-time with any offset, as the instant it names. */
export function toInstantOrRefuse(text: string, path: string): Instant {
  try {
    return toInstant(text);
  } catch {
    throw new AppError("invalid-input", { errors: [{ path, message: "Name a time such as 2025-11-20T16:00:00+01:00" }] });
  }
}
