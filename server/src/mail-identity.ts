import { composeSignedAddress, parseSignedAddress } from "@rapport/core/intake/reply-address.ts";
import type { ConversationId, MessageId } from "@rapport/core/model/ids.ts";
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
};

/** `host` stands on the right of our Message-IDs instead of the mailbox's domain, where it is given. */
export function createMailIdentity(secret: string, host: string | null): MailIdentity {
  return {
    messageIdFor: (conversation, message, mailbox) => signedMessageId(secret, { conversation, message, host: host ?? mailbox?.slice(mailbox.lastIndexOf("@") + 1) ?? "rapport.localdomain" }),
    readOwnId: (header) => {
      const own = verifiedMessageId(secret, header);
      return own === null ? null : { conversationId: own.conversation, messageId: own.message };
    },
    readReplyToken: (token) => verifiedToken(secret, "reply", token) as ConversationId | null,
    readBounceAddress: (address) => {
      const signed = parseSignedAddress(address);
      return signed?.kind === "bounce" ? verifiedToken(secret, "bounce", signed.token) as MessageId | null : null;
    },
    bounceAddress: (mailbox, messageId) => composeSignedAddress(mailbox, { kind: "bounce", token: signedToken(secret, "bounce", messageId) }),
  };
}
