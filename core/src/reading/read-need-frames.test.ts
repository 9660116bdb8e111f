import { expect, test } from "vitest";
import { readMessage } from "./read-message.ts";

test("a request with its object is a need", () => {
  expect(needsOf("Would you put the overpaid premium back into my account?")).toContain("refund");
  expect(needsOf("The tap in room 9 drips all night. Kindly have it seen to.")).toContain("fix");
  expect(needsOf("The left one is cracked, could you post me another?")).toContain("replacement");
  expect(needsOf("Is there somebody I can talk to?")).toContain("person");
});

test("what is denied is no need, and a need beside it stays", () => {
  expect(needsOf("I don't want a refund.")).toEqual([]);
  expect(needsOf("No refund, please send me a replacement.")).toEqual(["replacement"]);
  expect(needsOf("Please don't cancel my order.")).not.toContain("cancel");
});

test("a negated question still asks", () => {
  expect(needsOf("Why don't you refund me the ticket?")).toContain("refund");
});

test("what is done, supposed or somebody else's is no need", () => {
  expect(needsOf("The refund came this morning.")).toEqual([]);
  expect(needsOf("If I cancelled next year, what would happen?")).not.toContain("cancel");
  expect(needsOf("Our customers want to talk to a person.")).not.toContain("person");
});

test("the name of a button, a policy or a quotation is no need", () => {
  expect(needsOf("The cancel button is hard to see.")).not.toContain("cancel");
  expect(needsOf("What does your refund policy say?")).not.toContain("refund");
  expect(needsOf("Which band sings \"Talk to a human\"?")).not.toContain("person");
});

test("a request in plain words is surer than an object that stands beside one", () => {
  const p = (text: string) => readMessage({ text }).needs.find(({ kind }) => kind === "refund")?.p ?? 0;
  expect(p("I want my money back.")).toBeGreaterThan(p("The compensation was mentioned. Could you look?"));
});

function needsOf(text: string): string[] {
  return readMessage({ text }).needs.filter(({ p }) => p >= 0.5).map(({ kind }) => kind);
}
