import { exitCodes } from "./exit-codes.ts";

const commands: Readonly<Record<string, () => Promise<() => Promise<number>>>> = {
  read: async () => (await import("./read.ts")).runRead,
  review: async () => (await import("./review.ts")).runReview,
  when: async () => (await import("./when.ts")).runWhen,
  group: async () => (await import("./group.ts")).runGroup,
};

process.exitCode = await run(process.argv.slice(2));

async function run([command, ...options]: readonly string[]): Promise<number> {
  const load = command === undefined ? undefined : commands[command];
  if (load === undefined || options.length !== 1 || options[0] !== "--jsonl") {
    process.stderr.write(`Use: rapport ${command !== undefined && command in commands ? command : "read|review|when|group"} --jsonl   (one JSON object a line on standard input)\n`);
    return exitCodes.usage;
  }
  // A reader that goes away early ("| head") is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exitCodes.success);
    throw error;
  });
  try {
    return await (await load())();
  } catch (error) {
    process.stderr.write(`rapport ${command}: a fault of our own: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    return exitCodes.ownFault;
  }
}
