import { z } from "zod";

/** What a browser hears over server-sent events; it asks again for what it shows. `id:` of the event is the cursor for Last-Event-ID. */
export const LiveUpdate = z.object({
  kind: z.enum(["conversation", "promise", "notice", "clock", "delivery", "desk"]),
  conversationId: z.string().nullable(), promiseId: z.string().nullable(), agentId: z.string().nullable(),
});
export type LiveUpdate = z.infer<typeof LiveUpdate>;
