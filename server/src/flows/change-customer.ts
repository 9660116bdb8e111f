import { customerChanged, type CustomerSaid } from "@rapport/core/flows/customer-changed.ts";
import type { Customer } from "@rapport/core/model/customer.ts";
import type { CustomerId } from "@rapport/core/model/ids.ts";
import { loadCustomer } from "../store/customer.ts";
import { walk } from "../walk.ts";
import { nothing, type Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

/** An agent corrects or adds what is known about a person. Null where there is none. */
export async function changeCustomer(tools: FlowTools, who: Acting, id: CustomerId, said: CustomerSaid): Promise<true | null> {
  let missing = false;
  await walk<Customer | null>(tools, {
    // Two who change the same person take turns, so that neither loses what the other said.
    scope: who, keys: [`customer:${id}`], load: (tx) => loadCustomer(tx, id),
    decide: (customer) => {
      missing = customer === null;
      return customer === null ? nothing : customerChanged(customer, said);
    },
  });
  return missing ? null : true;
}
