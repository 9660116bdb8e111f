import type { CustomerRef } from "@rapport/contract/promise-view.ts";
import type { Customer } from "@rapport/core/model/customer.ts";

export function toCustomerRef(customer: Customer): CustomerRef {
  return { id: customer.id, name: customer.name, email: customer.emails[0] ?? "", organization: customer.organization?.name ?? null, zone: customer.zone, language: customer.language };
}

/** A name to greet somebody with; nothing where only an address is known. */
export function nameToGreet(customer: Customer): string {
  return customer.name.includes("@") ? "" : customer.name;
}
