import type { MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import type { Change, Plan, Task } from "../model/plan.ts";
import type { SenderProof } from "../model/sender-evidence.ts";
import type { ConversationKnown } from "./conversation-known.ts";

export type SenderJudgedKnown = {
  readonly known: ConversationKnown; readonly messageId: MessageId; readonly proof: SenderProof;
  /** Automatic mails of this conversation that still lie in the outbox, untouched. */
  readonly waiting: readonly MessageId[];
};

/**
 * What follows once it is known whether a mail came from whom it names: where it is not proven, the automatic receipt that waited for
 * this is taken back, so that nothing goes by itself to somebody who may never have written (MI-12). Anything else stays as it is.
 */
export function senderJudged({ known, messageId, proof, waiting }: SenderJudgedKnown, now: Instant): Plan {
  const { conversation, messages } = known;
  const receipts = proof.proven === "no" && messages[0]?.id === messageId ? messages.filter((message) => message.direction === "out" && message.automatic && waiting.includes(message.id)) : [];
  if (receipts.length === 0) return { changes: [], tasks: [], because: [] };
  const changes: Change[] = [
    ...receipts.map((message): Change => ({ kind: "set-delivery", messageId: message.id, conversationId: conversation.id, delivery: { state: "withdrawn", at: now } })),
    { kind: "update-conversation", id: conversation.id, version: conversation.version, set: { toldAnswerBy: null } },
  ];
  return { changes, tasks: receipts.map((message): Task => ({ kind: "withdraw-mail", messageId: message.id })), because: [] };
}
