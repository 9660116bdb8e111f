import { DeliverabilityView, DkimKeyMade, MakeDkimKey, type DeliverabilityLine } from "@rapport/contract/deliverability-view.ts";
import type { WorkspaceId } from "@rapport/core/model/ids.ts";
import { checkDomain } from "../../channels/authentication/check-domain.ts";
import type { ResolveDns } from "../../channels/authentication/resolve-dns.ts";
import { dkimRecord, makeDkimKeyPair } from "../../channels/smtp-out/dkim-key-pair.ts";
import { sealDkimKey } from "../../secrets/dkim-secret.ts";
import type { SecretBox } from "../../secrets/encrypt-secret.ts";
import { inWorkspace } from "../../store/database.ts";
import { addDkimKey, listDkimKeys, listMailDomains, listSignInDomains } from "../../store/dkim-key.ts";
import { AppError } from "../app-error.ts";
import type { ProductClock } from "../read-session-view.ts";
import { serve, type Door } from "../serve.ts";

export type DeliverabilityTools = { readonly resolve: ResolveDns; /** The server that takes our mail; null where mails are kept as files. */ readonly outgoingHost: string | null; readonly box: SecretBox; readonly clock: ProductClock };

/** What DNS says of the domains we write from, and the keys that sign our mail. */
export function deliverabilityRoutes(door: Door, { resolve, outgoingHost, box, clock }: DeliverabilityTools): void {
  const { db } = door;
  serve(door, { method: "GET", url: "/api/v1/deliverability", says: "Looks up what decides whether mail from this desk arrives, for each of its domains", action: "deliverability.read", answer: DeliverabilityView }, async ({ who }) => {
    const { domains, keys, signIn } = await inWorkspace(db, who, async (tx) => ({ domains: await listMailDomains(tx), keys: await listDkimKeys(tx), signIn: await listSignInDomains(tx) }));
    const items = await Promise.all(domains.map(async (domain) => ({
      domain, lines: [...await checkDomain(resolve, { domain, keys: keys.filter((key) => key.domain === domain), outgoingHost }), signInLine(domain, signIn)],
    })));
    return { items, outgoingHost };
  });
  serve(door, { method: "POST", url: "/api/v1/dkim-keys", says: "Makes the key that signs mail from a domain of this desk, or answers the one it has", action: "deliverability.manage", body: MakeDkimKey, answer: DkimKeyMade, status: 201 }, async ({ who, body: { domain, kind } }) => {
    const pair = await makeDkimKeyPair(kind), madeAt = await clock.now();
    const key = await inWorkspace(db, who, async (tx) => {
      if (!(await listMailDomains(tx)).includes(domain)) throw new AppError("invalid-input", { errors: [{ path: "domain", message: "Name the domain of one of this desk's mail addresses" }] });
      await addDkimKey(tx, { domain, kind, selector: selectorFor(kind, who.workspaceId), publicKey: pair.publicKey, sealed: sealDkimKey(box, { domain, kind }, pair.privateKey), madeAt });
      return (await listDkimKeys(tx, domain)).find((one) => one.kind === kind)!;
    });
    return { domain, kind, selector: key.selector, publish: { name: `${key.selector}._domainkey.${domain}`, type: "TXT" as const, value: dkimRecord(key) } };
  });
}

// Two desks may send from one domain; each has its own name there.
function selectorFor(kind: "rsa" | "ed25519", workspaceId: WorkspaceId): string {
  return `rapport-${workspaceId.slice(-6)}${kind === "rsa" ? "" : "-ed"}`;
}

// Whoever can have mail delivered to an address of the company's own domain can prove to other services that they work there (MI-11).
function signInLine(domain: string, signIn: readonly string[]): DeliverabilityLine {
  const shared = signIn.includes(domain);
  return { check: "sign-in", state: shared ? "better" : "right", says: shared ? "sign-in-shared" : "good", found: null, publish: null };
}
