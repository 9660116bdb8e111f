import { stemLetters, foldWord, type Word } from "./words.ts";

/** What a phrase weighs: heat in points, signals in log-odds, needs as `need:refund`. */
export type Weights = Readonly<Record<string, number>>;

/** A phrase that was met: words `[from, to)` of the sentence, and what it weighs there. */
export type PhraseMatch = { readonly from: number; readonly to: number; readonly weights: Weights; readonly phrase: string };

export type Lexicon = { readonly byFirst: ReadonlyMap<string, readonly Entry[]>; readonly byStem: ReadonlyMap<string, readonly Entry[]>; readonly numbers: readonly Entry[]; readonly negators: ReadonlySet<string> };

/**
 * A lexicon from its text table. A line `[heat 20 complaint 2]` opens a group, each line below is a phrase with these
 * weights. In a phrase `stem*` is any word so beginning, `a|b` either, `(a)` perhaps, `_` any word, `..` up to three
 * words, `...` up to six, `#` a number, `^` the start of the sentence and `$` its end. A line `@rival = competitor|rival`
 * names a set of words, which stands in phrases and heads below it. `neg` in a head: the group says nothing after a
 * negation; `flip` starts the weights it has then. `near a|b` in a head or behind a phrase: it counts only with one of these
 * words within ten of it, `unless a|b`: only without. `calm` groups weigh nothing and cover what lies inside them ("complaint form").
 */
export function createLexicon(table: string, negators: string): Lexicon {
  const byFirst = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const numbers: Entry[] = [];
  const sets = new Map<string, string>();
  const steps = new Map<string, Step>();
  let head: Head = { weights: {}, negated: undefined, calm: false, near: [], unless: [] };
  for (const raw of table.split("\n")) {
    const line = raw.trim();
    if (line === "" || line.startsWith("//")) continue;
    const named = /^(@\w+) = (.+)$/.exec(line);
    if (named !== null) sets.set(named[1]!, fillSets(named[2]!, sets));
    else if (line.startsWith("[")) head = readHead(fillSets(line.slice(1, line.lastIndexOf("]")), sets));
    else {
      const [phrase, company] = readCompany(fillSets(line, sets));
      const within = company.near.length + company.unless.length === 0 ? head : { ...head, near: [...head.near, ...company.near], unless: [...head.unless, ...company.unless] };
      for (const parts of expandOptional(phrase.trim().split(/\s+/))) addEntry(byFirst, byStem, numbers, createEntry(parts, steps, line, within));
    }
  }
  return { byFirst, byStem, numbers, negators: new Set(negators.split(/\s+/).map(foldWord)) };
}

/** The phrases of a lexicon in one sentence. A phrase that lies inside a longer one without gaps is covered by it. */
export function matchPhrases(lexicon: Lexicon, words: readonly Word[]): PhraseMatch[] {
  const found: (PhraseMatch & { covers: boolean })[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const { text: word, stem } = words[from]!;
    const next = words[from + 1]?.text;
    for (let kind = 0; kind < 3; kind += 1) {
      const list = kind === 0 ? lexicon.byFirst.get(word) : kind === 1 ? lexicon.byStem.get(stem) : lexicon.numbers.length > 0 && isNumber(word) ? lexicon.numbers : undefined;
      if (list === undefined) continue;
      for (const entry of list) {
        // Most phrases fail at their second word.
        if ((entry.second !== undefined && (next === undefined || !entry.second.has(next))) || (entry.first && from > 0)) continue;
        const to = matchSteps(entry.steps, 0, words, from);
        if (to < 0 || !fitsCompany(entry.head, words, from, to)) continue;
        const negated = entry.head.negated !== undefined && isNegated(lexicon.negators, words, from);
        found.push({ from, to, weights: negated ? entry.head.negated! : entry.head.weights, phrase: entry.phrase, covers: entry.head.calm || !entry.gap });
      }
    }
  }
  if (found.length < 2) return found;
  return found.filter((a, i) => !found.some((b, j) => j !== i && b.covers && b.from <= a.from && b.to >= a.to
    && (b.to - b.from > a.to - a.from || (j < i && b.from === a.from && b.to === a.to))));
}

type Head = { readonly weights: Weights; readonly negated: Weights | undefined; readonly calm: boolean; readonly near: readonly WordStep[]; readonly unless: readonly WordStep[] };
type WordStep = { readonly kind: "words"; readonly exact: ReadonlySet<string>; readonly stems: readonly string[]; readonly number: boolean };
type Step = WordStep | { readonly kind: "any" | "number" | "end" } | { readonly kind: "gap"; readonly most: number };
type Entry = { readonly steps: readonly Step[]; readonly phrase: string; readonly head: Head; readonly gap: boolean; readonly first: boolean; readonly second: ReadonlySet<string> | undefined };

const nearby = 10;
const numberWords = new Set("two three four five six seven eight nine ten eleven twelve dozen several multiple zwei drei vier fünf sechs sieben acht neun zehn mehrere deux trois quatre cinq six sept huit neuf dix plusieurs dos tres cuatro cinco seis siete ocho nueve diez varias varios twee drie vier vijf zes zeven acht negen tien meerdere dois duas tres quatro cinco seis sete oito nove dez varias due tre quattro cinque sei sette otto nove dieci diverse".split(" ").map(foldWord));

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || numberWords.has(word);
}

function isNegated(negators: ReadonlySet<string>, words: readonly Word[], from: number): boolean {
  for (let i = Math.max(0, from - 3); i < from; i += 1) {
    const word = words[i]!.text;
    if (negators.has(word) || word.endsWith("n't")) return true;
  }
  return false;
}

function matchSteps(steps: readonly Step[], at: number, words: readonly Word[], from: number): number {
  if (at === steps.length) return from;
  const step = steps[at]!;
  if (step.kind === "gap") {
    for (let skip = 0; skip <= step.most && from + skip < words.length; skip += 1) {
      const to = matchSteps(steps, at + 1, words, from + skip);
      if (to >= 0) return to;
    }
    return -1;
  }
  const word = words[from]?.text;
  if (step.kind === "end") return word === undefined ? from : -1;
  if (word === undefined) return -1;
  return fitsWord(step, word) ? matchSteps(steps, at + 1, words, from + 1) : -1;
}

/** A noun alone says little: whether the words about a phrase are those that its group asks for. */
function fitsCompany({ near, unless }: Head, words: readonly Word[], from: number, to: number): boolean {
  if (near.length === 0 && unless.length === 0) return true;
  const about = words.slice(Math.max(0, from - nearby), to + nearby);
  const has = (step: WordStep) => about.some(({ text }) => fitsWord(step, text));
  return near.every(has) && !unless.some(has);
}

function fitsWord(step: Step, word: string): boolean {
  if (step.kind === "number") return isNumber(word);
  if (step.kind !== "words") return true;
  if (step.exact.has(word) || (step.number && isNumber(word))) return true;
  for (const stem of step.stems) if (word.startsWith(stem)) return true;
  return false;
}

function readHead(head: string): Head {
  const [plain = "", flipped] = head.split(/\bflip\b/);
  const [weighing, { near, unless }] = readCompany(plain);
  const words = weighing.split(/\s+/);
  const negated = flipped !== undefined ? readWeights(flipped.split(/\s+/)) : words.includes("neg") ? {} : undefined;
  return { weights: readWeights(words.filter((word) => word !== "neg" && word !== "calm")), negated, calm: words.includes("calm"),
    near, unless };
}

/** A line without its conditions, and the words that these want about it or do not. */
function readCompany(line: string): [string, Pick<Head, "near" | "unless">] {
  const conditions = [...line.matchAll(/ (near|unless) (\S+)/g)].map((found) => ({ kind: found[1]!, words: createWords(found[2]!) }));
  const of = (kind: string) => conditions.filter((one) => one.kind === kind).map((one) => one.words);
  return [line.replace(/ (?:near|unless) \S+/g, ""), { near: of("near"), unless: of("unless") }];
}

function readWeights(words: readonly string[]): Weights {
  const weights: Record<string, number> = {};
  const parts = words.filter((word) => word !== "");
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const value = Number(parts[i + 1]);
    if (Number.isNaN(value)) throw new Error(`A lexicon head needs names with numbers: ${parts.join(" ")}`);
    weights[parts[i]!] = value;
  }
  return weights;
}

function expandOptional(steps: readonly string[]): string[][] {
  const at = steps.findIndex((step) => step.startsWith("(") && step.endsWith(")"));
  if (at < 0) return [[...steps]];
  const without = [...steps.slice(0, at), ...steps.slice(at + 1)];
  return [...expandOptional([...steps.slice(0, at), steps[at]!.slice(1, -1), ...steps.slice(at + 1)]), ...expandOptional(without)];
}

function fillSets(line: string, sets: ReadonlyMap<string, string>): string {
  return line.replace(/@\w+/g, (name) => {
    const words = sets.get(name);
    if (words === undefined) throw new Error(`No set of words is called ${name}`);
    return words;
  });
}

function createEntry(parts: readonly string[], known: Map<string, Step>, phrase: string, head: Head): Entry {
  const first = parts[0] === "^";
  const steps = (first ? parts.slice(1) : parts).map((part) => {
    const step = known.get(part) ?? createStep(part);
    known.set(part, step);
    return step;
  });
  if (steps[0]?.kind !== "words" && steps[0]?.kind !== "number") throw new Error(`A phrase begins with a word: ${phrase}`);
  return { steps, phrase, head, gap: steps.some((step) => step.kind === "gap"), first, second: wordsOnly(steps[1]) };
}

function wordsOnly(step: Step | undefined): ReadonlySet<string> | undefined {
  return step?.kind === "words" && !step.number && step.stems.length === 0 ? step.exact : undefined;
}

function createStep(part: string): Step {
  if (part === "_") return { kind: "any" };
  if (part === ".." || part === "...") return { kind: "gap", most: part.length === 2 ? 3 : 6 };
  if (part === "#") return { kind: "number" };
  if (part === "$") return { kind: "end" };
  return createWords(part);
}

function createWords(part: string): WordStep {
  const choices = part.split("|").map(foldWord);
  return { kind: "words", number: choices.includes("#"), exact: new Set(choices.filter((choice) => !choice.endsWith("*"))), stems: choices.filter((choice) => choice.endsWith("*")).map((choice) => choice.slice(0, -1)) };
}

function addEntry(byFirst: Map<string, Entry[]>, byStem: Map<string, Entry[]>, numbers: Entry[], entry: Entry): void {
  const first = entry.steps[0]!;
  if (first.kind === "number" || (first.kind === "words" && first.number)) numbers.push(entry);
  if (first.kind !== "words") return;
  for (const word of first.exact) addTo(byFirst, word, entry);
  for (const stem of first.stems) {
    if (stem.length < stemLetters) throw new Error(`A stem needs three letters: ${entry.phrase}`);
    addTo(byStem, stem.slice(0, stemLetters), entry);
  }
}

function addTo(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [entry]);
  else list.push(entry);
}
