import type { DraftContext, Finding } from "../model/finding.ts";
import { apologyWords, concessions } from "../language/lexicon-coach-recognition.ts";
import type { CoachLexicon } from "./coach-lexicon.ts";
import { meetPattern } from "./meet-patterns.ts";
import type { Draft } from "./read-draft.ts";

/**
 * Remarks on a second apology where an option would do more, and on owning a fault that was looked at and is not proven.
 *
 * @practice S1 Empathise without agreeing
 */
export function checkApologies(draft: Draft, context: DraftContext, lexicon: CoachLexicon | null): Finding[] {
  return [...secondApology(draft, context, lexicon), ...unprovenFault(draft, context)];
}

function secondApology(draft: Draft, context: DraftContext, lexicon: CoachLexicon | null): Finding[] {
  const earlier = context.earlier?.apologies ?? 0;
  const apologies = draft.sentences.filter((sentence) => apologyWords.test(sentence.folded));
  const second = apologies[earlier > 0 ? 0 : 1];
  const offers = lexicon !== null && draft.body.some((sentence) => meetPattern(sentence, lexicon.options) !== null);
  if (second === undefined || offers && earlier < 2) return [];
  const { start, end } = second;
  return [{ check: "second-apology", span: [start, end], why: "A second apology. Offer an option instead", instead: draft.language === "en" ? ["May I tell you what I can do now?"] : [], weight: 0.55 }];
}

function unprovenFault(draft: Draft, context: DraftContext): Finding[] {
  if (context.earlier?.faultProven !== false || draft.language !== "en") return [];
  return draft.sentences.filter((sentence) => concessions.test(sentence.folded) && !seen.test(sentence.folded)).map((sentence): Finding => ({
    check: "concedes-unproven", span: [sentence.start, sentence.end], why: "Not proven yet. Feel with them, don’t concede",
    instead: ["I can see what this has cost you, and I am checking what caused it."], weight: 0.65,
  }));
}

// The draft itself says what was looked at: then it is proven.
const seen = /\bi(?:'ve| have)? (?:\w+ )?(?:seen|checked|found|looked at|read|compared|tested|can see (?:from|in|on) (?:the|our))\b|\bthe (?:log|record|mail|photo|recording|receipt|test)s? (?:shows?|is here|says?|proves?|confirms?)\b/;
