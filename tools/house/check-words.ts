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

/** Interface text that stands in a component instead of the catalogue: between tags, or in an attribute people read or hear. */
export function findTextOutsideCatalogue(file: string, source: string): string[] {
  if (!/^web\/src\/.*\.tsx$/.test(file)) return [];
  const between = />[^<>{}=;()]*\p{L}{2,}[^<>{}=;()]*<\//gu;
  const attribute = /\b(?:aria-label|aria-description|aria-placeholder|aria-roledescription|placeholder|title|alt)="[^"]*\p{L}{2,}[^"]*"/gu;
  return [between, attribute].flatMap((pattern) => [...source.matchAll(pattern)])
    .map((match) => `${file}:${lineOf(source, match.index)}: text stands in web/src/i18n (${match[0].trim().slice(0, 60)})`);
}
