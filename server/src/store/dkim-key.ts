import type { Instant } from "@rapport/core/model/instant.ts";
import type { Tx } from "./database.ts";

export type DkimKey = { readonly domain: string; readonly kind: "rsa" | "ed25519"; readonly selector: string; readonly publicKey: string; /** Sealed. */ readonly sealed: string; readonly madeAt: Instant };

/** Keeps a key unless the domain has one of this kind: what stands in DNS stays right. True where it was kept. */
export async function addDkimKey(tx: Tx, key: DkimKey): Promise<boolean> {
  const row = await tx.insertInto("dkim_key").values({ domain: key.domain, kind: key.kind, selector: key.selector, public_key: key.publicKey, sealed: key.sealed, made_at: key.madeAt })
    .onConflict((conflict) => conflict.columns(["workspace_id", "domain", "kind"]).doNothing()).returning("domain").executeTakeFirst();
  return row !== undefined;
}

/** The keys of a workspace, or those of one domain. */
export async function listDkimKeys(tx: Tx, domain?: string): Promise<DkimKey[]> {
  let query = tx.selectFrom("dkim_key").selectAll().orderBy("domain").orderBy("kind", "desc");
  if (domain !== undefined) query = query.where("domain", "=", domain);
  return (await query.execute()).map((row) => ({ domain: row.domain, kind: row.kind, selector: row.selector, publicKey: row.public_key, sealed: row.sealed, madeAt: row.made_at }));
}

/** The domains from which this workspace sends, each once. */
export async function listMailDomains(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom("mailbox").select("address").orderBy("created_at").execute();
  return [...new Set(rows.map((row) => row.address.slice(row.address.lastIndexOf("@") + 1).toLowerCase()))];
}

/** The domains of the addresses with which people sign in here. */
export async function listSignInDomains(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom("agent").select("email").execute();
  return [...new Set(rows.map((row) => row.email.slice(row.email.lastIndexOf("@") + 1).toLowerCase()))];
}
