/** The name somebody most likely meant, or null where none is near: two letters wrong, missing or too many at most. */
export function closestName(given: string, names: readonly string[]): string | null {
  const near = names.map((name) => ({ name, distance: editDistance(given, name) })).toSorted((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= 2 ? near.name : null;
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
