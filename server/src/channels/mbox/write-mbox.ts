/** What stands above a mail in an mbox: who sent it on its way, and when it came or left (an instant). */
export type MboxSeparator = { readonly sender: string; readonly at: string };

/**
 * One mail as it stands in an mbox (mboxrd: every line of ">"s and "From " gets one more ">"), with the empty line below. `readMbox` gives
 * back the same bytes; a mail that does not end its last line gets that end.
 */
export function writeMboxEntry(raw: Uint8Array, separator: MboxSeparator): Buffer {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const parts: Buffer[] = [Buffer.from(saySeparator(separator))];
  let copied = 0;
  for (let at = 0; at >= 0 && at < bytes.length; at = nextLine(bytes, at)) {
    if (!isFromLine(bytes, at)) continue;
    parts.push(bytes.subarray(copied, at), QUOTE);
    copied = at;
  }
  parts.push(bytes.subarray(copied));
  if (bytes.length > 0 && bytes.at(-1) !== LF) parts.push(END);
  parts.push(END);
  return Buffer.concat(parts);
}

/** Whether any number of ">" and then "From " stand at this place, the start of a line. */
export function isFromLine(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (bytes[at] === 0x3e) at += 1;
  return FROM.every((byte, i) => bytes[at + i] === byte);
}

const LF = 0x0a;
const FROM = [...Buffer.from("From ")];
const QUOTE = Buffer.from(">");
const END = Buffer.from("\n");
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function nextLine(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(LF, at);
  return end < 0 ? -1 : end + 1;
}

// "From ingrid@solheim.example Wed Mar  4 10:02:00 2026", in UTC, as RFC 4155 has it. Who is no address is nobody.
function saySeparator({ sender, at }: MboxSeparator): string {
  const who = /^[^\s@]{1,64}@[^\s@]{1,120}$/.test(sender) ? sender : "MAILER-DAEMON";
  const time = new Date(at), two = (part: number) => String(part).padStart(2, "0");
  const clock = `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}:${two(time.getUTCSeconds())}`;
  return `From ${who} ${DAYS[time.getUTCDay()]} ${MONTHS[time.getUTCMonth()]} ${String(time.getUTCDate()).padStart(2)} ${clock} ${String(time.getUTCFullYear()).padStart(4, "0")}\n`;
}
