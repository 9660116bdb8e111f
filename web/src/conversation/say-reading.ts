import type { Reading, SignalName } from "@rapport/core/model/reading.ts";
import type { MessageView } from "@rapport/contract/conversation-view.ts";
import { say } from "../i18n/say.ts";
import { heatWords } from "../ui/heat.tsx";
import { claimsOf, type Claim, type EvidenceMark } from "./reading-claims.ts";

/** "upset, settling", "likely wanting to leave": a claim with how sure it is. */
export function sayClaim({ claimed, sure }: Claim, reading: Reading): string {
  const what = claimed === "heat" ? heatWords(reading.heat).toLowerCase() : say(`as.${claimed}`);
  return sure === "plain" ? what : say(`claim.${sure}`, { what });
}

/** What words are read as and how strongly, a line for each; where the team has taught otherwise, that too. */
export function sayEvidence({ says }: EvidenceMark): string {
  const lines = says.map(({ claimed, strength }, index) => say(index === 0 ? "evidence.reads-as" : "evidence.and-as", { what: say(`as.${claimed}`), strength: say(`evidence.${strength}`) }));
  return [...lines, ...(says.some(({ learned }) => learned) ? [say("evidence.learned")] : [])].join("\n");
}

/** What somebody said against the desk: "calm, not a complaint". */
export function sayCorrected(correction: Pick<NonNullable<MessageView["correction"]>, "level" | "signals">): string {
  const signals = Object.entries(correction.signals) as [SignalName, boolean][];
  return [...(correction.level === null ? [] : [say(`heat.${correction.level}`).toLowerCase()]), ...signals.map(([name, there]) => saySignal(name, there))].join(", ");
}

export function saySignal(name: SignalName, there: boolean): string {
  const what = say(`as.${name}`);
  return there ? what : say("claim.not", { what });
}

/** Everything that a reading claims, in one breath; "calm" where it claims nothing. */
export function sayClaims(reading: Reading): string {
  const claims = claimsOf(reading);
  return [...(reading.heat.level === 0 ? [say("heat.0").toLowerCase()] : []), ...claims.map((claim) => sayClaim(claim, reading))].join(", ");
}
