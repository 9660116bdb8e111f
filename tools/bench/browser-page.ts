import { reviewOutgoing } from "@rapport/core/flows/draft-changed.ts";
import { readKnowledge } from "@rapport/core/language/read-knowledge.ts";
import type { DraftContext } from "@rapport/core/model/finding.ts";

type Work = { readonly replies: readonly { readonly draft: string; readonly context: DraftContext }[]; readonly models: readonly string[]; readonly rounds: number };
type Times = { readonly ours: number[]; readonly partner: number[]; readonly load: number; readonly first: number };

/** Runs in Chromium, bundled as the desk is: the same review on the same replies, in turns with splitting them into words. */
export async function reviewInBrowser({ replies, models, rounds }: Work): Promise<Times> {
  const start = performance.now();
  const files = await Promise.all(models.map(async (name) => [name, new Uint8Array(await (await fetch(`/models/${name}`)).arrayBuffer())] as const));
  const knowledge = readKnowledge(Object.fromEntries(files));
  const load = performance.now() - start;
  reviewOutgoing(replies[0]!.draft, replies[0]!.context, knowledge);
  const first = performance.now() - start - load;
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  const times = { ours: [] as number[], partner: [] as number[], load, first };
  for (let round = 0; round < rounds * 1.1; round++) {
    const { draft, context } = replies[round % replies.length]!;
    for (const [name, work] of [["ours", () => reviewOutgoing(draft, context, knowledge)], ["partner", () => [...segmenter.segment(draft)].length]] as const) {
      const from = performance.now();
      work();
      if (round >= rounds / 10) times[name].push(performance.now() - from);
    }
  }
  return times;
}
