import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

export type CountingSink = { readonly url: string; /** How often each Message-ID was taken. */ readonly taken: ReadonlyMap<string, number>; close(): Promise<void> };

/** The next mail server: takes every mail, a little slowly, and counts it once it has it whole, whoever is still there to hear the 250. */
export async function startCountingSink(slowMs: number): Promise<CountingSink> {
  const taken = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ["AUTH", "STARTTLS"], disableReverseLookup: true, closeTimeout: 1_000,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => {
        const id = /^Message-ID:\s*<([^>]+)>/im.exec(Buffer.concat(chunks).toString("latin1"))?.[1] ?? "none";
        taken.set(id, (taken.get(id) ?? 0) + 1);
        void pause(slowMs).then(() => done());
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
