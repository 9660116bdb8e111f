/** A string literal as it stands in the source; `start` is the place of its opening quote. */
export type Literal = { start: number; value: string };

/** `code` has the length of the source, with the insides of comments, strings and patterns blanked out. */
export type Scanned = { code: string; literals: readonly Literal[]; codeLines: number };

/**
 * Tells code from comments, strings and regular expressions, well enough for rules about words. TypeScript 7 has no
 * compiler API to ask. Expressions inside templates stay code.
 */
export function scanSource(source: string): Scanned {
  const out: string[] = source.split("").map((unit) => (unit === "\n" ? "\n" : " "));
  const literals: Literal[] = [];
  const templates: number[] = []; // depth of braces at which each open template goes on
  let depth = 0;
  let at = 0;

  const keep = (count: number) => {
    for (let i = 0; i < count; i++, at++) out[at] = source[at] ?? "";
  };
  const readTemplate = () => {
    const start = at;
    let value = "";
    while (at < source.length) {
      if (source[at] === "\\") { value += source.slice(at, at + 2); at += 2; continue; }
      if (source[at] === "`") { at++; literals.push({ start, value }); return; }
      if (source.startsWith("${", at)) { at += 2; templates.push(depth++); literals.push({ start, value }); return; }
      value += source[at++];
    }
  };

  while (at < source.length) {
    const character = source[at] ?? "";
    if (source.startsWith("//", at)) { at = endOf(source, "\n", at); continue; }
    if (source.startsWith("/*", at)) { at = endOf(source, "*/", at) + 2; continue; }
    if (character === "'" || character === '"') {
      const end = endOfString(source, at);
      if (end === null) { keep(1); continue; } // an apostrophe in the text of a component
      literals.push({ start: at, value: source.slice(at + 1, end) });
      out[at] = out[end] = character;
      at = end + 1;
      continue;
    }
    if (character === "`") { out[at] = "`"; at++; readTemplate(); continue; }
    if (character === "/" && beginsPattern(out, at)) { out[at] = "/"; at = endOfPattern(source, at); continue; }
    if (character === "{") depth++;
    if (character === "}") {
      depth--;
      if (templates.at(-1) === depth) { templates.pop(); at++; readTemplate(); continue; }
    }
    keep(1);
  }
  const code = out.join("");
  return { code, literals, codeLines: countLines(code) };
}

/** The line of a place, counted from 1. */
export function lineOf(source: string, place: number): number {
  let line = 1;
  for (let at = source.indexOf("\n"); at >= 0 && at < place; at = source.indexOf("\n", at + 1)) line++;
  return line;
}

/** Lines of code. A row of a table, with nothing in it but strings and numbers, is data: a lexicon may be long. */
function countLines(code: string): number {
  return code.split("\n").filter((line) => line.trim() && (/[A-Za-z_$]/.test(line) || !/["'`\d]/.test(line))).length;
}

function endOf(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found;
}

function endOfString(source: string, from: number): number | null {
  for (let at = from + 1; at < source.length && source[at] !== "\n"; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === source[from]) return at;
  }
  return null;
}

/** A slash begins a pattern where a value may begin; after a value it divides. */
function beginsPattern(out: readonly string[], at: number): boolean {
  let back = at - 1;
  while (back >= 0 && /\s/.test(out[back] ?? "")) back--;
  const before = out[back] ?? "";
  if (before === "<") return false; // a closing tag
  if (/[)\]}"'`]/.test(before)) return false;
  if (!/[\w$]/.test(before)) return true;
  let start = back;
  while (start >= 0 && /[\w$]/.test(out[start] ?? "")) start--;
  return ["return", "typeof", "case", "in", "of", "do", "else", "yield", "await", "void", "delete"].includes(out.slice(start + 1, back + 1).join(""));
}

function endOfPattern(source: string, from: number): number {
  let inClass = false;
  for (let at = from + 1; at < source.length && source[at] !== "\n"; at++) {
    const character = source[at];
    if (character === "\\") at++;
    else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    else if (character === "/" && !inClass) return at + 1;
  }
  return from + 1;
}
