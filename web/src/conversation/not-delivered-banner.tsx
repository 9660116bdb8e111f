import { MailX } from "lucide-react";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import { say } from "../i18n/say.ts";

/** The last mail we wrote did not arrive: what happened, what it means for the customer, and another way to reach them. */
export function NotDeliveredBanner({ conversation }: { conversation: ConversationView }) {
  const last = conversation.messages.findLast((message) => message.direction === "out"), state = last?.delivery?.state;
  if (!last || (state !== "refused" && state !== "bounced" && state !== "uncertain")) return null;
  const to = last.to.map((address) => address.email).join(", ") || conversation.person.emails[0], phone = conversation.person.profile.phone;
  return (
    <div className="ban brick" role="status">
      <MailX className="i" aria-hidden="true" />
      <span><b>{say(state === "uncertain" ? "not-delivered.uncertain" : "not-delivered.to", { to: to ?? "" })}</b> {last.delivery?.detail} {say(state === "uncertain" ? "not-delivered.may-not" : "not-delivered.has-not", { name: conversation.person.name })}</span>
      {phone && <a className="link" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{say("not-delivered.ring")}</a>}
    </div>
  );
}
