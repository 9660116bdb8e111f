import type { Knowledge } from "../language/knowledge.ts";
import { foldWord } from "../language/words.ts";
import { readComplaintWords } from "./complaint-words.ts";
import { findCommunities } from "./find-communities.ts";
import { findSimilar, type Compared } from "./find-similar.ts";
import { rankSimilar } from "./rank-similar.ts";

export type Complaint = { readonly id: string | number; readonly text: string; readonly product?: string | null | undefined };
export type Grouped = { readonly id: string | number; readonly group: string; readonly similar: readonly (string | number)[] };

/**
 * Complaints that probably share a cause, in the order given: a group name for each, and the most similar others, best first. The
 * order in which they come does not change who is with whom. Only a suggestion for people to merge, split and name.
 * @practice S4 Complaints are gifts: find the cause behind many
 */
export function groupComplaints(complaints: readonly Complaint[], knowledge: Knowledge = {}): Grouped[] {
  const { kinds, kindOf } = sortByWords(complaints);
  const neighbours = findSimilar(kinds, knowledge.similarity, mostSimilar);
  const communities = findCommunities(neighbours);
  const ranked = rankSimilar(neighbours.map((list) => list.filter(({ likeness }) => likeness >= leastListed)), mostSimilar);
  const names = new Map<number, string>();
  return complaints.map(({ id }, i) => {
    const kind = kindOf[i]!;
    const community = communities[kind]!;
    if (!names.has(community)) names.set(community, `g${names.size + 1}`);
    return { id, group: names.get(community)!, similar: listSimilar(i, kind).map((other) => complaints[other]!.id) };
  });

  function listSimilar(of: number, kind: number): number[] {
    const listed: number[] = [];
    for (const members of [kinds[kind]!.members, ...ranked[kind]!.map(({ at }) => kinds[at]!.members)]) {
      for (const member of members) {
        if (member !== of) listed.push(member);
        if (listed.length === mostSimilar) return listed;
      }
    }
    return listed;
  }
}

const mostSimilar = 10;
const leastListed = 0.12;

type Kind = Compared & { readonly key: string; readonly members: number[] };

/** Texts with the same words are one kind. Kinds are ordered by their words, so that the order of the lines decides nothing. */
function sortByWords(complaints: readonly Complaint[]): { kinds: Kind[]; kindOf: Int32Array } {
  const byKey = new Map<string, Kind>();
  for (const [i, complaint] of complaints.entries()) {
    const words = readComplaintWords(complaint.text);
    const product = foldWord((complaint.product ?? "").trim());
    // A line without words is like no other.
    const key = words.length === 0 ? `\n${i}` : `${words.map(({ stem }) => stem).join(" ")}\n${product}`;
    const kind = byKey.get(key);
    if (kind === undefined) byKey.set(key, { key, words, product, members: [i] });
    else kind.members.push(i);
  }
  const kinds = [...byKey.values()].sort((a, b) => a.key < b.key ? -1 : 1);
  const kindOf = new Int32Array(complaints.length);
  for (const [number, { members }] of kinds.entries()) for (const member of members) kindOf[member] = number;
  return { kinds, kindOf };
}
