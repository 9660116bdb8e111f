import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConversationId, MessageId } from "../model/ids.ts";
import { matchLateParents, type WaitingReference } from "./late-parents.ts";
import { matchThread, referencedIds, type KnownThreads, type ThreadedMail } from "./thread.ts";

const heater = "018f0000-0000-7000-8000-000000000001" as ConversationId;
const invoice = "018f0000-0000-7000-8000-000000000002" as ConversationId;
const token = "abcdefghijklmnopqrstuvwxyz234567abcdefghij";

const known: KnownThreads = {
  tokens: new Map([[token, heater]]),
  ownIds: new Map([["ours@fernbrook.example", heater]]),
  mails: new Map([["first@solheim.example", heater], ["bill@solheim.example", invoice]]),
  participants: new Map([[heater, new Set(["ingrid@solheim.example"])], [invoice, new Set(["per@solheim.example"])]]),
};

function mail(set: Partial<Pick<ThreadedMail, "inReplyTo" | "references">> & { from?: string; to?: string; deliveredTo?: string }): ThreadedMail {
  return {
    from: { address: set.from ?? "ingrid@solheim.example", name: "" }, to: [{ address: set.to ?? "help@fernbrook.example", name: "" }], cc: [],
    headers: set.deliveredTo === undefined ? [] : [{ name: "delivered-to", value: set.deliveredTo }], inReplyTo: set.inReplyTo ?? [], references: set.references ?? [],
  };
}

describe("a mail joins", () => {
  test("the conversation whose signed address it was sent to, whoever sends it and whatever it refers to", () => {
    expect(matchThread(mail({ to: `help+reply.${token}@fernbrook.example`, from: "other@elsewhere.example", inReplyTo: ["bill@solheim.example"] }), known)).toMatchObject({ conversationId: heater, via: "token" });
    expect(matchThread(mail({ deliveredTo: `reply+${token.toUpperCase()}@fernbrook.example` }), known)).toMatchObject({ conversationId: heater, via: "token" });
  });
  test("the conversation of our own mail that it answers, also from a second address", () => {
    expect(matchThread(mail({ inReplyTo: ["ours@fernbrook.example"], from: "ingrid@home.example" }), known)).toMatchObject({ conversationId: heater, via: "own-id" });
    expect(matchThread(mail({ references: ["ours@fernbrook.example", "bill@solheim.example"], from: "per@solheim.example" }), known)).toMatchObject({ conversationId: heater, via: "own-id" });
  });
  test("the conversation of a mail it refers to, if its sender takes part", () => {
    expect(matchThread(mail({ references: ["first@solheim.example"] }), known)).toMatchObject({ conversationId: heater, via: "reference" });
  });
});

describe("a mail opens a new conversation", () => {
  test("when it refers to nothing", () => expect(matchThread(mail({}), known)).toMatchObject({ new: true }));
  test("when a stranger guessed the id of a mail", () => {
    expect(matchThread(mail({ references: ["first@solheim.example"], from: "mallory@evil.example" }), known)).toEqual({ new: true, because: "It names a mail we hold, but its sender does not take part in that conversation." });
  });
  test("when the token or the id of ours has no proof", () => {
    expect(matchThread(mail({ to: "help+reply.zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz@fernbrook.example", from: "mallory@evil.example", inReplyTo: ["forged@fernbrook.example"] }), known)).toMatchObject({ new: true });
  });
  test("when a bounce token stands where a reply token should", () => {
    expect(matchThread(mail({ to: `help+bounce.${token}@fernbrook.example`, from: "mallory@evil.example" }), known)).toMatchObject({ new: true });
  });
  test("when it has no sender", () => expect(matchThread({ ...mail({ references: ["first@solheim.example"] }), from: null }, known)).toMatchObject({ new: true }));
});

describe("a late parent", () => {
  const answer: WaitingReference = { messageId: "018f0000-0000-7000-8000-0000000000aa" as MessageId, conversationId: invoice, openedAt: "2026-03-04T10:00:00Z", refersTo: "late@solheim.example", sender: "ingrid@solheim.example", splitByPerson: false };
  const late = { messageId: "late@solheim.example", from: { address: "ingrid@solheim.example", name: "" }, to: [], cc: [] };
  const here = { conversationId: heater, openedAt: "2026-03-04T09:00:00Z", participants: new Set<string>() };
  test("joins the conversations that answered it under the oldest", () => {
    expect(matchLateParents(late, here, [answer])).toMatchObject({ keep: heater, redirect: [invoice] });
    expect(matchLateParents(late, { ...here, openedAt: "2026-03-05T09:00:00Z" }, [answer])).toMatchObject({ keep: invoice, redirect: [heater] });
  });
  test("never undoes a person's split", () => expect(matchLateParents(late, here, [{ ...answer, splitByPerson: true }])).toBe(null));
  test("joins nothing for a stranger's answer", () => expect(matchLateParents(late, here, [{ ...answer, sender: "mallory@evil.example" }])).toBe(null));
});

// A desk in miniature: what the store does with the answers of the two functions.
type Arrival = { readonly id: string; readonly parent: string | null; readonly sentAt: string };

function threadsOf(arrivals: readonly Arrival[]): string[][] {
  const conversationOf = new Map<string, ConversationId>();
  const opened = new Map<ConversationId, string>();
  const waiting: WaitingReference[] = [];
  const follow = new Map<ConversationId, ConversationId>();
  const root = (id: ConversationId): ConversationId => follow.has(id) ? root(follow.get(id) as ConversationId) : id;
  for (const { id, parent, sentAt } of arrivals) {
    const arrived: ThreadedMail & { messageId: string } = { messageId: id, from: { address: "a@x.example", name: "" }, to: [], cc: [], headers: [], inReplyTo: parent === null ? [] : [parent], references: [] };
    const mails = new Map([...conversationOf].map(([mailId, conversation]) => [mailId, root(conversation)]));
    const match = matchThread(arrived, { tokens: new Map(), ownIds: new Map(), mails, participants: new Map([...opened.keys()].map((conversation) => [conversation, new Set(["a@x.example"])])) });
    const conversation = "new" in match ? (`c-${id}` as ConversationId) : match.conversationId;
    if ("new" in match) opened.set(conversation, sentAt);
    conversationOf.set(id, conversation);
    for (const refersTo of referencedIds(arrived)) if (!conversationOf.has(refersTo)) waiting.push({ messageId: id as MessageId, conversationId: conversation, openedAt: sentAt, refersTo, sender: "a@x.example", splitByPerson: false });
    const join = matchLateParents(arrived, { conversationId: conversation, openedAt: opened.get(conversation) ?? sentAt, participants: new Set() }, waiting.map((entry) => ({ ...entry, conversationId: root(entry.conversationId), openedAt: opened.get(root(entry.conversationId)) ?? entry.openedAt })));
    for (const loser of join?.redirect ?? []) follow.set(loser, (join as { keep: ConversationId }).keep);
  }
  const groups = new Map<ConversationId, string[]>();
  for (const [id, conversation] of conversationOf) groups.set(root(conversation), [...(groups.get(root(conversation)) ?? []), id]);
  return [...groups.values()].map((ids) => ids.toSorted()).toSorted((a, b) => (a[0] ?? "").localeCompare(b[0] ?? ""));
}

test("every order of arrival ends in the same threads", () => {
  const forest = fc.array(fc.nat(), { minLength: 1, maxLength: 9 }).map((seeds) => seeds.map((seed, i): Arrival => ({ id: `m${i}`, parent: i === 0 || seed % 3 === 0 ? null : `m${seed % i}`, sentAt: `2026-03-04T10:0${i}:00Z` })));
  fc.assert(fc.property(forest.chain((mails) => fc.tuple(fc.constant(mails), fc.shuffledSubarray(mails, { minLength: mails.length }))), ([inOrder, shuffled]) => {
    expect(threadsOf(shuffled)).toEqual(threadsOf(inOrder));
  }));
});
