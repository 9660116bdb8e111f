import type { CoachRecord } from "@rapport/contract/lesson-view.ts";
import { countRecord, type RecordBy, type RecordLine } from "../store/coach-record.ts";
import { inWorkspace } from "../store/database.ts";
import type { Acting } from "./act-on-conversation.ts";
import type { FlowTools } from "./flow-tools.ts";

/** A comparison with fewer on either side says nothing yet. */
const fewestToCompare = 10;

/** What became of suggestions: of the whole team without a name, or the asker's own. Heat before and after only where both sides have enough. */
export function readCoachRecord(tools: Pick<FlowTools, "db">, who: Acting, asked: { readonly by: RecordBy; readonly whose: "team" | "mine" }): Promise<CoachRecord> {
  const scope = asked.whose === "mine" ? who : { workspaceId: who.workspaceId };
  return inWorkspace(tools.db, scope, async (tx) => ({ by: asked.by, whose: asked.whose, items: (await countRecord(tx, asked.by)).map(presentLine), next: null }));
}

function presentLine({ of, used, kept, left, followed }: RecordLine): CoachRecord["items"][number] {
  const enough = followed.used.n >= fewestToCompare && followed.notUsed.n >= fewestToCompare;
  return { of, n: used + kept + left, used, kept, left, followedBy: { used: followed.used.n, notUsed: followed.notUsed.n }, wentTogether: enough ? { used: followed.used, notUsed: followed.notUsed } : null };
}
