import { describe, expect, test } from "vitest";
import { languageFeatureKey, languageFeatures } from "./language-features.ts";
import { decodeLanguageModel, encodeLanguageModel, scoreLanguages } from "./language-model.ts";
import { readLanguageTable } from "./language-table-model.ts";

const model = readLanguageTable(["de", "en"], "A3b1 sch _der_\nB4 _the_ th");

describe("a model of languages scores what it knows", () => {
  test("letters count once and whole words three times", () => {
    expect([...scoreLanguages(model, [languageFeatureKey("sch")]).scores]).toEqual([3, -1]);
    expect([...scoreLanguages(model, [languageFeatureKey("_der_")]).scores]).toEqual([9, -3]);
  });

  test("what it does not know counts nothing", () => {
    expect(scoreLanguages(model, [languageFeatureKey("zzz")])).toEqual({ scores: new Int32Array(2), known: 0 });
  });

  test("it is the same after being written and read", () => {
    const row = { key: languageFeatureKey("_ik_"), isWord: true, levels: [[1, 6], [0, -3]] as const };
    const again = decodeLanguageModel(encodeLanguageModel(["de", "nl"], [row]));
    expect(again.columns).toEqual(["de", "nl"]);
    expect([...scoreLanguages(again, [row.key]).scores]).toEqual([-9, 18]);
  });

  test("bytes that are cut off are refused", () => {
    const bytes = encodeLanguageModel(["de", "nl"], [{ key: languageFeatureKey("ij"), isWord: false, levels: [[1, 2]] }]);
    for (const wrong of [bytes.subarray(0, -1), bytes.subarray(0, 3), new Uint8Array(0)]) expect(() => decodeLanguageModel(wrong)).toThrow("not as long as it says");
  });
});

test("a word is read with its edges, its apostrophe and no more than two of one letter", () => {
  const names = ["d", "_d", "de", "_de", "e", "de_", "e_", "_de_"];
  expect(new Set(languageFeatures("de").keys)).toEqual(new Set(names.map(languageFeatureKey)));
  expect(languageFeatures("l'eau")).toEqual({ keys: [...languageFeatures("l'").keys, ...languageFeatures("eau").keys], words: 2 });
  expect(languageFeatures("sooooo")).toEqual(languageFeatures("soo"));
});
