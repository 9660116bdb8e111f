import type { CheckName } from "../model/finding.ts";

/** What is said of a sentence that only the model remarked on, at most eight words. A check that is not here is never made by the model alone. */
export const learnedWhy: Readonly<Partial<Record<CheckName, string>>> = {
  condescending: "May read as talking down",
  belittling: "May make their trouble sound small",
  arguing: "Argues the point. Give the facts",
  blaming: "May sound like blame. Look ahead",
  "calm-down": "Comments on their mood. Answer the matter",
  sarcastic: "May read as mockery",
  bureaucratic: "Cold and official. Say it yourself",
  "labels-person": "Speaks of the person, not the matter",
  "abrupt-no": "A bare no. Give reason and options",
  "false-maybe": "Sounds like a yes. Say which",
  "vague-promise": "No time in it. Name one you keep",
  "over-promise": "More than you can know",
  "empty-assurance": "What changed, so it will not?",
  "concedes-unproven": "Not proven yet. Feel with them, don’t concede",
};
