import fc from "fast-check";
import { expect, test } from "vitest";
import type { OutgoingMail } from "@rapport/core/model/outgoing-mail.ts";
import { composeMime } from "./compose-mime.ts";

const mail = {
  messageId: "0197a6a0-0000-7000-8000-000000000001", conversationId: "0197a6a0-0000-7000-8000-000000000002", messageIdHeader: "c.m.s@desk.test", at: "2025-11-20T12:00:00Z",
  from: { email: "support@fernbrook.test", name: "Bea Whitlock" }, replyTo: null, to: [{ email: "ingrid@nordvann.test", name: "Ingrid Solheim" }], cc: [],
  subject: "Re: 4.2 export", text: "Hei", inReplyTo: "b@x", references: ["a@x", "b@x"], automatic: "no", attachmentIds: [],
} as unknown as OutgoingMail;
const namesOf = (mime: Buffer) => mime.toString().split("\r\n\r\n")[0]!.split("\r\n").filter((line) => !/^[ \t]/.test(line)).map((line) => line.split(":")[0]!);
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.tuple(fc.string({ maxLength: 20 }), fc.constantFrom("\r\nBcc: a@b.test", "\nX-Evil: 1", "\r\n\r\nbody", "\u2028Bcc: x", "\u0085Cc: x", "=?utf-8?Q?=0D=0ABcc:_a@b.test?=", "\0", "\" <evil@x.test>, \"")).map(([a, b]) => a + b),
);

test("whatever stands in a subject, a name or a text, the mail has the same headers and the same recipients", async () => {
  const { mime: plain } = await composeMime({ ...mail, text: "Grüße" }, { bounceAddress: "bounce@fernbrook.test", files: [] });
  await fc.assert(fc.asyncProperty(nasty, nasty, nasty, nasty, async (subject, name, from, text) => {
    const { mime, envelopeTo } = await composeMime({ ...mail, subject, text: `Grüße ${text}`, to: [{ email: "ingrid@nordvann.test", name }], from: { email: "support@fernbrook.test", name: from } }, { bounceAddress: "bounce@fernbrook.test", files: [] });
    expect(namesOf(mime).filter((one) => one !== "Subject")).toEqual(namesOf(plain).filter((one) => one !== "Subject"));
    expect(namesOf(mime).filter((one) => one === "Subject").length).toBeLessThanOrEqual(1);
    expect(envelopeTo).toEqual(["ingrid@nordvann.test"]);
  }), { numRuns: 300 });
});

test("whatever a file is called, it makes no header of its own and stays an attachment", async () => {
  await fc.assert(fc.asyncProperty(nasty, async (filename) => {
    const { mime } = await composeMime(mail, { bounceAddress: "bounce@fernbrook.test", files: [{ filename, contentType: "text/html", content: Buffer.from("<script>1</script>") }] });
    const part = mime.toString().split(/\r\n--[^\r]*\r\n/)[2]!;
    expect(namesOf(Buffer.from(part)).toSorted()).toEqual(["Content-Disposition", "Content-Transfer-Encoding", "Content-Type"]);
    expect(part).toContain("Content-Disposition: attachment");
  }), { numRuns: 200 });
});
