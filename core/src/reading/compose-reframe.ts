import type { Signals } from "../model/reading.ts";
import type { Clue } from "./gather-clues.ts";

/**
 * A more useful reading of a hot message, from what its writer does in it, never from what kind of person they might be.
 * @practice S4 Find a positive quality: "demanding" becomes "knows what they want"
 */
export function composeReframe(known: { text: string; clues: readonly Clue[]; signals: Signals; asks: number; contacts: number }): string {
  const { text, signals, clues } = known;
  const facts = readFacts(text);
  if (signals.abuse >= 0.5) return "Under great strain. Below the words is a need: answer that, and say calmly what is not accepted.";
  if (facts.length >= 2) return `Exact. Sends ${facts.length === 2 ? facts.join(" and ") : `${facts.slice(0, -1).join(", ")} and ${facts.at(-1)}`}, so someone can start at once.`;
  if (signals.leaving >= 0.5) return "Tells you before going. There is still time, and they say what it would take.";
  if (signals.goingPublic >= 0.5) return "Wants to be heard. Hear it here, fully, and there is less to say elsewhere.";
  if (signals.legal >= 0.5) return "Knows their rights and says the next step openly. Clear facts and dates are what helps.";
  if (clues.some((clue) => (clue.weights["need:refund"] ?? 0) >= 3 || (clue.weights["need:replacement"] ?? 0) >= 3) && known.asks > 0) return "Knows what would put it right, and says so.";
  if (known.contacts >= 3) return "Persistent. Still believes that we can solve this, and has told us each time.";
  if (clues.some((clue) => /told|promise|soon|shortly|versprochen|promis|beloofd|prometido|promesso/.test(clue.phrase))) return "Takes our word seriously. A time that is kept will count for much.";
  if (known.asks > 0) return "Asks a clear question. A direct answer settles the most.";
  if (signals.venting >= 0.5) return "Needs to be heard first. Then a question will find what helps.";
  return "Cares how this turns out, or would not have written.";
}

function readFacts(text: string): string[] {
  const facts: string[] = [];
  if (/\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}\.? (?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])|\b(?:on|am|le|el|op|il) (?:the )?\d{1,2}/i.test(text)) facts.push("times");
  if (/(?:\bv(?:ersion)?\.? ?|\b)\d{1,2}\.\d{1,2}(?:\.\d+)?\b(?! ?(?:€|£|\$|kr|eur|gbp|usd|am|pm|uhr))/i.test(text) && !/\b\d{1,2}\.\d{2}\b(?! (?:batch|export|update|release|firmware|version|today))/i.test(text)) facts.push("versions");
  if (/\b(?:order|invoice|ticket|case|ref(?:erence)?|serial|booking|bestellung|rechnung|commande|facture|pedido|factura|bestelling|ordine|fattura)\b[^.\n]{0,12}\d{3,}|#\d{3,}/i.test(text)) facts.push("numbers to look up");
  if (/\b(?:all |\d+ of )?\d{1,5} (?:\p{L}+ )?(?:readings|orders|units|files|times|calls|emails|mails|days|weeks|hours|nights|customers|users|items|records|mal|tage|wochen|fois|jours|semaines|veces|días|semanas|keer|dagen|weken|vezes|dias|volte|giorni|settimane)/iu.test(text)) facts.push("counts");
  return facts;
}
