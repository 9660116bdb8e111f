/** The line on which a signature begins within `lines[from, to)`, which are all the writer's own, or `to` where there is none. */
export function signatureStart(lines: readonly string[], from: number, to: number): number {
  const end = lastWritten(lines, from, to);
  const device = deviceLine(lines, from, end);
  const delimited = delimiterLine(lines, from, device);
  return delimited < device ? delimited : device < end ? device : to;
}

const MAX_SIGNATURE_LINES = 20;

function delimiterLine(lines: readonly string[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const line = (lines[i] ?? "").slice(0, 120);
    if (DELIMITER.test(line) && written(lines, i + 1, to) <= MAX_SIGNATURE_LINES && !holdsConcern(lines, i + 1, to)) return i;
    if (RULE.test(line) && written(lines, i + 1, to) <= 12 && holdsContact(lines, i + 1, to) && !holdsConcern(lines, i + 1, to)) return i;
  }
  return to;
}

const DELIMITER = /^\s{0,3}(?:--|––|-- ?\*)\s*$/;
const RULE = /^\s{0,3}(?:_{2,}|—{3,}|-{5,}|\*{5,}|={5,})\s*$/;

// A drawn line alone can divide a customer's own paragraphs: only with a phone number, an address or a list's footer is it a signature.
function holdsContact(lines: readonly string[], from: number, to: number): boolean {
  return lines.slice(from, to).some((line) => /@[\w-]+\.\w|https?:\/\/|\bwww\.|mailing list|\b(?:tel|phone|fax|mobile?|mob|cell)\b|\+?\d[\d\s()/.-]{7,}\d|confidential|vertraulich/i.test(line.slice(0, 300)));
}

// A question, or a sentence in the first person: somebody divided their own text with a line. Disclaimers speak so too.
function holdsConcern(lines: readonly string[], from: number, to: number): boolean {
  const block = lines.slice(from, to).map((line) => line.slice(0, 300));
  if (block.some((line) => POSTSCRIPT.test(line))) return true;
  if (block.some((line) => /confidential|vertraulich|confidentiel|confidencial|intended (?:only |solely )?for|disclaimer/i.test(line))) return false;
  return block.some((line) => /[\p{L}\p{N}] ?[?？]\s*$/u.test(line) || /^\s*(?:I|I'm|I've|We|We're|My|Our|You|Your|Please|It|Ich|Wir|Bitte|Mein|Je|J'ai|Nous|Mon|Yo|Mi|Estoy|Por favor|Eu|Io|Vorrei|Ik|Wij|Jag|Jeg|Vi|Minä|Proszę|Ja|Prosím|Я|Мы|Пожалуйста) \S+ \S/u.test(line));
}

// "P.S.", "PD", "NB": what people add below their own signature.
const POSTSCRIPT = /^\s*(?:(?:P\.\s?){1,2}[SD]\.|P{1,2}S\s?[:.)-]|P{1,2}S [A-Z]|P\.?D\.?\s?:|N\.?B\.?\s?:|З\.?Ы\.?|П\.\s?С\.|追伸)/;

// What telephones and apps put under a mail, as its last line (or the last but for links and blanks).
function deviceLine(lines: readonly string[], from: number, to: number): number {
  let first = to;
  for (let i = to - 1, looked = 0; i >= from && looked < 4; i--) {
    const line = (lines[i] ?? "").slice(0, 200).trim();
    if (line === "") continue;
    looked++;
    if (DEVICE.test(line) && !STARTS_SMALL.test(line)) first = i;
    else if (!/^<?https?:\/\/\S+>?$/.test(line)) break;
  }
  return first;
}

const THING = "[^.,;!?<>\\[\\]]{2,45}";
const LINK = "(?:\\s*[<(\\[](?:https?:|mailto:|aka\\.ms)[^>\\])]{0,300}[>\\])])?";
const DEVICE = new RegExp(`^[\\s*_>-]{0,4}(?:${[
  `sent (?:from|via|with) (?:my |the |a )?(?:${THING})`, `get outlook for (?:ios|android|mac|windows)`, `sent from (?:yahoo|aol|samsung|outlook|mail|gmail|proton|typeapp|blue)${"[^.,;!?]{0,60}"}`, "sent with .{0,30}(?:proton ?mail|tutanota|shortwave|airmail|spark|superhuman)[^.]{0,40}",
  `(?:diese (?:nachricht|e-?mail|mail) wurde )?(?:von|mit|vom|über) (?:meinem|meiner|mein|der|dem)? ?${THING}(?:gesendet|geschickt|versendet|verschickt)`, `gesendet (?:von|mit|über|via|aus) ${THING}`, `outlook für (?:ios|android) (?:beziehen|herunterladen)|holen sie sich outlook für ${THING}`,
  `envoyé (?:de|depuis|à partir d[eu]|avec|par|via)(?: mon| ma| l['’])? ?${THING}`, `(?:obtenir|télécharger) outlook pour ${THING}`, `enviado (?:desde|do|a partir d[oe]|con|via|de)(?: mi| meu| el| o)? ?${THING}`, `enviado do meu ${THING}`, `obtener outlook para ${THING}|obter o outlook para ${THING}`, `inviato (?:da|dal|dalla|con)(?: mio| il mio)? ?${THING}|ottieni outlook per ${THING}`,
  `verzonden (?:vanaf|met|vanuit|via|van)(?: mijn)? ?${THING}|verstuurd (?:vanaf|met|via|van)(?: mijn)? ?${THING}|outlook voor (?:ios|android) downloaden`, `skickat? (?:från|med|via)(?: min)? ?${THING}|hämta outlook för ${THING}`, `sendt (?:fra|med|via|frå)(?: min| mitt)? ?${THING}|få outlook (?:for|til) ${THING}`, `lähetetty ${THING}|lähetin ${THING}`,
  `wysłan[eoy] (?:z|za pomocą|przez)(?: mojego)? ?${THING}|pobierz program outlook ${THING}`, `odesláno (?:z|ze|pomocí)(?: mého)? ?${THING}|odoslané (?:z|zo)(?: môjho)? ?${THING}|získat outlook pro ${THING}`, `(?:az )?${"[^.,;!?]{0,20}"}(?:készülékemről|iphone-omról|iphone-ról) küldve`, `${"[^.,;!?]{2,30}"}(?:['’]?(?:ımdan|imden|umdan|ümden|dan|den)) gönderildi|${"[^.,;!?]{2,30}"} cihazımdan gönderildi`,
  `отправлено (?:с|из|от|через)(?: мое(?:го|й))? ?${THING}|надіслано (?:з|із)(?: мого)? ?${THING}|изпратено от ${THING}`, `trimis (?:de pe|din|cu|de la) ${THING}`, `poslano (?:z|s|sa|iz)(?: moje?ga| mog)? ?${THING}`, `στάλθηκε από ${THING}|εστάλη από ${THING}`, "(?:私の)?(?:iphone|ipad|android|スマートフォン|携帯)[^。]{0,12}から送信(?:されました)?", "发自我的.{1,30}|從我的.{1,30}(?:傳送|傳來)|从我的.{1,30}发送|发自.{1,20}(?:邮箱|手机|客户端)", "(?:나의|내) .{1,20}에서 (?:보냄|보낸)", `đã gửi từ ${THING}|được gửi từ ${THING}`, `dikirim dari ${THING}`, "נשלח מה?-?.{1,30}", "(?:أرسل|أُرسلت) من .{1,30}",
].join("|")})\\.?${LINK}\\s*[*_]{0,2}$`, "iu");

// "… which I sent from my office": programs begin their line with a capital.
const STARTS_SMALL = /^(?!i(?:Phone|Pad))[a-z]/;

function lastWritten(lines: readonly string[], from: number, to: number): number {
  let end = to;
  while (end > from && (lines[end - 1] ?? "").trim() === "") end--;
  return end;
}

function written(lines: readonly string[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && n <= MAX_SIGNATURE_LINES; i++) if ((lines[i] ?? "").trim() !== "") n++;
  return n;
}
