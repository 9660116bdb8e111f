import { expect, test } from "vitest";
import { sayImapProblem } from "./say-imap-problem.ts";

const where = { host: "imap.fernbrook.example", port: 993 };
const failing = (more: object, message = "Command failed") => Object.assign(new Error(message), more);

test.each([
  [failing({ authenticationFailed: true, responseText: "Invalid credentials (Failure)" }), "sign-in", "Cannot sign in: the server says “Invalid credentials (Failure)”."],
  [failing({ authenticationFailed: true }), "sign-in", "Cannot sign in: the server did not accept the name or the password."],
  [failing({ mailboxMissing: true, path: "Sales", responseStatus: "NO" }), "folder", "There is no folder Sales on the server."],
  [failing({ code: "ENOTFOUND" }), "connection", "imap.fernbrook.example:993 cannot be found: there is no server by this name."],
  [failing({ code: "CERT_HAS_EXPIRED" }), "certificate", "imap.fernbrook.example:993 shows a certificate that has expired. Nothing was sent."],
  [failing({ tlsFailed: true }, "Server does not support STARTTLS"), "connection", "imap.fernbrook.example:993 does not offer STARTTLS. Nothing was sent; TLS from the start, usually on port 993, may be right."],
  [failing({ responseStatus: "NO", responseText: "[OVERQUOTA] Try\r\nlater." }), "server", "The server refused: the server says “[OVERQUOTA] Try later”."],
  [failing({ code: "57P01" }), "desk", "The desk could not store mail just now; nothing is lost, it is fetched again."],
  [failing({ code: "ParserErrorExchange" }), "connection", "The connection to imap.fernbrook.example:993 broke (ParserErrorExchange)."],
])("%s is said in one sentence that helps", (error, kind, sentence) => {
  expect(sayImapProblem(error, where)).toEqual({ kind, sentence });
});
