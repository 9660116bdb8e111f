import { lineOf } from "./scan-source.ts";

type Clause = { pattern: RegExp; says: string; alsoInTime?: boolean };

const before = String.raw`(?<![\w$]|(?<!\.\.)\.\s*)`;
const word = (names: string) => new RegExp(`${before}(?:${names})(?![\\w$])(?!\\s*\\??\\s*:(?!:))`, "g");

/** What pure means in core, clause by clause. `alsoInTime` holds in core/time too, which may name Date, Temporal and Intl. */
export const clauses: readonly Clause[] = [
  { pattern: word("Date"), says: "Date is named only in core/time; take an Instant" },
  { pattern: word("Temporal"), says: "Temporal is named only in core/time" },
  { pattern: word("Intl"), says: "Intl is named only in core/time" },
  { pattern: /(?<![\w$])Date\s*(?:\.|\?\.)\s*now\b|(?<![\w$])Date\s*\[|(?<![\w$])new\s+Date\s*(?:\(\s*\)|(?![\w$\s(]))|(?<!new\s+|[\w$.])Date\s*\(/g, says: "the time is told as `now`", alsoInTime: true },
  { pattern: /(?<![\w$])Temporal\s*(?:(?:\.|\?\.)\s*Now\b|\[)|[{,]\s*Now\b[^}]*\}\s*=\s*Temporal\b/g, says: "the time is told as `now`", alsoInTime: true },
  { pattern: /(?<![\w$])Intl\s*\.\s*\w+\s*\(\s*(?:\)|undefined\b|\[\s*\])|(?<![\w$])Intl\s*\.\s*\w+\s*(?![\w\s.(<]|$)|resolvedOptions\s*\(|\.\s*toLocale\w+\s*\(\s*(?:\)|undefined\b)|\.\s*localeCompare\s*\(\s*[^(),]*(?:\([^()]*\)[^(),]*)*\)/g, says: "the machine's locale or zone decides nothing: name the locale", alsoInTime: true },
  { pattern: /(?<![\w$])Math\s*(?:(?:\.|\?\.)\s*random\b|\[)|[{,]\s*random\b[^}]*\}\s*=\s*Math\b|=\s*Math\s*[;\n]/g, says: "chance is handed in", alsoInTime: true },
  { pattern: word("crypto"), says: "ids and chance are handed in", alsoInTime: true },
  { pattern: word("fetch|XMLHttpRequest|WebSocket|EventSource"), says: "core has no network", alsoInTime: true },
  { pattern: word("setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame"), says: "core has no timers", alsoInTime: true },
  { pattern: word("console"), says: "core writes nothing", alsoInTime: true },
  { pattern: word("async|await|Promise"), says: "core is never async", alsoInTime: true },
  { pattern: /\.\s*then\s*\(/g, says: "core is never async", alsoInTime: true },
  { pattern: word("performance"), says: "core measures no time", alsoInTime: true },
  { pattern: word("globalThis|global|self|window|navigator|localStorage|sessionStorage|indexedDB"), says: "core has no surroundings", alsoInTime: true },
  { pattern: word("process|require|Buffer|__dirname|__filename"), says: "core runs where there is no Node", alsoInTime: true },
  { pattern: /\bimport\s*(?:\(|\.\s*meta\b)/g, says: "core loads nothing while it runs", alsoInTime: true },
  { pattern: /(?<![\w$.])eval\s*\(|(?<![\w$])new\s+Function\b/g, says: "core makes no code", alsoInTime: true },
  { pattern: /(?<![\w$.])class\s+[\w$]/g, says: "core has functions, not classes", alsoInTime: true },
];

/** Where a file of core, its code blanked of comments and strings, breaks a clause. */
export function checkPurity(file: string, code: string): string[] {
  const inTime = file.startsWith("core/src/time/");
  const found = clauses.filter((clause) => clause.alsoInTime || !inTime)
    .flatMap(({ pattern, says }) => [...code.matchAll(pattern)].map((match) => ({ place: match.index, says: `${says} (${match[0].trim().replace(/\s+/g, " ")})` })));
  return [...found, ...mutatedArguments(code)].map(({ place, says }) => `${file}:${lineOf(code, place)}: ${says}`);
}

const mutates = "push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|set|add|delete|clear";

/** Arguments of exported functions that their body changes in place. */
function mutatedArguments(code: string): { place: number; says: string }[] {
  return [...code.matchAll(/\bexport\s+function\s+[\w$]+/g)].flatMap((match) => {
    const open = code.indexOf("(", match.index);
    const close = matching(code, open);
    const bodyStart = bodyAfter(code, close);
    if (bodyStart === null) return [];
    const body = code.slice(bodyStart, matching(code, bodyStart));
    return parameterNames(code.slice(open + 1, close)).flatMap((name) => {
      const changed = new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}(?:\\s*\\.\\s*(?:${mutates})\\s*\\(|(?:\\s*\\??\\.\\s*[\\w$]+|\\s*\\[[^\\]]*\\])+\\s*(?:[-+*/|&^%]|\\?\\?|\\|\\||&&|\\*\\*)?=(?![=>])|(?:\\s*\\.\\s*[\\w$]+)+\\s*(?:\\+\\+|--))`).exec(body);
      return changed ? [{ place: bodyStart + changed.index, says: `arguments are not changed (${changed[0].trim()})` }] : [];
    });
  });
}

function parameterNames(list: string): string[] {
  let depth = 0;
  let flat = "";
  for (const character of list) {
    if ("([{<".includes(character)) depth++;
    if (depth === 0) flat += character;
    if (")]}>".includes(character) && depth > 0) depth--;
  }
  return flat.split(",").flatMap((part) => /^\s*(?:\.\.\.)?([A-Za-z_$][\w$]*)/.exec(part)?.[1] ?? []);
}

/** The brace that opens the body; braces of a returned object type are passed over. */
function bodyAfter(code: string, close: number): number | null {
  let at = close + 1;
  let previous = "";
  while (at < code.length) {
    const character = code[at] ?? "";
    if (character === ";" ) return null;
    if (character === "{") {
      if (!/[:|&<,(]/.test(previous)) return at;
      at = matching(code, at);
    }
    if (character.trim()) previous = code[at] ?? "";
    at++;
  }
  return null;
}

function matching(code: string, open: number): number {
  const pairs: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };
  const opening = code[open] ?? "";
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if (code[at] === opening) depth++;
    if (code[at] === pairs[opening] && --depth === 0) return at;
  }
  return code.length;
}
