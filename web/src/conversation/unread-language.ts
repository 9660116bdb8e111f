import type { ConversationView, MessageView } from "@rapport/contract/conversation-view.ts";

/** The language of the customer's newest message and how much of it the desk knows; null where nothing is missing. */
export function partlyReadLanguage(conversation: Pick<ConversationView, "messages">): { readonly language: string; readonly none: boolean } | null {
  const theirs = newestOfTheirs(conversation);
  return theirs?.reading && theirs.languageCoverage !== "full" ? { language: theirs.reading.language, none: theirs.languageCoverage === "none" } : null;
}

/** The language of the customer's newest message, where the desk does not read it and nobody has said how it reads. */
export function unjudgedLanguage(conversation: Pick<ConversationView, "messages">): string | null {
  const theirs = newestOfTheirs(conversation);
  return theirs?.reading && theirs.languageCoverage === "none" && !theirs.correction ? theirs.reading.language : null;
}

function newestOfTheirs({ messages }: Pick<ConversationView, "messages">): MessageView | undefined {
  return messages.findLast((message) => message.direction === "in" && !message.automatic);
}
