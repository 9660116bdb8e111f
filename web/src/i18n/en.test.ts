import { IntlMessageFormat } from "intl-messageformat";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problems } from "@rapport/contract/error-code.ts";
import { BecauseCode } from "@rapport/core/model/because.ts";
import { NextStep } from "@rapport/core/model/conversation.ts";
import { DeliveryState } from "@rapport/core/model/message.ts";
import { NoticeKind } from "@rapport/core/model/notice.ts";
import { PromiseState } from "@rapport/core/model/customer-promise.ts";
import { RecoveryStepKind } from "@rapport/core/model/recovery-step.ts";
import { expect, test } from "vitest";
import { en } from "./en.ts";
import { pseudoMessage } from "./pseudo.ts";

const sources = readdirSync(join(import.meta.dirname, ".."), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.|^en/.test(entry.name))
  .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), "utf8") }));
const text = sources.map((source) => source.text).join("\n");

test("every message of the catalogue can be read and takes its pseudo form", () => {
  for (const [key, message] of Object.entries(en)) {
    expect({ key, parts: new IntlMessageFormat(message, "en-GB").getAst().length > 0 }).toEqual({ key, parts: true });
    expect({ key, parts: new IntlMessageFormat(pseudoMessage(message), "en-GB").getAst().length > 2 }).toEqual({ key, parts: true });
  }
});

test("no key stands in two files of the catalogue", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /^en-.*\.ts$/.test(name)).map((name) => readFileSync(join(import.meta.dirname, name), "utf8"));
  const keys = files.flatMap((file) => [...file.matchAll(/^ {2}"([^"]+)":/gm)].map((match) => match[1]));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("every message is used", () => {
  const prefixes = [...text.matchAll(/`([a-z-]+(?:\.[a-z-]+)*)\.\$\{/g)].map((match) => `${match[1]}.`);
  expect(Object.keys(en).filter((key) => !text.includes(`"${key}"`) && !prefixes.some((prefix) => key.startsWith(prefix)))).toEqual([]);
});

test.each([
  ["problem", Object.keys(problems)], ["because", BecauseCode.options], ["next", NextStep.options], ["delivery", DeliveryState.options.filter((state) => state !== "sent")],
  ["notice", NoticeKind.options], ["promise", PromiseState.options], ["step", RecoveryStepKind.options], ["proof", RecoveryStepKind.options], ["heat", ["0", "1", "2", "3", "4"]],
])("every %s that the server can name has its words", (prefix, codes) => {
  expect(codes.filter((code) => !(`${prefix}.${code}` in en))).toEqual([]);
});

test("the interface keeps its voice: no exclamation marks, no banned words", () => {
  const loud = Object.entries(en).filter(([, message]) => /!|\bticket|\bdeflect|\btoxic|\bdifficult|\bangry|\bescalate|\bSLA\b|\bVIP\b|\bAI\b|unfortunately|inconvenience/i.test(message.replace(/\{[^{}]*\}/g, "")));
  expect(loud).toEqual([]);
});
