import { isIP } from "node:net";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { AppError } from "./app-error.ts";

export type OwnAddress = {
  /** RAPPORT_PUBLIC_URL, where one is set. */
  readonly publicUrl: string | null;
  /** The name or address that the server listens on. */
  readonly host: string;
};

/**
 * Answers only to our own names: a page elsewhere that points its name at this machine (DNS rebinding) gets 421 instead of a desk.
 * A bare address cannot be pointed elsewhere, so it is always ours.
 */
export function checkHost(app: FastifyInstance, own: OwnAddress): void {
  const names = new Set(["localhost", own.host.toLowerCase(), ...(own.publicUrl ? [new URL(own.publicUrl).hostname] : [])]);
  app.addHook("onRequest", async (request) => {
    const name = hostnameOf(request);
    if (!names.has(name) && isIP(name) === 0) throw new AppError("wrong-host");
  });
}

/**
 * For everything that changes something on the word of a cookie or of no credential at all (AU-7): a browser must say that the request
 * comes from our own pages, and a script of the desk proves itself with a header that no form on another site can send.
 */
export function checkSameOrigin(request: FastifyRequest, own: OwnAddress, { header }: { header: boolean }): void {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") throw new AppError("cross-site");
  const origin = request.headers.origin;
  if (origin !== undefined && origin !== own.publicUrl && origin !== `${request.protocol}://${request.host}`) throw new AppError("cross-site");
  if (header && request.headers["x-rapport"] !== "1") throw new AppError("cross-site");
}

/** The name that the asker used for us, without its port. */
export function hostnameOf(request: FastifyRequest): string {
  try {
    return new URL(`http://${request.host}`).hostname.replace(/^\[|\]$/g, "");
  } catch {
    return "";
  }
}
