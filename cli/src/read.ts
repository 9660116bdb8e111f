import { ReadLine } from "@rapport/core/model/command-lines.ts";
import { readMessage } from "@rapport/core/reading/read-message.ts";
import { loadKnowledge } from "../../models/load-knowledge.ts";
import { answerLines } from "./answer-lines.ts";

/** `rapport read --jsonl`: what each message says, with its evidence. */
export function runRead(): Promise<number> {
  const knowledge = loadKnowledge();
  return answerLines(ReadLine, ({ text, subject, before }) => readMessage({ text, subject, before }, knowledge));
}
