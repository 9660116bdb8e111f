import { readFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "vite";
import { models } from "../../models/manifest.ts";
import { launchBrowser } from "../browser.ts";
import type { reviewInBrowser } from "./browser-page.ts";
import { quantile, row, slowest, type Row } from "./compare.ts";
import { longReplies } from "./texts.ts";

type Page = { readonly reviewInBrowser: typeof reviewInBrowser };

/** A review of 200 words in Chromium, with script and models fetched as the desk fetches them. */
export async function benchBrowser(): Promise<Row[]> {
  const server = await servePage(await bundlePage());
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const { evaluated, times } = await page.evaluate(async (work) => {
      const start = performance.now();
      const page = await import(work.script) as Page;
      return { evaluated: performance.now() - start, times: await page.reviewInBrowser(work) };
    }, { script: "/page.js", replies: longReplies, models: Object.keys(models), rounds: 2_000 });
    const [ours, partner] = [times.ours, times.partner].map((list) => list.toSorted((a, b) => a - b)) as [number[], number[]];
    return [row("review of 200 words in Chromium, 99th percentile", "splitting them into words there", "ms", quantile(ours, 0.99), quantile(partner, 0.99), {
      "median ms": quantile(ours, 0.5), "median ms of the slowest reply": slowest(times.ours, longReplies.length), "ms to fetch and run the script": evaluated, "ms to fetch and open the models": times.load, "ms of the very first review": times.first,
    })];
  } finally {
    await browser.close();
    server.close();
  }
}

async function bundlePage(): Promise<string> {
  const built = await build({ configFile: false, logLevel: "silent", root: import.meta.dirname, build: { write: false, target: "es2024", lib: { entry: join(import.meta.dirname, "browser-page.ts"), formats: ["es"] } } });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("vite built nothing");
  return output.output[0].code;
}

/** The headers that give a page its fine clock: otherwise Chromium rounds to a tenth of a millisecond. */
const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

async function servePage(script: string): Promise<http.Server> {
  const server = http.createServer(({ url = "/" }, answer) => {
    const model = Object.entries(models).find(([name]) => url === `/models/${name}`);
    const [type, body] = model ? ["application/octet-stream", readFileSync(new URL(`../../models/${model[1].file}`, import.meta.url))]
      : url === "/page.js" ? ["text/javascript", script] : ["text/html", "<!doctype html><title>bench</title>"];
    answer.writeHead(200, { ...headers, "content-type": type }).end(body);
  });
  await new Promise<void>((ready) => { server.listen(0, "127.0.0.1", ready); });
  return server;
}
