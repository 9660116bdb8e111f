import { comingWords, nothingToSay, otherThings } from "../language/lexicon-coach-coming.ts";
import { foldText } from "./fold-text.ts";

/**
 * Whether a folded sentence gives away that the subject is coming: a word of coming, arrival, availability, date or price beside it.
 * Saying that nothing can be said gives nothing away.
 *
 * @practice S3 Brutally honest: hard facts, no high expectations
 */
export function tellsOfComing(folded: string, language: string, dated: boolean): boolean {
  if (nothingToSay[language]?.test(folded) === true) return false;
  return dated || comingWords[language]?.test(folded) === true;
}

/** Whether the sentence names the whole subject: its sign ("M5"), else each of its words that is no common one. */
export function namesWhole(folded: string, subject: string): boolean {
  const tokens = tokensOf(subject);
  const signs = tokens.filter((token) => /\d/.test(token)), own = tokens.filter((token) => !common.test(token));
  const wanted = signs.length > 0 ? signs : own.length > 0 ? own : tokens;
  return wanted.length > 0 && wanted.every((token) => around(folded, token).length > 0);
}

/** Whether the sign of the subject belongs to something else each time it stands there: "order M5", "your M5 cable", "M5-2231". */
export function meansOther(folded: string, subject: string): boolean {
  const tokens = tokensOf(subject);
  const sign = tokens.find((token) => /\d/.test(token));
  const places = sign === undefined ? [] : around(folded, sign);
  return places.length > 0 && places.every(({ before, after, running }) => {
    const [last = "", lastButOne = ""] = before;
    if (tokens.includes(after) || tokens.includes(last)) return false;
    return running || otherThings.test(after) || otherThings.test(last) || /^(?:your|ihre?n?|votre|su|uw|seu|sua|suo)$/.test(last) && after !== "" && !leadsOn.test(after) && comingWords["en"]!.test(after) === false
      || last === "#" || lastButOne === "order" && /^(?:is|was|number|no)$/.test(last);
  });
}

type Place = { readonly before: readonly string[]; readonly after: string; readonly running: boolean };

function around(folded: string, token: string): Place[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${token.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:s|es|'s)?(?![\\p{L}\\p{N}]|\\.\\d)`, "gu");
  return [...folded.matchAll(pattern)].map((match) => {
    const rest = folded.slice(match.index + match[0].length), lead = folded.slice(0, match.index);
    return { before: (lead.match(/[\p{L}\p{N}#]+/gu) ?? []).slice(-2).reverse(), after: /^ ([\p{L}\p{N}]+)/u.exec(rest)?.[1] ?? "", running: /^[-/]\p{N}/u.test(rest) || /[\p{N}][-/]$/u.test(lead) };
  });
}

function tokensOf(subject: string): string[] {
  return (foldText(subject).match(/[\p{L}\p{N}.]+/gu) ?? []).map((token) => token.replace(/\.$/, ""));
}

const common = /^(?:the|a|an|our|new|next|of|and|for|product|project|model|version|release|update|edition|series|app|der|die|das|neue[rsn]?|le|la|les|el|il|de|het|o)$/;
const leadsOn = /^(?:is|are|was|will|can|may|has|have|should|and|or|in|on|at|by|from|for|this|next|finally|now|also|soon|wird|ist|kommt|sera|est|sera|llegara|arrivera|\w+ly)$/;
