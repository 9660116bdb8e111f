import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

const root = join(import.meta.dirname, "..");

/** Checks the types of every workspace and of the tools and tests, two at a time; answers what the compiler said. */
export async function checkTypes(): Promise<{ ok: boolean; said: string }> {
  const projects = ["core", "contract", "server", "web", "portal", "cli", "."].filter((project) => existsSync(join(root, project, "tsconfig.json")));
  const results: { ok: boolean; said: string }[] = [];
  const next = async (): Promise<void> => {
    const project = projects.shift();
    if (project === undefined) return;
    const { code, output, seconds } = await runCommand([join(root, "node_modules/typescript/bin/tsc"), "-p", project, "--pretty", "false"], { cwd: root });
    const empty = output.includes("TS18003"); // a workspace without a source yet has no type that could be wrong
    results.push({ ok: code === 0 || empty, said: `${code === 0 || empty ? "ok    " : "failed"} ${project === "." ? "tools and tests" : project} ${seconds.toFixed(1)} s${code === 0 || empty ? "" : `\n${output.trim()}`}` });
    return next();
  };
  await Promise.all([next(), next()]);
  return { ok: results.every((result) => result.ok), said: results.map((result) => result.said).join("\n") };
}

if (import.meta.main) {
  const { ok, said } = await checkTypes();
  console.log(said);
  process.exitCode = ok ? 0 : 1;
}
