import { rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Customer } from "@rapport/core/model/customer.ts";
import type { AgentId, CustomerId, MailboxId, OrganizationId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { ProcessTools } from "../flows/process-raw-mail.ts";
import { sweepWorkspace } from "./sweep-workspace.ts";
import { makeId } from "../make-id.ts";
import type { WayOut } from "../outbox/perform-due-mail.ts";
import { hashPassword } from "../secrets/hash-password.ts";
import { asOwner } from "../store/database.ts";
import { listWorkspaces } from "../store/lookups.ts";
import { addAgent, addWorkspace } from "../store/workspace.ts";
import { walk } from "../walk.ts";
import { makeDemoSignIn } from "./demo-sign-in.ts";
import { playStory, type Stage } from "./play-story.ts";
import { readStory, type Company } from "./read-story.ts";

type Playing = { readonly dataDir: string; readonly asFiles: WayOut; readonly pageAddress: string; readonly say: (line: string) => void };

/** On the first start of an empty database: the small company moves in and its last two weeks are played. One that was cut off is played anew. */
export async function playDemoOnce(tools: ProcessTools, { dataDir, asFiles, pageAddress, say }: Playing): Promise<void> {
  const unfinished = path.join(dataDir, "demo-is-being-played");
  const [existing] = await listWorkspaces(tools.db);
  if (existing) {
    const cutOff = existing.demo && await stat(unfinished).then(() => true, () => false);
    if (!cutOff) return;
    await sweepWorkspace(tools.db, existing.workspaceId);
  }
  say("First start: a small company moves in, so that there is something to see ...");
  await writeFile(unfinished, "");
  const examples = path.join(import.meta.dirname, "../../../examples");
  const { company, story } = await readStory(examples);
  const stage = await setStage(tools, company, dataDir, { examples, asFiles, pageAddress });
  await playStory(tools, stage, story);
  await rm(unfinished);
}

async function setStage(tools: ProcessTools, company: Company, dataDir: string, rest: Pick<Stage, "examples" | "asFiles" | "pageAddress">): Promise<Stage> {
  const workspaceId = makeId<WorkspaceId>(), mailboxId = makeId<MailboxId>();
  const agents = company.agents.map((agent) => ({ ...agent, id: makeId<AgentId>(), workspaceId }));
  const { password } = await makeDemoSignIn(dataDir, agents[0]!.email);
  const passwordHash = await hashPassword(password);
  const now = tools.now();
  await asOwner(tools.db, async (tx) => {
    await addWorkspace(tx, { id: workspaceId, name: company.name, zone: company.zone, hours: company.hours, locale: "en", receipts: true, demo: true }, { id: mailboxId, ...company.mailbox, signature: "" }, now);
    for (const { key: _, ...agent } of agents) await addAgent(tx, agent, agent.id === agents[0]!.id ? passwordHash : null, now);
  });
  await walk<Customer[]>(tools, {
    scope: { workspaceId }, load: () => Promise.resolve(company.customers.map(toCustomer)),
    decide: (customers) => ({ changes: customers.map((customer) => ({ kind: "add-customer", customer }) as const), tasks: [], because: [] }),
  });
  return { workspaceId, mailboxId, address: company.mailbox.address, agents: new Map(agents.map(({ key, id }) => [key, id])), ...rest };
}

function toCustomer({ email, organization, annualValue, ...known }: Company["customers"][number]): Customer {
  const domain = email.slice(email.indexOf("@") + 1);
  return {
    ...known, id: makeId<CustomerId>(), emails: [email], organization: organization ? { id: makeId<OrganizationId>(), name: organization, domain } : null,
    annualValue: annualValue === undefined ? null : { minor: annualValue, currency: "GBP" },
  };
}

