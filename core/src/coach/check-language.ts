import type { DraftContext, Finding } from "../model/finding.ts";
import { spokenLanguage } from "./draft-language.ts";
import { foldText } from "./fold-text.ts";
import type { Draft } from "./read-draft.ts";

/**
 * A draft in another language than the customer writes. Their message decides; their profile only where the message is too short to tell.
 *
 * @practice S0 Speak their language: they open up in their native language
 */
export function checkLanguage(draft: Draft, context: DraftContext): Finding[] {
  const written = spokenLanguage(draft.body.map((sentence) => sentence.folded).join(" "));
  const theirs = spokenLanguage(foldText((context.to?.message ?? "").slice(0, 4_000))) ?? context.to?.language?.slice(0, 2).toLowerCase();
  if (written === null || theirs === undefined || theirs === written || scandinavian.has(theirs) && scandinavian.has(written)) return [];
  const first = draft.body[0]!, last = draft.body.at(-1)!;
  const name = names[theirs];
  return [{ check: "wrong-language", span: [first.start, last.end], why: name === undefined ? "They write another language" : `They write ${name}`, instead: [], weight: 0.5 }];
}

const scandinavian = new Set(["no", "nb", "nn", "da", "sv"]);
const names: Readonly<Record<string, string>> = { en: "English", de: "German", fr: "French", es: "Spanish", nl: "Dutch", pt: "Portuguese", it: "Italian", no: "Norwegian", nb: "Norwegian", sv: "Swedish", da: "Danish" };
