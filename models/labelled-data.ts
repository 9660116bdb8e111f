import { existsSync, readFileSync } from "node:fs";

const shared = process.env["RAPPORT_SHARED"] ?? "../shared";

/** The folder of labelled data that may be trained on; it is not part of the project. */
export const trainFolder = `${shared}/data/train`;

export function hasLabelledData(): boolean {
  return existsSync(trainFolder);
}

/** The rows of one set, one JSON object a line. */
export function readRows<Row extends { readonly id: string; readonly text: string }>(file: string): Row[] {
  return readFileSync(`${trainFolder}/${file}`, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Row);
}

export type EmotionRow = { readonly id: string; readonly text: string; readonly emotions: ReadonlySet<string> };

/** GoEmotions: comments with the emotions that people read in them. */
export function readEmotions(split: "train" | "dev" | "test"): EmotionRow[] {
  const names = readFileSync(`${trainFolder}/goemotions/labels.txt`, "utf8").trim().split("\n");
  return readFileSync(`${trainFolder}/goemotions/${split}.tsv`, "utf8").trim().split("\n").map((line) => {
    const [text = "", labels = "", id = ""] = line.split("\t");
    return { id, text, emotions: new Set(labels.split(",").map((label) => names[Number(label)]!)) };
  });
}

/** What counts as displeased in GoEmotions. Their five together transfer better to complaints than anger alone. */
export const displeasure = ["anger", "annoyance", "disapproval", "disappointment", "disgust"] as const;
