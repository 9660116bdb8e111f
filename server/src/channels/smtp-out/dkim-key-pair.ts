import { createPrivateKey, createPublicKey, generateKeyPair } from "node:crypto";
import { promisify } from "node:util";

export type DkimKind = "rsa" | "ed25519";
export type DkimKeyPair = { readonly kind: DkimKind; /** PKCS 8, PEM. */ readonly privateKey: string; /** As it stands in DNS. */ readonly publicKey: string };

const generate = promisify(generateKeyPair);

/** A new key for signing mail: RSA of 2048 bits, which every receiver reads, or the shorter Ed25519, which some do. */
export async function makeDkimKeyPair(kind: DkimKind): Promise<DkimKeyPair> {
  const { privateKey } = kind === "rsa" ? await generate("rsa", { modulusLength: 2048 }) : await generate("ed25519");
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const der = createPublicKey(createPrivateKey(pem)).export({ type: "spki", format: "der" });
  // RFC 8463 publishes the bare 32 bytes of an Ed25519 key.
  return { kind, privateKey: pem, publicKey: (kind === "rsa" ? der : der.subarray(-32)).toString("base64") };
}

/** The value of the TXT record below `<selector>._domainkey.<domain>`. */
export function dkimRecord(key: { readonly kind: DkimKind; readonly publicKey: string }): string {
  return `v=DKIM1; k=${key.kind}; p=${key.publicKey}`;
}
