import type { Span } from "../model/span.ts";
import type { Clue } from "./gather-clues.ts";

/**
 * How an outburst is built, whatever its words: fragments said again ("Two days. Two whole days."), questions in a row, a stream of
 * "and then", a cry of marks. Each is found at most once, and bursts that thank or praise are none.
 * @practice S1 Listen: let them say how it is before anything is asked of them
 */
export function readOutburst(text: string): Clue[] {
  const sentences = splitBursts(text.slice(0, mostLetters));
  return [...readEchoes(sentences), ...readQuestions(sentences), ...readStream(text.slice(0, mostLetters)), ...readCries(text.slice(0, mostLetters))];
}

type Burst = { readonly span: Span; readonly words: readonly string[]; readonly mark: string };

const mostLetters = 3000;
const fragment = 6;

function splitBursts(text: string): Burst[] {
  return [...text.matchAll(/\S[^\n]*?(?:([.!?…]+)(?=\s|$)|$)/gm)].flatMap((found) => {
    const words = found[0].toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
    return words.length === 0 ? [] : [{ span: [found.index, found.index + found[0].length] as const, words, mark: found[1] ?? "" }];
  });
}

/** Two short sentences side by side that share their first word, or the second of which is the end of the one before. */
function readEchoes(bursts: readonly Burst[]): Clue[] {
  for (let at = 1; at < bursts.length; at += 1) {
    const before = bursts[at - 1]!, burst = bursts[at]!;
    if (burst.words.length > fragment || isKind(burst) || isKind(before) || burst.mark.includes("?")) continue;
    const again = before.words.length <= fragment && before.words[0] === burst.words[0] && !weakStarts.has(burst.words[0]!);
    const tail = burst.words.length <= 3 && burst.words.some((word) => word.length >= 4 && before.words.slice(-4).includes(word));
    if (again || tail) return [clue("said again", [before.span[0], burst.span[1]], { venting: 2.6, heat: 14, dissatisfaction: 1 })];
  }
  return [];
}

/** Three questions in a row, most of them short and one that blames: nobody expects so many answers. */
function readQuestions(bursts: readonly Burst[]): Clue[] {
  for (let at = 0, to = 0; at < bursts.length; at = to + 1) {
    for (to = at; to < bursts.length && bursts[to]!.mark.includes("?");) to += 1;
    const row = bursts.slice(at, to);
    if (row.length >= 3 && row.filter(({ words }) => words.length <= 8).length >= 2 && row.some(({ words }) => words.some((word) => blame.has(word)))) {
      return [clue("questions in a row", [row[0]!.span[0], row.at(-1)!.span[1]], { venting: 2.2, heat: 12, dissatisfaction: 1 })];
    }
  }
  return [];
}

function readStream(text: string): Clue[] {
  const steps = [...text.matchAll(/\band (?:then|now|still|so)\b/gi)];
  if (steps.length < 2) return [];
  return [clue("and then", [steps[0]!.index, steps[0]!.index + steps[0]![0].length], { venting: steps.length > 2 ? 2.2 : 1.5, heat: 6, dissatisfaction: 0.6 })];
}

/** "Nooo", "aaargh", "whyyyy": a vowel or a last letter that does not end. */
function readCries(text: string): Clue[] {
  const found = /\b(?:no{3,}|wh+y{3,}|a{2,}r*gh+|ar{2,}gh+|a{4,}h*|gr{3,}|u{2,}gh+|ugh{2,}|ple{3,}a?s+e+|sto+p{3,})\b/i.exec(text);
  return found === null ? [] : [clue("a cry", [found.index, found.index + found[0].length], { venting: 1.8, heat: 10, dissatisfaction: 0.8 })];
}

function isKind({ words }: Burst): boolean {
  return words.some((word) => kind.has(word));
}

function clue(phrase: string, span: Span, weights: Clue["weights"]): Clue {
  return { phrase, span, weights };
}

const weakStarts = new Set("i the a we it my this that is please you can could what how do hi hello our in on to for he she they there if and but your".split(" "));
const kind = new Set("nice good kind day wishes hope fine haha ha yay yum bless goal hooray ready hello hi hey welcome thanks thank thx cheers great love lovely happy best brilliant perfect wonderful amazing yes regards congratulations please ta".split(" "));
const blame = new Set("why how who seriously really you your anyone anybody nobody ever even".split(" "));
