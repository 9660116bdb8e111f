import { expect, test } from "vitest";
import { checkDomain } from "./check-domain.ts";
import type { ResolveDns } from "./resolve-dns.ts";

type Zone = Record<string, unknown[]>;
const good: Zone = {
  "MX help.fern.example": [{ exchange: "mx2.fern.example", priority: 20 }, { exchange: "mx1.fern.example", priority: 10 }], "TXT help.fern.example": [["v=spf1 include:relay.example -all"], ["other=1"]],
  "TXT relay.example": [["v=spf1 ip4:203.0.113.0/24 -all"]], "A smtp.relay.example": ["203.0.113.9"], "TXT rapport._domainkey.help.fern.example": [["v=DKIM1; k=rsa; ", "p=QUJD"]], "TXT _dmarc.fern.example": [["v=DMARC1; p=reject; sp=quarantine"]],
};
const dnsOf = (zone: Zone): ResolveDns => async (name, type) => {
  const found = zone[`${type} ${name}`];
  if (found === undefined) throw Object.assign(new Error("none"), { code: "ENOTFOUND" });
  return found as string[];
};
const keys = [{ kind: "rsa" as const, selector: "rapport", publicKey: "QUJD" }];
const check = async (zone: Zone, more: object = {}) => checkDomain(dnsOf(zone), { domain: "help.fern.example", keys, outgoingHost: "smtp.relay.example", ...more });
const said = async (zone: Zone, more: object = {}) => (await check(zone, more)).map((line) => `${line.check} ${line.state} ${line.says}`);

test("a domain that is set up well", async () => {
  expect(await check(good)).toEqual([
    { check: "mx", state: "right", says: "good", found: "mx1.fern.example, mx2.fern.example", publish: null },
    { check: "spf", state: "right", says: "good", found: "v=spf1 include:relay.example -all", publish: null },
    { check: "dkim", state: "right", says: "good", found: "rapport._domainkey.help.fern.example", publish: null },
    { check: "dmarc", state: "right", says: "good", found: "v=DMARC1; p=reject; sp=quarantine", publish: null },
  ]);
});

test("a bare domain is told what to publish", async () => {
  expect((await check({ "A smtp.relay.example": ["203.0.113.9"] })).map((line) => [line.check, line.says, line.publish?.name, line.publish?.value])).toEqual([
    ["mx", "mx-missing", undefined, undefined], ["spf", "spf-missing", "help.fern.example", "v=spf1 ip4:203.0.113.9 ~all"],
    ["dkim", "dkim-missing", "rapport._domainkey.help.fern.example", "v=DKIM1; k=rsa; p=QUJD"], ["dmarc", "dmarc-missing", "_dmarc.help.fern.example", "v=DMARC1; p=none"],
  ]);
});

test("what stands there and is not right is told apart", async () => {
  expect(await said({ ...good, "TXT help.fern.example": [["v=spf1 -all"]], "TXT rapport._domainkey.help.fern.example": [["v=DKIM1; p=T1RI"]], "TXT _dmarc.fern.example": [["v=DMARC1; p=none"]] })).toEqual(["mx right good", "spf better spf-without-us", "dkim wrong dkim-other", "dmarc better dmarc-none"]);
  expect(await said({ ...good, "TXT help.fern.example": [["v=spf1 -all"], ["v=spf1 +all"]], "TXT _dmarc.help.fern.example": [["v=DMARC1; pct=5"]] }, { keys: [] })).toEqual(["mx right good", "spf wrong spf-several", "dkim wrong dkim-no-key", "dmarc wrong dmarc-broken"]);
  expect(await said(good, { outgoingHost: null })).toEqual(["mx right good", "spf unknown spf-nothing-leaves", "dkim right good", "dmarc right good"]);
});

test("DNS that does not answer accuses nobody", async () => {
  const silent: ResolveDns = async () => { throw Object.assign(new Error("no"), { code: "ESERVFAIL" }); };
  expect((await checkDomain(silent, { domain: "fern.example", keys, outgoingHost: "smtp.relay.example" })).map((line) => `${line.check} ${line.state} ${line.says}`)).toEqual(["mx", "spf", "dkim", "dmarc"].map((one) => `${one} unknown no-answer`));
});
