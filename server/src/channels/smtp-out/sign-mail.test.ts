import { expect, test } from "vitest";
import type { OutgoingMail } from "@rapport/core/model/outgoing-mail.ts";
import { createCheckSender } from "../authentication/check-sender.ts";
import type { ResolveDns } from "../authentication/resolve-dns.ts";
import { composeMime } from "./compose-mime.ts";
import { dkimRecord, makeDkimKeyPair } from "./dkim-key-pair.ts";
import { signMail } from "./sign-mail.ts";

const mail = {
  messageId: "0197a6a0-0000-7000-8000-000000000001", conversationId: "0197a6a0-0000-7000-8000-000000000002", messageIdHeader: "c.m.s@desk.test", at: "2025-11-20T12:00:00Z",
  from: { email: "support@fernbrook.example", name: "Bea Whitlock" }, replyTo: { email: "bea@fernbrook.example" }, to: [{ email: "ingrid@nordvann.example", name: "Ingrid Sørheim" }], cc: [],
  subject: "Re: 4.2 export", text: "Hei Ingrid,\n\nthe converted file is ready. Grüße.", inReplyTo: "b@x", references: ["a@x", "b@x"], automatic: "auto-generated", attachmentIds: [],
} as unknown as OutgoingMail;
const keys = { rsa: await makeDkimKeyPair("rsa"), ed25519: await makeDkimKeyPair("ed25519") };
const dns: ResolveDns = async (name, type) => {
  const record = type !== "TXT" ? undefined : { "rapport._domainkey.fernbrook.example": dkimRecord(keys.rsa), "rapport-ed._domainkey.fernbrook.example": dkimRecord(keys.ed25519), "_dmarc.fernbrook.example": "v=DMARC1; p=reject" }[name];
  if (record === undefined) throw Object.assign(new Error("none"), { code: "ENOTFOUND" });
  return [record.match(/.{1,255}/g)!];
};
const both = [{ domain: "fernbrook.example", selector: "rapport", privateKey: keys.rsa.privateKey }, { domain: "fernbrook.example", selector: "rapport-ed", privateKey: keys.ed25519.privateKey }];
const at = new Date();
const judge = async (mime: Buffer) => (await createCheckSender(dns, { name: "mx.nordvann.example", trusted: [] })(mime, { ip: "198.51.100.9", helo: "relay.example", envelopeFrom: "" })).evidence;
const composed = async () => (await composeMime(mail, { bounceAddress: "bounce@fernbrook.example", files: [{ filename: "a.txt", contentType: "text/plain", content: Buffer.from("hello") }] })).mime;

test("a mail of ours passes DKIM and DMARC at the other end, by both kinds of key", async () => {
  const { dkim, dmarc } = await judge(await signMail(await composed(), both, at));
  expect(dkim.map((one) => [one.result, one.aligned])).toEqual([["pass", true], ["pass", true]]);
  expect(dmarc.result).toBe("pass");
});

test("the signature names what it covers", async () => {
  const unfolded = (await signMail(await composed(), both.slice(0, 1), at)).toString().replace(/\r\n[ \t]+/g, " ");
  const covered = /\bh=([^;]*);/.exec(unfolded)![1]!.toLowerCase().split(/[:\s]+/).filter(Boolean).toSorted((a, b) => a.localeCompare(b));
  expect(covered).toEqual(["auto-submitted", "content-type", "date", "from", "in-reply-to", "message-id", "mime-version", "references", "reply-to", "subject", "to"]);
});

test("an unsubscribe link that was changed on the way breaks the signature", async () => {
  const text = `List-Unsubscribe: <https://desk.example/u/1>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n${(await composed()).toString()}`;
  const signed = (await signMail(Buffer.from(text), both.slice(0, 1), at)).toString();
  expect((await judge(Buffer.from(signed))).dkim[0]!.result).toBe("pass");
  expect((await judge(Buffer.from(signed.replace("desk.example/u/1", "evil.example/u/1")))).dkim[0]!.result).toBe("fail");
});

test("without a key a mail leaves as it is; with a broken one it does not leave", async () => {
  const mime = await composed();
  expect(await signMail(mime, [], at)).toBe(mime);
  await expect(signMail(mime, [{ domain: "fernbrook.example", selector: "rapport", privateKey: "no key" }], at)).rejects.toThrow("could not be signed");
});
