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
  const near = new Float64Array(cells.members.length);
  return (of) => {
    for (let cell = 0; cell < near.length; cell += 1) near[cell] = likenessOf(values, of * dims, cells.middles, cell * dims, dims);
    const order = [...near.keys()].sort((a, b) => near[b]! - near[a]! || a - b);
    const best = createBestFew(most);
    let searched = 0;
    for (const cell of order) {
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
  let sum = 0;
  for (let d = 0; d < dims; d += 1) sum += a[from + d]! * b[to + d]!;
  return sum;
}

const cellSize = 250;
const mostSearched = 2_000;
const rounds = 4;
const mostSampled = 8_000;

type Cells = { readonly middles: Float32Array; readonly members: readonly (readonly number[])[]; readonly place: Int32Array };

function sortIntoCells({ dims, values }: Directions, count: number): Cells {
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
