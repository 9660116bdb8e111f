import type { Grouped } from "../core/src/complaints/group-complaints.ts";

/**
 * How well groups of complaints fit the groups people made: which share of the first five similar ones belongs to the same group, and
 * the adjusted Rand index of the partition (0 by chance, 1 where they are the same).
 */
export function measureGroups(rows: readonly { readonly id: string; readonly group: string }[], grouped: readonly Grouped[]): { p5: number; ari: number; groups: number } {
  const of = new Map(rows.map(({ id, group }) => [id, group]));
  const named = grouped.filter(({ similar }) => similar.length > 0);
  const p5 = named.reduce((sum, { id, similar }) => sum + similar.slice(0, 5).filter((other) => of.get(String(other)) === of.get(String(id))).length / Math.min(5, similar.length), 0) / named.length;
  const gold = rows.map(({ group }) => group), found = grouped.map(({ group }) => group);
  const same = pairsWithin(gold.map((group, i) => `${group}\n${found[i]!}`)), inGold = pairsWithin(gold), inFound = pairsWithin(found);
  const byChance = (inGold * inFound) / ((rows.length * (rows.length - 1)) / 2);
  return { p5, ari: (same - byChance) / ((inGold + inFound) / 2 - byChance), groups: new Set(found).size };
}

function pairsWithin(names: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
