import type { CheckName } from "@rapport/core/model/finding.ts";

/** How an underline looks: tone wavy, a bare no dashed, a vague time dotted, a fact double. Missing words are a numbered gap. */
export type CueKind = "tone" | "no" | "time" | "fact" | "gap";

/** Words that promise a time: found, or recorded. */
export type PromiseCue = "candidate" | "recorded";

const kinds: Partial<Record<CheckName, CueKind>> = {
  "abrupt-no": "no", "false-maybe": "no", "vague-promise": "time", "over-promise": "time", "not-concrete": "time",
  "contradicts-fact": "fact", "leaks-embargo": "fact", "unsupported-date": "fact", "concedes-unproven": "fact",
};

export function cueKind(check: CheckName, span: readonly [number, number]): CueKind {
  return span[0] === span[1] ? "gap" : (kinds[check] ?? "tone");
}
