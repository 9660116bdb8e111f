export type MailFileKind =
  | { readonly kind: "mbox" } | { readonly kind: "mail" }
  /** Text that no head of a mail begins: a reader may still take it for the body of one, an import does not. */
  | { readonly kind: "text"; readonly sentence: string }
  | { readonly kind: "not-mail"; readonly sentence: string };

/** Says what a file is from its first bytes: an mbox, one mail, or what else in a sentence. `size` is that of the whole file. */
export function detectMailFile(start: Uint8Array, size: number): MailFileKind {
  if (size === 0) return notMail("The file is empty.");
  for (const [name, signature] of SIGNATURES) if (signature.every((byte, at) => byte === null || start[at] === byte)) return notMail(notA(name));
  const bytes = Buffer.from(start.buffer, start.byteOffset, Math.min(start.length, 16_384));
  const text = bytes.toString("latin1").replace(/^\u00ef\u00bb\u00bf/, "").replace(/^(?:[ \t]*\r?\n)+/, "");
  if (text.trim().replace(/\0/g, "") === "") return notMail("The file holds nothing but blanks.");
  if (/^From [^\r\n]{0,200}\r?\n(?:>?From |[\x21-\x39\x3b-\x7e]{1,80}[ \t]*:)/.test(text)) return { kind: "mbox" };
  if (/^From \S[^\r\n]*\r?\n/.test(text)) return { kind: "mbox" };
  const lines = text.split(/\r?\n/, 60);
  const fields = lines.filter((line) => /^[\x21-\x39\x3b-\x7e]{1,80}[ \t]*:/.test(line)).length;
  if (lines.slice(0, 5).some((line) => /^[\x21-\x39\x3b-\x7e]{1,80}[ \t]*:/.test(line)) && (fields >= 2 || KNOWN_FIELD.test(text))) return { kind: "mail" };
  for (const [name, pattern] of TEXTS) if (pattern.test(text)) return notMail(notA(name));
  return bytes.includes(0) ? notMail("The file is neither a mail nor text.") : { kind: "text", sentence: "The file is text without the head of a mail." };
}

function notMail(sentence: string): MailFileKind {
  return { kind: "not-mail", sentence };
}

function notA(name: string): string {
  return name.includes(";") ? `The file is ${name}.` : `The file is ${name}, not a mail.`;
}

const KNOWN_FIELD = /^(?:from|to|subject|date|received|message-id|return-path|mime-version|content-type|delivered-to|reply-to|x-[\w-]+):/im;

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const SIGNATURES: readonly (readonly [string, readonly (number | null)[]])[] = [
  ["a PNG image", [0x89, ...ascii("PNG")]], ["a JPEG image", [0xff, 0xd8, 0xff]], ["a GIF image", ascii("GIF8")], ["a WebP image", [...ascii("RIFF"), null, null, null, null, ...ascii("WEBP")]],
  ["a PDF", ascii("%PDF-")], ["an Outlook data file (PST); export it as mbox first", ascii("!BDN")], ["an Outlook message or an old Office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a ZIP archive (or an Office document); unpack it first", [0x50, 0x4b, 0x03, 0x04]], ["a gzip archive; unpack it first", [0x1f, 0x8b]], ["a 7z archive; unpack it first", [0x37, 0x7a, 0xbc, 0xaf]],
  ["a RAR archive; unpack it first", ascii("Rar!")], ["an xz archive; unpack it first", [0xfd, ...ascii("7zXZ")]], ["a Zstandard archive; unpack it first", [0x28, 0xb5, 0x2f, 0xfd]], ["a bzip2 archive; unpack it first", ascii("BZh")],
  ["a program", [0x7f, ...ascii("ELF")]], ["a program", ascii("MZ\x90")], ["a SQLite database", ascii("SQLite format 3")], ["an MP3 recording", ascii("ID3")], ["a video", [null, null, null, null, ...ascii("ftyp")]],
];

const TEXTS: readonly (readonly [string, RegExp])[] = [
  ["an HTML page", /^\s*(?:<!doctype html|<html)/i], ["an XML file", /^\s*<\?xml/i], ["a JSON file", /^\s*[[{]\s*["{[\]}]/], ["a calendar file", /^BEGIN:VCALENDAR/], ["a contact card", /^BEGIN:VCARD/],
  ["a script", /^#!/], ["a CSV table", /^[^\r\n,;]{1,80}(?:[,;\t][^\r\n,;\t]{0,80}){2,}\r?\n[^\r\n]*[,;\t]/],
];
