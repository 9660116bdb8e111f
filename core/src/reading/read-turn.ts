import type { Instant } from "../model/instant.ts";
import { minutesBetween } from "../time/instant.ts";

export type TurnMessage = { readonly direction: "in" | "out" | "note"; readonly from: string; readonly at: Instant; readonly text: string };

/**
 * Groups a conversation into turns, oldest first: messages of the same sender within ten minutes of each other, with no answer
 * of ours between, are one turn. Notes belong to no turn.
 * @practice S2 Time it: a burst is one turn, nobody is answered half-way
 */
export function readTurns<M extends TurnMessage>(messages: readonly M[]): M[][] {
  const turns: M[][] = [];
  for (const message of messages) {
    if (message.direction === "note") continue;
    const turn = turns.at(-1);
    const last = turn?.at(-1);
    const goesOn = last !== undefined && last.direction === message.direction && last.from === message.from && minutesBetween(last.at, message.at) <= burstMinutes;
    if (goesOn) turn!.push(message);
    else turns.push([message]);
  }
  return turns;
}

/** Whether the customer may still be writing: their last message came less than ten minutes ago and is not answered. */
export function isStillWriting(messages: readonly TurnMessage[], now: Instant): boolean {
  const last = messages.findLast((message) => message.direction !== "note");
  return last !== undefined && last.direction === "in" && minutesBetween(last.at, now) < burstMinutes;
}

const burstMinutes = 10;
