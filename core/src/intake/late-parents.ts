import type { ConversationId } from "../model/ids.ts";
import type { ParsedMail } from "../model/parsed-mail.ts";
import type { WaitingReference } from "../model/waiting-reference.ts";

/** The conversation that the arriving mail goes to, with those it joins by its own references (`alsoJoins` of the match). */
export type ArrivalConversation = {
  readonly conversationId: ConversationId; readonly openedAt: string; readonly participants: ReadonlySet<string>;
  readonly alsoJoins?: readonly { readonly conversationId: ConversationId; readonly openedAt: string; readonly participants: ReadonlySet<string> }[];
};

/** `keep` stays; every id in `redirect` becomes a redirect to it. */
export type ConversationJoin = { readonly keep: ConversationId; readonly redirect: readonly ConversationId[]; readonly because: string };

/**
 * What joins when a mail arrives that others already answered, or that brings a person into a conversation whose answers were waiting:
 * they become one, under the oldest (then smallest) id, so that every order of arrival ends in the same threads. A person's split is
 * never undone, and an answer joins only where its sender takes part. Null where nothing joins.
 */
export function matchLateParents(
  mail: Pick<ParsedMail, "messageId" | "from" | "to" | "cc">, here: ArrivalConversation, waiting: readonly WaitingReference[],
): ConversationJoin | null {
  const present = new Set([...here.participants, ...[mail.from, ...mail.to, ...mail.cc].map((entry) => entry?.address ?? "").filter((address) => address !== "")]);
  const joined = new Map<ConversationId, string>([[here.conversationId, here.openedAt]]);
  const join = (id: ConversationId, openedAt: string, participants: ReadonlySet<string> | undefined) => {
    joined.set(id, openedAt);
    for (const address of participants ?? []) present.add(address);
  };
  for (const other of here.alsoJoins ?? []) join(other.conversationId, other.openedAt, other.participants);
  // Whoever joins brings participants along, and with them further answers may belong here.
  for (let before = 0; before !== joined.size;) {
    before = joined.size;
    for (const entry of waiting) {
      const leadsHere = entry.refersTo === mail.messageId || (entry.refersToConversation !== undefined && joined.has(entry.refersToConversation));
      if (leadsHere && !entry.splitByPerson && !joined.has(entry.conversationId) && present.has(entry.sender)) join(entry.conversationId, entry.openedAt, entry.participants);
    }
  }
  if (joined.size === 1) return null;
  const [keep = here.conversationId, ...redirect] = [...joined].toSorted(([a, openedA], [b, openedB]) => compare(openedA, openedB) || compare(a, b)).map(([id]) => id);
  return { keep, redirect, because: "A mail arrived that messages in these conversations already answer." };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
