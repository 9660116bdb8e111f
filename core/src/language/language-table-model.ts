import { languageFeatureKey } from "./language-features.ts";
import { decodeLanguageModel, encodeLanguageModel, type LanguageModel, type LanguageRow } from "./language-model.ts";

/** The model a table says: a line of it is "A3f4 der die _das_", a column's letter (small: less, not more) with its level, in turn, then the features they hold for. */
export function readLanguageTable(columns: readonly string[], table: string): LanguageModel {
  return decodeLanguageModel(encodeLanguageModel(columns, table.split("\n").flatMap(readLine)));
}

/** Whether a feature is a whole word: "_de_" is, "de_" is not. */
export function isWholeWord(feature: string): boolean {
  return feature.length > 2 && feature.startsWith("_") && feature.endsWith("_");
}

function readLine(line: string): LanguageRow[] {
  const [marks, ...features] = line.split(" ");
  const levels: [number, number][] = [];
  for (let at = 0; at < marks!.length; at += 2) {
    const letter = marks!.charCodeAt(at);
    levels.push([(letter & 31) - 1, letter < 97 ? Number(marks![at + 1]) : -Number(marks![at + 1])]);
  }
  return features.map((feature) => ({ key: languageFeatureKey(feature), isWord: isWholeWord(feature), levels }));
}
