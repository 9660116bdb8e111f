import { once } from "node:events";
import { exitCodes } from "./exit-codes.ts";
import { readLines } from "./read-lines.ts";

/** A schema that accepts a line, as zod has them. */
export type LineSchema<Line> = { safeParse(value: unknown): { success: true; data: Line } | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } } };
export type LineError = { code: string; message: string };
export type ReadLine<Line> = { ok: true; id: unknown; line: Line } | { ok: false; id: unknown; error: LineError };

/**
 * Answers each line of standard input with one line, in order and as it comes. A line that cannot be read or answered gets an
 * error with its id, is named on standard error, and the rest goes on; the exit code then says so.
 */
export async function answerLines<Line>(schema: LineSchema<Line>, answer: (line: Line) => object): Promise<number> {
  let code: number = exitCodes.success;
  let number = 0;
  for await (const text of readLines(process.stdin)) {
    number += 1;
    if (text.trim() === "") continue;
    const read = parseLine(schema, text);
    const result = read.ok ? answerOne(read.line, answer) : { error: read.error };
    if ("error" in result) {
      process.stderr.write(`line ${number}: ${result.error.message}\n`);
      code = Math.max(code, result.error.code === "own-fault" ? exitCodes.ownFault : exitCodes.unreadable);
      await writeLine({ id: read.id, error: result.error });
    } else await writeLine({ id: read.id, ...result.answer });
  }
  return code;
}

/** One line of input as JSON that fits the schema, or what is wrong with it. */
export function parseLine<Line>(schema: LineSchema<Line>, text: string): ReadLine<Line> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, id: null, error: { code: "not-json", message: "This line is not JSON." } };
  }
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, id, line: parsed.data };
  const first = parsed.error.issues[0];
  const where = first === undefined || first.path.length === 0 ? "" : `${first.path.map(String).join(".")}: `;
  return { ok: false, id, error: { code: "wrong-shape", message: `${where}${first?.message ?? "not as expected"}` } };
}

/** Writes one line of result, waiting where the reader is slow. */
export async function writeLine(result: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, "drain");
}

function answerOne<Line>(line: Line, answer: (line: Line) => object): { answer: object } | { error: LineError } {
  try {
    return { answer: answer(line) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Values that fit the shape and still name nothing, such as a time zone that does not exist.
    return { error: { code: error instanceof RangeError ? "out-of-range" : "own-fault", message } };
  }
}
