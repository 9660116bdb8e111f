import type { Finding } from "../model/finding.ts";
import type { Draft, DraftSentence } from "./read-draft.ts";
import { fitWords } from "./fit-words.ts";

/**
 * Words in capitals that are no names of things, and marks in a row. The better words are the same ones, said quietly.
 *
 * @practice S2 Tone it
 */
export function checkShouting(draft: Draft): Finding[] {
  return draft.sentences.flatMap((sentence): Finding[] => {
    const run = capitalRun(sentence) ?? markRun(sentence);
    if (run === null) return [];
    const span = [sentence.start + run.from, sentence.start + run.to] as [number, number];
    return [{ check: "shouting", span, why: "Reads as shouting", instead: [run.marks ? "." : fitWords(draft, span, run.quiet)], weight: run.loud ? 0.7 : 0.5 }];
  });
}

type Run = { readonly from: number; readonly to: number; readonly quiet: string; readonly loud: boolean; readonly marks: boolean };

function capitalRun({ text }: DraftSentence): Run | null {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Lu}[\p{Lu}'’]+(?:[ ,]+(?:\p{Lu}[\p{Lu}'’]+|I|A)(?![\p{L}\p{N}]))*(?![\p{L}\p{N}'’-])/gu)) {
    const words = match[0].split(/[ ,]+/);
    const emphatic = words.filter((word) => stressed.has(word.toLowerCase().replace("’", "'")));
    if (emphatic.length === 0 || words.length === 1 && gate.has(words[0]!)) continue;
    return { from: match.index, to: match.index + match[0].length, quiet: match[0].toLowerCase().replace(/\bi\b/g, "I"), loud: words.length > 1, marks: false };
  }
  return null;
}

function markRun({ text }: DraftSentence): Run | null {
  const match = /[!?]*!{2,}[!?]*|\?{2,}|[!?]*\?![!?]*/.exec(text);
  return match === null ? null : { from: match.index, to: match.index + match[0].length, quiet: ".", loud: false, marks: true };
}

const stressed = new Set("not never always must already again please read no stop now cannot can't can only did didn't do don't is isn't very all any every you your we our us the this that was were will won't would should have has had been are and but if before after first last once twice told said know need nothing everything nobody why what how when who wait listen look check again ever both before immediately yourself really so too than without with for from to be my me it".split(" "));
// Commands and gates that manuals write in capitals, and short words that may be names.
const gate = new Set(["AND", "OR", "IF", "TO", "IT", "US", "NO", "ON", "OFF", "ALL", "FROM", "WITH", "FIRST", "LAST", "STOP", "READ", "CHECK", "LOOK", "IS", "BE", "MY", "SO", "DO", "WAIT", "WHO", "ANY", "CAN", "ARE", "HAS", "WILL", "NOW", "ME", "WE", "FOR", "BUT", "THE"].filter((word) => !["FIRST", "NOW"].includes(word)));
