import { parseArgs } from "node:util";
import { Role } from "@rapport/core/model/agent.ts";
import { createToken } from "../secrets/create-token.ts";
import { listWorkspaces } from "../store/lookups.ts";
import type { ExitCode, Streams } from "./main.ts";
import { withDatabase } from "./with-database.ts";

const usage = "Usage: rapport token create --name NAME --role agent|lead|admin\n";

/** `rapport token create`: prints a bearer token once; works beside a running desk. */
export async function tokenCommand(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const wanted = readArguments(args);
  if (!wanted) {
    streams.stderr.write(usage);
    return 64;
  }
  return withDatabase(streams, async ({ db }) => {
    const [workspace] = await listWorkspaces(db);
    if (!workspace) {
      streams.stderr.write("rapport: the desk has no company yet. Start it once and open the first page, then make a token.\n");
      return 65;
    }
    streams.stdout.write(`${await createToken(db, { ...wanted, workspaceId: workspace.workspaceId })}\n`);
    return 0;
  });
}

function readArguments(args: readonly string[]): { name: string; role: Role } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { name: { type: "string" }, role: { type: "string" } }, allowPositionals: true });
    const role = Role.safeParse(values.role);
    if (positionals.length !== 1 || positionals[0] !== "create" || !values.name?.trim() || !role.success) return null;
    return { name: values.name.trim(), role: role.data };
  } catch {
    return null;
  }
}
