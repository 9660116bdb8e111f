import type { SignedAddresses } from "@rapport/core/model/signed-addresses.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import type { OutgoingMail } from "@rapport/core/model/outgoing-mail.ts";
import { loadKnowledge } from "../../models/load-knowledge.ts";
import { composeMime } from "./channels/smtp-out/compose-mime.ts";
import type { FlowTools } from "./flows/flow-tools.ts";
import { createMailIdentity } from "./mail-identity.ts";
import type { Database } from "./store/database.ts";

/** The ten seconds in which a sent reply can be taken back (DESIGN 7). */
const undoSeconds = 10;

/** What every flow needs, from what the start has opened. `mailHost` stands on the right of our Message-IDs; null: the domain of the mailbox. */
export function createFlowTools(open: { readonly db: Database; readonly secret: string; readonly now: () => Instant; readonly mailHost: string | null; readonly signedAddresses?: SignedAddresses }): FlowTools {
  const identity = createMailIdentity(open.secret, open.mailHost, open.signedAddresses);
  return {
    db: open.db, now: open.now, identity, undoSeconds, knowledge: loadKnowledge(),
    composeMime: (mail, files) => composeMime(withReplyAddress(mail, identity.replyAddress(mail.from.email, mail.conversationId)), { bounceAddress: identity.bounceAddress(mail.from.email, mail.messageId), files }),
  };
}

function withReplyAddress(mail: OutgoingMail, email: string | null): OutgoingMail {
  return mail.replyTo !== null || email === null ? mail : { ...mail, replyTo: { ...mail.from, email } };
}
