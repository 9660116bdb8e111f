import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startTestDesk, type TestDesk } from "../server/test/with-desk.ts";
import { launchBrowser } from "./browser.ts";

/** `npm run screenshots`: starts the desk with its small company on one Thursday at noon and takes the pictures of docs/screenshots. */
const folder = join(import.meta.dirname, "../docs/screenshots");
const draft = ["Hei Ingrid,", "As I already explained, the file format changed in 4.2. We can’t roll your units back. I’ll send a converted file shortly.", "Vennlig hilsen,\nBea"];
const betterDraft = [
  "Hei Ingrid,", "212 readings rejected on three nights, with Mattilsynet waiting tomorrow: I can see why you are upset. Rolling the units back needs somebody on site, and that would not be in time for you.",
  "I’ll send you a converted file for last night by 16:00 today, checked against your bridge. Would you like the two nights before in the same file, or each by itself?", "Vennlig hilsen,\nBea",
];

type Look = { readonly name: string; readonly width: number; readonly height: number; readonly theme: "light" | "dark"; readonly take: (page: Page, desk: TestDesk) => Promise<void> };

const looks: readonly Look[] = [
  { name: "desk-light-1440", width: 1440, height: 900, theme: "light", take: (page) => writeTo(page, "Ingrid Solheim", draft) },
  { name: "desk-dark-1440", width: 1440, height: 900, theme: "dark", take: (page) => writeTo(page, "Ingrid Solheim", draft) },
  { name: "desk-ready-1440", width: 1440, height: 900, theme: "light", take: (page) => writeTo(page, "Ingrid Solheim", betterDraft) },
  { name: "desk-1100", width: 1100, height: 800, theme: "light", take: (page) => writeTo(page, "Ingrid Solheim", draft) },
  { name: "desk-390", width: 390, height: 844, theme: "light", take: (page) => page.waitForTimeout(500) },
  { name: "promises-1440", width: 1440, height: 900, theme: "light", take: (page, desk) => open(page, `${desk.url}/promises`) },
  { name: "customers-1440", width: 1440, height: 900, theme: "light", take: (page, desk) => open(page, `${desk.url}/customers`) },
];

const desk = await startTestDesk({ RAPPORT_NOW: "2025-11-20T11:58Z" });
const browser = await launchBrowser();
try {
  await mkdir(folder, { recursive: true });
  await take(browser, "sign-in-1440", 1440, 900, "light", async (page) => { await page.goto(desk.url); await page.locator("input[type=password]").waitFor(); });
  const page = await customerPage(desk, "Tracking number");
  for (const [name, width, height] of [["portal-1100", 1100, 900], ["portal-390", 390, 844]] as const) await take(browser, name, width, height, "light", async (tab) => { await tab.goto(page); });
  for (const look of looks) {
    await take(browser, look.name, look.width, look.height, look.theme, async (page) => {
      await signIn(page, desk);
      await look.take(page, desk);
    });
  }
} finally {
  await browser.close();
  await desk.stop();
}

async function take(within: Browser, name: string, width: number, height: number, theme: "light" | "dark", show: (page: Page) => Promise<void>): Promise<void> {
  const context = await within.newContext({ viewport: { width, height }, colorScheme: theme, locale: "en-GB", timezoneId: "Europe/London", reducedMotion: "reduce" });
  const page = await context.newPage();
  await show(page);
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
  console.log(`docs/screenshots/${name}.png`);
}

/** The address of a customer's own page for the conversation that a search finds, made as any program makes it. */
async function customerPage({ url, command }: TestDesk, q: string): Promise<string> {
  const token = (await command("token", "create", "--name", "screenshots", "--role", "agent")).out.trim();
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const list = await (await fetch(`${url}/api/v1/conversations?q=${encodeURIComponent(q)}`, { headers })).json() as { items: { id: string }[] };
  return (await (await fetch(`${url}/api/v1/conversations/${list.items[0]!.id}/page`, { method: "POST", headers, body: "{}" })).json() as { url: string }).url;
}

async function signIn(page: Page, { url, signIn: known }: TestDesk): Promise<void> {
  await page.goto(url);
  await page.locator("input[type=email], input[name=email]").first().fill(known!.email);
  await page.locator("input[type=password]").fill(known!.password);
  await page.keyboard.press("Enter");
  await page.locator("[aria-label='Queue']").waitFor();
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("h1").first().waitFor();
}

/** Opens a customer's conversation and writes a draft, as a person does: paragraph by paragraph. */
async function writeTo(page: Page, customer: string, paragraphs: readonly string[]): Promise<void> {
  await page.locator("[aria-label='Queue'] a", { hasText: customer }).first().click();
  const editor = page.locator("[role=textbox][contenteditable=true]");
  await editor.waitFor();
  await editor.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) await page.keyboard.press("Enter");
    for (const [line, words] of paragraph.split("\n").entries()) {
      if (line > 0) await page.keyboard.press("Shift+Enter");
      await page.keyboard.insertText(words);
    }
  }
}
