import type { ConversationRow } from "@rapport/contract/conversation-view.ts";
import type { Times } from "../i18n/use-times.ts";

/** Why a conversation stands where it stands, in sentences. */
export function sayBecause(row: Pick<ConversationRow, "because">, _times: Times): readonly string[] {
  return row.because;
}
