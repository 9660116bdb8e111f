import { describe, expect, it } from "vitest";
import type { BusinessHours } from "../model/business-hours.ts";
import { isOpen } from "../time/business-hours.ts";
import { toInstant } from "../time/instant.ts";
import { toZone } from "../time/zone.ts";
import { proposeTime } from "./propose-time.ts";

const now = toInstant("2025-11-20T11:58:00Z");
const zone = toZone("Europe/Oslo");

describe("a proposed time", () => {
  it("is said on their clock, and the reason names both clocks where they differ", () => {
    expect(proposeTime({ now, zone, hours: hoursIn("Europe/London") }, "en")).toMatchObject({ theirs: "16:00 today", why: "No time. 16:00 theirs is 15:00 here" });
  });

  it("names one clock where both are the same", () => {
    expect(proposeTime({ now, zone, hours: hoursIn("Europe/Oslo") }, "en").why).toBe("No time in it. Name one you keep");
  });

  it("lies inside business hours wherever the team is", () => {
    for (const place of ["Asia/Kolkata", "America/St_Johns", "Pacific/Auckland", "America/New_York"]) for (let hour = 0; hour < 24; hour += 1) {
      const hours = hoursIn(place);
      const { dueAt } = proposeTime({ now: toInstant(`2025-11-21T${String(hour).padStart(2, "0")}:40:00Z`), zone, hours }, "en");
      expect(isOpen(dueAt, hours)).toBe(true);
    }
  });
});

function hoursIn(place: string): BusinessHours {
  const day: [string, string][] = [["09:30", "17:30"]];
  return { zone: toZone(place), weekly: { mon: day, tue: day, wed: day, thu: day, fri: day }, holidays: [] };
}
