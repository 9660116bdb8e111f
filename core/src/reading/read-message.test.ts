import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../../models/load-knowledge.ts";
import { readMessage } from "./read-message.ts";

const knowledge = loadKnowledge();

const table = (name: string) => readFileSync(new URL(`../../../examples/readings/${name}`, import.meta.url), "utf8")
  .split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ").map((cell) => cell.trim()) as [string, string, string?]);

describe("heat reads as the table says", () => {
  for (const [expected, text] of table("heat.txt")) {
    test(`${expected}: ${text}`, () => {
      const [least, most = least] = expected.split("-").map(Number) as [number, number?];
      const { heat, evidence } = readMessage({ text }, knowledge);
      expect(heat.level, `score ${heat.score}, from ${evidence.map(({ signal, span, weight }) => `${signal} ${weight} “${text.slice(...span)}”`).join(", ")}`).toBeGreaterThanOrEqual(least);
      expect(heat.level, `score ${heat.score}, from ${evidence.map(({ signal, span, weight }) => `${signal} ${weight} “${text.slice(...span)}”`).join(", ")}`).toBeLessThanOrEqual(most);
    });
  }
});

test.each([["grave matters in polite words", (least: number) => least > 0, 98], ["calm messages in the same words", (least: number) => least === 0, 97]] as const)("of %s most are read as the table says", (_what, belongs, atLeast) => {
  const met = table("cold.txt").filter(([expected, text]) => {
    const [least, most = least] = expected.split("-").map(Number) as [number, number?];
    const { level } = readMessage({ text }, knowledge).heat;
    return belongs(least) && level >= least && level <= most;
  });
  expect(met.length).toBeGreaterThanOrEqual(atLeast);
});

describe("signals and needs read as the table says", () => {
  for (const [expected, text] of table("signals.txt")) {
    test(`${expected}: ${text}`, () => {
      const [name = "", answer] = expected.split(" ");
      const { signals, needs } = readMessage({ text }, knowledge);
      const p = name.startsWith("need:") ? needs.find(({ kind }) => kind === name.slice(5))?.p ?? 0 : signals[name as keyof typeof signals];
      expect(p >= 0.5 ? "yes" : "no", `p ${p}`).toBe(answer);
    });
  }
});

const first = "Three nights running your 4.2 batch file has timestamps one hour out. Our LIMS rejected all 212 readings last night. I was told “soon” on the 4th, “shortly” on the 11th, “we are looking into it” on the 17th. Is anyone there able to read their own changelog?";
const second = "Yes. Exactly that. Six years without a missed submission, and I will not have the first be because of a probe. Can you roll our units back to 4.1 today?";

test("a cold list of broken words is very upset, shows its words and is read as exact", () => {
  const reading = readMessage({ text: first, subject: "RE: RE: 4.2 export – AGAIN" }, knowledge);
  expect(reading.heat.level).toBe(4);
  expect(reading.evidence.filter(({ signal }) => signal === "heat").map(({ span }) => first.slice(...span))).toContain("Three nights running");
  expect(reading.asks).toEqual([]);
  expect(reading.reframe).toBe("Exact. Sends times, versions and counts, so someone can start at once.");
});

test("her answer to the recap is upset and settling, and asks one thing", () => {
  const reading = readMessage({ text: second, subject: "RE: RE: 4.2 export", before: [{ from: "customer", text: first }, { from: "agent", text: "Have I got it right?" }] }, knowledge);
  expect(reading.heat).toMatchObject({ level: 3, trend: "settling" });
  expect(reading.asks.map(({ span }) => second.slice(...span))).toEqual(["Can you roll our units back to 4.1 today?"]);
});

test("heat rises when a calm start is followed by a cold threat", () => {
  const reading = readMessage({ text: "It is still not here, for the second week. I expect an answer today or I cancel the contract.", before: [{ from: "customer", text: "Hello, when does the pump ship?" }] }, knowledge);
  expect(reading.heat.trend).toBe("rising");
});

test("thanks after a hot turn are calm, and the old subject says nothing any more", () => {
  const reading = readMessage({ text: "It came this morning. Thank you so much, Bea.", subject: "RE: Pump AGAIN not delivered", before: [{ from: "customer", text: first }] }, knowledge);
  expect(reading.heat).toMatchObject({ level: 0, trend: "settling" });
});

test("a message without words reads as calm and says nothing", () => {
  expect(readMessage({ text: "" }, knowledge)).toMatchObject({ language: "und", heat: { score: 0, level: 0 }, needs: [], asks: [], evidence: [] });
});

const calmWords = ["Kind regards, Anna", "Our account number is 4471.", "We use two probes.", "The lab is in Bergen.", "Please find the file attached.", "Have a nice day.", "I am at my desk until four."];
const hotTexts = table("heat.txt").map(([, text]) => text).filter((text) => readMessage({ text }, knowledge).language === "en");

test("evidence, asks and needs lie inside the text that was read", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 200 }), fc.array(fc.constantFrom(...hotTexts), { maxLength: 4 }).map((texts) => texts.join("\n"))), (text) => {
    const reading = readMessage({ text, subject: "AGAIN" }, knowledge);
    const spans = [...reading.evidence, ...reading.asks, ...reading.needs].flatMap(({ span }) => span === undefined ? [] : [span]);
    for (const [start, end] of spans) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    expect(reading.heat.score >= 0 && reading.heat.score <= 100).toBe(true);
  }), { numRuns: 300 });
});

test("calm words never raise heat: by lexicons never, by the learned model by three points of a hundred at most", () => {
  fc.assert(fc.property(fc.constantFrom(...hotTexts), fc.array(fc.constantFrom(...calmWords), { minLength: 1, maxLength: 3 }), (text, calm) => {
    const longer = `${text}\n${calm.join("\n")}`;
    expect(readMessage({ text: longer }).heat.score).toBeLessThanOrEqual(readMessage({ text }).heat.score);
    expect(readMessage({ text: longer }, knowledge).heat.score).toBeLessThanOrEqual(readMessage({ text }, knowledge).heat.score + 3);
  }));
});

test("thanks at the end never raise heat", () => {
  fc.assert(fc.property(fc.constantFrom(...hotTexts), fc.constantFrom("Thank you.", "Thanks a lot, Ben", "Many thanks for your help.", "I appreciate your time."), (text, thanks) => {
    expect(readMessage({ text: `${text}\n\n${thanks}` }, knowledge).heat.score).toBeLessThanOrEqual(readMessage({ text }, knowledge).heat.score);
  }));
});

test("reading a message twice gives the same reading", () => {
  fc.assert(fc.property(fc.constantFrom(...hotTexts), (text) => {
    expect(readMessage({ text }, knowledge)).toEqual(readMessage({ text }, knowledge));
  }), { numRuns: 30 });
});
