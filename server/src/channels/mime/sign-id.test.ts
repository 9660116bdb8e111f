import fc from "fast-check";
import { expect, test } from "vitest";
import { composeSignedAddress, parseSignedAddress } from "@rapport/core/intake/reply-address.ts";
import type { ConversationId, MessageId } from "@rapport/core/model/ids.ts";
import { signedMessageId, signedToken, signId, verifiedMessageId, verifiedToken, verifyId } from "./sign-id.ts";

const conversation = "018f3a52-0000-7000-8000-00000000abcd" as ConversationId;
const message = "018f3a52-0000-7000-8000-00000000ef01" as MessageId;

test("our Message-ID proves that it is ours, also in capitals", () => {
  const id = signedMessageId("secret", { conversation, message, host: "fernbrook.example" });
  expect(id).toMatch(/^018f3a5200007000800000000000abcd\.018f3a5200007000800000000000ef01\.[a-z2-7]{26}@fernbrook\.example$/);
  expect(verifiedMessageId("secret", `<${id}>`)).toMatchObject({ conversation, message });
  expect(verifiedMessageId("secret", id.toUpperCase())).toMatchObject({ conversation, message });
});

test("an id with another conversation, message, proof or secret is not ours", () => {
  const id = signedMessageId("secret", { conversation, message, host: "fernbrook.example" });
  expect(verifiedMessageId("other", id)).toBe(null);
  expect(verifiedMessageId("secret", id.replace("abcd.", "abce."))).toBe(null);
  expect(verifiedMessageId("secret", id.replace("ef01.", "ef02."))).toBe(null);
  expect(verifiedMessageId("secret", id.replace(/\.[a-z2-7]{26}@/, ".aaaaaaaaaaaaaaaaaaaaaaaaaa@"))).toBe(null);
  expect(verifiedMessageId("secret", "CAFn=abc@mail.gmail.com")).toBe(null);
});

test("a token comes back from its address, and one for bounces is none for replies", () => {
  const address = composeSignedAddress("help@fernbrook.example", { kind: "reply", token: signedToken("secret", "reply", conversation) });
  expect(address.indexOf("@")).toBeLessThanOrEqual(64);
  expect(verifiedToken("secret", "reply", parseSignedAddress(address.toUpperCase())?.token ?? "")).toBe(conversation);
  expect(verifiedToken("secret", "bounce", parseSignedAddress(address)?.token ?? "")).toBe(null);
  expect(verifiedToken("other", "reply", parseSignedAddress(address)?.token ?? "")).toBe(null);
});

test("a mailbox whose name leaves no room keeps its plain address", () => {
  expect(composeSignedAddress("customer-care-department@fernbrook.example", { kind: "bounce", token: signedToken("secret", "bounce", message) })).toBe("customer-care-department@fernbrook.example");
});

// It holds two spare bits, so that changing it may change nothing.
const LAST_LETTER_OF_ID = 25;

test("every id survives, and no changed letter does", () => {
  fc.assert(fc.property(fc.uuid(), fc.nat(41).filter((at) => at !== LAST_LETTER_OF_ID), (id, at) => {
    const token = signedToken("secret", "reply", id as ConversationId);
    expect(verifiedToken("secret", "reply", token)).toBe(id);
    const changed = token.slice(0, at) + (token[at] === "a" ? "b" : "a") + token.slice(at + 1);
    expect(verifiedToken("secret", "reply", changed)).toBe(null);
  }));
  expect(verifyId("secret", "reply", ["a"], signId("secret", "reply", ["a"]))).toBe(true);
  expect(verifyId("secret", "reply", ["a", "b"], signId("secret", "reply", ["ab"]))).toBe(false);
});
