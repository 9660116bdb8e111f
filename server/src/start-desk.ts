import { statfs } from "node:fs/promises";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createCheckSender } from "./channels/authentication/check-sender.ts";
import { createResolveDns } from "./channels/authentication/resolve-dns.ts";
import { createMimeParser } from "./channels/mime/parse-in-worker.ts";
import { createClientLimits, usualLimits } from "./channels/smtp-in/client-limits.ts";
import { openSmtpDoor } from "./channels/smtp-in/open-smtp-door.ts";
import { createMailSender } from "./channels/smtp-out/deliver-mail.ts";
import { keepMailAsFile } from "./channels/smtp-out/keep-mail-as-file.ts";
import { createClock } from "./clock/product-time.ts";
import { startWakeLoop } from "./clock/wake-loop.ts";
import { mailHostOf, type Config } from "./config.ts";
import { createDeskPorts } from "./create-desk-ports.ts";
import { createFlowTools } from "./create-flow-tools.ts";
import { playDemoOnce } from "./demo/play-demo-once.ts";
import { readDemoSignIn } from "./demo/demo-sign-in.ts";
import { acceptMail, findRecipient } from "./flows/accept-mail.ts";
import { tellDelivery } from "./flows/delivery-told.ts";
import { proveSender } from "./flows/prove-sender.ts";
import { processRawMail } from "./flows/process-raw-mail.ts";
import { createApp } from "./http/create-app.ts";
import { createLive } from "./live/create-live.ts";
import { openDatabase } from "./open-database.ts";
import { performDueMail, type WayOut } from "./outbox/perform-due-mail.ts";
import { startFetchingMail } from "./start-fetching-mail.ts";
import { createSecretBox } from "./secrets/encrypt-secret.ts";
import { signOnTheWay } from "./outbox/sign-on-the-way.ts";
import { openDkimKey } from "./secrets/dkim-secret.ts";
import { showLife } from "./worker/show-life.ts";
import { startScrubbing } from "./worker/start-scrubbing.ts";
import { startSweeping } from "./worker/start-sweeping.ts";
import { startWorker } from "./worker/start-worker.ts";

export type Desk = { readonly httpPort: number | null; readonly smtpPort: number | null; stop(): Promise<void> };
type Voice = { readonly say: (line: string) => void; readonly logError: (what: string, error: unknown) => void };

/** 50 MB on the wire (MI-14). */
const largestMail = 50 * 1024 * 1024;

/**
 * Builds and wires everything of one process, by its roles, and opens the doors last. Where anything cannot be opened, what was
 * opened before is closed again and the error is thrown on.
 */
export async function startDesk(config: Config, { say, logError }: Voice): Promise<Desk> {
  const closing: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => { for (const close of closing.splice(0).reverse()) await close().catch((error: unknown) => logError("closing", error)); };
  try {
    const dataDir = path.resolve(config.dataDir);
    const { db, secret, embedded, notes, close } = await openDatabase(config, (what) => logError("database", what));
    closing.push(close);
    for (const note of notes) say(note);

    const clock = await createClock(db, { start: config.now });
    closing.push(clock.close);
    const parser = createMimeParser({ workers: 1 });
    closing.push(parser.close);
    const tools = { ...createFlowTools({ db, secret, now: clock.now, mailHost: config.mailDomain, signedAddresses: config.signedAddresses }), parseMail: parser.parse };
    const checkSender = createCheckSender(createResolveDns(), { name: mailHostOf(config), trusted: config.trustedMailServers });
    const outgoing = path.join(dataDir, "outgoing");
    const asFiles: WayOut = { asFile: true, send: (mail) => keepMailAsFile(outgoing, mail.messageId, mail) };
    const sender = config.smtpUrl === null ? null : createMailSender(config.smtpUrl);
    const way: WayOut = sender === null ? asFiles : { asFile: false, send: (mail) => sender.sendMail(mail) };
    const box = createSecretBox(secret), signed = signOnTheWay(db, (key) => openDkimKey(box, key, key.sealed), way);

    if (embedded && config.demo) await playDemoOnce(tools, { dataDir, asFiles, say, pageAddress: config.publicUrl ?? `http://${config.host}:${config.httpPort}` });

    if (config.roles.includes("worker")) {
      const life = await showLife(db.url);
      closing.push(life.close);
      const sendDueMail = async (): Promise<void> => void await performDueMail(db, signed, (workspaceId, messageId, outcome) => tellDelivery(tools, workspaceId, messageId, outcome), life.name);
      const worker = await startWorker(db.url, {
        processRawMail: async (workspaceId, id) => {
          const processed = await processRawMail(tools, { workspaceId }, id);
          // The task queue tries again a little later.
          if (processed.state === "again") throw new Error(processed.problem);
        },
        proveSender: (workspaceId, id) => proveSender({ ...tools, checkSender, trustedMailServers: config.trustedMailServers }, { workspaceId }, id),
        sendDueMail,
      }, life, logError);
      closing.push(worker.stop);
      const scrubbing = startScrubbing(db, clock.now, logError);
      closing.push(scrubbing.stop);
      const sweeping = startSweeping(db, clock, sendDueMail, logError);
      closing.push(sweeping.stop);
      const wakes = startWakeLoop(tools, clock, logError);
      closing.push(wakes.stop);
    }

    const smtpTls = config.smtpTls ?? config.tls;
    const door = config.roles.includes("mail") ? await openSmtpDoor({
      mayReceive: async (address) => await findRecipient(tools, address) !== null,
      accept: async ({ envelope, raw }) => {
        const recipients = await Promise.all(envelope.to.map((address) => findRecipient(tools, address)));
        const mailboxes = new Map(recipients.flatMap((recipient) => recipient ? [[recipient.mailboxId, recipient] as const] : []));
        const at = clock.now();
        for (const recipient of mailboxes.values()) {
          await acceptMail(db, { raw, envelope: { from: envelope.from, to: envelope.to, helo: envelope.helo, remote: envelope.remoteAddress }, recipient, at, origin: "smtp" });
        }
      },
      freeBytes: async () => {
        const { bavail, bsize } = await statfs(embedded ? dataDir : path.parse(dataDir).root);
        return bavail * bsize;
      },
    }, {
      host: config.host, port: config.smtpPort, name: mailHostOf(config), maxBytes: largestMail, maxClients: 100,
      tls: smtpTls ? { key: readFileSync(smtpTls.keyFile, "utf8"), cert: readFileSync(smtpTls.certFile, "utf8") } : undefined,
      limits: createClientLimits(usualLimits, config.smtpRelays, Date.now),
    }) : null;
    if (door) closing.push(door.close);

    if (config.roles.includes("mail")) closing.push(startFetchingMail({ db, box, now: clock.now, checkHost: () => Promise.resolve(), logError }).stop);

    let httpPort: number | null = null;
    if (config.roles.includes("web")) {
      const app = await createApp({
        config, secret, db, clock, live: createLive(db), ports: createDeskPorts(tools, { address: () => config.publicUrl ?? `${config.tls ? "https" : "http"}://${config.host}:${httpPort}` }), logError: ({ requestId, method, route, error }) => logError(`request ${requestId} ${method} ${route}`, error),
        surroundings: { mailDoor: door ? `smtp://${config.host}:${door.port}` : "", outgoing: sender ? "server" : "kept-as-file", undoSeconds: tools.undoSeconds },
        deliverability: { resolve: createResolveDns(), outgoingHost: config.smtpUrl === null ? null : new URL(config.smtpUrl).hostname },
        readDemoSignIn: () => readDemoSignIn(db, dataDir), webFolder: path.join(import.meta.dirname, "../../web/dist"),
      });
      closing.push(() => app.close());
      await app.listen({ host: config.host, port: config.httpPort });
      const address = app.server.address();
      httpPort = typeof address === "object" && address ? address.port : config.httpPort;
      say(`Desk: ${config.tls ? "https" : "http"}://${config.host}:${httpPort}`);
    }
    if (door) say(`Mail in: smtp://${config.host}:${door.port}`);
    if (config.roles.includes("worker")) say(sender ? "Mail out: by the server in RAPPORT_SMTP_URL" : `Mail out: kept as files in ${outgoing}, until RAPPORT_SMTP_URL names a server`);
    const signIn = await readDemoSignIn(db, dataDir);
    if (signIn && httpPort !== null) say(`Sign in: ${signIn.email} with the password ${signIn.password}`);
    return { httpPort, smtpPort: door?.port ?? null, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
