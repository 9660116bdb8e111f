import { afterAll, beforeAll, expect, test } from "vitest";
import { createFlowTools } from "../src/create-flow-tools.ts";
import { parseMime } from "../src/channels/mime/parse-mime.ts";
import { findRecipient } from "../src/flows/accept-mail.ts";
import { sendReply } from "../src/flows/reply-sent.ts";
import type { SignedAddresses } from "@rapport/core/model/signed-addresses.ts";
import { createWorld, type World } from "./desk-world.ts";

let world: World, mailbox: string;
beforeAll(async () => {
  world = await createWorld();
  mailbox = (await world.read((tx) => tx.selectFrom("mailbox").select("address").executeTakeFirstOrThrow())).address;
});
afterAll(() => world.close());

const toolsWith = (signedAddresses: SignedAddresses) => createFlowTools({ db: world.db, secret: "a secret of the tests that is long enough", now: world.now, mailHost: "desk.test", signedAddresses });

async function answered(signedAddresses: SignedAddresses) {
  const tools = toolsWith(signedAddresses);
  const came = await world.receive({ from: `${signedAddresses}@delta.test`, text: "When does order 4411 leave your house?" });
  if (!("arrived" in came)) throw new Error(`not processed: ${JSON.stringify(came)}`);
  const id = await sendReply(tools, { workspaceId: world.workspaceId, agentId: world.bea.id }, came.arrived.conversationId, { text: "It leaves tomorrow.", promises: [] });
  const { mime, envelope_from: envelopeFrom } = await world.read((tx) => tx.selectFrom("outbox").select(["mime", "envelope_from"]).where("message_id", "=", id as never).executeTakeFirstOrThrow());
  const { mail } = await parseMime(mime);
  return { tools, conversationId: came.arrived.conversationId, envelopeFrom, replyTo: mail.replyTo.map((one) => one.address) };
}

const host = "@fernbrook.test", token = "[a-z2-7]{42}";

test("as it comes, bounces have an address of their own and answers go to the mailbox", async () => {
  const { envelopeFrom, replyTo } = await answered("bounces");
  expect([envelopeFrom, replyTo]).toEqual([expect.stringMatching(new RegExp(`^support-\\w+\\+bounce\\.${token}${host}$`)), []]);
});

test("without signed addresses both are the mailbox", async () => {
  const { envelopeFrom, replyTo } = await answered("none");
  expect([envelopeFrom, replyTo]).toEqual([mailbox, []]);
});

test.each([["sub-addresses", "support-\\w+\\+"], ["catch-all", ""]] as const)("with %s an answer whose mail program dropped the thread finds its conversation", async (form, before) => {
  const { tools, conversationId, envelopeFrom, replyTo } = await answered(form);
  expect(envelopeFrom).toMatch(new RegExp(`^${before}bounce\\.${token}${host}$`));
  expect(replyTo).toEqual([expect.stringMatching(new RegExp(`^${before}reply\\.${token}${host}$`))]);
  for (const address of [envelopeFrom, replyTo[0]!]) expect(await findRecipient(tools, address)).toMatchObject({ workspaceId: world.workspaceId, mailboxId: world.mailboxId });
  const again = await world.receive({ from: `${form}@delta.test`, to: replyTo[0]!, subject: "AW: something else", text: "Thank you, and to which address?" });
  expect(again).toMatchObject({ arrived: { conversationId } });
});

test("an address that nobody signed reaches no mailbox", async () => {
  const tools = toolsWith("catch-all");
  expect(await findRecipient(tools, `reply.${"a".repeat(42)}${host}`)).toBe(null);
  expect(await findRecipient(tools, `nobody${host}`)).toBe(null);
});
