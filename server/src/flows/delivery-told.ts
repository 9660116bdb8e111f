import { deliveryTold, type DeliveryToldKnown } from "@rapport/core/flows/delivery-told.ts";
import type { MessageId, NoticeId, WorkspaceId } from "@rapport/core/model/ids.ts";
import { makeId } from "../make-id.ts";
import { loadPromisesKeptBy } from "../store/customer-promise.ts";
import { loadMessage } from "../store/message.ts";
import { finishOutgoing } from "../store/outbox.ts";
import { walk } from "../walk.ts";
import { nothing } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";
import { loadConversationKnown } from "./load-conversation.ts";
import { loadTeam } from "./load-team.ts";

/** What became of one attempt to send a mail, with the next try in seconds of real time where there is one. */
export type ToldDelivery =
  | { readonly kind: "accepted"; readonly asFile: boolean; readonly detail: string }
  | { readonly kind: "again"; readonly inSeconds: number; readonly uncertain: boolean; readonly detail: string }
  | { readonly kind: "given-up"; readonly uncertain: boolean; readonly detail: string };

/** The outbox tells what became of a mail: the message, the promises it keeps and its row in the outbox change together. */
export async function tellDelivery(tools: FlowTools, workspaceId: WorkspaceId, messageId: MessageId, outcome: ToldDelivery): Promise<void> {
  await walk<Omit<DeliveryToldKnown, "messageId" | "outcome"> | null>(tools, {
    scope: { workspaceId },
    load: async (tx) => {
      const message = await loadMessage(tx, messageId);
      const known = message && await loadConversationKnown(tx, message.conversationId, { lock: true });
      if (!known) return null;
      const keeps = (await loadPromisesKeptBy(tx, messageId)).map((promise) => promise.id);
      const made = known.promises.filter((promise) => promise.sourceMessageId === messageId);
      return { known, team: await loadTeam(tx, tools.undoSeconds), keeps, noticeIds: [makeId<NoticeId>(), ...[...keeps, ...made].map(() => makeId<NoticeId>())] };
    },
    decide: (found, now) => (found === null ? nothing : deliveryTold({ ...found, messageId, outcome }, now)),
    alongside: async (tx) => {
      switch (outcome.kind) {
        case "accepted": return finishOutgoing(tx, messageId, { state: outcome.asFile ? "kept-as-file" : "sent" });
        case "again": return finishOutgoing(tx, messageId, { state: outcome.uncertain ? "uncertain" : "waiting", problem: outcome.detail, retryInSeconds: outcome.inSeconds });
        case "given-up": return finishOutgoing(tx, messageId, { state: outcome.uncertain ? "uncertain" : "refused", problem: outcome.detail });
        default: outcome satisfies never;
      }
    },
  });
}
