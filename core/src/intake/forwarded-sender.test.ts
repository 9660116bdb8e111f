import { expect, test } from "vitest";
import { readForwardedSender } from "./forwarded-sender.ts";

test.each([
  ["Gmail", "Can you answer him?\n\n---------- Forwarded message ---------\nFrom: Per Solheim <Per@Solheim.example>\nDate: Tue, 4 Mar 2026 at 10:02\nSubject: Heater\nTo: <ann@x.example>\n\nIt broke.", { address: "per@solheim.example", name: "Per Solheim" }],
  ["Apple Mail", "Anfang der weitergeleiteten Nachricht:\n\n> Von: \"Per Solheim\" <per@solheim.example>\n> Betreff: Heizung\n> Datum: 4. März 2026\n>\n> Kaputt.", { address: "per@solheim.example", name: "Per Solheim" }],
  ["Outlook", "From: Per Solheim [mailto:per@solheim.example]\nSent: Wednesday, March 4, 2026 10:02 AM\nTo: Ann\nSubject: Heater\n\nIt broke.", { address: "per@solheim.example", name: "Per Solheim" }],
])("the sender of a mail that %s hands on is named", (_, text, sender) => expect(readForwardedSender(text)).toEqual(sender));

test("an answer hands nothing on", () => {
  expect(readForwardedSender("It broke again.\n\nFrom: Ann <ann@x.example>\nSent: Wednesday, March 4, 2026 10:02 AM\nTo: Per\nSubject: Heater\n\nWe sent it.")).toBe(null);
  expect(readForwardedSender("It broke again.")).toBe(null);
});

test("a head without an address names nobody", () => {
  expect(readForwardedSender("---------- Forwarded message ---------\nFrom: Per\nDate: Tuesday\n\nx")).toBe(null);
});
