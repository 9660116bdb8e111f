import { problems, type ErrorCode, type Problem } from "@rapport/contract/error-code.ts";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { AppError, type AppErrorMore } from "./app-error.ts";
import { DamagedMail } from "../store/raw-mail.ts";
import { problemSentences } from "./problem-sentences.ts";

export type LogError = (what: { readonly requestId: string; readonly method: string; readonly route: string; readonly error: unknown }) => void;

/** The one place where a failure becomes an answer, and the only one that logs errors. Expected refusals are not logged. */
export function mapProblems(app: FastifyInstance, logError: LogError): void {
  app.setErrorHandler((error, request, reply) => {
    const refusal = toAppError(error);
    if (refusal.code === "fault" || refusal.code === "unavailable") {
      logError({ requestId: request.id, method: request.method, route: request.routeOptions.url ?? "", error });
    }
    return sendProblem(request, reply, refusal.code, refusal.more);
  });
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, "not-found"));
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, code: ErrorCode, more: AppErrorMore = {}): FastifyReply {
  const [title, detail] = problemSentences[code];
  const status = problems[code];
  const problem: Problem = {
    type: "about:blank", title, status, code, detail: more.detail ?? detail, ...(more.errors ? { errors: more.errors } : {}),
  };
  for (const [name, value] of Object.entries(more.headers ?? {})) void reply.header(name, value);
  if (code === "sign-in-needed") void reply.header("www-authenticate", 'Bearer realm="rapport"');
  return reply.status(status).type("application/problem+json").header("cache-control", "no-store").header("x-request-id", request.id).serializer(String).send(JSON.stringify(problem));
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof DamagedMail) return new AppError("fault", { detail: error.message, cause: error });
  if (hasZodFastifySchemaValidationErrors(error)) {
    const where = (error as FastifyError & { validationContext?: string }).validationContext;
    // An id that is no id names nothing: the same answer as for one that does not exist.
    if (where === "params") return new AppError("not-found");
    return new AppError("invalid-input", { errors: error.validation.map((one) => ({ path: one.instancePath.slice(1).replaceAll("/", ".") || (where ?? "body"), message: one.message ?? "Does not fit" })) });
  }
  const code = (error as { code?: unknown }).code;
  if (typeof code === "string" && code in frameworkCodes) return new AppError(frameworkCodes[code]!);
  if (isOutOfReach(code)) return new AppError("unavailable", { headers: { "retry-after": "2" }, cause: error });
  const status = (error as { statusCode?: unknown }).statusCode;
  if (typeof status === "number" && status >= 400 && status < 500) return new AppError(status === 413 ? "too-large" : "unreadable-body");
  return new AppError("fault", { cause: error });
}

const frameworkCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "kind-not-served", FST_ERR_CTP_BODY_TOO_LARGE: "too-large", FST_ERR_CTP_EMPTY_JSON_BODY: "unreadable-body",
  FST_ERR_CTP_INVALID_JSON_BODY: "unreadable-body", FST_ERR_CTP_INVALID_CONTENT_LENGTH: "unreadable-body", FST_REQ_FILE_TOO_LARGE: "too-large",
  FST_FILES_LIMIT: "too-large", FST_PARTS_LIMIT: "too-large", FST_FIELDS_LIMIT: "too-large", FST_INVALID_MULTIPART_CONTENT_TYPE: "kind-not-served",
  FST_ERR_BAD_URL: "not-found", FST_ERR_MAX_PARAM_LENGTH: "not-found",
};

/** The database is away, starting, or closing the connection: nothing was changed, and it is worth trying again. */
function isOutOfReach(code: unknown): boolean {
  return typeof code === "string" && (/^(08|57P|53)/.test(code) || ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT"].includes(code));
}
