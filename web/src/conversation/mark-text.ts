export type Mark<Kind extends string = string> = { readonly kind: Kind; readonly span: readonly [number, number] };
export type Piece<Kind extends string = string> = { readonly text: string; readonly start: number; readonly kinds: readonly Kind[] };

/** Paragraphs of a plain text with where each begins in it: an empty line parts them. */
export function paragraphsOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const paragraphs: { text: string; start: number }[] = [];
  for (const match of text.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)) {
    const body = match[0].replace(/\s+$/, ""), lead = body.length - body.trimStart().length;
    if (body.trim() !== "") paragraphs.push({ text: body.slice(lead), start: match.index + lead });
  }
  return paragraphs;
}

/** A stretch of text cut where marks begin and end; each piece names the marks that cover it. Spans count in the whole text. */
export function markPieces<Kind extends string>(stretch: { readonly text: string; readonly start: number }, marks: readonly Mark<Kind>[]): readonly Piece<Kind>[] {
  const end = stretch.start + stretch.text.length;
  const inside = marks.filter((mark) => mark.span[0] < end && mark.span[1] > stretch.start && mark.span[1] > mark.span[0]);
  const cuts = [...new Set([stretch.start, end, ...inside.flatMap((mark) => mark.span).filter((at) => at > stretch.start && at < end)])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    return { start: from, text: stretch.text.slice(from - stretch.start, to - stretch.start), kinds: [...new Set(inside.filter((mark) => mark.span[0] <= from && mark.span[1] >= to).map((mark) => mark.kind))] };
  });
}

/** A stretch of text cut at spans that do not overlap; `index` is the span that a part lies in, null between them. Spans count in the whole text. */
export function splitAtSpans(stretch: { readonly text: string; readonly start: number }, spans: readonly (readonly [number, number])[]): readonly { readonly text: string; readonly start: number; readonly index: number | null }[] {
  const end = stretch.start + stretch.text.length, parts: { text: string; start: number; index: number | null }[] = [];
  const add = (from: number, to: number, index: number | null) => { if (to > from) parts.push({ text: stretch.text.slice(from - stretch.start, to - stretch.start), start: from, index }); };
  let at = stretch.start;
  spans.forEach(([from, to], index) => {
    const first = Math.max(from, at), last = Math.min(to, end);
    if (last <= first) return;
    add(at, first, null);
    add(first, last, index);
    at = last;
  });
  add(at, end, null);
  return parts;
}
