/**
 * The draft with everything that is not said by its writer blanked out, at the same length: quoted lines, a quoted mail below, words in quotation marks.
 * Spans in the result are spans in the draft.
 */
export function maskQuotes(draft: string): string {
  const below = quotedBelow(draft);
  const own = below < 0 ? draft : draft.slice(0, below) + blank(draft.slice(below));
  return maskMarks(own.replace(/^[ \t]*[>|].*$/gmu, blank));
}

const quotedBelowPattern = /^[ \t]*(?:-{2,9} ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale|Oorspronkelijk bericht|Mensagem original) ?-{2,9}|(?:On|Am|Le|El|Il|Op|Em) [^\n]{5,200}(?:wrote|schrieb[^\n]{0,80}|a écrit|escribió|ha scritto|schreef[^\n]{0,80}|escreveu) ?:)[ \t]*$/imu;

function quotedBelow(draft: string): number {
  return quotedBelowPattern.exec(draft)?.index ?? -1;
}

const closings: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»", "\"": "\"" };
const longestQuote = 600;

// Words in quotation marks on one line, in one pass: where each mark comes next is looked for once.
function maskMarks(text: string): string {
  const nextOf = createFinder(text);
  let result = "", from = 0;
  for (const match of text.matchAll(/[“„«"]/gu)) {
    const at = match.index;
    if (at < from) continue;
    let end = Number.POSITIVE_INFINITY;
    for (const sign of closings[match[0]]!) end = Math.min(end, nextOf(sign, at + 1) + 1);
    if (end <= at + 2 || end > at + longestQuote + 2 || end > nextOf("\n", at)) continue;
    result += text.slice(from, at) + " ".repeat(end - at);
    from = end;
  }
  return result + text.slice(from);
}

function createFinder(text: string): (sign: string, from: number) => number {
  const known = new Map<string, number>();
  return (sign, from) => {
    const before = known.get(sign) ?? -1;
    if (before >= from) return before;
    const at = text.indexOf(sign, from), next = at < 0 ? Number.POSITIVE_INFINITY : at;
    known.set(sign, next);
    return next;
  };
}

function blank(text: string): string {
  return text.replace(/[^\n]+/gu, (line) => " ".repeat(line.length));
}
