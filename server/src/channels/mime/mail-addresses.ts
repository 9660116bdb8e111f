import { addressParser } from "postal-mime";
import type { MailAddress } from "@rapport/core/model/parsed-mail.ts";
import { decodeHeader, mendEncodedWords } from "./decode-header.ts";

/** The addresses of one header, groups unfolded, names decoded. What is no address keeps its words as a name. */
export function mailAddresses(value: string | undefined): MailAddress[] {
  if (value === undefined || value.trim() === "") return [];
  const read = parse(value);
  // "MAILER-DAEMON (Mail Delivery System)": no address, but the comment is the name.
  const spoken = /^[\w.-]+\s+\(([^()]{1,200})\)\s*$/.exec(value.trim())?.[1];
  if (spoken !== undefined && read.every((entry) => entry.address === "")) return [tidy(spoken, "")];
  // Comments in the middle of an address are legal and confuse the library.
  return read.some((entry) => /[()]/.test(entry.address)) ? parse(withoutComments(value)) : read;
}

function parse(value: string): MailAddress[] {
  return addressParser(mendEncodedWords(value), { flatten: true }).map((entry) => tidy(entry.name ?? "", entry.address ?? "")).filter((entry) => entry.address !== "" || entry.name !== "");
}

function withoutComments(value: string): string {
  let depth = 0;
  let quoted = false;
  let kept = "";
  for (let i = 0; i < value.length; i++) {
    const letter = value.charAt(i);
    if (letter === "\\") {
      if (depth === 0) kept += value.slice(i, i + 2);
      i++;
      continue;
    }
    if (letter === '"' && depth === 0) quoted = !quoted;
    if (!quoted && letter === "(") depth++;
    else if (!quoted && letter === ")" && depth > 0) depth--;
    else if (depth === 0) kept += letter;
  }
  return kept;
}

function tidy(name: string, address: string): MailAddress {
  const cleanAddress = decodeHeader(address).replace(/[\p{Cc}\p{Cf}\s<>]/gu, "").replace(/^mailto:/i, "").toLowerCase();
  const cleanName = decodeHeader(name).replace(/[\p{Cc}\p{Cf}]/gu, " ").replace(/\s+/g, " ").replace(/^(["'])(.*)\1$/, "$2").trim();
  return { address: cleanAddress, name: cleanName };
}
