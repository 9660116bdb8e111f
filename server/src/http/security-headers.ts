import type { FastifyInstance, FastifyReply } from "fastify";

/** Of the desk and of everything that has no stricter one. */
export const appPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'",
  "frame-src 'self'", "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "object-src 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join("; ");

/**
 * Headers of every answer (AU-10), set before anything else happens; a route that needs another policy (mail in its frame, a download)
 * replaces `content-security-policy` with a stricter one of its own.
 */
export function securityHeaders(app: FastifyInstance, { https }: { https: boolean }): void {
  app.addHook("onRequest", async (_request, reply) => setSecurityHeaders(reply, https));
}

export function setSecurityHeaders(reply: FastifyReply, https: boolean): void {
  void reply.headers({
    "content-security-policy": appPolicy,
    // What is somebody's own is kept by nobody; files and pictures say otherwise for themselves.
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    // Not no-referrer: with it a browser sends `Origin: null` from the forms of the customer's page.
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
    "x-dns-prefetch-control": "off",
    ...(https ? { "strict-transport-security": "max-age=31536000" } : {}),
  });
}
