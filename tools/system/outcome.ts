/** What one fault showed. A row without a figure says "–". */
export type Outcome = {
  readonly fault: string;
  readonly rounds: number | null;
  readonly acknowledged: number | null;
  readonly lost: number | null;
  readonly doubled: number | null;
  /** Until mail was taken again, the shortest and the longest of the rounds. */
  readonly recoveryMs: readonly number[];
  readonly remark: string;
  readonly ok: boolean;
};

/** What is missing on this machine, in a few words. */
export type Skipped = { readonly fault: string; readonly skipped: string };

/** One fault: a name for the command line, and what shows it. */
export type Fault = { readonly name: string; readonly run: (scale: Scale) => Promise<Outcome | Skipped> };

/** "short" for an everyday run, "full" for the figures in docs/mail.md. */
export type Scale = "short" | "full";

const head = ["| what is done to the desk | rounds | mails acknowledged | lost | doubled | mail is taken again after | what else was seen |", "|---|---|---|---|---|---|---|"];

/** The outcomes as a table; what was skipped is named below it. */
export function printOutcomes(outcomes: readonly (Outcome | Skipped)[]): string {
  const rows = outcomes.flatMap((one) => "skipped" in one ? [] : [`| ${[one.fault, count(one.rounds), count(one.acknowledged), count(one.lost), count(one.doubled), span(one.recoveryMs), one.remark].join(" | ")} |`]);
  const skipped = outcomes.flatMap((one) => "skipped" in one ? [`- ${one.fault}: ${one.skipped}`] : []);
  return [...head, ...rows, ...(skipped.length > 0 ? ["", "Not run here:", "", ...skipped] : [])].join("\n");
}

function count(number: number | null): string {
  return number === null ? "–" : number.toLocaleString("en");
}

function span(ms: readonly number[]): string {
  if (ms.length === 0) return "–";
  const [least, most] = [Math.min(...ms), Math.max(...ms)].map((one) => (one / 1000).toFixed(1));
  return least === most ? `${least} s` : `${least}–${most} s`;
}
