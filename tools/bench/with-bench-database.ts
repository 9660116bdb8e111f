import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded } from "../../server/src/embedded-postgres/start-embedded.ts";
import { migrate } from "../../server/src/store/migrate.ts";

/** A migrated embedded database, durable as the product's own, for the time of one measurement. */
export async function withBenchDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "rapport-bench-"));
  const server = await startEmbedded(folder);
  try {
    await migrate(server.url);
    await work(server.url);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
