import { expect, test } from "vitest";
import { findSourceWords } from "./present-promise.ts";

const mail = "Hello Ingrid,\n\nthank you for the log that you sent us. You will have the converted batch file by 16:00 today. I ring you tomorrow.\n\nBea";

test.each([
  ["the converted batch file by 16:00 today", "You will have the converted batch file by 16:00 today."],
  ["Converted batch file", "You will have the converted batch file by 16:00 today."],
  ["ring you tomorrow", "I ring you tomorrow."],
  ["send a new probe", null],
])("the words of the promise %j are found in the mail", (promise, words) => expect(findSourceWords(mail, promise)).toBe(words));
