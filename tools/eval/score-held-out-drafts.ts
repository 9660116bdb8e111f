import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { showFindings } from "../../core/src/coach/show-findings.ts";
import { reviewOutgoing } from "../../core/src/flows/draft-changed.ts";
import type { Knowledge } from "../../core/src/language/knowledge.ts";
import type { CheckName, DraftContext, DraftReview, Finding } from "../../core/src/model/finding.ts";
import { loadKnowledge } from "../../models/load-knowledge.ts";

type Sentence = { readonly id: string; readonly text: string; readonly check: CheckName | "ok"; readonly near?: CheckName };
type WholeDraft = DraftContext & { readonly id: string; readonly draft: string; readonly language?: string; readonly expect: readonly CheckName[]; readonly quiet: readonly CheckName[] | "all" };
type Reviewed<Row> = { readonly row: Row; readonly findings: readonly Finding[]; readonly shown: readonly Finding[] };

const heavy = 0.5;
const folder = join(import.meta.dirname, "../../models/drafts/held-out");
const review: (draft: string, context: DraftContext, knowledge?: Knowledge) => DraftReview = reviewOutgoing;
const knowledge = process.argv.includes("--rules-only") ? undefined : loadKnowledge();

/**
 * Prints the coach's figures on drafts that no rule and no weight was made from. `--rules-only` leaves out what was learned. `--show` also
 * prints the rows behind the figures: for the author of these rows, to look for wrong labels; whoever writes rules runs it without.
 */
if (import.meta.main) {
  const misses = [...scoreSentences(), ...scoreDrafts("drafts.jsonl"), ...scoreDrafts("languages.jsonl")];
  if (process.argv.includes("--show")) console.log(misses.join("\n"));
}

/** A sentence stands alone in its draft, so any finding in that draft overlaps it. */
function scoreSentences(): string[] {
  const rows = readRows<Sentence>("sentences.jsonl").map((row) => reviewed(row, row.text, { now: "2026-03-03T10:00:00Z" as DraftContext["now"], zone: "Europe/London" as DraftContext["zone"], earlier: { faultProven: false } }));
  const isFound = ({ row, findings }: Reviewed<Sentence>, atLeast: number): boolean => has(findings, row.near ?? row.check, atLeast);
  const table = [...new Set(rows.map(({ row }) => row.near ?? row.check))].map((check) => {
    const faulty = rows.filter(({ row }) => row.check === check), fine = rows.filter(({ row }) => row.near === check);
    return [check, faulty.length, ...share(faulty, (row) => isFound(row, 0)), ...share(faulty, (row) => isFound(row, heavy)), fine.length, ...share(fine, (row) => isFound(row, 0)), ...share(fine, ({ findings }) => findings.some(isHeavy))];
  });
  const faulty = rows.filter(({ row }) => row.check !== "ok"), fine = rows.filter(({ row }) => row.check === "ok");
  table.push(["all", faulty.length, ...share(faulty, (row) => isFound(row, 0)), ...share(faulty, (row) => isFound(row, heavy)), fine.length, ...share(fine, (row) => isFound(row, 0)), ...share(fine, ({ findings }) => findings.some(isHeavy))]);
  print(`Sentences (heavy: weight of ${heavy} or more)`, ["check", "positives", "found", "%", "heavy", "%", "near", "false", "%", "any heavy", "%"], table);
  return [
    ...faulty.filter((row) => !isFound(row, 0)).map(({ row, findings }) => `missed  ${row.id} [${names(findings)}] ${row.text}`),
    ...fine.filter(({ row, findings }) => has(findings, row.near!, 0) || findings.some(isHeavy)).map(({ row, findings }) => `alarm   ${row.id} [${names(findings)}] ${row.text}`),
  ];
}

function scoreDrafts(file: string): string[] {
  const rows = readRows<WholeDraft>(file).map((row) => reviewed(row, row.draft, row));
  const checks = [...new Set(rows.flatMap(({ row }) => [...row.expect, ...(row.quiet === "all" ? [] : row.quiet)]))].toSorted();
  if (rows.length === 0) return [];
  print(`Whole drafts with faults, ${file}`, ["check", "expected", "found", "%", "shown", "%", "to be quiet", "false", "%"], checks.map((check) => {
    const expected = rows.filter(({ row }) => row.expect.includes(check)), quiet = rows.filter(({ row }) => row.quiet !== "all" && row.quiet.includes(check));
    return [check, expected.length, ...share(expected, ({ findings }) => has(findings, check, 0)), ...share(expected, ({ shown }) => has(shown, check, 0)), quiet.length, ...share(quiet, ({ findings }) => has(findings, check, 0))];
  }));
  const good = rows.filter(({ row }) => row.quiet === "all"), faulty = rows.filter(({ row }) => row.quiet !== "all");
  const tongues = [...new Set(rows.map(({ row }) => row.language ?? "en"))];
  print(`Left alone, ${file}`, ["language", "good", "nothing shown", "%", "nothing heavy", "%", "nothing at all", "%", "faulty", "every fault found", "%", "some fault shown", "%"], tongues.map((tongue) => {
    const own = good.filter(({ row }) => (row.language ?? "en") === tongue), others = faulty.filter(({ row }) => (row.language ?? "en") === tongue);
    return [tongue, own.length, ...share(own, ({ shown }) => shown.length === 0), ...share(own, ({ findings }) => !findings.some(isHeavy)), ...share(own, ({ findings }) => findings.length === 0),
      others.length, ...share(others, ({ row, findings }) => row.expect.every((check) => has(findings, check, 0))), ...share(others, ({ row, shown }) => row.expect.some((check) => has(shown, check, 0)))];
  }));
  const voices = checkNames(good.flatMap(({ findings }) => findings)).map((check) => [check, good.filter(({ findings }) => has(findings, check, 0)).length, good.filter(({ shown }) => has(shown, check, 0)).length]);
  print(`Who spoke up on the ${good.length} good ones, ${file}`, ["check", "drafts", "shown"], voices);
  return [
    ...faulty.flatMap(({ row, findings }) => row.expect.filter((check) => !has(findings, check, 0)).map((check) => `missed  ${row.id} ${check} [${names(findings)}] ${JSON.stringify(row.draft)}`)),
    ...faulty.flatMap(({ row, findings }) => (row.quiet as readonly CheckName[]).filter((check) => has(findings, check, 0)).map((check) => `alarm   ${row.id} ${check} ${JSON.stringify(wordsOf(row.draft, findings, check))}`)),
    ...good.flatMap(({ row, findings }) => checkNames(findings).map((check) => `alarm   ${row.id} ${names(findings.filter((finding) => finding.check === check))} ${JSON.stringify(wordsOf(row.draft, findings, check))}`)),
  ];
}

function readRows<Row>(file: string): Row[] {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Row) : [];
}

function reviewed<Row>(row: Row, draft: string, context: DraftContext): Reviewed<Row> {
  const { findings } = review(draft, context, knowledge);
  return { row, findings, shown: showFindings(draft, findings, []) };
}

function has(findings: readonly Finding[], check: string, atLeast: number): boolean {
  return findings.some((finding) => finding.check === check && finding.weight >= atLeast);
}

function isHeavy(finding: Finding): boolean {
  return finding.weight >= heavy;
}

function share<Row>(rows: readonly Row[], holds: (row: Row) => boolean): [number, string] {
  const count = rows.filter(holds).length;
  return [count, rows.length === 0 ? "-" : String(Math.round((100 * count) / rows.length))];
}

function checkNames(findings: readonly Finding[]): CheckName[] {
  return [...new Set(findings.map(({ check }) => check))].toSorted();
}

function names(findings: readonly Finding[]): string {
  return findings.map(({ check, weight }) => `${check} ${weight.toFixed(2)}`).join(", ");
}

function wordsOf(draft: string, findings: readonly Finding[], check: CheckName): string[] {
  return findings.filter((finding) => finding.check === check).map(({ span: [start, end] }) => draft.slice(start, end));
}

function print(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => String(row[at]).length)));
  const line = (cells: readonly (string | number)[]): string => cells.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]!) : String(cell).padStart(widths[at]!))).join("  ");
  console.log([`\n${title}`, line(head), ...rows.map(line)].join("\n"));
}
