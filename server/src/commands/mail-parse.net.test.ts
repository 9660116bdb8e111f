import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mailParseCommand } from "./mail-parse.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-mail-parse-"));
  await writeFile(join(folder, "one.eml"), "From: Ingrid <ingrid@solheim.example>\r\nSubject: RE: RE: Heater\r\n\r\nIt broke again.\r\n\r\nOn Tue, Mar 4, 2026 at 10:02 AM Ann <a@x.example> wrote:\r\n> We sent it.\r\n");
  await writeFile(join(folder, "picture.eml"), Buffer.from([0x89, 0x50, 0x4e, 0x47]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(args: readonly string[], stdin = "") {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const exitCode = await mailParseCommand(args, { stdin: Readable.from([stdin]), stdout, stderr });
  return { exitCode, stdout: await text(stdout.end()), stderr: await text(stderr.end()) };
}

describe("rapport mail parse", () => {
  test("prints one object for a mail", async () => {
    const { exitCode, stdout } = await run([join(folder, "one.eml")]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ subject: "RE: RE: Heater", from: { address: "ingrid@solheim.example", name: "Ingrid" }, contact: { address: "ingrid@solheim.example" }, reply: "It broke again.", kind: "message", mayAutoRespond: true });
  });
  test("says what a file is that is no mail, with exit code 65", async () => {
    expect(await run([join(folder, "picture.eml")])).toEqual({ exitCode: 65, stdout: "", stderr: `${join(folder, "picture.eml")}: The file is a PNG image, not a mail.\n` });
    expect((await run([join(folder, "nowhere.eml")])).exitCode).toBe(65);
  });
  test("explains itself on wrong usage, with exit code 64", async () => {
    expect((await run([])).exitCode).toBe(64);
    expect((await run(["--what"])).exitCode).toBe(64);
    expect((await run(["a", "b"])).exitCode).toBe(64);
  });
  test("answers one line for each path, in order, and goes on after one it cannot read", async () => {
    const { exitCode, stdout } = await run(["--batch"], `${join(folder, "picture.eml")}\n${join(folder, "one.eml")}\n`);
    expect(exitCode).toBe(0);
    expect(stdout.trim().split("\n").map((line) => JSON.parse(line))).toMatchObject([{ file: join(folder, "picture.eml"), error: "The file is a PNG image, not a mail." }, { file: join(folder, "one.eml"), result: { subject: "RE: RE: Heater" } }]);
  });
});

// Real mails of other projects' test suites. They stay outside of the repository, where their licences want them.
const suites = join(resolve(import.meta.dirname, "../../.."), process.env["RAPPORT_SHARED"] ?? "../shared", "mail");
const score = join(process.env["RAPPORT_SHARED"]?.startsWith("/") === true ? join(process.env["RAPPORT_SHARED"], "mail") : suites, "score.mjs");

const FLOORS: readonly (readonly [suite: string, check: string, atLeast: number])[] = [
  ["chatwoot", "whole cases", 39], ["request_tracker", "whole cases", 42], ["ruby_mail", "whole cases", 103], ["zammad", "whole cases", 38], ["libredesk", "whole cases", 16], ["cpython_email", "whole cases", 48],
  ["email_reply_parser", "whole cases", 22], ["crisp_reply", "whole cases", 77], ["talon", "replyEquals", 50],
  ["bounceparser", "isBounce", 117], ["bounceparser", "bounceRecipients", 34], ["bounceparser", "bounceStdReason", 90], ["sisimai", "isBounce", 101], ["sisimai", "isComplaint", 9], ["sisimai", "bounceHard", 88], ["sisimai", "bounceReason", 80],
];

describe.skipIf(!existsSync(score))("the collected mails of other desks (skipped where the shared folder is absent)", () => {
  let report: Record<string, { casesPassed: number; checks: Record<string, { pass: number }> }> = {};
  beforeAll(async () => {
    const program = `import { mailParseCommand } from ${JSON.stringify(join(import.meta.dirname, "mail-parse.ts"))}; process.exitCode = await mailParseCommand(["--batch"], process);`;
    await promisify(execFile)(process.execPath, [score, "--batch", "--json", join(folder, "score.json"), "--", process.execPath, "--input-type=module", "-e", program], { maxBuffer: 10_000_000 });
    report = JSON.parse(await readFile(join(folder, "score.json"), "utf8")).report;
  }, 60_000);
  test.each(FLOORS)("%s, %s: at least %i", (suite, check, atLeast) => {
    expect(check === "whole cases" ? report[suite]?.casesPassed : report[suite]?.checks[check]?.pass).toBeGreaterThanOrEqual(atLeast);
  });
});
