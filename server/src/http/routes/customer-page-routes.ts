import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { CustomerPage } from "@rapport/contract/conversation-view.ts";
import { OutcomeAnswer } from "@rapport/core/model/follow-up.ts";
import { ConversationId } from "@rapport/core/model/ids.ts";
import { customerPage } from "@rapport/portal/customer-page.ts";
import { pageLanguages, toPageLanguage, type PageLanguage } from "@rapport/portal/customer-page-view.ts";
import { linkEndedPage, tooLongPage } from "@rapport/portal/small-pages.ts";
import { makeCustomerPage, readCustomerLink, withdrawCustomerPage } from "../customer-link.ts";
import { given } from "../given.ts";
import type { Ports } from "../ports.ts";
import { readCustomerPage } from "../read-customer-page.ts";
import type { ProductClock } from "../read-session-view.ts";
import { serve, serveAnyone, type Door } from "../serve.ts";

/** No script at all, nothing from elsewhere, and only our own form. */
const pagePolicy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const byToken = z.object({ token: z.string().max(100) });
const Language = z.enum(pageLanguages);

/** The customer's own page: looking never records anything, only sending the form does. */
export function customerPageRoutes(door: Door, ports: Ports, clock: ProductClock, address: () => string): void {
  const { app, db } = door;
  const conversation = z.object({ id: ConversationId });
  serve(door, { method: "POST", url: "/api/v1/conversations/:id/page", says: "Makes a new link to the customer's own page", action: "customer-page.manage", params: conversation, answer: CustomerPage, status: 201 },
    async ({ who, params }) => ({ url: address() + await makeCustomerPage(db, who, params.id) }));
  serve(door, { method: "DELETE", url: "/api/v1/conversations/:id/page", says: "Withdraws every link to the customer's page", action: "customer-page.manage", params: conversation }, ({ who, params }) => withdrawCustomerPage(db, who, params.id));

  const lookedAt = z.object({ answer: OutcomeAnswer.optional().catch(undefined), language: Language.optional().catch(undefined), told: z.literal("1").optional().catch(undefined) });
  serveAnyone(door, { method: "GET", url: "/c/:token", says: "The customer's own page", from: "anywhere", params: byToken, query: lookedAt, sends: "text/html" }, async ({ params, query, request, reply }) => {
    const holder = await readCustomerLink(db, params.token);
    if (holder === null || holder === "ended") return sendPage(reply, linkEndedPage(holder ?? "unknown", query.language ?? spokenBy(request)), holder === "ended" ? 410 : 404);
    const view = await readCustomerPage(db, holder, await clock.now(), { path: `/c/${params.token}`, language: query.language ?? null, preselected: query.answer ?? null, justTold: query.told === "1" });
    return view ? sendPage(reply, customerPage(view)) : sendPage(reply, linkEndedPage("unknown", query.language ?? spokenBy(request)), 404);
  });

  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string", bodyLimit: 64 * 1024 }, (_request, body: string, done) => done(null, Object.fromEntries(new URLSearchParams(body))));
  const told = z.strictObject({ answer: OutcomeAnswer, comment: z.string().trim().default(""), language: Language.optional().catch(undefined) });
  serveAnyone(door, { method: "POST", url: "/c/:token/outcome", says: "Records the customer's answer and shows the page again", from: "form", params: byToken, body: told, sends: "text/html" }, async ({ params, body, request, reply }) => {
    const holder = await readCustomerLink(db, params.token);
    if (holder === null || holder === "ended") return sendPage(reply, linkEndedPage(holder ?? "unknown", body.language ?? spokenBy(request)), holder === "ended" ? 410 : 404);
    if (body.comment.length > 5000) return sendPage(reply, tooLongPage(body.language ?? spokenBy(request)), 422);
    given(await ports.tellOutcome(holder, { answer: body.answer, comment: body.comment }));
    return reply.redirect(`/c/${params.token}?told=1${body.language ? `&language=${body.language}` : ""}`, 303);
  });

  for (const [name, { type, bytes }] of pageFiles()) {
    app.get(`/c/${name}`, { schema: { hide: true } as object, config: { action: "public" } }, async (_request, reply) =>
      reply.headers({ "content-type": type, "cache-control": "public, max-age=3600" }).serializer((payload) => payload as never).send(bytes));
  }
}

function sendPage(reply: FastifyReply, page: string, status = 200): FastifyReply {
  return reply.status(status).headers({ "content-type": "text/html; charset=utf-8", "content-security-policy": pagePolicy, "cache-control": "private, no-store", "x-robots-tag": "noindex" }).serializer(String).send(page);
}

/** For those of whom we know nothing: what their browser says first. */
function spokenBy(request: FastifyRequest): PageLanguage {
  return toPageLanguage(request.headers["accept-language"]);
}

/** The page's stylesheet and the same fonts as the desk's, by plain names. */
function pageFiles(): Map<string, { readonly type: string; readonly bytes: Buffer }> {
  const style = readFileSync(new URL(import.meta.resolve("@rapport/portal/page-style.css")));
  const require = createRequire(import.meta.url);
  const font = (family: string, file: string) => ({ type: "font/woff2", bytes: readFileSync(join(require.resolve(`@fontsource-variable/${family}/package.json`), "../files", file)) });
  return new Map([
    ["style.css", { type: "text/css; charset=utf-8", bytes: style }],
    ["literata-latin.woff2", font("literata", "literata-latin-wght-normal.woff2")], ["literata-latin-ext.woff2", font("literata", "literata-latin-ext-wght-normal.woff2")],
    ["hanken-latin.woff2", font("hanken-grotesk", "hanken-grotesk-latin-wght-normal.woff2")], ["hanken-latin-ext.woff2", font("hanken-grotesk", "hanken-grotesk-latin-ext-wght-normal.woff2")],
  ]);
}
