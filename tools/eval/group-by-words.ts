import type { Complaint, Grouped } from "@rapport/core/complaints/group-complaints.ts";

/** The plain way that anybody would try first: words weighed by how rare they are (TF-IDF), the ten nearest by cosine, and groups of all that hang together at a half. */
export function groupByWords(complaints: readonly Complaint[]): Grouped[] {
  const documents = complaints.map(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}\p{N}']+/gu) ?? []);
  const counts = new Map<string, number>();
  for (const words of documents) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vectors = documents.map((words) => weigh(words, (word) => Math.log((1 + complaints.length) / (1 + counts.get(word)!)) + 1));
  const holders = new Map<string, { at: number; weight: number }[]>();
  for (const [at, vector] of vectors.entries()) for (const [word, weight] of vector) {
    const list = holders.get(word);
    if (list) list.push({ at, weight });
    else holders.set(word, [{ at, weight }]);
  }
  const near = vectors.map((vector, at) => {
    const likeness = new Map<number, number>();
    for (const [word, weight] of vector) for (const other of holders.get(word)!) if (other.at !== at) likeness.set(other.at, (likeness.get(other.at) ?? 0) + weight * other.weight);
    return [...likeness].sort(([a, x], [b, y]) => y - x || a - b).slice(0, 10);
  });
  const heads = complaints.map((_, at) => at);
  const headOf = (at: number): number => (heads[at] === at ? at : headOf(heads[at]!));
  for (const [at, others] of near.entries()) for (const [other, likeness] of others) if (likeness >= 0.5) heads[headOf(at)] = headOf(other);
  return complaints.map(({ id }, at) => ({ id, group: String(headOf(at)), similar: near[at]!.map(([other]) => complaints[other]!.id) }));
}

function weigh(words: readonly string[], rarity: (word: string) => number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + rarity(word));
  const length = Math.hypot(...weights.values()) || 1;
  return new Map([...weights].map(([word, weight]) => [word, weight / length]));
}
