import { html, type Html } from "./html.ts";

export type Frame = { readonly language: string; readonly title: string; readonly company: string; readonly skip: string; readonly nav?: Html };

/** The document around a customer's page: their company's name above, nothing of ours, no script, nothing from elsewhere. */
export function pageFrame({ language, title, company, skip, nav }: Frame, main: Html, foot?: Html): string {
  return `<!doctype html>\n${html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><meta name="color-scheme" content="light dark">
<title>${title}</title><link rel="stylesheet" href="/c/style.css"></head>
<body><a class="skip" href="#main">${skip}</a><div class="po"><header class="po-bar"><b dir="auto">${company}</b>${nav}</header>
<main id="main">${main}</main>${foot && html`<footer class="foot">${foot}</footer>`}</div></body></html>`.markup}\n`;
}
