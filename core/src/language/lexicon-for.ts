import { createLexicon, type Lexicon } from "./lexicon.ts";
import { lexiconHeatEn, negatorsEn } from "./lexicon-heat-en.ts";
import { lexiconFaultsEn } from "./lexicon-faults-en.ts";
import { lexiconColdEn } from "./lexicon-cold-en.ts";
import { lexiconNeedFramesEn } from "./lexicon-need-frames-en.ts";
import { lexiconNeedsCallbackEn } from "./lexicon-needs-callback-en.ts";
import { lexiconNeedsCancelEn } from "./lexicon-needs-cancel-en.ts";
import { lexiconNeedsDiscountEn } from "./lexicon-needs-discount-en.ts";
import { lexiconNeedsExplanationEn } from "./lexicon-needs-explanation-en.ts";
import { lexiconNeedsFixEn } from "./lexicon-needs-fix-en.ts";
import { lexiconNeedsPersonEn } from "./lexicon-needs-person-en.ts";
import { lexiconNeedsRefundEn } from "./lexicon-needs-refund-en.ts";
import { lexiconNeedsReplacementEn } from "./lexicon-needs-replacement-en.ts";
import { lexiconNeedsStatusEn } from "./lexicon-needs-status-en.ts";
import { lexiconSarcasmEn } from "./lexicon-sarcasm-en.ts";
import { lexiconAbuseEn } from "./lexicon-abuse-en.ts";
import { lexiconComplaintEn } from "./lexicon-complaint-en.ts";
import { lexiconGoingPublicEn } from "./lexicon-going-public-en.ts";
import { lexiconGratitudeEn } from "./lexicon-gratitude-en.ts";
import { lexiconLeavingEn } from "./lexicon-leaving-en.ts";
import { lexiconLegalEn } from "./lexicon-legal-en.ts";
import { lexiconUrgencyEn } from "./lexicon-urgency-en.ts";
import { lexiconVentingEn } from "./lexicon-venting-en.ts";
import { lexiconNeedsDe } from "./lexicon-needs-de.ts";
import { lexiconSignalsDe } from "./lexicon-signals-de.ts";
import { lexiconHeatDe, negatorsDe } from "./lexicon-heat-de.ts";
import { lexiconNeedsFr } from "./lexicon-needs-fr.ts";
import { lexiconSignalsFr } from "./lexicon-signals-fr.ts";
import { lexiconHeatFr, negatorsFr } from "./lexicon-heat-fr.ts";
import { lexiconNeedsEs } from "./lexicon-needs-es.ts";
import { lexiconSignalsEs } from "./lexicon-signals-es.ts";
import { lexiconHeatEs, negatorsEs } from "./lexicon-heat-es.ts";
import { lexiconNeedsNl } from "./lexicon-needs-nl.ts";
import { lexiconSignalsNl } from "./lexicon-signals-nl.ts";
import { lexiconHeatNl, negatorsNl } from "./lexicon-heat-nl.ts";
import { lexiconNeedsPt } from "./lexicon-needs-pt.ts";
import { lexiconSignalsPt } from "./lexicon-signals-pt.ts";
import { lexiconHeatPt, negatorsPt } from "./lexicon-heat-pt.ts";
import { lexiconHeatNordic, negatorsNordic } from "./lexicon-heat-nordic.ts";
import { lexiconNeedsIt } from "./lexicon-needs-it.ts";
import { lexiconSignalsIt } from "./lexicon-signals-it.ts";
import { lexiconHeatIt, negatorsIt } from "./lexicon-heat-it.ts";

const english = prepareLexicon(negatorsEn, lexiconHeatEn, lexiconFaultsEn, lexiconSarcasmEn, lexiconGratitudeEn, lexiconLeavingEn, lexiconGoingPublicEn, lexiconLegalEn, lexiconComplaintEn, lexiconAbuseEn, lexiconVentingEn, lexiconUrgencyEn, lexiconColdEn);
const englishNeeds = prepareLexicon(negatorsEn, lexiconNeedFramesEn, lexiconNeedsRefundEn, lexiconNeedsDiscountEn, lexiconNeedsCancelEn, lexiconNeedsPersonEn, lexiconNeedsCallbackEn, lexiconNeedsReplacementEn, lexiconNeedsFixEn, lexiconNeedsExplanationEn, lexiconNeedsStatusEn);
const nordic = prepareLexicon(negatorsNordic, lexiconHeatNordic);
// On equal words the earlier table wins.
const others: Readonly<Record<string, () => Lexicon>> = {
  de: prepareLexicon(negatorsDe, lexiconSignalsDe, lexiconNeedsDe, lexiconHeatDe),
  fr: prepareLexicon(negatorsFr, lexiconSignalsFr, lexiconNeedsFr, lexiconHeatFr),
  es: prepareLexicon(negatorsEs, lexiconSignalsEs, lexiconNeedsEs, lexiconHeatEs),
  nl: prepareLexicon(negatorsNl, lexiconSignalsNl, lexiconNeedsNl, lexiconHeatNl),
  pt: prepareLexicon(negatorsPt, lexiconSignalsPt, lexiconNeedsPt, lexiconHeatPt),
  it: prepareLexicon(negatorsIt, lexiconSignalsIt, lexiconNeedsIt, lexiconHeatIt),
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
  return (others[language] ?? english)();
}

/** The phrases of needs and of how they are put, where a language has its own; the others say their needs in their one lexicon. */
export function needLexiconFor(language: string): Lexicon | undefined {
  return language in others ? undefined : englishNeeds();
}

/** A lexicon that is made when it is first asked for: most desks meet two or three languages, and start-up is short. */
function prepareLexicon(negators: string, ...tables: readonly string[]): () => Lexicon {
  let made: Lexicon | undefined;
  return () => made ??= createLexicon(tables.join("\n"), negators);
}
