import { createHmac, timingSafeEqual } from "node:crypto";
import { composeMessageId, parseOwnMessageId, type OwnMessageId } from "@rapport/core/intake/message-id.ts";
import type { ConversationId, MessageId } from "@rapport/core/model/ids.ts";

/** What a signature is for; one cannot be used in the place of another. */
export type SignedPurpose = "message-id" | "reply" | "bounce";

/** Letters of a proof: 26 hold 128 bits; the 16 in an address (80 bits) leave room for the mailbox in its 64 letters. */
const LETTERS = 26;
const LETTERS_IN_ADDRESS = 16;

/** A proof that we wrote these values: HMAC-SHA-256 in letters that survive servers which ignore case. */
export function signId(secret: string, purpose: SignedPurpose, values: readonly string[], letters = LETTERS): string {
  return base32(createHmac("sha256", secret).update(JSON.stringify([purpose, ...values])).digest()).slice(0, letters);
}

export function verifyId(secret: string, purpose: SignedPurpose, values: readonly string[], proof: string, letters = LETTERS): boolean {
  const expected = Buffer.from(signId(secret, purpose, values, letters));
  const given = Buffer.from(proof.toLowerCase());
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The signed Message-ID of a mail of ours, without angle brackets. */
export function signedMessageId(secret: string, { conversation, message, host }: Omit<OwnMessageId, "hmac">): string {
  return composeMessageId({ conversation, message, host, hmac: signId(secret, "message-id", [conversation, message]) });
}

/** Our own id with its proof checked, null for all others. */
export function verifiedMessageId(secret: string, id: string): OwnMessageId | null {
  const own = parseOwnMessageId(id);
  return own !== null && verifyId(secret, "message-id", [own.conversation, own.message], own.hmac) ? own : null;
}

/** A token for `reply` (a conversation) or `bounce` (a message) addresses: the id with its proof. */
export function signedToken(secret: string, purpose: "reply" | "bounce", id: ConversationId | MessageId): string {
  return base32(Buffer.from(id.replaceAll("-", ""), "hex")) + signId(secret, purpose, [id], LETTERS_IN_ADDRESS);
}

/** The id that a token stands for, null where its proof is wrong. */
export function verifiedToken(secret: string, purpose: "reply" | "bounce", token: string): string | null {
  const match = /^([a-z2-7]{26})([a-z2-7]{16})$/.exec(token.toLowerCase());
  if (match === null) return null;
  const hex = fromBase32(match[1] ?? "").toString("hex").slice(0, 32);
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  return verifyId(secret, purpose, [id], match[2] ?? "", LETTERS_IN_ADDRESS) ? id : null;
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

function base32(bytes: Buffer): string {
  let bits = 0;
  let value = 0;
  let text = "";
  for (const byte of bytes) {
    value = (value << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET.charAt((value >>> (bits - 5)) & 31);
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET.charAt((value << (5 - bits)) & 31) : text;
}

function fromBase32(text: string): Buffer {
  let bits = 0;
  let value = 0;
  const bytes: number[] = [];
  for (const letter of text) {
    value = (value << 5) | ALPHABET.indexOf(letter);
    bits += 5;
    if (bits >= 8) bytes.push((value >>> (bits -= 8)) & 255);
    value &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}
