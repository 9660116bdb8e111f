import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { PromiseDetail, PromiseList, PromiseRecord, PromiseView } from "@rapport/contract/promise-view.ts";
import { callApi } from "../api/call-api.ts";

export type Whose = "mine" | "everyone";
/** What one look at the ledger holds; not complete where the server has more than it tells at once. */
export type Ledger = { readonly items: readonly PromiseView[]; readonly complete: boolean };

const states = [["late", 200], ["at-risk", 200], ["open", 200], ["renegotiated", 200], ["kept", 30]] as const;

/** Every open promise and the newest kept ones. Each state is asked for by itself, so that old kept ones never crowd out what is due. */
export function ledgerQuery(whose: Whose, q: string) {
  return queryOptions({
    queryKey: ["promises", "ledger", whose, q],
    queryFn: async ({ signal }): Promise<Ledger> => {
      const lists = await Promise.all(states.map(([state, limit]) => {
        const asked = new URLSearchParams({ state, limit: String(limit), ...(whose === "mine" ? { owner: "me" } : {}), ...(q ? { q } : {}) });
        return callApi<PromiseList>("GET", `/promises?${asked}`, { signal });
      }));
      const seen = new Map(lists.flatMap((list) => list.items).map((promise) => [promise.id, promise]));
      return { items: [...seen.values()], complete: lists.every((list, index) => states[index]![0] === "kept" || list.next === null) };
    },
    placeholderData: keepPreviousData,
  });
}

export function promiseQuery(id: string) {
  return queryOptions({ queryKey: ["promise", id], queryFn: ({ signal }) => callApi<PromiseDetail>("GET", `/promises/${encodeURIComponent(id)}`, { signal }) });
}

export const recordQuery = queryOptions({ queryKey: ["promises", "record"], queryFn: ({ signal }) => callApi<PromiseRecord>("GET", "/promises/record", { signal }) });
