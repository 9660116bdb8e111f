import { hash, verify } from "@node-rs/argon2";
import { randomBytes } from "node:crypto";

// argon2id is the library's default algorithm; the cost is OWASP's first choice: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** argon2id with its parameters in the text. Normalised, so that one keyboard's "é" is another's. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

let nobodysHash: Promise<string> | undefined;

/** Whether the password is the one of this hash. Without a hash (unknown account) it takes as long and answers no (AU-8). */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobodysHash ??= hash(randomBytes(32), cost);
  const matches = await verify(passwordHash ?? await nobodysHash, password.normalize("NFC"));
  return passwordHash !== null && matches;
}
