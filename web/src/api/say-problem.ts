import { say } from "../i18n/say.ts";
import type { WordKey } from "../i18n/say.ts";
import { en } from "../i18n/en.ts";
import { ApiProblem } from "./call-api.ts";

/** What happened and what can be done, in the words of the catalogue. */
export function sayProblem(reason: unknown): string {
  const key = `problem.${reason instanceof ApiProblem ? reason.code : "fault"}`;
  return say(key in en ? (key as WordKey) : "problem.fault");
}
