import { readFileSync } from "node:fs";
import { BlockList, isIP } from "node:net";
import type { SignedAddresses } from "@rapport/core/model/signed-addresses.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { testVariables, variables } from "./config-variables.ts";
import type { Variable, VariableName } from "./config-variables.ts";
import { closestName } from "./closest-name.ts";

export type Role = "web" | "worker" | "mail";

/** How product time differs from real time. */
export type ProductTime = { kind: "starts-at"; at: Instant } | { kind: "shifted"; byMs: number };

export type Config = {
  dataDir: string;
  /** null: the embedded server in the data folder. */
  databaseUrl: string | null;
  httpPort: number;
  smtpPort: number;
  host: string;
  /** null: the address the desk listens on. Never ends in a slash. */
  publicUrl: string | null;
  /** null: outgoing mail is kept as files. */
  smtpUrl: string | null;
  mailDomain: string | null;
  /** In lower case. */
  signedAddresses: SignedAddresses;
  trustedMailServers: readonly string[];
  demo: boolean;
  now: ProductTime | null;
  /** null only with the embedded database: see loadSecret. */
  secret: string | null;
  roles: readonly Role[];
  trustedProxies: readonly string[];
  tls: { certFile: string; keyFile: string } | null;
  /** null: the mail door shows the certificate of `tls`. */
  smtpTls: { certFile: string; keyFile: string } | null;
  /** Clients of the mail door that no rate binds. */
  smtpRelays: readonly string[];
  insecureHttp: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment into a Config, or names all problems at once, each in one line that says what to do. A variable that is near one of
 * ours is a slip and a problem; any other that we do not know may be somebody else's, and is a warning.
 * An empty variable counts as not set. This is the only place of the product that reads the environment.
 */
export function readConfig(env: Environment = process.env, readText: (file: string) => string = (file) => readFileSync(file, "utf8")): { config: Config; warnings: string[] } | { problems: string[] } {
  const { slips: problems, warnings } = unknownNames(env);
  const text = (name: VariableName): string | null => valueOf(env, name, readText, problems);
  const parsed = <T>(name: VariableName, parse: (value: string) => T | null, expected: string): T | null => {
    const value = text(name);
    if (value === null) return null;
    const result = parse(value);
    if (result === null) problems.push(`${name} is ${shown(name, value)}; it must be ${expected}.`);
    return result;
  };

  const config: Config = {
    dataDir: text("RAPPORT_DATA_DIR") ?? "./data",
    databaseUrl: parsed("RAPPORT_DATABASE_URL", (value) => urlWith(["postgres:", "postgresql:"], value), "an address such as postgres://user:password@host:5432/database"),
    httpPort: parsed("RAPPORT_HTTP_PORT", toPort, "a port, 0 to 65535") ?? 3000,
    smtpPort: parsed("RAPPORT_SMTP_PORT", toPort, "a port, 0 to 65535") ?? 2525,
    host: parsed("RAPPORT_HOST", toHost, "an address or host name to listen on, such as 127.0.0.1 or 0.0.0.0") ?? "127.0.0.1",
    publicUrl: parsed("RAPPORT_PUBLIC_URL", toPublicUrl, "an address without a path, such as https://desk.example.com"),
    smtpUrl: parsed("RAPPORT_SMTP_URL", (value) => urlWith(["smtp:", "smtps:"], value), "an address such as smtp://user:password@host:587"),
    mailDomain: parsed("RAPPORT_MAIL_DOMAIN", (value) => (domain.test(value) ? value.toLowerCase() : null), "a domain such as example.com"),
    signedAddresses: parsed("RAPPORT_SIGNED_ADDRESSES", (value) => choice<SignedAddresses>(value, { "bounces": "bounces", "sub-addresses": "sub-addresses", "catch-all": "catch-all", "none": "none" }), "bounces, sub-addresses, catch-all or none") ?? "bounces",
    trustedMailServers: parsed("RAPPORT_TRUSTED_MAIL_SERVERS", toDomains, "host names or domains with commas, such as mx.example.com,lists.example.com") ?? [],
    demo: parsed("RAPPORT_DEMO", (value) => choice(value, { on: { is: true }, off: { is: false } }), "on or off")?.is ?? true,
    now: parsed("RAPPORT_NOW", toProductTime, "an instant such as 2025-11-20T11:58Z or a shift such as +3h, -2d or PT3H"),
    secret: parsed("RAPPORT_SECRET", (value) => (value.length >= 32 ? value : null), "at least 32 characters long (openssl rand -hex 32 makes one)"),
    roles: parsed("RAPPORT_ROLES", toRoles, "any of web, worker, mail, with commas") ?? ["web", "worker", "mail"],
    trustedProxies: parsed("RAPPORT_TRUSTED_PROXIES", toNetworks, "addresses or networks with commas, such as 10.0.0.0/8,::1") ?? [],
    tls: tlsFiles(["RAPPORT_TLS_CERT", "RAPPORT_TLS_KEY"], text, readText, problems),
    smtpTls: tlsFiles(["RAPPORT_SMTP_TLS_CERT", "RAPPORT_SMTP_TLS_KEY"], text, readText, problems),
    smtpRelays: parsed("RAPPORT_SMTP_RELAYS", toNetworks, "addresses or networks with commas, such as 198.51.100.0/24,2001:db8::25") ?? [],
    insecureHttp: parsed("RAPPORT_INSECURE_HTTP", (value) => choice(value, { yes: { is: true }, no: { is: false } }), "yes or no")?.is ?? false,
  };
  checkTogether(config, env, problems);
  return problems.length > 0 ? { problems } : { config, warnings };
}

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "").toLowerCase();
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}

/** What no variable shows alone. */
function checkTogether(config: Config, env: Environment, problems: string[]): void {
  const secretGiven = Boolean(env["RAPPORT_SECRET"]?.trim() || env["RAPPORT_SECRET_FILE"]?.trim());
  if (config.databaseUrl && !secretGiven) problems.push("RAPPORT_SECRET is required with RAPPORT_DATABASE_URL: every process needs the same one (openssl rand -hex 32 makes one).");
  if (config.httpPort === config.smtpPort && config.httpPort !== 0) problems.push(`RAPPORT_HTTP_PORT and RAPPORT_SMTP_PORT are both ${config.httpPort}; choose two.`);
  if (config.insecureHttp) return;
  if (!isLoopback(config.host) && !config.tls && config.roles.includes("web")) {
    problems.push(`RAPPORT_HOST is ${config.host}, where passwords would travel in plain http. Set RAPPORT_TLS_CERT and RAPPORT_TLS_KEY, listen on 127.0.0.1 behind a proxy, or accept it with RAPPORT_INSECURE_HTTP=yes.`);
  }
  if (config.publicUrl?.startsWith("http:") && !isLoopback(new URL(config.publicUrl).hostname)) {
    problems.push(`RAPPORT_PUBLIC_URL is ${config.publicUrl}, where passwords would travel in plain http. Use https, or accept it with RAPPORT_INSECURE_HTTP=yes.`);
  }
}

function unknownNames(env: Environment): { slips: string[]; warnings: string[] } {
  const known = variables.flatMap((variable: Variable) => (variable.orFile ? [variable.name, `${variable.name}_FILE`] : [variable.name]));
  const unknown = Object.keys(env).filter((name) => name.startsWith("RAPPORT_") && !known.includes(name) && !(testVariables as readonly string[]).includes(name)).toSorted();
  const meant = (name: string) => closestName(name, known);
  return {
    slips: unknown.filter((name) => meant(name) !== null).map((name) => `${name} is not a variable of Rapport; did you mean ${meant(name)}?`),
    warnings: unknown.filter((name) => meant(name) === null).map((name) => `${name} is not a variable of Rapport and changes nothing; docs/configuration.md lists them.`),
  };
}

function valueOf(env: Environment, name: VariableName, readText: (file: string) => string, problems: string[]): string | null {
  const value = env[name]?.trim() || null;
  const file = env[`${name}_FILE`]?.trim() || null;
  if (!file || !variables.some((variable: Variable) => variable.name === name && variable.orFile)) return value;
  if (value) {
    problems.push(`${name} and ${name}_FILE are both set; keep one.`);
    return value;
  }
  try {
    const read = readText(file).trim();
    if (!read) problems.push(`${name}_FILE names ${file}, which is empty.`);
    return read || null;
  } catch (error) {
    problems.push(`${name}_FILE names ${file}, which cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
    return null;
  }
}

/** A wrong value is shown, unless it may hold a password. */
function shown(name: VariableName, value: string): string {
  const secretive: readonly VariableName[] = ["RAPPORT_SECRET", "RAPPORT_DATABASE_URL", "RAPPORT_SMTP_URL"];
  return secretive.includes(name) ? "not usable" : JSON.stringify(value);
}

const domain = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

function toDomains(value: string): string[] | null {
  const names = value.split(",").map((one) => one.trim().toLowerCase()).filter((one) => one !== "");
  return names.every((one) => domain.test(one)) ? names : null;
}

function choice<T>(value: string, choices: Readonly<Record<string, T>>): T | null {
  return Object.hasOwn(choices, value.toLowerCase()) ? choices[value.toLowerCase()] ?? null : null;
}

function toPort(value: string): number | null {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65535 ? Number(value) : null;
}

function toHost(value: string): string | null {
  const bare = value.replace(/^\[(.*)\]$/, "$1");
  return isIP(bare) || domain.test(bare) ? bare : null;
}

function urlWith(protocols: readonly string[], value: string): string | null {
  const url = URL.parse(value);
  return url && protocols.includes(url.protocol) && url.hostname ? value : null;
}

function toPublicUrl(value: string): string | null {
  const url = URL.parse(value);
  return url && ["http:", "https:"].includes(url.protocol) && url.pathname === "/" && !url.search && !url.hash && !url.username ? url.origin : null;
}

function toRoles(value: string): Role[] | null {
  const names = value.split(",").map((name) => name.trim());
  const roles = (["web", "worker", "mail"] as const).filter((role) => names.includes(role));
  return roles.length > 0 && names.every((name) => (roles as string[]).includes(name)) ? roles : null;
}

function toNetworks(value: string): string[] | null {
  const networks = value.split(",").map((network) => network.trim());
  return networks.every(isNetwork) ? networks : null;
}

function isNetwork(network: string): boolean {
  const [address = "", prefix, more] = network.split("/");
  const family = isIP(address);
  if (!family || more !== undefined) return false;
  if (prefix === undefined) return true;
  try {
    new BlockList().addSubnet(address, /^\d+$/.test(prefix) ? Number(prefix) : -1, family === 4 ? "ipv4" : "ipv6");
    return true;
  } catch {
    return false;
  }
}

function toProductTime(value: string): ProductTime | null {
  const short = /^([+-])(\d+)([smhd])$/.exec(value);
  try {
    if (short) {
      const unit = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[short[3] as "s" | "m" | "h" | "d"];
      return { kind: "shifted", byMs: Number(`${short[1]}${short[2]}`) * unit };
    }
    if (/^[+-]?P/.test(value)) return { kind: "shifted", byMs: Temporal.Duration.from(value).total("milliseconds") };
    return { kind: "starts-at", at: new Date(Temporal.Instant.from(value).epochMilliseconds).toISOString() as Instant };
  } catch {
    return null;
  }
}

function tlsFiles(names: readonly [cert: VariableName, key: VariableName], text: (name: VariableName) => string | null, readText: (file: string) => string, problems: string[]): Config["tls"] {
  const [cert, key] = names, [certFile, keyFile] = [text(cert), text(key)];
  for (const [name, file] of [[cert, certFile], [key, keyFile]] as const) {
    const unreadable = file === null ? null : whyUnreadable(file, readText);
    if (unreadable !== null) problems.push(`${name} names ${file}, which cannot be read (${unreadable}).`);
  }
  if (certFile && keyFile) return { certFile, keyFile };
  if (certFile) problems.push(`${cert} is set without ${key}; set both or none.`);
  if (keyFile) problems.push(`${key} is set without ${cert}; set both or none.`);
  return null;
}

function whyUnreadable(file: string, readText: (file: string) => string): string | null {
  try {
    readText(file);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

/** The name by which the mail door greets: the mail domain, the desk's own address, or this machine. */
export function mailHostOf(config: Pick<Config, "mailDomain" | "publicUrl">): string {
  return config.mailDomain ?? (config.publicUrl ? new URL(config.publicUrl).hostname : "rapport.localdomain");
}
