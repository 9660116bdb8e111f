import { generateKeyPairSync } from "node:crypto";
import { authenticate, dkimSign, sealMessage } from "mailauth";
import { expect, test } from "vitest";
import { judgeSender } from "@rapport/core/intake/authentication.ts";
import { createCheckSender, isPublic } from "./check-sender.ts";
import { readToldResults } from "./read-told-results.ts";
import type { ResolveDns } from "./resolve-dns.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs8", format: "pem" }, publicKeyEncoding: { type: "spki", format: "der" } });
const record = `v=DKIM1; k=rsa; p=${publicKey.toString("base64")}`;
const zone: Record<string, string> = {
  "s1._domainkey.bank.example": record, "s1._domainkey.evil.example": record, "s1._domainkey.lists.example": record, "_dmarc.bank.example": "v=DMARC1; p=reject", "bank.example": "v=spf1 ip4:203.0.113.7 -all",
};
const dns: ResolveDns = async (name, type) => {
  if (type === "TXT" && zone[name] !== undefined) return [[zone[name]]];
  throw Object.assign(new Error("none"), { code: "ENOTFOUND" });
};
const trusted = ["lists.example", "mx.host.example"];
const mail = (from = "Bank <service@bank.example>") => `From: ${from}\r\nTo: help@fernbrook.example\r\nSubject: Your account\r\nDate: Thu, 20 Nov 2025 12:00:00 +0000\r\nMessage-ID: <1@bank.example>\r\n\r\nPlease answer.\r\n`;
// The package's types know only its flat options; it signs with the list, as it says in its description.
const signed = async (text: string, signingDomain: string) => (await dkimSign(text, { signatureData: [{ signingDomain, selector: "s1", privateKey }] } as unknown as Parameters<typeof dkimSign>[1])).signatures + text;
const elsewhere = { ip: "198.51.100.9", helo: "mx.elsewhere.example", envelopeFrom: "bounce@elsewhere.example" };

async function judge(raw: string, door: { ip: string | null; helo: string | null; envelopeFrom: string } = elsewhere, resolve = dns) {
  const checked = await createCheckSender(resolve, { name: "desk.example", trusted })(Buffer.from(raw), door);
  const { proven, because } = judgeSender(checked.evidence, trusted);
  return { ...checked, says: [proven, because.code] };
}

test("a mail that its domain signed is proven wherever it came from", async () => {
  const { evidence, header, says } = await judge(await signed(mail(), "bank.example"));
  expect(says).toEqual(["yes", "dmarc"]);
  expect(evidence.dkim).toEqual([{ result: "pass", domain: "bank.example", aligned: true }]);
  expect(header).toMatch(/^desk\.example; dkim=pass/);
});

test("a mail from the domain's own server is proven without a signature", async () => {
  expect((await judge(mail(), { ip: "203.0.113.7", helo: "mx.bank.example", envelopeFrom: "service@bank.example" })).says).toEqual(["yes", "dmarc"]);
});

test("a forged From is not proven: unsigned, signed by somebody else, or changed after it was signed", async () => {
  expect((await judge(mail())).says).toEqual(["no", "not-aligned"]);
  expect((await judge(await signed(mail(), "evil.example"))).says).toEqual(["no", "not-aligned"]);
  expect((await judge((await signed(mail(), "bank.example")).replace("Please answer", "Please pay"))).says).toEqual(["no", "not-aligned"]);
});

test("a From of two domains is not proven by the signature of one", async () => {
  expect((await judge(await signed(mail("service@bank.example, me@evil.example"), "evil.example"))).says).toEqual(["no", "several-domains"]);
});

test("DNS that does not answer leaves it open", async () => {
  const silent: ResolveDns = async () => { throw Object.assign(new Error("no answer"), { code: "ESERVFAIL" }); };
  expect((await judge(await signed(mail(), "bank.example"), elsewhere, silent)).says).toEqual(["unknown", "lookup-trouble"]);
});

test("a domain without a policy is left open", async () => {
  expect((await judge(mail("Ann <ann@small.example>"))).says).toEqual(["unknown", "no-policy"]);
});

test("a list that the desk trusts vouches by its seal for a mail that it changed", async () => {
  const there = await signed(mail(), "bank.example");
  const results = (await authenticate(there, { mta: "lists.example", resolver: dns, ip: "203.0.113.7", helo: "mx.bank.example", sender: "service@bank.example", disableBimi: true }));
  const changed = there.replace("Subject: Your", "Subject: [list] Your");
  const authResults = results.headers.replace(/^[\s\S]*?Authentication-Results:\s*/, "").trim();
  const seal = Buffer.concat([await sealMessage(changed, { signingDomain: "lists.example", selector: "s1", privateKey, cv: "none", authResults })].map((part) => Buffer.from(part)));
  const { evidence, says } = await judge(seal.toString() + changed);
  expect(evidence.arc).toEqual({ result: "pass", sealer: "lists.example", dmarc: "pass", from: "bank.example" });
  expect(says).toEqual(["yes", "vouched"]);
});

test("for fetched mail only the topmost results of a named server count", async () => {
  const told = (by: string, rest = "") => `Authentication-Results: ${by};\r\n dmarc=pass (p=REJECT; dmarc=fail) header.from=bank.example\r\n${rest}${mail()}`;
  const fetched = { ip: null, helo: null, envelopeFrom: "" };
  expect((await judge(told("mx.host.example"), fetched)).says).toEqual(["yes", "told"]);
  expect((await judge(told("mx.evil.example", told("mx.host.example")), fetched)).says).toEqual(["unknown", "server-unknown"]);
  expect((await judge(told("mx.host.example"))).says).toEqual(["no", "not-aligned"]);
  expect(readToldResults(Buffer.from(`Subject: x\r\n\r\n${told("mx.host.example")}`), () => true)).toBeNull();
});

test.each([["127.0.0.1", false], ["::1", false], ["::ffff:10.1.2.3", false], ["192.168.3.4", false], ["fe80::1", false], ["203.0.113.7", true], ["2001:db8::1", true], ["nonsense", false]])("whether %s can prove anything is %s", (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});
