import { describe, expect, it } from "vitest";
import type { Finding } from "../model/finding.ts";
import { findingKey, showFindings } from "./show-findings.ts";

const draft = "As I already explained to you twice, read the notes.";
const whole: Finding = { check: "condescending", span: [0, draft.length], why: "They heard it the first time", instead: ["Here it is."], weight: 0.8 };
const words: Finding = { check: "condescending", span: [0, 36], why: "Reads as a correction", instead: ["To answer you directly,"], weight: 0.8 };

describe("the remarks that are shown", () => {
  it("hold one of two on the same words: the one that changes fewer", () => {
    expect(showFindings(draft, [whole, words], [])).toEqual([words]);
  });

  it("leave out what was dismissed, and then show what lay under it", () => {
    expect(showFindings(draft, [whole, words], [findingKey(draft, words)])).toEqual([whole]);
  });

  it("are at most five, the acknowledgement first among them", () => {
    const many = Array.from({ length: 8 }, (_, at): Finding => ({ ...words, span: [at * 5, at * 5 + 4] }));
    const gap: Finding = { ...whole, check: "no-acknowledgement", span: [50, 50] };
    expect(showFindings(draft, [...many, gap], [])).toHaveLength(5);
    expect(showFindings(draft, [...many, gap], [])[0]).toEqual(gap);
  });

  it("come as they matter: acknowledgement, facts, a no, a time, tone", () => {
    const at = (check: Finding["check"], start: number): Finding => ({ ...words, check, span: [start, start + 4] });
    const shown = showFindings(draft, [at("condescending", 0), at("vague-promise", 5), at("abrupt-no", 10), at("contradicts-fact", 15), { ...at("no-acknowledgement", 40), span: [40, 40] }], []);
    expect(shown.map(({ check }) => check)).toEqual(["no-acknowledgement", "contradicts-fact", "abrupt-no", "vague-promise", "condescending"]);
  });

  it("say one thing of the same words once", () => {
    const twice = "I will send it soon. I will send it soon.";
    const soon = (start: number): Finding => ({ check: "vague-promise", span: [start, start + 4], why: "No time in it", instead: [], weight: 0.7 });
    expect(showFindings(twice, [soon(15), soon(36)], [])).toEqual([soon(15)]);
  });
});
