import type { SessionView } from "@rapport/contract/desk-view.ts";
import type { Role } from "@rapport/core/model/agent.ts";
import type { AgentId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { inWorkspace, type Database, type Tx } from "../store/database.ts";
import { loadAgent, loadMailboxes, loadWorkspace } from "../store/workspace.ts";
import { AppError } from "./app-error.ts";
import type { Actor, Authorized } from "./policies.ts";

export type ProductClock = { now(): Promise<Instant> | Instant; shifted(): boolean };
/** What only the running program knows about itself. */
export type Surroundings = { readonly mailDoor: string; readonly outgoing: "server" | "kept-as-file"; readonly undoSeconds: number };

/** Who is signed in, to which desk, and who else answers there. */
export function readSessionView(db: Database, actor: Actor, clock: ProductClock, { mailDoor, outgoing, undoSeconds }: Surroundings): Promise<SessionView> {
  return inWorkspace(db, actor, async (tx) => {
    const [agent, workspace, mailboxes, agents] = [await loadAgent(tx, actor.agentId), await loadWorkspace(tx), await loadMailboxes(tx), await loadPeople(tx)];
    if (!agent) throw new AppError("sign-in-needed");
    return {
      agent, now: await clock.now(), clockShifted: clock.shifted(), agents: agents.map(({ id, name }) => ({ id, name })),
      workspace: { name: workspace.name, zone: workspace.zone, hours: workspace.hours, demo: workspace.demo, mailAddress: mailboxes[0]?.address ?? "", mailDoor, outgoing, undoSeconds },
    };
  });
}

export function listAgents(db: Database, who: Authorized<"agent.read">): Promise<{ id: AgentId; name: string; role: Role }[]> {
  return inWorkspace(db, who, loadPeople);
}

/** Programs act under names of their own, but nobody can be given a conversation who is not a person. */
function loadPeople(tx: Tx): Promise<{ id: AgentId; name: string; role: Role }[]> {
  return tx.selectFrom("agent").select(["id", "name", "role"]).where("disabled_at", "is", null)
    .where("id", "not in", tx.selectFrom("api_token").select("agent_id")).orderBy("name").orderBy("id").execute();
}
