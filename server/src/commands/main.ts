/** How a command ends: 0 done, 64 wrong usage, 65 unreadable input, 70 a fault of our own (INTERFACES), 130 stopped by Ctrl-C. */
export type ExitCode = 0 | 64 | 65 | 70 | 130;
export type Streams = { readonly stdin: NodeJS.ReadableStream; readonly stdout: NodeJS.WritableStream; readonly stderr: NodeJS.WritableStream };

const usage = `Usage:
  rapport token create --name NAME --role agent|lead|admin
  rapport import PATH [--mailbox ADDRESS] [--dry-run]
  rapport export DIR [--mailbox ADDRESS]
  rapport fsck
  rapport mail parse FILE
  rapport mail parse --batch     (paths on standard input)
`;

/** The commands that need the desk's database or its mail reader; each is loaded when it is asked for, so that none waits for another. */
export async function runCommand(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const [command, ...rest] = args;
  switch (command) {
    case "token": return (await import("./token.ts")).tokenCommand(rest, streams);
    case "import": return (await import("./import.ts")).importCommand(rest, streams);
    case "export": return (await import("./export.ts")).exportCommand(rest, streams);
    case "fsck": return (await import("./fsck.ts")).fsckCommand(rest, streams);
    case "mail":
      if (rest[0] === "parse") return (await import("./mail-parse.ts")).mailParseCommand(rest.slice(1), streams);
      break;
    default:
  }
  streams.stderr.write(command ? `rapport: there is no command "${args.slice(0, 2).join(" ")}".\n${usage}` : usage);
  return 64;
}

if (import.meta.main) {
  const streams = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr };
  process.exitCode = await runCommand(process.argv.slice(2), streams).catch((error: unknown) => {
    process.stderr.write(`rapport: ${error instanceof Error ? error.message : String(error)}\n`);
    return 70 as const;
  });
}
