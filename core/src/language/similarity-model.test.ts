import { expect, test } from "vitest";
import { decodeSimilarityModel, encodeSimilarityModel, placeMeaning, type SimilarityModel } from "./similarity-model.ts";

const pack = (low: number, high: number): number => (low + 8) | ((high + 8) << 4);
const model: SimilarityModel = { dims: 2, places: new Map([["lid", 0], ["cap", 1]]), scales: Uint16Array.of(4_096, 300), vectors: Uint8Array.of(pack(3, 4), pack(-7, 0)) };

test("a model is the same after it was written and read", () => {
  expect(decodeSimilarityModel(encodeSimilarityModel(model))).toEqual(model);
  expect(() => decodeSimilarityModel(encodeSimilarityModel(model).slice(0, -1))).toThrow("not as long");
});

test("a text lies where its words lie, and says which share of them is known", () => {
  const lid = placeMeaning(model, ["lid", "unheard"]);
  expect(lid.direction[0]).toBeCloseTo(0.6);
  expect(lid.direction[1]).toBeCloseTo(0.8);
  expect(lid.known).toBe(0.5);
  expect(placeMeaning(model, [])).toEqual({ direction: new Float32Array(2), known: 0 });
});
