import { expect, test } from "vitest";
import { toInstant } from "../time/instant.ts";
import { toZone } from "../time/zone.ts";
import { readDraft } from "./read-draft.ts";
import { reviewDraft } from "./review-draft.ts";
import { softenNo } from "./soften-no.ts";

const soften = (text: string): string => {
  const draft = readDraft(text), { start, end } = draft.body[0]!;
  return softenNo(draft, [start, end]);
};

test("where the verb comes second, the opener stays", () => {
  expect(soften("Leider können wir da nichts machen.")).toBe("Leider können wir da nichts machen. Darf ich Ihnen sagen, warum, und was ich stattdessen tun kann?");
  expect(soften("Leider ist das nicht möglich.")).toBe("Leider ist das nicht möglich. Darf ich Ihnen sagen, warum, und was ich stattdessen tun kann?");
  expect(soften("Helaas kunnen we dat niet doen.")).toBe("Helaas kunnen we dat niet doen. Mag ik u zeggen waarom, en wat ik wel kan doen?");
});

test("behind a greeting that ends in a comma no capital is made", () => {
  expect(soften("Guten Tag Herr Petersen,\n\nleider kann ich Ihnen den Betrag nicht erstatten.")).toMatch(/^leider kann ich Ihnen/);
});

test("elsewhere the opener goes, and the next word takes over its capital", () => {
  expect(soften("Unfortunately, we cannot refund the lamp.")).toBe("We cannot refund the lamp. May I tell you why, and what I can do instead?");
});

test("a no loses our policy as its reason", () => {
  for (const no of ["We cannot make an exception, that’s our policy.", "We cannot make an exception as per our policy.", "As per our policy, we cannot make an exception."]) expect(soften(no)).toBe("We cannot make an exception. May I tell you why, and what I can do instead?");
});

test("no other words take the place of a no behind office words", () => {
  const { findings } = reviewDraft("Gemäß unserer Richtlinien können wir den Betrag nicht erstatten.", { now: toInstant("2025-11-20T11:58:00Z"), zone: toZone("Europe/Oslo") }, { promises: [], heat: 0 });
  expect(findings.filter(({ check }) => check === "bureaucratic").map(({ instead }) => instead)).toEqual([[]]);
});
