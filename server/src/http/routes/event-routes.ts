import type { FastifyReply, FastifyRequest } from "fastify";
import type { LiveUpdate } from "@rapport/contract/live.ts";
import type { Live, Told } from "../../live/create-live.ts";
import { serve, type Door } from "../serve.ts";

const usualBeatMs = 15_000;
/** A browser that leaves this much unread is let go; it comes back and catches up from its cursor. */
const mostUnread = 256 * 1024;

/** Server-sent events of the asker's workspace (DECISIONS 10). The session is looked at again with every beat. */
export function eventRoutes(door: Door, live: Live, { stillHere, beatMs = usualBeatMs }: { readonly stillHere: (request: FastifyRequest) => Promise<boolean>; readonly beatMs?: number | undefined }): void {
  serve(door, { method: "GET", url: "/api/v1/events", says: "What happens, as it happens; Last-Event-ID continues where a connection broke", action: "event.read", sends: "text/event-stream" }, async ({ who, request, reply }) => {
    const stream = openStream(reply);
    const last = request.headers["last-event-id"];
    const leave = live.listen({
      workspaceId: who.workspaceId, cursor: typeof last === "string" && /^\d{1,20}-\d{1,20}$/.test(last) ? last : null,
      tell: (told) => stream.write(told.filter((one) => one.agentId === null || one.kind !== "notice" || one.agentId === who.agentId).map(toEvent).join("")),
      drop: () => stream.end(),
    });
    const beat = setInterval(() => {
      if (!stream.write(": still here\n\n")) return stream.end();
      void stillHere(request).then((is) => (is ? undefined : stream.end()), () => stream.end());
    }, beatMs);
    request.raw.once("close", () => {
      clearInterval(beat);
      leave();
    });
    return reply;
  });
}

function toEvent({ cursor, kind, conversationId, promiseId, agentId }: Told): string {
  const update: LiveUpdate = { kind, conversationId, promiseId, agentId };
  return `id: ${cursor}\ndata: ${JSON.stringify(update)}\n\n`;
}

function openStream(reply: FastifyReply): { write(text: string): boolean; end(): void } {
  const headers = { ...reply.getHeaders(), "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no" };
  reply.hijack();
  const out = reply.raw;
  out.writeHead(200, headers as Record<string, string>);
  out.write("retry: 2000\n\n: here\n\n");
  return {
    write(text) {
      if (out.destroyed || out.writableEnded || out.writableLength > mostUnread) return false;
      if (text !== "") out.write(text);
      return true;
    },
    end() {
      // A browser that does not read would hold a gentle end for ever.
      if (out.writableLength > mostUnread) out.destroy();
      else out.end();
    },
  };
}
