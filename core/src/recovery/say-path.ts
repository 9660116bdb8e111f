import type { PathSentence } from "./path-sentence.ts";

/** The sentence under the path in plain English. Without a name the customer is "they"; times stay instants in UTC. */
export function sayPath({ code, values }: PathSentence): string {
  const name = String(values["name"] || "");
  const they = name === "" ? "They have" : `${name} has`;
  const matters = values["cost"] === undefined ? "this matters to us" : `“${values["cost"]}” matters to us`;
  const at = String(values["at"] ?? "");
  switch (code) {
    case "defuse-first": return `Defuse first. ${they} not heard from a person yet.`;
    case "promise-broken": return `Defuse first. “${String(values["what"])}” was promised for ${at} and is not done.`;
    case "not-yet": return `Clarify: ${name === "" ? "they say" : `${name} says`} that it is not in order yet. Ask what is still wrong.`;
    case "soften-no": return "Answer: yes, or a no with its reason and something they can choose.";
    case "their-turn": return `Their turn: we have answered${name === "" ? "" : ` ${name}`}.`;
    case "nobody-asked": return "Nothing to answer: no person has written here.";
    case "heat-rose": return `Heat rose again: defuse first. Nothing of what was done is lost.`;
    case "ask-what-happened": return `Clarify: play back what you heard, and ask whether it is right.`;
    case "recap-waits": return `Your recap is with ${name === "" ? "them" : name}. Wait for the word that it is right.`;
    case "recap-corrected": return `${name === "" ? "They" : name} corrected your recap. Play it back again, then help.`;
    case "acknowledge-confirmed": return `Acknowledge, then help. ${name === "" ? "They" : name} confirmed your recap. They have not yet heard that ${matters}.`;
    case "acknowledge-answered": return `Acknowledge, then help. ${name === "" ? "They" : name} answered your recap. They have not yet heard that ${matters}.`;
    case "acknowledge": return `Acknowledge, then help. ${they} not yet heard that ${matters}.`;
    case "acknowledge-passed": return `Help was given, but ${name === "" ? "they have" : they} not yet heard that ${matters}. Say so before the next answer.`;
    case "help": return "Help: something that can be done now, or the answer itself.";
    case "answer": return `${name === "" ? "They ask" : `${name} asks`} calmly. Answer.`;
    case "name-next-steps": return "Name the next steps: who does what, by when.";
    case "deliver-by": return `Deliver by ${at}.`;
    case "deliver": return "Deliver, and say when it is done.";
    case "follow-up-by": return `Done for now. We ask again at ${at}.`;
    case "follow-up-due": return "The follow-up is due: ask whether it is still in order.";
    case "waiting": return "Nothing is missing at the moment.";
    case "finished": return "The path is walked to its end.";
    default: return code satisfies never;
  }
}
