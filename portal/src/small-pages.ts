import type { PageLanguage } from "./customer-page-view.ts";
import { html } from "./html.ts";
import { pageFrame } from "./page-frame.ts";
import { wordsOf } from "./words-of.ts";

/** What somebody sees whose link has ended or never was: what happened and what to do, and nothing about anybody. */
export function linkEndedPage(why: "ended" | "unknown", language: PageLanguage): string {
  const words = wordsOf[language];
  const [title, text] = why === "ended" ? [words.endedTitle, words.ended] : [words.unknownTitle, words.unknown];
  return pageFrame({ language, title, company: "", skip: words.skip }, html`<section><h1>${title}</h1><p class="hello">${text}</p></section>`);
}

/** What somebody sees whose comment we cannot take; their browser's way back still holds what they wrote. */
export function tooLongPage(language: PageLanguage): string {
  const words = wordsOf[language];
  return pageFrame({ language, title: words.comment, company: "", skip: words.skip }, html`<section><h1>${words.comment}</h1><p class="hello">${words.triedTooLong}</p></section>`);
}
