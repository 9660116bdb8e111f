import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printConfiguration } from "../server/src/config-variables.ts";

writeFileSync(join(import.meta.dirname, "../docs/configuration.md"), printConfiguration());
