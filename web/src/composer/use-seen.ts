import { useEffect, useRef, useState, type RefObject } from "react";
import type { ConversationView, MessageView } from "@rapport/contract/conversation-view.ts";
import { readFirstName } from "@rapport/core/language/first-name.ts";

const timeToSee = 2_000;

/**
 * What the writer has seen. A message of somebody else that arrives while they write is told to them, by name, and counts as seen
 * only when it has stood there for a moment: a hand that is already on its way to Send answers nothing unseen.
 */
export function useSeen(conversation: ConversationView, agentId: string, writing: boolean): { readonly seen: RefObject<string>; readonly cameFrom: string | null } {
  const seen = useRef(conversation.seen), [cameFrom, setCameFrom] = useState<string | null>(null);
  const { messages, person } = conversation, newest = conversation.seen;
  useEffect(() => {
    const came = messages.findLast((message) => message.id > seen.current && message.direction !== "note" && !message.automatic && message.author?.id !== agentId);
    if (!writing) setCameFrom(null);
    if (!writing || !came) {
      seen.current = newest;
      return;
    }
    setCameFrom(writerOf(came, person.name));
    const timer = setTimeout(() => { seen.current = newest; }, timeToSee);
    return () => clearTimeout(timer);
  }, [messages, newest, person.name, agentId, writing]);
  return { seen, cameFrom };
}

function writerOf(message: MessageView, customer: string): string {
  return message.direction === "in" ? readFirstName(customer) : message.author?.name ?? message.from.name ?? message.from.email;
}
