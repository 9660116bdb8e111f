// Trains models/reading.bin. Use: RAPPORT_SHARED=… node models/train-reading.ts [--without-dev] [--out FILE]
// The fifth that is held out is never among the rows; --without-dev leaves out the fifth for choosing as well, and then GoEmotions' train
// split and ConvAbuse's stay whole, since they have a dev split of their own.
import { writeFileSync } from "node:fs";
import { encodeTextModel } from "../core/src/language/text-model.ts";
import { learnedHeads, readReadingRows, shippedHeads } from "./reading-rows.ts";
import { partOf } from "./splits.ts";
import { trainTextModel } from "./train-text-model.ts";

const withoutDev = process.argv.includes("--without-dev");
const out = process.argv.includes("--out") ? process.argv[process.argv.indexOf("--out") + 1]! : new URL("reading.bin", import.meta.url);
const all = readReadingRows();
const rows = all.filter(({ source, id }) => source === "goemotions" || partOf(id) === "train" || (!withoutDev && partOf(id) === "dev"));
const learned = trainTextModel(rows, { heads: learnedHeads(all), buckets: 2 ** 16, dims: 14, epochs: 5, rate: 0.06, seed: 20261124, tokens: 120 });
const shipped: readonly string[] = shippedHeads;
const bytes = encodeTextModel({ ...learned, heads: learned.heads.filter((head) => shipped.includes(head.name)) });
writeFileSync(out, bytes);
console.error(`${rows.length} rows, ${bytes.length} bytes`);
