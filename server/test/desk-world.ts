import type { Agent } from "@rapport/core/model/agent.ts";
import type { AgentId, MailboxId, MessageId, RawMailId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { defaultHours } from "@rapport/core/time/business-hours.ts";
import { addDuration } from "@rapport/core/time/instant.ts";
import { parseMime } from "../src/channels/mime/parse-mime.ts";
import { acceptMail } from "../src/flows/accept-mail.ts";
import { processRawMail } from "../src/flows/process-raw-mail.ts";
import type { Processed, ProcessTools } from "../src/flows/process-raw-mail.ts";
import { createMailIdentity } from "../src/mail-identity.ts";
import { makeId } from "../src/make-id.ts";
import { asOwner, createDatabase, inWorkspace } from "../src/store/database.ts";
import type { Database, Tx } from "../src/store/database.ts";
import { addAgent, addWorkspace } from "../src/store/workspace.ts";
import { createTestDatabase } from "./with-database.ts";

export type World = {
  readonly db: Database; readonly tools: ProcessTools; readonly workspaceId: WorkspaceId; readonly mailboxId: MailboxId; readonly bea: Agent; readonly lead: Agent;
  now(): Instant;
  pass(duration: string): void;
  /** A mail comes in at the door and is processed. */
  receive(mail: string | Incoming): Promise<Processed>;
  accept(mail: string | Incoming, origin?: "smtp" | "import", envelopeFrom?: string): Promise<RawMailId>;
  process(id: RawMailId): Promise<Processed>;
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};
export type Incoming = {
  readonly from?: string; readonly to?: string; readonly subject?: string; readonly text: string; readonly messageId?: string; readonly inReplyTo?: string; readonly references?: string; readonly headers?: string; readonly date?: string;
};

/** A small team with one mailbox on a database of its own; its clock stands still until a test moves it. */
export async function createWorld(start = "2025-11-20T08:00:00Z"): Promise<World> {
  const database = await createTestDatabase();
  const db = createDatabase(database.url, { max: 8 });
  let now = start as Instant;
  const workspaceId = makeId<WorkspaceId>(), mailboxId = makeId<MailboxId>(), zone = "Europe/Oslo" as Zone;
  const agent = (name: string, role: Agent["role"]): Agent => ({ id: makeId<AgentId>(), workspaceId, email: `${name.toLowerCase()}-${workspaceId.slice(-6)}@fernbrook.test`, name, role, zone });
  const bea = agent("Bea", "agent"), lead = agent("Lena", "lead");
  const address = `support-${workspaceId.slice(-6)}@fernbrook.test`;
  await asOwner(db, async (tx) => {
    await addWorkspace(tx, { id: workspaceId, name: "Fernbrook", zone, hours: defaultHours(zone), locale: "en", receipts: false, demo: false }, { id: mailboxId, address, name: "Fernbrook", signature: "" }, now);
    for (const one of [bea, lead]) await addAgent(tx, one, null, now);
  });
  const identity = createMailIdentity("a secret of the tests that is long enough", "desk.test");
  const tools: ProcessTools = {
    db, identity, undoSeconds: 10, knowledge: {}, now: () => now, parseMail: parseMime,
    composeMime: (mail) => Promise.resolve({ mime: Buffer.from(`Message-ID: <${mail.messageIdHeader}>\r\n\r\n${mail.text}`), envelopeFrom: identity.bounceAddress(address, mail.messageId as MessageId), envelopeTo: mail.to.map((to) => to.email) }),
  };
  const scope = { workspaceId };
  const accept: World["accept"] = (mail, origin = "smtp", envelopeFrom = "sender@elsewhere.test") => acceptMail(db, {
    raw: Buffer.from(typeof mail === "string" ? mail : writeMail(mail, address)), envelope: { from: envelopeFrom, to: [address] }, recipient: { workspaceId, mailboxId }, at: now, origin,
  });
  const process: World["process"] = (id) => processRawMail(tools, scope, id);
  return {
    db, tools, workspaceId, mailboxId, bea, lead, now: () => now, pass: (duration) => { now = addDuration(now, duration); },
    accept, process, receive: async (mail) => process(await accept(mail)), read: (work) => inWorkspace(db, scope, work),
    close: async () => {
      await db.close();
      await database.drop();
    },
  };
}

let mails = 0;

function writeMail(mail: Incoming, mailbox: string): string {
  const lines = [
    `From: ${mail.from ?? "Ingrid Solheim <ingrid@nordvann.test>"}`, `To: ${mail.to ?? mailbox}`, `Subject: ${mail.subject ?? "The export"}`, `Message-ID: <${mail.messageId ?? `mail-${++mails}@nordvann.test`}>`,
    ...(mail.inReplyTo ? [`In-Reply-To: <${mail.inReplyTo}>`] : []), ...(mail.references ? [`References: ${mail.references}`] : []), ...(mail.date ? [`Date: ${mail.date}`] : []),
    ...(mail.headers ? [mail.headers] : []), "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "", mail.text,
  ];
  return lines.join("\r\n");
}
