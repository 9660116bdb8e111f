import { expect, test } from "vitest";
import type { ConversationRow } from "@rapport/contract/conversation-view.ts";
import type { PromiseView } from "@rapport/contract/promise-view.ts";
import type { ConversationId } from "@rapport/core/model/ids.ts";
import { chooseWorthwhile } from "./present-desk.ts";

const rows = new Map(["a", "b", "c", "d", "busy"].map((id) => [id as ConversationId, { id, need: `need of ${id}`, customer: { name: id }, section: id === "busy" ? "needs-you-now" : null } as unknown as ConversationRow]));
const promise = (id: string) => ({ conversationId: id, customer: { name: id }, text: `promise in ${id}` }) as unknown as PromiseView;
const chosen = (followUps: string[], toThank: string[], promises: string[]) =>
  chooseWorthwhile({ followUps: followUps as ConversationId[], toThank: toThank as ConversationId[], promises: promises.map(promise) }, rows).map((one) => `${one.kind} ${one.conversationId}`);

test.each([
  [["a", "b"], ["c"], ["d"], ["follow-up a", "thank-you c", "check-promise d"]],
  [["a", "b", "c", "d"], [], [], ["follow-up a", "follow-up b", "follow-up c"]],
  [["a"], ["a"], ["a"], ["follow-up a"]],
  [["busy"], ["gone"], [], []],
  [[], [], [], []],
])("of follow-ups %j, thanks %j and promises %j at most three are worthwhile, one for each conversation", (followUps, thanks, promises, expected) => {
  expect(chosen(followUps, thanks, promises)).toEqual(expected);
});
