import { describe, expect, test } from "vitest";
import type { ParsedMail } from "../model/parsed-mail.ts";
import { readBounce } from "./bounce.ts";

function report(set: Partial<ParsedMail>): ParsedMail {
  return {
    messageId: "b@mx.example", inReplyTo: [], references: [], subject: "Undelivered Mail Returned to Sender", from: { address: "mailer-daemon@mx.example", name: "Mail Delivery System" }, sender: null, replyTo: [], to: [{ address: "help@fernbrook.example", name: "" }], cc: [],
    date: null, text: "", html: null, attachments: [], headers: [], returnPath: "", deliveryStatus: null, feedbackReport: null, returnedHeaders: null, notes: [], ...set,
  };
}

describe("a delivery status", () => {
  test("names recipient, status, code and reason", () => {
    const bounce = readBounce(report({
      deliveryStatus: "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; Ingrid@Solheim.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n    <ingrid@solheim.example>: Recipient address rejected: User unknown\n",
      returnedHeaders: "From: help@fernbrook.example\nMessage-ID: <c.m.h@fernbrook.example>\n",
    }));
    expect(bounce).toEqual({ originalMessageId: "c.m.h@fernbrook.example", recipients: [{ recipient: "ingrid@solheim.example", status: "5.1.1", replyCode: "550", reason: "userunknown", permanent: true, hard: true, says: "550 5.1.1 <ingrid@solheim.example>: Recipient address rejected: User unknown" }] });
  });
  test("of a delay is a bounce that is still being tried", () => {
    const bounce = readBounce(report({ deliveryStatus: "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: delayed\nStatus: 4.4.1\n" }));
    expect(bounce?.recipients[0]).toMatchObject({ permanent: false, hard: false, reason: "expired" });
  });
  test("of a success is no bounce", () => {
    expect(readBounce(report({ subject: "Delivered", deliveryStatus: "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: relayed\nStatus: 2.1.5\n" }))).toBe(null);
  });
  test("speaks for each recipient alone", () => {
    const bounce = readBounce(report({ deliveryStatus: "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full\n\nFinal-Recipient: rfc822; c@d.example\nAction: failed\nStatus: 5.1.2\nDiagnostic-Code: smtp; Host or domain name not found\n" }));
    expect(bounce?.recipients.map(({ recipient, reason, hard }) => ({ recipient, reason, hard }))).toEqual([{ recipient: "a@b.example", reason: "mailboxfull", hard: false }, { recipient: "c@d.example", reason: "hostunknown", hard: true }]);
  });
});

describe("the sentences of mail servers", () => {
  test.each([
    ["qmail", "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<ingrid@solheim.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <help@fernbrook.example>", "5.1.1"],
    ["Exim", "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ingrid@solheim.example\n    host mx.solheim.example [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<ingrid@solheim.example>:\n    550 5.1.1 No such user here\n\n------ This is a copy of the message, including all the headers. ------\n", "5.1.1"],
    ["Postfix", "This is the mail system at host mx.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n<ingrid@solheim.example>: host mx.solheim.example[192.0.2.1] said: 550 5.1.1\n    User unknown (in reply to RCPT TO command)\n", "5.1.1"],
    ["Exchange", "Delivery has failed to these recipients or groups:\n\ningrid@solheim.example\nThe e-mail address you entered couldn't be found.\n\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n", "5.1.1"],
    ["Gmail", "Delivery to the following recipient failed permanently:\n\n     ingrid@solheim.example\n\nTechnical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain.\n\nThe error that the other server returned was:\n550 5.1.1 <ingrid@solheim.example>: user unknown\n", "5.1.1"],
  ])("are understood without a status part: %s", (_, text, status) => {
    expect(readBounce(report({ text }))?.recipients).toMatchObject([{ recipient: "ingrid@solheim.example", status, reason: "userunknown", permanent: true, hard: true }]);
  });
});

describe("the command after which a server refused", () => {
  const says = (command: string, words: string) => readBounce(report({ text: `This is the mail system at host mx.example.\n\n<ingrid@solheim.example>: host mx.solheim.example[192.0.2.1] said: ${words}\n    (in reply to ${command} command)\n` }))?.recipients[0];
  test.each([
    ["RCPT TO", "550 5.1.1 User unknown", "userunknown", true], ["MAIL FROM", "550 5.7.1 Access denied", "rejected", false], ["MAIL FROM", "550 5.1.1 User unknown", "rejected", false],
    ["end of DATA", "550 5.2.0 User unknown", "filtered", false], ["RCPT TO", "550 5.1.6 User unknown", "hasmoved", true],
  ])("%s: %s tells %s", (command, words, reason, hard) => expect(says(command, words)).toMatchObject({ reason, hard }));
});

test("a customer's mail about a failed delivery of goods is no bounce", () => {
  expect(readBounce(report({ from: { address: "ingrid@solheim.example", name: "Ingrid" }, returnPath: "ingrid@solheim.example", subject: "My heater was not delivered", text: "The driver could not find the address. It was not delivered." }))).toBe(null);
});
