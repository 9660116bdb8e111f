import type { Socket } from "node:net";
import { problemSentences } from "./problem-sentences.ts";

/**
 * Answers bytes that are no request that any route could see, in the shape of every other refusal, and hangs up. What came over the wire is
 * not repeated.
 */
export function answerBrokenRequest(error: { readonly code?: string | undefined }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason, code] = error.code === "HPE_HEADER_OVERFLOW" ? [431, "Request Header Fields Too Large", "too-large"] as const
    : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? [408, "Request Timeout", "unreadable-body"] as const : [400, "Bad Request", "unreadable-body"] as const;
  const [title, detail] = problemSentences[code];
  const body = JSON.stringify({ type: "about:blank", title, status, code, detail });
  const head = [
    `HTTP/1.1 ${status} ${reason}`, "content-type: application/problem+json", `content-length: ${Buffer.byteLength(body)}`, "connection: close",
    "cache-control: no-store", "x-content-type-options: nosniff", "content-security-policy: default-src 'none'; frame-ancestors 'none'", "referrer-policy: same-origin", "x-frame-options: DENY",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
