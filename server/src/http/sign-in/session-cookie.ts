import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sessionLimits } from "./sessions.ts";

export type SessionCookie = { readonly name: string; readonly options: CookieSerializeOptions };

/** On https a `__Host-` cookie, which no other host of the domain can set; on plain loopback http the same without its prefix. */
export function sessionCookie(https: boolean): SessionCookie {
  return { name: https ? "__Host-rapport" : "rapport", options: { path: "/", httpOnly: true, sameSite: "lax", secure: https } };
}

export function setSessionCookie(reply: FastifyReply, cookie: SessionCookie, token: string): void {
  void reply.setCookie(cookie.name, token, { ...cookie.options, maxAge: sessionLimits.absoluteDays * 86_400 });
}

export function clearSessionCookie(reply: FastifyReply, cookie: SessionCookie): void {
  void reply.clearCookie(cookie.name, cookie.options);
}

export function readSessionCookie(request: FastifyRequest, cookie: SessionCookie): string | null {
  return request.cookies[cookie.name] ?? null;
}
