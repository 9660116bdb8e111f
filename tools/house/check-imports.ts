import { dirname, join, normalize } from "node:path";
import { isAllowed, isKnown, roomOf } from "./rooms.ts";
import { lineOf } from "./scan-source.ts";
import type { Scanned } from "./scan-source.ts";

/** Imports that the table of rooms does not allow; an import of a type counts, and so does one inside a function. */
export function checkImports(file: string, scanned: Scanned): string[] {
  const from = roomOf(file);
  if (from === null) return [];
  const found: string[] = isKnown(from) ? [] : [`${file}: ${from} is not in the table of rooms (tools/house/rooms.ts)`];
  for (const { specifier, place, typeOnly } of importsOf(scanned)) {
    const at = `${file}:${lineOf(scanned.code, place)}`;
    const target = targetOf(file, specifier);
    if (target === null) {
      const problem = worldProblem(from, specifier);
      if (problem) found.push(`${at}: ${problem}`);
      continue;
    }
    const to = roomOf(target);
    if (to === null) {
      if (!target.startsWith(`${file.split("/")[0]}/`) && !/^(models|examples)\//.test(target)) found.push(`${at}: ${from} may not import ${target}`);
      continue;
    }
    if (!isAllowed(from, to)) found.push(`${at}: ${from} may not import ${to} (${specifier})`);
    if (to === "core/model" && from.startsWith("core/") && from !== "core/model" && !typeOnly) {
      found.push(`${at}: only types come from core/model here, or zod reaches the browser (${specifier})`);
    }
  }
  return found;
}

export type Import = { specifier: string; place: number; typeOnly: boolean };

export function importsOf({ code, literals }: Scanned): Import[] {
  return literals.flatMap(({ start, value }) => {
    const before = code.slice(Math.max(0, start - 2000), start);
    if (!/(\bfrom|\bimport|\bimport\s*\(|\brequire\s*\(|\bimport\.meta\.resolve\s*\()\s*`?$/.test(before)) return [];
    const statement = before.slice(Math.max(before.lastIndexOf("import"), before.lastIndexOf("export")));
    return [{ specifier: value, place: start, typeOnly: isTypeOnly(statement) }];
  });
}

function isTypeOnly(statement: string): boolean {
  if (/^(import|export)\s+type\b/.test(statement)) return true;
  const names = /^(?:import|export)\s*\{([^}]*)\}\s*from\s*$/.exec(statement)?.[1];
  return names !== undefined && names.split(",").map((name) => name.trim()).filter(Boolean).every((name) => name.startsWith("type "));
}

function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith(".")) return normalize(join(dirname(file), specifier)).replaceAll("\\", "/");
  const named = /^@rapport\/(\w+)\/(?:src\/)?(.*)$/.exec(specifier);
  return named ? `${named[1]}/src/${named[2]}` : null;
}

function worldProblem(from: string, specifier: string): string | null {
  if (from.startsWith("core/")) {
    if (from === "core/model" && specifier === "zod") return null;
    return `core has no world: it may not import ${specifier}`;
  }
  if (/^(contract|portal)$/.test(from) && specifier !== "zod") return `${from} runs everywhere: it may not import ${specifier}`;
  if (from.startsWith("web/") && /^(node:|pg$|kysely|fastify|@rapport\/server)/.test(specifier)) return `the desk runs in a browser: it may not import ${specifier}`;
  if (specifier === "@rapport/server") return "the server is a program and not a library";
  return null;
}
