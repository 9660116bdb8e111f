import type { MessageView } from "@rapport/contract/conversation-view.ts";
import type { Address } from "@rapport/core/model/address.ts";
import { readingCoverage } from "@rapport/core/language/reading-coverage.ts";
import type { AgentId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { ReadingCorrection } from "@rapport/core/model/lesson.ts";
import type { Message, Note } from "@rapport/core/model/message.ts";
import type { Reading } from "@rapport/core/model/reading.ts";
import type { RecoveryStep } from "@rapport/core/model/recovery-step.ts";
import { compareInstants } from "@rapport/core/time/instant.ts";
import type { StoredProof } from "../../store/authentication.ts";

export type Authors = ReadonlyMap<AgentId, { readonly id: AgentId; readonly name: string; readonly email: string }>;
export type ReadMessage = Message & {
  readonly readingCorrected: boolean;
  readonly corrected: { readonly asRead: Reading; readonly correction: ReadingCorrection; readonly by: AgentId; readonly at: Instant } | null;
  readonly sender?: StoredProof | undefined;
};

/** Mails and notes of one thread in time order. Only here do notes stand among what was sent. */
export function presentThread(messages: readonly ReadMessage[], notes: readonly Note[], authors: Authors, path: readonly RecoveryStep[]): MessageView[] {
  const views = [...messages.map((message) => presentMessage(message, authors, path)), ...notes.map((note) => presentNote(note, authors))];
  return views.toSorted((a, b) => compareInstants(a.at, b.at) || (a.id < b.id ? -1 : 1));
}

export function presentMessage(message: ReadMessage, authors: Authors, path: readonly RecoveryStep[]): MessageView {
  return {
    id: message.id, direction: message.direction, from: message.from, to: message.to, cc: message.cc, at: message.at, subject: message.subject, text: message.text, reply: message.reply,
    hasHtml: message.hasHtml, automatic: message.automatic, attachments: message.attachments.map((file) => ({ ...file, url: `/api/v1/attachments/${file.id}` })),
    reading: message.reading, readingCorrected: message.readingCorrected, correction: correctionOf(message, authors), languageCoverage: message.reading === null ? "full" : readingCoverage(message.reading.language),
    delivery: message.delivery, author: authorOf(message.authorId, authors), sender: senderOf(message),
    proves: path.filter((step) => step.state === "done" && step.evidenceMessageId === message.id).map((step) => step.kind),
  };
}

export function presentNote(note: Note, authors: Authors): MessageView {
  const author = authors.get(note.authorId);
  const from: Address = { email: author?.email ?? "nobody@invalid", ...(author ? { name: author.name } : {}) };
  return {
    id: note.id, direction: "note", from, to: [], cc: [], at: note.at, subject: "", text: note.text, reply: note.text, hasHtml: false, automatic: false, attachments: [],
    reading: null, readingCorrected: false, correction: null, languageCoverage: "full", delivery: null, author: authorOf(note.authorId, authors), sender: null, proves: [],
  };
}

function senderOf({ sender }: ReadMessage): MessageView["sender"] {
  if (!sender) return null;
  const { evidence, ...told } = sender;
  const dkim = evidence.dkim.find((one) => one.aligned) ?? evidence.dkim[0];
  return { ...told, checks: { spf: evidence.spf.result, dkim: dkim?.result ?? "none", dmarc: evidence.dmarc.result, arc: evidence.arc.result } };
}

function correctionOf({ corrected }: ReadMessage, authors: Authors): MessageView["correction"] {
  return corrected && { ...corrected.correction, by: authorOf(corrected.by, authors), at: corrected.at, asRead: corrected.asRead };
}

function authorOf(id: AgentId | null, authors: Authors): MessageView["author"] {
  const author = id === null ? undefined : authors.get(id);
  return author ? { id: author.id, name: author.name } : null;
}
