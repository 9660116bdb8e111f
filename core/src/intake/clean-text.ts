/** Longest text of one message that is kept for reading, in UTF-16 code units; the raw mail keeps everything. */
const MAX_TEXT = 1_000_000;

/**
 * Text of a mail made safe to store, show and read: one form of each letter (NFC), "\n" line ends, no control characters, no
 * characters that turn the direction of what follows, no trailing blanks, at most two empty lines in a row. Words are never changed.
 */
export function cleanText(text: string, maximum = MAX_TEXT): string {
  const cut = text.length > maximum ? cutAt(text, maximum) : text;
  const lines = cut.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replace(/\f|\v/g, "\n").replace(INVISIBLE, "").replace(/\u00a0/g, " ").normalize("NFC").split("\n");
  const kept: string[] = [];
  let empty = 0;
  for (const line of lines) {
    const tidy = line.trimEnd();
    empty = tidy === "" ? empty + 1 : 0;
    if (empty <= 2) kept.push(tidy);
  }
  return trimEmptyLines(kept).join("\n");
}

// Controls but tab and newline; bidi embeddings, overrides and isolates; BOM, zero-width space, soft hyphen; lone surrogates.
// Zero-width joiners stay: several scripts and every family of people in pictures need them.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufff9-\ufffb]|\p{Cs}/gu;

function cutAt(text: string, at: number): string {
  const before = text.charCodeAt(at - 1);
  return text.slice(0, before >= 0xd800 && before <= 0xdbff ? at - 1 : at);
}

function trimEmptyLines(lines: readonly string[]): readonly string[] {
  let from = 0;
  let to = lines.length;
  while (from < to && lines[from] === "") from++;
  while (to > from && lines[to - 1] === "") to--;
  return lines.slice(from, to);
}
