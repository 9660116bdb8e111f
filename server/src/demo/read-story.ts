import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { Role } from "@rapport/core/model/agent.ts";
import { BusinessHours } from "@rapport/core/model/business-hours.ts";
import { CustomerProfile, WordPair } from "@rapport/core/model/customer.ts";
import { OutcomeAnswer } from "@rapport/core/model/follow-up.ts";
import { Zone } from "@rapport/core/model/instant.ts";

const Company = z.object({
  name: z.string(), about: z.string(), zone: Zone, hours: BusinessHours, mailbox: z.object({ address: z.string(), name: z.string() }),
  agents: z.array(z.object({ key: z.string(), email: z.string(), name: z.string(), role: Role, zone: Zone })).min(1),
  customers: z.array(z.object({
    email: z.string(), name: z.string(), organization: z.string().optional(), language: z.string(), zone: Zone, annualValue: z.int().optional(), profile: CustomerProfile.default({}), words: z.array(WordPair).default([]),
  })),
});
export type Company = z.infer<typeof Company>;

const Ago = z.string().regex(/^(?:\d+[dhm]\s*)+$/);
/** A moment counted from when the story is played: "+2h 30m" to come, "-3d" past. */
const Offset = z.string().regex(/^[+-](?:\d+[dhm]\s*)+$/);
const by = { ago: Ago, by: z.string() };

/** What happened, oldest first. Every act but a mail names the mail whose conversation it belongs to. */
const StoryEvent = z.union([
  z.strictObject({ ago: Ago, mail: z.string() }),
  z.strictObject({ ...by, reply: z.string(), text: z.string(), promises: z.array(z.strictObject({ text: z.string(), due: Offset })).default([]) }),
  z.strictObject({ ...by, note: z.string(), text: z.string() }),
  z.strictObject({ ...by, resolve: z.string(), solution: z.string(), followUp: Offset }),
  z.strictObject({ ...by, snooze: z.string(), until: Offset }),
  z.strictObject({ ...by, close: z.string(), reason: z.string() }),
  z.strictObject({ ...by, keep: z.string() }),
  z.strictObject({ ...by, sendFollowUp: z.string() }),
  z.strictObject({ ...by, outcome: z.string(), answer: OutcomeAnswer, comment: z.string() }),
]);
export type StoryEvent = z.infer<typeof StoryEvent>;

/** The small company and its story, as they lie in `examples/`. */
export async function readStory(examples: string): Promise<{ company: Company; story: StoryEvent[] }> {
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(path.join(examples, "company", file), "utf8"));
  return { company: Company.parse(await read("company.json")), story: z.array(StoryEvent).parse(await read("story.json")) };
}

/** "1d 4h" or "+1d 4h" as an ISO 8601 duration, negative with a leading "-". */
export function toDuration(words: string): string {
  const minutes = [...words.matchAll(/(\d+)([dhm])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (unit === "d" ? 1440 : unit === "h" ? 60 : 1), 0);
  return `${words.startsWith("-") ? "-" : ""}PT${minutes}M`;
}
