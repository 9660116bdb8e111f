import { expect, test } from "vitest";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { customerPage } from "./customer-page.ts";
import { pageLanguages, toPageLanguage, type CustomerPageView } from "./customer-page-view.ts";
import { linkEndedPage } from "./small-pages.ts";
import { wordsOf } from "./words-of.ts";

const at = (text: string) => text as Instant;
const view: CustomerPageView = {
  company: "Fernbrook", need: "Batch files carry the wrong time", firstName: "Ingrid", language: "en", zone: "Europe/Oslo" as Zone, now: at("2025-11-20T11:58:00Z"),
  recap: { text: "Since firmware 4.2 your batch file carries UTC.\nYour bridge rejected 212 readings.\n\nIs that right?", at: at("2025-11-20T08:20:00Z") },
  promises: [
    { text: "A recap of what you told us", dueAt: at("2025-11-20T08:30:00Z"), state: "kept", keptAt: at("2025-11-20T08:20:00Z"), owner: "Bea Whitlock" },
    { text: "An answer about 4.1", dueAt: at("2025-11-20T12:30:00Z"), state: "open", keptAt: null, owner: "Bea Whitlock" },
    { text: "We check the weekend", dueAt: at("2025-11-28T08:00:00Z"), state: "open", keptAt: null, owner: "Bea Whitlock" },
  ],
  outcome: { told: null, preselected: null, justTold: false }, person: { name: "Bea Whitlock", mailAddress: "help@fernbrook.example" },
  keeps: { name: "Ingrid Solheim", emails: ["ingrid@lab.example"], organization: "Solheim Lab", messages: 5 }, path: "/c/token", worksUntil: at("2026-01-19T11:58:00Z"),
};

test("the page says times in the customer's zone and words", () => {
  const page = customerPage(view);
  for (const words of ["Kept 09:20 today", "by 13:30 today, Bea", "by 28 Nov 09:00, Bea", "All times are Oslo time.", "It works until 19 Jan 2026."]) expect(page).toContain(words);
  expect(customerPage({ ...view, language: "de" })).toContain("bis heute 13:30, Bea");
});

test("what was written is shown as it was sent, paragraph by paragraph", () => {
  expect(customerPage(view)).toContain("<p>Since firmware 4.2 your batch file carries UTC.<br>Your bridge rejected 212 readings.</p><p>Is that right?</p>");
});

test("an answer from the mail's link is shown as chosen, nothing more", () => {
  expect(customerPage(view)).not.toContain("checked");
  expect(customerPage({ ...view, outcome: { ...view.outcome, preselected: "not-yet" } })).toContain('value="not-yet" required checked');
});

test("a told answer is said back and can be changed", () => {
  const page = customerPage({ ...view, outcome: { told: { answer: "sorted", at: at("2025-11-20T10:00:00Z") }, preselected: null, justTold: true } });
  expect(page).toContain("You told us “Sorted” 11:00 today. You can change it.");
  expect(page).toContain("Thank you. Bea has your answer.");
});

test("no text of theirs or ours becomes markup", () => {
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;
  const page = customerPage({
    ...view, company: evil, need: evil, firstName: evil, recap: { text: evil, at: view.now }, person: { name: evil, mailAddress: evil }, path: `/c/${"x".repeat(10)}`,
    promises: [{ text: evil, dueAt: view.now, state: "late", keptAt: null, owner: evil }], keeps: { name: evil, emails: [evil], organization: evil, messages: 1 },
  });
  expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
});

test("the page holds no script, no style of its own, and nothing from elsewhere", () => {
  const page = customerPage(view);
  expect(page).not.toMatch(/<script|style=|javascript:|https?:/);
  expect(page.match(/(href|src|action)="[^"]*"/g)).not.toEqual([]);
  for (const address of page.match(/(?:href|src|action)="([^"]*)"/g)!) expect(address).toMatch(/="(#main|\/c\/|mailto:help@fernbrook\.example)/);
});

test("a promise whose time has passed is said plainly", () => {
  expect(customerPage({ ...view, promises: [{ ...view.promises[1]!, dueAt: at("2025-11-20T10:30:00Z"), state: "late" }] })).toContain("Was due 11:30 today. We owe you word on this.");
});

test.each(pageLanguages)("%s says everything that English says, in other words", (language) => {
  const page = customerPage({ ...view, language });
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).not.toMatch(/undefined|null|\[object/);
  if (language === "en") return;
  const texts = (words: object) => Object.values(words).filter((text): text is string => typeof text === "string");
  const same = texts(wordsOf[language]).filter((text) => texts(wordsOf.en).includes(text));
  expect(same).toEqual([]);
});

test("no language shouts or uses an exclamation mark", () => {
  for (const language of pageLanguages) expect(customerPage({ ...view, language }).replace("<!doctype", "")).not.toMatch(/[!¡]/);
});

test("a regional tag is spoken in its language, an unknown one in English", () => {
  expect([toPageLanguage("pt-BR"), toPageLanguage("nb"), toPageLanguage(null), toPageLanguage("DE")]).toEqual(["pt", "en", "en", "de"]);
});

test("a link that ended says so kindly and names nobody", () => {
  expect(linkEndedPage("ended", "en")).toContain("Answer the last email you had from us and you will get a new one.");
  expect(linkEndedPage("unknown", "fr")).toContain("Nous ne trouvons pas cette page");
});
