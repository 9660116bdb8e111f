import type { ErrorCode, Problem } from "@rapport/contract/error-code.ts";

export type ProblemCode = ErrorCode | "offline";

/** An answer of the server that is not what was asked for, by its code. "offline" where there was no answer at all. */
export class ApiProblem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  constructor(code: ProblemCode, status: number, detail: string, errors: readonly { path: string; message: string }[] = []) {
    super(detail);
    this.code = code;
    this.status = status;
    this.errors = errors;
  }
}

type Call = { readonly body?: unknown; readonly form?: FormData; readonly headers?: Record<string, string>; readonly signal?: AbortSignal; readonly keepalive?: boolean };
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One request to the API of this server. Mutations carry the header that proves they come from this page. */
export async function callApi<T>(method: Method, path: string, call: Call = {}): Promise<T> {
  const response = await reach(method, path, call);
  if (!response.ok) throw await problemOf(response);
  return response.status === 204 || response.headers.get("content-length") === "0" ? (undefined as T) : ((await response.json()) as T);
}

async function reach(method: Method, path: string, { body, form, headers, signal, keepalive }: Call): Promise<Response> {
  try {
    return await fetch(`/api/v1${path}`, {
      method, credentials: "same-origin",
      headers: { accept: "application/json", ...(method === "GET" ? {} : { "x-rapport": "1" }), ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }), ...(form ? { body: form } : {}), ...(signal ? { signal } : {}), ...(keepalive ? { keepalive } : {}),
    });
  } catch (reason) {
    if (signal?.aborted) throw reason;
    throw new ApiProblem("offline", 0, "The server cannot be reached");
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    const problem = (await response.json()) as Partial<Problem>;
    if (problem.code) return new ApiProblem(problem.code, response.status, problem.detail ?? problem.title ?? "", problem.errors ?? []);
  } catch {
    // A proxy or a dying server answers without a problem document; its status says enough.
  }
  return new ApiProblem(codeOfStatus(response.status), response.status, response.statusText);
}

function codeOfStatus(status: number): ProblemCode {
  if (status === 401) return "sign-in-needed";
  if (status === 404) return "not-found";
  if (status === 502 || status === 503 || status === 504) return "unavailable";
  return "fault";
}
