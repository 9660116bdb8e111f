import type { ConversationStatus, NextStep } from "../model/conversation.ts";
import type { RecoveryStep, RecoveryStepKind } from "../model/recovery-step.ts";
import type { PathMessage } from "./read-path.ts";

/** The sentence under the path, as data: what is next, what is settled, what is still missing. */
export type PathSentence = { readonly code: PathSentenceCode; readonly values: Readonly<Record<string, string | number>> };
export type PathSentenceCode =
  | "defuse-first" | "heat-rose" | "ask-what-happened" | "recap-waits" | "recap-corrected" | "acknowledge-confirmed" | "acknowledge-answered" | "acknowledge"
  | "acknowledge-passed" | "help" | "answer" | "name-next-steps" | "deliver-by" | "deliver" | "follow-up-by" | "follow-up-due" | "waiting" | "finished";

type Known = {
  readonly steps: readonly RecoveryStep[]; readonly nextStep: NextStep; readonly messages: readonly PathMessage[];
  readonly hot: PathMessage | undefined; readonly customerName: string | null; readonly status: ConversationStatus;
};

/** Which sentence stands under the path. `cost` is what they said it cost them, in their own words, where they did. */
export function composePathSentence(known: Known): PathSentence {
  const { steps, nextStep, hot } = known;
  const name = known.customerName?.split(/\s+/)[0] ?? "";
  const cost = readCost(hot?.text ?? "");
  const values = { name, ...(cost === undefined ? {} : { cost }) };
  const step = (kind: RecoveryStepKind) => steps.find((one) => one.kind === kind);
  const clarify = step("clarify")?.detail;
  switch (nextStep) {
    case "defuse": return { code: step("defuse")?.state === "stepped-back" ? "heat-rose" : "defuse-first", values };
    case "clarify": return { code: clarify === "recap-sent" ? "recap-waits" : clarify === "recap-corrected" ? "recap-corrected" : "ask-what-happened", values };
    case "acknowledge":
      if (step("acknowledge")?.state === "missing") return { code: "acknowledge-passed", values };
      return { code: clarify === "recap-confirmed" ? "acknowledge-confirmed" : clarify === "recap-answered" ? "acknowledge-answered" : "acknowledge", values };
    case "help": return { code: hot === undefined ? "answer" : "help", values };
    case "next-steps": return { code: "name-next-steps", values };
    case "deliver": return step("deliver")?.at === undefined ? { code: "deliver", values } : { code: "deliver-by", values: { ...values, at: step("deliver")!.at! } };
    case "follow-up": {
      const followUp = step("follow-up");
      if (followUp?.at === undefined) return { code: "waiting", values };
      return { code: followUp.detail === "due" ? "follow-up-due" : "follow-up-by", values: { ...values, at: followUp.at } };
    }
    default: return { code: known.status === "resolved" || known.status === "closed" ? "finished" : "waiting", values };
  }
}

const costSaid = /\b(?:(?:all |another |over )?(?:\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|fifty|hundreds of|thousands of)(?: (?:whole|full|entire|lost|missing|working|business))? (?:nights?|days?|weeks?|months?|hours?|years?|readings|orders|customers|children|people|units|probes|samples|batches|calls|mails|e-?mails|times|deliveries|invoices)(?: running| in a row| of work)?|(?:lost|wasted|missed) (?:a|an|one|the|our|my) (?:whole |full |entire )?\p{L}+|(?:zwei|drei|vier|fünf|\d+) (?:tage|nächte|wochen|monate|stunden)|(?:deux|trois|quatre|cinq|\d+) (?:jours|nuits|semaines|mois|heures)|(?:dos|tres|cuatro|cinco|\d+) (?:días|noches|semanas|meses|horas)|(?:twee|drie|vier|vijf|\d+) (?:dagen|nachten|weken|maanden|uur))/iu;

function readCost(text: string): string | undefined {
  return costSaid.exec(text)?.[0].toLowerCase();
}
