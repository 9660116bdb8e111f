import type { ParsedMail } from "../model/parsed-mail.ts";
import { isPlainAddress } from "./plain-address.ts";

/**
 * Where the writer of a mail wants its answer, if that is one plain address that is neither the one they wrote from nor a mailbox of ours
 * (in lower case); null where the answer goes to whom it came from. Two addresses, or one with tricks in it, are no wish that we follow.
 */
export function readReplyTo(mail: Pick<ParsedMail, "from" | "replyTo">, ownAddresses: readonly string[]): string | null {
  const [only, ...more] = mail.replyTo.filter((entry) => entry.address !== "");
  if (only === undefined || more.length > 0) return null;
  const address = only.address.toLowerCase();
  if (!isPlainAddress(address)) return null;
  if (address === mail.from?.address.toLowerCase() || ownAddresses.includes(address.replace(/\+[^@]*@/, "@"))) return null;
  return address;
}
