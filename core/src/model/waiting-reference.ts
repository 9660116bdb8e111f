import type { ConversationId, MessageId } from "./ids.ts";

/**
 * A message whose reference led nowhere when it arrived: the mail it names was not here yet, or its sender took no part there.
 * `splitByPerson` where a person put it into a conversation of its own.
 */
export type WaitingReference = {
  readonly messageId: MessageId; readonly conversationId: ConversationId; readonly openedAt: string;
  /** The Message-ID it names, and who wrote it. */
  readonly refersTo: string; readonly sender: string;
  readonly splitByPerson: boolean;
  /** Where the mail it names lies, if it is here; and who takes part in its own conversation. */
  readonly refersToConversation?: ConversationId; readonly participants?: ReadonlySet<string>;
};
