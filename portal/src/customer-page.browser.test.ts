import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import { assertSameOriginHolds, launchBrowser } from "../../tools/browser.ts";
import { customerPage } from "./customer-page.ts";
import type { CustomerPageView } from "./customer-page-view.ts";
import { linkEndedPage } from "./small-pages.ts";

const now = "2025-11-20T11:58:00Z" as Instant;
const view: CustomerPageView = {
  company: "Fernbrook", need: "Batch files carry the wrong time", firstName: "Ingrid", language: "de", zone: "America/Argentina/ComodRivadavia" as Zone, now,
  recap: { text: "Ihre Messwertübertragungsschnittstellenkonfiguration haben wir geprüft.", at: now }, promises: [{ text: "Donaudampfschifffahrtsgesellschaftskapitänsmütze nachliefern", dueAt: now, state: "open", keptAt: null, owner: "Bea Whitlock" }],
  outcome: { told: { answer: "not-yet", at: now }, preselected: "sorted", justTold: true }, person: { name: "Bea Whitlock", mailAddress: "help@fernbrook.example" },
  keeps: { name: "Ingrid", emails: ["ingrid.with.a.rather.long.address@laboratory-of-fish-and-water.example"], organization: null, messages: 5 }, path: "/c/t", worksUntil: now,
};
const pages: Record<string, string> = { "/c/t": customerPage(view), "/en": customerPage({ ...view, language: "en", outcome: { told: null, preselected: null, justTold: false } }), "/ended": linkEndedPage("ended", "fr") };

let browser: Browser, server: Server, sent: string[];
beforeAll(async () => {
  sent = [];
  server = createServer((request, answer) => {
    if (request.method === "POST") {
      let body = "";
      request.on("data", (chunk) => { body += chunk; }).on("end", () => { sent.push(`${request.url} ${body}`); answer.writeHead(303, { location: "/ended" }).end(); });
      return;
    }
    const style = request.url === "/c/style.css";
    answer.setHeader("content-type", style ? "text/css" : "text/html").end(style ? readFileSync(join(import.meta.dirname, "page-style.css")) : pages[request.url ?? ""] ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await launchBrowser();
  await assertSameOriginHolds(browser);
});
afterAll(async () => {
  await browser?.close();
  server.close().closeAllConnections();
});
const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

test.each(Object.keys(pages).flatMap((path) => (["light", "dark"] as const).map((scheme) => [path, scheme] as const)))("%s in %s has nothing that axe finds, and fits 320 pixels", async (path, colorScheme) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 }, colorScheme });
  await page.goto(at(path));
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  expect(await page.evaluate("axe.run().then((found) => found.violations.map((violation) => [violation.id, violation.nodes.map((node) => node.html)]))")).toEqual([]);
  expect(await page.evaluate("[...document.querySelectorAll('a:not(.skip), button, summary, .sat label')].filter((one) => one.offsetParent && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML)")).toEqual([]);
  await page.close();
});

test("without any script, by keyboard alone, an answer is chosen and sent", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(at("/en"));
  await page.locator("input[value=sorted]").focus();
  await page.keyboard.press("ArrowDown");
  await page.locator("textarea").fill("Nearly & soon");
  await page.locator("button[type=submit]").press("Enter");
  await page.waitForURL(at("/ended"));
  expect(sent).toEqual(["/c/t/outcome answer=getting-there&language=en&comment=Nearly+%26+soon"]);
  await page.close();
});
