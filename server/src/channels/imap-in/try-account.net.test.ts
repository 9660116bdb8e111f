import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasDovecot, startDovecot, type Dovecot } from "../../../test/dovecot.ts";
import { openImapSession } from "./imap-session.ts";
import { tryAccount } from "./try-account.ts";

const here = hasDovecot && existsSync("/usr/bin/openssl");

describe.skipIf(!here)("trying an account out at a real Dovecot (skipped where /usr/sbin/dovecot or openssl is not)", () => {
  let plain: Dovecot, secured: Dovecot, folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "rapport-tls-"));
    execFileSync("/usr/bin/openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")], { stdio: "ignore" });
    [plain, secured] = await Promise.all([startDovecot(), startDovecot(`ssl = yes\nssl_cert = <${folder}/cert.pem\nssl_key = <${folder}/key.pem\n`)]);
  });
  afterAll(async () => {
    await Promise.all([plain.stop(), secured.stop()]);
    rmSync(folder, { recursive: true });
  });

  const attempt = (port: number, security: "tls" | "starttls" | "none", folders = ["INBOX"]) => tryAccount({ host: "localhost", port }, folders, () =>
    openImapSession({ host: "localhost", port, security, username: "try", signIn: { password: plain.password } }, { maxBytes: 10_000, connectMs: 3_000, silenceMs: 3_000 }));

  test("it names the folders with their mails", async () => {
    plain.deliver("try", "Subject: one\n\nHello\n");
    expect(await attempt(plain.port, "none")).toEqual({ ok: true, folders: [{ folder: "INBOX", mails: 1 }] });
  });

  test("a folder that is not there is named", async () => {
    expect(await attempt(plain.port, "none", ["INBOX", "Nowhere"])).toEqual({ ok: false, problem: { kind: "folder", sentence: "There is no folder Nowhere on the server." } });
  });

  test("a certificate that nobody vouches for gets no password", async () => {
    expect(await attempt(secured.port, "starttls")).toMatchObject({ ok: false, problem: { kind: "certificate" } });
    expect(secured.log()).not.toMatch(/Login: user=|auth failed/);
  });

  test("where STARTTLS is asked for and not offered, nothing goes in the open", async () => {
    expect(await attempt(plain.port, "starttls")).toMatchObject({ ok: false, problem: { sentence: expect.stringContaining("does not offer STARTTLS") } });
  });

  test("TLS from the start at a port that speaks without is told in words", async () => {
    expect(await attempt(plain.port, "tls")).toMatchObject({ ok: false, problem: { kind: "connection" } });
  });
});
