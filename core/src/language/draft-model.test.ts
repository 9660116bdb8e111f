import { describe, expect, it } from "vitest";
import { draftFeatures, ruleFeature } from "./draft-features.ts";
import { decodeDraftModel, encodeDraftModel, scoreDraftHeads, tokenParts, type DraftModel } from "./draft-model.ts";
import { wordClass } from "./lexicon-coach-classes.ts";

const heads = [{ name: "blaming", bias: -1, sure: 0, sureElsewhere: 0, doubt: -3 }];

describe("a model of drafts", () => {
  it("is the same after a journey as bytes, and refuses bytes that are cut off", () => {
    const model: DraftModel = { buckets: 8, scale: 0.5, heads, weights: Int8Array.from([1, -2, 3, 0, 5, 6, 7, -128]) };
    expect(decodeDraftModel(encodeDraftModel(model))).toEqual(model);
    expect(() => decodeDraftModel(encodeDraftModel(model).subarray(0, -1))).toThrow("not as long");
  });

  it("adds up to its bias and the parts of its words", () => {
    const model: DraftModel = { buckets: 16, scale: 0.1, heads, weights: Int8Array.from({ length: 16 }, (_, at) => at * 3 - 20) };
    const features = draftFeatures("you should have read the manual.");
    const sum = tokenParts(model, 0, features).reduce((total, part) => total + part, -1);
    expect(scoreDraftHeads(model, features)[0]).toBeCloseTo(sum, 9);
  });

  it("hears a rule that spoke", () => {
    const model: DraftModel = { buckets: 16, scale: 0.1, heads, weights: new Int8Array(16).fill(10) };
    const features = draftFeatures("no.");
    expect(scoreDraftHeads(model, features, [ruleFeature("blaming")])[0]).toBeGreaterThan(scoreDraftHeads(model, features)[0]!);
  });
});

describe("word families", () => {
  it("are the same in every language", () => {
    expect(wordClass("manual")).toBe(wordClass("anleitung", "de"));
    expect(wordClass("calm")).toBe(wordClass("calmez-vous", "fr"));
    expect(wordClass("never")).toBe(wordClass("nunca", "es"));
  });

  it("know no word of another language", () => {
    expect(wordClass("anleitung")).toBe(undefined);
    expect(wordClass("manual", "sv")).toBe(undefined);
  });

  it("read any contraction with not as a denial", () => {
    expect(wordClass("needn't")).toBe(wordClass("not"));
  });
});
