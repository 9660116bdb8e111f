import { type Figure } from "./figure.ts";
import { changeSince, type ReleaseFigures } from "./release-figures.ts";

/** The table as Markdown, so that a page can show what a run printed. */
export function printTable(figures: readonly Figure[], last: ReleaseFigures): string {
  const rows = figures.map((figure, at) => {
    const { skill, set, seen, metric, floor } = figure;
    const first = figures[at - 1]?.skill !== skill || figures[at - 1]?.set !== set;
    const change = changeSince(last, figure);
    const lastTime = change === null ? null : figure.lower ? figure.ours + change : figure.ours - change;
    return [first ? skill : "", first ? set : "", first ? sayRows(figure) : "", first ? seen : "", figure.lower ? `${metric} ↓` : metric,
      floor === undefined ? "" : `${say(floor.value, figure)}${floor.elsewhere ? "*" : ""}`, say(figure.ours, figure), sayPackages(figure),
      lastTime === null ? "" : say(lastTime, figure), change === null ? "new" : sayChange(change, figure)];
  });
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const head = ["skill", "set", "rows (positive)", "seen", "metric", "floor", "ours", "packages", "last release", "change"];

function sayRows({ rows, base }: Figure): string {
  return base === undefined ? String(rows) : `${rows} (${(base * 100).toFixed(base < 0.1 ? 1 : 0)} %)`;
}

function sayPackages(figure: Figure): string {
  return figure.packages.toSorted((a, b) => (figure.lower ? a.value - b.value : b.value - a.value)).map(({ name, value }) => `${say(value, figure)} ${name}`).join(", ");
}

function say(value: number, { points }: Figure): string {
  if (Number.isNaN(value)) return "–";
  return points ? value.toFixed(1) : value.toFixed(3).replace(/^(-?)0\./, "$1.");
}

function sayChange(change: number, figure: Figure): string {
  const said = say(Math.abs(change), figure);
  return /^0?\.0+$/.test(said) ? "=" : `${change < 0 ? "worse by " : "better by "}${said}`;
}
