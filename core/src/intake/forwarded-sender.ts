import type { MailAddress } from "../model/parsed-mail.ts";
import { quoteLabel } from "./quote-labels.ts";
import { quoteOpening } from "./quote-opening.ts";

/**
 * Who wrote the mail that this one hands on, to be proposed as the customer: the sender named in the head below "Forwarded message", or in
 * a quoted head with no words above it. Null where nothing is handed on or the head names no address. A proposal only: the text is anybody's.
 */
export function readForwardedSender(text: string): MailAddress | null {
  const lines = text.slice(0, 100_000).split("\n");
  let written = false;
  for (let i = 0; i < lines.length; i++) {
    const opening = quoteOpening(lines, i);
    if (opening?.kind === "forward") return senderIn(lines, i + 1);
    if (opening?.kind === "rest") return written ? null : senderIn(lines, i);
    if (opening?.kind === "marked") i += opening.lines - 1;
    else written ||= /[\p{L}\p{N}]/u.test((lines[i] ?? "").slice(0, 300));
  }
  return null;
}

function senderIn(lines: readonly string[], from: number): MailAddress | null {
  for (const line of lines.slice(from, from + 12)) {
    if (quoteLabel(line) !== "from") continue;
    const value = line.slice(0, 400).replace(/^[^:：]*[:：]/, "").replace(/\*/g, "").trim();
    const address = /[\w.!#$%&'+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/.exec(value)?.[0];
    if (address === undefined) return null;
    const name = value.slice(0, value.indexOf(address)).replace(/\[?mailto:|[<>[\]()"]/g, "").trim();
    return { address: address.toLowerCase(), name };
  }
  return null;
}
