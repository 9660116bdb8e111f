/**
 * The words of a text that say something about its language, in lower case: the beginning of it without addresses, handles, numbers,
 * codes, marks of programs and names with a capital in their middle. Tags ("#fail") count only where there is little else.
 */
export function languageWords(text: string): string {
  let read = text.length > mostLetters ? text.slice(0, mostLetters) : text;
  if (/[\u0300-\u036f]/.test(read)) read = read.normalize("NFC");
  let [words, tags] = ["", ""];
  let [count, marks, from] = [0, 0, 0];
  while (from < read.length) {
    const token = readToken(read, from);
    if (!token.handle) marks += token.marks;
    if (token.speaks) {
      if (read.charCodeAt(from) === hash) tags += `${read.slice(from, token.end)} `;
      else {
        const word = read.slice(from, token.end);
        if (word !== "RT" && !(token.dotted && address.test(word))) {
          words += `${word} `;
          count += 1;
        }
      }
    }
    from = token.end + 1;
  }
  const all = count < 3 ? words + tags : words;
  // A line of a program has more brackets and equal signs than any sentence.
  return marks >= 3 && marks * 15 > all.length ? "" : all.toLowerCase();
}

// The beginning tells enough; long mails cost no more than short ones.
const mostLetters = 1000;
const address = /\.(?:com|org|net|info|de|fr|es|it|nl|pt|uk|eu|io|co|at|ch|be|br|no|se|dk|pl|example)(?:[/?:]|[^a-z]*$)/;
const [hash, ampersand, opening, dot, slash, at] = [35, 38, 40, 46, 47, 64];

/** One run without white space: where it ends and whether it is a word. A number inside leaves words of scripts without blanks alone. */
function readToken(text: string, from: number): { readonly end: number; readonly speaks: boolean; readonly dotted: boolean; readonly handle: boolean; readonly marks: number } {
  let [letters, marks] = [0, 0];
  let [digit, dotted, handle, odd, camel, foreign, lower] = [false, false, false, false, false, false, false];
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x3000) break;
    const small = code >= 97 && code <= 122;
    if (small || code >= 0xc0) {
      letters += 1;
      foreign ||= code > 0x24f && (code < 0x2000 || code > 0x206f);
    } else if (code >= 65 && code <= 90) {
      letters += 1;
      camel ||= lower;
    } else if (code >= 48 && code <= 57) digit = true;
    else if (code === dot) dotted = true;
    else if (code === at) handle = true;
    else if (code === ampersand || (code === slash && dotted)) odd = true;
    else if (isMark[code] === 1) {
      odd = true;
      marks += 1;
    } else if (code === opening && lower) marks += 1;
    lower = small;
  }
  return { end, speaks: letters > 0 && !odd && !handle && (foreign || (!digit && !camel)), dotted, handle, marks };
}

// Marks of programs and of HTML, none of prose.
const isMark = Uint8Array.from({ length: 256 }, (_, code) => ("_={}<\\|".includes(String.fromCharCode(code)) ? 1 : 0));
