import { z } from "zod";
import { AcceptInvitation, Invitation, Invite, OpenInvitation, SessionView, SetUp, SetUpState } from "@rapport/contract/desk-view.ts";
import { isLoopback } from "../../config.ts";
import { AppError } from "../app-error.ts";
import { hostnameOf } from "../own-address.ts";
import { acceptInvitation, invite, listInvitations, readInvitation, withdrawInvitation } from "../sign-in/invitations.ts";
import { isSetUp, setUp } from "../sign-in/set-up.ts";
import { setSessionCookie, type SessionCookie } from "../sign-in/session-cookie.ts";
import { serve, serveAnyone, type Door } from "../serve.ts";
import { originOf } from "../request-origin.ts";
import type { ReadSessionView } from "./session-routes.ts";
import { toZoneOrRefuse } from "./request-shapes.ts";

export type DemoSignIn = { readonly email: string; readonly password: string };
/** How to sign in to the demonstration: null as soon as the workspace is a real one. */
export type ReadDemoSignIn = () => Promise<DemoSignIn | null>;

/** The first run and inviting the others: the only doors to a desk for people without an account. */
export function setUpRoutes(door: Door, cookie: SessionCookie, readSessionView: ReadSessionView, demo: { readonly read: ReadDemoSignIn; readonly tell: boolean }, address: () => string): void {
  const { db } = door;
  serveAnyone(door, { method: "GET", url: "/api/v1/setup", says: "Whether the desk still has to be set up", from: "anywhere", answer: SetUpState }, async ({ request }) => {
    const needed = !await isSetUp(db);
    return { needed, demo: needed || !demo.tell || !isLoopback(hostnameOf(request)) ? null : await demo.read() };
  });
  serveAnyone(door, { method: "POST", url: "/api/v1/setup", says: "Makes the first workspace and its administrator; gone afterwards", from: "desk", body: SetUp, answer: SessionView }, async ({ body, request, reply }) => {
    if (await isSetUp(db)) throw new AppError("setup-done");
    const { token, actor } = await setUp(db, { ...body, zone: toZoneOrRefuse(body.zone) }, originOf(request));
    setSessionCookie(reply, cookie, token);
    return readSessionView(actor);
  });
  serve(door, { method: "POST", url: "/api/v1/invitations", says: "Makes an invitation; its link is told once", action: "invitation.manage", body: Invite, answer: Invitation, status: 201 }, async ({ who, body }) => {
    const { token, ...invitation } = await invite(db, who, body);
    return { ...invitation, link: `${address()}/invitation/${token}` };
  });
  serve(door, { method: "GET", url: "/api/v1/invitations", says: "Invitations that wait for an answer", action: "invitation.manage", answer: z.object({ items: z.array(Invitation) }) }, async ({ who }) => ({ items: await listInvitations(db, who) }));
  serve(door, { method: "DELETE", url: "/api/v1/invitations/:id", says: "Withdraws an invitation", action: "invitation.manage", params: z.object({ id: z.uuid() }) }, async ({ who, params }) => {
    if (!await withdrawInvitation(db, who, params.id)) throw new AppError("not-found");
  });
  const byToken = z.object({ token: z.string().max(100) });
  serveAnyone(door, { method: "GET", url: "/api/v1/invitations/by-token/:token", says: "What an invitation is for", from: "anywhere", params: byToken, answer: OpenInvitation }, async ({ params }) => {
    const invitation = await readInvitation(db, params.token);
    if (!invitation) throw new AppError("link-expired");
    return { email: invitation.email, role: invitation.role, company: invitation.company, expiresAt: invitation.expiresAt };
  });
  serveAnyone(door, { method: "POST", url: "/api/v1/invitations/by-token/:token/accept", says: "Accepts an invitation and signs in", from: "desk", params: byToken, body: AcceptInvitation, answer: SessionView }, async ({ params, body, request, reply }) => {
    const { token, actor } = await acceptInvitation(db, params.token, { ...body, zone: toZoneOrRefuse(body.zone) }, originOf(request));
    setSessionCookie(reply, cookie, token);
    return readSessionView(actor);
  });
}
