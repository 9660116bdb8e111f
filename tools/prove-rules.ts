import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findTrespasses } from "./house/find-trespasses.ts";
import { boundaryPlants, harmless, housePlants, impurePlants, lintPlants, typePlants } from "./house/plants.ts";
import type { Plant } from "./house/plants.ts";
import { isAllowed, mayImport } from "./house/rooms.ts";

const root = join(import.meta.dirname, "..");

/**
 * Plants violations one by one and insists that each is caught: a rule that stopped biting looks like a clean house.
 * Nothing is planted in the working tree.
 */
const silent = [...proveHouse(), ...proveHarmless(), ...proveInOverlay()];
for (const line of silent) console.error(line);
const count = housePlants.length + boundaryPlants.length + impurePlants.length + roomPlants().length + lintPlants.length + typePlants.length;
console.log(`Proof of the rules: ${count} violations planted, ${silent.length} not caught or caught wrongly.`);
process.exitCode = silent.length > 0 ? 1 : 0;

function proveHouse(): string[] {
  return [...impurePlants, ...housePlants, ...boundaryPlants, ...roomPlants()]
    .filter((plant) => !findTrespasses(new Map([[plant.file, plant.source]])).some((found) => found.includes(plant.caughtBy)))
    .map((plant) => `SILENT  ${describe(plant)}`);
}

function proveHarmless(): string[] {
  return harmless.flatMap(({ file, source }) => findTrespasses(new Map([[file, source]])).map((found) => `WRONGLY ${found}`));
}

/** For every room one import of every room it may not know, by path and by package name, as value and as type. */
function roomPlants(): Plant[] {
  const rooms = Object.keys(mayImport);
  return rooms.flatMap((from) => rooms.filter((to) => !isAllowed(roomName(from), roomName(to)) && roomName(from) !== roomName(to)).flatMap((to) => {
    const file = fileIn(from);
    const target = fileIn(to);
    const relative = `${"../".repeat(file.split("/").length - 1)}${target}`;
    const named = target.replace(/^(\w+)\/src\//, "@rapport/$1/");
    return [`import { x } from "${relative}";`, `import type { X } from "${relative}";`, `export { x } from "${named}";`, `export const x = () => import("${named}");`]
      .map((source) => ({ file, source, caughtBy: "may not import" }));
  }));
}

/** "core/*" is proved by two stages, which must not know each other either. */
function roomName(room: string): string {
  return room.replace("core/*", "core/reading").replace("server/*", "server/unnamed").replace("web/*", "web/desk");
}

function fileIn(room: string): string {
  const name = roomName(room);
  if (/\.tsx?$/.test(name)) return name.replace("/", "/src/");
  if (name === "server/config") return "server/src/config.ts";
  return name.includes("/") ? `${name.replace("/", "/src/")}/planted.ts` : `${name}/src/planted.ts`;
}

/** A copy of the sources with our plants in it, for the tools that need files: the linter and the compiler. */
function proveInOverlay(): string[] {
  const overlay = mkdtempSync(join(tmpdir(), "rapport-plants-"));
  try {
    for (const file of ["oxlint.config.ts", "package.json", "tsconfig.json", "tsconfig.base.json"]) cpSync(join(root, file), join(overlay, file));
    for (const house of ["core", "contract", "server", "web"]) {
      for (const file of ["package.json", "tsconfig.json"]) cpSync(join(root, house, file), join(overlay, house, file));
    }
    cpSync(join(root, "core/src/model"), join(overlay, "core/src/model"), { recursive: true });
    for (const stage of ["reading", "promises", "time", "flows"]) mkdirSync(join(overlay, "core/src", stage), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(overlay, "node_modules"), "dir");
    return [...proveLint(overlay), ...proveTypes(overlay)];
  } finally {
    rmSync(overlay, { recursive: true, force: true });
  }
}

function proveLint(overlay: string): string[] {
  const planted = plantAll(overlay, lintPlants);
  const run = spawnSync(process.execPath, [join(root, "node_modules/oxlint/bin/oxlint"), "--type-aware", "-f", "json", ...planted.keys()], { cwd: overlay, encoding: "utf8" });
  const { diagnostics } = JSON.parse(run.stdout.slice(run.stdout.indexOf("{"))) as { diagnostics: { code: string; filename: string }[] };
  const silentPlants = [...planted].filter(([file, plant]) => !diagnostics.some((found) => found.filename.endsWith(file) && found.code.includes(plant.caughtBy)));
  removeAll(overlay, planted);
  return silentPlants.map(([, plant]) => `SILENT  oxlint: ${describe(plant)}`);
}

function proveTypes(overlay: string): string[] {
  const planted = plantAll(overlay, typePlants);
  const run = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "core", "--pretty", "false"], { cwd: overlay, encoding: "utf8" });
  const silentPlants = [...planted].filter(([file, plant]) => !run.stdout.split("\n").some((line) => line.startsWith(`${file}(`) && line.includes(plant.caughtBy)));
  removeAll(overlay, planted);
  return silentPlants.map(([, plant]) => `SILENT  tsc: ${describe(plant)}`);
}

function plantAll(overlay: string, plants: readonly Plant[]): Map<string, Plant> {
  return new Map(plants.map((plant, number) => {
    const file = plant.file.replace(/(\.tsx?)$/, `-${number}$1`);
    mkdirSync(dirname(join(overlay, file)), { recursive: true });
    writeFileSync(join(overlay, file), `${plant.source}\n`);
    return [file, plant];
  }));
}

function removeAll(overlay: string, planted: ReadonlyMap<string, Plant>): void {
  for (const file of planted.keys()) rmSync(join(overlay, file));
}

function describe({ file, source, caughtBy }: Plant): string {
  return `${file} (${caughtBy}): ${source.split("\n").join(" / ").slice(0, 140)}`;
}
