import { createServer, type AddressInfo, type Server } from "node:net";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeDataDir, runToEnd } from "./with-desk.ts";

let dataDir: string, other: Server, taken: string;
beforeAll(async () => {
  dataDir = await makeDataDir();
  other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  taken = String((other.address() as AddressInfo).port);
});
afterAll(async () => {
  other.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
});

const start = (env: Record<string, string>) => runToEnd("server/src/main.ts", [], { RAPPORT_DATA_DIR: dataDir, RAPPORT_DEMO: "off", RAPPORT_HTTP_PORT: "0", RAPPORT_SMTP_PORT: "0", ...env });
const lines = (text: string) => text.split("\n").filter((line) => line !== "");

test.each([["RAPPORT_HTTP_PORT"], ["RAPPORT_SMTP_PORT"]])("a taken port is named in one line with the variable %s, and the start ends", async (variable) => {
  const { code, err } = await start({ [variable]: taken });
  expect([code, lines(err)]).toEqual([78, [`Port ${taken} is taken by another program. Set ${variable} to another one, or to 0 for any free one.`]]);
});

test("two wrong variables stop the start with one line each, before anything is opened", async () => {
  const { code, out, err } = await start({ RAPPORT_HTTP_PORT: "eighty", RAPPORT_NOW: "soon" });
  expect([code, out, lines(err)]).toEqual([78, "", [
    'RAPPORT_HTTP_PORT is "eighty"; it must be a port, 0 to 65535.',
    'RAPPORT_NOW is "soon"; it must be an instant such as 2025-11-20T11:58Z or a shift such as +3h, -2d or PT3H.',
  ]]);
});

test("a variable that does not exist is named with the one that was meant", async () => {
  const { code, err } = await start({ RAPPORT_SMTP_PROT: "2525" });
  expect([code, lines(err)]).toEqual([78, ["RAPPORT_SMTP_PROT is not a variable of Rapport; did you mean RAPPORT_SMTP_PORT?"]]);
});
