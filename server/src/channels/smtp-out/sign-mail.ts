import { dkimSign } from "mailauth";

export type SigningKey = { readonly domain: string; readonly selector: string; readonly privateKey: string };

/** What a signature covers, where the mail has it. Whoever adds or changes one of these on the way breaks it (MO-6). */
export const signedHeaders = [
  "from", "sender", "reply-to", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "mime-version", "content-type", "content-transfer-encoding", "content-disposition",
  "auto-submitted", "list-unsubscribe", "list-unsubscribe-post",
] as const;

/** The same bytes with a DKIM signature above them for each key. Throws where one cannot be made. */
export async function signMail(mime: Buffer, keys: readonly SigningKey[], at: Date): Promise<Buffer> {
  if (keys.length === 0) return mime;
  const { signatures, errors } = await dkimSign(mime, {
    canonicalization: "relaxed/relaxed", headerList: [...signedHeaders], signTime: at, strict: true,
    signatureData: keys.map((key) => ({ signingDomain: key.domain, selector: key.selector, privateKey: key.privateKey })),
  } as unknown as Parameters<typeof dkimSign>[1]);
  if (errors[0]) throw new Error(`The mail could not be signed with the DKIM key of ${errors[0].signingDomain ?? "its domain"}: ${errors[0].err.message}`);
  return Buffer.concat([Buffer.from(signatures), mime]);
}
