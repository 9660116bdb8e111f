import { unreadableMail, type UnreadableMail } from "./unreadable-mail.ts";

/** What a mail may be at most: `wireBytes` as it comes, `decodedBytes` of all its contents together. */
export type MailLimits = Readonly<Record<"wireBytes" | "decodedBytes" | "nesting" | "parts" | "headerBytes" | "recipients" | "hops", number>>;

export const MAIL_LIMITS: MailLimits = { wireBytes: 50 * 1024 * 1024, decodedBytes: 25 * 1024 * 1024, nesting: 100, parts: 1_000, headerBytes: 100 * 1024, recipients: 1_000, hops: 50 };

/**
 * Looks once over the raw bytes before any library does, in time linear in their number, and says why the mail must not be
 * parsed, or null. Only lines that open a part, declare a boundary or belong to the head are decoded.
 */
export function checkMailLimits(raw: Uint8Array, limits: MailLimits = MAIL_LIMITS): UnreadableMail | null {
  if (raw.length > limits.wireBytes) return unreadableMail("mail-too-big", `The mail is larger than ${inMegabytes(limits.wireBytes)}.`);
  return checkHead(raw, limits) ?? checkParts(raw, limits);
}

/** The same for what has been decoded. */
export function checkDecodedSize(bytes: number, limits: MailLimits = MAIL_LIMITS): UnreadableMail | null {
  return bytes > limits.decodedBytes ? unreadableMail("mail-too-big", `The contents of the mail are larger than ${inMegabytes(limits.decodedBytes)}.`) : null;
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

function checkHead(raw: Uint8Array, limits: MailLimits): UnreadableMail | null {
  const end = headEnd(raw, limits.headerBytes);
  if (end > limits.headerBytes) return unreadableMail("mail-headers-too-big", `The head of the mail is larger than ${Math.round(limits.headerBytes / 1024)} KB.`);
  const head = Buffer.from(raw.buffer, raw.byteOffset, end).toString("latin1").replace(/\r?\n[ \t]+/g, " ");
  let hops = 0;
  let recipients = 0;
  for (const line of head.split(/\r?\n/)) {
    if (/^received:/i.test(line)) hops++;
    else if (/^(?:to|cc|bcc|resent-to|resent-cc):/i.test(line)) recipients += count(line, "@");
  }
  if (hops > limits.hops) return unreadableMail("mail-loops", `The mail passed through more than ${limits.hops} servers, so it runs in a circle.`);
  if (recipients > limits.recipients) return unreadableMail("mail-too-many-recipients", `The mail names more than ${limits.recipients} recipients.`);
  return null;
}

function checkParts(raw: Uint8Array, limits: MailLimits): UnreadableMail | null {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  const declared = declaredBoundaries(bytes);
  if (declared.size === 0) return null;
  const open: string[] = [];
  const depthOf = new Map<string, number>();
  let parts = 0;
  for (const line of dashLines(bytes)) {
    const closes = !declared.has(line) && line.endsWith("--") && declared.has(line.slice(0, -2));
    const boundary = closes ? line.slice(0, -2) : line;
    if (!declared.has(boundary)) continue;
    const depth = depthOf.get(boundary);
    const keep = depth === undefined ? open.length : closes ? depth : depth + 1;
    while (open.length > keep) depthOf.delete(open.pop() as string);
    if (closes) continue;
    if (depth === undefined) {
      depthOf.set(boundary, open.length);
      open.push(boundary);
    }
    if (++parts > limits.parts) return unreadableMail("mail-too-many-parts", `The mail has more than ${limits.parts} parts.`);
    if (open.length > limits.nesting) return unreadableMail("mail-too-deep", `The parts of the mail lie more than ${limits.nesting} levels deep.`);
  }
  return null;
}

function headEnd(raw: Uint8Array, atMost: number): number {
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] !== 0x0a) continue;
    if (raw[i + 1] === 0x0a || (raw[i + 1] === 0x0d && raw[i + 2] === 0x0a)) return i + 1;
    if (i > atMost) return i;
  }
  return raw.length;
}

// Every boundary named anywhere counts, also inside attached mails: more than the library would follow, never fewer.
function declaredBoundaries(bytes: Buffer): Set<string> {
  const found = new Set<string>();
  const text = bytes.toString("latin1");
  for (const match of text.matchAll(/boundary\*?(?:\d{1,3}\*?)?[ \t]{0,10}=\s{0,10}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi)) found.add((match[1] ?? match[2] ?? "").trimEnd());
  return found;
}

function* dashLines(bytes: Buffer): Generator<string> {
  const mark = Buffer.from("\n--");
  if (bytes[0] === 0x2d && bytes[1] === 0x2d) yield lineAt(bytes, 2);
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 3)) yield lineAt(bytes, at + 3);
}

function lineAt(bytes: Buffer, from: number): string {
  const window = bytes.subarray(from, from + 300);
  const end = window.indexOf(0x0a);
  return window.subarray(0, end < 0 ? window.length : end).toString("latin1").trimEnd();
}

function count(text: string, letter: string): number {
  let n = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) n++;
  return n;
}
