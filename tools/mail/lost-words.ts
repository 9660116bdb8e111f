import { readFileSync } from "node:fs";
import { join } from "node:path";
import { splitVisibleReply } from "@rapport/core/intake/visible-reply.ts";
import { parseMime } from "../../server/src/channels/mime/parse-mime.ts";

type Case = { readonly file?: string; readonly expect: { readonly replyEquals?: string } };

/** Counts the customers' own words that our visible reply keeps and loses, against the replies which the suites expect. */
export async function countLostWords(folder: string, suites: readonly string[]): Promise<{ cases: number; lost: number; kept: number }> {
  const total = { cases: 0, lost: 0, kept: 0 };
  for (const suite of suites) {
    for (const line of readFileSync(join(folder, suite, "cases.jsonl"), "utf8").split("\n").filter((text) => text !== "")) {
      const { file, expect } = JSON.parse(line) as Case;
      if (file === undefined || expect.replyEquals === undefined) continue;
      const { mail } = await parseMime(readFileSync(join(folder, suite, file)));
      const { lost, kept } = compare(expect.replyEquals, splitVisibleReply(mail.text).visible);
      total.cases++;
      total.lost += lost;
      total.kept += kept;
    }
  }
  return total;
}

export function compare(expected: string, visible: string): { lost: number; kept: number } {
  const left = new Map<string, number>();
  for (const word of wordsOf(visible)) left.set(word, (left.get(word) ?? 0) + 1);
  let lost = 0;
  let kept = 0;
  for (const word of wordsOf(expected)) {
    const count = left.get(word) ?? 0;
    if (count === 0) lost++;
    else kept++;
    left.set(word, Math.max(0, count - 1));
  }
  return { lost, kept };
}

function wordsOf(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
