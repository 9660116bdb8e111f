import type { FastifyRequest } from "fastify";
import type { Database } from "../store/database.ts";
import { AppError } from "./app-error.ts";
import { checkSameOrigin, type OwnAddress } from "./own-address.ts";
import type { Actor } from "./policies.ts";
import { readToken } from "./sign-in/api-tokens.ts";
import { readSessionCookie, type SessionCookie } from "./sign-in/session-cookie.ts";
import { readSession } from "./sign-in/sessions.ts";

export type Authenticate = (request: FastifyRequest) => Promise<Actor>;

/**
 * Who asks, by bearer token or by session cookie, read once a request. A cookie alone never changes anything: such a request must come
 * from our own pages (AU-7). A token is not sent by a browser on its own, so it needs no such proof.
 */
export function createAuthenticate(db: Database, cookie: SessionCookie, own: OwnAddress): Authenticate {
  const known = new WeakMap<FastifyRequest, Promise<Actor>>();
  return (request) => {
    const before = known.get(request);
    if (before) return before;
    if (bearerOf(request) === null && !["GET", "HEAD"].includes(request.method) && readSessionCookie(request, cookie) !== null) checkSameOrigin(request, own, { header: true });
    const reading = readActor(db, cookie, request).then((actor) => actor ?? refuse());
    known.set(request, reading);
    return reading;
  };
}

/** Whether who asked may still ask: for connections that outlive a request. */
export function createIsStillSignedIn(db: Database, cookie: SessionCookie): (request: FastifyRequest) => Promise<boolean> {
  return async (request) => await readActor(db, cookie, request, { look: true }) !== null;
}

async function readActor(db: Database, cookie: SessionCookie, request: FastifyRequest, how: { readonly look?: boolean } = {}): Promise<Actor | null> {
  const bearer = bearerOf(request);
  if (bearer !== null) return readToken(db, bearer);
  const token = readSessionCookie(request, cookie);
  return token === null ? null : readSession(db, token, how);
}

/** A header that names no token is still a try to be a program: the cookie beside it does not count. */
function bearerOf(request: FastifyRequest): string | null {
  const header = request.headers.authorization;
  return header === undefined ? null : /^Bearer +(\S+)$/i.exec(header)?.[1] ?? "";
}

function refuse(): never {
  throw new AppError("sign-in-needed");
}
