import type { Config } from "./config.ts";

/** Why the desk does not start, in one line that says what to do. */
export function sayStartProblem(error: unknown, config: Pick<Config, "httpPort" | "smtpPort" | "databaseUrl">): string {
  const { code, port, message } = error as { code?: string; port?: number; message?: string };
  if (code === "EADDRINUSE" || code === "EACCES") {
    const variable = port === config.smtpPort ? "RAPPORT_SMTP_PORT" : "RAPPORT_HTTP_PORT";
    return `Port ${port} ${code === "EACCES" ? "may not be opened by this user" : "is taken by another program"}. Set ${variable} to another one, or to 0 for any free one.`;
  }
  if (config.databaseUrl !== null && (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "ETIMEDOUT")) {
    return `The database does not answer (${code}). Check RAPPORT_DATABASE_URL and that the PostgreSQL server is running.`;
  }
  if (code === "28P01" || code === "28000") return `The database refused to sign in: ${message ?? code}. Check the user and the password in RAPPORT_DATABASE_URL.`;
  return `The desk could not start: ${message ?? String(error)}`;
}
