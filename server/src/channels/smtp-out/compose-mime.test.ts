import { expect, test } from "vitest";
import type { OutgoingMail } from "@rapport/core/model/outgoing-mail.ts";
import { checkedAddress, composeMime } from "./compose-mime.ts";

const mail = {
  messageId: "0197a6a0-0000-7000-8000-000000000001", conversationId: "0197a6a0-0000-7000-8000-000000000002", messageIdHeader: "c.m.s@desk.test", at: "2025-11-20T12:00:00Z",
  from: { email: "support@fernbrook.test", name: "Bea Whitlock" }, replyTo: null, to: [{ email: "ingrid@nordvann.test", name: "Ingrid Solheim" }], cc: [],
  subject: "Re: 4.2 export", text: "Hei Ingrid,\n\nthe converted file is ready.", inReplyTo: "b@x", references: ["a@x", "b@x"], automatic: "no", attachmentIds: [],
} as unknown as OutgoingMail;
const extra = { bounceAddress: "bounce+abc@fernbrook.test", files: [] };

test("an answer carries its fixed Message-ID and the chain it belongs to", async () => {
  const { mime, envelopeFrom, envelopeTo } = await composeMime(mail, extra);
  const text = mime.toString();
  expect(text).toContain("Message-ID: <c.m.s@desk.test>");
  expect(text).toContain("In-Reply-To: <b@x>");
  expect(text).toContain("Date: Thu, 20 Nov 2025 12:00:00 +0000");
  expect(text).toMatch(/References: <a@x>\s+<b@x>/);
  expect(text).not.toContain("Auto-Submitted");
  expect({ envelopeFrom, envelopeTo }).toEqual({ envelopeFrom: "bounce+abc@fernbrook.test", envelopeTo: ["ingrid@nordvann.test"] });
});

test("an automatic mail says so and has no envelope sender", async () => {
  const { mime, envelopeFrom } = await composeMime({ ...mail, automatic: "auto-replied" }, extra);
  expect(mime.toString()).toMatch(/Auto-Submitted: auto-replied[\s\S]*X-Auto-Response-Suppress: All/);
  expect(envelopeFrom).toBe("");
});

test("line breaks in names and subjects make no header", async () => {
  const { mime } = await composeMime({ ...mail, subject: "Hello\r\nBcc: all@x.test", to: [{ email: "a@b.test", name: "A\r\nX-Evil: 1" }] }, extra);
  expect(mime.toString()).not.toMatch(/^(Bcc|X-Evil):/mi);
});

test.each(["a@b.test, c@d.test", '"a@b.test"@evil.test', "a@b.test\r\nRCPT", "<a@b.test>", "a b@c.test"])("%s is not one plain address", (email) => {
  expect(() => checkedAddress(email)).toThrow("not one plain mail address");
});
