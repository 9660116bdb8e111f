import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Finding } from "../model/finding.ts";
import { decodeDraftModel } from "../language/draft-model.ts";
import { toInstant } from "../time/instant.ts";
import { toZone } from "../time/zone.ts";
import { reviewDraft } from "./review-draft.ts";

const model = decodeDraftModel(new Uint8Array(readFileSync(new URL("../../../models/draft.bin", import.meta.url))));
const remarks = (draft: string, message: string, name?: string): Finding[] => reviewDraft(draft, { now: toInstant("2025-11-20T11:58:00Z"), zone: toZone("Europe/Oslo"), to: { message, name } }, { promises: [], heat: 65, model }).findings;
const gaps = (draft: string, message: string): Finding[] => remarks(draft, message).filter(({ check }) => check === "no-acknowledgement");
const furious = "I restarted the router, changed the cable and reinstalled it all as you told me, and nothing works. I am furious!";
const bargain = "I would stay, but 40 euros a month is too much. Take 10 off and I stay, otherwise I cancel on Friday.";

test("a feeling that is only named acknowledges nothing", () => {
  for (const empty of ["We understand your frustration.", "I'm sorry you feel that way."]) expect(gaps(`${empty} The technician comes on Monday at 10:00.`, furious)).toHaveLength(1);
});

test("a bargaining customer is heard where the reply speaks of the bargain", () => {
  expect(gaps("I can't take ten off, because the line alone costs us that. I can move you to the plan for 30 euros by Friday, or keep this one with a month free. Which do you prefer?", bargain)).toEqual([]);
});

test("nobody is told that they are upset who did not say so", () => {
  expect(gaps("The invoice is attached.", bargain).flatMap(({ instead }) => instead).filter((words) => words.includes("upset"))).toEqual([]);
});

test("the first question of the handbook is no answer to who has tried it all", () => {
  const checks = remarks("Have you tried turning it off and on again?", furious).map(({ check }) => check);
  expect(checks).toContain("condescending");
});

test("a role in the greeting gives way to the name", () => {
  const greets = (name?: string): string[] => remarks("Dear customer,\n\nYour router and cable are checked on Monday at 10:00.", furious, name).find(({ check }) => check === "bureaucratic")!.instead;
  expect(greets("Ingrid Solberg")).toEqual(["Dear Ingrid"]);
  expect(greets()).toEqual([]);
});

test("a promise with a time is not cold, and no other words take its place", () => {
  expect(remarks("I'll be back by end of business.", "").map(({ check }) => check)).not.toContain("bureaucratic");
});
