import pg from "pg";

type Server = { version: number; me: string; maySet: boolean | null; appSuper: boolean | null; appBypass: boolean | null };

/**
 * Refuses a server on which the promises of the store would not hold: too old,
 * or without a role that row-level security binds (AZ-3). Makes the role where it may. Each refusal is one sentence that says what to do.
 */
export async function checkServer(client: pg.Client): Promise<void> {
  let server = await ask(client);
  if (server.version < 150_000) throw new Error(`PostgreSQL 15 or later is needed; this server is ${Math.floor(server.version / 10_000)}.`);
  if (server.maySet !== true) {
    await makeRole(client, server);
    server = await ask(client);
  }
  if (server.maySet !== true) throw new Error(`The database role ${server.me} may not act as rapport_app. Have an administrator run: grant rapport_app to ${server.me};`);
  if (server.appSuper === true || server.appBypass === true) throw new Error("The role rapport_app is a superuser or bypasses row-level security. Have an administrator run: alter role rapport_app nosuperuser nobypassrls;");
}

/** Refuses commits that the server does not wait for. Apart from the other checks, because tests trade this for speed. */
export async function checkDurable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ synchronous: string }>("select current_setting('synchronous_commit') as synchronous");
    if (rows[0]?.synchronous === "off") throw new Error("synchronous_commit is off, so an accepted mail could be lost. Turn it on for this database.");
  } finally {
    await client.end();
  }
}

async function makeRole(client: pg.Client, { me, appSuper }: Server): Promise<void> {
  try {
    if (appSuper === null) await client.query("create role rapport_app nologin nosuperuser nobypassrls");
  } catch (error) {
    const { code } = error as { code?: string };
    // Another database of the same server made it in the same moment.
    if (code !== "42710" && code !== "23505") throw new Error(`The role rapport_app is missing and ${me} may not make it. Have an administrator run: create role rapport_app nologin; grant rapport_app to ${me};`, { cause: error });
  }
  await client.query("grant rapport_app to current_user").catch(() => {});
}

async function ask(client: pg.Client): Promise<Server> {
  const { rows } = await client.query<Server>(`
    select current_setting('server_version_num')::int as version, me.rolname as me, app.rolsuper as "appSuper", app.rolbypassrls as "appBypass",
      case when app.oid is null then null when current_setting('server_version_num')::int >= 160000 then pg_has_role(me.oid, app.oid, 'SET') else pg_has_role(me.oid, app.oid, 'MEMBER') end as "maySet"
    from pg_roles me left join pg_roles app on app.rolname = 'rapport_app' where me.rolname = current_user`);
  if (!rows[0]) throw new Error("The server does not say who we are.");
  return rows[0];
}
