import { mailboxFor } from "@rapport/core/flows/compose-outgoing.ts";
import { createHash } from "node:crypto";
import { messageArrived } from "@rapport/core/flows/message-arrived.ts";
import type { MessageArrivedKnown } from "@rapport/core/flows/message-arrived.ts";
import type { ArrivedMail } from "@rapport/core/flows/arrived-mail.ts";
import type { BounceKnown } from "@rapport/core/flows/bounce-arrived.ts";
import type { ConversationKnown } from "@rapport/core/flows/conversation-known.ts";
import { readBounce } from "@rapport/core/intake/bounce.ts";
import { readReplyTo } from "@rapport/core/intake/read-reply-to.ts";
import { parseSignedAddress } from "@rapport/core/intake/reply-address.ts";
import { referencedIds } from "@rapport/core/intake/thread.ts";
import { isFreeMailDomain } from "@rapport/core/intake/who-is-this.ts";
import type { Organization } from "@rapport/core/model/customer.ts";
import type { AttachmentId, ConversationId, CustomerId, MailboxId, MessageId, NoticeId, OrganizationId, RawMailId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Channel } from "@rapport/core/model/message.ts";
import type { MailAddress, ParsedMail } from "@rapport/core/model/parsed-mail.ts";
import type { Plan } from "@rapport/core/model/plan.ts";
import { addDuration } from "@rapport/core/time/instant.ts";
import { makeId } from "../make-id.ts";
import type { MailIdentity } from "../mail-identity.ts";
import { loadCustomerByEmail } from "../store/customer.ts";
import type { Scope, Tx } from "../store/database.ts";
import { lostRace } from "../store/lost-race.ts";
import { hadReceiptSince } from "../store/receipt.ts";
import { listConversationsByHeader, listParticipants, listWaiting, loadDuplicate } from "../store/thread.ts";
import { walk } from "../walk.ts";
import type { FlowTools } from "./flow-tools.ts";
import { loadConversationKnown } from "./load-conversation.ts";
import { loadTeam } from "./load-team.ts";

export type Arriving = {
  readonly mail: ParsedMail; readonly from: MailAddress; readonly contents: ReadonlyMap<string, Uint8Array>;
  /** Everything below the head, as it came. */
  readonly body: Uint8Array | string;
  readonly at: Instant; readonly channel: Channel; readonly mailboxId: MailboxId | null; readonly rawMailId: RawMailId | null; readonly externalId: string | null;
  readonly imported: boolean;
  /** Envelope recipients, where there was an envelope. */
  readonly envelopeTo: readonly string[];
  /** Whether it comes from whom it names is being looked up. */
  readonly proofPending?: boolean;
};
export type Arrived = { readonly messageId: MessageId; readonly conversationId: ConversationId; readonly known: boolean };

/** A message from any door becomes part of a conversation, once. `alongside` commits with it. */
export async function arriveMessage(tools: FlowTools, scope: Scope, arriving: Arriving, alongside?: (tx: Tx, arrived: Arrived) => Promise<void>): Promise<Arrived> {
  const { mail } = arriving;
  const messageId = makeId<MessageId>();
  const arrived = (known: MessageArrivedKnown, plan: Plan): Arrived => known.knownAs ? { ...known.knownAs, known: true } : {
    messageId, conversationId: plan.changes.flatMap((change) => change.kind === "add-message" && change.message.id === messageId ? [change.message.conversationId] : [])[0]!, known: false,
  };
  let answer: Arrived | null = null;
  await walk<MessageArrivedKnown>(tools, {
    // In nobody's name, also where a program's agent posts it: conversations that it joins bring along what belongs to others.
    scope: { workspaceId: scope.workspaceId }, contents: arriving.contents,
    keys: [...[mail.messageId, ...referencedIds(mail)].flatMap((id) => id === null ? [] : [`mail:${id}`]), `from:${arriving.from.address.toLowerCase()}`, ...(arriving.externalId === null ? [] : [`external:${arriving.externalId}`])],
    load: (tx) => loadKnown(tx, tools, arriving, messageId),
    decide: (known, now) => messageArrived(known, now),
    alongside: async (tx, decided, known) => {
      answer = arrived(known, decided as Plan);
      await alongside?.(tx, answer);
    },
  });
  return answer!;
}

async function loadKnown(tx: Tx, tools: FlowTools, arriving: Arriving, messageId: MessageId): Promise<MessageArrivedKnown> {
  const team = await loadTeam(tx, tools.undoSeconds);
  const arrivedMail = toArrived(arriving, messageId, team.mailboxes.map((mailbox) => mailbox.address.toLowerCase()));
  const bounced = await loadBounced(tx, tools.identity, arriving);
  const found = await findThreads(tx, tools.identity, arriving);
  const named = [...found.tokens.values(), ...found.ownIds.values(), ...found.mails.values()];
  const people = [arriving.from, ...arriving.mail.to, ...arriving.mail.cc].map((one) => one.address.toLowerCase()).filter((address) => address !== "");
  const waiting = () => listWaiting(tx, arriving.mail.messageId, [...new Set(named)], people);
  const candidates = [...named, ...(await waiting()).map((one) => one.conversationId), ...(bounced ? [bounced.conversationId] : [])];
  const conversations = new Map<ConversationId, ConversationKnown>();
  const now = new Map<ConversationId, ConversationId>();
  for (const id of [...new Set(candidates)].toSorted()) {
    const known = await loadConversationKnown(tx, id, { lock: true });
    if (!known) continue;
    conversations.set(known.conversation.id, known);
    now.set(id, known.conversation.id);
  }
  // Nothing of these changes any more; what came between the look and the lock makes this walk start again.
  const waitingForIt = await waiting();
  if (waitingForIt.some((one) => !conversations.has(one.conversationId))) throw lostRace("a conversation that belongs to this mail has come up");
  const follow = (ids: ReadonlyMap<string, ConversationId>) => new Map([...ids].flatMap(([key, id]) => now.has(id) ? [[key, now.get(id)!] as const] : []));
  const conversation = makeId<ConversationId>(), receipt = makeId<MessageId>();
  const domain = arriving.from.address.slice(arriving.from.address.lastIndexOf("@") + 1).toLowerCase();
  return {
    arrived: arrivedMail, team, conversations, waitingForIt, knowledge: tools.knowledge,
    threads: { tokens: follow(found.tokens), ownIds: follow(found.ownIds), mails: follow(found.mails), participants: await listParticipants(tx, [...conversations.keys()]) },
    knownAs: await loadDuplicate(tx, arrivedMail.header),
    customer: await loadCustomerByEmail(tx, arriving.from.address), organization: isFreeMailDomain(domain) ? null : await loadOrganization(tx, domain),
    bounce: bounced && now.has(bounced.conversationId) ? { ...bounced, conversationId: now.get(bounced.conversationId)! } : null,
    // A receipt answers only what opens a conversation, so it carries the id that the new one gets.
    receipt: { messageId: receipt, messageIdHeader: tools.identity.messageIdFor(conversation, receipt, mailboxFor({ mailboxId: arriving.mailboxId }, team)?.address), hadOne: await hadReceiptSince(tx, arriving.from.address, addDuration(arriving.at, "-PT24H")), holdSeconds: arriving.proofPending ? 20 : 0 },
    ids: { conversation, customer: makeId<CustomerId>(), organization: makeId<OrganizationId>() },
  };
}

function toArrived(arriving: Arriving, id: MessageId, ownAddresses: readonly string[]): ArrivedMail {
  const { mail } = arriving;
  const bodyHash = createHash("sha256").update(arriving.body).digest("hex");
  return {
    id, mail, from: arriving.from, at: arriving.at, channel: arriving.channel, mailboxId: arriving.mailboxId, imported: arriving.imported, ownAddresses,
    ours: ownAddresses.includes(arriving.from.address.toLowerCase()),
    header: {
      messageIdHeader: mail.messageId ?? `${arriving.externalId ?? bodyHash}@without-id`, references: [...referencedIds(mail)], bodyHash,
      mailboxId: arriving.mailboxId, rawMailId: arriving.rawMailId, html: mail.html, externalId: arriving.externalId, replyTo: readReplyTo(mail, ownAddresses),
    },
    attachments: mail.attachments.map((file) => ({ ...file, id: makeId<AttachmentId>() })),
  };
}

async function findThreads(tx: Tx, identity: MailIdentity, { mail, envelopeTo }: Arriving) {
  const addresses = [...envelopeTo, ...mail.to.map((to) => to.address), ...mail.cc.map((cc) => cc.address)];
  const tokens = addresses.flatMap((address) => parseSignedAddress(address) ?? []).flatMap((signed) => {
    const id = signed.kind === "reply" ? identity.readReplyToken(signed.token) : null;
    return id === null ? [] : [[signed.token, id] as const];
  });
  const ids = referencedIds(mail);
  const ownIds = ids.flatMap((id) => {
    const own = identity.readOwnId(id);
    return own === null ? [] : [[id, own.conversationId] as const];
  });
  return { tokens: new Map(tokens), ownIds: new Map(ownIds), mails: await listConversationsByHeader(tx, ids) };
}

async function loadBounced(tx: Tx, identity: MailIdentity, { mail, envelopeTo }: Arriving): Promise<BounceKnown | null> {
  const report = readBounce(mail);
  if (report === null) return null;
  const byAddress = [...envelopeTo, ...mail.to.map((to) => to.address)].map((address) => identity.readBounceAddress(address)).find((id) => id !== null);
  const original = byAddress ?? (report.originalMessageId === null ? null : identity.readOwnId(report.originalMessageId)?.messageId ?? null);
  if (original === null) return null;
  const message = await tx.selectFrom("message").select("conversation_id").where("id", "=", original).executeTakeFirst();
  if (!message) return null;
  const keeps = await tx.selectFrom("customer_promise_mail").select("promise_id").where("message_id", "=", original).execute();
  return { conversationId: message.conversation_id, messageId: original, keeps: keeps.map((row) => row.promise_id), noticeIds: [makeId<NoticeId>(), ...keeps.map(() => makeId<NoticeId>())] };
}

async function loadOrganization(tx: Tx, domain: string): Promise<Organization | null> {
  const row = await tx.selectFrom("organization").select(["id", "name", "domain"]).where((eb) => eb(eb.fn("lower", ["domain"]), "=", domain)).executeTakeFirst();
  return row ?? null;
}
