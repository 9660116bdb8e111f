import type { RawMailId } from "@rapport/core/model/ids.ts";
import { inWorkspace } from "../store/database.ts";
import { enqueueJob } from "../store/enqueue-task.ts";
import { loadRawMail, setRawMailState } from "../store/raw-mail.ts";
import type { Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

/** A mail from the unreadable tray is tried again from the beginning, by the worker. Null where none lies there. */
export function retryUnreadable(tools: Pick<FlowTools, "db">, who: Acting, id: RawMailId): Promise<true | null> {
  return inWorkspace(tools.db, who, async (tx) => {
    const mail = await loadRawMail(tx, id, { lock: true });
    if (mail?.state !== "unreadable") return null;
    await setRawMailState(tx, id, { state: "accepted", tries: 0, problem: null });
    await enqueueJob(tx, "process-raw-mail", id, null);
    return true;
  });
}
