// Counts the letter groups and short words of 21 languages written in Latin letters and prints core/src/language/language-table.ts.
// Use: RAPPORT_SHARED=… node models/train-language.ts [--measure]
// Source: sentences and word pairs of the lingua test data (provenance and licence in models/README.md).
import { readFileSync, writeFileSync } from "node:fs";
import { languageFeatures } from "../core/src/language/language-features.ts";

const languages = ["ca", "cs", "da", "de", "en", "es", "fi", "fr", "hr", "hu", "id", "it", "nb", "nl", "pl", "pt", "ro", "sk", "sv", "tr", "vi"];
const measuring = process.argv.includes("--measure");
const shared = process.env["RAPPORT_SHARED"] ?? "../shared";
const lines = readFileSync(`${shared}/data/train/langid.lingua.jsonl`, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { id: string; text: string; label: string; kind: string });

const counts = languages.map(() => new Map<string, number>());
const totals = languages.map(() => 0);
for (const [index, line] of lines.entries()) {
  const language = languages.indexOf(line.label);
  if (language < 0 || (measuring && index % 5 === 0)) continue;
  for (const feature of languageFeatures(line.text)) {
    counts[language]!.set(feature, (counts[language]!.get(feature) ?? 0) + 1);
    totals[language]! += 1;
  }
}

const all = new Set(counts.flatMap((map) => [...map.keys()]));
const rows = [...all].map((feature) => {
  const probabilities = counts.map((map, i) => ((map.get(feature) ?? 0) + 0.3) / (totals[i]! + 0.3 * all.size));
  const mean = probabilities.reduce((sum, p) => sum + p, 0) / probabilities.length;
  // How much this feature tells in all: the divergence from what it would be if it were the same everywhere.
  const tells = probabilities.reduce((sum, p) => sum + p * Math.abs(Math.log(p / mean)), 0);
  const seen = counts.reduce((sum, map) => sum + (map.get(feature) ?? 0), 0);
  return { feature, tells, seen, digits: probabilities.map((p) => Math.max(0, Math.min(9, Math.round(5 + 1.5 * Math.log(p / mean))))).join("") };
}).filter((row) => row.seen >= 6).sort((a, b) => b.tells - a.tells).slice(0, 2400);

const table = rows.map((row) => row.feature + row.digits).sort().join("\n");
writeFileSync(new URL("../core/src/language/language-table.ts", import.meta.url), `// Printed by models/train-language.ts; provenance and licence in models/README.md. Not edited by hand.

/** The languages of the columns, in order. */
export const languageColumns = ${JSON.stringify(languages)} as const;

/** A feature (three letters with blanks as "_", or a short word after "="), then for each language a digit: 5 + 1.5 · ln(share here / mean share). */
export const languageTable = \`${table}\`;
`);
