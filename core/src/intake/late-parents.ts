import type { ConversationId, MessageId } from "../model/ids.ts";
import type { ParsedMail } from "../model/parsed-mail.ts";

/** A message that arrived before a mail it refers to. `splitByPerson` where a person put it into a conversation of its own. */
export type WaitingReference = {
  readonly messageId: MessageId; readonly conversationId: ConversationId; readonly openedAt: string;
  /** The Message-ID it waits for, and who wrote it. */
  readonly refersTo: string; readonly sender: string;
  readonly splitByPerson: boolean;
};

/** `keep` stays; every id in `redirect` becomes a redirect to it. */
export type ConversationJoin = { readonly keep: ConversationId; readonly redirect: readonly ConversationId[]; readonly because: string };

/**
 * What joins when a mail arrives that others already answered: their conversations become one, under the oldest (then smallest) id, so
 * that every order of arrival ends in the same threads. A person's split is never undone, and an answer joins only where its sender is
 * in From, To or Cc of the late mail or already takes part (`participants`). Null where nothing joins.
 */
export function matchLateParents(
  mail: Pick<ParsedMail, "messageId" | "from" | "to" | "cc">, here: { readonly conversationId: ConversationId; readonly openedAt: string; readonly participants: ReadonlySet<string> },
  waiting: readonly WaitingReference[],
): ConversationJoin | null {
  if (mail.messageId === null) return null;
  const present = new Set([...here.participants, ...[mail.from, ...mail.to, ...mail.cc].map((entry) => entry?.address ?? "").filter((address) => address !== "")]);
  const answers = waiting.filter((entry) => entry.refersTo === mail.messageId && !entry.splitByPerson && entry.conversationId !== here.conversationId && present.has(entry.sender));
  if (answers.length === 0) return null;
  const all = [here, ...answers].map(({ conversationId, openedAt }) => ({ conversationId, openedAt }));
  const ordered = all.toSorted((a, b) => compare(a.openedAt, b.openedAt) || compare(a.conversationId, b.conversationId));
  const keep = (ordered[0] ?? here).conversationId;
  const redirect = [...new Set(ordered.map((entry) => entry.conversationId))].filter((id) => id !== keep);
  return { keep, redirect, because: "A mail arrived that messages in these conversations already answer." };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
