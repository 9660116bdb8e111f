import type { Heat as HeatReading } from "@rapport/core/model/reading.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { heatPath } from "./waves.ts";

/** "Upset, settling"; calm needs no direction. */
export function heatWords(heat: Pick<HeatReading, "level" | "trend">): string {
  const level = say(`heat.${heat.level}` as WordKey);
  return heat.level === 0 || !heat.trend ? level : say("heat.words", { level, trend: say(`heat.${heat.trend}`) });
}

/** How upset a message is, as a wave. Next to its words it is decoration. */
export function Heat({ heat, besideWords = false }: { heat: Pick<HeatReading, "level" | "trend">; besideWords?: boolean }) {
  const path = <path d={heatPath(heat.level, heat.trend ?? "steady")} />;
  const shape = { className: `heat h${heat.level}`, width: 28, height: 16, viewBox: "0 0 28 16" };
  if (besideWords) return <svg {...shape} aria-hidden="true">{path}</svg>;
  const label = say("heat.label", { words: heatWords(heat) });
  return <svg {...shape} role="img" aria-label={label}><title>{label}</title>{path}</svg>;
}
