/**
 * Strings of which at least one stands in every text a pattern can meet, for leaving out patterns early; null where none can be told.
 * A blank in them is anything that is no letter, digit or underscore, the ends of the text too.
 */
export function requiredStrings(pattern: RegExp): readonly string[] | null {
  if (pattern.flags !== "") return null;
  const reader: Reader = { source: pattern.source, at: 0 };
  const { exact, need } = readChoice(reader);
  return exact === null ? need : usable(exact);
}

/** How much a set of required strings leaves through: the sum over its strings of how common their rarest part is. */
export function passRate(strings: readonly string[]): number {
  return strings.reduce((sum, text) => sum + commonness(rarestPart(text)), 0);
}

/** The four (or three) letters of a string that are met least often. */
export function rarestPart(text: string): string {
  const size = text.length >= 4 ? 4 : 3;
  let best = text.slice(0, size), least = commonness(best);
  for (let at = 1; at + size <= text.length && least > rare; at += 1) {
    const part = text.slice(at, at + size), common = commonness(part);
    if (common < least) [best, least] = [part, common];
  }
  return best;
}

// What a piece of a pattern stands for: all strings it can be, where they are few; else strings of which one must be in it.
type Piece = { readonly exact: readonly string[] | null; readonly need: readonly string[] | null };
type Reader = { readonly source: string; at: number };

const edge = "\u0000";
const most = 48;
const nothing: Piece = { exact: [""], need: null };
const anything: Piece = { exact: null, need: null };

function readChoice(reader: Reader): Piece {
  const branches = [readSequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at += 1;
    branches.push(readSequence(reader));
  }
  if (branches.length === 1) return branches[0]!;
  if (branches.every((branch) => branch.exact !== null)) {
    const exact = branches.flatMap((branch) => branch.exact!);
    return exact.length <= most * 2 ? { exact, need: null } : { exact: null, need: usable(exact) };
  }
  const needs = branches.map((branch) => (branch.exact === null ? branch.need : usable(branch.exact)));
  return { exact: null, need: needs.some((need) => need === null) ? null : needs.flatMap((need) => need!) };
}

function readSequence(reader: Reader): Piece {
  let run: readonly string[] = [""];
  let whole = true;
  let need: readonly string[] | null = null;
  const close = (): void => {
    need = better(need, usable(run));
    run = [""];
    whole = false;
  };
  while (reader.at < reader.source.length && reader.source[reader.at] !== "|" && reader.source[reader.at] !== ")") {
    const piece = readRepeated(reader);
    if (piece.exact === null) {
      close();
      need = better(need, piece.need);
      continue;
    }
    if (run.length * piece.exact.length > most) close();
    run = run.length === 1 && run[0] === "" ? piece.exact : run.flatMap((start) => piece.exact!.map((end) => start + end));
  }
  if (whole) return { exact: run, need: null };
  close();
  return { exact: null, need };
}

function readRepeated(reader: Reader): Piece {
  const piece = readAtom(reader);
  const times = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (times === null) return piece;
  reader.at += times[0].length;
  if (times[0].startsWith("?")) return piece.exact === null ? anything : { exact: ["", ...piece.exact], need: null };
  if (times[0].startsWith("*") || times[1] === "0") return anything;
  return { exact: null, need: piece.exact === null ? piece.need : usable(piece.exact) };
}

function readAtom(reader: Reader): Piece {
  const char = reader.source[reader.at]!;
  reader.at += 1;
  if (char === "(") return readGroup(reader);
  if (char === "[") return readClass(reader);
  if (char === "\\") return readEscape(reader);
  if (char === ".") return anything;
  return { exact: [/\w/.test(char) ? char : " "], need: null };
}

function readGroup(reader: Reader): Piece {
  const head = /^\?(?::|<?[=!])/.exec(reader.source.slice(reader.at, reader.at + 3))?.[0] ?? "";
  reader.at += head.length;
  const piece = readChoice(reader);
  reader.at += 1;
  return head === "" || head === "?:" ? piece : nothing;
}

function readClass(reader: Reader): Piece {
  const body = /^(?:\\.|[^\]\\])*/.exec(reader.source.slice(reader.at))![0];
  reader.at += body.length + 1;
  if (/^\^|\\[a-zA-Z]|\w-\w/.test(body)) return anything;
  return { exact: [...new Set([...body.replace(/\\/g, "")].map((char) => (/\w/.test(char) ? char : " ")))], need: null };
}

function readEscape(reader: Reader): Piece {
  const char = reader.source[reader.at]!;
  reader.at += 1;
  if (char === "b") return { exact: [edge], need: null };
  if (char === "s") return { exact: [" "], need: null };
  return /\w/.test(char) ? anything : { exact: [" "], need: null };
}

function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  return passRate(b) < passRate(a) ? b : a;
}

/** Strings long enough to tell anything, or null. An edge of a word is a blank unless the other side of it is written already. */
function usable(strings: readonly string[]): readonly string[] | null {
  const marked = [...new Set(strings.map((text) => text.replace(/^\0+(?=\w)|(?<=\w)\0+$/g, " ").replaceAll(edge, "")))];
  return marked.some((text) => text.length < 3) ? null : marked;
}

const rare = 0.05;

function commonness(part: string): number {
  return ordinary.has(part) ? (/^ |.{3} $/.test(part) ? 1 : 0.6) : rare;
}

// The small words of any reply: parts of these tell little.
const ordinaryWords = " i  we  you  your  our  my  me  us  it  is  was  are  were  be  been  have  has  had  do  did  not  n t  t  ll  s  ve  re  will  would  can  could  should  the  a  an  this  that  these  there  here  and  or  but  if  so  as  at  by  for  from  in  of  on  to  with  what  when  which  who  how  why  no  any  all  more  out  up  about  again  now  then  than  just  please  thank you for  thanks  sorry  i am  i have  i will  you have  you are  you can  we are  we have  we will  it is  that is  to you  for you  for the  in the  of the  on the  to the  with the  and the  to be  by  after  before  today  tomorrow  one  two  see  get  let  send  call  write  order  team  time  day  help  ";
// Looked up several times for every string of every pattern at start.
const ordinary = new Set([...ordinaryWords].flatMap((_, at) => [ordinaryWords.slice(at, at + 3), ordinaryWords.slice(at, at + 4)]));
