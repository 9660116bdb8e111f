import { expect, test } from "vitest";
import { heatPath, heatTimeline, recoveryHeight, recoveryPath, recoveryStop } from "./waves.ts";

const heights = (path: string) => path.slice(1).split("L").map((point) => Number(point.split(" ")[1]));
const swing = (path: string) => Math.round(10 * (Math.max(...heights(path)) - Math.min(...heights(path)))) / 10;

test("calm is a flat line", () => {
  expect(heatPath(0, "steady")).toBe("M1 8H27");
});

test("every level swings wider than the one below", () => {
  const swings = [1, 2, 3, 4].map((level) => swing(heatPath(level, "steady")));
  expect(swings).toEqual([3.4, 6.2, 9.2, 12.4]);
});

test("a settling wave ends lower than it began, a rising one higher", () => {
  const settling = heights(heatPath(4, "settling")), rising = heights(heatPath(4, "rising"));
  const third = (line: number[], from: number) => { const part = line.slice(from, from + 19); return Math.max(...part) - Math.min(...part); };
  expect(third(settling, 0)).toBeGreaterThan(third(settling, 38));
  expect(third(rising, 0)).toBeLessThan(third(rising, 38));
});

test("the stops of the recovery path lie where the design draws them", () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((k) => recoveryStop(k))).toEqual([[51.4, 2.5], [154.3, 24], [257.1, 8.8], [360, 19.2], [462.9, 12.4], [565.7, 16.3], [668.6, 14.6]]);
});

test("the recovery line starts in the middle and settles", () => {
  expect(recoveryHeight(-0.5)).toBeCloseTo(15);
  expect(recoveryPath(-0.5, 2).startsWith("M0 15L")).toBe(true);
  expect(Math.abs(recoveryHeight(6) - 15)).toBeLessThan(0.5);
});

test("heat over time rises where somebody was upset and nowhere else", () => {
  const line = heights(heatTimeline([{ at: 0.5, score: 90 }], { width: 200, base: 36, height: 32 }));
  expect(Math.min(...line)).toBeLessThan(9);
  expect(line[0]).toBeGreaterThan(35);
  expect(line[line.length - 1]).toBeGreaterThan(35);
});
