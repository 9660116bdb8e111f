import type { PostReply } from "@rapport/contract/conversation-view.ts";
import { readSetting, watchSettings, writeSetting } from "../ui/settings-store.ts";

/** A reply that could not leave because the server was not reached. Its key makes sending it twice one sending. */
export type QueuedReply = { readonly key: string; readonly conversationId: string; readonly agentId: string; readonly reply: PostReply };

export function readOutbox(): readonly QueuedReply[] {
  try {
    const kept: unknown = JSON.parse(readSetting("outbox") ?? "[]");
    return Array.isArray(kept) ? (kept as QueuedReply[]) : [];
  } catch {
    return [];
  }
}

export function queueReply(reply: QueuedReply): void {
  writeSetting("outbox", JSON.stringify([...readOutbox().filter((other) => other.key !== reply.key), reply]));
}

export function takeFromOutbox(key: string): void {
  const rest = readOutbox().filter((reply) => reply.key !== key);
  writeSetting("outbox", rest.length === 0 ? null : JSON.stringify(rest));
}

export function queuedCount(): number {
  return readOutbox().length;
}

export const watchOutbox = watchSettings;
