import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hasLabelledData } from "../../models/labelled-data.ts";
import { loadKnowledge } from "../../models/load-knowledge.ts";
import { figureKey, type Figure } from "./figure.ts";
import { listFunctionalities, measureBias } from "./measure-bias.ts";
import { measureDialogues } from "./measure-dialogues.ts";
import { measureDrafts } from "./measure-drafts.ts";
import { measureGroups } from "./measure-groups.ts";
import { measureLanguages } from "./measure-languages.ts";
import { measureNeeds } from "./measure-needs.ts";
import { measurePromises } from "./measure-promises.ts";
import { measureReadings } from "./measure-readings.ts";
import { measureTimes } from "./measure-times.ts";
import { createOurAnswers } from "./our-answers.ts";
import { printTable } from "./print-table.ts";
import { fallenFigures, keepFigures, type ReleaseFigures } from "./release-figures.ts";

/**
 * `npm run eval [-- --final] [--write] [--details] [--only WORD]`: measures what the language parts read and say on rows that others labelled, beside packages, and
 * compares with the last release. `--final` also looks at the test split that is kept for the end. Ends with 1 where a figure fell by more than a point.
 */
const release = new URL("../../models/figures.json", import.meta.url);
const has = (option: string): boolean => process.argv.includes(option);

if (hasLabelledData()) evaluate();
else console.log("Skipped: the labelled data is not here. RAPPORT_SHARED names the folder in which data/train lies.");

function evaluate(): void {
  const ours = createOurAnswers(loadKnowledge());
  const parts: readonly (readonly [string, () => Figure[]])[] = [
    ["readings", () => measureReadings(ours, has("--final"))], ["dialogues", () => measureDialogues(ours)], ["needs", () => measureNeeds(ours)], ["bias", () => measureBias(ours)],
    ["drafts", () => measureDrafts(ours)], ["promises", measurePromises], ["times", measureTimes], ["languages", measureLanguages], ["groups", measureGroups],
  ];
  const only = has("--only") ? process.argv[process.argv.indexOf("--only") + 1] : undefined;
  const figures = parts.filter(([name]) => only === undefined || name === only).flatMap(([name, measure]) => {
    const start = performance.now(), found = measure();
    console.error(`${name}: ${found.length} figures in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return found;
  });
  const last: ReleaseFigures = existsSync(release) ? JSON.parse(readFileSync(release, "utf8")) as ReleaseFigures : {};
  console.log(printTable(figures, last));
  console.log("\nFloors with * were set on other sources of the same skill, which nobody here has; ↓ marks figures where less is better.");
  if (has("--details")) console.log(`\nHateCheck by functionality:\n${listFunctionalities(ours).join("\n")}`);
  if (has("--write")) writeFileSync(release, `${JSON.stringify(keepFigures(last, figures), null, 1)}\n`);
  const fallen = fallenFigures(last, figures);
  for (const figure of fallen) console.error(`Fell since the last release: ${figureKey(figure)}`);
  if (fallen.length > 0 && !has("--write")) process.exitCode = 1;
}
