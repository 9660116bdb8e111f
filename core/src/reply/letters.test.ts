import { expect, test } from "vitest";
import { asClause, composeDelayNotice } from "./compose-delay-notice.ts";
import { composeFollowUp } from "./compose-follow-up.ts";
import { composeKeptNotice } from "./compose-kept-notice.ts";
import { composeReceipt } from "./compose-receipt.ts";

const languages = ["en", "de", "fr", "es", "nl", "pt", "it"];

test("a delay notice names the promise, the old time, the new time and a choice", () => {
  expect(composeDelayNotice({ customerName: "Ingrid Solheim", language: "en", agentName: "Bea", what: "Send a converted file.", oldTime: "16:00 today", newTime: "10:00 tomorrow" })).toBe(
    "Hello Ingrid,\n\nI said you would have this by 16:00 today: send a converted file. It will take longer, and I would rather you heard it from me now than waited for it.\n\n"
    + "The new time is 10:00 tomorrow. I have set it aside, and you will hear from me by then either way. If that is too late for you, tell me what has to be ready first and I will start there.\n\nKind regards\nBea");
});

test.each(languages)("letters in %s hold their times, the name and no word that puts people off", (language) => {
  const letters = [
    composeDelayNotice({ customerName: "Ana Lima", language, agentName: "Bea", what: "Call about the meter", oldTime: "09:00", newTime: "11:30" }),
    composeKeptNotice({ customerName: "Ana Lima", language, agentName: "Bea", what: "Call about the meter" }),
    composeFollowUp({ customerName: "Ana Lima", language, agentName: "Bea", solution: "the meter", pageUrl: "https://desk.example/c/abc" }),
  ];
  expect(letters[0]).toMatch(/09:00[\s\S]*11:30/);
  expect(letters[2]).toContain("https://desk.example/c/abc");
  for (const letter of letters) {
    expect(letter).toContain("Ana");
    expect(letter).not.toMatch(/unfortunately|inconvenience|policy|valued customer|leider|malheureusement|lamentablemente|helaas|infelizmente|purtroppo|!/i);
  }
});

test.each(languages)("a receipt in %s names the time and nobody", (language) => {
  const receipt = composeReceipt({ language, company: "Fernbrook", answerBy: "17:00" });
  expect(receipt).toContain("17:00");
  expect(receipt).toContain("Fernbrook");
  expect(receipt.split("\n")[0]).not.toContain("Fernbrook");
});

test("a language without letters of its own gets English ones", () => {
  expect(composeReceipt({ language: "ja", company: "Fernbrook", answerBy: "17:00" })).toContain("A person will answer");
});

test.each([["Send a file.", "send a file"], ["LIMS export checked", "LIMS export checked"], ["ring Yusuf", "ring Yusuf"], ["A call", "a call"]])("%s after a colon is %s", (what, clause) => expect(asClause(what)).toBe(clause));
