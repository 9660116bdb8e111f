import type { ParsedMail } from "../model/parsed-mail.ts";
import type { ConversationId } from "../model/ids.ts";
import { parseSignedAddress } from "./reply-address.ts";

/** Everything about other mails that decides where a mail belongs. Redirects of joined conversations are already followed. */
export type KnownThreads = {
  /** Reply tokens and Message-IDs of ours whose proof the shell has checked; what it could not prove is not in here. */
  readonly tokens: ReadonlyMap<string, ConversationId>;
  readonly ownIds: ReadonlyMap<string, ConversationId>;
  /** Other mails we hold, by Message-ID. */
  readonly mails: ReadonlyMap<string, ConversationId>;
  /** Addresses in From, To or Cc of a message in the conversation, lower case, without our own mailboxes. */
  readonly participants: ReadonlyMap<ConversationId, ReadonlySet<string>>;
  /** Conversations that a person split off: new mail may enter them, but never joins them with others. */
  readonly splitByPerson?: ReadonlySet<ConversationId>;
};

export type ThreadMatch =
  | { readonly conversationId: ConversationId; readonly via: "token" | "own-id"; readonly because: string }
  /** `alsoJoins`: further conversations that the mail refers to and its sender takes part in; with it they turn out to be one. */
  | { readonly conversationId: ConversationId; readonly via: "reference"; readonly alsoJoins: readonly ConversationId[]; readonly because: string }
  | { readonly new: true; readonly because: string };

/**
 * Which conversation a mail belongs to: a signed token in the address it was sent to, then our own signed Message-IDs, then mails we hold if
 * the sender already takes part in them; else a new one. The subject never decides: anybody can copy it, and customers reuse it.
 */
export function matchThread(mail: ThreadedMail, known: KnownThreads): ThreadMatch {
  const token = recipients(mail).map((address) => parseSignedAddress(address)).find((signed) => signed?.kind === "reply" && known.tokens.has(signed.token));
  const byToken = token === undefined || token === null ? undefined : known.tokens.get(token.token);
  if (byToken !== undefined) return { conversationId: byToken, via: "token", because: "It was sent to the address that we gave for answers." };
  const ids = referencedIds(mail);
  for (const id of ids) {
    const conversationId = known.ownIds.get(id);
    if (conversationId !== undefined) return { conversationId, via: "own-id", because: "It answers a mail of ours." };
  }
  const named = [...new Set(ids.map((id) => known.mails.get(id)).filter((id) => id !== undefined))];
  const [nearest, ...further] = named.filter((id) => takesPart(mail, known.participants.get(id)));
  if (nearest !== undefined) {
    const alsoJoins = known.splitByPerson?.has(nearest) === true ? [] : further.filter((id) => known.splitByPerson?.has(id) !== true);
    return { conversationId: nearest, via: "reference", alsoJoins, because: "It answers a mail in this conversation, and its sender takes part in it." };
  }
  return { new: true, because: named.length > 0 ? "It names a mail we hold, but its sender does not take part in that conversation." : ids.length > 0 ? "It answers a mail that we do not hold." : "It answers no other mail." };
}

export type ThreadedMail = Pick<ParsedMail, "from" | "to" | "cc" | "headers" | "inReplyTo" | "references">;

/** The ids a mail refers to, nearest first, each once; no more than the last 100. */
export function referencedIds(mail: Pick<ParsedMail, "inReplyTo" | "references">): readonly string[] {
  return [...new Set([...mail.inReplyTo, ...[...mail.references].reverse()])].slice(0, 100);
}

function recipients(mail: ThreadedMail): readonly string[] {
  const delivered = mail.headers.filter((header) => header.name === "delivered-to" || header.name === "x-original-to" || header.name === "envelope-to").map((header) => header.value.replace(/[<>\s]/g, ""));
  return [...mail.to.map((entry) => entry.address), ...mail.cc.map((entry) => entry.address), ...delivered];
}

function takesPart(mail: ThreadedMail, participants: ReadonlySet<string> | undefined): boolean {
  return mail.from !== null && mail.from.address !== "" && participants?.has(mail.from.address) === true;
}
