import { splitSentences } from "../language/sentences.ts";
import { foldText } from "./fold-text.ts";

/** What a message is about: the stems of its content words and its numbers. */
export type Matter = { readonly stems: ReadonlySet<string>; readonly folded: string };

/** The content of a customer's message, to be found again in a draft. */
export function readMatter(message: string): Matter {
  const folded = foldText(message.slice(0, 20_000));
  return { folded, stems: new Set(contentStems(folded)) };
}

/** Content words of a folded text, cut to stems that meet their inflections ("rejected", "rejects"); numbers whole. */
export function contentStems(folded: string): string[] {
  const tokens = folded.match(/\d[\d.,:]*\d|\d|[\p{L}]{3,}/gu) ?? [];
  return tokens.filter((token) => /\d/.test(token) || !hollow.has(token)).map((token) => (/\d/.test(token) ? token : stem(token))).filter((token) => !hollowStems.has(token));
}

/**
 * The customer's own words for what went wrong, turned towards them ("my parcel never came" is "your parcel never came"):
 * one short clause or what was counted; null where nothing can be said back safely. English only.
 */
export function sayBack(message: string): string | null {
  const clauses = splitSentences(message.slice(0, 8_000)).flatMap(([start, end]) => message.slice(start, end).split(/(?:[,;:–—()]|\s-)\s+|\s+(?=(?:and|but|because|so)\s+(?:i|we|it|my|our|the|you|now)\b)/i))
    .map((clause) => clause.trim().replace(/\s+/g, " ").replace(/^(?:and|but|so|because|well|hi|hello|hey|ok|okay|then|again|also|now)\s+/i, "").replace(/[.!?…"'”“]+$/, ""));
  const counted = countedTrouble(message);
  const running = runningTime(message);
  if (counted !== null) return running === null ? counted : `${counted}, ${running}`;
  const told = clauses.filter(canBeSaidBack).sort((a, b) => worth(b) - worth(a))[0];
  if (told !== undefined) return turnTowards(told);
  return running === null ? null : capital(running);
}

/** The first thing that the customer calls theirs ("my parcel" is "parcel"); null where they call nothing so. English only. */
export function theirThing(message: string): string | null {
  const found = /\b(?:my|our) ((?:new |old |second |last |first |whole )?[a-z][a-z-]{2,20})(?= (?:is|was|has|had|does|did|never|keeps?|still|won't|doesn't|didn't|isn't|hasn't|can't|stopped|arrived|broke|failed|from|for|on|in|and|rejected|were|are)\b|[.,!?;]|$)/.exec(foldText(message.slice(0, 8_000)));
  return found === null ? null : found[1]!;
}

/** A count and what happened to it: "rejected all 212 readings" is "212 readings rejected". */
function countedTrouble(message: string): string | null {
  const active = /\b(rejected|lost|refused|failed|cancelled|deleted|missed|dropped|charged|broke|damaged|skipped|ruined|declined|returned)\s+(?:all\s+)?(?:our\s+|my\s+|the\s+)?(\d[\d.,]*\s+\p{Ll}{3,})/u.exec(message);
  if (active !== null) return `${active[2]!.replace(/\s+/g, " ")} ${participles[active[1]!] ?? active[1]}`;
  const passive = /\b(\d[\d.,]*\s+\p{Ll}{3,})\s+(?:were|was|have been|has been|got|are|is)\s+(?:all\s+)?(rejected|lost|refused|cancelled|deleted|missed|dropped|broken|damaged|skipped|ruined|declined|missing|wrong)\b/u.exec(message);
  return passive === null ? null : `${passive[1]!.replace(/\s+/g, " ")} ${passive[2]}`;
}

function runningTime(message: string): string | null {
  const found = /\b((?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:nights|days|weeks|months|times|mornings|weekends|years)\s+(?:running|in a row|late|now))\b/i.exec(message)
    ?? /\b(the (?:second|third|fourth|fifth|2nd|3rd|4th) (?:time|call|mail|e-?mail|week|month|parcel|delivery|letter))\b/i.exec(message)
    ?? /\b((?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:nights|days|weeks|months|calls|e-?mails|hours))\b/i.exec(message);
  return found === null ? null : found[1]!.toLowerCase().replace(/\s+/g, " ");
}

function canBeSaidBack(clause: string): boolean {
  const words = clause.split(" ");
  return words.length >= 3 && words.length <= 14 && clause.length <= 90 && trouble.test(clause) && /^(?:i|we|my|our|it|the|this|that|nobody|no one|nothing|your (?:\d|courier|driver|app|site|website|system|team|shop))\b/i.test(clause)
    && !/\b(?:you|yourself|fuck\w*|shit|damn|hell|crap|idiots?|stupid|liars?|useless|incompetent|joke|pathetic|scam\w*|thieves|will|would|want|please|if|think|hope|understand|believe|know)\b/i.test(clause) && !/[@/<>{}]|https?:/.test(clause) && !/^\p{Lu}[\p{Lu}\s\d']+$/u.test(clause);
}

function worth(clause: string): number {
  return (/\d/.test(clause) ? 2 : 0) + (/\b(?:my|our)\b/i.test(clause) ? 1 : 0) + (/\b(?:never|still|again|twice|third)\b/i.test(clause) ? 1 : 0) - clause.length / 60;
}

function turnTowards(clause: string): string {
  const turned = clause.replace(/\b(?:i am|i'm|i’m|we are|we're|we’re|i was|we were|i've|i’ve|we've|we’ve|i|we|my|our|mine|ours|me|us|myself|ourselves|your)\b/gi, (word) => turns[word.toLowerCase().replace("’", "'")] ?? word);
  return capital(turned);
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

const turns: Readonly<Record<string, string>> = {
  "i am": "you are", "i'm": "you are", "we are": "you are", "we're": "you are", "i was": "you were", "we were": "you were", "i've": "you have", "we've": "you have",
  i: "you", we: "you", my: "your", our: "your", mine: "yours", ours: "yours", me: "you", us: "you", myself: "yourself", ourselves: "yourselves", your: "our",
};
const participles: Readonly<Record<string, string>> = { broke: "broken" };
const trouble = /\b(?:not|n['’]t|never|nothing|nobody|no one|no answer|late|lost|missing|missed|broken|broke|wrong|failed|fails|failing|rejected|rejects|charged|waiting|waited|damaged|dead|down|stopped|stuck|crash\w*|cancelled|again|still|twice|times|refused|ignored|empty|leak\w*|faulty|overdue|delayed|ruined|spoiled|useless|error|hours|days|weeks|nights|months|third|second)\b/i;

const hollow = new Set("the and you your yours our ours for that this with have has had not but was were will can are its it's they them there their what when which who why how all any from been being would could should about into than then just very really more most some such only also again still even please thank thanks sorry hello dear regards best kind can't don't won't i'm i've i'll get got make made want need know like one two see say said tell told day days time times way thing things issue issues problem problems matter situation experience inconvenience frustration frustrating frustrated upset trouble concern concerns request message email mail reply answer customer service help team today tomorrow now here because after before since until over under while where does did doing done let lets him her his she out our back going come came take took give gave und der die das sie ich wir ist nicht mit auf ein eine les des une vous nous est pas pour dans que los las una por con para usted het een van niet voor uma não com che non per del della".split(" "));
const hollowStems = new Set(["issu", "probl", "situa", "incon", "frust", "apolo", "under", "appre"]);

function stem(token: string): string {
  const bare = token.replace(/(?:ing|ies|ied|ed|es|s|e|y)$/, "");
  return (bare.length >= 3 ? bare : token).slice(0, 7);
}
