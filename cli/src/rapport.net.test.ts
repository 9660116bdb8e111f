import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const rapport = fileURLToPath(new URL("../../bin/rapport", import.meta.url));

function run(args: readonly string[], input = ""): Promise<{ code: number | null; out: string[]; notes: string }> {
  return new Promise((resolve) => {
    // From another folder: nothing may depend on where it is called.
    const child = spawn(process.execPath, [rapport, ...args], { cwd: tmpdir() });
    let out = "";
    let notes = "";
    child.stdout.on("data", (chunk: Buffer) => { out += chunk.toString(); });
    child.stderr.on("data", (chunk: Buffer) => { notes += chunk.toString(); });
    child.on("close", (code) => resolve({ code, out: out.split("\n").filter((line) => line !== ""), notes }));
    child.stdin.end(input);
  });
}

test("read answers each line in order with its id", async () => {
  const { code, out } = await run(["read", "--jsonl"], '{"id":7,"text":"Still no reply, this is the third time."}\r\n{"id":"b","text":"Thank you so much"}');
  expect(code).toBe(0);
  const [first, second] = out.map((line) => JSON.parse(line) as { id: unknown; heat: { level: number } });
  expect([first?.id, second?.id]).toEqual([7, "b"]);
  expect(first!.heat.level).toBeGreaterThan(second!.heat.level);
});

test("a line that cannot be read is answered with an error, named, and the rest goes on", async () => {
  const { code, out, notes } = await run(["read", "--jsonl"], 'not json\n{"id":2}\n\n{"id":3,"text":"Hello"}\n');
  expect(out.map((line) => { const { id, error } = JSON.parse(line) as { id: unknown; error?: { code: string } }; return [id, error?.code]; })).toEqual([[null, "not-json"], [2, "wrong-shape"], [3, undefined]]);
  expect(notes).toContain("line 1: This line is not JSON.");
  expect(notes).toContain("line 2: text: ");
  expect(code).toBe(65);
});

test("review takes null for what may be left out", async () => {
  const line = { id: 1, draft: "I will send it tomorrow.", to: null, facts: null, earlier: null, first: null, hours: null, now: "2026-11-24T09:00:00Z", zone: "Europe/Berlin" };
  const { code, out } = await run(["review", "--jsonl"], JSON.stringify(line));
  expect([code, (JSON.parse(out[0]!) as { promises: { what: string }[] }).promises.map(({ what }) => what)]).toEqual([0, ["Send it"]]);
});

test("group reads all lines before it answers", async () => {
  const { code, out } = await run(["group", "--jsonl"], '{"id":1,"text":"the lid cracked below zero"}\n{"id":2,"text":"cracked lid, below zero"}\n{"id":3,"text":"invoice is blank"}\n');
  expect(code).toBe(0);
  expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([{ id: 1, group: "g1", similar: [2] }, { id: 2, group: "g1", similar: [1] }, { id: 3, group: "g2", similar: [] }]);
});

test("wrong usage ends with 64, says how to use it, and writes no result", async () => {
  for (const args of [[], ["frobnicate"], ["read"], ["read", "--json"]]) {
    const { code, out, notes } = await run(args);
    expect([code, out]).toEqual([64, []]);
    expect(notes).toContain("Use: rapport");
  }
});
