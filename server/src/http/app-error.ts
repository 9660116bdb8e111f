import type { ErrorCode, Problem } from "@rapport/contract/error-code.ts";

export type AppErrorMore = {
  /** What to do about it, in one sentence; each code has its own where this is left out. */
  readonly detail?: string;
  readonly errors?: Problem["errors"];
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
};

/** A refusal of the shell with a code from the contract. Only the problem mapper turns it into an answer. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly more: AppErrorMore;
  constructor(code: ErrorCode, more: AppErrorMore = {}) {
    super(code, { cause: more.cause });
    this.name = "AppError";
    this.code = code;
    this.more = more;
  }
}
