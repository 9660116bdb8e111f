import { expect, test } from "vitest";
import { readReplyTo } from "./read-reply-to.ts";

const from = { address: "ingrid@nordvann.test", name: "Ingrid" };
const own = ["support@fernbrook.test"];
const to = (...addresses: string[]) => readReplyTo({ from, replyTo: addresses.map((address) => ({ address, name: "" })) }, own);

test("an answer goes to the one address that the writer names", () => expect(to("Orders@Nordvann.test")).toBe("orders@nordvann.test"));
test.each([
  ["none", []], ["the address they wrote from", ["ingrid@nordvann.test"]], ["a mailbox of ours", ["support@fernbrook.test"]], ["a signed address of ours", ["support+reply.abc@fernbrook.test"]],
  ["two addresses", ["a@b.test", "c@d.test"]], ["an address with a line break", ["a@b.test\r\nBcc: x@y.test"]], ["a quoted one", ['"a@b.test"@evil.test']], ["words", ["nobody"]],
])("%s changes nothing", (_what, addresses) => expect(to(...addresses)).toBe(null));
