import { createHash, randomBytes } from "node:crypto";

/** 256 random bits as text for a cookie, a link or a header. Only its sha256 is ever stored. */
export function makeSecretToken(prefix = ""): string {
  return prefix + randomBytes(32).toString("base64url");
}

export function hashSecretToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
