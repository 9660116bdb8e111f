import type { PageWords } from "./page-words.ts";

export const wordsEn: PageWords = {
  ownName: "English", languageLabel: "Language", skip: "Skip to main content",
  hello: (firstName, zone) => `Hello${firstName ? ` ${firstName}` : ""}, here is what we wrote, what we promised and when. All times are ${zone} time.`,
  whatWeWrote: "What we wrote to you", sentAt: (time) => `Sent ${time}`,
  promised: "What we promised you", nothingOpen: "There is no open promise between us.", keptAt: (time) => `Kept ${time}`, dueBy: (time, owner) => `by ${time}, ${owner}`,
  wasDue: (time) => `Was due ${time}. We owe you word on this.`, ifMoved: "If a time has to move, you hear it from us before it passes.",
  howIsIt: "How is it now?", seesIt: (person) => `Choose and send. ${person ?? "The team"} sees it straight away.`, sorted: "Sorted", gettingThere: "Getting there", notYet: "Not yet",
  comment: "Anything to add", commentHint: "If you like. What you write goes to us and nowhere else.", send: "Send my answer",
  thanks: (person) => `Thank you. ${person ?? "The team"} has your answer.`, toldAt: (answer, time) => `You told us “${answer}” ${time}. You can change it.`,
  looksAfter: (company) => `Looks after you at ${company}`, writeTo: (person) => `Write to ${person}`,
  yoursAlone: (until) => `This page is yours alone, from the link in our email. It works until ${until}.`, whatWeKeep: "What we keep about you",
  weKeep: (name, addresses, organization, messages) => `Your name (${name}), your address (${addresses})${organization ? `, your company (${organization})` : ""}, the ${messages} messages between us on this matter, what we promised you and what you answered here.`,
  askUs: (address) => `To have it corrected, sent to you or removed, ${address ? `write to ${address}` : "answer our email"}.`,
  endedTitle: "This link has ended", ended: "It worked for a while and was then closed, so that nobody else can use it. Answer the last email you had from us and you will get a new one.",
  unknownTitle: "We cannot find this page", unknown: "The link may have been cut short on its way. Try it once more from our email, or answer that email and a person will help.",
  triedTooLong: "Your comment is longer than 5,000 characters. Please shorten it, or answer our email.",
};
