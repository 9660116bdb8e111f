import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import tls from "node:tls";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { findProgram } from "../../../test/find-program.ts";
import { codesOf, talkSmtp } from "../../../test/smtp-talk.ts";
import type { ClientLimits } from "./client-limits.ts";
import { openSmtpDoor, type DoorSettings, type MailIntake, type ReceivedMail, type SmtpDoor } from "./open-smtp-door.ts";

const taken: ReceivedMail[] = [];
let door: SmtpDoor | undefined;
afterEach(async () => {
  await door?.close();
  door = undefined;
  taken.length = 0;
});

const maxBytes = 2_000;
const open = async (over: Partial<MailIntake> = {}, settings: Partial<DoorSettings> = {}): Promise<SmtpDoor> => {
  door = await openSmtpDoor({
    mayReceive: (address) => Promise.resolve(address.startsWith("support@")), accept: (mail) => { taken.push(mail); return Promise.resolve(); },
    freeBytes: () => Promise.resolve(1e9), ...over,
  }, { host: "127.0.0.1", port: 0, name: "desk.test", maxBytes, maxClients: 20, ...settings });
  return door;
};
const anyone: ClientLimits = { enter: () => null, leave: () => {}, mail: () => null };
const head = ["EHLO x\r\n", "MAIL FROM:<a@b.test>\r\n", "RCPT TO:<support@fernbrook.test>\r\n", "DATA\r\n"];
const mail = "Subject: one\r\n\r\nWhere is my order?\r\n.\r\n", quit = "QUIT\r\n";
const hurried = { silent: 30_000, mail: 30_000, stay: 30_000, answer: 100 };
const fault = (code: string) => () => Promise.reject(Object.assign(new Error("away"), { code }));
const run = promisify(execFile);

describe("a fault of ours is a reason to try again, one of the sender's is not", () => {
  test.each<[string, Partial<MailIntake>, Partial<DoorSettings>, readonly string[], readonly number[]]>([
    ["the mail is kept", {}, {}, [...head, mail, quit], [220, 250, 250, 250, 354, 250, 221]],
    ["the database is down", { accept: fault("ECONNREFUSED") }, {}, [...head, mail, quit], [220, 250, 250, 250, 354, 451, 221]],
    ["the database shuts down", { accept: fault("57P01") }, {}, [...head, mail, quit], [220, 250, 250, 250, 354, 451, 221]],
    ["the database's disk is full", { accept: fault("53100") }, {}, [...head, mail, quit], [220, 250, 250, 250, 354, 452, 221]],
    ["the database has no connection free", { accept: fault("53300") }, {}, [...head, mail], [220, 250, 250, 250, 354, 421]],
    ["the database hangs", { accept: () => new Promise(() => {}) }, { times: hurried }, [...head, mail, quit], [220, 250, 250, 250, 354, 451, 221]],
    ["the database hangs before", { mayReceive: () => new Promise(() => {}) }, { times: hurried }, [...head.slice(0, 3), quit], [220, 250, 250, 451, 221]],
    ["the recipient cannot be looked up", { mayReceive: fault("ECONNREFUSED") }, {}, [...head.slice(0, 3), quit], [220, 250, 250, 451, 221]],
    ["less is free than one and a half largest mails", { freeBytes: () => Promise.resolve(1.5 * maxBytes - 1) }, {}, [...head, mail, quit], [220, 250, 250, 250, 354, 452, 221]],
    ["exactly one and a half largest mails are free", { freeBytes: () => Promise.resolve(1.5 * maxBytes) }, {}, [...head, mail, quit], [220, 250, 250, 250, 354, 250, 221]],
    ["the free room cannot be asked for", { freeBytes: fault("EIO") }, {}, [...head, mail, quit], [220, 250, 250, 250, 354, 451, 221]],
    ["there is no such mailbox", {}, {}, [...head.slice(0, 2), "RCPT TO:<nobody@fernbrook.test>\r\n", quit], [220, 250, 250, 550, 221]],
    ["the mail says that it is too big", {}, {}, [head[0]!, "MAIL FROM:<a@b.test> SIZE=2001\r\n", quit], [220, 250, 552, 221]],
    ["the mail is too big", {}, {}, [...head, `${"x".repeat(70)}\r\n`.repeat(40) + ".\r\n", quit], [220, 250, 250, 250, 354, 552, 221]],
    ["its client has too many connections", {}, { limits: { ...anyone, enter: () => "too-many-connections" } }, [head[0]!], [421]],
    ["its client brings too many mails", {}, { limits: { ...anyone, mail: () => "too-many-mails" } }, [...head.slice(0, 2), quit], [220, 250, 450, 221]],
    ["it asks for a sign-in that there is not", {}, {}, [head[0]!, "AUTH PLAIN AGEAYg==\r\n", quit], [220, 250, 500, 221]],
  ])("%s", async (_what, over, settings, lines, codes) => {
    await open(over, settings);
    expect(codesOf(await talkSmtp(door!.port, lines))).toEqual(codes);
    expect(taken.length).toBe(codes.at(-2) === 250 ? 1 : 0);
  });
});

test("the thousand and first recipient is asked to wait for the next mail; the thousand get theirs", async () => {
  await open();
  const recipients = Array.from({ length: 1001 }, (_, i) => `RCPT TO:<support@d${i}.test>\r\n`);
  const codes = codesOf(await talkSmtp(door!.port, [...head.slice(0, 2), ...recipients, "DATA\r\n", mail, quit]));
  expect([codes.filter((code) => code === 452).length, codes[1003], taken[0]?.envelope.to.length]).toEqual([1, 452, 1000]);
});

test("where all places are taken the next client is told to come again, and finds one later", async () => {
  await open({}, { maxClients: 1 });
  const first = net.connect(door!.port, "127.0.0.1");
  await new Promise((resolve) => first.once("data", resolve));
  expect(codesOf(await talkSmtp(door!.port, []))).toEqual([421]);
  await new Promise((resolve) => first.once("close", resolve).end(quit));
  await expect.poll(async () => codesOf(await talkSmtp(door!.port, [quit]))).toEqual([220, 221]);
});

test("a client is counted out when it goes, however it goes", async () => {
  let here = 0;
  await open({}, { limits: { enter: () => { here += 1; return null; }, leave: () => { here -= 1; }, mail: () => null } });
  await talkSmtp(door!.port, [...head, mail, quit]);
  const rude = net.connect(door!.port, "127.0.0.1");
  await new Promise((resolve) => rude.once("data", resolve));
  expect(here).toBe(1);
  rude.resetAndDestroy();
  await expect.poll(() => here).toBe(0);
});

describe("only CR LF . CR LF ends a mail (MI-13)", () => {
  test.each(["\n.\n", "\n.\r\n", "\r.\r", "\r.\r\n", "\r\n.\r", "\r\n.\n", "\r\n\0.\r\n"])("%j does not", async (ending) => {
    await open();
    const smuggled = `Subject: one\r\n\r\nfirst${ending}MAIL FROM:<evil@b.test>\r\nRCPT TO:<support@fernbrook.test>\r\nDATA\r\nSubject: two\r\n\r\nsecond\r\n.\r\n`;
    expect(codesOf(await talkSmtp(door!.port, [...head, smuggled, quit]))).toEqual([220, 250, 250, 250, 354, 250, 221]);
    expect(taken.map((one) => [one.envelope.from, one.raw.includes("evil@b.test"), one.raw.includes("second")])).toEqual([["a@b.test", true, true]]);
  });
  test("and that one does: what follows is the next mail", async () => {
    await open();
    const codes = codesOf(await talkSmtp(door!.port, [...head, `Subject: one\r\n\r\nfirst\r\n.\r\n${head.slice(1).join("")}`, "", "", "", mail, quit]));
    expect([codes.filter((code) => code === 354).length, taken.length]).toEqual([2, 2]);
  });
});

test("a mail that is cut off at any byte is not taken, and the next one is", async () => {
  await open({}, { maxClients: 500 });
  const whole = `${head.join("")}${mail}`;
  await Promise.all(Array.from({ length: whole.length - 1 }, (_, at) => new Promise<void>((resolve) => {
    const socket = net.connect(door!.port, "127.0.0.1");
    // The door greets first, and takes what was pipelined behind it.
    socket.once("data", () => { socket.end(whole.slice(0, at + 1)); });
    socket.on("error", () => {}).on("close", () => resolve());
    socket.resume();
  })));
  expect(taken).toEqual([]);
  expect(codesOf(await talkSmtp(door!.port, [...head, mail, quit])).at(-2)).toBe(250);
  expect(taken.length).toBe(1);
});

test("all that may be said at once is said at once, with 8-bit text and addresses in every script", async () => {
  await open({ mayReceive: () => Promise.resolve(true) });
  const replies = await talkSmtp(door!.port, ["EHLO x\r\n", "MAIL FROM:<ærlig@bø.test> BODY=8BITMIME SMTPUTF8\r\nRCPT TO:<støtte@fernbrook.test>\r\nDATA\r\n", "", "", "Subject: Grün\r\n\r\nBlåbær\r\n.\r\n", quit]);
  expect(codesOf(replies)).toEqual([220, 250, 250, 250, 354, 250, 221]);
  expect(taken).toMatchObject([{ envelope: { from: "ærlig@bø.test", to: ["støtte@fernbrook.test"] } }]);
  expect(taken[0]!.raw.toString()).toBe("Subject: Grün\r\n\r\nBlåbær\r\n");
});

describe("who does nothing, or hardly anything, does not stay", () => {
  const times = { silent: 400, mail: 300, stay: 600, answer: 30_000 };
  const creep = (text: string) => new Promise<string>((resolve) => {
    const socket = net.connect(door!.port, "127.0.0.1");
    let seen = "", at = 0;
    const timer = setInterval(() => socket.write(text[at++ % text.length]!), 20);
    socket.on("data", (data) => { seen += data.toString(); }).on("error", () => {});
    socket.on("close", () => { clearInterval(timer); resolve(seen); });
  });
  test("a silent client is let go with a word", async () => {
    await open({}, { times });
    expect(codesOf(await talkSmtp(door!.port, ["EHLO x\r\n"]))).toEqual([220, 250, 421]);
  });
  test("a client that sends a command letter by letter for ever is let go", async () => {
    await open({}, { times });
    expect(await creep("N")).toMatch(/^220 /);
  });
  test("a mail that comes letter by letter for ever is cut off and not taken", async () => {
    await open({}, { times: { ...times, stay: 60_000 } });
    const socket = net.connect(door!.port, "127.0.0.1");
    let timer: NodeJS.Timeout | undefined, heard = "";
    socket.once("data", () => socket.write(head.join("")));
    socket.on("data", (data) => {
      heard += data.toString();
      if (heard.includes("354 ")) timer ??= setInterval(() => socket.write("x"), 20);
    });
    await new Promise((resolve) => socket.on("error", () => {}).on("close", resolve));
    clearInterval(timer);
    expect([heard.includes("354 "), taken]).toEqual([true, []]);
  });
});

const swaks = findProgram("swaks"), openssl = findProgram("openssl"), smtpSource = findProgram("smtp-source");

test.skipIf(swaks === null)("swaks hands in a mail (skipped where swaks is absent)", async () => {
  await open({}, { maxBytes: 100_000 });
  const { stdout } = await run(swaks!, ["--server", "127.0.0.1", "--port", String(door!.port), "--from", "a@b.test", "--to", "support@fernbrook.test", "--pipeline"]);
  expect(stdout).toContain("250 ");
  expect(taken.length).toBe(1);
});

test.skipIf(smtpSource === null)("smtp-source hands in 300 mails over ten connections (skipped where it is absent)", async () => {
  await open({}, { maxBytes: 100_000 });
  await run(smtpSource!, ["-s", "10", "-m", "300", "-l", "4000", "-f", "a@b.test", "-t", "support@fernbrook.test", `127.0.0.1:${door!.port}`]);
  expect(taken.length).toBe(300);
});

describe.skipIf(openssl === null)("with a certificate the door offers STARTTLS (skipped where openssl is absent)", () => {
  const certificate = async () => {
    const folder = await mkdtemp(join(tmpdir(), "rapport-tls-")), [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    await run(openssl!, ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=desk.test"]);
    const pair = { key: await readFile(key, "utf8"), cert: await readFile(cert, "utf8") };
    await rm(folder, { recursive: true });
    return pair;
  };
  const startTls = async (more = "") => {
    const socket = net.connect(door!.port, "127.0.0.1");
    await new Promise((resolve) => socket.once("data", resolve));
    const offer = await new Promise<string>((resolve) => socket.once("data", (data) => resolve(data.toString())).write("EHLO x\r\n"));
    await new Promise((resolve) => socket.once("data", resolve).write(`STARTTLS\r\n${more}`));
    const secure = tls.connect({ socket, rejectUnauthorized: false });
    await new Promise((resolve, reject) => secure.once("secureConnect", resolve).once("error", reject));
    return { offer, secure };
  };
  const say = (socket: tls.TLSSocket, line: string) => new Promise<string>((resolve) => socket.once("data", (data) => resolve(data.toString())).write(line));

  test("and takes a mail behind it", async () => {
    await open({}, { tls: await certificate() });
    const { offer, secure } = await startTls();
    expect(offer).toContain("STARTTLS");
    expect(await say(secure, head[0]!)).not.toContain("STARTTLS");
    for (const line of head.slice(1)) await say(secure, line);
    expect(await say(secure, mail)).toMatch(/^250 /);
    secure.destroy();
    expect(taken.length).toBe(1);
  });
  test("what was said before the handshake does not count behind it", async () => {
    await open({}, { tls: await certificate() });
    // Whoever sits between could put commands in clear text before the handshake; the door drops them or the connection.
    const outcome = await startTls("EHLO evil\r\nMAIL FROM:<evil@b.test>\r\n").then(({ secure }) => say(secure, head[2]!).finally(() => secure.destroy()), () => "no handshake");
    expect(outcome).toMatch(/^(?:503 |no handshake)/);
  });
  test("a plain door does not offer it", async () => {
    await open();
    expect(codesOf(await talkSmtp(door!.port, ["EHLO x\r\n", "STARTTLS\r\n", quit]))).toEqual([220, 250, 500, 221]);
  });
  test.skipIf(swaks === null)("swaks --tls hands in a mail (skipped where swaks is absent)", async () => {
    await open({}, { maxBytes: 100_000, tls: await certificate() });
    const { stdout } = await run(swaks!, ["--server", "127.0.0.1", "--port", String(door!.port), "--from", "a@b.test", "--to", "support@fernbrook.test", "--tls"]);
    expect(stdout).toContain("TLS started");
    expect(taken.length).toBe(1);
  });
});
