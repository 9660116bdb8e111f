import { readFirstName } from "@rapport/core/language/first-name.ts";
import type { CustomerPageView, PageLanguage } from "@rapport/portal/customer-page-view.ts";
import { toPageLanguage } from "@rapport/portal/customer-page-view.ts";
import type { OutcomeAnswer } from "@rapport/core/model/follow-up.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { compareInstants } from "@rapport/core/time/instant.ts";
import { loadConversation } from "../store/conversation.ts";
import { loadPromisesOf } from "../store/customer-promise.ts";
import { loadCustomer } from "../store/customer.ts";
import { inWorkspace, type Database } from "../store/database.ts";
import { loadFollowUpsOf, loadOutcomesOf } from "../store/follow-up.ts";
import { loadMessages } from "../store/message.ts";
import { loadAgents, loadMailboxes, loadWorkspace } from "../store/workspace.ts";
import type { LinkHolder } from "./ports.ts";

export type PageAsked = { readonly path: string; readonly language: PageLanguage | null; readonly preselected: OutcomeAnswer | null; readonly justTold: boolean };

/** Loads what the page may show, and nothing else leaves this function. Null where the conversation is gone. */
export function readCustomerPage(db: Database, holder: LinkHolder, now: Instant, asked: PageAsked): Promise<CustomerPageView | null> {
  return inWorkspace(db, holder, async (tx) => {
    const conversation = await loadConversation(tx, holder.conversationId);
    const customer = conversation && await loadCustomer(tx, conversation.customerId);
    if (!conversation || !customer) return null;
    const workspace = await loadWorkspace(tx), agents = await loadAgents(tx), mailboxes = await loadMailboxes(tx);
    const messages = await loadMessages(tx, conversation.id), promises = await loadPromisesOf(tx, conversation.id), outcomes = await loadOutcomesOf(tx, conversation.id);
    const questions = new Set((await loadFollowUpsOf(tx, conversation.id)).map((followUp) => followUp.messageId));
    const reached = messages.filter((message) => message.direction === "out" && !message.automatic && message.delivery !== null && ["sent", "kept-as-file", "uncertain"].includes(message.delivery.state));
    const recap = reached.findLast((message) => !questions.has(message.id));
    const nameOf = (id: string | null): string | null => agents.find((agent) => agent.id === id)?.name ?? null;
    const caring = nameOf(conversation.assigneeId) ?? nameOf(reached.at(-1)?.authorId ?? null);
    const mailbox = mailboxes.find(({ id }) => id === conversation.mailboxId) ?? mailboxes[0];
    const told = outcomes.toSorted((a, b) => compareInstants(a.at, b.at)).at(-1);
    return {
      company: workspace.name, need: conversation.need, firstName: firstNameOf(customer.name, customer.emails), language: asked.language ?? toPageLanguage(customer.language ?? workspace.locale),
      zone: customer.zone ?? workspace.zone, now, recap: recap ? { text: recap.reply, at: recap.at } : null,
      promises: promises.filter((promise) => promise.standing !== "withdrawn").toSorted((a, b) => compareInstants(a.dueAt, b.dueAt)).map((promise) => ({
        text: promise.text, dueAt: promise.dueAt, keptAt: promise.keptAt, owner: nameOf(promise.ownerId) ?? workspace.name,
        state: promise.standing === "kept" ? "kept" as const : compareInstants(promise.dueAt, now) < 0 ? "late" as const : "open" as const,
      })),
      outcome: { told: told ? { answer: told.answer, at: told.at } : null, preselected: asked.preselected, justTold: asked.justTold },
      person: caring !== null && mailbox ? { name: caring, mailAddress: mailbox.address } : null,
      keeps: { name: customer.name, emails: customer.emails, organization: customer.organization?.name ?? null, messages: messages.filter((message) => message.direction === "in" || reached.includes(message)).length },
      path: asked.path, worksUntil: holder.expiresAt,
    };
  });
}

/** Somebody of whom only an address is known is not greeted with a piece of it. */
function firstNameOf(name: string, emails: readonly string[]): string | null {
  return name.trim() === "" || emails.some((email) => email.split("@")[0] === name.toLowerCase() || email === name.toLowerCase()) ? null : readFirstName(name);
}
