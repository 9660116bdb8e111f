import { BlockList, isIP } from "node:net";
import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { authenticate, type AuthenticateResult } from "mailauth";
import { isTrusted } from "@rapport/core/intake/authentication.ts";
import type { SenderEvidence } from "@rapport/core/model/sender-evidence.ts";
import { boundLookups, type ResolveDns } from "./resolve-dns.ts";
import { readToldResults } from "./read-told-results.ts";

/** What the door knows of the sending server; without a public address its SPF cannot be asked for. */
export type SenderDoor = { readonly ip: string | null; readonly helo: string | null; readonly envelopeFrom: string };
export type CheckedSender = { readonly evidence: SenderEvidence; /** One line in the form of Authentication-Results. */ readonly header: string };
/** Looks up what stands for and against the From of a mail. Never throws for the sake of DNS. */
export type CheckSender = (raw: Uint8Array, door: SenderDoor) => Promise<CheckedSender>;

/** SPF, DKIM, DMARC and ARC of the bytes as they came (MI-12). `name` is what we call ourselves, `trusted` the servers whose word counts. */
export function createCheckSender(resolve: ResolveDns, { name, trusted }: { readonly name: string; readonly trusted: readonly string[] }): CheckSender {
  return async (raw, door) => {
    const lookups = boundLookups(resolve);
    const ip = door.ip !== null && isPublic(door.ip) ? door.ip : null;
    const result = await authenticate(Readable.from(inSlices(raw), { objectMode: false }), {
      ...(ip === null ? {} : { ip, helo: door.helo || ip }), sender: door.envelopeFrom, mta: name, resolver: lookups.resolve, disableBimi: true, trustReceived: false, rejectRsaSha1: true,
    });
    const told = ip === null ? readToldResults(raw, (by) => isTrusted(by, trusted)) : null;
    return { evidence: toEvidence(result, { asked: ip !== null, told, failed: lookups.failed() }), header: oneLine(result.headers) };
  };
}

function toEvidence(result: AuthenticateResult, { asked, told, failed }: { readonly asked: boolean; readonly told: SenderEvidence["told"]; readonly failed: boolean }): SenderEvidence {
  const { spf, dkim, dmarc, arc } = result;
  const vouched = arc ? arc.authenticationResults?.["dmarc"] as { result?: string; header?: { from?: string } } | undefined : undefined;
  return {
    from: [...new Set(dkim.headerFrom.map((address) => address.slice(address.lastIndexOf("@") + 1).toLowerCase()).filter(Boolean))],
    spf: asked && spf ? { result: spf.status.result, domain: spf.domain?.toLowerCase() || null } : { result: "skipped", domain: null },
    dkim: dkim.results.flatMap((row) => row.signingDomain ? [{ result: row.status.result, domain: row.signingDomain.toLowerCase(), aligned: Boolean(row.status.aligned) && !row.status.underSized }] : []).slice(0, 20),
    dmarc: dmarc ? { result: dmarc.status.result, policy: dmarc.policy || null } : { result: "none", policy: null },
    arc: arc ? { result: arc.status.result, sealer: (arc.signature && arc.signature.signingDomain?.toLowerCase()) || null, dmarc: vouched?.result ?? null, from: vouched?.header?.from?.toLowerCase() ?? null } : { result: "none", sealer: null, dmarc: null, from: null },
    told, incomplete: failed,
  };
}

const near = new BlockList();
for (const [net, bits] of [["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.168.0.0", 16]] as const) near.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [["::", 127], ["fc00::", 7], ["fe80::", 10]] as const) near.addSubnet(net, bits, "ipv6");

/** A relay of our own, or this machine, says nothing about who sent the mail. */
export function isPublic(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  const kind = isIP(plain);
  return kind !== 0 && !near.check(plain, kind === 4 ? "ipv4" : "ipv6");
}

// A large mail is hashed in turns with everything else that this process does.
async function* inSlices(raw: Uint8Array): AsyncGenerator<Buffer> {
  for (let at = 0; at < raw.length; at += 65_536) {
    yield Buffer.from(raw.buffer, raw.byteOffset + at, Math.min(65_536, raw.length - at));
    await setImmediate();
  }
}

function oneLine(headers: string): string {
  const results = headers.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/).find((line) => /^Authentication-Results:/i.test(line)) ?? "";
  return results.slice(results.indexOf(":") + 1).trim().slice(0, 4000);
}
