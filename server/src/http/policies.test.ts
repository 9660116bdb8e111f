import { expect, test } from "vitest";
import { authorize, mayDo, policies, type Action, type Actor } from "./policies.ts";

const actions = Object.keys(policies) as Action[];
const only = (role: "agent" | "lead" | "admin") => actions.filter((action) => mayDo(role, action));

test("only an administrator invites, disables, sweeps, sets up accounts and reads the server's figures", () => {
  expect(actions.filter((action) => !mayDo("lead", action)).toSorted((a, b) => a.localeCompare(b))).toEqual(["agent.disable", "deliverability.manage", "demo.sweep", "imap.manage", "invitation.manage", "metrics.read"]);
});

test("a lead may besides try unreadable mail again or throw it away, let a lesson be forgotten and see how fetching mail goes", () => {
  expect(only("lead").filter((action) => !mayDo("agent", action))).toEqual(["lesson.forget", "unreadable.retry", "unreadable.throw-away", "imap.read", "deliverability.read"]);
});

test("a higher role may all that a lower one may", () => {
  expect(only("agent").filter((action) => !mayDo("lead", action))).toEqual([]);
  expect(only("lead").filter((action) => !mayDo("admin", action))).toEqual([]);
});

test("who may not is refused, and nothing stands for them afterwards", () => {
  const actor = { workspaceId: "w", agentId: "a", role: "agent", by: { kind: "token", tokenId: "t" } } as unknown as Actor;
  expect(() => authorize(actor, "demo.sweep")).toThrow("not-allowed");
  expect(authorize(actor, "desk.read")).toBe(actor);
});
