import { expect, test } from "vitest";
import { judgeAttempt } from "./judge-attempt.ts";

const about = { tries: 1, ageSeconds: 0, wasUncertain: false, asFile: false };
const later = { kind: "later", detail: "451 try again" } as const;

test.each([[1, 5], [2, 10], [3, 20], [4, 40], [5, 67], [50, 67]])("after try %i the next one waits %i minutes", (tries, minutes) => {
  expect(judgeAttempt(later, { ...about, tries })).toMatchObject({ kind: "again", inSeconds: minutes * 60 });
});

test("after five days the mail is given up", () => {
  expect(judgeAttempt(later, { ...about, tries: 100, ageSeconds: 5 * 86_400 })).toMatchObject({ kind: "given-up", uncertain: false });
});

test("a refusal for good is not tried again", () => {
  expect(judgeAttempt({ kind: "never", detail: "550 no such user" }, about)).toEqual({ kind: "given-up", uncertain: false, detail: "550 no such user" });
});

test("a mail that may have arrived is repeated once, then left to a person", () => {
  const uncertain = { kind: "uncertain", detail: "closed" } as const;
  expect(judgeAttempt(uncertain, about)).toMatchObject({ kind: "again", uncertain: true });
  expect(judgeAttempt(uncertain, { ...about, tries: 2, wasUncertain: true })).toMatchObject({ kind: "given-up", uncertain: true });
});
