import type { Span } from "../model/span.ts";

/**
 * The how-manieth time this customer comes with the matter: the most that their words ("third time", "for the 4th time") or
 * the turns they have already taken in the conversation say. 1 where nothing speaks for more.
 * @practice beyond Repeated contact: they told us before
 */
export function readRepeatedContact(text: string, subject: string | undefined, turnsBefore: number): { count: number; span?: Span } {
  let count = turnsBefore + 1;
  let span: Span | undefined;
  for (const found of text.matchAll(contactPhrase)) {
    const named = found.groups?.["ordinal"] ?? found.groups?.["times"] ?? "";
    const said = readCount(named.toLowerCase()) + (found.groups?.["times"] === undefined ? 0 : 1);
    if (said >= count && said <= 50) [count, span] = [said, [found.index, found.index + found[0].length]];
  }
  const replies = subject?.match(/\b(?:re|aw|sv|antw|rif|ref)\s*:/gi)?.length ?? 0;
  // "RE: RE:" is their second or third turn even where we do not hold the earlier mails.
  if (replies > 1 && replies > count) count = Math.min(replies, 5);
  return span === undefined ? { count } : { count, span };
}

const contactPhrase = /\b(?:(?<ordinal>second|third|fourth|fifth|sixth|seventh|eighth|tenth|\d{1,2}(?:nd|rd|th|e|ème|\.|ª|º)|zweiten?|dritten?|vierten?|fünften?|deuxième|troisième|quatrième|cinquième|segunda|tercera|cuarta|quinta|tweede|derde|vierde|vijfde|terceira|quarta|seconda|terza) (?:time|mal|e-?mail|mail|message|call|request|complaint|contact|attempt|letter|ticket|anfrage|nachricht|anruf|fois|appel|relance|vez|llamada|keer|bericht|mensagem|volta|chiamata|richiesta)|(?:called|written|wrote|emailed|contacted you|complained|reported (?:this|it)|asked|angerufen|geschrieben|gebeld|gemaild) (?:you |us |this |it )?(?<times>twice|two times|three times|four times|five times|\d{1,2} times)|(?<twice>zum zweiten mal))/gi;

const counts: Readonly<Record<string, number>> = {
  second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, tenth: 10, twice: 2, "two times": 2, "three times": 3, "four times": 4, "five times": 5,
  zweite: 2, zweiten: 2, dritte: 3, dritten: 3, vierte: 4, vierten: 4, fünfte: 5, fünften: 5, deuxième: 2, troisième: 3, quatrième: 4, cinquième: 5,
  segunda: 2, tercera: 3, cuarta: 4, quinta: 5, tweede: 2, derde: 3, vierde: 4, vijfde: 5, terceira: 3, quarta: 4, seconda: 2, terza: 3,
};

function readCount(named: string): number {
  return counts[named] ?? (Number.parseInt(named, 10) || 0);
}
