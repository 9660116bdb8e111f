import type { TimeToken } from "./time-tokens.ts";

/**
 * Marks the numbers that belong to a code and so to no time: "4.3", "0171-5550-12", "01 11 12 13 14", "1.200", "order 4471", "page 3". One pass over the tokens.
 * `isTime` tells whether a token is the name of a month, a unit or a half of the day, which keeps "order 5 May" a date and "flight is 5 pm" a time.
 */
export function markCodes(tokens: readonly TimeToken[], language: string, isTime: (at: number) => boolean): Uint8Array {
  const codes = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    if (!isNumber(tokens[at])) continue;
    const chain = glueChain(tokens, at), spaced = chain.groups.length === 1 ? spacedRun(tokens, at) : null;
    const next = spaced?.next ?? chain.next;
    const named = isNamed(tokens, at) && !chain.signs.includes(":") && !isTime(next);
    // "page 4 of 12"
    if (named && ofWord.test(tokens[next]?.word ?? "") && isNumber(tokens[next + 1])) codes[next + 1] = 1;
    if (isCodeChain(chain, language) && !(chain.signs.length === 1 && isTime(next)) || spaced !== null && isCodeRun(spaced.groups) || named || codes[at] === 1) codes.fill(1, at, next);
    at = next - 1;
  }
  return codes;
}

type Chain = { readonly groups: readonly TimeToken[]; readonly signs: readonly string[]; readonly next: number };

// Numbers and the signs between them without a space: "10.0.0.1", "5-5-2013".
function glueChain(tokens: readonly TimeToken[], at: number): Chain {
  const groups = [tokens[at]!], signs: string[] = [];
  let next = at + 1;
  while (tokens[next]?.glued && joining.has(tokens[next]!.word) && tokens[next + 1]?.glued && isNumber(tokens[next + 1])) {
    signs.push(tokens[next]!.word);
    groups.push(tokens[next + 1]!);
    next += 2;
  }
  return { groups, signs, next };
}

const joining: ReadonlySet<string> = new Set([".", "-", "/", ":", "_"]);

function isCodeChain({ groups, signs }: Chain, language: string): boolean {
  if (signs.length === 0) return false;
  const sizes = groups.map(sizeOf), one = signs.every((sign) => sign === signs[0]);
  if (signs.includes("_") || sizes.some((size) => size > 4)) return true;
  if (one && signs.length === 1 && signs[0] === ".") return sizes[1]! > 2 || language !== "de" && sizes[1] === 1 || groups[0]!.number > 31;
  if (one && signs.length === 1 && signs[0] === "-") return sizes[1]! >= 3 && sizes[0]! !== sizes[1] && groups[1]!.number > 2400 || sizes[0] === 1 && sizes[1]! >= 3 || sizes[0] === 4 && sizes[1] === 4 && (groups[0]!.number > 2400 || isYear(groups[0]!));
  if (one && signs.length === 2 && signs[0] === ":") return sizes[1]! > 2 || sizes[2]! > 2;
  if (one && signs.length === 2) return !isDateShape(sizes);
  return one && signs.length > 2 || signs.filter((sign) => sign === ".").length > 3;
}

function isDateShape(sizes: readonly number[]): boolean {
  const [first, second, third] = sizes as [number, number, number];
  return second <= 2 && (first === 4 && third <= 2 || first <= 2 && (third === 2 || third === 4));
}

// Groups of digits with nothing but a space between them, as telephone numbers are written.
function spacedRun(tokens: readonly TimeToken[], at: number): { groups: TimeToken[]; next: number } {
  const groups = [tokens[at]!];
  let next = at + 1;
  while (isNumber(tokens[next]) && !tokens[next]!.glued) groups.push(tokens[next++]!);
  return { groups, next };
}

function isCodeRun(groups: readonly TimeToken[]): boolean {
  const sizes = groups.map(sizeOf);
  if (groups.length < 2) return false;
  if (groups.length === 2) return sizes[1] === 3 || sizes[0]! >= 3 && sizes[1]! >= 3 && !isYear(groups[1]!);
  const [first, second] = groups as [TimeToken, TimeToken], isDate = isDateShape(sizes) && (first.number <= 31 && second.number <= 12 || first.number <= 12 && second.number <= 31 || isYear(first));
  return groups.length > 3 || !isDate && sizes.some((size) => size > 1);
}

// "order 4471", "reference is 4-12-77", "Seite 3", "n° 12": a number that names a thing.
function isNamed(tokens: readonly TimeToken[], at: number): boolean {
  let before = at - 1;
  for (let i = 0; i < 3 && before >= 0 && linking.test(tokens[before]!.word); i++) before -= 1;
  const word = tokens[before]?.word;
  return word !== undefined && named.test(word) && !(before === at - 2 && tokens[at - 1]!.word === ".");
}

const ofWord = /^(?:of|von|sur|de|di|van|su)$/u;
const linking = /^(?:[:#.°º]|is|no|nr|number|ist|lautet|est|le|la|el|es|il|e|n|num|numero)$/u;
const named = /^(?:#|version|versions?|versione|versao|firmware|release|build|v|ref|reference|referenz|referencia|referentie|riferimento|ticket|case|id|pin|iban|sku|invoice|rechnung|rechnungsnummer|kundennummer|bestellnummer|auftragsnummer|vorgangsnummer|aktenzeichen|artikelnummer|nummer|facture|factura|fatura|fattura|factuur|numero|commande|pedido|encomenda|ordine|bestelling|bestelnummer|klantnummer|page|pages|seite|pagina|section|chapter|kapitel|capitulo|capitolo|chapitre|hoofdstuk|line|zeile|error|fehler|erreur|errore|fout|erro|model|modell|modele|modelo|modello|size|grosse|taille|talla|taglia|maat|tamanho|room|zimmer|flat|apartment|apt|suite|unit|mode|step|schritt|etape|paso|passo|stap|option|item|art|artikel|flight|vol|vuelo|volo|vlucht|voo|gate|platform|order)$/u;

function isNumber(token: TimeToken | undefined): token is TimeToken {
  const code = token?.word.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}

function sizeOf(token: TimeToken): number {
  return token.end - token.start;
}

function isYear(token: TimeToken): boolean {
  return token.number >= 1900 && token.number < 2200;
}
