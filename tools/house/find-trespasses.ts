import { checkFile, findModuleMocks } from "./check-file.ts";
import { checkImports } from "./check-imports.ts";
import { checkPurity } from "./check-purity.ts";
import { checkWords, findTextOutsideCatalogue } from "./check-words.ts";
import { scanSource } from "./scan-source.ts";

/** Everything in these files, path to source, that breaks a rule of the house; one line each. */
export function findTrespasses(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, source]) => {
    const scanned = scanSource(source);
    const isTest = /\.test\.tsx?$/.test(file) || /^[a-z]+\/test\//.test(file);
    return [
      ...checkFile(file, scanned),
      ...findModuleMocks(file, scanned),
      ...(isTest ? [] : checkImports(file, scanned)),
      ...(isTest || !file.startsWith("core/src/") ? [] : checkPurity(file, scanned.code)),
      ...(isTest ? [] : [...checkWords(file, source, scanned), ...findTextOutsideCatalogue(file, source)]),
    ];
  });
}
