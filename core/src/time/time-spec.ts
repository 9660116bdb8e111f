/** What a phrase says about time, before it is placed on a calendar. */
export type TimeSpec = {
  readonly date?: DateSpec;
  readonly dateEnd?: DateSpec;
  readonly clock?: ClockSpec;
  readonly clockEnd?: ClockSpec;
  /** A part of the day, by its name in the language's table. */
  readonly part?: string;
  readonly business?: "open" | "close";
  /** Hours east of Greenwich, where the phrase names a zone. */
  readonly offset?: number;
};

/** `half` is null where morning or afternoon was not said; `twelve` tells that it is open which was meant. Hour 24 is midnight at the end of the day. */
export type ClockSpec = {
  readonly hour: number; readonly minute: number; readonly second?: number | undefined;
  readonly half: "am" | "pm" | null; readonly twelve: boolean; readonly grain: "hour" | "minute" | "second";
};

export type TimeUnit =
  | "second" | "minute" | "hour" | "quarterHour" | "halfHour" | "threeQuarterHour" | "day" | "week" | "weekend" | "month" | "quarter" | "year" | "fortnight" | "businessDay" | "businessHour";
export type Which = "next" | "coming" | "this" | "last" | "afterNext" | "thisWeek";

export type DateSpec =
  | { readonly kind: "now" }
  | { readonly kind: "day"; readonly offset: number; readonly weeks?: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly which?: Which; readonly weeks?: number; readonly count?: number }
  | { readonly kind: "date"; readonly day: number; readonly month?: number; readonly year?: number; readonly weekday?: number; readonly monthShift?: number }
  | { readonly kind: "month"; readonly month: number; readonly year?: number; readonly which?: Which; readonly yearShift?: number }
  | { readonly kind: "unit"; readonly unit: TimeUnit; readonly shift: number }
  | { readonly kind: "restOf"; readonly unit: TimeUnit }
  | { readonly kind: "count"; readonly unit: TimeUnit; readonly count: number; readonly direction: 1 | -1; readonly few: boolean }
  | { readonly kind: "ahead"; readonly unit: TimeUnit; readonly count: number; readonly few: boolean; readonly point?: boolean }
  /** `weekday` is 0 for a weekend, 8 for a week and null for a day. */
  | { readonly kind: "nth"; readonly nth: number; readonly weekday: number | null; readonly of: DateSpec }
  | { readonly kind: "edge"; readonly edge: "end" | "begin" | "mid"; readonly of: DateSpec }
  | { readonly kind: "weekOf"; readonly unit: "week" | "weekend"; readonly of: DateSpec }
  | { readonly kind: "quarter"; readonly quarter: number; readonly year?: number }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "season"; readonly season: string; readonly shift: number }
  | { readonly kind: "holiday"; readonly key: string; readonly year?: number };

/** Two statements about the same date as one ("Friday" and "20 September"), or null where they do not belong together. */
export function combineDates(a: DateSpec, b: DateSpec): DateSpec | null {
  return combineOneWay(a, b) ?? combineOneWay(b, a);
}

function combineOneWay(a: DateSpec, b: DateSpec): DateSpec | null {
  if (a.kind === "weekday" && b.kind === "date" && b.weekday === undefined) return { ...b, weekday: a.weekday };
  if (a.kind === "weekday" && a.which === undefined && b.kind === "unit" && b.unit === "week") return { kind: "weekday", weekday: a.weekday, which: "thisWeek", weeks: b.shift };
  if (a.kind === "weekday" && b.kind === "ahead" && b.unit === "week") return { kind: "weekday", weekday: a.weekday, weeks: b.count };
  if (a.kind === "weekday" && b.kind === "day") return b;
  if (a.kind === "date" && b.kind === "day") return a;
  if (a.kind === "date" && a.month === undefined && b.kind === "month") return { ...a, month: b.month, ...(b.year === undefined ? {} : { year: b.year }) };
  if (a.kind === "date" && a.month === undefined && b.kind === "unit" && b.unit === "month") return { ...a, monthShift: b.shift };
  if (a.kind === "month" && b.kind === "unit" && b.unit === "year") return { ...a, yearShift: b.shift };
  if (a.kind === "month" && b.kind === "ahead" && b.unit === "year") return { ...a, yearShift: b.count };
  if (a.kind === "quarter" && b.kind === "year") return { ...a, year: b.year };
  return null;
}
