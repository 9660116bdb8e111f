import { addressParser, decodeWords } from "postal-mime";
import type { MailAddress } from "@rapport/core/model/parsed-mail.ts";

/** The addresses of one header, groups unfolded, names decoded. What is no address keeps its words as a name. */
export function mailAddresses(value: string | undefined): MailAddress[] {
  if (value === undefined || value.trim() === "") return [];
  return addressParser(value, { flatten: true }).map((entry) => tidy(entry.name ?? "", entry.address ?? "")).filter((entry) => entry.address !== "" || entry.name !== "");
}

function tidy(name: string, address: string): MailAddress {
  const cleanAddress = decodeWords(address).replace(/[\p{Cc}\p{Cf}\s<>]/gu, "").replace(/^mailto:/i, "").toLowerCase();
  const cleanName = decodeWords(name).replace(/[\p{Cc}\p{Cf}]/gu, " ").replace(/\s+/g, " ").replace(/^(["'])(.*)\1$/, "$2").trim();
  return { address: cleanAddress, name: cleanName };
}
