import { createBestFew } from "./best-few.ts";

/** Directions of many texts one after the other, each of length 1 or all zero. */
export type Directions = { readonly dims: number; readonly values: Float32Array };

/**
 * For each text the others whose meaning lies nearest. Texts are sorted into cells around a few of their own middles; only the
 * nearest cells are searched, up to a fixed number of texts, so that the work stays in proportion to the number of texts.
 */
export function gatherByMeaning(directions: Directions, most: number): (of: number) => Int32Array {
  const { dims, values } = directions;
  const texts = values.length / dims;
  const cells = sortIntoCells(directions, Math.ceil(texts / cellSize));
  return (of) => {
    const nearest = createBestFew(Math.min(cells.members.length, mostCells));
    const best = createBestFew(most);
    if (!hasMeaning(directions, of)) return best.list().at;
    for (let cell = 0; cell < cells.members.length; cell += 1) nearest.offer(cell, likenessOf(values, of * dims, cells.middles, cell * dims, dims));
    let searched = 0;
    for (const cell of nearest.list().at) {
      const members = cells.members[cell]!;
      const from = members.length <= mostSearched ? 0 : Math.max(0, Math.min(members.length - mostSearched, cells.place[of]! - mostSearched / 2));
      for (let m = from; m < Math.min(members.length, from + mostSearched); m += 1) {
        const other = members[m]!;
        if (other !== of) best.offer(other, likenessOf(values, of * dims, values, other * dims, dims));
      }
      searched += members.length;
      if (searched >= mostSearched) break;
    }
    return best.list().at;
  };
}

/** The cosine of two directions that have length 1. */
export function likenessOf(a: Float32Array, from: number, b: Float32Array, to: number, dims: number): number {
  // Four sums side by side: the machine need not wait for one addition before the next.
  let one = 0, two = 0, three = 0, four = 0, d = 0;
  for (; d + 3 < dims; d += 4) {
    one += a[from + d]! * b[to + d]!;
    two += a[from + d + 1]! * b[to + d + 1]!;
    three += a[from + d + 2]! * b[to + d + 2]!;
    four += a[from + d + 3]! * b[to + d + 3]!;
  }
  for (; d < dims; d += 1) one += a[from + d]! * b[to + d]!;
  return one + two + three + four;
}

function hasMeaning({ dims, values }: Directions, of: number): boolean {
  for (let d = 0; d < dims; d += 1) if (values[of * dims + d] !== 0) return true;
  return false;
}

const cellSize = 250;
const mostCells = 40;
const mostSearched = 800;
const rounds = 4;
const mostSampled = 8_000;

type Cells = { readonly middles: Float32Array; readonly members: readonly (readonly number[])[]; readonly place: Int32Array };

function sortIntoCells(directions: Directions, count: number): Cells {
  const { dims, values } = directions;
  const texts = values.length / dims;
  const step = Math.max(1, Math.floor(texts / Math.max(mostSampled, count)));
  const middles = new Float32Array(count * dims);
  for (let cell = 0; cell < count; cell += 1) {
    const from = Math.floor((cell * texts) / count) * dims;
    middles.set(values.subarray(from, from + dims), cell * dims);
  }
  for (let round = 0; round < rounds && count > 1; round += 1) {
    const sums = new Float32Array(count * dims);
    for (let text = 0; text < texts; text += step) {
      const cell = nearestCell(values, text * dims, middles, dims);
      for (let d = 0; d < dims; d += 1) sums[cell * dims + d]! += values[text * dims + d]!;
    }
    for (let cell = 0; cell < count; cell += 1) {
      const length = Math.sqrt(likenessOf(sums, cell * dims, sums, cell * dims, dims));
      if (length > 0) for (let d = 0; d < dims; d += 1) middles[cell * dims + d] = sums[cell * dims + d]! / length;
    }
  }
  const members: number[][] = Array.from({ length: count }, () => []);
  const place = new Int32Array(texts);
  for (let text = 0; text < texts; text += 1) {
    if (!hasMeaning(directions, text)) continue;
    const cell = members[count > 1 ? nearestCell(values, text * dims, middles, dims) : 0]!;
    place[text] = cell.length;
    cell.push(text);
  }
  return { middles, members, place };
}

function nearestCell(values: Float32Array, from: number, middles: Float32Array, dims: number): number {
  let best = 0;
  let most = -Infinity;
  for (let cell = 0; cell * dims < middles.length; cell += 1) {
    const likeness = likenessOf(values, from, middles, cell * dims, dims);
    if (likeness > most) {
      most = likeness;
      best = cell;
    }
  }
  return best;
}
