/** Where the words that were typed stand in a title: each must begin a word of it. Null where one does not. */
export function matchWords(title: string, typed: string): readonly (readonly [from: number, to: number])[] | null {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean), text = title.toLowerCase();
  const found: [number, number][] = [];
  for (const word of words) {
    const at = startOf(text, word);
    if (at === -1) return null;
    found.push([at, at + word.length]);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

function startOf(text: string, word: string): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return at;
  return -1;
}

export type Piece = { readonly text: string; readonly marked: boolean };

/** A title cut into what was typed and what was not. Overlapping finds are marked once. */
export function cutAtMatches(title: string, matches: readonly (readonly [from: number, to: number])[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, to] of matches) {
    if (to <= done) continue;
    const start = Math.max(from, done);
    if (start > done) pieces.push({ text: title.slice(done, start), marked: false });
    pieces.push({ text: title.slice(start, to), marked: true });
    done = to;
  }
  return done < title.length ? [...pieces, { text: title.slice(done), marked: false }] : pieces;
}
