import { composeSignedAddress, parseSignedAddress } from "@rapport/core/intake/reply-address.ts";
import type { ConversationId, MessageId } from "@rapport/core/model/ids.ts";
import type { SignedAddresses } from "@rapport/core/model/signed-addresses.ts";
import { signedMessageId, signedToken, verifiedMessageId, verifiedToken } from "./channels/mime/sign-id.ts";

/** How our mails are recognised when they come back: signed Message-IDs and signed addresses. */
export type MailIdentity = {
  /** The Message-ID header of a mail of ours, without angle brackets, under the domain of the mailbox it leaves from. */
  messageIdFor(conversationId: ConversationId, messageId: MessageId, mailbox: string | undefined): string;
  /** Null for every id that we did not write. */
  readOwnId(header: string): { readonly conversationId: ConversationId; readonly messageId: MessageId } | null;
  readReplyToken(token: string): ConversationId | null;
  /** The message whose envelope sender this address was. */
  readBounceAddress(address: string): MessageId | null;
  bounceAddress(mailbox: string, messageId: MessageId): string;
  /** Where a customer's answer is to go; null where that is the mailbox itself. */
  replyAddress(mailbox: string, conversationId: ConversationId): string | null;
  /** The conversation or message that an address was signed for, of whatever kind. */
  readSignedAddress(address: string): ConversationId | MessageId | null;
};

/** `host` stands on the right of our Message-IDs instead of the mailbox's domain, where it is given. */
export function createMailIdentity(secret: string, host: string | null, addresses: SignedAddresses = "bounces"): MailIdentity {
  const form = addresses === "catch-all" ? "catch-all" : "sub-address";
  const readBounceAddress = (address: string): MessageId | null => {
    const signed = parseSignedAddress(address);
    return signed?.kind === "bounce" ? verifiedToken(secret, "bounce", signed.token) as MessageId | null : null;
  };
  return {
    messageIdFor: (conversation, message, mailbox) => signedMessageId(secret, { conversation, message, host: host ?? mailbox?.slice(mailbox.lastIndexOf("@") + 1) ?? "rapport.localdomain" }),
    readOwnId: (header) => {
      const own = verifiedMessageId(secret, header);
      return own === null ? null : { conversationId: own.conversation, messageId: own.message };
    },
    readReplyToken: (token) => verifiedToken(secret, "reply", token) as ConversationId | null,
    readBounceAddress,
    bounceAddress: (mailbox, messageId) => (addresses === "none" ? mailbox : composeSignedAddress(mailbox, { kind: "bounce", token: signedToken(secret, "bounce", messageId) }, form)),
    replyAddress: (mailbox, conversationId) => {
      if (addresses === "none" || addresses === "bounces") return null;
      const address = composeSignedAddress(mailbox, { kind: "reply", token: signedToken(secret, "reply", conversationId) }, form);
      return address === mailbox ? null : address;
    },
    readSignedAddress: (address) => {
      const signed = parseSignedAddress(address);
      return signed?.kind === "reply" ? verifiedToken(secret, "reply", signed.token) as ConversationId | null : readBounceAddress(address);
    },
  };
}
