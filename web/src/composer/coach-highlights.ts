import type { CueKind, PromiseCue } from "./coach-kinds.ts";

export type DrawnCue = { readonly kind: CueKind | PromiseCue | "on"; readonly ranges: readonly Range[] };
const names = ["tone", "no", "time", "fact", "candidate", "recorded", "on"] as const;

/** Whether this browser can underline text without touching the document of the editor. */
export function canHighlight(): boolean {
  return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight === "function";
}

/** Draws the underlines of one editor over its text; an empty list clears them. The looks are in composer.css. */
export function drawHighlights(cues: readonly DrawnCue[]): void {
  if (!canHighlight()) return;
  for (const name of names) {
    const ranges = cues.filter((cue) => cue.kind === name).flatMap((cue) => cue.ranges);
    if (ranges.length === 0) CSS.highlights.delete(`coach-${name}`);
    else CSS.highlights.set(`coach-${name}`, new Highlight(...ranges));
  }
}
