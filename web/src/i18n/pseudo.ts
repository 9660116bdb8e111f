import { IntlMessageFormat } from "intl-messageformat";

const accents: Record<string, string> = { a: "á", e: "ë", i: "í", o: "ö", u: "ü", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú", c: "ç", n: "ñ", y: "ý" };
const parse = IntlMessageFormat.__parse!;
type Element = ReturnType<typeof parse>[number];
type Option = { readonly value: Element[] };

/** A message in no language: readable, a third longer, in brackets. Text that is not in it did not come from the catalogue. */
export function pseudoMessage(message: string): Element[] {
  return [literal("["), ...parse(message).map(pseudoElement), literal(` ${"·".repeat(Math.ceil(message.length / 4))}]`)];
}

function pseudoElement(element: Element): Element {
  if ("options" in element) {
    const options = Object.fromEntries(Object.entries(element.options as Record<string, Option>).map(([name, option]) => [name, { ...option, value: option.value.map(pseudoElement) }]));
    return { ...element, options } as Element;
  }
  if ("children" in element) return { ...element, children: element.children.map(pseudoElement) };
  return element.type === 0 ? { ...element, value: String(element.value).replace(/[a-z]/gi, (letter: string) => accents[letter] ?? letter) } : element;
}

function literal(value: string): Element {
  return { type: 0, value } as Element;
}
