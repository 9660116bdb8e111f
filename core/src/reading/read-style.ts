import type { Span } from "../model/span.ts";
import type { Clue } from "./gather-clues.ts";

/** How a text is written: words in capitals, rows of exclamation and question marks. Acronyms and product codes are left alone. */
export function readStyle(text: string): Clue[] {
  return [...readCapitals(text), ...readMarks(text)];
}

function readCapitals(text: string): Clue[] {
  const shouted: Span[] = [];
  for (const found of text.matchAll(/\b[A-ZÀ-ÖØ-Þ]{2,}(?:['’][A-Z]+)?(?:[ ,]+(?:[A-ZÀ-ÖØ-Þ]{2,}(?:['’][A-Z]+)?|I|A))+\b/g)) {
    const words = found[0].split(/[ ,]+/).filter((word) => word.length >= 4 || commonShort.has(word));
    if (words.length >= 2) shouted.push([found.index, found.index + found[0].length]);
  }
  for (const found of text.matchAll(/\b(?:AGAIN|NOT|NEVER|STILL|NOW|NOTHING|WHY|NOBODY|ANYONE|IMMEDIATELY|TODAY|ENOUGH|WORST|THIRD|ALWAYS|STOP|REFUND|NICHT|NIE|IMMER|SOFORT|JAMAIS|TOUJOURS|NUNCA|NIET|MAI|SUBITO)\b/g)) {
    const at = found.index;
    if (!shouted.some(([start, end]) => start <= at && at < end)) shouted.push([at, at + found[0].length]);
  }
  return shouted.slice(0, 4).map((span, i) => ({ span, phrase: "CAPITALS", weights: i === 0 ? { heat: lengthOf(span) > 12 ? 18 : 10, dissatisfaction: 0.6, complaint: 0.4, venting: 0.3 } : { heat: 5 } }));
}

const commonShort = new Set("I A AM IS IT MY WE US NO NOT YOU THE OUR WHY NOW ARE HOW DO GET ANY ALL AND BUT FOR TO OF ON IN".split(" "));

function lengthOf([start, end]: Span): number {
  return end - start;
}

function readMarks(text: string): Clue[] {
  const marks: Clue[] = [];
  for (const found of text.matchAll(/[!?]{2,}/g)) {
    if (marks.length === 3) break;
    const loud = found[0].length >= 3 || found[0].includes("?");
    marks.push({ span: [found.index, found.index + found[0].length], phrase: "!!", weights: { heat: marks.length === 0 ? (loud ? 8 : 4) : 2, dissatisfaction: marks.length === 0 && found[0].includes("?") ? 0.7 : 0.1 } });
  }
  return marks;
}
