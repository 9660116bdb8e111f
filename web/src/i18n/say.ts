import { IntlMessageFormat } from "intl-messageformat";
import type { ReactNode } from "react";
import { en, type WordKey } from "./en.ts";
import { pseudoMessage } from "./pseudo.ts";

export type { WordKey } from "./en.ts";
type Values = Record<string, string | number | boolean | null | undefined>;
type RichValues = Record<string, ReactNode | ((parts: ReactNode[]) => ReactNode)>;

/** The language of the interface. Numbers and plurals follow it; times follow the reader's zone as well. */
export const interfaceLocale = "en-GB";
const pseudo = typeof location !== "undefined" && new URLSearchParams(location.search).get("locale") === "pseudo";
const ready = new Map<string, IntlMessageFormat>();

/** A sentence of the interface from the catalogue; a name that it does not have is said as it is. */
export function say(key: WordKey, values?: Values): string {
  return String(messageOf(key).format<string>(values));
}

/** The same with elements inside: `<b>` in the catalogue becomes what `values.b` makes of it. */
export function sayRich(key: WordKey, values: RichValues): ReactNode {
  const parts = messageOf(key).format<ReactNode>(values as Record<string, never>);
  return Array.isArray(parts) ? parts.map((part, index) => (typeof part === "object" && part !== null && "type" in part ? { ...part, key: String(index) } : part)) : parts;
}

function messageOf(key: WordKey): IntlMessageFormat {
  const known = ready.get(key);
  if (known) return known;
  const message = new IntlMessageFormat(!(key in en) ? plainName(key) : pseudo ? pseudoMessage(en[key]) : en[key], interfaceLocale);
  ready.set(key, message);
  return message;
}

// Names that were stored by another release may not be in this catalogue: they are said as they are, and the screen around them stands.
function plainName(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1).replaceAll("-", " ").replaceAll("'", "''").replace(/[{}<>]+/g, "'$&'");
}
