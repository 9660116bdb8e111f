import type { RawMailId } from "@rapport/core/model/ids.ts";
import { inWorkspace } from "../store/database.ts";
import { removeUnreadable } from "../store/raw-mail.ts";
import type { Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

/** A mail from the unreadable tray is removed for good, and does not come back with the next fetch or import (MI-6). Null where none lies there. */
export function throwAwayUnreadable(tools: Pick<FlowTools, "db">, who: Acting, id: RawMailId): Promise<true | null> {
  return inWorkspace(tools.db, who, async (tx) => (await removeUnreadable(tx, id)) || null);
}
