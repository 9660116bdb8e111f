import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";

/** Seals what must be stored and must not be read in the database, and opens it again. */
export type SecretBox = {
  /** `place` says where it is stored, such as "imap_account.<id>": what is copied to another place cannot be opened there. */
  seal(secret: string, place: string): string;
  /** Throws where it was sealed with another key, for another place, or was changed. */
  open(sealed: string, place: string): string;
};

/**
 * AES-256-GCM with a key derived from the secret of the installation. The key's id stands beside what it sealed, so that a wrong key is
 * told apart from damage.
 */
export function createSecretBox(installationSecret: string): SecretBox {
  const key = Buffer.from(hkdfSync("sha256", installationSecret, "rapport", "sealed secrets, 1", 32));
  const keyId = createHash("sha256").update(key).digest("hex").slice(0, 8);
  return {
    seal: (secret, place) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place));
      const hidden = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
      return [version, keyId, ...[iv, cipher.getAuthTag(), hidden].map((part) => part.toString("base64url"))].join(".");
    },
    open: (sealed, place) => {
      const [found, id, iv = "", tag = "", hidden = ""] = sealed.split(".");
      if (found !== version) throw new Error("What is sealed here was sealed by another version of Rapport.");
      if (id !== keyId) throw Object.assign(new Error("What was stored to sign in with was sealed with another RAPPORT_SECRET. Restore that one, or write it again."), { name: "SealedElsewhere" });
      const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(iv, "base64url"), { authTagLength: 16 }).setAAD(Buffer.from(place)).setAuthTag(Buffer.from(tag, "base64url"));
      return Buffer.concat([decipher.update(Buffer.from(hidden, "base64url")), decipher.final()]).toString("utf8");
    },
  };
}

const version = "1";
