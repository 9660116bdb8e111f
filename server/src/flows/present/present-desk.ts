import type { ConversationRow } from "@rapport/contract/conversation-view.ts";
import type { DeskView } from "@rapport/contract/desk-view.ts";
import type { PromiseView } from "@rapport/contract/promise-view.ts";
import type { ConversationId, CustomerPromiseId } from "@rapport/core/model/ids.ts";
import type { Notice } from "@rapport/core/model/notice.ts";

type Rows = ReadonlyMap<ConversationId, ConversationRow>;

/** A notice with whom and what it is about: the words of the promise, or the need of the conversation. */
export function presentNotice(notice: Notice, rows: Rows, promises: ReadonlyMap<CustomerPromiseId, PromiseView>): DeskView["notices"][number] {
  const promise = notice.promiseId === null ? undefined : promises.get(notice.promiseId);
  const row = notice.conversationId === null ? undefined : rows.get(notice.conversationId);
  return { ...notice, customer: promise?.customer ?? row?.customer ?? null, what: promise?.text ?? row?.need ?? "" };
}

/** What could be worth ten minutes, each list with the best first. */
export type WorthwhileFound = { readonly followUps: readonly ConversationId[]; readonly toThank: readonly ConversationId[]; readonly promises: readonly PromiseView[] };

/**
 * At most three things, of different kinds where there are such, one for each conversation: asking how it went, thanking somebody who
 * said it is sorted, looking after the next promise. Then more follow-ups.
 */
export function chooseWorthwhile(found: WorthwhileFound, rows: Rows): DeskView["worthwhile"] {
  const about = (kind: "follow-up" | "thank-you") => (id: ConversationId): DeskView["worthwhile"] => {
    const row = rows.get(id);
    return row && row.section !== "needs-you-now" ? [{ kind, conversationId: id, customer: row.customer, need: row.need }] : [];
  };
  const followUps = found.followUps.flatMap(about("follow-up")), thanks = found.toThank.flatMap(about("thank-you"));
  const promises = found.promises.map((promise) => ({ kind: "check-promise" as const, conversationId: promise.conversationId, customer: promise.customer, need: promise.text }));
  const wanted = [...followUps.slice(0, 1), ...thanks.slice(0, 1), ...promises.slice(0, 1), ...followUps.slice(1), ...thanks.slice(1)];
  return wanted.filter((one, index) => wanted.findIndex((other) => other.conversationId === one.conversationId) === index).slice(0, 3);
}
