import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Where a program of somebody else lies: in a folder of RAPPORT_TEST_PROGRAMS, else on the PATH or where servers usually lie; null where it
 * is not on this machine.
 */
export function findProgram(name: string): string | null {
  const folders = [process.env["RAPPORT_TEST_PROGRAMS"] ?? "", process.env["PATH"] ?? "", "/usr/sbin"].flatMap((list) => list.split(delimiter)).filter((folder) => folder !== "");
  for (const folder of folders) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // The next folder.
    }
  }
  return null;
}
