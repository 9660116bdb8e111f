import net from "node:net";
import { afterEach, expect, test } from "vitest";
import { openSmtpDoor, type MailIntake, type ReceivedMail, type SmtpDoor } from "./open-smtp-door.ts";
import { createMailSender } from "../smtp-out/deliver-mail.ts";

const taken: ReceivedMail[] = [];
let door: SmtpDoor | undefined;
afterEach(async () => { await door?.close(); taken.length = 0; });

const open = async (over: Partial<MailIntake> = {}, maxBytes = 10_000): Promise<SmtpDoor> => {
  door = await openSmtpDoor({
    mayReceive: (address) => Promise.resolve(address.startsWith("support@")), accept: (mail) => { taken.push(mail); return Promise.resolve(); },
    freeBytes: () => Promise.resolve(1e9), ...over,
  }, { host: "127.0.0.1", port: 0, name: "desk.test", maxBytes, maxClients: 20 });
  return door;
};
const send = (to: string[], body = "Where is my order?") => createMailSender(`smtp://127.0.0.1:${door!.port}`)
  .sendMail({ envelopeFrom: "ingrid@nordvann.test", envelopeTo: to, mime: Buffer.from(`From: ingrid@nordvann.test\r\nSubject: Again\r\n\r\n${body}\r\n`) });

test("a mail for our mailbox is taken with its bytes and its envelope", async () => {
  await open();
  expect(await send(["support@fernbrook.test"])).toMatchObject({ kind: "accepted" });
  expect(taken).toHaveLength(1);
  expect(taken[0]!.envelope).toMatchObject({ from: "ingrid@nordvann.test", to: ["support@fernbrook.test"] });
  expect(taken[0]!.raw.toString()).toContain("Where is my order?");
});

test("an address that is not ours is refused for good", async () => {
  await open();
  expect(await send(["nobody@fernbrook.test"])).toMatchObject({ kind: "never" });
  expect(taken).toHaveLength(0);
});

test("a mail that is too large is refused for good", async () => {
  await open({}, 1_000);
  expect(await send(["support@fernbrook.test"], "x".repeat(5_000))).toMatchObject({ kind: "never" });
  expect(taken).toHaveLength(0);
});

test.each([
  ["the database is down", { accept: () => Promise.reject(Object.assign(new Error("down"), { code: "ECONNREFUSED" })) }],
  ["the disk is nearly full", { freeBytes: () => Promise.resolve(100) }],
  ["the recipient cannot be looked up", { mayReceive: () => Promise.reject(new Error("down")) }],
] as const)("where %s the sender is asked to try again", async (_what, over) => {
  await open(over);
  expect(await send(["support@fernbrook.test"])).toMatchObject({ kind: "later" });
});

test("a dot that ends no line ends no mail", async () => {
  await open();
  const reply = await new Promise<string>((resolve) => {
    const socket = net.connect(door!.port, "127.0.0.1");
    let seen = "";
    const lines = ["EHLO x\r\n", "MAIL FROM:<a@b.test>\r\n", "RCPT TO:<support@fernbrook.test>\r\n", "DATA\r\n",
      "Subject: one\r\n\r\nfirst\n.\nMAIL FROM:<evil@b.test>\r\n.\r\n", "QUIT\r\n"];
    socket.on("data", (data) => { seen += data.toString(); if (/^\d{3} .*\r\n$/m.test(data.toString())) { const next = lines.shift(); if (next) socket.write(next); } });
    socket.on("close", () => resolve(seen));
  });
  expect(reply).toContain("250");
  expect(taken).toHaveLength(1);
  expect(taken[0]!.raw.toString()).toContain("evil@b.test");
});
