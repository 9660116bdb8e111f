import type { Attachment } from "postal-mime";

/** What to say about a mail whose words are closed to us: encrypted with S/MIME or PGP, or signed so that only a mail program opens it. Null for any other. */
export function closedShell(contentType: string, text: string, parts: readonly Attachment[]): string | null {
  const type = contentType.toLowerCase();
  const encrypted = /^multipart\/encrypted\b/.test(type) || parts.some((part) => part.mimeType === "application/pgp-encrypted");
  if (encrypted || /^-----BEGIN PGP MESSAGE-----$/m.test(text.slice(0, 20_000))) return ENCRYPTED;
  const shell = parts.find((part) => part.mimeType === "application/pkcs7-mime" || part.mimeType === "application/x-pkcs7-mime");
  if (shell === undefined) return null;
  return /smime-type="?(?:signed|compressed)-data/.test(type) ? SEALED : ENCRYPTED;
}

const ENCRYPTED = "This mail is encrypted. Download it as it came and open it in your mail program.";
const SEALED = "This mail is sealed by its signature (S/MIME). Download it as it came and open it in your mail program.";
