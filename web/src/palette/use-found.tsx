import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { User } from "lucide-react";
import { useEffect, useState } from "react";
import type { CustomerList } from "@rapport/contract/customer-view.ts";
import { callApi } from "../api/call-api.ts";
import { conversationsQuery } from "../api/queries.ts";
import { Heat } from "../ui/heat.tsx";
import type { PaletteItem } from "./palette-items.ts";

const pause = 120;

/** Customers and conversations with these words, asked for when the typing rests. */
export function useFound(typed: string, many: boolean): { readonly items: readonly PaletteItem[]; readonly busy: boolean; readonly failed: boolean } {
  const navigate = useNavigate(), q = useRested(typed.trim()), enabled = q !== "";
  const limit = many ? 12 : 5;
  const conversations = useQuery({ ...conversationsQuery({ q, limit }), enabled, placeholderData: keepPreviousData });
  const customers = useQuery({ queryKey: ["customers", "palette", q, limit], queryFn: ({ signal }) => callApi<CustomerList>("GET", `/customers?${new URLSearchParams({ q, limit: String(limit) })}`, { signal }), enabled, placeholderData: keepPreviousData });
  const waiting = typed.trim() !== q || conversations.isFetching || customers.isFetching;
  if (!enabled) return { items: [], busy: typed.trim() !== "", failed: false };
  return {
    items: [
      ...(customers.data?.items ?? []).map((customer): PaletteItem => ({
        id: `customer-${customer.id}`, group: "customers", title: customer.name, more: [customer.organization?.name, customer.emails[0]].filter(Boolean).join(", "), icon: <User className="i" aria-hidden="true" />,
        run: () => void navigate({ to: "/customers/$customerId", params: { customerId: customer.id } }),
      })),
      ...(conversations.data?.items ?? []).map((row): PaletteItem => ({
        id: `conversation-${row.id}`, group: "conversations", title: row.need, more: [row.customer.name, row.customer.organization].filter(Boolean).join(", "), icon: <Heat heat={row.heat} besideWords />,
        run: () => void navigate({ to: "/desk/$conversationId", params: { conversationId: row.id } }),
      })),
    ],
    busy: waiting, failed: conversations.isError || customers.isError,
  };
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
