import { describe, expect, it } from "vitest";
import { requiredStrings } from "./required-strings.ts";

describe("the strings a pattern requires", () => {
  it("are all that it can be where these are few", () => {
    expect(requiredStrings(/\b(?:calm|settle) (?:yourself )?down\b/)).toEqual([" calm down ", " calm yourself down ", " settle down ", " settle yourself down "]);
  });

  it("are those of the part that tells most where a part can be anything", () => {
    expect(requiredStrings(/\byou \w+ to understand\b/)).toEqual([" to understand "]);
  });

  it("leave out what may be missing and what only looks ahead", () => {
    expect(requiredStrings(/(?:maybe )?refund(?! today)\d*/)).toEqual(["refund", "maybe refund"]);
    expect(requiredStrings(/(?:refund)*policy/)).toEqual(["policy"]);
  });

  it("are none where a branch requires nothing", () => {
    expect(requiredStrings(/\bpolicy\b|\d+/)).toBeNull();
  });

  it("are not told for patterns with flags", () => {
    expect(requiredStrings(/policy/i)).toBeNull();
  });
});
