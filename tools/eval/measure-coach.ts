import { readFileSync } from "node:fs";
import { showFindings } from "@rapport/core/coach/show-findings.ts";
import type { CheckName, DraftContext } from "@rapport/core/model/finding.ts";
import { toInstant } from "@rapport/core/time/instant.ts";
import { toZone } from "@rapport/core/time/zone.ts";
import type { Figure } from "./figure.ts";
import { measureBinary } from "./measure-binary.ts";
import { mean } from "./metrics.ts";
import type { OurAnswers } from "./our-answers.ts";
import { draftPackages } from "./packages.ts";

type Sentence = { readonly id: string; readonly text: string; readonly check: CheckName | "ok"; readonly near?: CheckName };
type WholeDraft = DraftContext & { readonly id: string; readonly draft: string; readonly expect: readonly CheckName[]; readonly quiet: readonly CheckName[] | "all" };

/** Remarks on sentences and whole drafts that were written and judged before any rule or weight was made for them; `score-held-out-drafts.ts` looks closer. */
export function measureCoach(ours: OurAnswers): Figure[] {
  return [...measureSentences(ours), ...measureWholeDrafts("English", "drafts.jsonl", ours), ...measureWholeDrafts("six other languages", "languages.jsonl", ours)];
}

const tones = ["condescending", "belittling", "arguing", "blaming", "calm-down", "sarcastic", "bureaucratic", "labels-person", "shouting"] as const;

function measureSentences(ours: OurAnswers): Figure[] {
  const sentences = readRows<Sentence>("sentences.jsonl").map((row) => ({ ...row, findings: ours.reviewIn(row.text, alone).findings }));
  const concerns = (row: Sentence): string => row.near ?? row.check;
  const about = { set: "sentences of replies and their lookalikes, written here", seen: "never", isPositive: (row: Sentence) => row.check !== "ok", text: (row: Sentence) => row.text, shippedAt: 0.4, metrics: ["AUC", "F1 as shipped"] } as const;
  type Reviewed = (typeof sentences)[number];
  const weightOf = (row: Reviewed): number => Math.max(0, ...row.findings.filter(({ check }) => check === concerns(row)).map(({ weight }) => weight));
  return [
    ...measureBinary<Reviewed>({ ...about, skill: "coach: tone", rows: sentences.filter((row) => tones.some((tone) => tone === concerns(row))), ours: weightOf, packages: draftPackages }),
    ...measureBinary<Reviewed>({ ...about, skill: "coach: noes, promises, substance", rows: sentences.filter((row) => !tones.some((tone) => tone === concerns(row))), ours: weightOf, packages: draftPackages }),
  ];
}

// A sentence stands alone: nothing is known but that no fault is proven.
const alone: DraftContext = { now: toInstant("2026-03-03T10:00:00Z"), zone: toZone("Europe/London"), earlier: { faultProven: false } };

function measureWholeDrafts(name: string, file: string, ours: OurAnswers): Figure[] {
  const drafts = readRows<WholeDraft>(file).map((row) => {
    const { findings } = ours.reviewIn(row.draft, row);
    return { row, findings, shown: showFindings(row.draft, findings, []) };
  });
  const good = drafts.filter(({ row }) => row.quiet === "all"), faulty = drafts.filter(({ row }) => row.quiet !== "all");
  const leftAlone = { skill: "coach: good replies left alone", set: `whole replies, ${name}, written here`, seen: "never", rows: good.length } as const;
  const silent = (isSilent: (draft: (typeof drafts)[number]) => boolean): number => mean(good.map((draft) => (isSilent(draft) ? 1 : 0)));
  const expected = faulty.flatMap((draft) => draft.row.expect.map((check) => ({ ...draft, check })));
  const faults = { skill: "coach: faults in replies", set: `whole replies, ${name}, written here`, seen: "never", rows: expected.length, packages: [] } as const;
  return [
    { ...leftAlone, metric: "nothing shown", ours: silent(({ shown }) => shown.length === 0), packages: draftPackages.map(({ name, score }) => ({ name, value: silent(({ row }) => score(row.draft) === 0) })) },
    { ...leftAlone, metric: "nothing at all found", ours: silent(({ findings }) => findings.length === 0), packages: [] },
    { ...faults, metric: "found", ours: mean(expected.map(({ findings, check }) => (findings.some((finding) => finding.check === check) ? 1 : 0))) },
    { ...faults, metric: "shown", ours: mean(expected.map(({ shown, check }) => (shown.some((finding) => finding.check === check) ? 1 : 0))) },
  ];
}

function readRows<Row>(file: string): Row[] {
  return readFileSync(new URL(`../../models/drafts/held-out/${file}`, import.meta.url), "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Row);
}
