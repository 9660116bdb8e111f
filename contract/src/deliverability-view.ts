import { z } from "zod";

/** A record to publish in DNS, as a provider's form asks for it. */
const Publish = z.object({ name: z.string(), type: z.enum(["TXT", "MX"]), value: z.string() });

/**
 * One thing that decides whether our mail arrives. `state`: right; wrong or missing, and then what to publish where we can say it; or not known,
 * because DNS did not answer or because nothing leaves from here yet.
 */
export const DeliverabilityLine = z.object({
  check: z.enum(["mx", "spf", "dkim", "dmarc", "sign-in"]),
  says: z.enum([
    "good", "no-answer", "mx-missing", "spf-missing", "spf-several", "spf-without-us", "spf-nothing-leaves", "spf-many-lookups", "dkim-no-key", "dkim-missing", "dkim-other", "dmarc-missing", "dmarc-several", "dmarc-broken", "dmarc-none", "sign-in-shared",
  ]),
  state: z.enum(["right", "better", "wrong", "unknown"]), found: z.string().nullable(), publish: Publish.nullable(),
});
export type DeliverabilityLine = z.infer<typeof DeliverabilityLine>;

/** What the DNS of each domain we write from says, looked up when it was asked for. */
export const DeliverabilityView = z.object({ items: z.array(z.object({ domain: z.string(), lines: z.array(DeliverabilityLine) })), /** The server that takes our mail; null where mails are kept as files. */ outgoingHost: z.string().nullable() });
export type DeliverabilityView = z.infer<typeof DeliverabilityView>;

export const MakeDkimKey = z.strictObject({ domain: z.string().trim().toLowerCase().min(3).max(253), kind: z.enum(["rsa", "ed25519"]).default("rsa") });
/** A signing key's public half, and the record that tells it to the world. The private half never leaves the server. */
export const DkimKeyMade = z.object({ domain: z.string(), kind: z.enum(["rsa", "ed25519"]), selector: z.string(), publish: Publish });
