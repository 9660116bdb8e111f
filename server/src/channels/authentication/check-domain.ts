import { spf } from "mailauth";
import { dkimRecord, type DkimKind } from "../smtp-out/dkim-key-pair.ts";
import { boundLookups, isMissing, type ResolveDns } from "./resolve-dns.ts";

export type PublishedKey = { readonly kind: DkimKind; readonly selector: string; readonly publicKey: string };
export type DomainLine = {
  readonly check: "mx" | "spf" | "dkim" | "dmarc"; readonly state: "right" | "better" | "wrong" | "unknown";
  readonly says: "good" | "no-answer" | "mx-missing" | "spf-missing" | "spf-several" | "spf-without-us" | "spf-nothing-leaves" | "spf-many-lookups" | "dkim-no-key" | "dkim-missing" | "dkim-other" | "dmarc-missing" | "dmarc-several" | "dmarc-broken" | "dmarc-none";
  readonly found: string | null; readonly publish: { readonly name: string; readonly type: "TXT" | "MX"; readonly value: string } | null;
};
type Asked = { readonly domain: string; readonly keys: readonly PublishedKey[]; /** The server that takes our mail; null where none does. */ readonly outgoingHost: string | null };

/** What the DNS of a domain says to those who receive mail from it, and what is missing there (MO-6). */
export async function checkDomain(resolve: ResolveDns, asked: Asked): Promise<DomainLine[]> {
  const dns = boundLookups(resolve).resolve;
  const line = async (check: DomainLine["check"], look: () => Promise<DomainLine | DomainLine[]>) =>
    look().catch((): DomainLine => ({ check, state: "unknown", says: "no-answer", found: null, publish: null }));
  return (await Promise.all([line("mx", () => checkMx(dns, asked)), line("spf", () => checkSpf(dns, asked)), line("dkim", () => checkDkim(dns, asked)), line("dmarc", () => checkDmarc(dns, asked))])).flat();
}

async function checkMx(dns: ResolveDns, { domain }: Asked): Promise<DomainLine> {
  const found = (await dns(domain, "MX").catch(noneIfMissing) as unknown as { exchange: string; priority: number }[])
    .toSorted((a, b) => a.priority - b.priority).map((one) => one.exchange).filter((name) => name !== "" && name !== ".");
  return found.length > 0 ? { check: "mx", state: "right", says: "good", found: found.join(", "), publish: null } : { check: "mx", state: "wrong", says: "mx-missing", found: null, publish: null };
}

async function checkSpf(dns: ResolveDns, { domain, outgoingHost }: Asked): Promise<DomainLine> {
  const records = (await texts(dns, domain)).filter((text) => /^v=spf1(?: |$)/i.test(text));
  const [found, ...more] = records;
  const line = (state: DomainLine["state"], says: DomainLine["says"], publish: string | null = null): DomainLine =>
    ({ check: "spf", state, says, found: found === undefined ? null : records.join("\n"), publish: publish === null ? null : { name: domain, type: "TXT", value: publish } });
  if (more.length > 0) return line("wrong", "spf-several");
  const addresses = outgoingHost === null ? [] : await hostAddresses(dns, outgoingHost);
  const own = addresses.map((ip) => `${ip.includes(":") ? "ip6" : "ip4"}:${ip}`).join(" ");
  if (found === undefined) return line("wrong", "spf-missing", own === "" ? null : `v=spf1 ${own} ~all`);
  if (outgoingHost === null) return line("unknown", "spf-nothing-leaves");
  if (addresses.length === 0) return line("unknown", "no-answer");
  const results = await Promise.all(addresses.map(async (ip) => (await spf({ ip, helo: outgoingHost, sender: `test@${domain}`, resolver: dns })).status.result));
  if (results.some((result) => result === "temperror")) return line("unknown", "no-answer");
  if (results.some((result) => result === "permerror")) return line("wrong", "spf-many-lookups");
  return results.every((result) => result === "pass") ? line("right", "good") : line("better", "spf-without-us");
}

async function checkDkim(dns: ResolveDns, { domain, keys }: Asked): Promise<DomainLine | DomainLine[]> {
  if (keys.length === 0) return { check: "dkim", state: "wrong", says: "dkim-no-key", found: null, publish: null };
  return Promise.all(keys.map(async (key): Promise<DomainLine> => {
    const name = `${key.selector}._domainkey.${domain}`, publish = { name, type: "TXT" as const, value: dkimRecord(key) };
    const found = await texts(dns, name);
    if (found.length === 0) return { check: "dkim", state: "wrong", says: "dkim-missing", found: null, publish };
    const published = found.map((text) => /(?:^|;)\s*p\s*=([^;]*)/i.exec(text)?.[1]?.replace(/\s+/g, ""));
    const right = found.length === 1 && published[0] === key.publicKey;
    return { check: "dkim", state: right ? "right" : "wrong", says: right ? "good" : "dkim-other", found: right ? name : found.join("\n").slice(0, 1000), publish: right ? null : publish };
  }));
}

async function checkDmarc(dns: ResolveDns, { domain }: Asked): Promise<DomainLine> {
  const parents = domain.split(".").map((_, index, labels) => labels.slice(index).join(".")).filter((name) => name.includes("."));
  for (const name of parents) {
    const records = (await texts(dns, `_dmarc.${name}`)).filter((text) => /^v\s*=\s*DMARC1\b/i.test(text));
    if (records.length === 0) continue;
    const found = records.join("\n"), line = (state: DomainLine["state"], says: DomainLine["says"]): DomainLine => ({ check: "dmarc", state, says, found, publish: null });
    if (records.length > 1) return line("wrong", "dmarc-several");
    const tag = (wanted: string) => new RegExp(`;\\s*${wanted}\\s*=\\s*([a-z]+)`, "i").exec(found)?.[1]?.toLowerCase();
    const policy = (name === domain ? undefined : tag("sp")) ?? tag("p");
    if (policy === "none") return line("better", "dmarc-none");
    return policy === "reject" || policy === "quarantine" ? line("right", "good") : line("wrong", "dmarc-broken");
  }
  return { check: "dmarc", state: "wrong", says: "dmarc-missing", found: null, publish: { name: `_dmarc.${domain}`, type: "TXT", value: "v=DMARC1; p=none" } };
}

async function texts(dns: ResolveDns, name: string): Promise<string[]> {
  return (await dns(name, "TXT").catch(noneIfMissing)).map((parts) => (Array.isArray(parts) ? parts.join("") : parts));
}

async function hostAddresses(dns: ResolveDns, host: string): Promise<string[]> {
  if (/^[\d.]+$|:/.test(host)) return [host.replace(/^\[|\]$/g, "")];
  return (await Promise.all(["A", "AAAA"].map((type) => dns(host, type).catch(noneIfMissing)))).flat().map(String).slice(0, 4);
}

function noneIfMissing(error: unknown): string[] {
  if (isMissing(error)) return [];
  throw error;
}
