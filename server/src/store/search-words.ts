/** What a person typed as a question for the search index: every word must occur, the last letters may be missing. Nothing else of it reaches the query language. */
export function searchWords(q: string): { readonly words: string; readonly prefix: string } {
  const words = q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return { words: words.slice(0, 12).map((word) => `${word.slice(0, 60)}:*`).join(" & "), prefix: q.trim().toLowerCase() };
}
