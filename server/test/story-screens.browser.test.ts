import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assertSameOriginHolds, launchBrowser } from "../../tools/browser.ts";
import { findPlainEnglish, findWithAxe } from "./story-tools.ts";
import { startTestDesk, type TestDesk } from "./with-desk.ts";

// The screens around the story: the first run, the empty desk, what lies above, every width, another language, no mouse.
let lively: TestDesk, empty: TestDesk, browser: Browser, wide: BrowserContext;
const broken: string[] = [];
beforeAll(async () => {
  [lively, empty, browser] = await Promise.all([startTestDesk({ RAPPORT_NOW: "2025-11-20T11:58Z" }), startTestDesk({ RAPPORT_DEMO: "off" }), launchBrowser()]);
  await assertSameOriginHolds(browser);
  wide = await signedIn({ viewport: { width: 1440, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([lively?.stop(), empty?.stop()]);
});

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/London", reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(15_000);
  context.on("weberror", (error) => broken.push(error.error().message));
  return context;
}

async function signedIn(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await newContext(options), page = await context.newPage();
  await page.goto(lively.url);
  await page.getByLabel("Email").fill(lively.signIn!.email);
  await page.getByLabel("Password").fill(lively.signIn!.password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/desk");
  await page.close();
  return context;
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(lively.url + path);
  await page.locator("h1").first().waitFor({ state: "attached" });
  return page;
}

const firstRow = (page: Page) => page.locator(".queue .row[data-conversation]").first();
const overflow = (page: Page) => page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
const focused = (page: Page) => page.evaluate("document.activeElement.className + ' ' + (document.activeElement.getAttribute('aria-label') ?? '')") as Promise<string>;

test("an empty desk is set up by its first person, says how mail comes in, and is clear", async () => {
  const page = await (await newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(empty.url);
  await page.waitForURL("**/welcome");
  await page.getByLabel("Company", { exact: true }).waitFor();
  expect(await findWithAxe(page)).toEqual([]);
  await page.getByRole("button", { name: "Set up the desk" }).click();
  await page.getByText("Write what your customers call you.").waitFor();
  await page.getByLabel("Company", { exact: true }).fill("Brookside");
  await page.getByLabel("Your name").fill("Ada Bell");
  await page.getByLabel("Your email").fill("ada@brookside.example");
  await page.getByLabel("Password").fill("two grey probes");
  await page.getByLabel("Address that customers write to").fill("help@brookside.example");
  await page.keyboard.press("Enter");
  await page.getByText("The desk is ready. Now the mail.").waitFor();
  expect(await page.textContent("body")).toContain(`smtp://127.0.0.1:${empty.mailPort}`);
  expect(await findWithAxe(page)).toEqual([]);
  await page.getByRole("link", { name: "Go to the desk" }).click();
  await page.getByText("Everyone has heard from you.").waitFor();
  expect(await findWithAxe(page)).toEqual([]);
});

test.each(["/desk", "/promises", "/customers", "/settings"])("axe finds nothing on %s in light or dark, and it fits", async (path) => {
  const page = await open(wide, path);
  await page.locator(path === "/desk" ? ".queue .row" : path === "/promises" ? "tr .say" : path === "/customers" ? "main table, main li" : "main h2").first().waitFor();
  expect([await findWithAxe(page), await overflow(page)]).toEqual([[], 0]);
  await page.close();
});

test("Ctrl K finds a customer and an action, Escape leaves everything as it was", async () => {
  const page = await open(wide, "/desk");
  await firstRow(page).waitFor();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Search or do anything" });
  await palette.getByRole("combobox").waitFor();
  expect(await findWithAxe(page)).toEqual([]);
  await page.keyboard.type("ingrid");
  await palette.getByRole("option", { name: /Ingrid Solheim/ }).first().waitFor();
  await page.keyboard.press("Escape");
  await palette.waitFor({ state: "detached" });
  // Somebody who types on at once loses no letter and sets off no key of the screen below.
  await page.keyboard.press("Control+k");
  await page.keyboard.type("go to promises");
  await expect.poll(() => palette.getByRole("combobox").inputValue()).toBe("go to promises");
  await palette.getByRole("option", { name: /Promises/ }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/promises*");
  await page.close();
});

test("the keyboard help opens with a question mark and names every key", async () => {
  const page = await open(wide, "/desk");
  await firstRow(page).waitFor();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard" });
  await help.getByText("Go to the coach").waitFor();
  expect(await findWithAxe(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  await page.close();
});

test("on a phone the queue and a conversation are two screens, each as wide as the phone", async () => {
  const phone = await signedIn({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await open(phone, "/desk");
  await firstRow(page).waitFor();
  expect([await overflow(page), await findWithAxe(page)]).toEqual([0, []]);
  await firstRow(page).tap();
  await page.waitForURL(/\/desk\/.+/);
  await page.getByRole("textbox", { name: /^Reply to/ }).waitFor();
  expect(await firstRow(page).isVisible()).toBe(false);
  expect([await overflow(page), await findWithAxe(page)]).toEqual([0, []]);
  await page.getByRole("link", { name: "Back to the queue" }).tap();
  await firstRow(page).waitFor();
  for (const path of ["/promises", "/customers", "/settings"]) {
    await page.goto(lively.url + path);
    await page.locator("h1").first().waitFor({ state: "attached" });
    expect([path, await overflow(page)]).toEqual([path, 0]);
  }
  await phone.close();
});

test.each(["/desk", "conversation", "/promises", "/customers", "/settings"])("every word of the interface on %s comes from the catalogue", async (path) => {
  const page = await wide.newPage(), answers: string[] = [];
  page.on("response", (response) => { if (response.url().includes("/api/v1/") && response.headers()["content-type"]?.includes("json")) void response.json().then((body) => answers.push(...stringsOf(body)), () => undefined); });
  await page.goto(`${lively.url}${path === "conversation" ? "/desk" : path}?locale=pseudo`);
  await page.locator("h1").first().waitFor({ state: "attached" });
  if (path === "conversation") {
    await firstRow(page).click();
    await page.locator(".thread [data-message]").first().waitFor();
  }
  await page.waitForTimeout(600);
  expect(await page.title()).toContain("·]");
  expect(await findPlainEnglish(page, answers.join(" \n "))).toEqual([]);
  await page.close();
});

test("without a mouse: signing in, down the queue, a reply written and sent, back in the queue", async () => {
  const page = await (await newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(lively.url);
  await page.getByLabel("Email").waitFor();
  await page.keyboard.type(lively.signIn!.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(lively.signIn!.password);
  await page.keyboard.press("Enter");
  await firstRow(page).waitFor();
  await page.keyboard.press("j");
  await expect.poll(() => focused(page)).toContain("row");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/desk\/.+/);
  const editor = page.getByRole("textbox", { name: /^Reply to/ });
  await editor.waitFor();
  await page.keyboard.press("r");
  await expect.poll(() => focused(page)).toContain("Reply to");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Thank you for waiting. I have read all of your mails and look into it now.");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toContain("thread");
  await page.keyboard.press("r");
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^Sent to /).waitFor();
  await page.keyboard.press("j");
  await expect.poll(() => focused(page)).toContain("row");
});

test("no screen has reported a fault", () => {
  expect(broken).toEqual([]);
});

/** Every text of an answer, and the parts in which the desk shows it. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsOf) : [];
}
