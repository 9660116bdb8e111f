import { z } from "zod";

/**
 * Every problem that the API answers, with its HTTP status. Unknown and forbidden look the same (not-found).
 * The desk turns a code into a sentence from its catalogue; `detail` in the answer says what to do to other programs.
 */
export const problems = {
  "sign-in-needed": 401, "wrong-credentials": 401, "too-many-tries": 429, "cross-site": 403, "not-allowed": 403, "not-found": 404,
  "invalid-input": 422, "unreadable-body": 400, "too-large": 413, "method-not-allowed": 405,
  "idempotency-key-reused": 409, "changed-meanwhile": 409, "changed-while-you-wrote": 409,
  "promise-already-kept": 409, "promise-withdrawn": 409, "time-is-past": 422, "already-sent": 409, "not-waiting": 409,
  "follow-up-needed": 422, "already-answered": 409, "conversation-closed": 409, "nothing-to-send": 422, "recipient-missing": 422,
  "setup-done": 404, "setup-needed": 409, "link-expired": 410, "weak-password": 422, "email-taken": 409,
  "clock-is-real": 403, "wrong-host": 421, "kind-not-served": 415, "request-running": 409, "request-uncertain": 409, "unavailable": 503, "fault": 500,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof problems;
export const ErrorCode = z.enum(Object.keys(problems) as [ErrorCode, ...ErrorCode[]]);

/** RFC 9457. */
export const Problem = z.object({
  type: z.string(), title: z.string(), status: z.int(), code: ErrorCode, detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
