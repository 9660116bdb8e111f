import { expect, test } from "vitest";
import { relationshipStage, type StageConversation } from "./relationship-stage.ts";

const calm: StageConversation = { status: "open", level: 0, hottest: 0, outcome: null };
const upset: StageConversation = { status: "open", level: 4, hottest: 4, outcome: null };

test.each<[string, StageConversation[], number, string]>([
  ["nothing was ever written", [], 0, "steady"],
  ["all of it is calm", [calm, { ...calm, status: "resolved" }], 0, "steady"],
  ["a conversation is upset", [calm, upset], 0, "at-risk"],
  ["a promise is late", [calm], 1, "at-risk"],
  ["they said not yet and it is open", [{ ...calm, hottest: 3, outcome: "not-yet" }], 0, "at-risk"],
  ["it was upset, is calmer, and is open", [{ ...upset, status: "waiting", level: 1 }], 0, "recovering"],
  ["it was upset, is resolved, and nobody has asked", [{ ...upset, status: "resolved" }], 0, "recovering"],
  ["it was upset, is resolved, and they said getting there", [{ ...upset, status: "resolved", outcome: "getting-there" }], 0, "recovering"],
  ["it was upset and they said sorted", [{ ...upset, status: "resolved", outcome: "sorted" }, calm], 0, "recovered"],
  ["one is sorted and another one is still on its way", [{ ...upset, status: "resolved", outcome: "sorted" }, { ...upset, status: "waiting", level: 0 }], 0, "recovering"],
])("where %s the relationship is as expected", (_, conversations, latePromises, stage) => {
  expect(relationshipStage({ conversations, latePromises })).toBe(stage);
});
