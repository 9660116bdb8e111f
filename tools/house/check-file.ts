import { basename } from "node:path";
import { lineOf } from "./scan-source.ts";
import type { Scanned } from "./scan-source.ts";

/** Names, length, exports and the environment: what holds for every source file. */
export function checkFile(file: string, { code, codeLines }: Scanned): string[] {
  const found: string[] = [];
  const words = basename(file).replace(/\.(?:test|db\.test|net\.test|browser\.test|config|d)?\.?[mc]?[jt]sx?$/, "").split(/[.-]/);
  // In core a service is a thing customers have opinions about; elsewhere it is a class that does everything.
  const vague = (file.startsWith("core/") ? /^(utils?|helpers?|common|index|misc)$/ : /^(utils?|helpers?|common|index|services?|managers?|misc)$/).exec(words.at(-1) ?? "")?.[0];
  if (vague) found.push(`${file}: "${vague}" says nothing; name the file after what it exports`);
  if (codeLines > 400) found.push(`${file}: ${codeLines} lines of code, 400 are the most: it holds more than one idea`);
  const lines = (pattern: RegExp) => [...code.matchAll(pattern)].map((match) => `${file}:${lineOf(code, match.index)}`);
  if (!file.endsWith(".config.ts")) found.push(...lines(/\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/g).map((at) => `${at}: exports have names`));
  if (/^export\s*\*/m.test(code)) found.push(`${file}: no barrels: import from the file that says it`);
  if (readsEnvironment(file)) found.push(...lines(/\bprocess\s*(?:\.|\?\.)\s*env\b|\bprocess\s*\[|\benv\b[^}=;]*\}\s*=\s*process\b|\bimport\.meta\.env\b/g).map((at) => `${at}: only server/src/config.ts reads the environment`));
  return found;
}

/** Places where a module is replaced in a test. Fakes are ordinary values here: there must be none. */
export function findModuleMocks(file: string, { code }: Scanned): string[] {
  return [...code.matchAll(/\b(?:vi|vitest|jest)\s*\.\s*(?:mock|doMock|hoisted|unmock|doUnmock|importMock|stubGlobal)\s*\(/g)].map((match) => `${file}:${lineOf(code, match.index)}: no module mocks (${match[0]}): hand in a fake`);
}

function readsEnvironment(file: string): boolean {
  return /^(core|contract|server|web|portal|cli)\/src\//.test(file) && file !== "server/src/config.ts" && !/\.test\.tsx?$/.test(file);
}
