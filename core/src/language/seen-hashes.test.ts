import fc from "fast-check";
import { expect, test } from "vitest";
import { createSeenHashes } from "./seen-hashes.ts";

test("a hash is met for the first time once, zero and neighbours in the table included", () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2 ** 32 - 1 })), { maxLength: 64 }), (hashes) => {
    const isFirst = createSeenHashes(hashes.length), before = new Set<number>();
    for (const hash of hashes) {
      expect(isFirst(hash)).toBe(!before.has(hash));
      before.add(hash);
    }
  }));
});
