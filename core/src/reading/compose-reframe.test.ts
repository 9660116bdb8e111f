import fc from "fast-check";
import { expect, test } from "vitest";
import { readMessage } from "./read-message.ts";

const reframeOf = (text: string) => readMessage({ text }).reframe;

test("a hot message is given the more useful reading of what its writer does", () => {
  expect(reframeOf("For the third time: batch 4.2 was rejected at 02:14, all 212 readings of it, and nobody called.")).toMatch(/^Exact\./);
  expect(reframeOf("We will be moving our account to another supplier.")).toMatch(/^Tells you before going\./);
  expect(reframeOf("Fifth email, still no answer. Unacceptable.")).toMatch(/^Persistent\./);
  expect(reframeOf("You promised a call by Monday. Nobody has called.")).toMatch(/^Takes our word seriously\./);
  expect(reframeOf("You are useless idiots and I hate you.")).toMatch(/^Under great strain\./);
});

test("a calm message needs none", () => {
  expect(reframeOf("Where do I find the serial number?")).toBeUndefined();
});

test("no reading ever labels a person", () => {
  const parts = fc.constantFrom("This is unacceptable.", "You are idiots.", "I will sue you.", "I want my money back.", "Third time.", "Order 44712 came at 14:20.", "I will post this on Twitter!!!", "I am furious.", "You promised.");
  fc.assert(fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (texts) => {
    expect(reframeOf(texts.join(" ")) ?? "").not.toMatch(/difficult|toxic|angry|bad|rude|liar|!/i);
  }));
});
