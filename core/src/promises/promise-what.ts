/** What a commitment of ours comes to, as a short instruction to ourselves: "I'll send you a converted file by 16:00 today" is "Send a converted file". */
export function promiseWhat(kind: "do" | "other" | "get" | "passive" | "plain", begin: string, rest: string): string {
  const act = tidy(rest);
  if (kind === "plain" && /^(?:right\s+)?back(?:\s+(?:to|with)\s+you)?$|^(?:more|talk|be\s+right)\s|^brb$|^back\s+(?:in|on)(?!\p{L})|\sto\s+follow$/iu.test(begin.trim())) return "Get back to them";
  if (kind === "plain") return capital(cut(tidy(`${begin} ${rest}`)));
  const theirs = toTheirs(act);
  if (kind === "do") return capital(cut(withoutReceiver(toImperative(theirs))));
  if (kind === "other") return cut(`${capital(subjectOf(begin))}: ${theirs}`);
  if (kind === "passive") return cut(`See to it: ${small(toTheirs(tidy(begin.replace(/\s\([^()]{1,50}\)/u, ""))))} ${theirs}`);
  return capital(cut(getToDo(theirs)));
}

// "You will have the file" is on us to bring about: "Get the file to them", and "you will have it" is "Deliver it".
function getToDo(act: string): string {
  if (/^(?:hear|expect\s+to\s+hear|(?:expect|have|get|receive)\s+(?:a|an|my|our)\s+(?:\p{L}+\s+)?(?:reply|answer|call|response))(?!\p{L})/iu.test(act)) return /call/iu.test(act) ? "Call them" : "Get back to them";
  const had = /^(have|get|receive|see|find|expect)\s+(back\s+)?(.+)$/iu.exec(act);
  if (!had) return `See that they ${act.replace(/^be\s/iu, "are ")}`;
  const thing = had[3]!.replace(/\s+(?:in|into|with(?:in)?)\s+(?:their|them)(?:\s+(?:inbox|mailbox|hands?|mail|e-?mail|possession))?$/iu, "");
  if (/\sback$/iu.test(thing) || had[2]) return `Return ${thing.replace(/\s+back$/iu, "")}`;
  if (/^(?:it|them|one|this|that|those|these|both|everything|all)(?!\p{L})/iu.test(thing)) return `Deliver ${thing}`;
  return /\s(?:on|in|at|into|to)\s+their\s/iu.test(thing) ? `Get ${thing}` : `Get ${thing} to them`;
}

// "Send you a file" and "send a file to you" are "Send a file": who receives it is known.
function withoutReceiver(act: string): string {
  return act.replace(/^(send|e-?mail|mail|give|show|bring|forward|post|offer|get|issue|write|ship)\s+them\s+(?=(?:an?|the|your|their|this|that|some|all|my|our|it|one|\d)(?!\p{L}))/iu, "$1 ").replace(/\s+(?:over\s+)?to\s+them$/iu, (tail) => /(?:back|speak|talk|write|reply|reach\s+out|listen)\s+(?:over\s+)?to\s+them$/iu.test(act) ? tail : "");
}

function toTheirs(text: string): string {
  return text.replace(/(?<!\p{L})yours(?!\p{L})/giu, "theirs").replace(/(?<!\p{L})your(?!\p{L})/giu, "their").replace(/(?<!\p{L})yourself(?!\p{L})/giu, "themselves")
    .replace(/(?<=(?<!\p{L})(?:if|once|when|after|until|what|that|how|where|why|whether|before|as|which|than|time)\s+)you(?!\p{L})|(?<!\p{L})you(?=['’](?:ve|re|ll|d)(?!\p{L}))|(?<!\p{L})you(?=\s+(?:have|are|need|want|can|will|asked|sent|told|mentioned|reported)(?!\p{L}))/giu, "they")
    .replace(/(?<!\p{L})you(?!\p{L})/giu, "them");
}

function subjectOf(begin: string): string {
  return begin.replace(/,\s[^,]{1,70},(?=\s|['’])|\s\([^()]{1,50}\)/u, "").replace(/(?:['’]ll|\s+(?:will|shall)|(?:['’]s|\s+(?:is|are))(?:\s+going\s+to|\s*$))(?:\s.*)?$/isu, "").replace(/,?\s+who$/iu, "").trim();
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/^(?:\s|,|then |also |just |personally |certainly |definitely |gladly )+/iu, "").replace(/[\s,;:.!?–—-]+$/u, "").replace(/\s+(?:and|or|to|by|on|at|in|for|with|und|et|y|e|en)$/iu, "").trim();
}

// "Sending the form" is "Send the form".
function toImperative(act: string): string {
  return act.replace(/^be\s+(?:right\s+)?back\s+(?:to|with)\s+them/iu, "get back to them").replace(/^be\s+in\s+touch/iu, "get in touch").replace(/^(\p{L}+?)ing(?!\p{L})/iu, (word, stem: string) => doing[stem.toLowerCase()] ?? (/^(?:bring|ring)$/iu.test(word) ? word : stem));
}

const doing: Readonly<Record<string, string>> = {
  writ: "write", com: "come", replac: "replace", releas: "release", prepar: "prepare", arrang: "arrange", issu: "issue", gett: "get", hav: "have", shipp: "ship",
};

function small(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function cut(text: string): string {
  if (text.length <= 90) return text;
  const space = text.lastIndexOf(" ", 88);
  return `${text.slice(0, space > 40 ? space : 88).replace(/[\s,;:]+$/u, "")}…`;
}
