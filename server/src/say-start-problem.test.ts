import { expect, test } from "vitest";
import { sayStartProblem } from "./say-start-problem.ts";

const config = { httpPort: 3000, smtpPort: 2525, databaseUrl: null };

test.each([
  [{ code: "EADDRINUSE", port: 3000 }, "Port 3000 is taken by another program. Set RAPPORT_HTTP_PORT to another one, or to 0 for any free one."],
  [{ code: "EADDRINUSE", port: 2525 }, "Port 2525 is taken by another program. Set RAPPORT_SMTP_PORT to another one, or to 0 for any free one."],
  [new Error("synchronous_commit is off"), "The desk could not start: synchronous_commit is off"],
])("%j is told in one line", (error, said) => expect(sayStartProblem(error, config)).toBe(said));

test("a database that does not answer names its variable", () => {
  expect(sayStartProblem({ code: "ECONNREFUSED", port: 5432 }, { ...config, databaseUrl: "postgres://x" })).toContain("RAPPORT_DATABASE_URL");
});
