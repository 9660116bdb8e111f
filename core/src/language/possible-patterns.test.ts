import { describe, expect, it } from "vitest";
import { indexPatterns, possiblePatterns } from "./possible-patterns.ts";

const index = indexPatterns([/\bcalm down\b/, /\bas (?:i|we) already \w+ed\b/, /\d+ (?:days|weeks)/, /^\W*no\b|\d{4}/, /\bdon't (?:panic|shout)[.!]/]);

describe("the patterns that may be met in a text", () => {
  it("are those whose required parts stand in it", () => {
    expect([...possiblePatterns(index, "please calm down.")]).toEqual([1, 0, 0, 1, 0]);
    expect([...possiblePatterns(index, "as i already explained, it takes 3 weeks")]).toEqual([0, 1, 1, 1, 0]);
  });

  it("are found at the very end and across marks", () => {
    expect(possiblePatterns(index, "you can calm down")[0]).toBe(1);
    expect(possiblePatterns(index, "don't panic!")[4]).toBe(1);
  });

  it("always hold those that require nothing", () => {
    expect([...possiblePatterns(index, "")]).toEqual([0, 0, 0, 1, 0]);
  });
});
