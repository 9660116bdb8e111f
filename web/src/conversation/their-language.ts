import type { ConversationView, MessageView } from "@rapport/contract/conversation-view.ts";

/** The language that the customer writes now; unknown where they have not written, or too little to tell. */
export function theirLanguage(conversation: Pick<ConversationView, "messages">): string {
  return newestOfTheirs(conversation)?.reading?.language ?? "und";
}

/** The language of the customer's newest message, where the desk does not read it and nobody has said how it reads. */
export function unjudgedLanguage(conversation: Pick<ConversationView, "messages">): string | null {
  const theirs = newestOfTheirs(conversation);
  return theirs?.reading && theirs.languageCoverage === "none" && !theirs.correction ? theirs.reading.language : null;
}

function newestOfTheirs({ messages }: Pick<ConversationView, "messages">): MessageView | undefined {
  return messages.findLast((message) => message.direction === "in" && !message.automatic);
}
