import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeNeed } from "./compose-need.ts";
import { readMessage } from "./read-message.ts";

const rows = readFileSync(new URL("../../../examples/readings/needs.txt", import.meta.url), "utf8")
  .split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ").map((cell) => (cell.trim() === "-" ? "" : cell.trim().replaceAll("\\n", "\n"))) as [string, string, string]);

const needOf = (text: string, subject: string) => {
  const reading = readMessage({ text, subject });
  return composeNeed({ text, subject, reading, language: reading.language });
};

describe("a conversation is titled by its need", () => {
  for (const [title, subject, text] of rows) test(title, () => expect(needOf(text, subject)).toBe(title));
});

test("a title is short, begins with a capital, and never shouts", () => {
  const texts = rows.flatMap(([, subject, text]) => [subject, text]).filter((text) => text !== "");
  const anything = fc.oneof(fc.string({ maxLength: 300 }), fc.constantFrom(...texts), fc.constantFrom(...texts).map((text) => `${text.toUpperCase()}!!!`));
  fc.assert(fc.property(anything, anything, (text, subject) => {
    const title = needOf(text, subject);
    expect(title.length).toBeGreaterThan(0);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).not.toContain("!");
    expect(title).not.toMatch(/^re:/i);
  }), { numRuns: 300 });
});
