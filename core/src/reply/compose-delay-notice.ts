import { composeLetter } from "./compose-letter.ts";
import { letterWordsOf } from "./letter-words.ts";

export type DelayNotice = {
  readonly customerName: string; readonly language: string | null; readonly agentName: string;
  /** What was promised, in the words of the promise. */
  readonly what: string;
  /** Both as the customer reads times, in their zone: "16:00 today". */
  readonly oldTime: string; readonly newTime: string;
};

/**
 * The letter that says before the time has passed that a promise will be late: what it is, the new specific time, and what the customer
 * can choose. An agent edits and sends it; it is never sent by itself.
 *
 * @practice S1 Follow up: done or delayed, let the customer know
 */
export function composeDelayNotice(notice: DelayNotice): string {
  const words = letterWordsOf(notice.language);
  return composeLetter(notice, [`${words.delay(asClause(notice.what), notice.oldTime)}`, `${words.newTime(notice.newTime)} ${words.delayChoice}`]);
}

/** The words of a promise as they stand after a colon: no final stop, no capital that only opened a sentence. */
export function asClause(what: string): string {
  const bare = what.trim().replace(/[.!\s]+$/u, "");
  const [first = "", second = ""] = bare;
  return /\p{Lu}/u.test(first) && /\p{Ll}|\s/u.test(second) ? first.toLowerCase() + bare.slice(first.length) : bare;
}
