/** Why an account cannot be fetched from, as it is shown: what went wrong, in one sentence, with the server's own words where it has any. */
export type ImapProblem = { readonly kind: "sign-in" | "folder" | "connection" | "certificate" | "server" | "desk"; readonly sentence: string };

type Failure = Error & {
  readonly code?: string; readonly authenticationFailed?: boolean; readonly oauthRefused?: boolean; readonly tlsFailed?: boolean; readonly mailboxMissing?: boolean; readonly path?: string;
  readonly responseText?: string; readonly responseStatus?: string; readonly hostname?: string;
};

/** Reads an error of the IMAP library, of the network or of ours into a problem that a person can act on. */
export function sayImapProblem(error: unknown, where: { readonly host: string; readonly port: number }): ImapProblem {
  const failure = error as Failure, code = String(failure.code ?? ""), at = `${where.host}:${where.port}`;
  const told = failure.responseText ? `: the server says “${clean(failure.responseText)}”` : "";
  if (failure.oauthRefused) return { kind: "sign-in", sentence: `Cannot sign in: ${clean(failure.message)}. The permission was withdrawn or is for another program; sign in with the provider again and write the new refresh token.` };
  if (failure.authenticationFailed) return { kind: "sign-in", sentence: `Cannot sign in${told || ": the server did not accept the name or the password"}.` };
  if (failure.mailboxMissing) return { kind: "folder", sentence: `There is no folder ${failure.path ?? "of this name"} on the server.` };
  const certificate = certificateProblems[code];
  if (certificate) return { kind: "certificate", sentence: `${at} shows a certificate that ${certificate}. Nothing was sent.` };
  const network = networkProblems[code];
  if (network) return { kind: "connection", sentence: `${at} ${network}.` };
  if (/does not support STARTTLS/.test(failure.message)) return { kind: "connection", sentence: `${at} does not offer STARTTLS. Nothing was sent; TLS from the start, usually on port 993, may be right.` };
  if (failure.tlsFailed || code.startsWith("ERR_SSL") || code === "EPROTO") return { kind: "connection", sentence: `${at} does not speak TLS as it was asked to. Another security or another port may be right.` };
  if (failure.responseStatus) return { kind: "server", sentence: `The server refused${told || " without a reason"}.` };
  if (failure.name === "SealedElsewhere") return { kind: "sign-in", sentence: failure.message };
  if (failure.name === "NotAllowedHost") return { kind: "connection", sentence: failure.message };
  if (isOurs(code)) return { kind: "desk", sentence: "The desk could not store mail just now; nothing is lost, it is fetched again." };
  return { kind: "connection", sentence: `The connection to ${at} broke (${clean(code || failure.message)}).` };
}

const networkProblems: Readonly<Record<string, string>> = {
  ENOTFOUND: "cannot be found: there is no server by this name", EAI_AGAIN: "cannot be looked up just now", ECONNREFUSED: "does not answer: nothing listens on this port", EHOSTUNREACH: "cannot be reached",
  ENETUNREACH: "cannot be reached", ETIMEDOUT: "does not answer in time", CONNECT_TIMEOUT: "does not answer in time", GREETING_TIMEOUT: "takes the connection and says nothing. With TLS from the start the port is usually 993, with STARTTLS 143",
  ECONNRESET: "broke the connection off", NoConnection: "closed the connection", EConnectionClosed: "closed the connection",
};
const certificateProblems: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "has expired", DEPTH_ZERO_SELF_SIGNED_CERT: "nobody vouches for", SELF_SIGNED_CERT_IN_CHAIN: "nobody vouches for", UNABLE_TO_VERIFY_LEAF_SIGNATURE: "nobody vouches for",
  ERR_TLS_CERT_ALTNAME_INVALID: "is for another name", UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "nobody vouches for", UNABLE_TO_GET_ISSUER_CERT: "nobody vouches for",
};

/** PostgreSQL's five signs, and our own word for a lost race. */
function isOurs(code: string): boolean {
  return /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code) || code === "lost-race";
}

function clean(text: string): string {
  return text.replace(/[\p{C}]+/gu, " ").replace(/[.\s]+$/, "").trim().slice(0, 200);
}
