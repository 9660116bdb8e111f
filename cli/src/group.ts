import { groupComplaints } from "@rapport/core/complaints/group-complaints.ts";
import { GroupLine } from "@rapport/core/model/command-lines.ts";
import { loadKnowledge } from "../../models/load-knowledge.ts";
import { parseLine, writeLine, type ReadLine } from "./answer-lines.ts";
import { exitCodes } from "./exit-codes.ts";
import { readLines } from "./read-lines.ts";

/** `rapport group --jsonl`: reads all lines, then answers each with its group and the most similar others. */
export async function runGroup(): Promise<number> {
  const read: ReadLine<GroupLine>[] = [];
  let number = 0;
  let code: number = exitCodes.success;
  for await (const text of readLines(process.stdin)) {
    number += 1;
    if (text.trim() === "") continue;
    const line = parseLine(GroupLine, text);
    if (!line.ok) {
      process.stderr.write(`line ${number}: ${line.error.message}\n`);
      code = exitCodes.unreadable;
    }
    read.push(line);
  }
  const found = groupComplaints(read.flatMap((line) => line.ok ? [line.line] : []), loadKnowledge()).values();
  for (const line of read) await writeLine(line.ok ? found.next().value! : { id: line.id, error: line.error });
  return code;
}
