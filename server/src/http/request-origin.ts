import type { FastifyRequest } from "fastify";
import type { From } from "./sign-in/sign-in.ts";

/** Where a request came from, kept with the session it opens. The address is a proxy's word only where the proxy is a configured one (AU-9). */
export function originOf(request: FastifyRequest): From {
  return { ip: request.ip, userAgent: request.headers["user-agent"] ?? "" };
}
