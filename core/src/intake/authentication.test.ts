import { expect, test } from "vitest";
import type { SenderEvidence } from "../model/sender-evidence.ts";
import { judgeSender } from "./authentication.ts";

const bare: SenderEvidence = {
  from: ["bank.example"], spf: { result: "none", domain: null }, dkim: [], dmarc: { result: "none", policy: null }, arc: { result: "none", sealer: null, dmarc: null, from: null }, told: null, incomplete: false,
};
const fail = { result: "fail", policy: "reject" };
const judge = (seen: Partial<SenderEvidence>, trusted: string[] = []) => {
  const { proven, because } = judgeSender({ ...bare, ...seen }, trusted);
  return [proven, because.code];
};

test("what passes DMARC is proven, what fails it is not", () => {
  expect(judge({ dmarc: { result: "pass", policy: "reject" } })).toEqual(["yes", "dmarc"]);
  expect(judge({ dmarc: fail })).toEqual(["no", "not-aligned"]);
});

test("a domain that promises no proof is neither proven nor doubted, unless its own signature or server stands for it", () => {
  expect(judge({})).toEqual(["unknown", "no-policy"]);
  expect(judge({ dkim: [{ result: "pass", domain: "bank.example", aligned: true }] })).toEqual(["yes", "aligned"]);
  expect(judge({ dkim: [{ result: "pass", domain: "evil.example", aligned: false }] })).toEqual(["unknown", "no-policy"]);
  expect(judge({ spf: { result: "pass", domain: "mail.bank.example" } })).toEqual(["yes", "aligned"]);
  expect(judge({ spf: { result: "pass", domain: "evilbank.example" } })).toEqual(["unknown", "no-policy"]);
});

test("a lookup without an answer accuses nobody", () => {
  expect(judge({ dmarc: fail, incomplete: true })).toEqual(["unknown", "lookup-trouble"]);
  expect(judge({ dmarc: { result: "temperror", policy: null }, incomplete: true })).toEqual(["unknown", "lookup-trouble"]);
});

test("two domains in From are no proof of either", () => {
  expect(judge({ from: ["bank.example", "evil.example"], dmarc: { result: "pass", policy: null } })).toEqual(["no", "several-domains"]);
});

test("a mailing list's seal counts only where the desk trusts the list, and only for the same domain", () => {
  const arc = { result: "pass", sealer: "lists.example", dmarc: "pass", from: "bank.example" };
  expect(judge({ dmarc: fail, arc })).toEqual(["no", "not-aligned"]);
  expect(judge({ dmarc: fail, arc }, ["lists.example"])).toEqual(["yes", "vouched"]);
  expect(judge({ dmarc: fail, arc: { ...arc, from: "other.example" } }, ["lists.example"])).toEqual(["no", "not-aligned"]);
});

test("fetched mail is judged by the word of the server that took it, else left open", () => {
  const spf = { result: "skipped", domain: null };
  expect(judge({ spf, dmarc: fail })).toEqual(["unknown", "server-unknown"]);
  expect(judge({ spf, dmarc: fail, told: { by: "mx.host.example", dmarc: "pass", from: "bank.example" } })).toEqual(["yes", "told"]);
  expect(judge({ spf, dmarc: fail, told: { by: "mx.host.example", dmarc: "fail", from: "bank.example" } })).toEqual(["no", "not-aligned"]);
});
