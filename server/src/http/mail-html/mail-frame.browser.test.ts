import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assertSameOriginHolds, launchBrowser } from "../../../../tools/browser.ts";
import { disguise, hostileMails } from "./hostile-mails.ts";
import { appPolicy } from "../security-headers.ts";
import { mailPolicy } from "./mail-document.ts";

// The sanitiser is off in this whole file: the frame and its policy have to hold alone (HX-2).
let browser: Browser, desk: Server, canary: Server, heard: string[], shown: string[];

beforeAll(async () => {
  [heard, shown] = [[], []];
  canary = await listen((path) => { heard.push(path); return ["text/html", "x", {}]; });
  desk = await listen((path) => path.startsWith("/mail/")
    ? ["text/html; charset=utf-8", `<!doctype html><body>${shown[Number(path.slice(6))] ?? ""}`, { "content-security-policy": mailPolicy }]
    : path === "/desk.js" ? ["text/javascript", "window.runs = 0; window.ran = () => { window.runs++; };", {}]
    : ["text/html; charset=utf-8", "<!doctype html><title>Desk</title><script src=/desk.js></script><div id=frames></div>", path === "/bare" ? {} : { "content-security-policy": appPolicy }]);
  browser = await launchBrowser();
  await assertSameOriginHolds(browser);
});
afterAll(async () => {
  await browser?.close();
  for (const server of [desk, canary]) server.close().closeAllConnections();
});

test("the canaries sing where nothing holds them", async () => {
  const page = await openDesk("/bare");
  await show(page, ['<img src="CANARY/pixel.gif"><script>top.ran()</script>'], { policy: false, sandbox: "allow-scripts allow-same-origin" });
  expect(await page.evaluate("window.runs")).toBeGreaterThan(0);
  expect(heard).toContain("/pixel.gif");
  await page.close();
});

test("no hostile mail runs, tells its sender, or leads the desk away, in the frame alone", async () => {
  const page = await openDesk();
  heard.length = 0;
  // Every mail as it is, and in three of its disguises, another three each time around.
  const mails = hostileMails.flatMap((mail, index) => [mail, ...disguise(mail).filter((_, number) => (number - index) % 4 === 0)]);
  for (let from = 0; from < mails.length; from += 150) await show(page, mails.slice(from, from + 150), { policy: true, sandbox: "allow-same-origin allow-popups allow-popups-to-escape-sandbox" });
  expect(await page.evaluate("window.runs")).toBe(0);
  expect(heard).toEqual([]);
  expect(page.url()).toBe(`${address(desk)}/`);
  expect(await page.title()).toBe("Desk");
  await page.close();
}, 120_000);

async function openDesk(path = "/"): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address(desk) + path);
  return page;
}

/** Shows each mail in a frame of its own, waits for it, clicks what can be clicked, and takes the frames away. */
async function show(page: Page, mails: readonly string[], { policy, sandbox }: { policy: boolean; sandbox: string }): Promise<void> {
  const first = shown.length;
  shown.push(...mails.map((mail) => mail.replaceAll("CANARY", address(canary))));
  await page.evaluate(async ({ urls, srcdocs, allow }) => {
    const frames = document.getElementById("frames")!;
    const one = (number: number) => new Promise<void>((done) => {
      const frame = document.createElement("iframe");
      frame.setAttribute("sandbox", allow);
      const ready = () => {
        frame.onload = null;
        // What an agent might press: links, buttons, forms.
        for (const thing of frame.contentDocument?.querySelectorAll("a,button,area,text") ?? []) thing.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
        setTimeout(() => { frame.remove(); done(); }, 150);
      };
      frame.onload = ready;
      setTimeout(ready, 3000);
      if (srcdocs) frame.srcdoc = srcdocs[number]!;
      else frame.src = urls[number]!;
      frames.append(frame);
    });
    for (let from = 0; from < urls.length; from += 25) await Promise.all(urls.slice(from, from + 25).map((_, offset) => one(from + offset)));
  }, { urls: mails.map((_, index) => `/mail/${first + index}`), srcdocs: policy ? null : shown.slice(first), allow: sandbox });
}

function listen(answer: (path: string) => [type: string, body: string, headers: Record<string, string>]): Promise<Server> {
  const server = createServer((request, response) => {
    const [type, body, headers] = answer(request.url ?? "/");
    response.writeHead(200, { "content-type": type, ...headers }).end(body);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function address(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
