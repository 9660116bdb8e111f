import type { ChangeCustomer } from "@rapport/contract/customer-view.ts";
import type { Customer, CustomerProfile } from "@rapport/core/model/customer.ts";
import type { CustomerId } from "@rapport/core/model/ids.ts";
import type { Zone } from "@rapport/core/model/instant.ts";
import { loadCustomer, updateCustomer } from "../store/customer.ts";
import { inWorkspace } from "../store/database.ts";
import { announce } from "../store/happening.ts";
import type { Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

/** What an agent corrects or adds about a person. A line of the profile that is emptied is forgotten. Null where there is no such customer. */
export function changeCustomer(tools: Pick<FlowTools, "db">, who: Acting, id: CustomerId, change: ChangeCustomer): Promise<true | null> {
  return inWorkspace(tools.db, who, async (tx) => {
    const before = await loadCustomer(tx, id);
    if (!before) return null;
    const { profile, zone, ...rest } = change;
    const set: Partial<Omit<Customer, "id" | "emails" | "organization">> = {
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      ...(zone === undefined ? {} : { zone: zone as Zone | null }), ...(profile === undefined ? {} : { profile: withoutEmptied({ ...before.profile, ...profile }) }),
    };
    await updateCustomer(tx, id, set);
    await announce(tx, [{ kind: "desk", conversationId: null, promiseId: null, agentId: null }]);
    return true;
  });
}

function withoutEmptied(profile: CustomerProfile): CustomerProfile {
  return Object.fromEntries(Object.entries(profile).filter(([, line]) => line !== undefined && line.trim() !== ""));
}
