import { senderJudged, type SenderJudgedKnown } from "@rapport/core/flows/sender-judged.ts";
import { judgeSender } from "@rapport/core/intake/authentication.ts";
import type { MessageId, RawMailId } from "@rapport/core/model/ids.ts";
import type { SenderEvidence } from "@rapport/core/model/sender-evidence.ts";
import { findUnproven, saveSenderProof } from "../store/authentication.ts";
import { inWorkspace } from "../store/database.ts";
import type { Scope, Tx } from "../store/database.ts";
import { announce } from "../store/happening.ts";
import { lostRace } from "../store/lost-race.ts";
import { loadOutboxState } from "../store/outbox.ts";
import { loadRawMail } from "../store/raw-mail.ts";
import { walk, type WalkTools } from "../walk.ts";
import { loadConversationKnown } from "./load-conversation.ts";

export type ProveTools = WalkTools & {
  /** Asks DNS and checks signatures; trouble with DNS is part of its answer. */
  readonly checkSender: (raw: Uint8Array, door: { readonly ip: string | null; readonly helo: string | null; readonly envelopeFrom: string }) => Promise<{ readonly evidence: SenderEvidence; readonly header: string }>;
  /** Mail servers whose word about a sender counts, in lower case. */
  readonly trustedMailServers: readonly string[];
};

/** Judges whether a mail that became a message came from whom it names, and keeps the answer. Doing it twice changes nothing. */
export async function proveSender(tools: ProveTools, scope: Scope, id: RawMailId): Promise<void> {
  const raw = await inWorkspace(tools.db, scope, async (tx) => await findUnproven(tx, id) === null ? null : loadRawMail(tx, id));
  if (!raw) return;
  const { evidence, header } = await tools.checkSender(raw.raw, { ip: raw.envelope.remote ?? null, helo: raw.envelope.helo ?? null, envelopeFrom: raw.envelope.from });
  const proof = judgeSender(evidence, tools.trustedMailServers);
  await walk<SenderJudgedKnown | null>(tools, {
    scope,
    load: async (tx) => {
      const message = await findUnproven(tx, id);
      if (message === null) return null;
      const known = await loadConversationKnown(tx, message.conversationId, { lock: true });
      if (!known) throw lostRace("the conversation of this mail was joined into another");
      return { known, messageId: message.id, proof, waiting: proof.proven === "no" ? await waitingReceipts(tx, known) : [] };
    },
    decide: (known, now) => known === null ? { changes: [], tasks: [], because: [] } : senderJudged(known, now),
    alongside: async (tx, _decided, known) => {
      if (known === null) return;
      await saveSenderProof(tx, known.messageId, { proof, evidence, header, at: tools.now() });
      if (proof.proven === "no") await announce(tx, [{ kind: "conversation", conversationId: known.known.conversation.id, promiseId: null, agentId: null }]);
    },
  });
}

async function waitingReceipts(tx: Tx, { messages }: SenderJudgedKnown["known"]): Promise<MessageId[]> {
  const waiting: MessageId[] = [];
  for (const message of messages) {
    if (message.direction === "out" && message.automatic && message.delivery?.state === "waiting" && await loadOutboxState(tx, message.id, { lock: true }) === "waiting") waiting.push(message.id);
  }
  return waiting;
}
