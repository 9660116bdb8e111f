import { sql } from "kysely";
import type { Selectable } from "kysely";
import type { Customer } from "@rapport/core/model/customer.ts";
import type { CustomerId } from "@rapport/core/model/ids.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Tx } from "./database.ts";
import { searchWords } from "./search-words.ts";
import type { Tables } from "./tables.ts";

export async function loadCustomers(tx: Tx, ids: readonly CustomerId[]): Promise<Map<CustomerId, Customer>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom("customer").leftJoin("organization", "organization.id", "customer.organization_id").where("customer.id", "in", [...new Set(ids)])
    .selectAll("customer").select(["organization.name as organization_name", "organization.domain as organization_domain"])
    .select(sql<string[]>`array(select i.value from rapport.customer_identity i where i.workspace_id = customer.workspace_id and i.customer_id = customer.id order by i.position, i.value)`.as("emails"))
    .execute();
  return new Map(rows.map((row) => [row.id, rowToCustomer(row)]));
}

export async function loadCustomer(tx: Tx, id: CustomerId): Promise<Customer | null> {
  return (await loadCustomers(tx, [id])).get(id) ?? null;
}

export async function loadCustomerByEmail(tx: Tx, email: string): Promise<Customer | null> {
  const row = await tx.selectFrom("customer_identity").select("customer_id").where("kind", "=", "email").where("value", "=", email.toLowerCase()).executeTakeFirst();
  return row ? loadCustomer(tx, row.customer_id) : null;
}

/** By name; with `q`, those whose name or address begins with its words. */
export async function listCustomerIds(tx: Tx, options: { readonly q?: string | undefined; readonly after?: { readonly name: string; readonly id: CustomerId } | null; readonly limit: number }): Promise<CustomerId[]> {
  const { after, limit } = options;
  if (options.q !== undefined && options.q.trim() !== "") {
    const { words, prefix } = searchWords(options.q);
    if (words === "") return [];
    const found = await sql<{ id: CustomerId }>`select id from rapport.find_customers(${words}, ${prefix}, ${after?.name ?? null}, ${after?.id ?? null}, ${limit})`.execute(tx);
    return found.rows.map((row) => row.id);
  }
  let query = tx.selectFrom("customer").select("id").orderBy("name").orderBy("id").limit(limit);
  if (after) query = query.where(sql<boolean>`(name, id) > (${after.name}, ${after.id}::uuid)`);
  return (await query.execute()).map((row) => row.id);
}

export async function addCustomer(tx: Tx, customer: Customer, at: Instant): Promise<void> {
  const { organization } = customer;
  if (organization) await tx.insertInto("organization").values({ id: organization.id, name: organization.name, domain: organization.domain }).onConflict((oc) => oc.column("id").doNothing()).execute();
  await tx.insertInto("customer").values({ ...customerToRow(customer), id: customer.id, created_at: at }).execute();
  await tx.insertInto("customer_identity").values(customer.emails.map((value, position) => ({ kind: "email" as const, value, customer_id: customer.id, position }))).execute();
}

export async function updateCustomer(tx: Tx, id: CustomerId, set: Partial<Omit<Customer, "id" | "emails" | "organization">>): Promise<void> {
  const before = await loadCustomer(tx, id);
  if (!before) throw new Error(`No customer ${id}`);
  await tx.updateTable("customer").set(customerToRow({ ...before, ...set })).where("id", "=", id).execute();
}

function customerToRow(customer: Customer) {
  return {
    organization_id: customer.organization?.id ?? null, name: customer.name, language: customer.language, zone: customer.zone,
    annual_value_minor: customer.annualValue?.minor ?? null, currency: customer.annualValue?.currency ?? null,
    profile: JSON.stringify(customer.profile), words: JSON.stringify(customer.words),
  };
}

type CustomerRow = Selectable<Tables["customer"]> & { organization_name: string | null; organization_domain: string | null; emails: string[] };

function rowToCustomer(row: CustomerRow): Customer {
  return {
    id: row.id, name: row.name, emails: row.emails, language: row.language, zone: row.zone, profile: row.profile, words: row.words,
    organization: row.organization_id === null ? null : { id: row.organization_id, name: row.organization_name ?? "", domain: row.organization_domain },
    annualValue: row.annual_value_minor === null || row.currency === null ? null : { minor: row.annual_value_minor, currency: row.currency },
  };
}
