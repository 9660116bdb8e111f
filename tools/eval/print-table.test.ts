import { expect, test } from "vitest";
import { elsewhere, here, type Figure } from "./figure.ts";
import { printTable } from "./print-table.ts";
import { changeSince, fallenFigures, keepFigures } from "./release-figures.ts";

const figure = (of: Partial<Figure>): Figure => ({ skill: "heat", set: "posts", rows: 200, base: 0.25, seen: "never", metric: "AUC", ours: 0.81, packages: [], ...of });

test("a row says what was measured, on what, beside whom, and what the last release reached", () => {
  const lines = printTable([figure({ floor: elsewhere(0.8), packages: [{ name: "vader", value: 0.7 }, { name: "wink", value: 0.75 }] })], { "heat | posts | AUC": 0.79 }).split("\n");
  expect(lines[2]).toBe("| heat | posts | 200 (25 %) | never | AUC | .800* | .810 | .750 wink, .700 vader | .790 | better by .020 |");
});

test("a second metric of the same set does not repeat the set, and a new one says so", () => {
  const lines = printTable([figure({}), figure({ metric: "calibration error", ours: 0.05, lower: true, floor: here(0.1) })], {}).split("\n");
  expect(lines[3]).toBe("|  |  |  |  | calibration error ↓ | .100 | .050 |  |  | new |");
});

test("points of heat are shown as points, and what cannot be said is a dash", () => {
  const lines = printTable([figure({ points: true, ours: 12.34, lower: true }), figure({ set: "other", ours: Number.NaN })], { "heat | posts | AUC": 11.34 }).split("\n");
  expect(lines[2]).toContain("| 12.3 |  | 11.3 | worse by 1.0 |");
  expect(lines[3]).toContain("| – |");
});

test("less is better where it is said so", () => {
  expect(changeSince({ "heat | posts | AUC": 0.5 }, figure({ ours: 0.6, lower: true }))).toBeCloseTo(-0.1, 10);
  expect(changeSince({}, figure({}))).toBe(null);
});

test("a figure has fallen when it lost more than a point", () => {
  const last = { "heat | posts | AUC": 0.82 };
  expect(fallenFigures(last, [figure({ ours: 0.81 })])).toEqual([]);
  expect(fallenFigures(last, [figure({ ours: 0.8 })])).toHaveLength(1);
  expect(fallenFigures({ "heat | posts | AUC": 10 }, [figure({ ours: 10.9, points: true, lower: true }), figure({ ours: 11.2, points: true, lower: true })]).map(({ ours }) => ours)).toEqual([11.2]);
});

test("figures that were not measured this time are kept", () => {
  expect(keepFigures({ "b | b | b": 1, "heat | posts | AUC": 0.5 }, [figure({ ours: 0.812345 })])).toEqual({ "b | b | b": 1, "heat | posts | AUC": 0.8123 });
});
