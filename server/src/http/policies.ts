import type { AgentId, WorkspaceId } from "@rapport/core/model/ids.ts";
import type { Role } from "@rapport/core/model/agent.ts";
import { AppError } from "./app-error.ts";

/** Who asks: a person by session, or a program by token. Read once a request. */
export type Actor = {
  readonly workspaceId: WorkspaceId; readonly agentId: AgentId; readonly role: Role;
  readonly by: { readonly kind: "session"; readonly sessionId: string } | { readonly kind: "token"; readonly tokenId: string };
};

const everyone: readonly Role[] = ["agent", "lead", "admin"];
const leads: readonly Role[] = ["lead", "admin"];
const admins: readonly Role[] = ["admin"];

/** Who may do what (AZ-4). What is not listed is not allowed; each route names one of these actions. */
export const policies = {
  "session.read": everyone, "session.end": everyone, "password.change": everyone,
  "agent.read": everyone, "agent.disable": admins, "invitation.manage": admins,
  "desk.read": everyone, "conversation.read": everyone, "conversation.answer": everyone, "conversation.steer": everyone,
  "message.receive": everyone, "reading.correct": everyone, "lesson.read": everyone, "lesson.forget": leads, "attachment.add": everyone, "attachment.read": everyone,
  "promise.read": everyone, "promise.change": everyone, "follow-up.read": everyone, "follow-up.change": everyone,
  "customer.read": everyone, "customer.change": everyone, "customer-page.manage": everyone,
  "notice.read": everyone, "unreadable.read": everyone, "unreadable.retry": leads, "unreadable.throw-away": leads,
  "event.read": everyone, "clock.read": everyone, "clock.move": everyone, "demo.sweep": admins, "metrics.read": admins,
  "imap.read": leads, "imap.manage": admins, "deliverability.read": leads, "deliverability.manage": admins,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof policies;

declare const made: unique symbol;

/** An actor who was found allowed to do this action. Only `authorize` makes one; what touches a customer's things asks for it. */
export type Authorized<A extends Action = Action> = Actor & { readonly [made]: A };

export function mayDo(role: Role, action: Action): boolean {
  return policies[action].includes(role);
}

/** Refuses with `not-allowed` where the role may not; whether a thing belongs to the actor's workspace is decided where it is read. */
export function authorize<A extends Action>(actor: Actor, action: A): Authorized<A> {
  if (!mayDo(actor.role, action)) throw new AppError("not-allowed");
  return actor as Authorized<A>;
}
