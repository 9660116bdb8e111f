import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConversationId, MessageId } from "../model/ids.ts";
import type { WaitingReference } from "../model/waiting-reference.ts";
import { matchLateParents } from "./late-parents.ts";
import { matchThread, type KnownThreads, type ThreadedMail } from "./thread.ts";

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

test("two conversations that one mail of a participant answers turn out to be one, unless a person parted them", () => {
  const both = { ...known, participants: new Map([[heater, new Set(["ingrid@solheim.example"])], [invoice, new Set(["ingrid@solheim.example"])]]) };
  const answer = mail({ references: ["first@solheim.example", "bill@solheim.example"] });
  expect(matchThread(answer, both)).toMatchObject({ conversationId: invoice, alsoJoins: [heater] });
  expect(matchThread(answer, { ...both, splitByPerson: new Set([heater]) })).toMatchObject({ conversationId: invoice, alsoJoins: [] });
});

// A desk in miniature: what the store does with the answers of the two functions.
type Arrival = { readonly id: string; readonly refersTo: readonly string[]; readonly from: string; readonly cc: readonly string[]; readonly sentAt: string };
type Thread = { openedAt: string; participants: Set<string>; mails: Set<string> };

function threadsOf(arrivals: readonly Arrival[]): string[][] {
  const threads = new Map<ConversationId, Thread>();
  const arrived: Arrival[] = [];
  const holding = (id: string) => [...threads].find(([, thread]) => thread.mails.has(id))?.[0];
  for (const arrival of arrivals) {
    const people = [arrival.from, ...arrival.cc].map((address) => ({ address, name: "" }));
    const parsed = { messageId: arrival.id, from: people[0] ?? null, to: [], cc: people.slice(1), headers: [], inReplyTo: [...arrival.refersTo], references: [] };
    const match = matchThread(parsed, {
      tokens: new Map(), ownIds: new Map(), mails: new Map(arrived.map(({ id }) => [id, holding(id) as ConversationId])), participants: new Map([...threads].map(([id, thread]) => [id, thread.participants])),
    });
    const conversationId = "new" in match ? (`c-${arrival.id}` as ConversationId) : match.conversationId;
    const thread = threads.get(conversationId) ?? { openedAt: arrival.sentAt, participants: new Set<string>(), mails: new Set<string>() };
    threads.set(conversationId, thread);
    thread.mails.add(arrival.id);
    const waiting = arrived.flatMap((earlier) => earlier.refersTo.map((refersTo): WaitingReference => {
      const own = holding(earlier.id) as ConversationId;
      const target = holding(refersTo);
      return { messageId: earlier.id as MessageId, conversationId: own, openedAt: threads.get(own)?.openedAt ?? "", refersTo, sender: earlier.from, splitByPerson: false, ...(target === undefined ? {} : { refersToConversation: target }), participants: threads.get(own)?.participants ?? new Set() };
    }));
    arrived.push(arrival);
    const alsoJoins = ("alsoJoins" in match ? match.alsoJoins : []).map((id) => ({ conversationId: id, openedAt: threads.get(id)?.openedAt ?? "", participants: threads.get(id)?.participants ?? new Set<string>() }));
    const join = matchLateParents(parsed, { conversationId, openedAt: thread.openedAt, participants: thread.participants, alsoJoins }, waiting);
    for (const { address } of people) thread.participants.add(address);
    const kept = join === null ? null : threads.get(join.keep) ?? null;
    for (const loser of join?.redirect ?? []) {
      for (const address of threads.get(loser)?.participants ?? []) kept?.participants.add(address);
      for (const id of threads.get(loser)?.mails ?? []) kept?.mails.add(id);
      threads.delete(loser);
    }
  }
  return [...threads.values()].map((thread) => [...thread.mails].toSorted()).toSorted((a, b) => (a[0] ?? "").localeCompare(b[0] ?? ""));
}

test("every order of arrival ends in the same threads, whoever writes and whoever is in copy", () => {
  const person = fc.constantFrom("a@x.example", "b@x.example", "c@x.example");
  const mails = fc.array(fc.record({ from: person, cc: fc.array(person, { maxLength: 2 }), back: fc.array(fc.nat(3), { maxLength: 2 }) }), { minLength: 1, maxLength: 8 })
    .map((drawn) => drawn.map(({ from, cc, back }, i): Arrival => ({ id: `m${i}`, from, cc, sentAt: `2026-03-04T10:0${i}:00Z`, refersTo: [...new Set(back.map((n) => i - 1 - n).filter((n) => n >= 0).map((n) => `m${n}`))] })));
  fc.assert(fc.property(mails.chain((inOrder) => fc.tuple(fc.constant(inOrder), fc.shuffledSubarray(inOrder, { minLength: inOrder.length }))), ([inOrder, shuffled]) => {
    expect(threadsOf(shuffled)).toEqual(threadsOf(inOrder));
  }), { numRuns: 300 });
});
