import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reviewDraft } from "../core/src/coach/review-draft.ts";
import { rulesIn } from "../core/src/coach/read-learned.ts";
import { foldText } from "../core/src/coach/fold-text.ts";
import { readDraft } from "../core/src/coach/read-draft.ts";
import { draftFeatures } from "../core/src/language/draft-features.ts";
import { toInstant } from "../core/src/time/instant.ts";
import { toZone } from "../core/src/time/zone.ts";
import { isHeldOut } from "./splits.ts";
import type { DraftRow } from "./train-draft-model.ts";

/** The checks a sentence can be learned for. */
export const draftChecks = [
  "condescending", "belittling", "arguing", "blaming", "calm-down", "sarcastic", "bureaucratic", "labels-person", "abrupt-no", "false-maybe",
  "vague-promise", "over-promise", "empty-assurance", "concedes-unproven", "hot-draft", "acknowledges",
] as const;

export const draftHeads: readonly string[] = [...draftChecks, "any", "rude"];

/**
 * A sentence of our own tables: the check it was written for, or `ok` where it is fine for all of them. `parts` are single sentences of a
 * fine pair, `replies` those of whole good replies.
 */
export type Sentence = { readonly source: "train" | "parts" | "examples" | "replies"; readonly check: string; readonly text: string; readonly near: string; readonly language: string };

/** The sentences of models/drafts/train and of examples/coach; held-out ones are never read here. */
export function readSentences(root: string): Sentence[] {
  const train = tables(join(root, "models/drafts/train")).flatMap(({ check: label, text, near }): Sentence[] => {
    const check = qualities.has(label) ? "ok" : label;
    const parts = check === "ok" ? readDraft(text).body : [], language = languages.has(near) ? near : "en";
    return [{ source: "train", check, text, near, language }, ...(parts.length < 2 ? [] : parts.map((part): Sentence => ({ source: "parts", check, text: part.text, near, language })))];
  });
  const examples = tables(join(root, "examples/coach")).flatMap(({ check: checks, text, near }): Sentence[] => {
    const check = qualities.has(checks) ? "ok" : checks.split(" ")[0]!;
    const { body, language } = readDraft(text);
    if (language !== "en" && !languages.has(language)) return [];
    if (check === "ok") return body.map((sentence) => ({ source: body.length < 3 ? "examples" : "replies", check, text: sentence.text, near, language }));
    return isKnown(check) && body.length === 1 ? [{ source: "examples", check, text, near, language }] : [];
  });
  return [...train, ...examples].filter(({ check }) => check === "ok" || isKnown(check));
}

/** A sentence as a row: fine ones say no to every head; others yes to their own, and a small no to those they were not written for. */
export function sentenceRow({ check, text, source, near, language }: Sentence): DraftRow {
  const tone = check === "ok" || check === "acknowledges" ? 0 : 1;
  // Of a fine pair of sentences each is fine, but for what the other one mends: a no, a perhaps, a missing time.
  // What is fine as to faults may well acknowledge: only the lines written beside it say that they do not.
  const heads = draftChecks.filter((name) => (name === "acknowledges" ? check !== "ok" || near === name || language !== "en" : source === "train" || source === "examples" || !mended.has(name)));
  const labels = Object.fromEntries(heads.map((name) => [name, { says: name === check ? 1 : 0, counts: name === check ? 1 : check === "ok" ? 1 : name === "acknowledges" ? 0.5 : 0.3 }]));
  // Rules were tuned on the examples: there they would be trusted too much.
  return { features: draftFeatures(foldText(text), language), rules: source === "train" || source === "parts" ? rulesAbout(text) : [], labels: { ...labels, any: { says: tone, counts: 1 } } };
}

/** Requests marked by how rude they read (Danescu-Niculescu-Mizil et al. 2013); the held-out fifth stays unseen. */
export function rudeRows(shared: string): DraftRow[] {
  const file = join(shared, "data/train/rude.se.jsonl");
  if (!existsSync(file)) throw new Error("Training the rude head needs the shared data: set RAPPORT_SHARED.");
  return readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { id: string; text: string; score: number }).filter(({ id }) => !isHeldOut(id))
    .map(({ text, score }) => ({ features: draftFeatures(foldText(text)), rules: [], labels: { rude: { says: 1 / (1 + Math.exp(-2.2 * score)), counts: 1 } } }));
}

/** The features of the rules that speak about a sentence that stands alone. */
function rulesAbout(text: string): number[] {
  const { findings, declines } = reviewDraft(text, alone, { promises: [], heat: 0 });
  return rulesIn({ start: 0, end: text.length, folded: foldText(text) }, findings, declines);
}

/** What a sentence beside it can mend: the words alone are no fault. */
export const mended: ReadonlySet<string> = new Set(["abrupt-no", "false-maybe", "vague-promise", "empty-assurance"]);
// Well-made noes and promises with a time are fine for every check.
const qualities: ReadonlySet<string> = new Set(["-", "softened", "softened-no", "specific-promise"]);
const languages: ReadonlySet<string> = new Set(["de", "fr", "es", "nl", "pt", "it"]);
const alone = { now: toInstant("2025-11-20T11:58:00Z"), zone: toZone("Europe/London") };

function isKnown(check: string): boolean {
  return (draftChecks as readonly string[]).includes(check);
}

function tables(folder: string): { check: string; text: string; near: string }[] {
  return readdirSync(folder).filter((name) => name.endsWith(".txt")).sort().flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#") && !line.startsWith("//")).map((line) => {
      const [check = "", text = ""] = line.split(" | ");
      return { check: check.trim(), text: text.replaceAll("\\n", "\n"), near: name.slice(0, -4) };
    })).filter(({ text }) => text !== "");
}
