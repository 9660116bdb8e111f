import type { FastifyInstance } from "fastify";
import { AppError } from "./app-error.ts";

const nothing = /(?:^|[^\\])(?:\\\\)*\\u0000/;
const halfPair = /\\ud[89ab]/i;

/**
 * JSON bodies only (a route for files or forms adds its own kind). An empty body that says it is JSON is nothing, not an error. What no
 * database can keep does not come in: the character nothing is refused, halves of a character become the sign for an unknown one.
 */
export function acceptBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser(["application/json", "text/plain"]);
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body: string, done) => {
    if (body === "") return done(null, undefined);
    if (nothing.test(body)) return done(new AppError("invalid-input", { errors: [{ path: "", message: "The character U+0000 cannot be kept" }] }));
    return parse(request, body, halfPair.test(body) ? (error, parsed) => done(error, error ? undefined : toWellFormed(parsed)) : done);
  });
  app.addHook("onRequest", async (request) => {
    if (request.url.includes("%00")) throw new AppError("not-found");
  });
}

function toWellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(toWellFormed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toWellFormed(), toWellFormed(inner)]));
}
