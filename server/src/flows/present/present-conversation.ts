import type { ConversationRow, ConversationView } from "@rapport/contract/conversation-view.ts";
import type { PromiseView } from "@rapport/contract/promise-view.ts";
import type { ConversationKnown } from "@rapport/core/flows/conversation-known.ts";
import { readConversationPath } from "@rapport/core/flows/settle-conversation.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { Note } from "@rapport/core/model/message.ts";
import { sayPath } from "@rapport/core/recovery/say-path.ts";
import { addDuration, compareInstants } from "@rapport/core/time/instant.ts";
import { presentThread, type Authors, type ReadMessage } from "./present-message.ts";

export type HeatPoint = ConversationView["heatHistory"][number];
export type OpenConversation = {
  readonly known: ConversationKnown; readonly messages: readonly ReadMessage[]; readonly notes: readonly Note[]; readonly row: ConversationRow; readonly promises: readonly PromiseView[];
  readonly authors: Authors; readonly heatHistory: readonly HeatPoint[]; readonly promisesKept: ConversationView["promisesKept"]; readonly draft: ConversationView["draft"]; readonly now: Instant;
};

/** One conversation as an agent opens it: the thread, the path that it has walked, the person, and what is open between us. */
export function presentConversation(open: OpenConversation): ConversationView {
  const { known, now } = open;
  const path = readConversationPath(known);
  const messages = presentThread(open.messages, open.notes, open.authors, path.steps);
  return {
    ...open.row, messages, path: [...path.steps], pathSentence: sayPath(path.sentence), pathReason: { code: path.sentence.code, values: { ...path.sentence.values } },
    promises: [...open.promises], followUp: known.followUps.at(-1) ?? null, outcomes: [...known.outcomes], person: known.customer, promisesKept: open.promisesKept,
    heatHistory: lastYear(open.heatHistory, now), draft: open.draft,
    // A link is told when it is made; only its hash is kept.
    pageUrl: null,
    // Ids sort by arrival, whatever date a mail carries.
    seen: messages.map((message) => message.id).toSorted().at(-1) ?? "",
  };
}

/** Twelve months of heat, oldest first. */
export function lastYear(points: readonly HeatPoint[], now: Instant): HeatPoint[] {
  const since = addDuration(now, "-P365D");
  return points.filter((point) => compareInstants(point.at, since) >= 0);
}
