import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompress, constants, gzip } from "node:zlib";
import { promisify } from "node:util";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "./problem.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json", ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml", ".png": "image/png", ".ico": "image/x-icon", ".woff2": "font/woff2", ".bin": "application/octet-stream", ".map": "application/json", ".txt": "text/plain; charset=utf-8", ".wasm": "application/wasm",
};
const worthPacking = new Set([".html", ".js", ".css", ".json", ".webmanifest", ".svg", ".bin", ".txt", ".wasm"]);
/** Addresses that the desk's router knows; anything else is not found, so that a wrong address is not a page. */
const deskAddress = /^\/(|desk(\/[\w-]+)?|promises|customers(\/[\w-]+)?|settings|sign-in|invitation\/[\w-]+|welcome)\/?$/;

type Packed = { readonly encoding: "br" | "gzip" | null; readonly bytes: Buffer };
type Asset = { readonly url: string; readonly file: string; readonly type: string; readonly etag: string; readonly immutable: boolean; readonly plain: Buffer; packed: Map<string, Promise<Packed>> };

/**
 * The built desk from memory: files with a hash in their name for ever, the page itself always asked for again. Each file is packed once,
 * when it is first asked for. Without a build the desk says how to make one; the API works all the same.
 */
export function serveWeb(app: FastifyInstance, folder: string): void {
  const assets = loadAssets(folder);
  const page = assets.get("/index.html");
  for (const asset of assets.values()) {
    if (asset !== page) app.get(asset.url, { schema: { hide: true } as object, config: { action: "public" } }, (request, reply) => sendAsset(request, reply, asset));
  }
  app.get("/*", { schema: { hide: true } as object, config: { action: "public" } }, async (request, reply) => {
    const path = request.url.split("?")[0]!;
    if (!deskAddress.test(path)) {
      // A person gets the desk's own page for what is not there, a program the problem; the status says it to both.
      if (!page || path.startsWith("/api/") || !String(request.headers.accept ?? "").includes("text/html")) return sendProblem(request, reply, "not-found");
      return sendAsset(request, reply.status(404), page);
    }
    if (!page) return reply.status(503).type("text/plain; charset=utf-8").header("cache-control", "no-store").send("The desk is not built yet: run `npm start`, or `npm run build -w web`.\n");
    return sendAsset(request, reply, page);
  });
}

async function sendAsset(request: FastifyRequest, reply: FastifyReply, asset: Asset): Promise<FastifyReply> {
  void reply.headers({ "content-type": asset.type, etag: asset.etag, vary: "accept-encoding", "cache-control": asset.immutable ? "public, max-age=31536000, immutable" : "no-cache" });
  if (request.headers["if-none-match"] === asset.etag && reply.statusCode === 200) return reply.status(304).send();
  const { encoding, bytes } = await pack(asset, String(request.headers["accept-encoding"] ?? ""));
  if (encoding) void reply.header("content-encoding", encoding);
  return reply.serializer((payload) => payload as never).send(bytes);
}

function pack(asset: Asset, accepts: string): Promise<Packed> {
  const encoding: Packed["encoding"] = !worthPacking.has(extname(asset.file)) || asset.plain.length < 1024 ? null : /\bbr\b/.test(accepts) ? "br" : /\bgzip\b/.test(accepts) ? "gzip" : null;
  const known = asset.packed.get(encoding ?? "");
  if (known) return known;
  const packing: Promise<Buffer> = encoding === null ? Promise.resolve(asset.plain)
    : encoding === "br" ? promisify(brotliCompress)(asset.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : promisify(gzip)(asset.plain, { level: 9 });
  const packed = packing.then((bytes) => ({ encoding, bytes }));
  asset.packed.set(encoding ?? "", packed);
  return packed;
}

function loadAssets(folder: string): Map<string, Asset> {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : [];
  return new Map(files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name), url = `/${path.slice(folder.length).replaceAll("\\", "/").replace(/^\/+/, "")}`;
    const type = types[extname(entry.name)];
    if (!type || extname(entry.name) === ".map") return [];
    const plain = readFileSync(path);
    const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
    return [[url, { url, file: entry.name, type, etag, plain, immutable: /[-.][A-Za-z0-9_-]{8,}\.\w+$/.test(entry.name) && url.startsWith("/assets/"), packed: new Map() }] as const];
  }));
}
