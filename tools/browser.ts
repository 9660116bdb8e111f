import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

/** Our own arguments for any Chromium: what a person's browser does, minus everything that phones home. */
const args = [
  "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * Starts Chromium: the one CHROME_PATH names, an installed one, or else the one that comes with npm. Each start has a
 * folder for temporary files of its own, which goes with the browser.
 */
export async function launchBrowser(installed: readonly (string | undefined)[] = places, more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium(installed);
  const ownTemp = await mkdtemp(join(tmpdir(), "rapport-browser-"));
  const browser = await chromium.launch({
    executablePath, args: [...args, ...more], headless: true, chromiumSandbox: process.getuid?.() !== 0, timeout: 60_000, env: { ...process.env, TMPDIR: ownTemp, LANG: "en_GB.UTF-8" },
  });
  browser.once("disconnected", () => void rm(ownTemp, { recursive: true, force: true }).catch(() => undefined));
  return browser;
}

const places = [process.env["CHROME_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The first of the installed ones that exists, or else the packaged one, unpacked once. */
export async function findChromium(installed: readonly (string | undefined)[] = places): Promise<string> {
  const found = installed.find((path) => path && existsSync(path));
  if (found) return found;
  // The package unpacks libraries of its own only where it believes to run on Lambda, and everything into TMPDIR.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const shared = process.env["TMPDIR"];
  const unpackIn = join(tmpdir(), `rapport-chromium-${userInfo().uid}`);
  await mkdir(unpackIn, { recursive: true });
  process.env["TMPDIR"] = unpackIn;
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return await packaged.executablePath();
  } finally {
    if (shared === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = shared;
  }
}

/**
 * A canary at the head of every browser suite: packaged Chromiums switch web security off by default, and a suite that
 * passes in such a browser proves nothing about what a page may do. Throws where one origin can read another.
 */
export async function assertSameOriginHolds(browser: Browser): Promise<void> {
  const [here, there] = await Promise.all([serve("here"), serve("there")]);
  const page = await browser.newPage();
  try {
    await page.goto(here.url);
    const read = await page.evaluate((url) => fetch(url).then((answer) => answer.text()).catch(() => null), there.url);
    if (read !== null) throw new Error("This Chromium lets one origin read another: its web security is off.");
  } finally {
    await page.close();
    await Promise.all([here.close(), there.close()]);
  }
}

async function serve(text: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = http.createServer((_request, answer) => answer.setHeader("content-type", "text/html").end(`<title>${text}</title>${text}`));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
