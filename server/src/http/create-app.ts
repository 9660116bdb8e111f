import { readFileSync } from "node:fs";
import cookies from "@fastify/cookie";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyInstance, type RouteOptions } from "fastify";
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { createResolveDns } from "../channels/authentication/resolve-dns.ts";
import { isLoopback, type Config } from "../config.ts";
import type { Live } from "../live/create-live.ts";
import type { Database } from "../store/database.ts";
import { acceptBodies } from "./accept-bodies.ts";
import { answerBrokenRequest } from "./answer-broken-request.ts";
import { createAuthenticate, createIsStillSignedIn } from "./authenticate.ts";
import { forgetWhatEnded } from "./forget-what-ended.ts";
import { createMailSanitizer } from "./mail-html/create-mail-sanitizer.ts";
import { checkHost, type OwnAddress } from "./own-address.ts";
import type { Ports } from "./ports.ts";
import { mapProblems, sendProblem, type LogError } from "./problem.ts";
import { readSessionView, type Surroundings } from "./read-session-view.ts";
import { createCountRequest, type RequestLimits } from "./request-rate.ts";
import { attachmentRoutes, describeUpload } from "./routes/attachment-routes.ts";
import { conversationRoutes } from "./routes/conversation-routes.ts";
import { customerPageRoutes } from "./routes/customer-page-routes.ts";
import { customerRoutes } from "./routes/customer-routes.ts";
import { deliverabilityRoutes, type DeliverabilityTools } from "./routes/deliverability-routes.ts";
import { deskRoutes, type DeskClock } from "./routes/desk-routes.ts";
import { eventRoutes } from "./routes/event-routes.ts";
import { healthRoutes } from "./routes/health-routes.ts";
import { imapRoutes } from "./routes/imap-routes.ts";
import { lessonRoutes } from "./routes/lesson-routes.ts";
import { messageRoutes } from "./routes/message-routes.ts";
import { promiseRoutes } from "./routes/promise-routes.ts";
import { sessionRoutes } from "./routes/session-routes.ts";
import { setUpRoutes, type ReadDemoSignIn } from "./routes/set-up-routes.ts";
import { createSecretBox } from "../secrets/encrypt-secret.ts";
import { securityHeaders, setSecurityHeaders } from "./security-headers.ts";
import type { Door } from "./serve.ts";
import { sessionCookie } from "./sign-in/session-cookie.ts";
import { serveWeb } from "./static-web.ts";

export type AppParts = {
  readonly config: Pick<Config, "host" | "publicUrl" | "trustedProxies" | "tls">;
  /** Of this installation: signs passes. The same in every process. */
  readonly secret: string;
  readonly db: Database; readonly ports: Ports; readonly clock: DeskClock; readonly live: Live;
  readonly surroundings: Surroundings;
  /** How to sign in while the workspace is the demonstration. */
  readonly readDemoSignIn: ReadDemoSignIn;
  /** Where the built desk lies: `web/dist`. */
  readonly webFolder: string;
  readonly logError: LogError;
  readonly requestLimits?: RequestLimits;
  /** How often a stream of events says that it is there; every 15 seconds. */
  readonly eventBeatMs?: number;
  /** How the records of our domains are looked up, and which server takes our mail; by the machine's DNS, and none. */
  readonly deliverability?: Pick<DeliverabilityTools, "resolve" | "outgoingHost">;
  /** Hears of every route as it is added. */
  readonly onRoute?: (route: RouteOptions) => void;
};

/** The desk's HTTP server, ready to listen. Closing it lets every request finish and every listener go. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { config, db, ports, clock, live, secret } = parts;
  const https = config.tls !== null || (config.publicUrl?.startsWith("https:") ?? false);
  const own: OwnAddress = { publicUrl: config.publicUrl, host: config.host };

  const app = Fastify({
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false, bodyLimit: 2 * 1024 * 1024, routerOptions: { maxParamLength: 500, ignoreTrailingSlash: false },
    requestTimeout: 60_000, keepAliveTimeout: 65_000, forceCloseConnections: "idle", exposeHeadRoutes: true, return503OnClosing: false, genReqId: () => crypto.randomUUID(), clientErrorHandler: answerBrokenRequest,
    ...(config.tls ? { https: { cert: readFileSync(config.tls.certFile), key: readFileSync(config.tls.keyFile) } } : {}),
    frameworkErrors: (_error, request, reply) => {
      setSecurityHeaders(reply as never, https);
      void sendProblem(request as never, reply as never, "not-found");
    },
  }) as unknown as FastifyInstance;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  if (parts.onRoute) app.addHook("onRoute", parts.onRoute);
  securityHeaders(app, { https });
  acceptBodies(app);
  mapProblems(app, parts.logError);
  checkHost(app, own);
  await app.register(cookies);
  await app.register(swagger, { openapi: { openapi: "3.1.0", info: { title: "Rapport", version: "1", description: "The API of a Rapport desk." }, components: { securitySchemes } }, transform: jsonSchemaTransform });

  const cookie = sessionCookie(https);
  const sanitizer = createMailSanitizer();
  app.addHook("preClose", () => live.close());
  app.addHook("preClose", async () => letIdleConnectionsGo(app));
  app.addHook("onClose", () => sanitizer.close());
  // Any number of processes may do this; a failure is made good an hour later.
  const forgetting = setInterval(() => void forgetWhatEnded(db).catch(() => {}), 3_600_000).unref();
  app.addHook("onClose", async () => clearInterval(forgetting));
  const door: Door = { app, db, own, authenticate: createAuthenticate(db, cookie, own), countRequest: createCountRequest(db, parts.requestLimits) };
  const readView = (actor: Parameters<typeof readSessionView>[1]) => readSessionView(db, actor, clock, parts.surroundings);
  const address = (): string => config.publicUrl ?? listeningAt(app, https);

  await app.register(async (inner) => {
    const within: Door = { ...door, app: inner };
    sessionRoutes(within, cookie, readView);
    setUpRoutes(within, cookie, readView, { read: parts.readDemoSignIn, tell: isLoopback(config.host) && config.trustedProxies.length === 0 }, address);
    conversationRoutes(within, ports);
    lessonRoutes(within, ports);
    messageRoutes(within, ports, { sanitizer, secret });
    await attachmentRoutes(within, clock, secret);
    promiseRoutes(within, ports);
    customerRoutes(within, ports);
    imapRoutes(within, { box: createSecretBox(secret), checkHost: () => Promise.resolve() });
    deliverabilityRoutes(within, { ...parts.deliverability ?? { resolve: createResolveDns(), outgoingHost: null }, box: createSecretBox(secret), clock });
    deskRoutes(within, ports, clock);
    eventRoutes(within, live, { stillHere: createIsStillSignedIn(db, cookie), beatMs: parts.eventBeatMs });
    customerPageRoutes(within, ports, clock, address);
    healthRoutes(within, clock);
    let document: object | undefined;
    inner.get("/api/openapi.json", { schema: { hide: true } as object, config: { action: "public" } }, async (_request, reply) => reply.type("application/json; charset=utf-8").serializer(JSON.stringify).send(document ??= describeUpload(app.swagger())));
    serveWeb(inner, parts.webFolder);
  });
  return app;
}

/** A connection whose last answer ends after the closing began would else keep the server open for as long as it is kept alive. */
function letIdleConnectionsGo(app: FastifyInstance): void {
  const again = setInterval(() => app.server.closeIdleConnections(), 100);
  again.unref();
  app.server.once("close", () => clearInterval(again));
}

const securitySchemes = {
  bearer: { type: "http", scheme: "bearer", description: "A token made with `rapport token create`." },
  cookie: { type: "apiKey", in: "cookie", name: "__Host-rapport", description: "The desk's own session; what changes something also needs X-Rapport: 1." },
} as const;

function listeningAt(app: FastifyInstance, https: boolean): string {
  const listening = app.server.address();
  if (listening === null || typeof listening === "string") return "http://127.0.0.1";
  const host = listening.family === "IPv6" ? `[${listening.address}]` : listening.address;
  return `${https ? "https" : "http"}://${["0.0.0.0", "[::]"].includes(host) ? "127.0.0.1" : host}:${listening.port}`;
}
