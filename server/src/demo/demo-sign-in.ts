import { randomInt } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Database } from "../store/database.ts";
import { listWorkspaces } from "../store/lookups.ts";

export type DemoSignIn = { readonly email: string; readonly password: string };

/** How to sign in to the demonstration; null once it was swept away or where it never was. */
export async function readDemoSignIn(db: Database, dataDir: string): Promise<DemoSignIn | null> {
  if (!(await listWorkspaces(db)).some((workspace) => workspace.demo)) return null;
  return readFile(fileOf(dataDir), "utf8").then((text) => JSON.parse(text) as DemoSignIn, () => null);
}

/** A password of the demonstration's own: a well-known one would open every demonstration that somebody puts on a network. */
export async function makeDemoSignIn(dataDir: string, email: string): Promise<DemoSignIn> {
  const signIn = { email, password: Array.from({ length: 4 }, () => words[randomInt(words.length)]).join("-") };
  await writeFile(fileOf(dataDir), `${JSON.stringify(signIn)}\n`, { mode: 0o600 });
  return signIn;
}

function fileOf(dataDir: string): string {
  return path.join(dataDir, "demo-sign-in.json");
}

const words = ("amber anchor apple arbor basil beacon birch bramble brook calm candle canyon cedar cherry cliff clover cobalt copper coral cotton cove crane creek delta dune ember "
  + "falcon fern field finch fjord flint forest garden ginger glade granite harbor hazel heron hollow honey indigo iris island ivory jasper juniper kelp kettle lagoon lake lantern "
  + "larch lark lemon lilac linen lotus maple marble marsh meadow mint moss nectar oak ocean olive onyx opal orchard otter pearl pebble pine plum pond poplar quartz quill rain "
  + "raven reed ridge river robin rowan saffron sage sail sand shore silver slate sparrow spruce stone summer swift thistle tide timber topaz valley velvet violet willow winter wren").split(" ");
