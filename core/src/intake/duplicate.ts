/** What tells one delivery from another. `bodySha256` is the hash of everything below the head, `rawSha256` of the whole mail; the shell computes them. */
export type DeliveredMail = { readonly mailbox: string; readonly messageId: string | null; readonly bodySha256: string; readonly rawSha256: string };

/**
 * The identity of a mail: two deliveries with the same identity are one mail. The body counts with the Message-ID, so that nobody can
 * make us drop a future mail by sending its id first; without an id the whole mail is its own identity.
 */
export function mailIdentity({ mailbox, messageId, bodySha256, rawSha256 }: DeliveredMail): string {
  return messageId === null || messageId === "" ? `${mailbox} raw ${rawSha256}` : `${mailbox} id ${messageId} ${bodySha256}`;
}
