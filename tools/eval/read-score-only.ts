import { readRows } from "../../models/labelled-data.ts";

/** Rows of a set that may produce a number and nothing else: no weight, word or rule comes from it. */
export function readScoreOnly<Row extends { readonly id: string; readonly text: string }>(file: string): Row[] {
  return readRows<Row>(`../score-only/${file}`);
}
