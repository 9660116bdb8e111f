import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { AgentId, CustomerId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Evidence, Reading } from "../model/reading.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { heatLevel } from "./heat-level.ts";
import { learnCorrections, noAdjustments, type CorrectedReading } from "./learn-corrections.ts";

const text = "This probe is a beast and I am leaving.";
const beast: Evidence = { signal: "heat", span: [16, 21], weight: 20 };
const leaving: Evidence = { signal: "leaving", span: [31, 38], weight: 3 };

function readingOf(score: number, evidence: readonly Evidence[], leaves = 0.9): Reading {
  return {
    language: "en", heat: { score, level: heatLevel(score) }, needs: [], asks: [], evidence: [...evidence],
    signals: { complaint: 0.3, dissatisfaction: 0.3, leaving: leaves, goingPublic: 0.04, legal: 0.04, abuse: 0.03, gratitude: 0.1, venting: 0.1, urgency: 0.1 },
  };
}

function corrected(customer: string, agent: string, level: CorrectedReading["correction"]["level"], more: Partial<CorrectedReading> = {}): CorrectedReading {
  return {
    customerId: customer as CustomerId, agentId: agent as AgentId, channel: "email", text, at: "2025-11-20T10:00:00Z" as Instant, asRead: readingOf(45, [beast, leaving]),
    correction: { level, signals: {} }, ...more,
  };
}
const apply = (corrections: readonly CorrectedReading[], reading = readingOf(45, [beast, leaving])) => applyCorrections(reading, learnCorrections(corrections), { text, channel: "email" });

describe("what a team's corrections teach", () => {
  it("is nothing as long as only one customer's words were corrected, however often", () => {
    expect(learnCorrections([corrected("ana", "bea", 0), corrected("ana", "lena", 0), corrected("ana", "bea", 0)])).toEqual(noAdjustments);
  });

  it("is that words of several customers weigh less, with how often it was said", () => {
    const { phrases, heat } = learnCorrections([corrected("ana", "bea", 0), corrected("ben", "lena", 0), corrected("cyd", "bea", 1)]);
    expect(phrases).toEqual([{ kind: "phrase", key: "phrase:heat:en:beast", language: "en", signal: "heat", phrase: "beast", direction: "less", strength: 0.6, count: 3, customers: 3, agents: 2 }]);
    expect(heat).toEqual([{ kind: "heat", key: "heat:email:en", channel: "email", language: "en", points: -5.56, count: 3, customers: 3, agents: 2 }]);
  });

  it("has half the effect where one agent alone says it", () => {
    expect(learnCorrections([corrected("ana", "bea", 0), corrected("ben", "bea", 0)]).phrases[0]).toMatchObject({ strength: 0.27, agents: 1 });
    expect(learnCorrections([corrected("ana", "bea", 0), corrected("ben", "lena", 0)]).phrases[0]).toMatchObject({ strength: 0.53, agents: 2 });
  });

  it("is nothing about words that stood among many others", () => {
    const many = Array.from({ length: 9 }, (_, at): Evidence => ({ signal: "heat", span: [at, at + 1], weight: 20 }));
    const asRead = readingOf(90, [beast, ...many]);
    expect(learnCorrections([corrected("ana", "bea", 0, { asRead }), corrected("ben", "lena", 0, { asRead })]).phrases).toEqual([]);
  });

  it("is a signal, where a signal was denied", () => {
    const denied = { correction: { level: null, signals: { leaving: false } } } as const;
    const [lesson] = learnCorrections([corrected("ana", "bea", null, denied), corrected("ben", "lena", null, denied)]).phrases;
    expect(lesson).toMatchObject({ key: "phrase:leaving:en:leaving", signal: "leaving", direction: "less" });
  });

  it("is forgotten with what was said before, and learned anew from what is said after", () => {
    const forgotten = new Map([["phrase:heat:en:beast", "2025-11-20T12:00:00Z" as Instant]]);
    const said = [corrected("ana", "bea", 0), corrected("ben", "lena", 0), corrected("cyd", "bea", 0)];
    expect(learnCorrections(said, forgotten).phrases).toEqual([]);
    expect(learnCorrections(said, forgotten).heat).toHaveLength(1);
    const after = said.map((one) => ({ ...one, at: "2025-11-20T13:00:00Z" as Instant }));
    expect(learnCorrections(after, forgotten).phrases).toHaveLength(1);
  });
});

describe("a reading as the team has taught it", () => {
  it("is cooler by the part that the corrected words carried, and says so at the words", () => {
    const cooled = apply([corrected("ana", "bea", 0), corrected("ben", "lena", 0), corrected("cyd", "bea", 0)]);
    expect(cooled.heat).toEqual({ score: 13, level: 0 });
    expect(cooled.evidence[0]).toEqual({ ...beast, weight: 8, learned: true });
    expect(cooled.evidence[1]).toBe(leaving);
  });

  it("is hotter where the words were said to be hotter", () => {
    expect(apply([corrected("ana", "bea", 4), corrected("ben", "lena", 4)]).heat).toEqual({ score: 57, level: 2 });
  });

  it("is as it was where the words are others, the language another, or nothing was hot", () => {
    const said = learnCorrections([corrected("ana", "bea", 0), corrected("ben", "lena", 0)]);
    for (const reading of [readingOf(45, [{ ...beast, span: [5, 10] }]), { ...readingOf(45, [beast]), language: "de" }, readingOf(0, [])]) expect(applyCorrections(reading, said, { text, channel: "email" })).toBe(reading);
  });
});

const agents = fc.constantFrom("bea", "lena", "omar"), customers = fc.constantFrom("ana", "ben", "cyd", "dee", "eve", "fay");
const anyLevel = fc.constantFrom(0, 1, 2, 3, 4) as fc.Arbitrary<0 | 1 | 2 | 3 | 4>;
const history = fc.array(fc.tuple(customers, agents, anyLevel, fc.option(fc.boolean(), { nil: undefined })), { maxLength: 40 })
  .map((all) => all.map(([customer, agent, level, leaves]) => corrected(customer, agent, level, { correction: { level, signals: leaves === undefined ? {} : { leaving: leaves } } })));
const anyReading = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 40 })).map(([score, leaves, weight]) => readingOf(score, [{ ...beast, weight }, { signal: "heat", span: [0, 4], weight: 10 }, leaving], leaves));

test("without corrections every reading stays the very same", () => {
  fc.assert(fc.property(anyReading, (reading) => applyCorrections(reading, learnCorrections([]), { text, channel: "email" }) === reading));
});

test("no number of corrections switches a reading off or turns it round", () => {
  fc.assert(fc.property(history, anyReading, (said, reading) => {
    const after = apply(said, reading), logit = (p: number) => Math.log(p / (1 - p));
    expect(after.heat.score).toBeGreaterThanOrEqual(Math.floor(reading.heat.score * 0.2 - 10));
    expect(after.heat.score).toBeLessThanOrEqual(Math.ceil(reading.heat.score + 0.32 * (100 - reading.heat.score) + 10));
    expect(after.heat.level).toBe(heatLevel(after.heat.score));
    expect(Math.abs(logit(Math.min(0.999, Math.max(0.001, after.signals.leaving))) - logit(reading.signals.leaving))).toBeLessThanOrEqual(2.1);
    expect(after.evidence.map((item) => [item.span, item.signal, Math.sign(item.weight)])).toEqual(reading.evidence.map((item) => [item.span, item.signal, Math.sign(item.weight)]));
    if (reading.heat.score === 0 && learnCorrections(said).phrases.every((lesson) => lesson.direction === "less")) expect(after.heat.score).toBe(0);
  }));
});

test("one agent alone moves a signal by at most one in log-odds, and takes at most two fifths of a heat with its words", () => {
  fc.assert(fc.property(history, anyReading, (said, reading) => {
    const after = apply(said.map((one) => ({ ...one, agentId: "bea" as AgentId })), reading), logit = (p: number) => Math.log(p / (1 - p));
    expect(after.heat.score).toBeGreaterThanOrEqual(Math.floor(reading.heat.score * 0.6 - 5) - 1);
    expect(Math.abs(logit(Math.min(0.999, Math.max(0.001, after.signals.leaving))) - logit(reading.signals.leaving))).toBeLessThanOrEqual(1.1);
  }));
});

test("one more who says it is cooler never makes it hotter, and the other way round", () => {
  fc.assert(fc.property(history, customers, agents, anyReading, (said, customer, agent, reading) => {
    const before = apply(said, reading).heat.score;
    expect(apply([...said, corrected(customer, agent, 0)], reading).heat.score).toBeLessThanOrEqual(before);
    expect(apply([...said, corrected(customer, agent, 4)], reading).heat.score).toBeGreaterThanOrEqual(before);
  }));
});

test("the order in which corrections came does not matter", () => {
  fc.assert(fc.property(history, (said) => { expect(learnCorrections(said.toReversed())).toEqual(learnCorrections(said)); }));
});
