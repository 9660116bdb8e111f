import { isFromLine } from "./write-mbox.ts";

/** One message of an mbox: its bytes with the quoting undone, the sender and the time that its separator names, and where it lies in the file. */
export type MboxMessage = { readonly raw: Uint8Array; readonly envelopeSender: string | null; readonly receivedAt: string | null; readonly start: number; readonly end: number };

/** Larger messages are handed out cut to just above the limit of the mail reader, which then refuses them with a sentence. */
const MAX_MESSAGE = 50 * 1024 * 1024 + 1;

/**
 * The messages of an mbox in order, in the memory of one message. Understands mboxo and mboxrd (">From " loses one ">") and mboxcl2
 * (nothing is quoted: a separator must name a sender and a time), LF and CRLF, and files that do not begin with a separator.
 * `from` is the place of the first chunk in its file.
 */
export async function* readMbox(chunks: AsyncIterable<Uint8Array>, from = 0): AsyncGenerator<MboxMessage> {
  let message = newMessage(from, null);
  let any = false;
  let afterBlank = true;
  for await (const { line, start, goesOn } of readLines(chunks, from)) {
    if (afterBlank && isSeparator(line)) {
      if (any) yield finish(message, start);
      message = newMessage(start, line);
      any = true;
      afterBlank = false;
      continue;
    }
    any ||= !isBlank(line);
    afterBlank = !goesOn && isBlank(line);
    append(message, !goesOn && line[0] === 0x3e && isFromLine(line, 0) ? line.subarray(1) : line);
    message.end = start + line.length;
  }
  if (any) yield finish(message, message.end);
}

type Open = { start: number; end: number; envelopeSender: string | null; receivedAt: string | null; lines: Buffer[]; size: number };

function newMessage(start: number, separator: Buffer | null): Open {
  const text = separator?.subarray(0, 300).toString() ?? "";
  return { start, end: start, envelopeSender: envelopeSender(text), receivedAt: timeOf(text), lines: [], size: 0 };
}

function append(message: Open, line: Buffer): void {
  if (message.size >= MAX_MESSAGE) return;
  message.lines.push(line);
  message.size += line.length;
}

// The empty line before a separator belongs to the mbox, not to the mail.
function finish(message: Open, end: number): MboxMessage {
  if (message.lines.length > 0 && isBlank(message.lines.at(-1) as Buffer)) message.lines.pop();
  return { raw: Buffer.concat(message.lines), envelopeSender: message.envelopeSender, receivedAt: message.receivedAt, start: message.start, end };
}

// "From " at the start of a line is a separator only where it looks like one: programs that do not quote write "From the start, …" in mails.
function isSeparator(line: Buffer): boolean {
  if (line.length < 6 || line.subarray(0, 5).toString("latin1") !== "From ") return false;
  const rest = line.subarray(5, 300).toString("latin1").trimEnd();
  return /^\S+(?:@\S+)?\s+.*\b\d{4}\b(?:\s+[+-]\d{4}|\s+\w{1,5})?$|^\S+@\S+$|^\S+\s+\w{3},?\s+(?:\w{3}\s+\d|\d{1,2}\s+\w{3}\s+\d{4}\b)|^-$|^\d+@xxx\b/.test(rest) && /\d|@|^-$/.test(rest);
}

function envelopeSender(separator: string): string | null {
  const sender = /^From (\S+)/.exec(separator)?.[1] ?? "";
  return sender.includes("@") && !sender.endsWith("@xxx") ? sender.toLowerCase() : null;
}

// The time in any order of its parts; without an offset it is UTC (RFC 4155).
function timeOf(separator: string): string | null {
  const [, first, clock] = /^From \S+\s+(?:[A-Za-z]{3},?\s+)?(.*?)(\d{1,2}:\d{2}(?::\d{2})?)/.exec(separator) ?? [];
  if (first === undefined || clock === undefined) return null;
  const month = /[A-Za-z]{3}/.exec(first)?.[0], day = /\b\d{1,2}\b/.exec(first)?.[0], year = /\b\d{4}\b/.exec(separator.slice(separator.indexOf(first)).replace(/[+-]\d{4}/, ""))?.[0];
  const offset = /[+-]\d{4}/.exec(separator.slice(separator.indexOf(clock)))?.[0] ?? "+0000";
  const at = Date.parse(`${day} ${month} ${year} ${clock} ${offset}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function isBlank(line: Buffer): boolean {
  return line.length === 0 || line.equals(LF) || line.equals(CRLF);
}

const LF = Buffer.from("\n");
const CRLF = Buffer.from("\r\n");

// `goesOn`: a further piece of a line that was too long to be handed out whole.
async function* readLines(chunks: AsyncIterable<Uint8Array>, from: number): AsyncGenerator<{ readonly line: Buffer; readonly start: number; readonly goesOn: boolean }> {
  let start = from;
  let open: Buffer[] = [];
  let size = 0;
  let goesOn = false;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let taken = 0;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, taken)) {
      const part = bytes.subarray(taken, at + 1);
      // Copied, because a line must not keep the whole chunk of the file alive.
      const line = open.length === 0 ? Buffer.from(part) : Buffer.concat([...open, part]);
      yield { line, start, goesOn };
      start += size + part.length;
      taken = at + 1;
      open = [];
      size = 0;
      goesOn = false;
    }
    if (taken < bytes.length) {
      open.push(Buffer.from(bytes.subarray(taken)));
      size += bytes.length - taken;
      // A line without end is handed out in pieces; no mail has lines of a megabyte that matter to the separators.
      if (size > 1_048_576) {
        yield { line: Buffer.concat(open), start, goesOn };
        start += size;
        open = [];
        size = 0;
        goesOn = true;
      }
    }
  }
  if (size > 0) yield { line: Buffer.concat(open), start, goesOn };
}
