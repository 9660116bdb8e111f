import { readConfig } from "../config.ts";
import { openDatabase, type OpenDatabase } from "../open-database.ts";
import type { ExitCode, Streams } from "./main.ts";

/** Runs a command on the desk's database, beside a running desk or alone; wrong variables end it with one line each. */
export async function withDatabase(streams: Streams, run: (open: OpenDatabase) => Promise<ExitCode>): Promise<ExitCode> {
  const read = readConfig();
  if ("problems" in read) {
    for (const problem of read.problems) streams.stderr.write(`rapport: ${problem}\n`);
    return 64;
  }
  for (const warning of read.warnings) streams.stderr.write(`rapport: ${warning}\n`);
  const open = await openDatabase(read.config, (what) => streams.stderr.write(`rapport: ${what}\n`));
  try {
    return await run(open);
  } finally {
    await open.close();
  }
}
