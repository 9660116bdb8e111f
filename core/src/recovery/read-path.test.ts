import { describe, expect, test } from "vitest";
import type { CustomerPromiseId, MessageId } from "../model/ids.ts";
import type { Instant } from "../model/instant.ts";
import { readPath, type PathKnown, type PathMessage, type PathPromise } from "./read-path.ts";
import { sayPath } from "./say-path.ts";

const day = (clock: string) => `2025-11-20T${clock}Z` as Instant;
const theirs = (id: string, clock: string, heat: number, text: string): PathMessage => ({ id: id as MessageId, direction: "in", text, at: day(clock), automatic: false, heat });
const ours = (id: string, clock: string, text: string): PathMessage => ({ id: id as MessageId, direction: "out", text, at: day(clock), automatic: false, heat: null });
const promise = (dueAt: string, more: Partial<PathPromise> = {}): PathPromise => ({ id: "p1" as CustomerPromiseId, standing: "open", dueAt: day(dueAt), madeAt: day("12:10"), keptAt: null, sourceMessageId: "m4" as MessageId, text: "Deliver the sensor head", ...more });
const pathOf = (messages: readonly PathMessage[], more: Partial<PathKnown> = {}) => readPath({ messages, promises: [], followUp: null, status: "open", customerName: "Ingrid Solheim", ...more });
const states = (path: ReturnType<typeof pathOf>) => path.steps.map(({ kind, state, detail }) => `${kind} ${state}${detail === undefined ? "" : ` (${detail})`}`);

const upset = theirs("m1", "07:52", 88, "Three nights running your 4.2 batch file has timestamps one hour out. Our LIMS rejected all 212 readings last night. Is anyone there able to read their own changelog?");
const recap = ours("m2", "08:20", "Hei Ingrid, thank you for the exact times. Let me play back what I have: since 4.2 the batch carries UTC instead of Oslo time, your bridge rejects it, and you submit to Mattilsynet on Friday at 12:00. Have I got it right?");
const confirmed = theirs("m3", "11:42", 64, "Yes. Exactly that. Six years without a missed submission, and I will not have the first be because of a probe. Can you roll our units back to 4.1 today?");
const ready = ours("m4", "12:10", "Hei Ingrid, You’re right to be upset. Six years without a missed submission, and a night of rejected readings put that at risk. To answer you directly, I value that record too much to put you back on 4.1. What we can do is convert last night’s batch and send it by 16:00 today, your time, or courier two certified probes to reach you by 09:00 tomorrow. Which would you prefer?");

describe("the path of Ingrid's batch file", () => {
  test("begins with defusing: nobody has answered yet", () => {
    const path = pathOf([upset]);
    expect(states(path).slice(0, 2)).toEqual(["defuse current", "clarify missing (to-come)"]);
    expect(path.nextStep).toBe("defuse");
    expect(sayPath(path.sentence)).toBe("Defuse first. Ingrid has not heard from a person yet.");
  });

  test("waits for her word once the recap is sent", () => {
    const path = pathOf([upset, recap]);
    expect(states(path).slice(0, 3)).toEqual(["defuse done", "clarify current (recap-sent)", "acknowledge missing (to-come)"]);
    expect(sayPath(path.sentence)).toBe("Your recap is with Ingrid. Wait for the word that it is right.");
  });

  test("is at the acknowledgement when she has confirmed", () => {
    const path = pathOf([upset, recap, confirmed]);
    expect(path.steps.slice(0, 3)).toEqual([
      { kind: "defuse", state: "done", at: day("08:20"), evidenceMessageId: "m2" },
      { kind: "clarify", state: "done", at: day("11:42"), evidenceMessageId: "m2", detail: "recap-confirmed" },
      { kind: "acknowledge", state: "current" },
    ]);
    expect(path.nextStep).toBe("acknowledge");
    expect(sayPath(path.sentence)).toBe("Acknowledge, then help. Ingrid confirmed your recap. They have not yet heard that “three nights running” matters to us.");
  });

  test("waits for the delivery that was promised", () => {
    const path = pathOf([upset, recap, confirmed, ready], { promises: [promise("15:00")], status: "waiting" });
    expect(states(path)).toEqual(["defuse done", "clarify done (recap-confirmed)", "acknowledge done", "help done", "next-steps done (promised)", "deliver current (due)", "follow-up missing (to-come)"]);
    expect(path.steps[5]).toMatchObject({ at: day("15:00") });
  });

  test("ends with the follow-up that was answered", () => {
    const path = pathOf([upset, recap, confirmed, ready], { promises: [promise("15:00", { standing: "kept", keptAt: day("14:40") })], followUp: { state: "answered", dueAt: day("16:00"), messageId: "m5" as MessageId }, status: "resolved" });
    expect(path.steps.map(({ state }) => state)).toEqual(Array(7).fill("done"));
    expect(sayPath(path.sentence)).toBe("The path is walked to its end.");
  });
});

test("help without acknowledgement leaves a stop missing, and it is worth going back for", () => {
  const path = pathOf([upset, ours("m2", "09:00", "Hello Ingrid, I have reset the converter on our side and the file for tonight will be produced with the new settings as usual."), theirs("m3", "11:42", 66, "It is not what I asked. The batch was rejected again.")]);
  expect(states(path).slice(0, 5)).toEqual(["defuse done", "clarify missing", "acknowledge current", "help done", "next-steps missing (to-come)"]);
  expect(path.nextStep).toBe("acknowledge");
  expect(sayPath(path.sentence)).toBe("Help was given, but Ingrid has not yet heard that “three nights running” matters to us. Say so before the next answer.");
});

test("an answer that argues defuses nothing", () => {
  const path = pathOf([upset, ours("m2", "09:00", "As I already explained, the file format changed in 4.2 and you should have read the release note before updating.")]);
  expect(states(path)[0]).toBe("defuse current");
});

test("a correction of the recap sends it back to be played again", () => {
  const path = pathOf([upset, recap, theirs("m3", "11:42", 70, "Not quite. It is both labs, and the submission is on Thursday.")]);
  expect(states(path)[1]).toBe("clarify current (recap-corrected)");
  expect(sayPath(path.sentence)).toBe("Ingrid corrected your recap. Play it back again, then help.");
});

test("heat that rises again after it was defused is a step back, by the message that shows it", () => {
  const path = pathOf([upset, recap, theirs("m3", "11:42", 40, "Yes, exactly."), theirs("m4", "13:00", 85, "And now the pump has failed too. I have had enough.")]);
  expect(path.steps[0]).toEqual({ kind: "defuse", state: "stepped-back", at: day("13:00"), evidenceMessageId: "m4", detail: "heat-rose" });
  expect(path.nextStep).toBe("defuse");
});

test("a calm question needs an answer and no calming", () => {
  const path = pathOf([theirs("m1", "09:00", 0, "Do you know when the M4 will be back in stock?")], { customerName: null });
  expect(states(path)).toEqual(["defuse skipped (not-needed)", "clarify skipped (not-needed)", "acknowledge skipped (not-needed)", "help current", "next-steps skipped (not-needed)", "deliver missing (to-come)", "follow-up missing (to-come)"]);
  expect(path.nextStep).toBe("help");
  expect(sayPath(path.sentence)).toBe("They ask calmly. Answer.");
});

test("a receipt that was sent by the machine is no step", () => {
  const path = pathOf([upset, { ...ours("m2", "07:53", "We have received your message and will answer by 12:30 today, a person will read it in full."), automatic: true }]);
  expect(states(path)[0]).toBe("defuse current");
});

test("an empathic sentence that names nothing of theirs is no acknowledgement", () => {
  const path = pathOf([upset, recap, confirmed, ours("m4", "12:00", "Dear customer, we are sorry for any trouble. Kind regards, the team")]);
  expect(states(path)[2]).toBe("acknowledge current");
});

describe("a promise that was broken", () => {
  const asked = theirs("m1", "08:00", 22, "The sensor head on our competition pool has died. When can a replacement be here?");
  const promised = ours("m2", "09:00", "Hi Marcus, reading by hand is no way to run a competition pool. A new head will be with you by noon.");
  const broken = theirs("m3", "15:00", 88, "You PROMISED it within two hours. NOTHING has arrived. This is unacceptable.");
  test("steps the path back to defusing, and the sentence names what was promised", () => {
    const path = pathOf([asked, promised, broken], { customerName: "Marcus Oyelaran", promises: [promise("12:00", { madeAt: day("09:00"), sourceMessageId: "m2" as MessageId })] });
    expect(path.steps[0]).toEqual({ kind: "defuse", state: "stepped-back", at: day("15:00"), evidenceMessageId: "m3", detail: "promise-broken" });
    expect(states(path).slice(1, 5)).toEqual(["clarify missing (to-come)", "acknowledge missing (to-come)", "help missing (to-come)", "next-steps missing (to-come)"]);
    expect(path.nextStep).toBe("defuse");
    expect(sayPath(path.sentence)).toBe("Defuse first. “Deliver the sensor head” was promised for 2025-11-20T12:00Z and is not done.");
  });

  test("a span of time that was promised is not what it cost them", () => {
    const path = pathOf([broken, ours("m4", "16:00", "Hi Marcus, the head left our store at 15:40 with the courier, and I stay on it until it is in your hands.")]);
    expect(path.sentence.values).toEqual({ name: "Ingrid" });
  });
});

test("nothing is asked of us while the word is with them", () => {
  const path = pathOf([theirs("m1", "09:00", 0, "Is an hour normal?"), ours("m2", "10:00", "Twenty minutes is normal. How hot is the rinse?")], { status: "waiting" });
  expect(sayPath(path.sentence)).toBe("Their turn: we have answered Ingrid.");
});

test("a follow-up that is answered with not yet leads back to what is still wrong", () => {
  const path = pathOf([theirs("m1", "09:00", 0, "The sensor reads zero."), ours("m2", "10:00", "Plug the blue cable into port 2.")], { notYetAt: day("18:00"), followUp: { state: "answered", dueAt: day("17:00"), messageId: null } });
  expect(states(path).slice(0, 4)).toEqual(["defuse skipped (not-needed)", "clarify current", "acknowledge skipped (not-needed)", "help done"]);
  expect(path.nextStep).toBe("clarify");
});

test("what a machine wrote asks for nothing", () => {
  const path = pathOf([{ ...theirs("m1", "09:00", 0, "Filters at a discount this week."), automatic: true }]);
  expect(states(path)[3]).toBe("help skipped (not-needed)");
  expect(sayPath(path.sentence)).toBe("Nothing to answer: no person has written here.");
});
