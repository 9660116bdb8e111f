import { spawn } from "node:child_process";

export type Finished = { code: number; output: string; seconds: number };

/** Runs a script of the project with the project's Node and waits; `live` shows what it says while it says it. */
export function runCommand(args: readonly string[], options: { cwd: string; env?: Record<string, string>; live?: boolean }): Promise<Finished> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: options.cwd, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...options.env } });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        if (options.live) process.stdout.write(chunk);
      });
    }
    const finish = (code: number, more = "") => resolve({ code, output: Buffer.concat(chunks).toString("utf8") + more, seconds: (performance.now() - started) / 1000 });
    child.once("error", (error) => finish(127, error.message));
    child.once("close", (code) => finish(code ?? 1));
  });
}
