/** Of the first so many neighbours of each row, the share that belongs to its group; rows without any neighbour are left out. */
export function precisionAt(most: number, groups: ReadonlyMap<string, string>, similar: ReadonlyMap<string, readonly string[]>): number {
  let sum = 0, asked = 0;
  for (const [id, neighbours] of similar) {
    const first = neighbours.filter((other) => other !== id).slice(0, most);
    if (first.length === 0) continue;
    asked++;
    sum += first.filter((other) => groups.get(other) === groups.get(id)).length / first.length;
  }
  return asked > 0 ? sum / asked : 0;
}

/** The adjusted Rand index: how far two ways to group the same rows agree on pairs, 0 by chance and 1 in full. */
export function adjustedRand(wanted: readonly string[], found: readonly string[]): number {
  const both = pairsWithin(wanted.map((group, at) => `${group}\u0001${found[at]!}`));
  const [inWanted, inFound] = [pairsWithin(wanted), pairsWithin(found)];
  const byChance = (inWanted * inFound) / pairs(wanted.length);
  return (both - byChance) / ((inWanted + inFound) / 2 - byChance);
}

function pairsWithin(groups: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
}

function pairs(size: number): number {
  return (size * (size - 1)) / 2;
}
