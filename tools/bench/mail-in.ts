import { randomBytes } from "node:crypto";
import type { MailboxId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { defaultHours } from "@rapport/core/time/business-hours.ts";
import { parseMime } from "../../server/src/channels/mime/parse-mime.ts";
import { createFlowTools } from "../../server/src/create-flow-tools.ts";
import { acceptMail } from "../../server/src/flows/accept-mail.ts";
import { processRawMail } from "../../server/src/flows/process-raw-mail.ts";
import { makeId } from "../../server/src/make-id.ts";
import { asOwner, createDatabase } from "../../server/src/store/database.ts";
import { addWorkspace } from "../../server/src/store/workspace.ts";
import { row, type Row } from "./compare.ts";

const mails = 600;
const burst = 50;

/**
 * Taking mail in (accept durably, parse, thread, read, place, store) beside the least that anybody must do: parse it and insert one durable row
 * for it. In turns of fifty mails, one connection's worth of work at a time.
 */
export async function benchMailIn(url: string): Promise<Row[]> {
  const db = createDatabase(url, { max: 4 });
  const now = (): Instant => Temporal.Now.instant().toString({ smallestUnit: "millisecond" }) as Instant;
  const tools = { ...createFlowTools({ db, secret: randomBytes(32).toString("hex"), now, mailHost: "bench.test" }), parseMail: parseMime };
  const workspaceId = makeId<WorkspaceId>(), mailboxId = makeId<MailboxId>(), zone = "Europe/London" as Zone;
  await asOwner(db, (tx) => addWorkspace(tx, { id: workspaceId, name: "Bench", zone, hours: defaultHours(zone), locale: "en", receipts: false, demo: false }, { id: mailboxId, address: "support@bench.test", name: "Bench", signature: "" }, now()));
  await db.pool.query("create table bench_floor (id uuid primary key, raw bytea, subject text, text text)");
  const seconds = { ours: 0, partner: 0 };
  const cpu = { ours: 0, partner: 0 };
  const measure = async (name: "ours" | "partner", work: () => Promise<void>, counts: boolean): Promise<void> => {
    const start = performance.now(), before = process.cpuUsage();
    await work();
    const used = process.cpuUsage(before);
    if (!counts) return;
    seconds[name] += (performance.now() - start) / 1000;
    cpu[name] += (used.user + used.system) / 1000;
  };
  for (let from = 0; from < mails + burst; from += burst) {
    const batch = Array.from({ length: burst }, (_, at) => writeMail(from + at));
    await measure("ours", async () => {
      for (const raw of batch) {
        const id = await acceptMail(db, { raw, envelope: { from: "sender@bench.test", to: ["support@bench.test"] }, recipient: { workspaceId, mailboxId }, at: now(), origin: "smtp" });
        await processRawMail(tools, { workspaceId }, id);
      }
    }, from > 0);
    await measure("partner", async () => {
      for (const raw of batch) {
        const { mail } = await parseMime(raw);
        await db.pool.query("insert into bench_floor values ($1, $2, $3, $4)", [makeId(), raw, mail.subject, mail.text]);
      }
    }, from > 0);
  }
  await db.close();
  return [row("mail in, one mail", "parsing it and inserting one durable row", "ms", (seconds.ours / mails) * 1000, (seconds.partner / mails) * 1000, {
    "a second": mails / seconds.ours, "ms CPU beside the database": cpu.ours / mails, "of it for the partner": cpu.partner / mails,
  })];
}

/** Every third mail answers an earlier one, with its words quoted below. */
function writeMail(number: number): Buffer {
  const answers = number % 3 === 2 ? number - 2 : null;
  const sender = `customer${answers ?? number}@example.test`;
  const quoted = answers === null ? "" : `\r\n\r\nOn Thu, 20 Nov 2025 at 11:58, Support wrote:\r\n> ${words(number).replaceAll(". ", ".\r\n> ")}`;
  return Buffer.from([
    `From: Customer ${number} <${sender}>`, "To: support@bench.test", `Subject: ${answers === null ? "" : "Re: "}Order ${answers ?? number} has not arrived`, `Message-ID: <bench-${number}@example.test>`,
    ...(answers === null ? [] : [`In-Reply-To: <bench-${answers}@example.test>`, `References: <bench-${answers}@example.test>`]),
    "Date: Thu, 20 Nov 2025 11:58:00 +0000", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "", `${words(number)}${quoted}`, "",
  ].join("\r\n"));
}

function words(number: number): string {
  const said = ["I ordered two meters three weeks ago and nothing has arrived.", "Your colleague promised to call me back.", "Could you tell me where the parcel is?", "Our pool is closed until the meter works.", "The manual speaks of a blue cable, mine is grey.", "Thank you for looking into it."];
  return Array.from({ length: 8 }, (_, at) => said[(number + at) % said.length]).join(" ");
}
