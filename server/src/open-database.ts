import path from "node:path";
import type { Config } from "./config.ts";
import { startEmbedded } from "./embedded-postgres/start-embedded.ts";
import { loadSecret } from "./secret.ts";
import { checkDurable } from "./store/check-server.ts";
import { createDatabase, type Database } from "./store/database.ts";
import { migrate } from "./store/migrate.ts";

export type OpenDatabase = { readonly config: Config; readonly db: Database; readonly secret: string; readonly embedded: boolean; readonly notes: readonly string[]; close(): Promise<void> };

/** The desk's database, migrated and checked: the server named by the environment, or the embedded one of the data folder, started or attached to. */
export async function openDatabase(config: Config, onTrouble: (what: string) => void): Promise<OpenDatabase> {
  const embedded = config.databaseUrl === null ? await startEmbedded(path.resolve(config.dataDir), { onCrash: onTrouble, onBack: onTrouble }) : null;
  const url = config.databaseUrl ?? embedded!.url;
  try {
    await checkDurable(url);
    await migrate(url);
    const db = createDatabase(url);
    const secret = config.secret ?? await loadSecret(path.resolve(config.dataDir));
    return {
      config, db, secret, embedded: embedded !== null, notes: embedded?.note ? [embedded.note] : [],
      close: async () => { await db.close(); await embedded?.stop(); },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
