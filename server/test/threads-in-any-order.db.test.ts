import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorld, type World } from "./desk-world.ts";

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

type Sent = { readonly number: number; readonly from: string; readonly cc: readonly string[]; readonly refersTo: readonly number[] };
let round = 0;

/** Which mails lie together, by their numbers, after they arrived in this order: one after the other, or all at once. */
async function threadsOf(mails: readonly Sent[], together = false): Promise<number[][]> {
  const domain = `round-${++round}.test`;
  const receive = (mail: Sent) => world.receive({
    from: `${mail.from}@${domain}`, messageId: `m${mail.number}@${domain}`, text: `This is number ${mail.number}.`,
    headers: [mail.cc.length === 0 ? "X-Copy: none" : `Cc: ${mail.cc.map((one) => `${one}@${domain}`).join(", ")}`, mail.refersTo.length === 0 ? "X-Root: yes" : `References: ${mail.refersTo.map((one) => `<m${one}@${domain}>`).join(" ")}`].join("\r\n"),
  });
  if (together) expect((await Promise.all(mails.map(receive))).map((one) => one.state)).toEqual(mails.map(() => "processed"));
  else for (const mail of mails) expect(await receive(mail)).toMatchObject({ state: "processed" });
  const rows = await world.read((tx) => tx.selectFrom("message").select(["conversation_id", "message_id_header"]).where("message_id_header", "like", `%@${domain}`).execute());
  const threads = [...Map.groupBy(rows, (row) => row.conversation_id).values()].map((group) => group.map((row) => Number(/^m(\d+)/.exec(row.message_id_header)![1])).toSorted((a, b) => a - b));
  return threads.toSorted((a, b) => a[0]! - b[0]!);
}

const people = fc.constantFrom("ann", "ben", "cleo");
const thread = fc.array(fc.record({ from: people, cc: fc.uniqueArray(people, { maxLength: 2 }), back: fc.array(fc.nat(3), { maxLength: 2 }) }), { minLength: 2, maxLength: 7 })
  .map((drawn) => drawn.map(({ from, cc, back }, number): Sent => ({ number, from, cc, refersTo: [...new Set(back.map((n) => number - 1 - n).filter((n) => n >= 0))] })))
  .chain((inOrder) => fc.tuple(fc.constant(inOrder), fc.shuffledSubarray(inOrder, { minLength: inOrder.length })));

test("any order of arrival ends in the same threads, whoever writes and whoever is in copy", async () => {
  await fc.assert(fc.asyncProperty(thread, async ([inOrder, shuffled]) => {
    expect(await threadsOf(shuffled)).toEqual(await threadsOf(inOrder));
  }), { numRuns: 25 });
});

test("so does the arrival of all at once", async () => {
  await fc.assert(fc.asyncProperty(thread, async ([inOrder, shuffled]) => {
    expect(await threadsOf(shuffled, true)).toEqual(await threadsOf(inOrder));
  }), { numRuns: 12 });
});
