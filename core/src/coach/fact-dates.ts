import type { DraftContext } from "../model/finding.ts";
import { findTimes } from "../time/find-times.ts";
import { addDuration, compareInstants, toInstant } from "../time/instant.ts";
import type { Grain, TimeFound } from "../model/time-found.ts";
import type { Instant } from "../model/instant.ts";

/** A date as it was said, with the time it covers. */
export type SaidDate = { readonly span: readonly [number, number]; readonly from: Instant; readonly to: Instant; readonly words: string };

/** The dates named in a text, of a day or coarser or with a clock. */
export function datesIn(text: string, context: DraftContext, language: string): SaidDate[] {
  return findTimes(text, { now: context.now, zone: context.zone, hours: context.hours, language }).filter(({ span }) => !/^(?:\D+ )?v?\d+\.\d+(?:\.\d+)?$/.test(text.slice(...span))).map((found) => ({ span: found.span, from: toInstant(found.start), to: endOf(found), words: text.slice(...found.span) }));
}

/** Whether two dates can mean the same: what they cover meets. */
export function sameDate(a: SaidDate, b: SaidDate): boolean {
  return compareInstants(a.from, b.to) < 0 && compareInstants(b.from, a.to) < 0 || a.from === b.from;
}

/** The board's date in the place of the draft's: a bound of the draft ("by", "from") stays, else the little word is the date's own. */
export function saidDate(date: SaidDate, replaced: string): string {
  const lead = leads.exec(replaced)![0], kept = lead.replace(/(?:on|in|at)\s+$/i, "");
  const bare = date.words.replace(leads, ""), iso = /^\d{4}-\d{2}-\d{2}/.test(bare), words = iso ? plainDate(bare) : bare;
  if (/(?:by|from|until|till|before|after|since)\s+$/i.test(lead)) return `${lead}${words}`;
  // "Our 24 November release" has no little word, "is out next week" needs none and a day of the month does.
  return lead === "" && startsAsDay.test(replaced) ? words : `${kept}${ownLead(words)}${words}`;
}

function ownLead(words: string): string {
  if (/^\d{1,2}:\d{2}/.test(words)) return "at ";
  if (/^\d{4}\b/.test(words) || startsAsMonth.test(words) || /^(?:q[1-4]|(?:early|late|mid)\b|spring|summer|autumn|winter|the (?:spring|summer|autumn|winter|first|second|third|fourth))/i.test(words)) return "in ";
  return startsAsDay.test(words) || /^the \d/i.test(words) ? "on " : /^the (?:end|start|beginning)/i.test(words) ? "at " : "";
}

const leads = /^(?:(?:due|on|by|in|from|until|till|before|after|since|at)\s+)*/i;
const startsAsDay = /^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?!\d))/i;
const startsAsMonth = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?! \d{1,2}(?!\d))/i;

/** "No date until 4.3 is certified" waits on something: the words for the draft, and for the remark. */
export function conditionOf(text: string): { words: string; short: string } | null {
  const found = /\b(?:until|before|unless|once|after|as soon as)\s+(.{3,60}?)(?=[.;,]|$)/i.exec(text);
  if (found === null) return null;
  const clause = found[1]!.trim();
  const verb = /\b(?:is|are|has|have|passes|arrives|lands|gets)\b.*$/.exec(clause);
  return { words: verb === null ? `after ${clause}` : `once it ${verb[0]}`, short: clause };
}

function plainDate(iso: string): string {
  const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  return `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]}`;
}

const minutesOf: Readonly<Record<Grain, number>> = { minute: 1, hour: 60, day: 1_440, week: 10_080, month: 44_640, quarter: 132_480, year: 527_040 };

function endOf(found: TimeFound): Instant {
  return found.end !== undefined ? toInstant(found.end) : addDuration(toInstant(found.start), { minutes: minutesOf[found.grain] });
}
