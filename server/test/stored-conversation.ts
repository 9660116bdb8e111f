import { createHash } from "node:crypto";
import type { AgentId, AttachmentId, ConversationId, CustomerId, CustomerPromiseId, FollowUpId, MessageId, NoteId, RawMailId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import type { Message } from "@rapport/core/model/message.ts";
import { makeId } from "../src/make-id.ts";
import { addConversation } from "../src/store/conversation.ts";
import { addPromise } from "../src/store/customer-promise.ts";
import { addCustomer } from "../src/store/customer.ts";
import { inWorkspace, type Database } from "../src/store/database.ts";
import { addFollowUp } from "../src/store/follow-up.ts";
import { addMessage } from "../src/store/message.ts";
import { addNote } from "../src/store/note.ts";
import { saveRawMail, setRawMailState } from "../src/store/raw-mail.ts";

export type StoredConversation = Awaited<ReturnType<typeof storeConversation>>;

/** One conversation with everything in it, as rows: for tests of what may be read by whom. Inner things carry the word `canary`. */
export function storeConversation(db: Database, workspaceId: WorkspaceId, ownerId: AgentId, about: { readonly email?: string; readonly html?: string } = {}) {
  const at = (time: string) => `2025-11-20T${time}:00Z` as Instant;
  const ids = {
    customer: makeId<CustomerId>(), conversation: makeId<ConversationId>(), mailIn: makeId<MessageId>(), mailOut: makeId<MessageId>(), picture: makeId<AttachmentId>(), page: makeId<AttachmentId>(), raw: makeId<RawMailId>(),
    note: makeId<NoteId>(), promise: makeId<CustomerPromiseId>(), followUp: makeId<FollowUpId>(), unreadable: makeId<RawMailId>(),
  };
  const email = about.email ?? "ingrid@lab.example", us = { email: "help@fernbrook.example", name: "Fernbrook" };
  const message: Message = {
    id: ids.mailIn, conversationId: ids.conversation, direction: "in", from: { email, name: "Ingrid Solheim" }, to: [us], cc: [], at: at("08:00"), subject: "RE: RE: batch", text: "The third time I write.", reply: "The third time I write.",
    hasHtml: true, attachments: [], automatic: false, authorId: null, reading: null, delivery: null,
  };
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==", "base64"), svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>");
  const sha = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  return inWorkspace(db, { workspaceId, agentId: ownerId }, async (tx) => {
    await addCustomer(tx, {
      id: ids.customer, name: "Ingrid Solheim", emails: [email], organization: null, language: "en", zone: "Europe/Oslo" as Zone, annualValue: { minor: 4_242_424_200, currency: "EUR" },
      profile: { usefulReading: "canary in the profile" }, words: [],
    }, at("07:00"));
    await addConversation(tx, {
      id: ids.conversation, version: 1, mailboxId: null, customerId: ids.customer, channel: "email", subject: "RE: RE: batch", need: "Batch files carry the wrong time", status: "open", assigneeId: ownerId, snoozedUntil: null,
      heat: { score: 87, level: 4 }, contactCount: 3, lane: "ours", replyBy: at("13:00"), because: [], nextStep: "defuse", nextPromiseDueAt: null, toldAnswerBy: null, openedAt: at("07:00"), updatedAt: at("09:00"), waitingSince: null,
    });
    const header = { references: [], bodyHash: "x", externalId: null, mailboxId: null };
    await saveRawMail(tx, { id: ids.raw, mailboxId: null, envelope: { from: email, to: [us.email] }, receivedAt: at("08:00"), raw: Buffer.from("Subject: batch\r\n\r\nThe third time I write.\r\n"), origin: "smtp" });
    await saveRawMail(tx, { id: ids.unreadable, mailboxId: null, envelope: { from: email, to: [us.email] }, receivedAt: at("08:05"), raw: Buffer.from("canary of an unreadable mail"), origin: "smtp" });
    await setRawMailState(tx, ids.unreadable, { state: "unreadable", tries: 3, problem: "It nests too deeply" });
    await addMessage(tx, message, { ...header, messageIdHeader: `${ids.mailIn}@lab.example`, rawMailId: ids.raw, html: about.html ?? '<p onclick="x">The <b>third</b> time.</p><img src="cid:logo"><img src="https://track.example/p.gif">' }, [
      { id: ids.picture, filename: "logo.png", contentType: "image/png", size: png.length, inline: true, contentId: "logo", sha256: sha(png) },
      { id: ids.page, filename: "drawing.svg", contentType: "image/svg+xml", size: svg.length, inline: false, contentId: null, sha256: sha(svg) },
    ], new Map([[sha(png), png], [sha(svg), svg]]));
    await addMessage(tx, {
      ...message, id: ids.mailOut, direction: "out", from: us, to: [{ email }], at: at("08:20"), text: "Here is what I understood.", reply: "Here is what I understood.", hasHtml: false, authorId: ownerId, delivery: { state: "sent", at: at("08:21") },
    }, { ...header, messageIdHeader: `${ids.mailOut}@fernbrook.example`, rawMailId: null, html: null }, [], new Map());
    await addNote(tx, { id: ids.note, conversationId: ids.conversation, authorId: ownerId, at: at("08:30"), text: "canary in a note" });
    await addPromise(tx, {
      id: ids.promise, version: 1, conversationId: ids.conversation, customerId: ids.customer, ownerId, text: "An answer about 4.1", dueAt: at("12:30"), zone: "Europe/Oslo" as Zone, madeAt: at("08:20"), sourceMessageId: ids.mailOut, workMinutes: 60,
      standing: "open", keptAt: null, keptBy: null, history: [{ kind: "made", at: at("08:20"), by: ownerId }],
    });
    await addFollowUp(tx, { id: ids.followUp, conversationId: ids.conversation, ownerId, dueAt: at("15:00"), state: "scheduled", solution: "the clock of the batch files", messageId: null });
    return ids;
  });
}
