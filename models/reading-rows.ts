import { readOwnReadings } from "./own-readings.ts";
import { neutralRows } from "./neutral-rows.ts";
import { displeasure, readEmotions, readRows } from "./labelled-data.ts";
import type { TrainingRow } from "./train-text-model.ts";

/** A row with where it comes from, so that a set can be left out and measured on. */
export type ReadingRow = TrainingRow & { readonly id: string; readonly source: string };

/** Everything the reading model may learn from, one set after the other. GoEmotions dev and test and ConvAbuse valid are never among it. */
export function readReadingRows(): ReadingRow[] {
  return [...emotionRows(), ...opinionRows(), ...complaintRows(), ...bankRows(), ...abuseRows(), ...requestRows(), ...rudeRows(), ...calmRows(), ...neutralRows(), ...readOwnReadings()];
}

/** The heads that are learned; those of single emotions and of offence shape the vectors and are left behind. */
export const learnedHeads = (rows: readonly ReadingRow[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row.labels)))].sort();
export const shippedHeads = [
  "abuse", "anger", "callback", "cancel", "complaint", "discount", "displeased", "explanation", "goingPublic", "gratitude", "leaving", "legal", "negative", "person", "problem", "refund", "replacement", "request", "status", "upset", "urgency", "venting",
] as const;

type Labelled = { readonly id: string; readonly text: string; readonly label: number | null; readonly score: number };

function emotionRows(): ReadingRow[] {
  const rows = readEmotions("train");
  const names = [...new Set(rows.flatMap((row) => [...row.emotions]))].filter((name) => name !== "neutral").sort();
  return rows.map(({ id, text, emotions }) => ({
    id, text, source: "goemotions", weight: 1,
    labels: {
      ...Object.fromEntries(names.map((name) => [nameHead(name), emotions.has(name) ? 1 : 0])),
      displeased: displeasure.some((name) => emotions.has(name)) ? 1 : 0,
    },
  }));
}

function nameHead(emotion: string): string {
  return emotion === "anger" || emotion === "gratitude" ? emotion : `emotion:${emotion}`;
}

function opinionRows(): ReadingRow[] {
  return readRows<Labelled>("negative.uci.jsonl").map(({ id, text, label }) => ({ id, text, source: "uci", weight: 1.5, labels: { negative: label ?? 0 } }));
}

/** Complaints to an office and questions to an assistant. Long ones are learned a few sentences at a time, as they are read. */
function complaintRows(): ReadingRow[] {
  return readRows<Labelled>("complaint.cfpb.halfA.jsonl").flatMap(({ id, text }) => splitEvery(text.replace(/\{\$([\d.,]+)\}/g, "$$$1").replace(/X{2,}/g, ""), 220)
    .slice(0, 4).map((part) => ({ id, text: part, source: "cfpb", weight: 0.5, labels: { complaint: 1 } })));
}

function calmRows(): ReadingRow[] {
  return [...readRows<Grouped>("group.clinc.test.jsonl").map((row) => ({ ...row, source: "clinc" })), ...readRows<Grouped>("group.banking77.train.jsonl").filter((_, at) => at % 4 === 0).map((row) => ({ ...row, source: "banking77" }))]
    .map(({ id, text, source, group }) => ({ id, text, source, weight: 0.3, labels: source === "clinc" ? { ...(asksForSuch.test(group) ? {} : { status: 0, callback: 0, discount: 0, replacement: 0, explanation: 0, urgency: 0 }), complaint: 0, displeased: 0, anger: 0, abuse: 0, leaving: 0, goingPublic: 0, legal: 0, venting: 0, upset: 0.02 } : { complaint: 0.2, anger: 0, abuse: 0, leaving: 0, goingPublic: 0, legal: 0, upset: 0.1 } }));
}

type Grouped = { readonly id: string; readonly text: string; readonly group: string };
// Questions that may themselves ask where something is, for another one, or why.
const asksForSuch = /replace|lost|damaged|order|status|reward|fee|fraud|declined|limit|call|definition|meaning|how_old|delay|track|problem|emergency|alarm|timer|reminder/;

function bankRows(): ReadingRow[] {
  return readRows<{ id: string; text: string; intents: readonly string[] }>("need-problem.nlupp-banking.jsonl").map(({ id, text, intents }) => {
    const has = (name: string) => intents.includes(name) ? 1 : 0;
    return { id, text, source: "nlupp", weight: 2.5, labels: { person: labelOf("need-handoff", id), cancel: labelOf("need-cancel", id), refund: labelOf("need-refund", id), problem: labelOf("need-problem", id), gratitude: has("thank") } };
  });
}

const bankLabels = new Map<string, ReadonlyMap<string, number>>();
function labelOf(need: string, id: string): number {
  let labels = bankLabels.get(need);
  if (labels === undefined) bankLabels.set(need, labels = new Map(readRows<Labelled>(`${need}.nlupp-banking.jsonl`).map((row) => [row.id, row.label ?? 0])));
  return labels.get(id) ?? 0;
}

function abuseRows(): ReadingRow[] {
  return [
    ...readRows<Labelled>("abuse.convabuse.train.jsonl").map(({ id, text, label }) => ({ id, text, source: "convabuse", weight: 1.5, labels: { abuse: label ?? 0 } })),
    ...readRows<Labelled>("abuse.davidson.all.jsonl").map(({ id, text, label }) => ({ id, text: text.replace(/&amp;/g, "&").replace(/&#\d+;/g, " ").replace(/^[!"\s]*(?:RT\b)?/, ""), source: "davidson", weight: 0.5, labels: { offensive: label ?? 0 } })),
  ];
}

function requestRows(): ReadingRow[] {
  return readRows<Labelled>("request.parakweet.train.jsonl").map(({ id, text, label }) => ({ id, text, source: "parakweet", weight: 2, labels: { request: label ?? 0 } }));
}

/** Graded by people from polite to rude, in standard deviations: the grade teaches more than the quarters. */
function rudeRows(): ReadingRow[] {
  return readRows<Labelled>("rude.se.jsonl").map(({ id, text, score }) => ({ id, text, source: "politeness", weight: 2, labels: { rude: 1 / (1 + Math.exp(-2 * score)) } }));
}

/** A long text in parts of whole sentences of about so many letters. */
function splitEvery(text: string, letters: number): string[] {
  const parts: string[] = [];
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + sentence.length < letters) parts[parts.length - 1] = `${last} ${sentence}`;
    else if (sentence.trim() !== "") parts.push(sentence);
  }
  return parts;
}
