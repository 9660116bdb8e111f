import { cleanSubject } from "./clean-subject.ts";

/** The subject of our answer: one "Re: " before the customer's own words, the same for every answer, so that mail programs keep one thread. */
export function replySubject(subject: string): string {
  const words = cleanSubject(subject);
  return words === "" ? "Re: your message" : `Re: ${words}`;
}
