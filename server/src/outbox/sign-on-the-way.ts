import { signMail } from "../channels/smtp-out/sign-mail.ts";
import { inWorkspace, type Database } from "../store/database.ts";
import { listDkimKeys, type DkimKey } from "../store/dkim-key.ts";
import type { WayOut } from "./perform-due-mail.ts";

/**
 * Signs each mail as it leaves with the keys of its sender's domain as they are then. The stored bytes stay as they were composed, so a
 * mail that was scheduled before the key was made is signed too. What cannot be signed waits, with the reason.
 */
export function signOnTheWay(db: Database, openKey: (key: DkimKey) => string, way: WayOut): WayOut {
  return {
    asFile: way.asFile,
    send: async (mail) => {
      const keys = await inWorkspace(db, { workspaceId: mail.workspaceId }, async (tx) => {
        const from = await tx.selectFrom("message").select("from_email").where("id", "=", mail.messageId).executeTakeFirst();
        return from ? listDkimKeys(tx, from.from_email.slice(from.from_email.lastIndexOf("@") + 1).toLowerCase()) : [];
      });
      const mime = await signMail(mail.mime, keys.map((key) => ({ domain: key.domain, selector: key.selector, privateKey: openKey(key) })), new Date());
      return way.send({ ...mail, mime });
    },
  };
}
