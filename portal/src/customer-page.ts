import type { OutcomeAnswer } from "@rapport/core/model/follow-up.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { sayDate, sayTime } from "@rapport/core/time/say-time.ts";
import { pageLanguages, type CustomerPageView } from "./customer-page-view.ts";
import { html, type Html } from "./html.ts";
import { pageFrame } from "./page-frame.ts";
import type { PageWords } from "./page-words.ts";
import { wave } from "./wave.ts";
import { wordsOf } from "./words-of.ts";

/**
 * The customer's own page as a document: what we wrote, what we promised with times in their zone, one answer about how it is, the person,
 * and what we keep. No script; everything works with forms and links. Pure: same view and words, same page.
 * @practice S2 Follow it: one tap says whether they are still satisfied
 */
export function customerPage(view: CustomerPageView, words: PageWords = wordsOf[view.language]): string {
  return pageFrame({ language: view.language, title: `${view.need} · ${view.company}`, company: view.company, skip: words.skip, nav: languageLinks(view, words) }, html`
${view.outcome.justTold && html`<section class="told" role="status"><p>${icon("check")} ${words.thanks(firstNameOf(view.person?.name))}</p></section>`}
<section><h1 dir="auto">${view.need}</h1><p class="hello">${words.hello(view.firstName, placeOf(view.zone))}</p></section>
${view.recap && html`<section><h2>${words.whatWeWrote}</h2><p class="sub">${words.sentAt(say(view, view.recap.at))}</p><blockquote class="letter" dir="auto">${paragraphs(view.recap.text)}</blockquote></section>`}
${promiseSection(view, words)}
${outcomeSection(view, words)}
${view.person && personSection(view, view.person, words)}`, html`${words.yoursAlone(sayDate({ instant: view.worksUntil, zone: view.zone, now: view.now, locale: view.language }))}
<details><summary>${words.whatWeKeep}</summary><p>${words.weKeep(view.keeps.name, view.keeps.emails.join(", "), view.keeps.organization, view.keeps.messages)} ${words.askUs(view.person?.mailAddress ?? null)}</p></details>`);
}

function promiseSection(view: CustomerPageView, words: PageWords): Html {
  const next = view.promises.find((promise) => promise.state !== "kept");
  const items = view.promises.map((promise) => {
    const time = promise.state === "kept" ? words.keptAt(say(view, promise.keptAt ?? promise.dueAt)) : promise.state === "late" ? words.wasDue(say(view, promise.dueAt)) : words.dueBy(say(view, promise.dueAt), firstNameOf(promise.owner) ?? "");
    return html`<li class="${promise.state === "kept" ? "ok" : promise === next ? "now" : ""}"><div><b dir="auto">${promise.text}</b><span>${time}</span></div></li>`;
  });
  return html`<section><h2>${words.promised}</h2>${items.length === 0 ? html`<p class="sub">${words.nothingOpen}</p>` : html`<ul class="pr">${items}</ul>`}${next && html`<p class="sub after">${words.ifMoved}</p>`}</section>`;
}

function outcomeSection(view: CustomerPageView, words: PageWords): Html {
  const { told, preselected } = view.outcome;
  const chosen = preselected ?? told?.answer ?? null;
  const choice = (answer: OutcomeAnswer, label: string, heat: number) =>
    html`<label><input type="radio" name="answer" value="${answer}" required${chosen === answer && html` checked`}>${wave(heat)}<span>${label}</span></label>`;
  return html`<section id="outcome"><h2>${words.howIsIt}</h2>
<p class="sub">${told ? words.toldAt(labelOf(told.answer, words), say(view, told.at)) : words.seesIt(firstNameOf(view.person?.name))}</p>
<form method="post" action="${view.path}/outcome"><fieldset class="sat"><legend class="vh">${words.howIsIt}</legend>
${choice("sorted", words.sorted, 0)}${choice("getting-there", words.gettingThere, 2)}${choice("not-yet", words.notYet, 3)}</fieldset>
<input type="hidden" name="language" value="${view.language}">
<label class="comment" for="comment"><b>${words.comment}</b><span class="sub">${words.commentHint}</span></label><textarea id="comment" name="comment" rows="3" maxlength="5000" dir="auto"></textarea>
<button class="big primary" type="submit">${words.send}</button></form></section>`;
}

function personSection(view: CustomerPageView, person: NonNullable<CustomerPageView["person"]>, words: PageWords): Html {
  const first = firstNameOf(person.name) ?? person.name;
  return html`<section><div class="per"><span class="av" aria-hidden="true">${[...first][0]?.toUpperCase()}</span><div><b dir="auto">${person.name}</b><br><span class="sub">${words.looksAfter(view.company)}</span></div></div>
<a class="big" href="mailto:${encodeURIComponent(person.mailAddress).replaceAll("%40", "@")}">${icon("pen")} ${words.writeTo(first)}</a></section>`;
}

function languageLinks(view: CustomerPageView, words: PageWords): Html {
  return html`<nav class="end" aria-label="${words.languageLabel}"><details><summary lang="${view.language}">${words.ownName}</summary><ul>${pageLanguages.map((language) =>
    html`<li><a href="${view.path}?language=${language}" lang="${language}" hreflang="${language}"${language === view.language && html` aria-current="true"`}>${wordsOf[language].ownName}</a></li>`)}</ul></details></nav>`;
}

function labelOf(answer: OutcomeAnswer, words: PageWords): string {
  return answer === "sorted" ? words.sorted : answer === "getting-there" ? words.gettingThere : words.notYet;
}

function say(view: CustomerPageView, instant: Instant): string {
  return sayTime({ instant, zone: view.zone, now: view.now, locale: view.language });
}

/** "Europe/Oslo" is Oslo to people who live there. */
function placeOf(zone: string): string {
  return zone.split("/").at(-1)!.replaceAll("_", " ");
}

function firstNameOf(name: string | undefined): string | null {
  return name?.trim().split(/\s+/)[0] || null;
}

function paragraphs(text: string): Html[] {
  return text.trim().split(/\n{2,}/).map((paragraph) => html`<p>${paragraph.split("\n").map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}</p>`);
}

function icon(name: "check" | "pen"): Html {
  return name === "check"
    ? html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M20 6 9 17l-5-5"/></svg>`
    : html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M13 21h8"/><path d="m15 5 4 4L7.5 20.5 2 22l1.5-5.5Z"/></svg>`;
}
