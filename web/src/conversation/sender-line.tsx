import type { MessageView } from "@rapport/contract/conversation-view.ts";
import { say } from "../i18n/say.ts";

/** Where a mail is not proven to come from the domain it names: that, and on demand why and what was found. Nothing where it is. */
export function SenderLine({ sender }: { sender: MessageView["sender"] }) {
  if (!sender || sender.proven !== "no") return null;
  const { because, checks } = sender, domain = because.domain;
  return (
    <details className="unproven">
      <summary>{say("sender.not-proven", { domain })}</summary>
      <p>{because.code === "several-domains" ? say("sender.several-domains") : say("sender.not-aligned", { domain })}</p>
      {sender.replyToSetAside !== null && <p>{say("sender.reply-to", { address: sender.replyToSetAside })}</p>}
      <p className="muted">{say("sender.checks", { spf: checks.spf, dkim: checks.dkim, dmarc: checks.dmarc, arc: checks.arc })}</p>
    </details>
  );
}
