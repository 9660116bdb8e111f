import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assertSameOriginHolds, launchBrowser } from "../../../tools/browser.ts";
import { goodPassword, startTestApp, type TestApp } from "../../test/with-app.ts";

// The other page is on another port of this machine: for a cookie that is the same site, so SameSite alone would not help (AU-7).
let desk: TestApp, deskUrl: string, other: Server, otherUrl: string, browser: Browser, person: BrowserContext, reached: string[], otherPage: string;

beforeAll(async () => {
  reached = [];
  desk = await startTestApp({ addNote: async (_who, _id, text) => { reached.push(text); return null; } });
  await desk.addPerson(await desk.addTeam("Fernbrook"), "bea@fernbrook.example", "admin");
  deskUrl = await desk.app.listen({ host: "127.0.0.1", port: 0 });
  other = createServer((_request, answer) => answer.setHeader("content-type", "text/html").end(otherPage));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  otherUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
  await assertSameOriginHolds(browser);
  person = await browser.newContext();
  const page = await person.newPage();
  await page.goto(`${deskUrl}/livez`);
  const status = await page.evaluate(async (body) => (await fetch("/api/v1/session", { method: "POST", headers: { "content-type": "application/json", "x-rapport": "1" }, body })).status, JSON.stringify({ email: "bea@fernbrook.example", password: goodPassword }));
  if (status !== 200) throw new Error(`Signing in answered ${status}`);
});
afterAll(async () => {
  await browser?.close();
  other.close().closeAllConnections();
  await desk.close();
});

const notes = () => `${deskUrl}/api/v1/conversations/019a0000-0000-7000-8000-000000000000/notes`;

test("the desk's own page may write: the harness is sound", async () => {
  const page = await person.newPage();
  await page.goto(`${deskUrl}/livez`);
  await page.evaluate(async (url) => fetch(url, { method: "POST", headers: { "content-type": "application/json", "x-rapport": "1" }, body: '{"text":"ours"}' }), notes());
  expect(reached).toEqual(["ours"]);
});

test("another page cannot write with the person's cookie, by a form or by a script", async () => {
  reached.length = 0;
  otherPage = `<form method=post enctype="text/plain" action="${notes()}"><input name='{"text":"forged","x":"' value='"}'></form><form method=post action="${notes()}"><input name=text value=forged></form>`;
  for (const form of [0, 1]) {
    const page = await person.newPage();
    await page.goto(otherUrl);
    const [answer] = await Promise.all([page.waitForResponse(notes()), page.evaluate((which) => document.forms[which]!.submit(), form)]);
    expect(answer.status()).toBe(403);
  }
  const page = await person.newPage();
  await page.goto(otherUrl);
  const said = await page.evaluate(async (url) => Promise.all([
    fetch(url, { method: "POST", credentials: "include", mode: "no-cors", body: '{"text":"forged"}' }).then((answer) => answer.type, String),
    fetch(url, { method: "POST", credentials: "include", headers: { "content-type": "application/json", "x-rapport": "1" }, body: '{"text":"forged"}' }).then((answer) => answer.type, () => "refused"),
  ]), notes());
  expect(said[1]).toBe("refused");
  expect(reached).toEqual([]);
});

test("another page can neither read the desk nor show it in a frame", async () => {
  otherPage = `<iframe src="${deskUrl}/api/v1/session"></iframe>`;
  const page = await person.newPage();
  await page.goto(otherUrl);
  expect(await page.evaluate((url) => fetch(url, { credentials: "include" }).then((answer) => answer.text(), () => "refused"), `${deskUrl}/api/v1/session`)).toBe("refused");
  await page.waitForTimeout(300);
  expect(page.frames()[1]!.url()).toMatch(/^chrome-error:/);
});
