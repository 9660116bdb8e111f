import { z } from "zod";
import { AgentList, ChangePassword, LivingSession, SessionView, SignIn } from "@rapport/contract/desk-view.ts";
import { AppError } from "../app-error.ts";
import { clearSessionCookie, setSessionCookie, type SessionCookie } from "../sign-in/session-cookie.ts";
import { changePassword, signIn } from "../sign-in/sign-in.ts";
import { disableAgent } from "../sign-in/disable-agent.ts";
import { endSession, listSessions } from "../sign-in/sessions.ts";
import type { Actor } from "../policies.ts";
import { serve, serveAnyone, type Door } from "../serve.ts";
import { originOf } from "../request-origin.ts";
import { listAgents } from "../read-session-view.ts";

export type ReadSessionView = (actor: Actor) => Promise<SessionView>;

/** Signing in and out, and the agent's own sessions (AU-2). */
export function sessionRoutes(door: Door, cookie: SessionCookie, readSessionView: ReadSessionView): void {
  const { db } = door;
  serveAnyone(door, { method: "POST", url: "/api/v1/session", says: "Signs in with email and password and sets the session cookie", from: "desk", body: SignIn, answer: SessionView }, async ({ body, request, reply }) => {
    const { token, actor } = await signIn(db, body, originOf(request));
    setSessionCookie(reply, cookie, token);
    return readSessionView(actor);
  });
  serve(door, { method: "GET", url: "/api/v1/session", says: "Who is signed in, and to which desk", action: "session.read", answer: SessionView }, ({ who }) => readSessionView(who));
  serve(door, { method: "DELETE", url: "/api/v1/session", says: "Signs out", action: "session.end" }, async ({ who, reply }) => {
    if (who.by.kind === "session") await endSession(db, who, who.by.sessionId);
    clearSessionCookie(reply, cookie);
  });
  serve(door, { method: "PUT", url: "/api/v1/session/password", says: "Changes the password; every other session ends", action: "password.change", body: ChangePassword }, async ({ who, body, request }) => {
    await changePassword(db, who, body, request.ip);
  });
  serve(door, { method: "GET", url: "/api/v1/sessions", says: "The agent's own living sessions", action: "session.read", answer: z.object({ items: z.array(LivingSession) }) }, async ({ who }) => ({
    items: (await listSessions(db, who)).map((session) => ({ ...session, thisOne: who.by.kind === "session" && who.by.sessionId === session.id })),
  }));
  serve(door, { method: "DELETE", url: "/api/v1/sessions/:id", says: "Ends one of the agent's own sessions", action: "session.end", params: z.object({ id: z.uuid() }) }, async ({ who, params }) => {
    if (!await endSession(db, who, params.id)) throw new AppError("not-found");
  });
  serve(door, { method: "GET", url: "/api/v1/agents", says: "The people of this desk", action: "agent.read", answer: AgentList }, async ({ who }) => ({ items: await listAgents(db, who) }));
  serve(door, { method: "DELETE", url: "/api/v1/agents/:id", says: "Disables an agent; all their sessions and tokens end", action: "agent.disable", params: z.object({ id: z.uuid() }) }, async ({ who, params }) => {
    if (!await disableAgent(db, who, params.id)) throw new AppError("not-found");
  });
}
