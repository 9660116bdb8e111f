/**
 * The draft with everything that is not said by its writer blanked out, at the same length: quoted lines, a quoted mail below, words in quotation marks.
 * Spans in the result are spans in the draft.
 */
export function maskQuotes(draft: string): string {
  const below = quotedBelow(draft);
  const own = below < 0 ? draft : draft.slice(0, below) + blank(draft.slice(below));
  return own
    .replace(/^[ \t]*[>|].*$/gmu, blank)
    .replace(/“[^”\n]{1,600}”|„[^“”\n]{1,600}[“”]|«[^»\n]{1,600}»|"[^"\n]{1,600}"/gu, blank);
}

const quotedBelowPattern = /^[ \t]*(?:-{2,} ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale|Oorspronkelijk bericht|Mensagem original) ?-{2,}|(?:On|Am|Le|El|Il|Op|Em) [^\n]{5,200}(?:wrote|schrieb[^\n]{0,80}|a écrit|escribió|ha scritto|schreef[^\n]{0,80}|escreveu) ?:)[ \t]*$/imu;

function quotedBelow(draft: string): number {
  return quotedBelowPattern.exec(draft)?.index ?? -1;
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, (sign) => " ".repeat(sign.length));
}
