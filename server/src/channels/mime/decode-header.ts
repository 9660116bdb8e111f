import { decodeWords } from "postal-mime";

/** The letters of a header value. */
export function decodeHeader(value: string): string {
  return decodeWords(mendEncodedWords(value));
}

/** Encoded words as they should have been written: some programs cut them in the middle of a letter or name the wrong Japanese charset. */
export function mendEncodedWords(value: string): string {
  return value.replace(SPLIT_BASE64, joinNeighbours).replace(JAPANESE, relabel);
}

// ISO-2022-JP is made of 7-bit letters: words under its label with 8-bit ones are Shift_JIS.
const JAPANESE = /=\?iso-2022-jp\?B\?([A-Za-z0-9+/=]{1,400})\?=/gi;

function relabel(word: string, data: string): string {
  return Buffer.from(data, "base64").some((byte) => byte > 0x7f) ? `=?shift_jis?B?${data}?=` : word;
}

const SPLIT_BASE64 = /=\?[\w-]{1,40}\?[Bb]\?[A-Za-z0-9+/=]{0,400}\?=(?:\s{0,10}=\?[\w-]{1,40}\?[Bb]\?[A-Za-z0-9+/=]{0,400}\?=)+/g;

function joinNeighbours(run: string): string {
  const words = [...run.matchAll(/=\?([\w-]+)\?[Bb]\?([A-Za-z0-9+/=]*)\?=/g)].map((match) => ({ charset: match[1] ?? "", data: match[2] ?? "" }));
  const joined: { charset: string; bytes: Buffer[] }[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && last.charset.toLowerCase() === word.charset.toLowerCase() && !/2022/.test(word.charset)) last.bytes.push(Buffer.from(word.data, "base64"));
    else joined.push({ charset: word.charset, bytes: [Buffer.from(word.data, "base64")] });
  }
  return joined.map(({ charset, bytes }) => `=?${charset}?B?${Buffer.concat(bytes).toString("base64")}?=`).join(" ");
}
