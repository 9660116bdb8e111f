import { createHmac, timingSafeEqual } from "node:crypto";

export type Ticket = { readonly workspaceId: string; readonly attachmentId: string };

const life = 15 * 60;

/**
 * A pass for one image for fifteen minutes, so that a picture inside a mail can be drawn in its frame (FI-5). It is signed with the
 * server's secret and a purpose of its own; nothing is stored.
 */
export function signTicket(secret: string, { workspaceId, attachmentId }: Ticket, nowSeconds: number): string {
  // Rounded up, so that the same picture keeps its address for a while and the browser its copy.
  const until = Math.ceil((nowSeconds + life) / life) * life;
  const body = Buffer.from(`${workspaceId} ${attachmentId} ${until}`).toString("base64url");
  return `${body}.${sign(secret, body).toString("base64url")}`;
}

/** What the pass is for, or null where it is forged or too old. */
export function readTicket(secret: string, text: string, nowSeconds: number): Ticket | null {
  const [body = "", signature = "", more] = text.split(".");
  const given = Buffer.from(signature, "base64url"), expected = sign(secret, body);
  if (more !== undefined || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [workspaceId = "", attachmentId = "", until = "0"] = Buffer.from(body, "base64url").toString().split(" ");
  return Number(until) > nowSeconds ? { workspaceId, attachmentId } : null;
}

function sign(secret: string, body: string): Buffer {
  return createHmac("sha256", secret).update(`inline-image ${body}`).digest();
}
