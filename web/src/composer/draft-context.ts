import { readFirstName } from "@rapport/core/language/first-name.ts";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import type { SessionView } from "@rapport/contract/desk-view.ts";
import type { LessonList } from "@rapport/contract/lesson-view.ts";
import type { DraftContext } from "@rapport/core/model/finding.ts";
import { productNow } from "../live/product-clock.ts";

/** What the coach may know when it reads a draft in this conversation. Times in a draft are the customer's. */
export function draftContext(conversation: ConversationView, session: SessionView | undefined, lessons: LessonList | undefined): DraftContext {
  const messages = conversation.messages, theirs = [...messages].reverse().find((message) => message.direction === "in" && !message.automatic);
  const first = !messages.some((message) => message.direction === "out" && !message.automatic);
  const checkWeights = Object.fromEntries((lessons?.items ?? []).flatMap(({ lesson }) => (lesson.kind === "check" ? [[lesson.check, lesson.factor]] : [])));
  return {
    checkWeights, ...(theirs ? { to: { message: theirs.reply || theirs.text, name: readFirstName(conversation.person.name), language: conversation.person.language ?? theirs.reading?.language, words: conversation.person.words, heat: theirs.reading?.heat.score } } : {}),
    first, now: productNow(), zone: conversation.person.zone ?? session?.workspace.zone ?? ("UTC" as DraftContext["zone"]), hours: session?.workspace.hours,
  };
}
