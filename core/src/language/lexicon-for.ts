import { createLexicon, type Lexicon } from "./lexicon.ts";
import { lexiconHeatEn, negatorsEn } from "./lexicon-heat-en.ts";
import { lexiconFaultsEn } from "./lexicon-faults-en.ts";
import { lexiconNeedFramesEn } from "./lexicon-need-frames-en.ts";
import { lexiconNeedsEndingEn } from "./lexicon-needs-ending-en.ts";
import { lexiconNeedsGoodsEn } from "./lexicon-needs-goods-en.ts";
import { lexiconNeedsKnowingEn } from "./lexicon-needs-knowing-en.ts";
import { lexiconNeedsMoneyEn } from "./lexicon-needs-money-en.ts";
import { lexiconNeedsPeopleEn } from "./lexicon-needs-people-en.ts";
import { lexiconSarcasmEn } from "./lexicon-sarcasm-en.ts";
import { lexiconAbuseEn } from "./lexicon-abuse-en.ts";
import { lexiconComplaintEn } from "./lexicon-complaint-en.ts";
import { lexiconGoingPublicEn } from "./lexicon-going-public-en.ts";
import { lexiconGratitudeEn } from "./lexicon-gratitude-en.ts";
import { lexiconLeavingEn } from "./lexicon-leaving-en.ts";
import { lexiconLegalEn } from "./lexicon-legal-en.ts";
import { lexiconUrgencyEn } from "./lexicon-urgency-en.ts";
import { lexiconVentingEn } from "./lexicon-venting-en.ts";
import { lexiconHeatDe, negatorsDe } from "./lexicon-heat-de.ts";
import { lexiconHeatFr, negatorsFr } from "./lexicon-heat-fr.ts";
import { lexiconHeatEs, negatorsEs } from "./lexicon-heat-es.ts";
import { lexiconHeatNl, negatorsNl } from "./lexicon-heat-nl.ts";
import { lexiconHeatPt, negatorsPt } from "./lexicon-heat-pt.ts";
import { lexiconHeatNordic, negatorsNordic } from "./lexicon-heat-nordic.ts";
import { lexiconHeatIt, negatorsIt } from "./lexicon-heat-it.ts";

const english = createLexicon([lexiconHeatEn, lexiconFaultsEn, lexiconSarcasmEn, lexiconGratitudeEn, lexiconLeavingEn, lexiconGoingPublicEn, lexiconLegalEn, lexiconComplaintEn,
  lexiconAbuseEn, lexiconVentingEn, lexiconUrgencyEn].join("\n"), negatorsEn);
const englishNeeds = createLexicon([lexiconNeedFramesEn, lexiconNeedsMoneyEn, lexiconNeedsEndingEn, lexiconNeedsPeopleEn, lexiconNeedsGoodsEn, lexiconNeedsKnowingEn].join("\n"), negatorsEn);
const nordic = createLexicon(lexiconHeatNordic, negatorsNordic);
const others: Readonly<Record<string, Lexicon>> = {
  de: createLexicon(lexiconHeatDe, negatorsDe),
  fr: createLexicon(lexiconHeatFr, negatorsFr),
  es: createLexicon(lexiconHeatEs, negatorsEs),
  nl: createLexicon(lexiconHeatNl, negatorsNl),
  pt: createLexicon(lexiconHeatPt, negatorsPt),
  it: createLexicon(lexiconHeatIt, negatorsIt),
  no: nordic,
  da: nordic,
  sv: nordic,
};

/** Whether the desk has words of this language. An unknown one counts as read: short texts are mostly that, and English is tried on them. */
export function isReadLanguage(language: string): boolean {
  return language === "en" || language === "und" || language in others;
}

/** The lexicon for a language; English where the language is unknown or has none of its own. */
export function lexiconFor(language: string): Lexicon {
  return others[language] ?? english;
}

/** The phrases of needs and of how they are put, where a language has its own; the others say their needs in their one lexicon. */
export function needLexiconFor(language: string): Lexicon | undefined {
  return language in others ? undefined : englishNeeds;
}
