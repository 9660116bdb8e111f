import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createTransport } from "nodemailer";
import type { Page } from "playwright-core";
import { setTimeout as pause } from "node:timers/promises";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the screen as it stands, in light and in dark; each finding with the elements it is about. */
export async function findWithAxe(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(axe);
    const violations = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} }).then((result) => result.violations.map((one) => one.id + ": " + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + " " + (node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? "")).join(" | ")))`) as string[];
    found.push(...violations.map((violation) => `${colorScheme} ${violation}`));
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  return found;
}

export type Letter = { readonly from: string; readonly to: string; readonly subject: string; readonly id: string; readonly text: string; readonly inReplyTo?: string; readonly references?: string };

/** Any mail program: one mail by SMTP, resolved once the door has answered 250. */
export async function sendLetter(port: number, letter: Letter): Promise<void> {
  const transport = createTransport({ port, host: "127.0.0.1", ignoreTLS: true });
  await transport.sendMail({
    from: letter.from, to: letter.to, subject: letter.subject, messageId: `<${letter.id}>`, text: letter.text,
    ...(letter.inReplyTo ? { inReplyTo: `<${letter.inReplyTo}>` } : {}), ...(letter.references ? { references: letter.references } : {}),
  });
  transport.close();
}

/** The API for a program, by a bearer token. */
export function createApiClient(url: string, token: string): <Answer = Record<string, never>>(method: string, path: string, body?: unknown) => Promise<Answer> {
  return async (method, path, body) => {
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers: { authorization: `Bearer ${token}`, ...(body ? { "content-type": "application/json" } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return (text ? JSON.parse(text) : null) as never;
  };
}

/** Asks again until the answer fits. */
export async function until<T>(ask: () => Promise<T>, fits: (answer: T) => boolean, ms = 20_000): Promise<T> {
  for (const end = Date.now() + ms; ; await pause(100)) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() > end) throw new Error(`It did not come to that in ${ms} ms: ${JSON.stringify(answer).slice(0, 2_000)}`);
  }
}

/** Texts and labels on the screen that came neither from the catalogue (in the pseudo-locale, with its brackets and accents) nor from the data. */
export async function findPlainEnglish(page: Page, data: string): Promise<string[]> {
  const shown = await page.evaluate(`(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest("script,style,svg,textarea,[contenteditable]")) continue;
      let text = node.data;
      // A sentence with an element inside is several texts: the brackets stand at its ends.
      for (let around = parent; around && !/^\\s*\\[.*\\]\\s*$/s.test(text) && around.tagName !== "BODY" && around.textContent.length < 400; around = around.parentElement) if (/^\\s*\\[.*·\\]\\s*$/s.test(around.textContent)) text = around.textContent;
      found.push(text);
    }
    for (const one of document.querySelectorAll("[aria-label],[title],[placeholder],[data-tip]")) for (const name of ["aria-label", "title", "placeholder", "data-tip"]) if (one.hasAttribute(name)) found.push(one.getAttribute(name));
    return [document.title, ...found];
  })()`) as string[];
  const known = data.replace(/\s+/g, " ");
  // A line may join data with commas or dots; two capitals alone are somebody's initials.
  const isData = (text: string) => known.includes(text) || /^[A-Z]{2}$/.test(text) || text.split(/, | · /).every((part) => known.includes(part) || !/[A-Za-z]{2,}/.test(part.replaceAll(timeWords, "")));
  return [...new Set(shown.map((text) => text.replace(/\s+/g, " ").trim()))].filter((text) => !/\[.*·\]/s.test(text) && !isData(text));
}

const timeWords = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|GMT|Ctrl|Esc|Shift|Rapport)[a-z]*\b/g;
