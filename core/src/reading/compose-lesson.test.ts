import { expect, test } from "vitest";
import { composeLesson } from "./compose-lesson.ts";

const phrase = { kind: "phrase", key: "phrase:heat:en:beast", language: "en", signal: "heat", phrase: "beast", direction: "less", strength: 0.6, count: 3, customers: 3, agents: 2 } as const;

test("a lesson is a sentence with its count", () => {
  expect(composeLesson(phrase)).toBe("Your team has said 3 times that “beast” is not heat.");
  expect(composeLesson({ ...phrase, signal: "leaving", phrase: "elsewhere", direction: "more", count: 2 })).toBe("Your team has said twice that “elsewhere” is a wish to leave.");
  expect(composeLesson({ kind: "heat", key: "heat:chat:de", channel: "chat", language: "de", points: -4, count: 5, customers: 4, agents: 2 })).toBe("Your team has said 5 times that chat in this language (de) is cooler than the desk reads it.");
  expect(composeLesson({ kind: "check", key: "check:not-owned", check: "not-owned", factor: 0.7, kept: 9, used: 1, agents: 3 })).toBe("Your team kept its own words 9 times of 10 against the remark “not-owned”.");
});
