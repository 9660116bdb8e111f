import type { Because } from "../model/because.ts";

/** A reason as a short plain English sentence, for the API and for logs. Times stay instants in UTC; the desk words them in its reader's zone. */
export function sayBecause({ code, values }: Because): string {
  const said = (name: string) => String(values[name] ?? "");
  switch (code) {
    case "heat": return `Their last message is ${levels[Number(values["level"] ?? 0)] ?? "calm"} (${said("score")} of 100).`;
    case "rising": return "Heat is rising.";
    case "repeated-contact": return `${ordinal(Number(values["count"] ?? 2))} contact about this.`;
    case "value": return "One of the customers that carry the business.";
    case "leaving": return "They speak of leaving.";
    case "going-public": return "They speak of telling others in public.";
    case "legal": return "They speak of legal steps.";
    case "urgent": return "They name a time that presses.";
    case "waiting-since": return `Waiting for our answer since ${said("at")}.`;
    case "reply-late": return `An answer was due by ${said("dueAt")}.`;
    case "promise-due": return `We promised something by ${said("dueAt")}.`;
    case "promise-late": return `A promise is late: it was due by ${said("dueAt")}.`;
    case "follow-up-due": return `The follow-up is due since ${said("dueAt")}.`;
    case "outcome-not-yet": return "They told us that it is not sorted yet.";
    case "background-calm": return `Calm, first contact: answered by ${said("by")}.`;
    case "background-automatic": return `Sent by a machine or a list: looked at by ${said("by")}.`;
    case "thanks-only": return "They thank us and ask nothing.";
    case "customer-has-the-word": return "We wrote last.";
    case "snoozed": return values["until"] === undefined ? "Set aside." : `Set aside until ${said("until")}.`;
    case "resolved": return "Resolved.";
    case "closed": return "Closed.";
    case "reopened": return "They wrote again after it was resolved.";
    case "unread-language": return "Written in a language that the desk does not read: somebody should look.";
    case "asked-by-agent": return "An agent asked for it.";
    default: return code satisfies never;
  }
}

const levels = ["calm", "uneasy", "frustrated", "upset", "very upset"];
const ordinals = ["", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

function ordinal(count: number): string {
  return ordinals[count] ?? `${count}th`;
}
