/** The refusals of the door: 5xx for what will never succeed, 4xx for what may later (RFC 5321 4.2.1, MI-2). */
const replies = {
  "no-such-address": [550, "There is no mailbox here by that name."],
  "too-big": [552, "The mail is larger than this desk takes (50 MB). Please send large files by a link."],
  "too-many-recipients": [452, "Too many recipients in one mail; please send the rest in a second one."],
  "disk-full": [452, "The desk is short of room just now. Please try again later."],
  "too-many-connections": [421, "Too many connections from your server just now. Please try again in a minute."],
  "too-many-mails": [450, "Too many mails from your server within a minute. Please try again in a minute."],
  "busy": [421, "The desk is busy just now. Please try again in a minute."],
  "database-down": [451, "The desk cannot store mail just now. Please try again in a few minutes."],
} as const;
export type DoorRefusal = keyof typeof replies;

export type SmtpReply = Error & { responseCode: number };

/** An SMTP reply as an error that the server library understands. */
export function refusal(kind: DoorRefusal): SmtpReply {
  const [responseCode, text] = replies[kind];
  return Object.assign(new Error(text), { responseCode });
}

/** Any fault of our own becomes "try again": the sender keeps the mail, so nothing is lost. */
export function faultReply(error: unknown): SmtpReply {
  if (error instanceof Error && "responseCode" in error && typeof error.responseCode === "number") return error as SmtpReply;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  // 53100 disk full, 53200 out of memory, 53300 too many connections: PostgreSQL's class 53.
  if (code === "53100" || code === "ENOSPC") return refusal("disk-full");
  return refusal(code === "53300" ? "busy" : "database-down");
}
