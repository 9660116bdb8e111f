import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import type { Role } from "@rapport/core/model/agent.ts";
import type { AgentId, MailboxId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { createApp, type AppParts } from "../src/http/create-app.ts";
import type { Ports } from "../src/http/ports.ts";
import { createToken } from "../src/secrets/create-token.ts";
import { hashPassword } from "../src/secrets/hash-password.ts";
import { createLive } from "../src/live/create-live.ts";
import { makeId } from "../src/make-id.ts";
import { asOwner, createDatabase, type Database } from "../src/store/database.ts";
import { addAgent, addWorkspace } from "../src/store/workspace.ts";
import { createTestDatabase } from "./with-database.ts";

export const testNow = "2025-11-20T11:58:00Z" as Instant;
export const goodPassword = "two grey probes";

export type TestApp = {
  readonly app: FastifyInstance; readonly db: Database; readonly faults: unknown[];
  /** Every route of the app with the action that it asks for. */
  readonly routes: { readonly method: string; readonly url: string; readonly action: unknown }[];
  /** A request as the desk's own page makes it, with the session of `signIn` or none. */
  readonly ask: (method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD", url: string, more?: { readonly body?: unknown; readonly cookie?: string; readonly token?: string; readonly headers?: Record<string, string> }) => Promise<LightMyRequestResponse>;
  readonly addTeam: (name: string, options?: { readonly demo?: boolean }) => Promise<WorkspaceId>;
  readonly addPerson: (workspaceId: WorkspaceId, email: string, role: Role, name?: string) => Promise<AgentId>;
  readonly token: (workspaceId: WorkspaceId, role: Role) => Promise<string>;
  /** The session cookie's pair, as a browser sends it back. */
  readonly signIn: (email: string, password?: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** The HTTP server on a database of its own, or beside another one on the same (`parts.db`). Walks that a test does not hand in answer that there is no such thing. */
export async function startTestApp(ports: Partial<Ports> = {}, parts: Partial<AppParts> = {}): Promise<TestApp> {
  const database = parts.db ? null : await createTestDatabase();
  const db = parts.db ?? createDatabase(database!.url), live = createLive(db, { glanceMs: 1500 }), faults: unknown[] = [], routes: TestApp["routes"] = [];
  const app = await createApp({
    config: { host: "127.0.0.1", publicUrl: null, trustedProxies: [], tls: null }, secret: "a secret of the tests, long enough", db, live,
    ports: withWalks(ports), clock: { now: () => testNow, shifted: () => false, advance: async () => null },
    surroundings: { mailDoor: "smtp://127.0.0.1:2525", outgoing: "kept-as-file", undoSeconds: 10 }, readDemoSignIn: async () => null, webFolder: "/nowhere",
    onRoute: ({ method, url, config }) => void routes.push(...[method].flat().map((one) => ({ method: one, url, action: (config as { action?: unknown } | undefined)?.action }))),
    logError: ({ error }) => void faults.push(error), ...parts,
  });
  const ask: TestApp["ask"] = (method, url, { body, cookie, token, headers } = {}) => app.inject({
    method, url, ...(body === undefined ? {} : { payload: body as NonNullable<InjectOptions["payload"]> }),
    headers: { host: "127.0.0.1:3000", ...(method === "GET" || method === "HEAD" || token ? {} : { "x-rapport": "1", origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" }), ...(cookie ? { cookie } : {}), ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
  });
  let passwordHash: string | null = null;
  return {
    app, db, faults, routes, ask,
    addTeam: async (name, { demo = false } = {}) => {
      const id = makeId<WorkspaceId>(), zone = "Europe/Oslo" as Zone;
      await asOwner(db, (tx) => addWorkspace(tx, { id, name, zone, hours: { zone, weekly: {}, holidays: [] }, locale: "en", receipts: false, demo },
        { id: makeId<MailboxId>(), address: `help@${name.toLowerCase()}.example`, name, signature: "" }, testNow));
      return id;
    },
    addPerson: async (workspaceId, email, role, name = "Bea Whitlock") => {
      passwordHash ??= await hashPassword(goodPassword);
      const id = makeId<AgentId>();
      await asOwner(db, (tx) => addAgent(tx, { id, workspaceId, email, name, role, zone: "Europe/Oslo" as Zone }, passwordHash, testNow));
      return id;
    },
    token: (workspaceId, role) => createToken(db, { name: `${role} program`, role, workspaceId }),
    signIn: async (email, password = goodPassword) => {
      const answer = await ask("POST", "/api/v1/session", { body: { email, password } });
      if (answer.statusCode !== 200) throw new Error(`Signing in answered ${answer.statusCode}: ${answer.body}`);
      return String(answer.headers["set-cookie"]).split(";")[0]!;
    },
    close: async () => {
      await app.close();
      if (!database) return;
      await db.close();
      await database.drop();
    },
  };
}

function withWalks(ports: Partial<Ports>): Ports {
  return new Proxy(ports, { get: (given, name) => Reflect.get(given, name) ?? (async () => null) }) as Ports;
}
