import type { Customer } from "../model/customer.ts";
import type { Plan } from "../model/plan.ts";

/** What an agent says about a person: undefined leaves a thing as it is, null takes it away; of the profile, an empty word does. */
export type CustomerSaid = {
  readonly name?: string | undefined; readonly language?: string | null | undefined; readonly zone?: Customer["zone"] | undefined; readonly annualValue?: Customer["annualValue"] | undefined;
  readonly words?: Customer["words"] | undefined; readonly profile?: { readonly [Field in keyof Customer["profile"]]?: Customer["profile"][Field] | undefined } | undefined;
};

/** Corrects or adds what is known about a person. Nothing that was said before is lost by saying something else. */
export function customerChanged(customer: Customer, { profile, ...said }: CustomerSaid): Plan {
  const told = Object.entries(said).filter(([, value]) => value !== undefined);
  const merged = profile === undefined ? [] : [["profile", Object.fromEntries(Object.entries({ ...customer.profile, ...profile }).filter(([, value]) => value !== undefined && value.trim() !== ""))]];
  const set = Object.fromEntries([...told, ...merged]) as Partial<Omit<Customer, "id" | "emails" | "organization">>;
  return { changes: Object.keys(set).length === 0 ? [] : [{ kind: "update-customer", id: customer.id, set }], tasks: [], because: [] };
}
