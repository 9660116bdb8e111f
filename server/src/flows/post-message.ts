import type { MailboxId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Channel } from "@rapport/core/model/message.ts";
import type { Scope } from "../store/database.ts";
import type { FlowTools } from "./flow-tools.ts";
import { arriveMessage } from "./message-arrived.ts";
import type { Arrived } from "./message-arrived.ts";

export type PostedMessage = {
  readonly channel: Channel; readonly from: { readonly email: string; readonly name?: string | undefined }; readonly subject?: string | undefined; readonly text: string;
  readonly at?: Instant | undefined; readonly externalId: string; readonly mailboxId?: MailboxId | undefined;
};

/** A message from any system enters like a mail, once for each `externalId`. */
export function postMessage(tools: FlowTools, scope: Scope, posted: PostedMessage): Promise<Arrived> {
  const from = { address: posted.from.email.toLowerCase(), name: posted.from.name ?? "" };
  return arriveMessage(tools, scope, {
    mail: {
      messageId: null, inReplyTo: [], references: [], subject: posted.subject ?? "", from, sender: null, replyTo: [], to: [], cc: [], date: null, text: posted.text, html: null,
      headers: [], attachments: [], returnPath: null, deliveryStatus: null, feedbackReport: null, returnedHeaders: null, notes: [],
    },
    from, contents: new Map(), body: posted.text, at: posted.at ?? tools.now(), channel: posted.channel, mailboxId: posted.mailboxId ?? null, rawMailId: null,
    externalId: posted.externalId, imported: posted.channel === "import", envelopeTo: [],
  });
}
