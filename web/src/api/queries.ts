import { QueryCache, QueryClient, queryOptions } from "@tanstack/react-query";
import type { ConversationList, ConversationView } from "@rapport/contract/conversation-view.ts";
import type { DeskView, SessionView } from "@rapport/contract/desk-view.ts";
import type { LessonList } from "@rapport/contract/lesson-view.ts";
import { setProductNow } from "../live/product-clock.ts";
import { ApiProblem, callApi } from "./call-api.ts";

/** Answers stay until the server says that something changed; what is shown is replaced, never blanked. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: (reason, query) => { if (query.queryKey[0] !== "session" && reason instanceof ApiProblem && reason.code === "sign-in-needed") onSignedOut(); } }),
    defaultOptions: {
      queries: {
        staleTime: 60_000, gcTime: 10 * 60_000, networkMode: "always",
        retry: (count, reason) => count < 2 && reason instanceof ApiProblem && (reason.code === "unavailable" || reason.code === "offline"),
      },
      mutations: { networkMode: "always" },
    },
  });
}

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async ({ signal }) => {
    const session = await callApi<SessionView>("GET", "/session", { signal });
    setProductNow(session.now);
    return session;
  },
});

export const deskQuery = queryOptions({
  queryKey: ["desk"],
  queryFn: async ({ signal }) => {
    const desk = await callApi<DeskView>("GET", "/desk", { signal });
    setProductNow(desk.now);
    return desk;
  },
  refetchInterval: 60_000,
});

/** What the team has taught the desk. */
export const lessonsQuery = queryOptions({ queryKey: ["lessons"], queryFn: ({ signal }) => callApi<LessonList>("GET", "/lessons", { signal }) });

export function conversationQuery(id: string) {
  return queryOptions({ queryKey: ["conversation", id], queryFn: ({ signal }) => callApi<ConversationView>("GET", `/conversations/${encodeURIComponent(id)}`, { signal }) });
}

export type ConversationFilter = { readonly section?: string; readonly q?: string; readonly customerId?: string; readonly limit?: number };
export function conversationsQuery(filter: ConversationFilter) {
  const search = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== undefined && value !== "").map(([name, value]) => [name, String(value)]));
  return queryOptions({ queryKey: ["conversations", filter], queryFn: ({ signal }) => callApi<ConversationList>("GET", `/conversations?${search}`, { signal }) });
}
