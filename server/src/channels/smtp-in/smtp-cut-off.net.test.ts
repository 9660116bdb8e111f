import net from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSmtpDoor, type ReceivedMail, type SmtpDoor } from "./open-smtp-door.ts";

// FT-8: a connection may end behind any byte. A mail is there whole or not at all.
const taken: ReceivedMail[] = [];
let door: SmtpDoor;
beforeAll(async () => {
  door = await openSmtpDoor({
    mayReceive: () => Promise.resolve(true), freeBytes: () => Promise.resolve(1e12), accept: (mail) => { taken.push(mail); return Promise.resolve(); },
  }, { host: "127.0.0.1", port: 0, name: "desk.test", maxBytes: 100_000, maxClients: 50 });
});
afterAll(() => door.close());

const lines = ["EHLO x\r\n", "MAIL FROM:<a@b.test>\r\n", "RCPT TO:<support@fernbrook.test>\r\n", "DATA\r\n", "Subject: one\r\n\r\nWhere is\r\n..my order?\r\n.\r\n"];

/** Says everything up to this byte, each line once the one before is answered, and hangs up. */
function cutBehind(bytes: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = net.connect(door.port, "127.0.0.1"), waiting = [...lines];
    let left = bytes;
    socket.on("data", (data) => {
      // The last line of each reply has a blank behind its code.
      if (!/^\d{3} /m.test(data.toString())) return;
      const next = waiting.shift()?.slice(0, left) ?? "";
      left -= next.length;
      if (next.length > 0) socket.write(next, () => { if (left === 0) socket.end(); });
      else socket.end();
    });
    socket.on("error", () => {}).on("close", () => resolve());
  });
}

test("a connection that ends behind any byte before the last leaves no mail and no half of one", async () => {
  const all = lines.join("").length, most = 25;
  for (let from = 0; from < all; from += most) await Promise.all(Array.from({ length: Math.min(most, all - from) }, (_none, one) => cutBehind(from + one)));
  expect(taken).toEqual([]);
  await cutBehind(all);
  await expect.poll(() => taken.map((mail) => mail.raw.toString())).toEqual(["Subject: one\r\n\r\nWhere is\r\n.my order?\r\n"]);
});
