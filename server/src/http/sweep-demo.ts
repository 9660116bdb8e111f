import { removeWorkspace } from "../demo/sweep-workspace.ts";
import { asOwner, type Database } from "../store/database.ts";
import { AppError } from "./app-error.ts";
import type { Authorized } from "./policies.ts";

/** Removes the demonstration company with everything in it, in one transaction; the desk is at its first run again. A real one is refused. */
export function sweepDemo(db: Database, who: Authorized<"demo.sweep">): Promise<void> {
  return asOwner(db, async (tx) => {
    const workspace = await tx.selectFrom("workspace").select("demo").where("id", "=", who.workspaceId).forUpdate().executeTakeFirst();
    if (!workspace?.demo) throw new AppError("not-allowed", { detail: "Only the demonstration company can be swept away; this one is real." });
    await removeWorkspace(tx, who.workspaceId);
  });
}
