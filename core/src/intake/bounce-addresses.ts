import type { ParsedMail } from "../model/parsed-mail.ts";
import type { BounceNotice } from "./bounce-notice.ts";
import { isDaemonAddress } from "./mail-headers.ts";

/**
 * The recipients that a bounce in sentences speaks of: the addresses it points at ("<a@b>:", alone on a line, after "to"), else one that is
 * neither the server's nor ours, else the one the returned mail was for.
 */
export function addressesInNotice(mail: ParsedMail, split: BounceNotice): string[] {
  const ours = new Set([...mail.to, ...mail.cc].map((entry) => entry.address));
  const pointed: string[] = [];
  const named: string[] = [];
  for (const line of split.notice.split("\n").slice(0, 400)) {
    const short = line.slice(0, 600);
    for (const match of short.matchAll(ADDRESS)) {
      const address = match[0].replace(/^['.]+|[.']+$/g, "").toLowerCase();
      if (isDaemonAddress({ address, name: "" }) || address === mail.from?.address) continue;
      const alone = POINTS.test(short) || short.replace(ADDRESS, "").replace(/[\s<>()[\]"':;.,*-]|mailto:|smtp:|rfc822;/gi, "") === "";
      (alone ? pointed : named).push(address);
    }
  }
  const others = (list: readonly string[]) => [...new Set(list)].filter((address) => !ours.has(address));
  if (others(pointed).length > 0) return others(pointed).slice(0, 50);
  if (others(named).length > 0) return others(named).slice(0, 1);
  const to = /^[\s>|]*(?:x-original-to|x-envelope-to|to):\s*(.{3,300})$/im.exec(split.returned)?.[1] ?? /^to:\s*(.{3,300})$/im.exec(mail.returnedHeaders ?? "")?.[1];
  const returned = addressIn(to);
  return returned !== null ? [returned] : [...new Set([...pointed, ...named])].slice(0, 1);
}

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){0,8}[A-Za-z0-9-]{1,62}/g;
const POINTS = /^\s*<[^<>\s]{3,200}>\s*[:(.]|^\s*<?[^<>\s]{3,200}@[^<>\s]{1,200}>?\s*(?:[:;.,-]|$)|rcpt to|recipients?\b|\bto:|deliver(?:ed|y|) (?:\S+ ){0,3}to\b|addressee|final-recipient|user:|unknown user|mailbox|address(?:es)?(?: is| was|:)|failed|could not be|empf.nger/i;

/** The first address in a field or header, in lower case, without "rfc822;" and brackets; null where there is none. */
export function addressIn(value: string | undefined | null): string | null {
  if (value === undefined || value === null) return null;
  const bare = value.replace(/^[^;]{0,30};/, "");
  const match = /<([^<>\s]{3,320})>/.exec(bare)?.[1] ?? bare.match(ADDRESS)?.[0] ?? null;
  return match === null ? null : match.replace(/^['"]|['"]$/g, "").toLowerCase();
}

