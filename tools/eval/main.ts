import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hasLabelledData } from "../../models/labelled-data.ts";
import { loadKnowledge } from "../../models/load-knowledge.ts";
import { writeBetween } from "../write-between.ts";
import { figureKey, type Figure } from "./figure.ts";
import { listFunctionalities, measureBias } from "./measure-bias.ts";
import { measureCoach } from "./measure-coach.ts";
import { measureDialogues } from "./measure-dialogues.ts";
import { measureDrafts } from "./measure-drafts.ts";
import { measureCauses, measureGroups } from "./measure-groups.ts";
import { measureLanguages, measureMessageLanguages } from "./measure-languages.ts";
import { measureMessages } from "./measure-messages.ts";
import { measureNeeds } from "./measure-needs.ts";
import { measurePromises } from "./measure-promises.ts";
import { measureReadings } from "./measure-readings.ts";
import { measureTimeExpressions, measureTimesInMails } from "./measure-times.ts";
import { createOurAnswers } from "./our-answers.ts";
import { printTable } from "./print-table.ts";
import { measureHeldOutReadings } from "./score-held-out-readings.ts";
import { fallenFigures, keepFigures, type ReleaseFigures } from "./release-figures.ts";

/**
 * `npm run eval [-- --final] [--page] [--write] [--details] [--only PART]`: measures what the language parts read and say on rows that others labelled, beside packages, and
 * compares with the last release. `--final` also looks at the test split that is kept for the end. `--page` puts the
 * table into docs/language.md, `--write` keeps the figures for the next release to compare with. Ends with 1 where a figure fell by more than a point.
 */
const release = new URL("../../models/figures.json", import.meta.url);
const page = new URL("../../docs/language.md", import.meta.url);
const has = (option: string): boolean => process.argv.includes(option);
const legend = "Floors with * were set on other sources of the same skill, which nobody here has; ↓ marks figures where less is better.";
type Part = { readonly name: string; readonly measure: () => Figure[]; /** Its rows lie outside the project. */ readonly shared?: boolean };

evaluate();

function evaluate(): void {
  const knowledge = loadKnowledge(), ours = createOurAnswers(knowledge);
  const parts: readonly Part[] = [
    { name: "readings", shared: true, measure: () => measureReadings(ours, has("--final")) }, { name: "dialogues", shared: true, measure: () => measureDialogues(ours) }, { name: "needs", shared: true, measure: () => measureNeeds(ours) },
    { name: "bias", shared: true, measure: () => measureBias(ours) }, { name: "drafts", shared: true, measure: () => measureDrafts(ours) }, { name: "messages", measure: () => [...measureMessages(ours), ...measureHeldOutReadings(ours.readTurn)] }, { name: "coach", measure: () => measureCoach(ours) }, { name: "promises", measure: measurePromises },
    { name: "times", measure: measureTimesInMails }, { name: "time expressions", shared: true, measure: measureTimeExpressions }, { name: "message languages", measure: () => measureMessageLanguages(knowledge) }, { name: "languages", shared: true, measure: () => measureLanguages(knowledge) },
    { name: "causes", measure: () => measureCauses(knowledge) }, { name: "groups", shared: true, measure: () => measureGroups(knowledge) },
  ];
  const figures = parts.filter(({ name }) => !has("--only") || process.argv.includes(name)).flatMap(measurePart);
  const last: ReleaseFigures = existsSync(release) ? JSON.parse(readFileSync(release, "utf8")) as ReleaseFigures : {};
  const table = `${printTable(figures, last)}\n\n${legend}`;
  console.log(table);
  if (has("--details") && hasLabelledData()) console.log(`\nHateCheck by functionality:\n${listFunctionalities(ours).join("\n")}`);
  if (has("--page") && !has("--only")) writeBetween(page, "<!-- figures: printed by npm run eval -- --final --page -->", "<!-- figures end -->", table);
  if (has("--write")) writeFileSync(release, `${JSON.stringify(keepFigures(last, figures), null, 1)}\n`);
  const fallen = fallenFigures(last, figures);
  for (const figure of fallen) console.error(`Fell since the last release: ${figureKey(figure)}`);
  if (fallen.length > 0 && !has("--write")) process.exitCode = 1;
}

function measurePart({ name, shared, measure }: Part): Figure[] {
  if (shared && !hasLabelledData()) {
    console.error(`${name}: skipped, the labelled data is not here. RAPPORT_SHARED names the folder in which data/train lies.`);
    return [];
  }
  const start = performance.now(), figures = measure();
  console.error(`${name}: ${figures.length} figures in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return figures;
}
