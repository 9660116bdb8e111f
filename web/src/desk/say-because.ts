import type { ConversationRow } from "@rapport/contract/conversation-view.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { en } from "../i18n/en.ts";
import { say, type WordKey } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";

/** Why a conversation stands where it stands, in sentences of the catalogue with times in the reader's zone. */
export function sayBecause(row: Pick<ConversationRow, "because" | "reasons">, times: Times): readonly string[] {
  return row.reasons.length === 0 ? row.because : row.reasons.map(({ code, values }, index) => {
    const key = `because.${code}`;
    if (!(key in en)) return row.because[index] ?? "";
    const told = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isTime(value) ? times.full(value) : value]));
    return say(key as WordKey, { ...told, ...(code === "heat" ? { words: say(`heat.${values["level"] ?? 0}` as WordKey).toLowerCase() } : {}), hasTime: values["until"] === undefined ? "no" : "yes" });
  });
}

function isTime(value: string | number): value is Instant {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value);
}
