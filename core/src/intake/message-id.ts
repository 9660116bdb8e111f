import type { ConversationId, MessageId } from "../model/ids.ts";

/** What a Message-ID of ours says: which conversation and message, and the proof that we wrote it (checked by the shell). */
export type OwnMessageId = { readonly conversation: ConversationId; readonly message: MessageId; readonly hmac: string; readonly host: string };

/** The Message-ID of a mail of ours, without angle brackets: `conversation.message.hmac@host`. Ids stand without their dashes, so that it fits on one line. */
export function composeMessageId({ conversation, message, hmac, host }: OwnMessageId): string {
  return `${short(conversation)}.${short(message)}.${hmac}@${host}`;
}

/** Reads an id that has the shape of ours, null for any other. Its proof is not checked here: anybody can write the shape. */
export function parseOwnMessageId(id: string): OwnMessageId | null {
  const match = /^([0-9a-f]{32})\.([0-9a-f]{32})\.([\w-]{16,64})@([a-z0-9.:[\]-]{1,255})$/i.exec(id.trim().replace(/^<|>$/g, ""));
  if (match === null) return null;
  const [, conversation = "", message = "", hmac = "", host = ""] = match;
  return { conversation: long(conversation) as ConversationId, message: long(message) as MessageId, hmac, host: host.toLowerCase() };
}

function short(uuid: string): string {
  return uuid.replaceAll("-", "").toLowerCase();
}

function long(hex: string): string {
  const lower = hex.toLowerCase();
  return [lower.slice(0, 8), lower.slice(8, 12), lower.slice(12, 16), lower.slice(16, 20), lower.slice(20)].join("-");
}
