import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DraftContext } from "../model/finding.ts";
import type { Instant, Zone } from "../model/instant.ts";
import { reviewDraft } from "./review-draft.ts";
import { showFindings } from "./show-findings.ts";

const folder = new URL("../../../examples/coach/", import.meta.url);
const kinds = new Map([["abrupt-no", "abrupt"], ["softened", "softened"], ["false-maybe", "false-maybe"]]);

type Row = { readonly expected: readonly string[]; readonly draft: string; readonly message: string | undefined; readonly half: "before" | "after" };

for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
  describe(`the table ${file}`, () => {
    for (const row of readRows(readFileSync(new URL(file, folder), "utf8"))) {
      it(`${row.half}: ${row.expected.length === 0 ? "stays silent about" : `finds ${row.expected.join(", ")} in`} ${row.draft.slice(0, 90)}`, () => {
        const context: DraftContext = { now: "2025-11-20T11:58:00Z" as Instant, zone: "Europe/Oslo" as Zone, to: row.message === undefined ? undefined : { message: row.message } };
        const review = reviewDraft(row.draft, context, { promises: [], heat: row.message === undefined || row.message.startsWith("(calm)") ? 0 : 65 });
        const shown = new Set<string>(showFindings(row.draft, review.findings, []).map((finding) => finding.check));
        const declines = review.declines.map((decline) => decline.kind as string);
        if (row.expected.length === 0) expect([...shown]).toEqual([]);
        const found = new Set<string>(review.findings.filter((finding) => finding.weight >= 0.4).map((finding) => finding.check));
        for (const check of row.expected) {
          if (check === "softened") expect([declines, [...shown]]).toEqual([["softened"], []]);
          else if (kinds.has(check)) expect(declines).toContain(kinds.get(check));
          else expect([...found]).toContain(check);
        }
      });
    }
  });
}

function readRows(table: string): Row[] {
  let half: Row["half"] = "before";
  return table.split("\n").flatMap((line): Row[] => {
    if (line.startsWith("# -- written")) half = line.includes("after") ? "after" : "before";
    if (line.startsWith("#") || line.trim() === "") return [];
    const [expected = "", draft = "", message] = line.split(" | ");
    return [{ expected: expected === "-" ? [] : expected.split(" "), draft: draft.replaceAll("\\n", "\n"), message: message?.replaceAll("\\n", "\n"), half }];
  });
}
