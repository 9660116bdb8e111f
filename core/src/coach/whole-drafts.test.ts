import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toInstant } from "../time/instant.ts";
import { toZone } from "../time/zone.ts";
import { reviewDraft } from "./review-draft.ts";

const rows = readFileSync(new URL("../../../examples/coach/whole-drafts.txt", import.meta.url), "utf8").split("\n")
  .filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.replaceAll("\\n", "\n").split(" | "));
const context = { now: toInstant("2025-11-20T11:58:00Z"), zone: toZone("Europe/Oslo") };
const remarks = rows.flatMap(([, draft = "", message = ""]) => reviewDraft(draft, { ...context, to: { message } }, { promises: [], heat: 60 }).findings.map((finding) => ({ draft, finding })));

describe("every remark about a whole reply", () => {
  it("has a reason of at most eight words", () => {
    expect(remarks.map(({ finding }) => finding.why).filter((why) => why.split(/\s+/).length > 8)).toEqual([]);
  });

  it("offers words that leave no doubled marks or blanks where they are put", () => {
    const broken = remarks.flatMap(({ draft, finding: { check, span: [start, end], instead } }) => instead.flatMap((words) => {
      const around = `${draft.slice(Math.max(0, start - 2), start)}${words}${draft.slice(end, end + 2)}`;
      return doubled.test(around) && !doubled.test(draft.slice(Math.max(0, start - 2), end + 2)) ? [`${check}: ${around}`] : [];
    }));
    expect(broken).toEqual([]);
  });

  it("offers words that open and close a sentence as the text around them does", () => {
    const broken = remarks.flatMap(({ draft, finding: { check, span: [start, end], instead } }) => instead.filter((words) => words !== "").flatMap((words) => {
      const opens = start === 0 || /(?:[.!?]\s|\n)$/.test(draft.slice(0, start));
      const unfinished = /[.!?]$/.test(draft.slice(start, end)) && !/[.!?]$/.test(words);
      return opens && /^\p{Ll}/u.test(words) || unfinished ? [`${check}: ${draft.slice(start, end)} -> ${words}`] : [];
    }));
    expect(broken).toEqual([]);
  });
});

const doubled = /[.,;:!?][.,;:]|[^\S\n]{2}|\s[.,;:!?](?!\w)/;
