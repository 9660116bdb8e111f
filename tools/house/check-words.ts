import { lineOf } from "./scan-source.ts";
import type { Scanned } from "./scan-source.ts";

const toAnyone = /\b(AI|VIPs?|SLAs?|toxic|difficult|deflect(?:ion|ed|ing)?|escalat(?:e|es|ed|ing|ion)|detractors?|angry customers?|bad customers?|handle (?:a |the |this )?customers?)\b/gi;
const toCustomers = /\b(unfortunately|policy|as per|inconvenience|valued customer|maybe|soon)\b/gi;

/** Words that the product does not say, in the texts it shows. Exclamation marks and emoji count. */
export function checkWords(file: string, source: string, { literals }: Scanned): string[] {
  const toACustomer = /^(portal|core\/src\/reply)\//.test(file);
  if (!toACustomer && !file.startsWith("web/src/i18n/")) return [];
  return literals.filter((literal) => /\s/.test(literal.value.trim()) || /^[A-Z]/.test(literal.value)).flatMap(({ start, value }) => {
    const patterns = [toAnyone, ...(toACustomer ? [toCustomers] : []), /\p{Extended_Pictographic}(?<![©®™])/gu, ...(value.includes("<!") ? [] : [/[\p{L}\d.]!(?=\s|$)/gu])];
    return patterns.flatMap((pattern) => [...value.matchAll(pattern)]
      .filter((match) => !/^(ai|sla|vip)$/.test(match[0]))
      .map((match) => `${file}:${lineOf(source, start)}: the product does not say "${match[0]}"`));
  });
}
