import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { readAutomatic } from "@rapport/core/intake/automatic.ts";
import { readBounce, type Bounce } from "@rapport/core/intake/bounce.ts";
import { contactAddress } from "@rapport/core/intake/contact-address.ts";
import { splitVisibleReply } from "@rapport/core/intake/visible-reply.ts";
import type { ParsedMail } from "@rapport/core/model/parsed-mail.ts";
import { detectMailFile } from "../channels/mbox/detect-mail-file.ts";
import { parseMime } from "../channels/mime/parse-mime.ts";
import { isUnreadableMail } from "../channels/mime/unreadable-mail.ts";

type CommandStreams = { readonly stdin: NodeJS.ReadableStream; readonly stdout: NodeJS.WritableStream; readonly stderr: NodeJS.WritableStream };

const USAGE = "Usage: rapport mail parse FILE, or rapport mail parse --batch with one path a line on standard input.\n";

/** `rapport mail parse FILE` and `--batch`. Answers the exit code: 0, 64 for wrong usage, 65 for a file that is no readable mail. */
export async function mailParseCommand(args: readonly string[], { stdin, stdout, stderr }: CommandStreams): Promise<0 | 64 | 65> {
  const [first, ...more] = args;
  if (first === undefined || more.length > 0 || (first.startsWith("-") && first !== "--batch")) {
    stderr.write(USAGE);
    return 64;
  }
  if (first === "--batch") return batch({ stdin, stdout, stderr });
  try {
    stdout.write(`${JSON.stringify(await readMailFile(first))}\n`);
    return 0;
  } catch (error) {
    stderr.write(`${first}: ${sentenceOf(error)}\n`);
    return 65;
  }
}

async function batch({ stdin, stdout }: CommandStreams): Promise<0> {
  for await (const line of createInterface({ input: stdin })) {
    const file = line.trim();
    if (file === "") continue;
    const start = performance.now();
    try {
      const result = await readMailFile(file);
      stdout.write(`${JSON.stringify({ file, ms: Math.round(performance.now() - start), result })}\n`);
    } catch (error) {
      stdout.write(`${JSON.stringify({ file, error: sentenceOf(error) })}\n`);
    }
  }
  return 0;
}

async function readMailFile(file: string): Promise<object> {
  const raw = await readFile(file);
  const found = detectMailFile(raw, raw.length);
  if (found.kind === "not-mail") throw new Error(found.sentence);
  const { mail } = await parseMime(raw);
  return presentMail(mail);
}

/** What programs outside get to know about a mail. The shape is an interface: fields are added, never renamed. */
export function presentMail(mail: ParsedMail): object {
  const automatic = readAutomatic(mail);
  const bounce = automatic.kind === "bounce" ? readBounce(mail) : null;
  const { visible, quoted, signature } = splitVisibleReply(mail.text);
  return {
    subject: mail.subject, from: mail.from, replyTo: mail.replyTo, to: mail.to, cc: mail.cc, contact: contactAddress(mail), date: mail.date,
    text: mail.text, html: mail.html, reply: visible, quoted, signature, attachments: mail.attachments,
    kind: automatic.kind, mayAutoRespond: automatic.mayAutoRespond, because: automatic.because,
    messageId: mail.messageId, inReplyTo: mail.inReplyTo, references: mail.references,
    ...(bounce === null ? {} : { bounce: presentBounce(bounce) }), ...(mail.calendar === undefined ? {} : { calendar: mail.calendar }), notes: mail.notes,
  };
}

function presentBounce({ recipients, originalMessageId }: Bounce): object {
  const each = <T>(pick: (entry: Bounce["recipients"][number]) => T | null) => [...new Set(recipients.map(pick).filter((value) => value !== null))];
  return {
    recipients: recipients.map((entry) => entry.recipient).filter((address) => address !== ""),
    status: each((entry) => entry.status), replyCode: each((entry) => entry.replyCode), reason: each((entry) => entry.reason), originalMessageId,
    permanent: recipients.some((entry) => entry.permanent), hard: recipients.some((entry) => entry.hard),
  };
}

function sentenceOf(error: unknown): string {
  if (isUnreadableMail(error)) return error.sentence;
  if (!(error instanceof Error)) return "The file cannot be read.";
  return (error as NodeJS.ErrnoException).code === "ENOENT" ? "There is no such file." : error.message;
}
