import { expect, test } from "vitest";
import type { CustomerPromise } from "@rapport/core/model/customer-promise.ts";
import { findSourceWords } from "./present-promise.ts";

const mail = "Hello Ingrid,\n\nthank you for the log that you sent us. You will have the converted batch file by 16:00 today. I ring you tomorrow.\n\nBea";

const madeAt = (dueAt: string, text: string) => ({ text, dueAt, madeAt: "2025-11-20T09:00:00Z", zone: "Europe/London", history: [] }) as unknown as CustomerPromise;

test("a promise is where its time was named, whatever it is called in the ledger", () => {
  const ring = "Dear Yusuf,\n\nI have found the missing box: 30 kits are packed in our store. I’ll ring you today at 14:30 to agree on the door.\n\nBea";
  expect(findSourceWords(ring, madeAt("2025-11-20T14:30:00Z", "Call about the 30 missing kits"))).toBe("I’ll ring you today at 14:30 to agree on the door.");
});

test.each([
  ["the converted batch file by 16:00 today", "You will have the converted batch file by 16:00 today."],
  ["Converted batch file", "You will have the converted batch file by 16:00 today."],
  ["ring you tomorrow", "I ring you tomorrow."],
  ["send a new probe", null],
])("the words of the promise %j are found in the mail", (promise, words) => expect(findSourceWords(mail, madeAt("2025-11-21T12:00:00Z", promise))).toBe(words));
