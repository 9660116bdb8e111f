import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConversationList, ConversationView } from "@rapport/contract/conversation-view.ts";
import type { PromiseList, PromiseView } from "@rapport/contract/promise-view.ts";
import { assertSameOriginHolds, launchBrowser } from "../../tools/browser.ts";
import { startSmtpSink, type SmtpSink } from "./smtp-sink.ts";
import { createApiClient, findWithAxe, sendLetter, until, type Letter } from "./story-tools.ts";
import { startTestDesk, type TestDesk } from "./with-desk.ts";

// The story of the desk, by hand and eye: each test goes on where the one before it ended.
let sink: SmtpSink, desk: TestDesk, browser: Browser, context: BrowserContext, page: Page, api: ReturnType<typeof createApiClient>, id: string, promise: PromiseView, ours: string, link: string;
const axe: string[] = [], broken: string[] = [];
beforeAll(async () => {
  sink = await startSmtpSink();
  desk = await startTestDesk({ RAPPORT_SMTP_URL: sink.url, RAPPORT_NOW: "2025-11-20T09:00Z" });
  const token = await desk.command("token", "create", "--name", "the story", "--role", "admin");
  if (token.code !== 0) throw new Error(`No token: ${token.err}`);
  api = createApiClient(desk.url, token.out.trim());
  browser = await launchBrowser();
  await assertSameOriginHolds(browser);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB", timezoneId: "Europe/London", reducedMotion: "reduce" });
  context.setDefaultTimeout(15_000);
  page = await openPage("/");
});
afterAll(async () => {
  await browser?.close();
  await desk?.stop();
  await sink?.close();
});

async function openPage(path: string): Promise<Page> {
  const opened = await context.newPage();
  opened.on("pageerror", (error) => broken.push(error.message)).on("console", (line) => { if (line.type() === "error" && !line.text().includes("401")) broken.push(line.text()); });
  await opened.goto(desk.url + path);
  return opened;
}

const marta: Pick<Letter, "from" | "to"> = { from: "Marta Lindqvist <marta@lakelab.example>", to: "support@fernbrook.example" };
const subject = "Export of the lake readings fails";
const read = () => api<ConversationView>("GET", `/conversations/${id}`);
const needsYouNow = () => page.locator(".q-sec", { has: page.getByRole("heading", { name: /^Needs you now/ }) });
const look = async (screen: string, at = page) => { axe.push(...(await findWithAxe(at)).map((finding) => `${screen}: ${finding}`)); };
const rowOfMarta = () => needsYouNow().getByRole("link").filter({ hasText: "Marta Lindqvist" });
const pass = async (to: string) => {
  const { now } = await api<{ now: string }>("GET", "/clock");
  await api("POST", "/clock", { advance: `PT${Math.ceil((Date.parse(to) - Date.parse(now)) / 60_000) + 1}M` });
};
const letter = () => page.getByRole("textbox", { name: "Reply to Marta" });
const write = async (text: string) => {
  await letter().click();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Backspace");
  await page.keyboard.insertText(text);
};
const flat = (text: string) => text.replace(/\s+/g, " ").trim();
const written = async () => flat(await letter().innerText());
const toMarta = () => sink.mails.filter((mail) => mail.envelope.to.includes("marta@lakelab.example") && !mail.parsed.headers.has("auto-submitted"));
const coachItems = () => page.locator(".coach ol > li button.fix");

test("somebody signs in with what the start has printed", async () => {
  await page.getByLabel("Email").waitFor();
  await look("sign in");
  await page.getByLabel("Email").fill(desk.signIn!.email);
  await page.getByLabel("Password").fill(desk.signIn!.password);
  await page.keyboard.press("Enter");
  await needsYouNow().waitFor();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.evaluate("globalThis.notReloaded = true");
  await look("desk");
});

test("a third mail by SMTP appears in the open browser, titled by its need, with heat and the reason for its place", async () => {
  await sendLetter(desk.mailPort, { ...marta, id: "m1@lakelab.example", subject, text: "Hello,\n\nsince your update 4.2 the export of our lake readings stops half-way. Can you have a look?\n\nMarta" });
  id = (await until(() => api<ConversationList>("GET", "/conversations?q=lake"), (list) => list.items.some((row) => row.customer.name === "Marta Lindqvist"))).items.find((row) => row.customer.name === "Marta Lindqvist")!.id;
  const known = await read();
  await api("PATCH", `/customers/${known.customer.id}`, { zone: "Europe/Helsinki" });
  await sendLetter(desk.mailPort, { ...marta, id: "m2@lakelab.example", subject: `RE: ${subject}`, inReplyTo: "m1@lakelab.example", references: "<m1@lakelab.example>", text: "Still nothing? I wrote this morning.\n\n> since your update 4.2 the export of our lake readings stops half-way." });
  await until(read, (view) => view.messages.length === 2);
  await sendLetter(desk.mailPort, {
    ...marta, id: "m3@lakelab.example", subject: `RE: RE: ${subject}`, inReplyTo: "m2@lakelab.example", references: "<m1@lakelab.example> <m2@lakelab.example>",
    text: "This is the third time I write and nobody answers. This is unacceptable, I am furious. We lost a whole day of measurements. If this is not solved we will cancel our contract. When will the export work again?\n\nMarta Lindqvist\n\nOn Thu, 20 Nov 2025 at 08:00, Marta Lindqvist wrote:\n> Still nothing? I wrote this morning.\n>> since your update 4.2 the export of our lake readings stops half-way.",
  });
  await rowOfMarta().locator(".l3", { hasText: "3rd contact" }).waitFor();
  const row = await until(() => api<ConversationList>("GET", "/conversations?section=needs-you-now&limit=100"), (list) => list.items.some((one) => one.id === id && one.contactCount === 3)).then((list) => list.items.find((one) => one.id === id)!);
  expect(await rowOfMarta().locator(".need").textContent()).toBe(row.need);
  expect(row.need).toMatch(/export/i);
  expect(row.need).not.toMatch(/^re:/i);
  expect(await rowOfMarta().locator(".vh").allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/Why it is here: .*3rd contact about this/)]));
  expect(await rowOfMarta().innerHTML()).toMatch(/Very upset|Upset/);
  expect(await page.evaluate("globalThis.notReloaded")).toBe(true);
});

test("opened, it shows the thread with quoted text folded, the words of the heat, the path and the person", async () => {
  await rowOfMarta().click();
  const view = await read(), third = page.locator(`#message-${view.messages.at(-1)!.id}`);
  await third.waitFor();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(view.need);
  await page.getByText(`Email: “${view.subject}”`).waitFor();
  expect(await third.getByText("stops half-way").count()).toBe(0);
  await third.getByRole("button", { name: "Quoted text" }).click();
  await third.getByText("stops half-way").waitFor();
  await third.getByRole("button", { name: "Hide quoted" }).click();
  expect(view.messages.at(-1)!.reading!.evidence.map((one) => view.messages.at(-1)!.reply.slice(...one.span)).join(" ")).toMatch(/unacceptable|furious/);
  const path = page.getByRole("region", { name: "Recovery path" });
  expect(await path.getByRole("listitem").count()).toBe(7);
  expect(await path.locator('[aria-current="step"]').textContent()).toContain("Defuse");
  expect(await path.locator(".where").textContent()).toContain("Marta");
  expect(await page.getByRole("complementary", { name: /Marta/ }).textContent()).toContain("Marta Lindqvist");
  await look("conversation");
});

const rash = "Hi Marta,\n\nas we already told you, you did not read the release notes. That is not possible. We will fix it shortly.\n\nBea";
let dismissed: string;
test("a draft that argues, refuses barely and promises shortly is seen by the coach; Ctrl J and a digit put better words in", async () => {
  await page.keyboard.press("r");
  await write(rash);
  await coachItems().nth(2).waitFor();
  const said = (await coachItems().allTextContents()).join("\n");
  expect(said).toMatch(/shortly|time/i);
  await look("composer with the coach");
  const words = await coachItems().locator(".to").first().textContent(), before = await written();
  const digit = await coachItems().filter({ has: page.locator(".to") }).first().locator("kbd").textContent();
  await letter().focus();
  await page.keyboard.press("Control+j");
  await page.keyboard.press(digit!);
  await expect.poll(written).not.toBe(before);
  expect(await written()).toContain(flat(words!.replace(/^“|”$/g, "")));
});

test("X keeps the agent's own words, and that is remembered for this draft when the page was closed", async () => {
  await expect.poll(() => coachItems().count()).toBeGreaterThan(0);
  await letter().focus();
  await page.keyboard.press("Control+j");
  dismissed = await page.locator(".coach button.fix.on .why").textContent() ?? "";
  const many = await coachItems().count(), text = await written();
  await page.keyboard.press("x");
  await expect.poll(() => coachItems().locator(".why").allTextContents()).not.toContain(dismissed);
  expect(await coachItems().count()).toBeLessThanOrEqual(many);
  await page.close();
  page = await openPage(`/desk/${id}`);
  await letter().waitFor();
  await expect.poll(written).toBe(text);
  await coachItems().first().waitFor();
  expect(await coachItems().locator(".why").allTextContents()).not.toContain(dismissed);
});

const good = "Dear Marta,\n\nyou wrote three times and nobody answered. I am sorry; you lost a whole day of measurements because of our update 4.2. I have repeated the export with your settings and seen it stop. I'll send you a corrected version by 16:00 tomorrow.\n\nDo your readings of yesterday still lie in the device?\n\nBea";
test("a time in the words becomes a promise in the customer's zone, recorded by one key", async () => {
  await write(good);
  const found = page.locator(".candidate");
  await found.waitFor();
  expect(await found.textContent()).toMatch(/14:00.*16:00.* for Marta/);
  await page.keyboard.press("Control+Shift+P");
  await page.getByText(/14:00.* recorded/).waitFor();
});

test("Ctrl Enter sends; within ten seconds it is taken back and the text is in the composer again", async () => {
  await letter().focus();
  await page.keyboard.press("Control+Enter");
  const undo = page.locator(".thread").getByRole("button", { name: "Undo" });
  await undo.or(page.locator(".toasts").getByRole("button").first()).first().waitFor();
  await page.locator(".toasts").getByRole("button", { name: /Undo/ }).click();
  await expect.poll(written).toContain("I'll send you a corrected version by 16:00 tomorrow.");
  expect((await read()).messages.filter((message) => message.direction === "out" && !message.automatic && message.delivery?.state !== "withdrawn")).toEqual([]);
  expect(toMarta()).toEqual([]);
});

test("sent again, it reaches the next server under the customer's mail, the conversation waits and the promise is in the ledger", async () => {
  await page.getByText(/14:00.* recorded/).waitFor();
  await letter().focus();
  await page.keyboard.press("Control+Enter");
  const { parsed } = await sink.waitFor((mail) => mail.envelope.to.includes("marta@lakelab.example") && mail.parsed.text!.includes("16:00 tomorrow"));
  expect((parsed.references as string[]).at(-1)).toBe("<m3@lakelab.example>");
  expect(parsed).toMatchObject({ inReplyTo: "<m3@lakelab.example>", references: expect.arrayContaining(["<m1@lakelab.example>", "<m2@lakelab.example>"]), subject: expect.stringMatching(/^re: export of the lake/i) });
  ours = parsed.messageId!.replace(/[<>]/g, "");
  expect(sink.mails.filter((mail) => mail.parsed.text?.includes("16:00 tomorrow")).length).toBe(1);
  const view = await until(read, (one) => one.messages.at(-1)!.delivery?.state === "sent");
  expect([view.section, view.status]).toEqual(["waiting", "waiting"]);
  promise = (await api<PromiseList>("GET", "/promises?state=open&q=corrected")).items[0]!;
  expect(promise).toMatchObject({ dueAt: "2025-11-21T14:00:00Z", conversationId: id, owner: { name: "Bea Whitlock" } });
  await page.getByRole("link", { name: /^Promises/ }).click();
  await page.locator("tr", { hasText: "Marta Lindqvist" }).waitFor();
  await look("promises");
});

test("before the promise is late its owner sees it at risk with a prepared notice; renegotiated, the customer hears it", async () => {
  await pass(promise.atRiskAt);
  const row = page.locator("tr", { hasText: "Marta Lindqvist" });
  await row.getByText(/Tell them before/).waitFor();
  await page.getByRole("link", { name: "Desk", exact: true }).click();
  await page.getByText("A promise to Marta Lindqvist is at risk.").first().click();
  const notice = page.getByRole("textbox", { name: "Delay notice, to Marta Lindqvist" });
  await notice.waitFor();
  const text = await notice.inputValue();
  expect(text).toContain("Marta");
  await look("a promise at risk");
  await page.getByRole("button", { name: /Send and move the promise/ }).click();
  const firstLine = text.split("\n").filter(Boolean)[1]!.slice(0, 40);
  const told = await sink.waitFor((mail) => mail.envelope.to.includes("marta@lakelab.example") && mail.parsed.text!.replace(/\s+/g, " ").includes(firstLine));
  expect(told.parsed.references).toContain("<m3@lakelab.example>");
  const moved = (await api<PromiseList>("GET", "/promises?q=corrected")).items[0]!;
  expect([moved.state, moved.dueAt > promise.dueAt]).toEqual(["renegotiated", true]);
  promise = moved;
});

test("their answer by mail rejoins the conversation; done, it schedules the follow-up", async () => {
  await sendLetter(desk.mailPort, { ...marta, id: "m4@lakelab.example", subject: `Re: ${subject}`, inReplyTo: ours, references: `<m3@lakelab.example> <${ours}>`, text: "Thank you for telling me. The corrected version has just come and the export works.\n\nMarta" });
  await until(read, (view) => view.messages.some((message) => message.text.includes("the export works")));
  await api("POST", `/promises/${promise.id}/keep`, {});
  await page.goto(`${desk.url}/desk/${id}`);
  await page.getByText("the export works").first().waitFor();
  const proved = (await read()).path.find((step) => step.state === "done" && step.evidenceMessageId);
  await page.getByRole("region", { name: "Recovery path" }).getByRole("button", { name: new RegExp(proved!.kind.replace("-", " "), "i") }).click();
  await expect.poll(() => page.evaluate("document.activeElement.id")).toBe(`message-${proved!.evidenceMessageId}`);
  await page.locator(".c-head h1").focus();
  await page.keyboard.press("e");
  const done = page.getByRole("dialog", { name: "Done" });
  await done.waitFor();
  await look("done");
  await done.getByRole("button", { name: "Done" }).click();
  const view = await until(read, (one) => one.status === "resolved");
  expect(view.followUp).toMatchObject({ state: "scheduled" });
});

test("the follow-up comes due and leaves with an agent's word, with a link to the customer's own page", async () => {
  await pass((await read()).followUp!.dueAt);
  await until(read, (view) => view.followUp?.state === "due");
  expect(sink.mails.some((mail) => mail.raw.includes("/c/"))).toBe(false);
  await page.goto(`${desk.url}/desk/${id}`);
  await page.getByRole("button", { name: "Look at the letter" }).click();
  const dialog = page.getByRole("dialog", { name: /Ask Marta/ });
  await expect.poll(() => dialog.getByRole("textbox", { name: "Letter" }).inputValue()).toContain("Marta");
  await look("the follow-up letter");
  await dialog.getByRole("button", { name: "Send" }).click();
  const { parsed } = await sink.waitFor((mail) => mail.envelope.to.includes("marta@lakelab.example") && /\/c\/[\w.-]+/.test(mail.parsed.text ?? ""));
  link = /https?:\/\/\S+\/c\/[\w.~-]+/.exec(parsed.text!)![0];
  expect(link.startsWith(desk.url)).toBe(true);
});

test("looking at the page records nothing, answering does, and the agent sees it; not yet brings the conversation back", async () => {
  const own = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, locale: "en-GB" });
  const theirs = await own.newPage();
  await theirs.goto(`${link}?answer=sorted`);
  expect(await fetch(link, { method: "HEAD" }).then((answer) => answer.status)).toBe(200);
  expect((await read()).outcomes).toEqual([]);
  expect(await theirs.locator("input[value=sorted]").isChecked()).toBe(true);
  expect(await theirs.textContent("body")).not.toMatch(/upset|furious|heat/i);
  await theirs.getByRole("button", { name: /send/i }).click();
  await theirs.waitForURL(/\/c\//);
  expect((await until(read, (view) => view.outcomes.length > 0)).outcomes.map((one) => one.answer)).toEqual(["sorted"]);
  await page.getByText("Marta Lindqvist has told us how it went.").waitFor();
  expect((await read()).status).toBe("resolved");
  await theirs.goto(link);
  await theirs.locator("input[value=not-yet]").check();
  await theirs.locator("textarea").fill("It stopped again this morning.");
  await theirs.getByRole("button", { name: /send/i }).click();
  const back = await until(read, (view) => view.status === "open");
  expect(back.section).toBe("needs-you-now");
  await own.close();
});

test("nothing left this machine that an agent did not send, and each mail once", () => {
  const left = toMarta();
  expect(new Set(left.map((mail) => mail.parsed.messageId)).size).toBe(left.length);
  expect(left.length).toBe(3);
});

test("axe finds nothing on any of these screens, in light or dark, and the browser reported no fault", () => {
  expect(axe).toEqual([]);
  expect(broken).toEqual([]);
});
