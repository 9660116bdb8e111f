import { parentPort } from "node:worker_threads";
import { sanitizeMailHtml } from "./sanitize-mail-html.ts";

parentPort!.on("message", ({ number, html }: { number: number; html: string }) => {
  parentPort!.postMessage({ number, sanitized: sanitizeMailHtml(html) });
});
