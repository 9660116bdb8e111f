import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { readWhen } from "@rapport/core/time/find-times.ts";
import { toInstant } from "@rapport/core/time/instant.ts";
import { toZone } from "@rapport/core/time/zone.ts";
import { de, en, es, fr, it, nl, pt, type Chrono } from "chrono-node";
import { readExampleTable } from "./example-table.ts";
import { readRows } from "../../models/labelled-data.ts";
import { elsewhere, type Figure, type Seen } from "./figure.ts";
import { mean } from "./metrics.ts";
import { isTimeMeant, type WantedTime } from "./time-metrics.ts";

type Row = WantedTime & { readonly id: string; readonly text: string };

/** Whole sentences as agents and customers write them, in business hours: how often the time that was meant is found, or rightly none. */
export function measureTimesInMails(): Figure[] {
  return [...measureTable("times/never-tuned.txt", "never"), ...measureTable("times/closing-2026-11.txt", "words chosen"), ...measureTable("times/unseen-2026-11.txt", "words chosen")];
}

function measureTable(file: string, seen: Seen): Figure[] {
  const rows = readExampleTable(file).map(([language = "en", wanted = "", at = "", where = "", ...text]) => (
    { language: languages.find((one) => one === language) ?? "en", wanted: wanted.split(" or ").map((one) => one.split(" .. ")[0]!), now: toInstant(at), zone: toZone(where), text: text.join(" | ") }));
  const isMeant = (row: (typeof rows)[number], found: string | null): boolean => row.wanted.some((one) => (one === "none" ? found === null : found?.replace("T", " ").startsWith(one) ?? false));
  return [["English", (language: string) => language === "en"] as const, ["six other languages", (language: string) => language !== "en"] as const].map(([name, among]): Figure => {
    const some = rows.filter(({ language }) => among(language));
    return {
      skill: "times", set: `sentences of mails, ${name} (${file})`, seen, rows: some.length, metric: "start exact, or rightly nothing",
      ours: mean(some.map((row) => (isMeant(row, readWhen(row.text, row).start) ? 1 : 0))),
      packages: [{ name: "chrono-node", value: mean(some.map((row) => (isMeant(row, readChrono(parsers[row.language].casual, row.text, row.now, row.zone)) ? 1 : 0))) }],
    };
  });
}

/** Expressions that a promise may name, in seven languages, and how often nothing is found where nothing is named. */
export function measureTimeExpressions(): Figure[] {
  return languages.flatMap((language): Figure[] => {
    const rows = readRows<Row>(`time.promise-${language}.half.jsonl`);
    const parse = parsers[language].casual;
    const right = (wanted: readonly Row[], found: (text: string) => string | null): number => mean(wanted.map((row) => (isTimeMeant(row, found(row.text)) ? 1 : 0)));
    const figure = (metric: string, wanted: readonly Row[], floor: number): Figure => ({
      skill: "times", set: `promise times, ${language} (Duckling, half)`, seen: "words chosen", rows: wanted.length, metric, floor: elsewhere(floor),
      ours: right(wanted, (text) => readWhen(text, { now, zone }).start), packages: [{ name: "chrono-node", value: right(wanted, (text) => readChrono(parse, text, now, zone)) }],
    });
    const none = rows.filter((row) => row.kind === "none");
    return [
      figure("start exact", rows.filter((row) => row.kind !== "none"), language === "en" ? 0.65 : 0.5),
      ...(none.length > 0 ? [figure("nothing found where nothing is named", none, 0.96)] : []),
    ];
  });
}

const parsers = { en, de, fr, es, it, nl, pt };
const languages = ["en", "de", "fr", "es", "it", "nl", "pt"] as const;
// The moment at which every expression of the source is spoken, two hours behind Greenwich.
const now = toInstant("2013-02-12T06:30:00Z");
const zone = toZone("Etc/GMT+2");

/** chrono-node in the parser of the language, told the moment, the offset and to look ahead: its best. */
function readChrono(parser: Chrono, text: string, now: Instant, zone: Zone): string | null {
  const offset = Temporal.Instant.from(now).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
  const [found] = parser.parse(text, { instant: new Date(now), timezone: offset }, { forwardDate: true });
  if (!found) return null;
  const [year, ...rest] = (["year", "month", "day", "hour", "minute", "second"] as const).map((part) => found.start.get(part) ?? 0);
  const [month, day, hour, minute, second] = rest.map((value) => String(value).padStart(2, "0"));
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}
