/** Text with its shouting taken out: runs of capitals become small letters, rows of marks one. Length and places stay the same. */
export function lowerShouting(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const allShouted = letters >= 8 && capitals > letters * 0.6;
  return text.replace(/[\p{Lu}][\p{Lu}'’]*(?![\p{Ll}\d])/gu, (word, at: number) => {
    if (word.length < 2 || touchesDigit(text, at, word.length)) return allShouted && word.length === 1 && word !== "I" ? word.toLowerCase() : word;
    if (allShouted) return acronyms.has(word) ? word : atSentenceStart(text, at) ? word[0]! + word.slice(1).toLowerCase() : word.toLowerCase();
    return word.length >= 4 && !acronyms.has(word) || shoutedShort.has(word) ? (atSentenceStart(text, at) ? word[0]! + word.slice(1).toLowerCase() : word.toLowerCase()) : word;
  });
}

/** A title: first letter large, no exclamation marks, at most 60 characters, cut where a phrase ends. */
export function fitTitle(text: string): string {
  const clean = text.replace(/\s+/g, " ").replace(/!+/g, "").replace(/\?{2,}/g, "?").replace(/^(?:(?:re|aw|fwd?)\s*:\s*|[\s"'“”„«»‚‘([*¿¡.,;:–—-]+)+/i, "").replace(/[\s"“”«»)\]*.,;:–—…-]+$/, "").trim();
  return toTitle(clean.length <= longest ? clean : shorten(clean));
}

/** The first letter as a capital, unless the word is written in its own way ("iPhone", "eBay"). */
export function toTitle(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

const longest = 60;
const acronyms = new Set("LIMS HTTP HTTPS HTML JSON WLAN WIFI IBAN SEPA GDPR DSGVO SMTP IMAP SFTP NASA ISO9001 OAUTH CSV PDF XML API USB SSO SMS VAT UTC GMT CET PIN PUK SIM URL UK US USA EU UN TV PC IT HR CEO ID FAQ VPN SKU RMA LED AI ERP CRM SAP SQL AC DC PH USD EUR GBP CHF NOK".split(" "));
const shoutedShort = new Set("NOT NOW WHY HOW ARE YOU THE AND BUT ALL ANY DAY NIE WHO CAN DID HAS WAS NO MY IS".split(" "));

function shorten(text: string): string {
  const room = text.slice(0, longest + 1);
  const phrase = Math.max(...[", ", "; ", ": ", " – ", " — ", " (", ". "].map((mark) => room.lastIndexOf(mark)));
  if (phrase >= 28) return text.slice(0, phrase);
  const clause = [...room.matchAll(/ (?:and|but|because|as|so|when|while|after|before|since|und|aber|weil|dass|et|mais|parce|y|pero|porque|en|maar|omdat|e|mas|ma|perché) /gi)].map((found) => found.index).findLast((at) => at >= 28);
  if (clause !== undefined) return text.slice(0, clause);
  const place = [...room.matchAll(/ (?:at|in|on|by|until|after|before|since|during|am|im|bis|ab|à|au|en|el|op|om|a|em|il|entro) /gi)].map((found) => found.index).findLast((at) => at >= 40);
  if (place !== undefined) return text.slice(0, place);
  const word = text.slice(0, room.lastIndexOf(" ", longest) > 20 ? room.lastIndexOf(" ", longest) : longest);
  return word.replace(dangling, "").replace(/ to \p{L}+$/u, "");
}

const dangling = /(?:[\s,]+(?:a|an|the|my|our|your|his|her|their|its|of|to|in|on|at|for|from|with|by|as|is|are|was|been|being|has|had|have|going|will|and|or|but|that|this|i|we|you|der|die|das|den|dem|ein|eine|einen|meine?|mein|unsere?|zu|von|mit|für|auf|in|und|le|la|les|un|une|de|du|des|à|au|et|mon|ma|mes|notre|el|los|las|una|del|con|por|para|y|mi|het|een|van|voor|met|op|en|mijn|ons|o|os|as|um|uma|do|da|em|e|il|lo|gli|di|che|per))+$/i;

function touchesDigit(text: string, at: number, length: number): boolean {
  return /[\d]/.test(text[at - 1] ?? "") || /\d/.test(text[at + length] ?? "") || (/[-_/]/.test(text[at + length] ?? "") && /\d/.test(text[at + length + 1] ?? ""));
}

function atSentenceStart(text: string, at: number): boolean {
  return /(?:^|[.!?\n]\s*|["“]\s*)$/.test(text.slice(Math.max(0, at - 4), at)) || at === 0;
}
