import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import type { CoachRecord, LessonList } from "@rapport/contract/lesson-view.ts";
import { assertSameOriginHolds, launchBrowser } from "../../tools/browser.ts";
import { createApiClient, findWithAxe, until } from "./story-tools.ts";
import { startTestDesk, type TestDesk } from "./with-desk.ts";

// What the desk reads, by hand and eye: the words it rests on, the word of a person against it, and what the desk learns from both.
let desk: TestDesk, browser: Browser, wide: BrowserContext, page: Page, api: ReturnType<typeof createApiClient>;
const broken: string[] = [], axe: string[] = [];
beforeAll(async () => {
  [desk, browser] = await Promise.all([startTestDesk({ RAPPORT_NOW: "2025-11-20T11:58Z" }), launchBrowser()]);
  await assertSameOriginHolds(browser);
  const token = await desk.command("token", "create", "--name", "the story", "--role", "admin");
  if (token.code !== 0) throw new Error(`No token: ${token.err}`);
  api = createApiClient(desk.url, token.out.trim());
  wide = await signedIn({ viewport: { width: 1440, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

async function signedIn(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/London", reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(15_000);
  context.on("weberror", (error) => broken.push(error.error().message));
  const first = await context.newPage();
  await first.goto(desk.url);
  await first.getByLabel("Email").fill(desk.signIn!.email);
  await first.getByLabel("Password").fill(desk.signIn!.password);
  await first.keyboard.press("Enter");
  await first.waitForURL("**/desk");
  await first.close();
  return context;
}

let letters = 0;
const post = (name: string, text: string) => api<{ conversationId: string; messageId: string }>("POST", "/messages", { channel: "email", from: { email: `${name.toLowerCase()}@lakelab.example`, name: `${name} Lindqvist` }, subject: "The export", text, externalId: `letter-${letters++}` });
const open = async (context: BrowserContext, id: string): Promise<Page> => {
  const opened = await context.newPage();
  await opened.goto(`${desk.url}/desk/${id}`);
  await opened.locator(".msg.theirs .letter").first().waitFor();
  return opened;
};
const look = async (screen: string, at = page) => { axe.push(...(await findWithAxe(at)).map((finding) => `${screen}: ${finding}`)); };
const hot = "This is unacceptable. Three nights running your export has failed, and if it is not fixed today we will move our account elsewhere.";
const words = (at = page) => at.locator("[data-evidence]");
const focusedWords = (at = page) => at.evaluate("document.activeElement.dataset.evidence === undefined ? null : document.activeElement.textContent") as Promise<string | null>;
const read = (id: string) => api<ConversationView>("GET", `/conversations/${id}`);
let marta: { conversationId: string; messageId: string };

test("a key walks through the words that a reading rests on, and each says in words what it reads as and how strongly", async () => {
  marta = await post("Marta", hot);
  page = await open(wide, marta.conversationId);
  await words().first().waitFor();
  await page.locator(".c-head h1").focus();
  await page.keyboard.press("w");
  const first = await focusedWords();
  expect(hot).toContain(first);
  await page.getByRole("tooltip").waitFor();
  expect(await page.getByRole("tooltip").textContent()).toMatch(/^Reads as .+ · (?:slight|clear|strong)/);
  const described = await page.evaluate("document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent") as string;
  expect(described).toMatch(/^Reads as .+ · (?:slight|clear|strong)[\s\S]*Enter to correct\.$/);
  await look("words in focus");
  await page.keyboard.press("ArrowRight");
  expect(await focusedWords()).not.toBe(first);
  await page.keyboard.press("Shift+w");
  expect(await focusedWords()).toBe(first);
  await page.keyboard.press("Escape");
  await page.getByRole("tooltip").waitFor({ state: "detached" });
  expect(await page.evaluate("document.activeElement.className")).toContain("msg");
});

test("the line under the message says what it is read as, without a number, and leads to the words", async () => {
  const line = page.locator(".reads");
  expect(await line.innerText()).toMatch(/^Reads as (?:very upset|upset|frustrated).*wanting to leave/is);
  await line.getByRole("button", { name: /wanting to leave/ }).hover();
  expect((await page.locator("[data-evidence].lit").allTextContents()).join(" ")).toMatch(/move|elsewhere|account/);
  await line.getByRole("button", { name: /wanting to leave/ }).click();
  expect(await focusedWords()).toMatch(/move|elsewhere|account/);
});

test("one key and a digit correct the reading; who said what stands beside what the desk had read; Ctrl Z takes it back", async () => {
  await page.locator(".c-head h1").focus();
  await page.keyboard.press("c");
  await page.getByRole("menuitemradio", { name: /^Calm/ }).waitFor();
  await look("correction");
  await page.keyboard.press("1");
  await page.getByText(/^You read this as uneasy, /).waitFor();
  expect(await page.locator(".reads").innerText()).toMatch(/It still reads as .*wanting to leave.*The desk had read: .*wanting to leave/s);
  expect((await until(() => read(marta.conversationId), (view) => view.messages[0]!.readingCorrected)).messages[0]).toMatchObject({ reading: { heat: { level: 1 } }, correction: { level: 1, by: { name: "Bea Whitlock" } } });
  await page.locator(".c-head h1").focus();
  await page.keyboard.press("Control+z");
  await page.getByText(/^You read this as uneasy, /).waitFor({ state: "detached" });
  await until(() => read(marta.conversationId), (view) => !view.messages[0]!.readingCorrected);
});

test("a switch says what it does not say; the other window hears it, and it is there after looking again", async () => {
  const other = await open(wide, marta.conversationId);
  await page.bringToFront();
  await words().first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitemcheckbox", { name: "They want to leave" }).press("Enter");
  await page.keyboard.press("Escape");
  await page.getByText(/^You read this as not wanting to leave, /).waitFor();
  await other.getByText(/^You read this as not wanting to leave, /).waitFor();
  await other.close();
  await look("a corrected message");
  await page.reload();
  await page.getByText(/^You read this as not wanting to leave, /).waitFor();
  await page.getByRole("button", { name: "Use the desk’s reading" }).click();
  await page.locator(".reads").getByRole("button", { name: /wanting to leave/ }).waitFor();
});

test("what several customers' words were corrected to is listed with its counts, changes the next reading, and a lead lets it be forgotten", async () => {
  const before = (await read((await post("Zoe", "This is unacceptable.")).conversationId)).messages[0]!.reading!.heat.score;
  for (const name of ["Ana", "Ben", "Cyd"]) await api("POST", `/messages/${(await post(name, "This is unacceptable.")).messageId}/reading`, { level: 0 });
  const next = await post("Dee", "This is unacceptable.");
  expect((await read(next.conversationId)).messages[0]!.reading!.heat.score).toBeLessThan(before);
  await page.goto(`${desk.url}/settings#lessons`);
  const section = page.locator("#lessons");
  await section.getByText(/^Your team has said 3 times that “.*unacceptable.*” is not heat\.$/).waitFor();
  await look("what the team has taught");
  const count = await section.locator("li").count();
  await section.locator("li", { hasText: "is not heat" }).first().getByRole("button", { name: /^Forget/ }).click();
  await page.getByText("Forgotten. Later corrections can teach it again.").waitFor();
  await expect.poll(() => section.locator("li").count()).toBe(count - 1);
  await expect.poll(() => page.evaluate("document.activeElement.closest('#lessons li') !== null || document.activeElement.id === 'lessons-title'")).toBe(true);
  expect((await api<LessonList>("GET", "/lessons")).items).toHaveLength(count - 1);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect.poll(() => section.locator("li").count()).toBe(count);
});

test("a language that the desk does not read is said so in the message and beside the draft", async () => {
  const polish = await post("Ewa", "Dzień dobry, od trzech dni czekam na odpowiedź w sprawie mojego zamówienia i nikt się do mnie nie odzywa. Proszę o pilny kontakt telefoniczny.");
  page = await open(wide, polish.conversationId);
  await page.getByText("The desk does not read Polish; it claims nothing about this message.").waitFor();
  await page.getByText(/^The coach .*Polish/).waitFor();
  await page.getByText("Answer. The desk does not read Polish; how Ewa feels is for you to read.").waitFor();
  expect(await page.locator(".c-meta").innerText()).toContain("heat not read");
  expect(await words().count()).toBe(0);
  await look("an unread language");
  await page.getByRole("button", { name: "Say how it reads" }).click();
  await page.getByRole("menuitemradio", { name: /^Calm/ }).waitFor();
  await page.keyboard.press("0");
  await page.getByText(/^You read this as calm, /).waitFor();
  expect(await page.locator(".c-meta").innerText()).toContain("calm");
});

test("what was taken, kept and left of the coach's suggestions is kept with the mail, for oneself and counted for the team", async () => {
  page = await open(wide, marta.conversationId);
  const letter = page.getByRole("textbox", { name: "Reply to Marta" });
  await letter.click();
  await page.keyboard.insertText("Hello Marta,\n\nAs I already told you, that is not possible. You should have read the manual. I will get back to you shortly.");
  const items = page.locator(".coach ol > li button.fix");
  await items.nth(2).waitFor();
  for (const item of await items.all()) expect(await item.locator(".why").textContent()).not.toBe("");
  const start = await items.count();
  await page.keyboard.press("Control+j");
  await page.keyboard.press((await items.filter({ has: page.locator(".to") }).first().locator("kbd").textContent())!);
  await expect.poll(() => items.count()).toBeLessThanOrEqual(start);
  await page.waitForTimeout(600);
  await page.keyboard.press("Control+j");
  await page.keyboard.press("x");
  await page.waitForTimeout(600);
  const left = await items.count();
  await letter.press("Control+Enter");
  await page.getByText(/^Sent to Marta/).waitFor();
  const sums = (record: CoachRecord) => record.items.reduce((sum, item) => ({ used: sum.used + item.used, kept: sum.kept + item.kept, left: sum.left + item.left }), { used: 0, kept: 0, left: 0 });
  const record = await until(() => api<CoachRecord>("GET", "/coach/record?by=check"), (answer) => sums(answer).left > 0);
  expect(sums(record)).toEqual({ used: 1, kept: 1, left });
  expect(sums(await api<CoachRecord>("GET", "/coach/record?by=check&whose=mine"))).toEqual({ used: 0, kept: 0, left: 0 });
  expect(record.items.every((item) => item.wentTogether === null)).toBe(true);
  await page.goto(`${desk.url}/settings#record`);
  await page.locator("#record li").first().waitFor();
  expect(await page.locator("#record li").allTextContents()).toContainEqual(expect.stringMatching(/1 suggestion: (?:1 taken, 0 kept as written, 0|0 taken, 1 kept as written, 0|0 taken, 0 kept as written, 1) left at sending\.Too few answers since to compare/));
  await page.getByRole("button", { name: "Mine", exact: true }).click();
  await look("what became of suggestions");
});

test("a draft that is longer than can be kept says so, and what to do", async () => {
  page = await open(wide, (await post("Liv", hot)).conversationId);
  await page.getByRole("textbox", { name: "Reply to Liv" }).click();
  await page.keyboard.insertText("a".repeat(200_012));
  await page.getByText("by 12 characters over 200,000. It is kept in this browser only").waitFor();
  expect(await page.locator(".coach").innerText()).not.toContain("Nothing to change");
  await look("a draft that is too long");
});

test("on a phone a tap on the words says what they read as and opens the correction", async () => {
  const phone = await signedIn({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const nora = await post("Nora", hot), small = await open(phone, nora.conversationId);
  await words(small).first().tap();
  await small.getByText(/^“.+”\s+Reads as .+ · /).waitFor();
  expect(await small.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
  await look("correction on a phone", small);
  await small.getByRole("menuitemradio", { name: /^Uneasy/ }).tap();
  await expect.poll(() => small.locator(".reads").innerText()).toMatch(/^You read this as uneasy, /);
  await phone.close();
});

test("what was corrected, learned and kept is there after the desk was stopped hard and started again", async () => {
  await api("POST", `/messages/${marta.messageId}/reading`, { level: 2, signals: { urgency: true } });
  const [before, lessons, record] = [(await read(marta.conversationId)).messages[0], await api<LessonList>("GET", "/lessons"), await api<CoachRecord>("GET", "/coach/record")];
  await desk.kill("SIGKILL");
  const again = await desk.startAgain(), token = (await again.command("token", "create", "--name", "the story again", "--role", "admin")).out.trim();
  desk = again;
  api = createApiClient(desk.url, token);
  expect([(await read(marta.conversationId)).messages[0], await api<LessonList>("GET", "/lessons"), await api<CoachRecord>("GET", "/coach/record")]).toEqual([before, lessons, record]);
});

test("axe has found nothing, and no screen has reported a fault", () => {
  expect([axe, broken]).toEqual([[], []]);
});
