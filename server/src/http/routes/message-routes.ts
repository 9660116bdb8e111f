import { z } from "zod";
import { CorrectReading, MessageView, PostMessage, PostMessageAnswer } from "@rapport/contract/conversation-view.ts";
import { UnreadableMail } from "@rapport/contract/desk-view.ts";
import { MessageId, RawMailId } from "@rapport/core/model/ids.ts";
import { AppError } from "../app-error.ts";
import { sendDownload } from "../download-headers.ts";
import { given } from "../given.ts";
import type { MailSanitizer } from "../mail-html/create-mail-sanitizer.ts";
import { mailDocument, mailPolicy, textDocument } from "../mail-html/mail-document.ts";
import type { Ports } from "../ports.ts";
import { readMailAsSent, readRawOfMessage, readRawOfUnreadable, readUnreadable } from "../read-mail.ts";
import { serve, type Door } from "../serve.ts";
import { signTicket } from "../signed-ticket.ts";

const params = z.object({ id: MessageId });
const rawParams = z.object({ id: RawMailId });

/** Messages from programs, a message as it was sent, and the tray of mails that could not be read. */
export function messageRoutes(door: Door, ports: Ports, { sanitizer, secret }: { readonly sanitizer: MailSanitizer; readonly secret: string }): void {
  const { db } = door;
  serve(door, { method: "POST", url: "/api/v1/messages", says: "Takes in a message from any system; the same externalId is the same message", action: "message.receive", body: PostMessage, answer: PostMessageAnswer, orStatus: 201, repeatable: true },
    async ({ who, body, reply }) => {
      const answer = given(await ports.receiveMessage(who, body));
      void reply.status(answer.known ? 200 : 201).header("location", `/api/v1/conversations/${answer.conversationId}`);
      return answer;
    });
  serve(door, { method: "POST", url: "/api/v1/messages/:id/reading", says: "Corrects how the message reads", action: "reading.correct", params, body: CorrectReading, answer: MessageView },
    async ({ who, params: { id }, body }) => given(await ports.correctReading(who, id, body)));

  serve(door, { method: "GET", url: "/api/v1/messages/:id/html", says: "The mail as it was sent, made harmless, for the desk's frame", action: "conversation.read", params, sends: "text/html" }, async ({ who, params: { id }, reply }) => {
    const mail = await readMailAsSent(db, who, id);
    if (!mail) throw new AppError("not-found");
    const safe = mail.html === null ? null : await sanitizer.sanitize(id, mail.html);
    const urlOf = (contentId: string) => {
      const attachmentId = mail.inline.get(contentId);
      return attachmentId ? `/api/v1/inline-images/${signTicket(secret, { workspaceId: who.workspaceId, attachmentId }, Date.now() / 1000)}` : null;
    };
    return reply.headers({ "content-security-policy": mailPolicy, "x-frame-options": "SAMEORIGIN", "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store", "x-remote-blocked": String(safe?.remoteBlocked ?? 0) })
      .serializer(String).send(safe ? mailDocument(safe, urlOf) : textDocument(mail.text));
  });
  serve(door, { method: "GET", url: "/api/v1/messages/:id/raw", says: "The mail's very bytes, to save", action: "conversation.read", params, sends: "message/rfc822" },
    async ({ who, params: { id }, reply }) => sendRaw(reply, id, await readRawOfMessage(db, who, id)));

  serve(door, { method: "GET", url: "/api/v1/unreadable", says: "Mails that could not be read", action: "unreadable.read", answer: z.object({ items: z.array(UnreadableMail) }) }, async ({ who }) => ({
    items: (await readUnreadable(db, who)).map((mail) => ({ ...mail, rawUrl: `/api/v1/unreadable/${mail.id}/raw` })),
  }));
  serve(door, { method: "GET", url: "/api/v1/unreadable/:id/raw", says: "Its very bytes, to save", action: "unreadable.read", params: rawParams, sends: "message/rfc822" },
    async ({ who, params: { id }, reply }) => sendRaw(reply, id, await readRawOfUnreadable(db, who, id)));
  serve(door, { method: "POST", url: "/api/v1/unreadable/:id/retry", says: "Tries to read it again", action: "unreadable.retry", params: rawParams }, async ({ who, params: { id } }) => void given(await ports.retryUnreadable(who, id)));
  serve(door, { method: "DELETE", url: "/api/v1/unreadable/:id", says: "Throws it away for good; the same bytes do not come back", action: "unreadable.throw-away", params: rawParams }, async ({ who, params: { id } }) => void given(await ports.throwAwayUnreadable(who, id)));
}

function sendRaw(reply: Parameters<typeof sendDownload>[0], id: string, content: Uint8Array | null) {
  if (!content) throw new AppError("not-found");
  return sendDownload(reply, { filename: `${id}.eml`, contentType: "message/rfc822", content }, { inline: false });
}
