import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSecret } from "./secret.ts";

test("programs that start together agree on one secret that nobody else may read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rapport-secret-"));
  const secrets = await Promise.all([loadSecret(folder), loadSecret(folder), loadSecret(folder)]);
  expect(new Set(secrets).size).toBe(1);
  expect(await loadSecret(folder)).toBe(secrets[0]);
  expect((await stat(join(folder, "secret"))).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["secret"]);
  await rm(folder, { recursive: true });
});

test("an emptied secret is not replaced in silence", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rapport-secret-"));
  await writeFile(join(folder, "secret"), "");
  await expect(loadSecret(folder)).rejects.toThrow("too short");
  await rm(folder, { recursive: true });
});
