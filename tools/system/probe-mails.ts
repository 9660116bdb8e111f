import type { ProbeMail } from "./send-mails.ts";

export const probeMailbox = "help@fernbrook.example";

/** Mails of people who write for the first time, each a conversation of its own; the name makes the ids of one round different from those of another. */
export function probeMails(name: string): () => ProbeMail {
  let number = 0;
  return () => {
    const id = `${name}-${++number}@probe.example`, from = `writer-${id}`;
    return { id, from, to: probeMailbox, raw: `From: <${from}>\r\nTo: ${probeMailbox}\r\nSubject: Probe ${id}\r\nMessage-ID: <${id}>\r\nDate: Thu, 20 Nov 2025 11:58:00 +0000\r\n\r\nOur probe ${id} has been silent since the update.` };
  };
}
