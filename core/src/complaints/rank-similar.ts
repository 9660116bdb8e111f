import { createBestFew } from "./best-few.ts";
import type { Neighbour } from "./find-similar.ts";

/**
 * The most similar others of each text ranked again, half by likeness and half by the company they share: two texts that are near to
 * the same others are about the same thing even where their own words differ. Best first.
 */
export function rankSimilar(neighbours: readonly (readonly Neighbour[])[], most: number): Neighbour[][] {
  const company = neighbours.map(keepCompany);
  const having: Neighbour[][] = neighbours.map(() => []);
  for (const [of, list] of company.entries()) for (const { at, likeness } of list) having[at]!.push({ at: of, likeness });
  return neighbours.map((list, of) => {
    const scores = new Map<number, number>();
    for (const { at, likeness } of list) scores.set(at, likeness * ownShare);
    for (const mine of company[of]!) for (const theirs of having[mine.at]!.slice(0, mostHaving)) {
      scores.set(theirs.at, (scores.get(theirs.at) ?? 0) + mine.likeness * theirs.likeness * (1 - ownShare));
    }
    scores.delete(of);
    const best = createBestFew(most);
    for (const [other, score] of scores) best.offer(other, score);
    const { at, scores: ranked } = best.list();
    return Array.from(at, (other, i) => ({ at: other, likeness: ranked[i]! }));
  });
}

const ownShare = 0.5;
// A text that is near to thousands says little of any two of them.
const mostHaving = 300;

/** A text and its neighbours as a direction of length 1. */
function keepCompany(list: readonly Neighbour[], of: number): Neighbour[] {
  const company = [{ at: of, likeness: 1 }, ...list.filter(({ likeness }) => likeness > 0)];
  const length = Math.sqrt(company.reduce((sum, { likeness }) => sum + likeness * likeness, 0));
  return company.map(({ at, likeness }) => ({ at, likeness: likeness / length }));
}
