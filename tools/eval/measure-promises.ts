import { toInstant } from "@rapport/core/time/instant.ts";
import { toZone } from "@rapport/core/time/zone.ts";
import { findPromises } from "@rapport/core/promises/find-promises.ts";
import { readExampleTable } from "./example-table.ts";
import type { Figure, Seen } from "./figure.ts";
import { f1At, mean } from "./metrics.ts";

/** Promises in drafts that were written before anybody ran the rules on them: told apart from offers and the rest, and due when they are due. */
export function measurePromises(): Figure[] {
  return [...measureTable("promises/never-tuned.txt", "2026-05-12T13:40:00Z", "never"), ...measureTable("promises/closing-2026-11.txt", "2026-11-11T10:20:00Z", "words chosen"), ...measureTable("promises/unseen-2026-11.txt", "2026-11-11T10:20:00Z", "words chosen")];
}

function measureTable(file: string, said: string, seen: Seen): Figure[] {
  const now = toInstant(said);
  const drafts = readExampleTable(file).map(([language = "", due = "", , , , ...draft]) => {
    const wanted = due === "none" ? [] : due.split(" // ");
    return { language, wanted, found: findPromises(draft.join(" | "), { now, zone }).map(({ dueAt }) => (dueAt === null ? "-" : sayLocal(dueAt))) };
  });
  return [["English", (language: string) => language === "en"] as const, ["six other languages", (language: string) => language !== "en"] as const].flatMap(([name, among]): Figure[] => {
    const rows = drafts.filter(({ language }) => among(language)), promising = rows.filter(({ wanted }) => wanted.length > 0);
    const about = { skill: "promise", set: `sentences of replies, ${name} (${file})`, seen, rows: rows.length, base: promising.length / rows.length, packages: [] } as const;
    return [
      { ...about, metric: "F1 as shipped", ours: f1At(rows.map(({ wanted, found }) => ({ positive: wanted.length > 0, score: found.length > 0 ? 1 : 0 })), 0.5) },
      { ...about, metric: "due right, of all promises", ours: mean(promising.flatMap(({ wanted, found }) => wanted.map((due, at) => (found[at] === due ? 1 : 0)))) },
    ];
  });
}

const zone = toZone("Europe/London");

function sayLocal(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" }).replace("T", " ");
}
