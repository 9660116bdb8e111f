import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConversationList, ConversationView } from "@rapport/contract/conversation-view.ts";
import type { DeskView } from "@rapport/contract/desk-view.ts";
import { startSmtpSink, type SmtpSink } from "./smtp-sink.ts";
import { createApiClient, until } from "./story-tools.ts";
import { startTestDesk, type TestDesk } from "./with-desk.ts";

// MO-1 to MO-4: whatever the next server does, and whenever we die, a reply leaves once or somebody is told.
let sink: SmtpSink, desk: TestDesk, api: ReturnType<typeof createApiClient>, token: string, rows: ConversationList["items"];
beforeAll(async () => {
  sink = await startSmtpSink();
  desk = await startTestDesk({ RAPPORT_SMTP_URL: sink.url });
  token = (await desk.command("token", "create", "--name", "outgoing", "--role", "admin")).out.trim();
  api = createApiClient(desk.url, token);
  const { items } = await api<ConversationList>("GET", "/conversations?limit=100");
  rows = items.filter((row, index) => row.status === "open" && items.findIndex((other) => other.customer.email === row.customer.email) === index).slice(0, 4);
});
afterAll(async () => {
  await desk?.stop();
  await sink?.close();
});

const read = (id: string) => api<ConversationView>("GET", `/conversations/${id}`);
const reply = (id: string, text: string) => api("POST", `/conversations/${id}/replies`, { text });
const lastOf = (view: ConversationView) => view.messages.findLast((message) => message.direction === "out" && !message.automatic)?.delivery;
const arrivals = (to: string, words: string) => sink.mails.filter((mail) => mail.envelope.to.includes(to) && mail.parsed.text?.includes(words));

test("refused for ever, refused for now, cut off after the final dot: each is said as what it is, and none is sent twice at once", async () => {
  const [never, later, unsure] = [rows[0]!, rows[1]!, rows[2]!];
  sink.script(never.customer.email, 550);
  sink.script(later.customer.email, 451);
  sink.script(unsure.customer.email, "hang-up");
  for (const row of [never, later, unsure]) await reply(row.id, `The answer for ${row.customer.email}.`);
  for (const row of [never, later, unsure]) await sink.waitFor((mail) => mail.envelope.to.includes(row.customer.email));
  expect(lastOf(await until(() => read(never.id), (view) => lastOf(view)?.state === "refused"))).toMatchObject({ detail: expect.stringContaining("550") });
  await until(() => read(unsure.id), (view) => lastOf(view)?.state === "uncertain");
  expect(lastOf(await read(later.id))?.state).toBe("waiting");
  const { section } = await read(never.id), { notices } = await api<DeskView>("GET", "/desk");
  expect([section, notices.filter((notice) => notice.conversationId === never.id).map((notice) => notice.kind)]).toEqual(["needs-you-now", ["not-delivered"]]);
  expect([never, later, unsure].map((row) => arrivals(row.customer.email, "The answer for").length)).toEqual([1, 1, 1]);
});

test("a reply that was taken by the desk leaves once although server and database died before it left", async () => {
  const row = rows[3]!;
  await reply(row.id, "This one survives.");
  await Promise.all([desk.kill("SIGKILL"), desk.killDatabase()]);
  desk = await desk.startAgain();
  api = createApiClient(desk.url, token);
  await sink.waitFor((mail) => mail.parsed.text?.includes("This one survives.") === true, 40_000);
  expect(lastOf(await until(() => read(row.id), (view) => lastOf(view)?.state === "sent"))?.state).toBe("sent");
  expect(arrivals(row.customer.email, "This one survives.").length).toBe(1);
});
