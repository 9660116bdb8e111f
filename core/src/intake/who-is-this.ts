import type { MailAddress } from "../model/parsed-mail.ts";

/** A person as their mail shows them: `name` may be empty; `domain` is that of their organization, null where everybody can have an address. */
export type WhoIsThis = { readonly email: string; readonly name: string; readonly domain: string | null };

/**
 * Who wrote, from address and display name: "Solheim, Ingrid" is Ingrid Solheim, and a name that is only an address is no name.
 * @practice S0 Become a friend: know the person by their name
 */
export function whoIsThis({ address, name }: MailAddress): WhoIsThis {
  const email = normaliseEmail(address);
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return { email, name: personName(name, email), domain: email.includes("@") && !isFreeMailDomain(domain) ? domain : null };
}

/** An address in the form in which two spellings of it are equal: lower case, domain in NFC. Sub-addresses stay: they may be other people. */
export function normaliseEmail(address: string): string {
  return address.normalize("NFC").replace(/[\s<>]/g, "").replace(/\.$/, "").toLowerCase();
}

/** Whether anybody can have an address there, so that it tells nothing about an organization. */
export function isFreeMailDomain(domain: string): boolean {
  const name = domain.toLowerCase();
  return FREE_MAIL.has(name) || FREE_FAMILY.test(name);
}

function personName(name: string, email: string): string {
  const words = name.normalize("NFC").replace(/[\p{Cc}\p{Cf}]/gu, " ").replace(/\s+/g, " ").trim().replace(/^["'`‘“„]+|["'`’”]+$/g, "").trim();
  const person = words.replace(/\s*(?:\(via [^)]{1,60}\)|\bvia [\p{L}\d .&-]{2,40}|\[[^\]]{1,60}\])$/iu, "").trim();
  if (person === "" || person.toLowerCase() === email || /^\S+@\S+$/.test(person)) return "";
  const turned = /^(\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,2}), ?(\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,2})(?: ?\([^)]{1,60}\))?$/u.exec(person);
  if (turned === null || COMPANY.test(turned[2] ?? "")) return person;
  return `${turned[2] ?? ""} ${turned[1] ?? ""}`;
}

const COMPANY = /^(?:inc|ltd|llc|gmbh|ag|as|ab|oy|bv|nv|sa|srl|spa|plc|corp|co|kg|ev|jr|sr|ii|iii|phd|md|dr|mba|cpa|esq)\.?$/i;

const FREE_FAMILY = /^(?:yahoo|ymail|hotmail|outlook|live|msn|gmx|web|yandex|mail|proton|protonmail|tutanota|icloud|aol|zoho|fastmail|libero|orange|free|laposte|wanadoo|sfr|t-online|freenet|telia|bluewin|online|seznam|centrum|wp|onet|interia|o2|naver|daum|hanmail|qq|163|126|sina|rediffmail|terra|uol|bol|ig|telenet|ziggo|kpnmail|home|btinternet|virginmedia|sky|comcast|verizon|att|cox|rocketmail|googlemail|tiscali|alice|virgilio|inbox|list|bk|rambler|ukr|abv|freemail|citromail|skynet|telefonica|sapo|otenet|walla|docomo|ezweb|softbank|nifty)\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2}|ne\.jp|co\.uk|net\.[a-z]{2})$/;
const FREE_MAIL: ReadonlySet<string> = new Set(["gmail.com", "googlemail.com", "me.com", "mac.com", "pm.me", "proton.me", "hey.com", "tuta.io", "tutamail.com", "posteo.de", "posteo.net", "mailbox.org", "fastmail.fm", "mail.com", "email.com", "duck.com", "mailinator.com", "hushmail.com", "runbox.com", "disroot.org", "riseup.net", "passmail.net", "simplelogin.com", "privaterelay.appleid.com", "i.softbank.jp", "online.no", "broadpark.no", "lyse.net", "bredband.net", "comhem.se", "spray.se", "mailo.com", "email.cz", "post.cz", "poczta.onet.pl", "gazeta.pl", "vp.pl", "op.pl", "btopenworld.com", "talktalk.net", "ntlworld.com", "blueyonder.co.uk", "sbcglobal.net", "bellsouth.net", "charter.net", "earthlink.net", "foxmail.com", "yeah.net", "139.com"]);
