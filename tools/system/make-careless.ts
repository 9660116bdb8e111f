import type { ProbeDesk } from "./probe-desk.ts";

/**
 * Lets the database acknowledge before it has written, behind the back of a desk that would refuse to start on such a server: what the
 * harness must find out.
 */
export async function makeCareless(desk: ProbeDesk): Promise<void> {
  for (const setting of ["wal_writer_delay = '10s'", "wal_writer_flush_after = '1GB'"]) await desk.ask(`alter system set ${setting}`);
  await desk.ask("alter database rapport set synchronous_commit = off");
  await desk.ask("select pg_reload_conf()");
  // Settings of a database count from the next connection on.
  await desk.ask("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'rapport' and pid <> pg_backend_pid()");
}
