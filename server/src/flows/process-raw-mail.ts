import { contactAddress } from "@rapport/core/intake/contact-address.ts";
import type { RawMailId } from "@rapport/core/model/ids.ts";
import type { MailAddress, ParsedMail } from "@rapport/core/model/parsed-mail.ts";
import { toInstant } from "@rapport/core/time/instant.ts";
import { inWorkspace } from "../store/database.ts";
import type { Scope } from "../store/database.ts";
import { enqueueJob } from "../store/enqueue-task.ts";
import { DamagedMail, loadRawMail, settleRawMail } from "../store/raw-mail.ts";
import type { RawMail } from "../store/raw-mail.ts";
import type { FlowTools } from "./flow-tools.ts";
import { arriveMessage } from "./message-arrived.ts";
import type { Arrived } from "./message-arrived.ts";

/** Reads the MIME of a mail; throws where it cannot or must not be read. */
export type ParseMail = (raw: Uint8Array) => Promise<{ readonly mail: ParsedMail; readonly contents: ReadonlyMap<string, Uint8Array> }>;
export type ProcessTools = FlowTools & { readonly parseMail: ParseMail };

export type Processed = { readonly state: "processed" | "duplicate"; readonly arrived: Arrived } | { readonly state: "unreadable"; readonly problem: string } | { readonly state: "again"; readonly problem: string } | { readonly state: "done-before" };

const TRIES = 3;

/**
 * Turns a stored mail into a message, in the same transaction that marks it as processed. After three tries it lies in the unreadable
 * tray with its reason, and the ones behind it go on (MI-8). Doing it twice changes nothing.
 */
export async function processRawMail(tools: ProcessTools, scope: Scope, id: RawMailId): Promise<Processed> {
  const raw = await inWorkspace(tools.db, scope, (tx) => loadRawMail(tx, id)).catch((error: unknown) => {
    if (error instanceof DamagedMail) return error;
    throw error;
  });
  if (raw instanceof DamagedMail) return layDamagedAside(tools, scope, id, raw.message);
  if (!raw || raw.state !== "accepted") return { state: "done-before" };
  try {
    return await become(tools, scope, raw);
  } catch (error) {
    return setAside(tools, scope, raw, error as Error);
  }
}

async function become(tools: ProcessTools, scope: Scope, raw: RawMail): Promise<Processed> {
  if (raw.envelope.headOnly) throw Object.assign(new Error(raw.problem ?? "The mail is too large for this desk; only its head was fetched."), { name: "UnreadableMail" });
  const { mail: parsed, contents } = await tools.parseMail(raw.raw);
  // What the sending server said at the door is the return path; a header of that name is anybody's word.
  const mail = raw.origin === "smtp" ? { ...parsed, returnPath: raw.envelope.from } : parsed;
  const from = senderOf(mail, raw);
  if (from === null) throw Object.assign(new Error("The mail does not say who sent it."), { name: "UnreadableMail" });
  const imported = raw.origin === "import";
  let state: "processed" | "duplicate" = "processed";
  const arrived = await arriveMessage(tools, scope, {
    mail, from, contents, body: bodyOf(raw.raw), at: imported && mail.date !== null ? toInstant(mail.date) : raw.receivedAt, channel: imported ? "import" : "email",
    mailboxId: raw.mailboxId, rawMailId: raw.id, externalId: null, imported, envelopeTo: raw.envelope.to, proofPending: isProvable(raw),
  }, async (tx, { known }) => {
    state = known ? "duplicate" : "processed";
    await settleRawMail(tx, raw.id, { state, tries: raw.tries + 1, problem: null });
    // Asking DNS takes its time: the message is there before the answer.
    if (!known && isProvable(raw)) await enqueueJob(tx, "prove-sender", raw.id, null);
  });
  return { state, arrived };
}

// What came over the wire, or was fetched; an import is history.
function isProvable(raw: RawMail): boolean {
  return raw.origin === "imap" || (raw.origin === "smtp" && raw.envelope.remote !== undefined);
}

async function setAside(tools: ProcessTools, scope: Scope, raw: RawMail, error: Error): Promise<Processed> {
  // What cannot be read today cannot be read tomorrow; anything else may be a passing fault of ours.
  const unreadable = error.name === "UnreadableMail" || raw.tries + 1 >= TRIES;
  const problem = ("sentence" in error && typeof error.sentence === "string" ? error.sentence : error.message).slice(0, 1000);
  await inWorkspace(tools.db, scope, (tx) => settleRawMail(tx, raw.id, { state: unreadable ? "unreadable" : "accepted", tries: raw.tries + 1, problem }));
  return { state: unreadable ? "unreadable" : "again", problem };
}

// Trying again would find the same bytes (MI-15).
async function layDamagedAside(tools: ProcessTools, scope: Scope, id: RawMailId, problem: string): Promise<Processed> {
  await inWorkspace(tools.db, scope, (tx) => settleRawMail(tx, id, { state: "unreadable", tries: TRIES, problem }));
  return { state: "unreadable", problem };
}

// Who wrote it; a mail without any From is from whoever its envelope names.
function senderOf(mail: ParsedMail, raw: RawMail): MailAddress | null {
  const named = mail.from ?? contactAddress(mail);
  if (named !== null && /^[^@\s]+@[^@\s]+$/.test(named.address)) return named;
  return /^[^@\s]+@[^@\s]+$/.test(raw.envelope.from) ? { address: raw.envelope.from, name: named?.name ?? "" } : null;
}

function bodyOf(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const crlf = bytes.indexOf("\r\n\r\n");
  const lf = bytes.indexOf("\n\n");
  const at = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : bytes.length;
  return bytes.subarray(at);
}
