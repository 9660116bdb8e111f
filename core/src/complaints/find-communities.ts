import type { Neighbour } from "./find-similar.ts";

/**
 * Groups of texts that are alike among themselves more than with others, as a number for each text: communities in the graph of
 * nearest neighbours (Louvain's method: each text moves where it is tied most, then groups move as one, at last each text may move
 * once more). Deterministic.
 */
export function findCommunities(neighbours: readonly (readonly Neighbour[])[]): readonly number[] {
  const texts = linkNeighbours(neighbours);
  const apart = meanTie * thinness(neighbours.length);
  let graph = texts;
  let community: readonly number[] = neighbours.map((_, i) => i);
  for (;;) {
    const moved = numberInOrder(moveNodes(graph, apart));
    if (moved.count === graph.sizes.length) return moveNodes(texts, apart, community);
    community = community.map((one) => moved.numbers[one]!);
    graph = joinNodes(graph, moved.numbers, moved.count);
  }
}

// From which likeness two texts are tied at all, and how strong the mean tie within a group of few must be. Chosen on bank questions,
// assistants' requests and small mixtures of both, with models that had not seen their groups.
const leastLikeness = 0.25;
const meanTie = 0.14;

/**
 * Each text has only so many nearest neighbours, so the more texts there are, the thinner a real group is tied. The exponent was
 * chosen on groups of 30 to 4,500 texts.
 */
function thinness(texts: number): number {
  return Math.min(1, (60 / Math.max(1, texts)) ** 0.6);
}

type Graph = { readonly ties: readonly ReadonlyMap<number, number>[]; readonly sizes: readonly number[] };

function linkNeighbours(neighbours: readonly (readonly Neighbour[])[]): Graph {
  const ties: Map<number, number>[] = neighbours.map(() => new Map());
  for (const [from, list] of neighbours.entries()) for (const { at, likeness } of list) {
    if (likeness < leastLikeness) continue;
    // Half for each side that counts the other among its nearest.
    ties[from]!.set(at, (ties[from]!.get(at) ?? 0) + likeness / 2);
    ties[at]!.set(from, (ties[at]!.get(from) ?? 0) + likeness / 2);
  }
  return { ties, sizes: neighbours.map(() => 1) };
}

function moveNodes({ ties, sizes }: Graph, apart: number, start: readonly number[] = sizes.map((_, i) => i)): number[] {
  const community = [...start];
  const members = new Float64Array(sizes.length);
  for (const [node, one] of community.entries()) members[one]! += sizes[node]!;
  for (let round = 0; round < mostRounds; round += 1) {
    let moves = 0;
    for (const [node, others] of ties.entries()) {
      const now = community[node]!;
      const tied = new Map<number, number>([[now, 0]]);
      for (const [other, tie] of others) tied.set(community[other]!, (tied.get(community[other]!) ?? 0) + tie);
      members[now]! -= sizes[node]!;
      let best = now;
      let gain = tied.get(now)! - apart * sizes[node]! * members[now]!;
      for (const [to, tie] of tied) {
        const other = tie - apart * sizes[node]! * members[to]!;
        if (other > gain + 1e-9) [best, gain] = [to, other];
      }
      members[best]! += sizes[node]!;
      if (best !== now) moves += 1;
      community[node] = best;
    }
    if (moves * 1_000 < ties.length) break;
  }
  return community;
}

const mostRounds = 30;

function numberInOrder(names: readonly number[]): { numbers: number[]; count: number } {
  const numbers = new Map<number, number>();
  for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return { numbers: names.map((name) => numbers.get(name)!), count: numbers.size };
}

function joinNodes({ ties, sizes }: Graph, found: readonly number[], count: number): Graph {
  const joined: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const joinedSizes = Array.from({ length: count }, () => 0);
  for (const [node, others] of ties.entries()) {
    const own = found[node]!;
    joinedSizes[own]! += sizes[node]!;
    for (const [other, tie] of others) if (found[other] !== own) joined[own]!.set(found[other]!, (joined[own]!.get(found[other]!) ?? 0) + tie);
  }
  return { ties: joined, sizes: joinedSizes };
}
