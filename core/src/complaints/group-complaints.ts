import { splitWords } from "../language/words.ts";

export type Complaint = { readonly id: string | number; readonly text: string; readonly product?: string | null | undefined };
export type Grouped = { readonly id: string | number; readonly group: string; readonly similar: readonly (string | number)[] };

/**
 * Complaints that probably share a cause, in the order given: a group name for each, and the most similar others, best
 * first. Only a suggestion for people to merge, split and name.
 * @practice S4 Complaints are gifts: find the cause behind many
 */
export function groupComplaints(complaints: readonly Complaint[]): Grouped[] {
  const vectors = createVectors(complaints.map((complaint) => (complaint.product ? `${complaint.text} ${complaint.product}` : complaint.text)));
  const neighbours = findNeighbours(vectors, mostSimilar);
  const groups = joinNeighbours(vectors, neighbours);
  const first = new Map<number, string>();
  return complaints.map((complaint, i) => {
    const group = groups[i]!;
    if (!first.has(group)) first.set(group, `g${first.size + 1}`);
    return { id: complaint.id, group: first.get(group)!, similar: neighbours[i]!.map(({ at }) => complaints[at]!.id) };
  });
}

type Vector = ReadonlyMap<number, number>;
type Neighbour = { readonly at: number; readonly likeness: number };

const mostSimilar = 10;
const likenessToJoin = 0.34;

function createVectors(texts: readonly string[]): Vector[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const documents = texts.map((text) => {
    const terms = new Map<number, number>();
    for (const term of termsOf(text)) {
      let number = numbers.get(term);
      if (number === undefined) numbers.set(term, (number = numbers.size));
      terms.set(number, (terms.get(number) ?? 0) + 1);
    }
    for (const number of terms.keys()) counts[number] = (counts[number] ?? 0) + 1;
    return terms;
  });
  return documents.map((terms) => {
    const weights = new Map<number, number>();
    let square = 0;
    for (const [number, times] of terms) {
      if (counts[number]! < 2) continue;
      const weight = (1 + Math.log(times)) * Math.log(1 + texts.length / counts[number]!);
      weights.set(number, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [number, weight] of weights) weights.set(number, weight / length);
    return weights;
  });
}

// Words, pairs of words, and word beginnings so that "charged" and "charges" meet.
function termsOf(text: string): string[] {
  const words = splitWords(text).map((word) => word.text).filter((word) => !common.has(word));
  const terms: string[] = [];
  for (const [i, word] of words.entries()) {
    terms.push(word);
    if (word.length > 5) terms.push(`${word.slice(0, 5)}*`);
    if (i > 0) terms.push(`${words[i - 1]} ${word}`);
  }
  return terms;
}

const common = new Set("the a an and or but if of to in on at for from with by as is are was were be been am do does did have has had i me my we us our you your it its this that these those he she they them their what which who will would can could should so just please hi hello dear thanks thank there here not no n't i'm i've i'd it's don't der die das und ist ich sie wir nicht ein eine zu mit für von auf le la les un une de des et est je vous nous pas pour que qui en el los las y es que no con por het een en is van ik dat niet".split(" "));

function findNeighbours(vectors: readonly Vector[], most: number): Neighbour[][] {
  const postings = new Map<number, { at: number; weight: number }[]>();
  for (const [at, vector] of vectors.entries()) for (const [term, weight] of vector) {
    const list = postings.get(term);
    if (list === undefined) postings.set(term, [{ at, weight }]);
    else list.push({ at, weight });
  }
  const likeness = new Float64Array(vectors.length);
  return vectors.map((vector, at) => {
    const touched: number[] = [];
    for (const [term, weight] of vector) for (const other of postings.get(term)!) {
      if (other.at === at) continue;
      if (likeness[other.at] === 0) touched.push(other.at);
      likeness[other.at]! += weight * other.weight;
    }
    const best = touched.map((other) => ({ at: other, likeness: likeness[other]! })).sort((a, b) => b.likeness - a.likeness || a.at - b.at).slice(0, most);
    for (const other of touched) likeness[other] = 0;
    return best;
  });
}

/** Joins pairs from the most alike down; two groups join only while their middles are alike enough, so that chains do not grow. */
function joinNeighbours(vectors: readonly Vector[], neighbours: readonly (readonly Neighbour[])[]): number[] {
  const parent = vectors.map((_, i) => i);
  const sums: Map<number, number>[] = vectors.map((vector) => new Map(vector));
  const sizes = vectors.map(() => 1);
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root]!;
    parent[at] = root;
    return root;
  };
  const pairs = neighbours.flatMap((list, from) => list.filter(({ likeness }) => likeness >= likenessToJoin).map(({ at, likeness }) => ({ from, at, likeness })));
  pairs.sort((a, b) => b.likeness - a.likeness || a.from - b.from || a.at - b.at);
  for (const pair of pairs) {
    const [a, b] = [find(pair.from), find(pair.at)];
    if (a === b) continue;
    // The mean likeness between members of the two groups.
    if (dot(sums[a]!, sums[b]!) / (sizes[a]! * sizes[b]!) < likenessToJoin * 0.62) continue;
    const [into, from] = sums[a]!.size >= sums[b]!.size ? [a, b] : [b, a];
    for (const [term, weight] of sums[from]!) sums[into]!.set(term, (sums[into]!.get(term) ?? 0) + weight);
    sizes[into]! += sizes[from]!;
    sums[from] = new Map();
    parent[from] = into;
  }
  return vectors.map((_, i) => find(i));
}

function dot(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
