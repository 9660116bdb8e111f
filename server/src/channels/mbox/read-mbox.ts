/** One message of an mbox: its bytes with the quoting undone, the sender that its separator names, and where it lies in the file. */
export type MboxMessage = { readonly raw: Uint8Array; readonly envelopeSender: string | null; readonly start: number; readonly end: number };

/** Larger messages are handed out cut to just above the limit of the mail reader, which then refuses them with a sentence. */
const MAX_MESSAGE = 50 * 1024 * 1024 + 1;

/**
 * The messages of an mbox in order, in the memory of one message. Understands mboxo and mboxrd (">From " loses one ">") and mboxcl2
 * (nothing is quoted: a separator must name a sender and a time), LF and CRLF, and files that do not begin with a separator.
 */
export async function* readMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MboxMessage> {
  let message = newMessage(0, null);
  let any = false;
  let afterBlank = true;
  for await (const { line, start } of readLines(chunks)) {
    if (afterBlank && isSeparator(line)) {
      if (any) yield finish(message, start);
      message = newMessage(start, envelopeSender(line));
      any = true;
      afterBlank = false;
      continue;
    }
    any ||= !isBlank(line);
    afterBlank = isBlank(line);
    append(message, isQuotedFrom(line) ? line.subarray(1) : line);
    message.end = start + line.length;
  }
  if (any) yield finish(message, message.end);
}

type Open = { start: number; end: number; envelopeSender: string | null; lines: Buffer[]; size: number };

function newMessage(start: number, sender: string | null): Open {
  return { start, end: start, envelopeSender: sender, lines: [], size: 0 };
}

function append(message: Open, line: Buffer): void {
  if (message.size >= MAX_MESSAGE) return;
  message.lines.push(line);
  message.size += line.length;
}

// The empty line before a separator belongs to the mbox, not to the mail.
function finish(message: Open, end: number): MboxMessage {
  if (message.lines.length > 0 && isBlank(message.lines.at(-1) as Buffer)) message.lines.pop();
  return { raw: Buffer.concat(message.lines), envelopeSender: message.envelopeSender, start: message.start, end };
}

// "From " at the start of a line is a separator only where it looks like one: programs that do not quote write "From the start, …" in mails.
function isSeparator(line: Buffer): boolean {
  if (line.length < 6 || line.subarray(0, 5).toString("latin1") !== "From ") return false;
  const rest = line.subarray(5, 300).toString("latin1").trimEnd();
  return /^\S+(?:@\S+)?\s+.*\b\d{4}\b(?:\s+[+-]\d{4}|\s+\w{1,5})?$|^\S+@\S+$|^\S+\s+\w{3},?\s+(?:\w{3}\s+\d|\d{1,2}\s+\w{3}\s+\d{4}\b)|^-$|^\d+@xxx\b/.test(rest) && /\d|@|^-$/.test(rest);
}

function envelopeSender(line: Buffer): string | null {
  const sender = /^From (\S+)/.exec(line.subarray(0, 300).toString("latin1"))?.[1] ?? "";
  return sender.includes("@") && !sender.endsWith("@xxx") ? sender.toLowerCase() : null;
}

function isQuotedFrom(line: Buffer): boolean {
  return line[0] === 0x3e && /^>+From /.test(line.subarray(0, 60).toString("latin1"));
}

function isBlank(line: Buffer): boolean {
  return line.length === 0 || line.equals(LF) || line.equals(CRLF);
}

const LF = Buffer.from("\n");
const CRLF = Buffer.from("\r\n");

async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<{ readonly line: Buffer; readonly start: number }> {
  let start = 0;
  let open: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let from = 0;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, from)) {
      const part = bytes.subarray(from, at + 1);
      // Copied, because a line must not keep the whole chunk of the file alive.
      const line = open.length === 0 ? Buffer.from(part) : Buffer.concat([...open, part]);
      yield { line, start };
      start += size + part.length;
      from = at + 1;
      open = [];
      size = 0;
    }
    if (from < bytes.length) {
      open.push(Buffer.from(bytes.subarray(from)));
      size += bytes.length - from;
      // A line without end is handed out in pieces; no mail has lines of a megabyte that matter to the separators.
      if (size > 1_048_576) {
        yield { line: Buffer.concat(open), start };
        start += size;
        open = [];
        size = 0;
      }
    }
  }
  if (size > 0) yield { line: Buffer.concat(open), start };
}
