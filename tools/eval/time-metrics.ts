export type WantedTime = { readonly kind: "point" | "interval" | "open" | "none"; readonly start?: string | undefined; readonly grain?: string | undefined };

/**
 * Whether a time that was read is the one that was meant: equal where the wanted grain ends (an hour does not ask for minutes), and for
 * a week, month, quarter or year any moment inside it. Both are local times; an offset behind the found one is left out.
 */
export function isTimeMeant(wanted: WantedTime, found: string | null): boolean {
  if (wanted.kind === "none") return found === null;
  if (found === null || wanted.start === undefined) return false;
  const local = found.replace(/(?:Z|[+-]\d\d:?\d\d)$/, "");
  const letters = lettersOf[wanted.grain ?? "NoGrain"] ?? 16;
  if (wanted.start.slice(0, letters) === local.slice(0, letters)) return true;
  const days = daysOf[wanted.grain ?? ""];
  if (days === undefined) return false;
  const apart = momentOf(local) - momentOf(wanted.start);
  return apart >= 0 && apart < days * 86_400_000;
}

const lettersOf: Readonly<Record<string, number>> = { Year: 4, Quarter: 7, Month: 7, Week: 10, Day: 10, Hour: 13, Minute: 16, Second: 19, NoGrain: 19 };
const daysOf: Readonly<Record<string, number>> = { Week: 7, Month: 28, Quarter: 89, Year: 364 };

function momentOf(local: string): number {
  return Date.parse(`${local.length === 10 ? `${local}T00:00:00` : local}Z`);
}
