import { readFirstName } from "../language/first-name.ts";
import type { NextStep } from "../model/conversation.ts";
import type { RecoveryStep, RecoveryStepKind } from "../model/recovery-step.ts";
import type { PathKnown, PathMessage, PathPromise } from "./read-path.ts";

/** The sentence under the path, as data: what is next, what is settled, what is still missing. */
export type PathSentence = { readonly code: PathSentenceCode; readonly values: Readonly<Record<string, string | number>> };
export type PathSentenceCode =
  | "defuse-first" | "heat-rose" | "promise-broken" | "not-yet" | "ask-what-happened" | "recap-waits" | "recap-corrected" | "acknowledge-confirmed" | "acknowledge-answered" | "acknowledge"
  | "acknowledge-passed" | "help" | "answer" | "soften-no" | "name-next-steps" | "deliver-by" | "deliver" | "follow-up-by" | "follow-up-due" | "their-turn" | "nobody-asked" | "waiting" | "finished";

type Known = {
  readonly steps: readonly RecoveryStep[]; readonly nextStep: NextStep; readonly messages: readonly PathMessage[];
  readonly hot: PathMessage | undefined; readonly broken: PathPromise | undefined; readonly known: Pick<PathKnown, "customerName" | "status" | "notYetAt" | "mayNeedNo">;
};

/** Which sentence stands under the path. `cost` is what they said it cost them, in their own words, where they did. */
export function composePathSentence({ steps, nextStep, messages, hot, broken, known }: Known): PathSentence {
  const name = readFirstName(known.customerName ?? "");
  const cost = messages.filter((message) => message.direction === "in" && (message.heat ?? 0) >= 40).map((message) => readCost(message.text)).findLast((found) => found !== undefined);
  const values = { name, ...(cost === undefined ? {} : { cost }) };
  if (!messages.some((message) => message.direction === "in")) return { code: "nobody-asked", values };
  const step = (kind: RecoveryStepKind) => steps.find((one) => one.kind === kind);
  const clarify = step("clarify")?.detail;
  if ((known.status === "waiting" || known.status === "snoozed") && (nextStep === "help" || nextStep === "next-steps" || (nextStep === "deliver" && step("deliver")?.at === undefined))) return { code: "their-turn", values };
  switch (nextStep) {
    case "defuse": return broken !== undefined ? { code: "promise-broken", values: { ...values, what: broken.text, at: broken.dueAt } } : { code: step("defuse")?.state === "stepped-back" ? "heat-rose" : "defuse-first", values };
    case "clarify": return known.notYetAt !== undefined ? { code: "not-yet", values } : { code: clarify === "recap-sent" ? "recap-waits" : clarify === "recap-corrected" ? "recap-corrected" : "ask-what-happened", values };
    case "acknowledge":
      if (step("help")?.state === "done") return { code: "acknowledge-passed", values };
      return { code: clarify === "recap-confirmed" ? "acknowledge-confirmed" : clarify === "recap-answered" ? "acknowledge-answered" : "acknowledge", values };
    case "help": return { code: known.mayNeedNo === true ? "soften-no" : hot === undefined ? "answer" : "help", values };
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

// A span of time alone may as well be a promise that was broken ("within two days"); it costs somebody where it runs on or is lost.
const costSaid = new RegExp([
  String.raw`(?<![\p{L}\d-])(?:all )?(?:\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|fifty|sixty|hundreds of|thousands of) (?:(?:whole|full|entire|lost|missing|rejected) )?(?:readings|orders|customers|children|kids|people|guests|patients|units|probes|samples|batches|deliveries|invoices)`,
  String.raw`(?<![\p{L}\d-])(?:\d{1,5}|two|three|four|five|six|seven|eight|nine|ten) (?:\p{L}+ )?(?:nights?|days?|weeks?|months?|hours?|times|calls|mails|e-?mails) (?:running|in a row|of work|lost|late|overdue|without \p{L}+(?: \p{L}+)?)`,
  String.raw`\b(?:lost|wasted|missed) (?:a|an|one|the|our|my) (?:whole |full |entire )?\p{L}+`,
  String.raw`(?<![\p{L}\d-])(?:zwei|drei|vier|fünf|\d+) (?:tage|nächte|wochen|monate|stunden) (?:in folge|hintereinander|am stück|verloren|verspätet|zu spät|ohne \p{L}+)`,
  String.raw`(?<![\p{L}\d-])(?:deux|trois|quatre|cinq|\d+) (?:jours|nuits|semaines|mois|heures) (?:de suite|d['’]affilée|perdue?s|de retard|sans \p{L}+)`,
  String.raw`(?<![\p{L}\d-])(?:dos|tres|cuatro|cinco|\d+) (?:días|noches|semanas|meses|horas) (?:seguid[oa]s|perdid[oa]s|de retraso|sin \p{L}+)`,
  String.raw`(?<![\p{L}\d-])(?:twee|drie|vier|vijf|\d+) (?:dagen|nachten|weken|maanden|uur) (?:achter elkaar|op rij|te laat|zonder \p{L}+)`,
  String.raw`(?<![\p{L}\d-])(?:dois|duas|três|quatro|cinco|\d+) (?:dias|noites|semanas|meses|horas) (?:seguid[oa]s|perdid[oa]s|de atraso|sem \p{L}+)`,
  String.raw`(?<![\p{L}\d-])(?:due|tre|quattro|cinque|\d+) (?:giorni|notti|settimane|mesi|ore) (?:di fila|pers[ei]|di ritardo|senza \p{L}+)`,
].join("|"), "iu");

function readCost(text: string): string | undefined {
  return costSaid.exec(text)?.[0].toLowerCase();
}
