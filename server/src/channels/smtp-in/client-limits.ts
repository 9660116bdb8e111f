import { BlockList, isIP } from "node:net";
import type { DoorRefusal } from "./smtp-replies.ts";

export type ClientLimits = {
  /** A connection comes in; null where it may stay. Whoever stays must `leave`. */
  enter(address: string): DoorRefusal | null;
  leave(address: string): void;
  /** A mail begins; null where it may. */
  mail(address: string): DoorRefusal | null;
};
export type LimitNumbers = { readonly connectionsAtOnce: number; readonly connectionsAMinute: number; readonly mailsAMinute: number };

/** What one client may: far above what a mail server of a customer needs, far below what would keep the others out. */
export const usualLimits: LimitNumbers = { connectionsAtOnce: 20, connectionsAMinute: 120, mailsAMinute: 300 };

/** Counts what each client does within a minute. This machine and the named relays, which bring the mail of everybody, are not counted. */
export function createClientLimits(numbers: LimitNumbers, relays: readonly string[], nowMs: () => number): ClientLimits {
  const trusted = listOf(["127.0.0.0/8", "::1", ...relays]);
  const clients = new Map<string, { here: number; since: number; connections: number; mails: number }>();
  const clientOf = (address: string) => {
    const key = keyOf(address), now = nowMs();
    const client = clients.get(key) ?? { here: 0, since: now, connections: 0, mails: 0 };
    if (now - client.since >= 60_000) Object.assign(client, { since: now, connections: 0, mails: 0 });
    clients.set(key, client);
    if (clients.size > 10_000) for (const [other, one] of clients) if (one.here === 0 && now - one.since >= 60_000) clients.delete(other);
    return client;
  };
  const isTrusted = (address: string) => isIP(plain(address)) > 0 && trusted.check(plain(address), isIP(plain(address)) === 6 ? "ipv6" : "ipv4");
  return {
    enter: (address) => {
      const client = clientOf(address);
      if (!isTrusted(address) && (client.here >= numbers.connectionsAtOnce || client.connections >= numbers.connectionsAMinute)) return "too-many-connections";
      client.here += 1;
      client.connections += 1;
      return null;
    },
    leave: (address) => { clientOf(address).here -= 1; },
    mail: (address) => {
      const client = clientOf(address);
      if (!isTrusted(address) && client.mails >= numbers.mailsAMinute) return "too-many-mails";
      client.mails += 1;
      return null;
    },
  };
}

// Whoever has one IPv6 address has the 2^64 beside it.
function keyOf(address: string): string {
  const bare = plain(address);
  if (isIP(bare) !== 6) return bare;
  const [head = "", tail = ""] = bare.split("::");
  const first = head.split(":").filter(Boolean), last = tail.split(":").filter(Boolean);
  const missing = bare.includes("::") ? 8 - first.length - last.length : 0;
  return [...first, ...Array.from({ length: Math.max(0, missing) }, () => "0"), ...last].slice(0, 4).map((part) => part.replace(/^0+(?=.)/, "").toLowerCase()).join(":");
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/"), family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
