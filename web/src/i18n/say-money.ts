import { interfaceLocale } from "./say.ts";

type Money = { readonly minor: number; readonly currency: string };

/** "£18.4k" in rows. */
export function sayMoneyShort(money: Money): string {
  return format(money, { notation: "compact", maximumSignificantDigits: 3 }).replace("K", "k");
}

/** "£18,400". Pence only where there are any. */
export function sayMoney(money: Money): string {
  return format(money, { maximumFractionDigits: unitsOf(money.currency) === 1 || money.minor % unitsOf(money.currency) === 0 ? 0 : 2 });
}

function format(money: Money, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(interfaceLocale, { style: "currency", currency: money.currency, ...options }).format(money.minor / unitsOf(money.currency));
}

function unitsOf(currency: string): number {
  return 10 ** (new Intl.NumberFormat(interfaceLocale, { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2);
}
