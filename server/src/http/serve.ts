import { Problem } from "@rapport/contract/error-code.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import { z } from "zod";
import type { Authenticate } from "./authenticate.ts";
import { withRequestKey } from "./request-key.ts";
import { checkSameOrigin, type OwnAddress } from "./own-address.ts";
import { authorize, type Action, type Authorized } from "./policies.ts";
import type { CountRequest } from "./request-rate.ts";
import type { Database } from "../store/database.ts";

/** What every route needs and none should ask for itself. */
export type Door = { readonly app: FastifyInstance; readonly db: Database; readonly authenticate: Authenticate; readonly countRequest: CountRequest; readonly own: OwnAddress };

type Shape = z.ZodType;
type Spec<P extends Shape, Q extends Shape, B extends Shape, R extends Shape> = {
  readonly method: HTTPMethods; readonly url: string; readonly says: string;
  readonly params?: P; readonly query?: Q; readonly body?: B;
  /** What a success answers: its schema, and its status (200), or another one that the handler may set. Without it, it sends something other than JSON, or nothing (204). */
  readonly answer?: R; readonly status?: number; readonly orStatus?: number;
  /** Answers the same again to the same Idempotency-Key. */
  readonly repeatable?: boolean;
  /** Media type of an answer that is not JSON. */
  readonly sends?: string;
  /** For probes, which must be answered also where the database that counts is away. */
  readonly uncounted?: boolean;
};
type Asked<P extends Shape, Q extends Shape, B extends Shape> = {
  readonly params: z.output<P>; readonly query: z.output<Q>; readonly body: z.output<B>; readonly request: FastifyRequest; readonly reply: FastifyReply;
};
type Answer<R extends Shape> = z.output<R> extends infer T ? (unknown extends T ? unknown : T) : never;

/** A route for those who may do `action`; the handler gets who they are with the proof that it was checked. */
export function serve<A extends Action, P extends Shape, Q extends Shape, B extends Shape, R extends Shape>(
  door: Door, spec: Spec<P, Q, B, R> & { readonly action: A }, handle: (asked: Asked<P, Q, B> & { readonly who: Authorized<A> }) => Promise<Answer<R>>,
): void {
  const allowed = new WeakMap<FastifyRequest, Authorized<A>>();
  door.app.route({
    method: spec.method, url: spec.url, schema: toSchema(spec, [{ cookie: [] }, { bearer: [] }]), config: { action: spec.action },
    // A stream has no head without its body: it would stay open and say nothing.
    exposeHeadRoute: spec.sends !== "text/event-stream",
    // Before the body is read, so that nobody's megabytes cost nothing.
    onRequest: async (request, reply) => {
      const actor = await door.authenticate(request);
      await door.countRequest(actor, reply);
      allowed.set(request, authorize(actor, spec.action));
    },
    handler: async (request, reply) => {
      const who = allowed.get(request)!;
      const run = () => handle({ ...asked<P, Q, B>(request, reply), who });
      const key = spec.repeatable ? request.headers["idempotency-key"] : undefined;
      if (typeof key === "string") return withRequestKey(door.db, who, { key, request, reply, statusOf: () => statusOf(reply, spec) }, run);
      return finish(reply, spec, await run());
    },
  });
}

/** A route for anybody. What changes something must still come from our own pages (`from: "desk"`), or from the form of a customer's page. */
export function serveAnyone<P extends Shape, Q extends Shape, B extends Shape, R extends Shape>(
  door: Door, spec: Spec<P, Q, B, R> & { readonly from: "anywhere" | "desk" | "form" }, handle: (asked: Asked<P, Q, B>) => Promise<Answer<R>>,
): void {
  door.app.route({
    method: spec.method, url: spec.url, schema: toSchema(spec, []), config: { action: "public" },
    onRequest: async (request, reply) => {
      if (spec.from !== "anywhere") checkSameOrigin(request, door.own, { header: spec.from === "desk" });
      if (!spec.uncounted) await door.countRequest(null, reply, request.ip);
    },
    handler: async (request, reply) => finish(reply, spec, await handle(asked<P, Q, B>(request, reply))),
  });
}

function asked<P extends Shape, Q extends Shape, B extends Shape>(request: FastifyRequest, reply: FastifyReply): Asked<P, Q, B> {
  return { params: request.params as z.output<P>, query: request.query as z.output<Q>, body: request.body as z.output<B>, request, reply };
}

function finish<R extends Shape>(reply: FastifyReply, spec: Spec<Shape, Shape, Shape, R>, answer: unknown): unknown {
  if (reply.sent || reply.raw.headersSent) return reply;
  if (spec.answer) return reply.status(statusOf(reply, spec)).send(answer);
  return spec.sends ? answer : reply.status(204).send();
}

function statusOf(reply: FastifyReply, spec: Pick<Spec<Shape, Shape, Shape, Shape>, "status" | "orStatus">): number {
  return spec.orStatus !== undefined && reply.statusCode === spec.orStatus ? spec.orStatus : spec.status ?? 200;
}

/** "postConversationsIdReplies": what a generated client calls it. */
function nameOf({ method, url }: Pick<Spec<Shape, Shape, Shape, Shape>, "method" | "url">): string {
  return String(method).toLowerCase() + url.replace(/^\/api\/v1/, "").split(/[/:-]+/).filter(Boolean).map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");
}

function toSchema(spec: Spec<Shape, Shape, Shape, Shape>, security: readonly Record<string, readonly string[]>[]): object {
  const success = spec.answer ?? (spec.sends ? z.string() : z.null());
  return {
    summary: spec.says, operationId: nameOf(spec), tags: [spec.url.split("/")[3] ?? "health"], security,
    ...(spec.params ? { params: spec.params } : {}), ...(spec.query ? { querystring: spec.query } : {}), ...(spec.body ? { body: spec.body } : {}),
    ...(spec.repeatable ? { headers: z.looseObject({ "idempotency-key": z.string().min(1).max(255).optional() }) } : {}),
    response: {
      [spec.answer ? spec.status ?? 200 : spec.sends ? 200 : 204]: spec.sends ? { description: spec.says, content: { [spec.sends]: { schema: success } } } : success.describe(spec.says),
      ...(spec.answer && spec.orStatus ? { [spec.orStatus]: success.describe(spec.says) } : {}),
      default: { description: "A problem", content: { "application/problem+json": { schema: Problem } } },
    },
  };
}
