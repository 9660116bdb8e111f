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
