import { afterAll, beforeAll, expect, test } from "vitest";
import type { AgentId, WorkspaceId } from "@rapport/core/model/ids.ts";
import { startTestApp, type TestApp } from "../../../test/with-app.ts";
import { createCheckSender } from "../../channels/authentication/check-sender.ts";
import type { ResolveDns } from "../../channels/authentication/resolve-dns.ts";
import type { FinishedMail } from "../../channels/smtp-out/deliver-mail.ts";
import { signOnTheWay } from "../../outbox/sign-on-the-way.ts";
import { openDkimKey } from "../../secrets/dkim-secret.ts";
import { createSecretBox } from "../../secrets/encrypt-secret.ts";
import { inWorkspace } from "../../store/database.ts";
import { storeConversation } from "../../../test/stored-conversation.ts";

const zone: Record<string, string> = { "_dmarc.fernbrook.example": "v=DMARC1; p=reject" };
const dns: ResolveDns = async (name, type) => {
  if (type === "TXT" && zone[name] !== undefined) return [[zone[name]]];
  throw Object.assign(new Error("none"), { code: "ENOTFOUND" });
};
let desk: TestApp, team: WorkspaceId, gwen: AgentId, admin: string, lead: string;
beforeAll(async () => {
  desk = await startTestApp({}, { deliverability: { resolve: dns, outgoingHost: null } });
  team = await desk.addTeam("Fernbrook");
  gwen = await desk.addPerson(team, "gwen@fernbrook.example", "admin");
  [admin, lead] = [await desk.token(team, "admin"), await desk.token(team, "lead")];
});
afterAll(() => desk.close());

const look = async () => (await desk.ask("GET", "/api/v1/deliverability", { token: lead })).json().items as { domain: string; lines: { check: string; says: string }[] }[];

test("a domain without a key says so, and that people sign in under the same domain", async () => {
  const [item, ...more] = await look();
  expect([item!.domain, item!.lines.map((line) => `${line.check} ${line.says}`), more]).toEqual(["fernbrook.example", ["mx mx-missing", "spf spf-missing", "dkim dkim-no-key", "dmarc good", "sign-in sign-in-shared"], []]);
});

test("a key is made once, its private half is sealed and never told, and its record is found once it is published", async () => {
  const answers = await Promise.all([1, 2].map(() => desk.ask("POST", "/api/v1/dkim-keys", { token: admin, body: { domain: "Fernbrook.example" } })));
  expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201]);
  const [made, again] = answers.map((answer) => answer.json());
  expect(made).toEqual(again);
  expect(JSON.stringify(made)).not.toContain("PRIVATE");
  const [row] = await inWorkspace(desk.db, { workspaceId: team }, (tx) => tx.selectFrom("dkim_key").selectAll().execute());
  expect(row!.sealed).not.toContain("PRIVATE");
  expect((await look())[0]!.lines[2]).toMatchObject({ says: "dkim-missing", publish: made.publish });
  zone[made.publish.name] = made.publish.value;
  expect((await look())[0]!.lines[2]).toMatchObject({ says: "good", publish: null });
});

test("what leaves is signed with that key and is proven at the other end", async () => {
  const { mailOut: messageId } = await storeConversation(desk.db, team, gwen), box = createSecretBox("a secret of the tests, long enough"), left: FinishedMail[] = [];
  const way = signOnTheWay(desk.db, (key) => openDkimKey(box, key, key.sealed), { asFile: false, send: async (mail) => (left.push(mail), { kind: "accepted", detail: "ok" }) });
  const mime = Buffer.from("From: Help <help@fernbrook.example>\r\nTo: ingrid@nordvann.example\r\nSubject: Re: export\r\nMessage-ID: <1@fernbrook.example>\r\n\r\nIt is ready.\r\n");
  await way.send({ workspaceId: team, messageId, mime, envelopeFrom: "", envelopeTo: ["ingrid@nordvann.example"] });
  const { evidence } = await createCheckSender(dns, { name: "mx.nordvann.example", trusted: [] })(left[0]!.mime, { ip: "198.51.100.9", helo: "relay.example", envelopeFrom: "" });
  expect(evidence.dmarc.result).toBe("pass");
});

test("a domain that is not ours gets no key, and a lead makes none", async () => {
  expect((await desk.ask("POST", "/api/v1/dkim-keys", { token: admin, body: { domain: "bank.example" } })).json().errors).toEqual([{ path: "domain", message: expect.any(String) }]);
  expect((await desk.ask("POST", "/api/v1/dkim-keys", { token: lead, body: { domain: "fernbrook.example" } })).statusCode).toBe(403);
});
