import { readConfig } from "./config.ts";
import { sayStartProblem } from "./say-start-problem.ts";
import { startDesk } from "./start-desk.ts";

/** Starts the desk: reads the environment, opens everything, says where it is, and closes it all again when asked to end. */
const read = readConfig();
if ("problems" in read) {
  for (const problem of read.problems) console.error(problem);
  process.exit(78);
}
for (const warning of read.warnings) console.error(warning);

try {
  const desk = await startDesk(read.config, { say: (line) => console.log(line), logError: (what, error) => console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`) });
  let ending = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // A second request to end is a person who does not want to wait.
      if (ending) process.exit(1);
      ending = true;
      void desk.stop().then(() => process.exit(0), () => process.exit(1));
    });
  }
} catch (error) {
  console.error(sayStartProblem(error, read.config));
  process.exit(78);
}
