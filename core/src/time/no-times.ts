import type { Mention } from "./read-mention.ts";
import { wordAt, type TimeReader } from "./time-reader.ts";

/** Whether what reads like a time is the name of a person, a street or a product, or a saying: "12 March Street", "the Monday Plus plan", "At the end of the day it is your decision". */
export function isNoTime(reader: TimeReader, mention: Mention): boolean {
  return isLinked(reader, mention) || isPerson(reader, mention) || isStreet(reader, mention) || isProduct(reader, mention) || isSaying(reader, mention);
}

// "Monday.com", "cette année-là", "3 by 4 m", "one by one"
function isLinked({ tokens, begins, lexicon }: TimeReader, { spec, first, next }: Mention): boolean {
  const [sign, word] = [tokens[next], tokens[next + 1]], before = tokens[first - 1];
  if (sign?.glued && word?.glued && (sign.word === "." && /^\p{Ll}{2,}/u.test(word.word) && !word.capital || sign.word === "-" && word.word === "la" && lexicon.source.language === "fr")) return true;
  return lexicon.source.language === "en" && tokens[first]!.word === "by" && next - first === 2 && spec.clock !== undefined && before !== undefined && (!Number.isNaN(before.number) || begins[first - 1]?.byKind.has("num") === true);
}

// "Frau Mai", "Mr March", "Dear April"
function isPerson({ tokens }: TimeReader, { spec, first }: Mention): boolean {
  const before = tokens[first - 1]?.word === "." ? tokens[first - 2] : tokens[first - 1];
  return (spec.date?.kind === "month" || spec.date?.kind === "weekday") && before !== undefined && tokens[first]!.capital && /^(?:frau|herr|herrn|mr|mrs|ms|miss|dr|madame|mme|monsieur|sra|senora|senor|sr|signora|signor|sig|mevrouw|mevr|meneer|dhr|senhora|senhor|dear|hi|hello|hey|liebe|lieber|chere|cher|querida|querido|cara|caro|beste)$/u.test(before.word);
}

const streetBefore = /^(?:rue|avenue|av|avda|boulevard|bd|place|quai|allee|calle|avenida|plaza|paseo|via|viale|piazza|piazzale|corso|rua|praca|travessa|strasse|platz|weg|straat|plein|laan)$/u;
const streetAfter = /^(?:street|st|road|rd|avenue|ave|lane|ln|square|sq|drive|dr|court|ct|place|crescent|close|boulevard|blvd|strasse|str|platz|weg|allee|straat|plein|laan)$/u;

// "Rua 25 de Abril, 8", "Straße des 17. Juni", "12 March Street".
function isStreet({ tokens }: TimeReader, { spec, first, next }: Mention): boolean {
  if (spec.date?.kind !== "date" && spec.date?.kind !== "month" && spec.clock === undefined) return false;
  for (let back = 1; back <= 3; back++) {
    const token = tokens[first - back];
    if (!token || /[.!?;,:]/u.test(token.word)) break;
    if (streetBefore.test(token.word)) return true;
  }
  return tokens[next]?.capital === true && streetAfter.test(tokens[next]!.word);
}

// A weekday between an article and a name: "the Monday Plus plan", "our Friday Club".
function isProduct(reader: TimeReader, { spec, first, next }: Mention): boolean {
  if (spec.date?.kind !== "weekday" || spec.clock || spec.part || reader.lexicon.source.language !== "en") return false;
  const after = reader.tokens[next], day = reader.tokens[next - 1]!, article = reader.tokens[next - 2]?.word ?? "";
  return first <= next - 1 && day.capital && after?.capital === true && !after.glued && after.word.length > 1 && /^(?:the|our|your|my|a)$/u.test(article) && reader.begins[next] === undefined;
}

// "At the end of the day" at the beginning of a judgement says "after all".
function isSaying(reader: TimeReader, { spec, first, next }: Mention): boolean {
  // "The first thing that happened"
  if (spec.business === "open" && !spec.date && reader.lexicon.source.language === "en" && (reader.tokens[first]!.word === "the" || reader.tokens[first - 1]?.word === "the") && reader.tokens[next - 1]!.word === "thing") return true;
  if (spec.business !== "close" || spec.date || reader.lexicon.source.language !== "en" || reader.tokens[first]!.word !== "at") return false;
  const before = reader.tokens[first - 1];
  if (before && !/[.!?:,]/u.test(before.word) && !/^(?:but|and|because|that)$/u.test(before.word)) return false;
  const comma = reader.tokens[next]?.word === "," ? next + 1 : next, after = reader.tokens[comma];
  return after !== undefined && /^(?:it|that|this|you|your|the|what|all|people|everyone|there|he|she|they|my)$/u.test(after.word) && wordAt(reader, comma, "which") === null;
}
