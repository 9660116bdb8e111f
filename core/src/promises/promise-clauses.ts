import type { Span } from "../model/span.ts";
import type { TimeRead } from "../time/find-times.ts";
import type { PromiseBegin, PromiseWords } from "./promise-words.ts";

/** Where a commitment of ours begins in a draft, and what kind of beginning it is. */
export type Beginning = { readonly start: number; readonly end: number; readonly timed: boolean; readonly kind: PromiseBegin["kind"] };

/** A commitment with the part of its sentence that is its own: its time is looked for in there. */
export type PromiseClause = { readonly beginning: Beginning; readonly from: number; readonly to: number };

/** The parts of a sentence that hold one commitment each. A clause with its own subject and verb ("and 4.3 is out next week") belongs to none of them. */
export function promiseClauses(text: string, sentence: Span, times: readonly TimeRead[], words: PromiseWords): PromiseClause[] {
  const said = text.slice(sentence[0], sentence[1]);
  const beginnings = beginningsIn(said, sentence[0], times.length > 0, words);
  if (beginnings.length === 0) return [];
  const ordered = [...beginnings, ...joinsIn(said, sentence[0], beginnings, times, words)].sort((a, b) => a.start - b.start);
  const others = words.others ? [...said.matchAll(words.others)].map((match) => sentence[0] + match.index) : [];
  const clauses: PromiseClause[] = [];
  let other = 0, ahead = 0, time = 0, from = sentence[0];
  ordered.forEach((beginning, index) => {
    const next = ordered[index + 1];
    while (other < others.length && others[other]! < beginning.start) from = Math.max(from, others[other++]!);
    while (ahead < others.length && others[ahead]! < beginning.end) ahead += 1;
    let to = Math.min(next?.start ?? sentence[1], others[ahead] ?? sentence[1]);
    // "…, and by noon I'll tell you": a time put before the next commitment is the next one's.
    while (next && time < times.length && times[time]!.span[1] <= next.start) {
      const { span } = times[time++]!;
      if (span[0] > beginning.end && isFronted(text, span, next.start)) to = Math.min(to, span[0]);
    }
    clauses.push({ beginning, from, to });
    from = to;
  });
  return clauses;
}

/** Whether a time opens the clause that begins at `start`: "by 16:00 today I'll …" after a comma, a conjunction or nothing. */
export function isFronted(text: string, [from, to]: Span, start: number): boolean {
  return isAttached(text, to, start) && /(?:^|[.!?,;:\n–—]|(?<!\p{L})(?:and|but|then|so|und|et|y|e|en))\s*$/iu.test(text.slice(Math.max(0, from - 12), from));
}

/** "By 16:00 today I'll …": only small words stand between the end of the time and the commitment. */
export function isAttached(text: string, timeEnd: number, start: number): boolean {
  return start - timeEnd < 40 && /^[\s,:]*(?:(?!(?:and|but|und|et|y|e|en)(?!\p{L}))\p{L}{1,5}[\s,]*){0,2}$/iu.test(text.slice(timeEnd, start));
}

// Beginnings that need a time are not looked for where the sentence names none.
function beginningsIn(said: string, offset: number, timed: boolean, words: PromiseWords): Beginning[] {
  const found: Beginning[] = [];
  for (const begin of words.begins) {
    if (begin.timed && !timed || begin.sign && !begin.sign.test(said)) continue;
    for (const match of said.matchAll(begin.pattern)) found.push({ start: offset + match.index, end: offset + match.index + match[0].length, timed: begin.timed ?? false, kind: begin.kind });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Beginning[] = [];
  for (const one of found) if (apart.length === 0 || one.start >= apart.at(-1)!.end) apart.push(one);
  return apart;
}

// "I'll send it today and call you tomorrow": one "will", two times, two commitments.
function joinsIn(said: string, offset: number, beginnings: readonly Beginning[], times: readonly TimeRead[], words: PromiseWords): Beginning[] {
  if (!words.joins || times.length === 0) return [];
  const joins: Beginning[] = [];
  let index = 0, first = 0, second = 0;
  for (const match of said.matchAll(words.joins)) {
    const start = offset + match.index, end = start + match[0].length;
    while (index + 1 < beginnings.length && beginnings[index + 1]!.start < start) index += 1;
    const begun = beginnings[index]!;
    if (begun.kind !== "do" && begun.kind !== "other" || begun.end > start) continue;
    const since = Math.max(begun.end, joins.at(-1)?.end ?? 0), until = beginnings[index + 1]?.start ?? offset + said.length;
    while (first < times.length && times[first]!.span[0] < since) first += 1;
    second = Math.max(second, first);
    while (second < times.length && times[second]!.span[0] < end) second += 1;
    const before = times[first] !== undefined && times[first]!.span[1] <= start || said.slice(since - offset, start - offset).slice(0, 400).search(words.vague) >= 0;
    if (before && times[second] !== undefined && times[second]!.span[0] < until) joins.push({ start, end, timed: false, kind: begun.kind === "do" ? "do" : "plain" });
  }
  return joins;
}
