import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { CustomerList, CustomerView } from "@rapport/contract/customer-view.ts";
import { callApi } from "../api/call-api.ts";

export function customersQuery(q: string) {
  return infiniteQueryOptions({
    queryKey: ["customers", "list", q], initialPageParam: "", placeholderData: keepPreviousData,
    queryFn: ({ signal, pageParam }) => callApi<CustomerList>("GET", `/customers?${new URLSearchParams({ limit: "50", ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) })}`, { signal }),
    getNextPageParam: (last) => last.next,
  });
}

export function customerQuery(id: string) {
  return queryOptions({ queryKey: ["customer", id], queryFn: ({ signal }) => callApi<CustomerView>("GET", `/customers/${encodeURIComponent(id)}`, { signal }) });
}
