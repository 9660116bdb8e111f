import { readFirstName } from "@rapport/core/language/first-name.ts";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { en } from "../i18n/en.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { sayLanguage } from "../i18n/say-language.ts";
import type { Times } from "../i18n/use-times.ts";
import { unjudgedLanguage } from "./their-language.ts";

/** The sentence under the path in the reader's words and zone; the server's own sentence where its code is newer than this page. */
export function sayPathSentence(conversation: Pick<ConversationView, "pathSentence" | "pathReason" | "person" | "messages">, times: Times): string {
  const { code, values } = conversation.pathReason, key = `path.say.${code}`;
  if (!(key in en)) return conversation.pathSentence;
  const language = code === "answer" ? unjudgedLanguage(conversation) : null;
  if (language !== null) return say("path.say.unread", { language: sayLanguage(language), name: readFirstName(conversation.person.name) });
  const at = values["at"], name = String(values["name"] || readFirstName(conversation.person.name));
  return say(key as WordKey, { ...values, name, cost: values["cost"] ?? "", pronoun: conversation.person.profile.pronoun ?? "they", hasCost: values["cost"] ? "yes" : "no", ...(typeof at === "string" ? { at: times.full(at as Instant) } : {}) });
}
