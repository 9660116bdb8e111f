import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findTrespasses } from "./house/find-trespasses.ts";
import { printRooms } from "./house/rooms.ts";

const root = join(import.meta.dirname, "..");
const page = join(root, "ARCHITECTURE.md");
const [begin, end] = ["<!-- rooms: printed by node tools/house-rules.ts --print -->", "<!-- rooms end -->"];

/** `--print` writes the table of rooms into ARCHITECTURE.md; without it the house is checked, the page included. */
if (process.argv.includes("--print")) printTable();
else checkHouse();

function checkHouse(): void {
  const files = new Map(globSync("{core,contract,server,web,portal,cli,tools}/**/*.{ts,tsx}", { cwd: root, exclude: (name) => /(^|\/)(node_modules|dist)(\/|$)/.test(String(name)) })
    .map((file) => [file.replaceAll("\\", "/"), readFileSync(join(root, file), "utf8")]));
  const trespasses = findTrespasses(files);
  if (tableOnPage() !== printRooms()) trespasses.push("ARCHITECTURE.md does not show the table of rooms as it is: node tools/house-rules.ts --print");
  for (const trespass of trespasses) console.error(trespass);
  console.log(`House rules: ${files.size} files, ${trespasses.length} trespasses, ${trespasses.filter((trespass) => trespass.includes("no module mocks")).length} module mocks.`);
  process.exitCode = trespasses.length > 0 ? 1 : 0;
}

function printTable(): void {
  const text = pageText();
  const table = `${begin}\n${printRooms()}\n${end}`;
  writeFileSync(page, tableOnPage() === null ? `${text}${text ? "\n" : ""}## Who may import whom\n\n${table}\n` : text.slice(0, text.indexOf(begin)) + table + text.slice(text.indexOf(end) + end.length));
}

function tableOnPage(): string | null {
  const text = pageText();
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  return from < 0 || to < from ? null : text.slice(from + begin.length, to).trim();
}

function pageText(): string {
  try {
    return readFileSync(page, "utf8");
  } catch {
    return "";
  }
}
