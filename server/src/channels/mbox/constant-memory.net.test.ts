import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

// In a process of its own, because the peak of a process never sinks. The whole of an import is measured by tools/import-in-constant-memory.ts.
const program = `
import { readMbox } from ${JSON.stringify(join(import.meta.dirname, "read-mbox.ts"))};
import { writeMboxEntry } from ${JSON.stringify(join(import.meta.dirname, "write-mbox.ts"))};
const wanted = Number(process.argv[1]) * 1024 * 1024;
let made = 0, mails = 0;
async function* stream() {
  const line = "x".repeat(74) + "\\r\\n";
  for (let i = 0; made < wanted; i++) {
    const entry = writeMboxEntry(Buffer.from("Subject: " + i + "\\r\\n\\r\\n" + line.repeat(i % 20 === 0 ? 40_000 : 800)), { sender: "", at: "2024-01-01T00:00:00Z" });
    made += entry.length;
    for (let at = 0; at < entry.length; at += 65_536) yield entry.subarray(at, at + 65_536);
  }
}
for await (const mail of readMbox(stream())) mails += Number(mail.raw.length > 0);
console.log(JSON.stringify({ mails, peak: process.resourceUsage().maxRSS / 1024 }));
`;
const read = async (megabytes: number) => JSON.parse((await promisify(execFile)(process.execPath, ["--disable-warning=ExperimentalWarning", "--input-type=module-typescript", "-e", program, String(megabytes)])).stdout) as { mails: number; peak: number };

test("an mbox that is eight times as large is read in the same memory", async () => {
  const small = await read(40), large = await read(320);
  expect(large.mails).toBeGreaterThan(7 * small.mails);
  // 280 MB more were read; what the collector of garbage leaves lying about is a small part of that.
  expect(large.peak - small.peak).toBeLessThan(60);
});
