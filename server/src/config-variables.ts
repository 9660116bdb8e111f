/** One environment variable: what it is called, what stands where it is not set, and the line that explains it. */
export type Variable = { name: string; orFile?: boolean; byDefault: string; means: string };

/** Every variable the product reads; docs/configuration.md is printed from this list. */
export const variables = [
  { name: "RAPPORT_DATA_DIR", byDefault: "`./data`", means: "Folder for the embedded database, outgoing mail that is kept here, and the secret." },
  { name: "RAPPORT_DATABASE_URL", orFile: true, byDefault: "none: embedded", means: "A PostgreSQL server (15 or later) instead of the embedded one, as `postgres://user:password@host:5432/database`. Its role owns and migrates the tables." },
  { name: "RAPPORT_HTTP_PORT", byDefault: "`3000`", means: "Port of the desk and the API. `0` picks a free one; the line printed at start names it." },
  { name: "RAPPORT_SMTP_PORT", byDefault: "`2525`", means: "Port of the receiving mail door. `0` picks a free one; the line printed at start names it." },
  { name: "RAPPORT_HOST", byDefault: "`127.0.0.1`", means: "Address on which the desk and the mail door listen. Anything but loopback needs TLS or `RAPPORT_INSECURE_HTTP=yes`." },
  { name: "RAPPORT_PUBLIC_URL", byDefault: "the address the desk listens on", means: "The address people use in their browser, put into mails and links, such as `https://desk.example.com`." },
  { name: "RAPPORT_SMTP_URL", orFile: true, byDefault: "none", means: "Where outgoing mail goes: `smtp://user:password@host:587` or `smtps://…`. Without it mails are kept as `.eml` in the data folder and the desk says so." },
  { name: "RAPPORT_MAIL_DOMAIN", byDefault: "the domain of the mailbox", means: "Domain for message ids and return addresses of outgoing mail." },
  { name: "RAPPORT_SIGNED_ADDRESSES", byDefault: "`bounces`", means: "Which addresses of outgoing mail carry a signed token. `bounces`: bounces come back to `support+bounce.…@`, answers to the mailbox itself. `sub-addresses`: answers too, to `support+reply.…@`, so that they are known although a mail program dropped the thread. `catch-all`: both, as `reply.…@` and `bounce.…@`, where every address of the domain reaches the desk. `none`: only the mailbox; threads and bounces are then known by their Message-IDs." },
  { name: "RAPPORT_TRUSTED_MAIL_SERVERS", byDefault: "none", means: "Mail servers whose word about a sender counts, with commas: the name by which your provider signs `Authentication-Results` on fetched or relayed mail, and lists or forwarders whose ARC seals you trust." },
  { name: "RAPPORT_DEMO", byDefault: "`on` at the first start of an empty embedded database", means: "`off` starts empty, with the first-run screen instead of the small company." },
  { name: "RAPPORT_NOW", byDefault: "none", means: "Moves product time for demonstrations and tests: an instant at which it starts (`2025-11-20T11:58Z`) or a shift (`+3h`, `-2d`, `PT3H`)." },
  { name: "RAPPORT_SECRET", orFile: true, byDefault: "made in the data folder; required with an external database", means: "At least 32 characters, the same for every process; signs links and seals what must not be read in the database." },
  { name: "RAPPORT_ROLES", byDefault: "`web,worker,mail`", means: "What this process does: any of `web`, `worker`, `mail`, with commas. Several processes share one database." },
  { name: "RAPPORT_TRUSTED_PROXIES", byDefault: "none", means: "Addresses or networks of proxies whose `X-Forwarded-*` headers count, with commas: `10.0.0.0/8,::1`." },
  { name: "RAPPORT_TLS_CERT", byDefault: "none", means: "File with the certificate chain (PEM) for https and STARTTLS." },
  { name: "RAPPORT_TLS_KEY", byDefault: "none", means: "File with the key (PEM) that belongs to the certificate." },
  { name: "RAPPORT_SMTP_TLS_CERT", byDefault: "`RAPPORT_TLS_CERT`", means: "File with the certificate chain (PEM) that the mail door shows, where it is another one." },
  { name: "RAPPORT_SMTP_TLS_KEY", byDefault: "`RAPPORT_TLS_KEY`", means: "File with the key (PEM) that belongs to it." },
  { name: "RAPPORT_SMTP_RELAYS", byDefault: "none", means: "Addresses or networks of mail servers that hand in the mail of many senders, with commas; the mail door's limits for one client do not bind them." },
  { name: "RAPPORT_INSECURE_HTTP", byDefault: "`no`", means: "`yes` allows plain http beyond loopback, for a proxy on another machine that speaks https to people." },
] as const satisfies readonly Variable[];

export type VariableName = (typeof variables)[number]["name"];

/** Read by the tests only; a server that is started by a test inherits them. */
export const testVariables = ["RAPPORT_SHARED", "RAPPORT_TEST_PG", "RAPPORT_TEST_PROGRAMS"] as const;

/** The page docs/configuration.md. */
export function printConfiguration(): string {
  const rows = variables.map((variable: Variable) =>
    `| \`${variable.name}\`${variable.orFile ? `, \`${variable.name}_FILE\`` : ""} | ${variable.byDefault} | ${variable.means.replaceAll("|", "\\|")} |`);
  return `# Configuration

Rapport is configured by environment variables. All of them are read once, at the start; if any is wrong, or a \`RAPPORT_\`
variable is a slip for one of these, the program says so in one line for each problem and ends with code 78. Any other
\`RAPPORT_\` variable that it does not know is named on standard error and changes nothing.
A variable with a \`_FILE\` twin can be given as the name of a file that holds the value, so that secrets stay out of the
environment; giving both is a problem.

| variable | default | meaning |
|---|---|---|
${rows.join("\n")}

Printed from \`server/src/config-variables.ts\` by \`node tools/print-configuration.ts\`.
`;
}
