import type { ConversationView } from "@rapport/contract/conversation-view.ts";

/** The language of the customer's newest message, where the desk does not read it; null where it does. */
export function unreadLanguage({ messages }: Pick<ConversationView, "messages">): string | null {
  const theirs = messages.findLast((message) => message.direction === "in" && !message.automatic);
  return theirs?.reading && !theirs.languageIsRead ? theirs.reading.language : null;
}

/** The same, as long as nobody has said how that message reads. */
export function unjudgedLanguage(conversation: Pick<ConversationView, "messages">): string | null {
  const theirs = conversation.messages.findLast((message) => message.direction === "in" && !message.automatic);
  return theirs?.correction ? null : unreadLanguage(conversation);
}
