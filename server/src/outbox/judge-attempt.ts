import type { DeliveryResult } from "../channels/smtp-out/deliver-mail.ts";

/** What one attempt means for the mail: it is done, it waits for the next try, or it will not be tried again. */
export type AttemptOutcome =
  | { readonly kind: "accepted"; readonly asFile: boolean; readonly detail: string }
  | { readonly kind: "again"; readonly inSeconds: number; readonly uncertain: boolean; readonly detail: string }
  | { readonly kind: "given-up"; readonly uncertain: boolean; readonly detail: string };

const minute = 60;
const firstPause = 5 * minute;
const longestPause = 67 * minute;
const givesUpAfter = 5 * 24 * 60 * minute;

/**
 * Judges an attempt: 5 minutes, doubling to 67, for 5 days, as Postfix does (MO-3); an attempt that may have arrived is repeated
 * once with the same Message-ID and then left to a person (MO-2). `tries` counts this attempt; `age` is in seconds since the first.
 */
export function judgeAttempt(result: DeliveryResult, about: { readonly tries: number; readonly ageSeconds: number; readonly wasUncertain: boolean; readonly asFile: boolean }): AttemptOutcome {
  const { detail } = result;
  switch (result.kind) {
    case "accepted": return { kind: "accepted", asFile: about.asFile, detail };
    case "never": return { kind: "given-up", uncertain: about.wasUncertain, detail };
    case "uncertain": return about.wasUncertain ? { kind: "given-up", uncertain: true, detail } : { kind: "again", inSeconds: firstPause, uncertain: true, detail };
    case "later":
      if (about.ageSeconds >= givesUpAfter) return { kind: "given-up", uncertain: about.wasUncertain, detail: `${detail} (given up after 5 days)` };
      return { kind: "again", inSeconds: Math.min(firstPause * 2 ** Math.max(0, about.tries - 1), longestPause), uncertain: about.wasUncertain, detail };
    default: throw new Error(`an attempt of an unknown kind: ${JSON.stringify(result satisfies never)}`);
  }
}
