import { z } from "zod";

const Result = z.string();

/** What DNS, signatures and other mail servers say about who sent a mail; results in the words of RFC 8601. */
export const SenderEvidence = z.object({
  /** Domains of the addresses in From, in lower case, each once. */
  from: z.array(z.string()),
  /** "skipped" where the mail came without the address of the server that sent it. */
  spf: z.object({ result: Result, domain: z.string().nullable() }),
  dkim: z.array(z.object({ result: Result, domain: z.string(), aligned: z.boolean() })),
  dmarc: z.object({ result: Result, policy: z.string().nullable() }),
  arc: z.object({ result: Result, sealer: z.string().nullable(), /** What the sealer says that DMARC was when the mail reached it, and for which domain. */ dmarc: Result.nullable(), from: z.string().nullable() }),
  /** The word of a mail server that this desk was told to trust: Authentication-Results that stand topmost. */
  told: z.object({ by: z.string(), dmarc: Result, from: z.string().nullable() }).nullable(),
  /** Some lookup had no answer in time. */
  incomplete: z.boolean(),
});
export type SenderEvidence = z.infer<typeof SenderEvidence>;

/** Whether a mail is proven to come from the domain that it names, and the one reason for it. */
export const SenderProof = z.object({
  proven: z.enum(["yes", "no", "unknown"]),
  because: z.object({ code: z.enum(["dmarc", "aligned", "told", "vouched", "not-aligned", "several-domains", "no-domain", "no-policy", "lookup-trouble", "server-unknown"]), domain: z.string(), by: z.string().nullable() }),
});
export type SenderProof = z.infer<typeof SenderProof>;
