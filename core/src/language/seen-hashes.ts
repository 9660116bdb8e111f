/**
 * Remembers hashes, `most` of them at the most: answers whether one is met for the first time. A flat table instead of a Set, for it is
 * asked some hundred times a sentence while somebody types.
 */
export function createSeenHashes(most: number): (hash: number) => boolean {
  const size = 2 ** Math.ceil(Math.log2(2 * Math.max(1, most) + 2));
  const table = new Uint32Array(size);
  let zeroMet = false;
  return (hash) => {
    const key = hash >>> 0;
    if (key === 0) {
      const first = !zeroMet;
      zeroMet = true;
      return first;
    }
    for (let at = key & (size - 1); ; at = (at + 1) & (size - 1)) {
      if (table[at] === key) return false;
      if (table[at] === 0) {
        table[at] = key;
        return true;
      }
    }
  };
}
