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

/** What clears, grants or wishes uses the words of a fault and is none: the model alone never remarks on it. */
export const clearsTheReaderEn = /\b(?:not|never|n't|nothing|no|isn't|wasn't|none of (?:it|this|that)) (?:\w+ ){0,3}(?:your (?:fault|mistake|error|doing|responsibility|problem|job)|because (?:of )?you|overreact\w*|exaggerat\w*|unreasonable|difficult of you|wrong with (?:you|your)|too much to ask|to blame|silly question|stupid question|a bother|charged?|owe|oversensitive|demanding)\b|\byou (?:did|have done|did everything|have) (?:nothing|no) (?:wrong|fault)\b|\b(?:you (?:have|had) )?every (?:right|reason) to\b|\b(?:i'd|i would|anyone would|we would|we'd) (?:\w+ )?(?:be|feel|have been|think) (?:\w+ )?(?:angry|upset|furious|annoyed|the same|frustrated|disappointed|cross|worried)\b|\byou(?:'re| are| were)(?: \w+){0,2} right (?:to|about|that|,|and|in)\b|\byou (?:do not|don't|did not|didn't|won't|will not|needn't|need not)(?: \w+)? (?:have to|need to|owe|be charged|pay|lose|wait|worry|apologi[sz]e|explain)\b|\bno (?:further|extra|hidden|additional|more) (?:charges?|costs?|fees?|payments?)\b|\b(?:i|we) (?:hope|look forward|wish|would love|'d love)\b|\byou(?:'ve| have) been (?:\w+ ){0,2}(?:reasonable|patient|kind|clear|fair|very|so|most|more)\b|\bwe (?:never|have not|haven't|did not|didn't) (?:lost?|shared?|sold|sell|told)\b|\bsorry (?:that )?(?:you|for|about|it|this)\b|\bbecause (?:our|we|of our|my)\b/;
