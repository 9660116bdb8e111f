import { whoIsThis } from "../intake/who-is-this.ts";
import type { Customer } from "../model/customer.ts";
import type { Change } from "../model/plan.ts";
import { identifyLanguage } from "../language/identify-language.ts";
import { splitVisibleReply } from "../intake/visible-reply.ts";
import type { ConversationKnown } from "./conversation-known.ts";
import type { MessageArrivedKnown } from "./message-arrived.ts";

/** Whose conversation this is: the known customer with that address, the one whose thread it joins, or a new one named as they sign. */
export function identifyCustomer(known: MessageArrivedKnown, existing: ConversationKnown | null): { readonly customer: Customer; readonly changes: readonly Change[] } {
  const { arrived } = known;
  const language = readLanguage(known);
  const found = existing?.customer ?? known.customer;
  if (found !== null) {
    const writes = known.customer?.id === found.id;
    if (!writes || found.language !== null || language === null) return { customer: found, changes: [] };
    return { customer: { ...found, language }, changes: [{ kind: "update-customer", id: found.id, set: { language } }] };
  }
  // In an import, what we wrote first belongs to whom we wrote to.
  const person = arrived.ours ? arrived.mail.to[0] ?? arrived.from : arrived.from;
  const { email, name, domain } = whoIsThis(person);
  const organization = domain === null ? null : known.organization ?? { id: known.ids.organization, name: organizationName(domain), domain };
  const customer: Customer = {
    id: known.ids.customer, name: name === "" ? email : name, emails: [email], organization, language: arrived.ours ? null : language, zone: null, annualValue: null, profile: {}, words: [],
  };
  return { customer, changes: [{ kind: "add-customer", customer }] };
}

function readLanguage({ arrived, knowledge }: MessageArrivedKnown): string | null {
  const words = splitVisibleReply(arrived.mail.text).visible;
  if (arrived.ours || words.length < 20) return null;
  return identifyLanguage(words, knowledge.languages).language;
}

function organizationName(domain: string): string {
  const label = domain.split(".").at(-2) ?? domain;
  return label.charAt(0).toUpperCase() + label.slice(1);
}
