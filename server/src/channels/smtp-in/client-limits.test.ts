import { expect, test } from "vitest";
import { createClientLimits } from "./client-limits.ts";

const numbers = { connectionsAtOnce: 2, connectionsAMinute: 4, mailsAMinute: 3 };
const start = (relays: readonly string[] = []) => {
  let now = 0;
  return { limits: createClientLimits(numbers, relays, () => now), pass: (ms: number) => { now += ms; } };
};
const enterAll = (limits: ReturnType<typeof start>["limits"], addresses: readonly string[]) => addresses.map((address) => limits.enter(address));

test("a client may be here twice at once; another client is not kept out by it", () => {
  const { limits } = start();
  expect(enterAll(limits, ["203.0.113.5", "203.0.113.5", "203.0.113.5", "203.0.113.6"])).toEqual([null, null, "too-many-connections", null]);
  limits.leave("203.0.113.5");
  expect(limits.enter("::ffff:203.0.113.5")).toBe(null);
});

test("a client may come four times in a minute and bring three mails, then again in the next", () => {
  const { limits, pass } = start();
  for (let i = 0; i < 4; i++) {
    expect(limits.enter("203.0.113.5")).toBe(null);
    limits.leave("203.0.113.5");
  }
  expect(limits.enter("203.0.113.5")).toBe("too-many-connections");
  expect([1, 2, 3, 4].map(() => limits.mail("203.0.113.5"))).toEqual([null, null, null, "too-many-mails"]);
  pass(60_000);
  expect([limits.enter("203.0.113.5"), limits.mail("203.0.113.5")]).toEqual([null, null]);
});

test("addresses of one IPv6 network are one client", () => {
  const { limits } = start();
  expect(enterAll(limits, ["2001:db8::1", "2001:db8:0:0:a::", "2001:0db8::2", "2001:db8:0:1::1"])).toEqual([null, null, "too-many-connections", null]);
});

test("this machine and the named relays are not counted", () => {
  const { limits } = start(["198.51.100.0/24", "2001:db8:5::9"]);
  for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1", "198.51.100.77", "2001:db8:5::9"]) {
    expect(enterAll(limits, Array.from({ length: 9 }, () => address))).toEqual(Array.from({ length: 9 }, () => null));
    expect(Array.from({ length: 9 }, () => limits.mail(address))).toEqual(Array.from({ length: 9 }, () => null));
  }
});
