import net, { type AddressInfo } from "node:net";
import Fastify from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerBrokenRequest } from "./answer-broken-request.ts";

const app = Fastify({ clientErrorHandler: answerBrokenRequest });
beforeAll(() => app.listen({ host: "127.0.0.1", port: 0 }));
afterAll(() => app.close());

const send = (bytes: string) => new Promise<string>((resolve) => {
  const socket = net.connect((app.server.address() as AddressInfo).port, "127.0.0.1", () => socket.write(bytes));
  let seen = "";
  socket.on("data", (data) => { seen += data.toString(); }).on("error", () => undefined).on("close", () => resolve(seen));
});

test.each([
  ["bytes that are no request", "\u0016\u0003garbage\r\n\r\n", 400], ["two lengths of one body", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400],
  ["a head that never ends", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
])("%s are answered with a problem and the headers of every answer", async (_what, bytes, status) => {
  const [head = "", body = ""] = (await send(bytes)).split("\r\n\r\n");
  expect(head.split("\r\n")).toEqual(expect.arrayContaining([expect.stringContaining(`HTTP/1.1 ${status}`), "content-type: application/problem+json", "x-content-type-options: nosniff", "cache-control: no-store"]));
  expect(JSON.parse(body)).toMatchObject({ status, type: "about:blank" });
});
