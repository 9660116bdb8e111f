import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printConfiguration } from "./config-variables.ts";
import { readConfig } from "./config.ts";
import type { Config } from "./config.ts";

const noFiles = (file: string): string => {
  throw Object.assign(new Error(file), { code: "ENOENT" });
};
const secret = "0123456789abcdef0123456789abcdef";

function configOf(env: Record<string, string>, readText = noFiles): Config {
  const read = readConfig(env, readText);
  if ("problems" in read) throw new Error(read.problems.join("\n"));
  return read.config;
}

function problemsOf(env: Record<string, string>, readText = noFiles): string[] {
  const read = readConfig(env, readText);
  return "problems" in read ? read.problems : [];
}

test("nothing set means everything on this machine", () => {
  expect(configOf({ PATH: "/bin" })).toEqual({
    dataDir: "./data", databaseUrl: null, httpPort: 3000, smtpPort: 2525, host: "127.0.0.1", publicUrl: null, smtpUrl: null, mailDomain: null, signedAddresses: "bounces", trustedMailServers: [],
    demo: true, now: null, secret: null, roles: ["web", "worker", "mail"], trustedProxies: [], tls: null, smtpTls: null, smtpRelays: [], insecureHttp: false,
  });
});

test("each variable finds its place", () => {
  expect(configOf({
    RAPPORT_DATA_DIR: "/var/lib/desk", RAPPORT_DATABASE_URL: "postgres://u:p@db/rapport", RAPPORT_HTTP_PORT: "0", RAPPORT_SMTP_PORT: "25", RAPPORT_HOST: "::",
    RAPPORT_PUBLIC_URL: "https://desk.example.com/", RAPPORT_SMTP_URL: "smtps://u:p@mail:465", RAPPORT_MAIL_DOMAIN: "Example.com", RAPPORT_DEMO: "off",
    RAPPORT_SECRET: secret, RAPPORT_ROLES: "mail, web", RAPPORT_SIGNED_ADDRESSES: "Catch-all", RAPPORT_TRUSTED_MAIL_SERVERS: "MX.example.com, lists.example", RAPPORT_TRUSTED_PROXIES: "10.0.0.0/8, ::1", RAPPORT_TLS_CERT: "/c.pem", RAPPORT_TLS_KEY: "/k.pem",
    RAPPORT_SMTP_TLS_CERT: "/mx.pem", RAPPORT_SMTP_TLS_KEY: "/mx-key.pem", RAPPORT_SMTP_RELAYS: "198.51.100.0/24",
  }, () => "-----BEGIN")).toEqual({
    dataDir: "/var/lib/desk", databaseUrl: "postgres://u:p@db/rapport", httpPort: 0, smtpPort: 25, host: "::", publicUrl: "https://desk.example.com",
    smtpUrl: "smtps://u:p@mail:465", mailDomain: "example.com", signedAddresses: "catch-all", trustedMailServers: ["mx.example.com", "lists.example"], demo: false, now: null, secret, roles: ["web", "mail"],
    trustedProxies: ["10.0.0.0/8", "::1"], tls: { certFile: "/c.pem", keyFile: "/k.pem" }, smtpTls: { certFile: "/mx.pem", keyFile: "/mx-key.pem" }, smtpRelays: ["198.51.100.0/24"], insecureHttp: false,
  });
});

describe("product time", () => {
  test.each([
    ["2025-11-20T11:58Z", { kind: "starts-at", at: "2025-11-20T11:58:00.000Z" }],
    ["2025-11-20T11:58:30Z", { kind: "starts-at", at: "2025-11-20T11:58:30.000Z" }],
    ["2025-11-20T12:58+01:00", { kind: "starts-at", at: "2025-11-20T11:58:00.000Z" }],
    ["+3h", { kind: "shifted", byMs: 10_800_000 }],
    ["-2d", { kind: "shifted", byMs: -172_800_000 }],
    ["PT3H", { kind: "shifted", byMs: 10_800_000 }],
    ["-PT90M", { kind: "shifted", byMs: -5_400_000 }],
  ])("%s is understood", (given, meant) => expect(configOf({ RAPPORT_NOW: given }).now).toEqual(meant));

  test.each(["tomorrow", "2025-02-30T10:00Z", "2025-11-20T11:58", "3h", "P1M"])("%s is not guessed at", (given) => {
    expect(problemsOf({ RAPPORT_NOW: given })).toEqual([`RAPPORT_NOW is "${given}"; it must be an instant such as 2025-11-20T11:58Z or a shift such as +3h, -2d or PT3H.`]);
  });
});

test("every problem is named at once, each in one line", () => {
  const problems = problemsOf({ RAPPORT_HTTP_PORT: "http", RAPPORT_SMTP_PORT: "70000", RAPPORT_DEMO: "maybe", RAPPORT_ROLES: "web,desk", RAPPORT_PUBLIC_URL: "desk.example.com", RAPPORT_TRUSTED_PROXIES: "10.0.0.0/99", RAPPORT_TLS_CERT: "/c.pem" }, () => "-----BEGIN");
  expect(problems.map((problem) => problem.split(" ")[0])).toEqual(["RAPPORT_HTTP_PORT", "RAPPORT_SMTP_PORT", "RAPPORT_PUBLIC_URL", "RAPPORT_DEMO", "RAPPORT_ROLES", "RAPPORT_TRUSTED_PROXIES", "RAPPORT_TLS_CERT"]);
  expect(problems.every((problem) => !problem.includes("\n"))).toBe(true);
});

test("a mistyped name is told the right one", () => {
  expect(problemsOf({ RAPPORT_HTPP_PORT: "3000" })).toEqual(["RAPPORT_HTPP_PORT is not a variable of Rapport; did you mean RAPPORT_HTTP_PORT?"]);
});

test("a variable that nobody can have meant is named and stops nothing", () => {
  expect(readConfig({ RAPPORT_FAVOURITE_COLOUR: "amber" }, noFiles)).toMatchObject({ warnings: ["RAPPORT_FAVOURITE_COLOUR is not a variable of Rapport and changes nothing; docs/configuration.md lists them."] });
  expect(readConfig({ RAPPORT_DATA_DIR: "/d", RAPPORT_SHARED: "/s" }, noFiles)).toMatchObject({ warnings: [] });
});

test("what only the tests read does not stop a server they start", () => {
  expect(problemsOf({ RAPPORT_SHARED: "/shared", RAPPORT_TEST_PG: "15" })).toEqual([]);
});

test("an external database needs a secret that all processes share", () => {
  expect(problemsOf({ RAPPORT_DATABASE_URL: "postgres://db/rapport" })).toHaveLength(1);
  expect(problemsOf({ RAPPORT_DATABASE_URL: "postgres://db/rapport", RAPPORT_SECRET: secret })).toEqual([]);
});

test("a secret can come from a file, and only from one place", () => {
  const files = (file: string) => (file === "/run/secret" ? `${secret}\n` : noFiles(file));
  expect(configOf({ RAPPORT_SECRET_FILE: "/run/secret" }, files).secret).toBe(secret);
  expect(problemsOf({ RAPPORT_SECRET_FILE: "/run/secret", RAPPORT_SECRET: secret }, files)).toEqual(["RAPPORT_SECRET and RAPPORT_SECRET_FILE are both set; keep one."]);
  expect(problemsOf({ RAPPORT_SMTP_URL_FILE: "/gone" }, files)).toEqual(["RAPPORT_SMTP_URL_FILE names /gone, which cannot be read (ENOENT)."]);
});

test("a certificate that cannot be read is named with its variable", () => {
  expect(problemsOf({ RAPPORT_TLS_CERT: "/c.pem", RAPPORT_TLS_KEY: "/k.pem" }, (file) => (file === "/c.pem" ? "-----BEGIN" : noFiles(file)))).toEqual(["RAPPORT_TLS_KEY names /k.pem, which cannot be read (ENOENT)."]);
});

test("a problem never repeats a password", () => {
  expect(problemsOf({ RAPPORT_SECRET: "hunter2", RAPPORT_SMTP_URL: "http://u:hunter2@mail" }).join(" ")).not.toContain("hunter2");
});

test("plain http stays on this machine unless somebody says otherwise", () => {
  expect(problemsOf({ RAPPORT_HOST: "0.0.0.0" })[0]).toContain("plain http");
  expect(problemsOf({ RAPPORT_HOST: "127.0.0.5" })).toEqual([]);
  expect(problemsOf({ RAPPORT_HOST: "0.0.0.0", RAPPORT_ROLES: "worker" })).toEqual([]);
  expect(problemsOf({ RAPPORT_HOST: "0.0.0.0", RAPPORT_INSECURE_HTTP: "yes" })).toEqual([]);
  expect(problemsOf({ RAPPORT_PUBLIC_URL: "http://desk.example.com" })[0]).toContain("plain http");
  expect(problemsOf({ RAPPORT_PUBLIC_URL: "http://localhost:8080" })).toEqual([]);
});

test("docs/configuration.md is what the variables say (node tools/print-configuration.ts prints it)", () => {
  expect(readFileSync(join(import.meta.dirname, "../../docs/configuration.md"), "utf8")).toBe(printConfiguration());
});
