import { expect, test } from "vitest";
import { assertSameOriginHolds, launchBrowser } from "./browser.ts";

test("the browser of the suites keeps origins apart and shows a page", async () => {
  const browser = await launchBrowser();
  await assertSameOriginHolds(browser);
  const page = await browser.newPage();
  await page.setContent("<h1>Heard</h1>");
  expect(await page.textContent("h1")).toBe("Heard");
  await browser.close();
});

test("a browser that lets one origin read another is noticed", async () => {
  const browser = await launchBrowser(undefined, ["--disable-web-security"]);
  await expect(assertSameOriginHolds(browser)).rejects.toThrow("web security is off");
  await browser.close();
});

test("the Chromium that comes with npm keeps origins apart too", async () => {
  const browser = await launchBrowser([]);
  await assertSameOriginHolds(browser);
  await browser.close();
});
