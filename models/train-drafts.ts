import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeDraftModel, scoreDraftHeads, type DraftModel } from "../core/src/language/draft-model.ts";
import { ruleFeature } from "../core/src/language/draft-features.ts";
import { draftChecks, draftHeads, mended, readSentences, rudeRows, sentenceRow, type Sentence } from "./draft-rows.ts";
import { manySentences } from "../core/src/coach/find-learned.ts";
import { trainDraftModel, type DraftRow, type DraftTraining } from "./train-draft-model.ts";

const root = join(import.meta.dirname, "..");
// How much of the common head each check takes in.
const lean = 0.5;
// A head with fewer sentences than these never speaks alone.
const leastSentences = 40;
const leastRuled = 20;
const never = 99;
const options: DraftTraining = { heads: draftHeads, buckets: 1 << 14, epochs: 10, rate: 0.15, decay: 1e-5, seed: 20_251_124 };
const folds = 5;
// How many fine sentences in a thousand a check may remark on by the model alone. Fine ones were written to be mistaken; real replies are easier.
const alarms = 8;
// And how many in a thousand of the sentences of whole good replies.
const calmAlarms = 3;
// A rule is silenced below the score that this share of the rightly remarked sentences stay under.
const silenced = 0.04;

/**
 * Trains models/draft.bin: heads over an agent's sentences. Where a head may speak alone is chosen by cross-validation over our own
 * tables; the figures of that are printed. Run from anywhere: `RAPPORT_SHARED=… node models/train-drafts.ts`.
 */
const sentences = readSentences(root);
const rows = sentences.map(sentenceRow);
const rude = rudeRows(process.env["RAPPORT_SHARED"] ?? join(root, "../shared"));
const scores = crossValidate();
const model = withSureness(leaned(trainDraftModel([...rows, ...unruled(rows), ...rude], options)));
const bytes = encodeDraftModel(model);
writeFileSync(join(import.meta.dirname, "draft.bin"), bytes);
console.log(`${sentences.length} sentences, ${rude.length} requests, ${bytes.length} bytes.`);

function crossValidate(): Float64Array[] {
  const found: Float64Array[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const others = rows.filter((_, at) => foldOf(sentences[at]!) !== fold);
    const part = leaned(trainDraftModel([...others, ...unruled(others)], options));
    rows.forEach((row, at) => {
      if (foldOf(sentences[at]!) === fold) found[at] = scoreDraftHeads(part, row.features, row.rules);
    });
  }
  return found;
}

/** The same sentences as if no rule knew them: some rules were written with these tables in view, and the words must carry it without. */
function unruled(known: readonly DraftRow[]): DraftRow[] {
  return known.filter(({ rules }) => rules.length > 0).map((row) => ({ ...row, rules: [] }));
}

/** Each check leans on the head that tells any fault from none: it learns from all of them together. */
function leaned(trained: DraftModel): DraftModel {
  const count = trained.heads.length, any = draftHeads.indexOf("any");
  const leans = (name: string): boolean => (draftChecks as readonly string[]).includes(name) && name !== "acknowledges";
  const half = (at: number, head: number): number => trained.weights[at * count + head]! + (leans(trained.heads[head]!.name) ? trained.weights[at * count + any]! * lean : 0);
  return {
    buckets: trained.buckets, scale: trained.scale * 1.5,
    heads: trained.heads.map((head) => (leans(head.name) ? { ...head, bias: Number((head.bias + trained.heads[any]!.bias * lean).toFixed(4)) } : head)),
    weights: Int8Array.from(trained.weights, (_, place) => Math.max(-127, Math.min(127, Math.round(half(Math.floor(place / count), place % count) / 1.5)))),
  };
}

function withSureness(trained: DraftModel): DraftModel {
  const fine = sentences.flatMap(({ check, language }, at) => (check === "ok" && language === "en" ? [at] : []));
  const elsewhere = sentences.flatMap(({ check, language }, at) => (check === "ok" && language !== "en" ? [at] : []));
  const alarmed = new Set<number>();
  const heads = trained.heads.map((head, number) => {
    const alarming = fine.filter((at) => judges(at, head.name)).map((at) => scores[at]![number]!).sort((a, b) => b - a);
    const own = sentences.flatMap(({ check, source, language }, at) => (check === head.name && source === "train" && language === "en" ? [at] : []));
    const calm = fine.filter((at) => sentences[at]!.source === "replies" || sentences[at]!.near === "ok").map((at) => scores[at]![number]!).sort((a, b) => b - a);
    const sure = own.length < leastSentences ? never : Math.max(alarming[Math.floor((alarming.length * alarms) / 1000)]!, mended.has(head.name) ? -never : calm[Math.floor((calm.length * calmAlarms) / 1000)]! - manySentences(2));
    const ruled = own.filter((at) => speaks(at, head.name)), found = own.filter((at) => scores[at]![number]! >= sure);
    if (own.length > 0) console.log(`${head.name.padEnd(18)} ${String(own.length).padStart(4)} sentences: rules ${share(ruled, own)}, model ${share(found, own)}, together ${share(new Set([...ruled, ...found]), own)}; AUC ${auc(own.map((at) => scores[at]![number]!), alarming).toFixed(3)}, sure from ${sure.toFixed(2)}`);
    if (head.name !== "acknowledges") for (const at of fine) if (scores[at]![number]! >= sure && (judges(at, head.name))) alarmed.add(at);
    if (head.name === "acknowledges") for (const least of [-1, -0.5, 0, 0.5, 1]) console.log(`   from ${least}: ${share(own.filter((at) => scores[at]![number]! >= least), own)} of what acknowledges, ${((100 * alarming.filter((odds) => odds >= least).length) / alarming.length).toFixed(1)} % of what does not`);
    const right = ruled.map((at) => scores[at]![number]!).sort((a, b) => a - b);
    const doubt = right.length < leastRuled ? -never : right[Math.floor(right.length * silenced)]! - 0.1;
    const wrong = fine.filter((at) => speaks(at, head.name));
    if (wrong.length > 0) console.log(`   of ${wrong.length} wrong remarks of the rules ${wrong.filter((at) => scores[at]![number]! < doubt).length} are silenced, of ${right.length} right ones ${right.filter((odds) => odds < doubt).length}`);
    const others = sentences.flatMap(({ check, source, language }, at) => (check === head.name && source === "train" && language !== "en" ? [at] : []));
    const alarmingElsewhere = elsewhere.filter((at) => judges(at, head.name)).map((at) => scores[at]![number]!).sort((a, b) => b - a);
    const sureElsewhere = sure === never ? never : alarmingElsewhere[Math.floor((alarmingElsewhere.length * alarms) / 1000)]!;
    if (others.length > 0) console.log(`   elsewhere: ${others.length} sentences, rules ${share(others.filter((at) => speaks(at, head.name)), others)}, together ${share(others.filter((at) => speaks(at, head.name) || scores[at]![number]! >= sureElsewhere), others)}, AUC ${auc(others.map((at) => scores[at]![number]!), alarmingElsewhere).toFixed(3)}, sure from ${sureElsewhere.toFixed(2)}`);
    return { ...head, sure: Number(sure.toFixed(3)), sureElsewhere: Number(sureElsewhere.toFixed(3)), doubt: Number(doubt.toFixed(3)) };
  });
  for (const source of ["train", "parts", "examples", "replies"]) {
    const own = fine.filter((at) => sentences[at]!.source === source), ruled = own.filter((at) => draftChecks.some((check) => speaks(at, check))), learned = own.filter((at) => alarmed.has(at));
    console.log(`${own.length} fine sentences (${source}): rules remark on ${share(ruled, own)}, the model on ${share(learned, own)}, together ${share(new Set([...ruled, ...learned]), own)}`);
  }
  return { ...trained, heads };
}

/** Whether a fine sentence says something about a check: a part of a reply alone says nothing about what its neighbour mends. */
function judges(at: number, check: string): boolean {
  const { source, near, language } = sentences[at]!;
  if (check === "acknowledges") return near === check || language !== "en" && source === "train";
  return source === "train" || source === "examples" || !mended.has(check);
}

/** Whether a rule of this check spoke in the sentence. */
function speaks(at: number, check: string): boolean {
  const { rules } = rows[at]!;
  return rules.includes(ruleFeature(check)) || rules.includes(ruleFeature(`decline-${check.replace("abrupt-no", "abrupt")}`));
}

function share(some: readonly number[] | ReadonlySet<number>, all: readonly number[]): string {
  return `${((100 * ("size" in some ? some.size : some.length)) / all.length).toFixed(1)} %`;
}

function auc(higher: readonly number[], lower: readonly number[]): number {
  let above = 0;
  for (const a of higher) for (const b of lower) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (higher.length * lower.length);
}

function foldOf({ text }: Sentence): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 8) % folds;
}
