import { quoteLabel, type QuoteLabel } from "./quote-labels.ts";

/**
 * How somebody else's words begin at a line: `lines` of opening, `at` where in the first of them (a reply may share its line), and
 * whether all below is quoted (`rest`) or only what is marked with ">" (`marked`). A forwarded mail is what the writer wants read.
 */
export type QuoteOpening = { readonly kind: "rest" | "marked" | "forward"; readonly lines: number; readonly at: number };

/** The opening at line `i`, or null. Looks at no more than ten lines and 300 characters of each. */
export function quoteOpening(lines: readonly string[], i: number): QuoteOpening | null {
  const line = (lines[i] ?? "").slice(0, 300);
  if (line.trim() === "") return null;
  if (FORWARD.test(line)) return { kind: "forward", lines: 1, at: 0 };
  if (ORIGINAL.test(line) || REPLY_ABOVE.test(line)) return { kind: "rest", lines: 1, at: 0 };
  return sharedLine(lines, i) ?? attribution(lines, i) ?? headBlock(lines, i);
}

// "-----Original Message-----" in the languages of the common mail programs; the dashes may be missing on one side.
const ORIGINAL = new RegExp(`^[\\s>]*(?:[-_*=—–]{2,}\\s?)\\s*(?:${[
  "original (?:message|appointment|e-?mail)", "reply message", "replied message", "ursprüngliche (?:nachricht|mail|e-mail)", "original-?nachricht", "originalnachricht", "antwort nachricht", "message (?:d'|d’)?\\s?origin(?:e|al)", "message (?:d.origine|initial|original)", "mensaje original", "mensagem original", "messaggio originale",
  "oorspronkelijk bericht", "origineel bericht", "oprindelig (?:meddelelse|besked)", "original ?meddelelse", "originalmeddelande", "ursprungligt meddelande", "opprinnelig (?:melding|e-post)", "alkuperäinen viesti", "wiadomość oryginalna", "oryginalna wiadomość", "původní (?:zpráva|e-mail)", "pôvodná správa",
  "eredeti üzenet", "orijinal (?:mesaj|ileti)", "özgün (?:mesaj|ileti)", "исходное сообщение", "оригинальное сообщение", "пересылаемое сообщение", "вихідне повідомлення", "mesaj original", "αρχικό μήνυμα", "元のメッセージ", "原始邮件", "原始郵件", "원본 메시지", "원본 메일", "tin nhắn gốc", "pesan asli", "הודעה מקורית", "الرسالة الأصلية", "izvorno sporočilo", "izvorna poruka",
].join("|")})\\s*[:：]?\\s*(?:[-_*=—–]{2,}.*)?$`, "i");

// What desks print above their mails; the marks on the line keep it apart from a sentence.
const REPLY_ABOVE = /^[\s>]*[-#=*_~]{2,}[\s-]*[^\n]{0,60}(?:above this line|above here|oberhalb dieser (?:zeile|linie)|über dieser (?:zeile|linie)|au-dessus de cette ligne|encima de esta línea|sopra (?:a )?questa riga|acima desta linha|boven deze (?:regel|lijn))[^\n]{0,60}$/i;

const FORWARD = new RegExp(`^\\s*(?:[-_*=—–]{2,}\\s*(?:${[
  "forwarded (?:message|mail|by)", "weitergeleitete (?:nachricht|mail)", "message (?:transféré|réexpédié)", "mensaje (?:reenviado)", "mensagem encaminhada", "messaggio inoltrato", "doorgestuurd bericht", "videresendt (?:besked|meddelelse|melding)", "vidarebefordrat meddelande",
  "välitetty viesti", "wiadomość przekazana", "przekazana wiadomość", "přeposlaná zpráva", "továbbított üzenet", "iletilen (?:mesaj|ileti)", "пересланное сообщение", "пересылаемое сообщение", "переслане повідомлення", "转发的?(?:邮件|信息)", "轉寄(?:郵件|信件)", "転送(?:された)?メッセージ", "전달된 메시지", "mesaj redirecționat",
].join("|")}).*|begin forwarded message\\s?:|anfang der weitergeleiteten (?:nachricht|e-?mail)\\s?:|début du (?:message|courriel) (?:réexpédié|transféré)\\s?:|inicio del mensaje reenviado\\s?:|início da mensagem (?:re)?encaminhada\\s?:|inizio messaggio inoltrato\\s?:|begin doorgestuurd bericht\\s?:|start på videresendt (?:besked|melding)\\s?:|vidarebefordrat brev\\s?:|転送されたメッセージ\\s?[:：]|转发的?邮件\\s?[:：])\\s*$`, "i");

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/;
const TIME = /\b\d{1,2}[:.h]\d{2}(?::\d{2})?\b|\d{1,2}時|\d{1,2}시|上午|下午|午前|午後/;
const YEAR = /\b(?:19|20)\d{2}\b|(?:19|20)\d{2}(?:年|년)/;
const DAY = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b|\d{1,2}\s?(?:月|월)/;

// "wrote" near the end, before the colon; some languages put the name behind it, some the time.
const WROTE = new RegExp(`(?:^|[\\s,>\\])"'”’*])(?:${[
  "wrote", "writes", "sent", "said", "schrieb(?:en)?", "hat (?:folgendes |am .{4,40} )?geschrieben", "a écrit", "ha(?:n)? scritto", "scrive", "escribi[óo]", "escreveu", "schreef", "geschreven", "skrev", "skreiv", "skrifaði", "kirjoitti", "napisał(?:a|\\(a\\))?", "pisze", "napsala?(?:\\(a\\))?", "napísala?(?:\\(a\\))?",
  "írta", "yazdı", "şunu yazdı", "şunları yazdı", "написал(?:а|\\(а\\))?", "пишет", "писал\\(?а?\\)?", "написа", "написав(?:\\(ла\\))?", "пише", "a scris", "έγραψε", "menulis", "đã viết", "je napisa[ol](?:\\/la)?", "napisao", "rašė", "kirjutas", "rakstīja", "כתב(?:ה|\\/ה)?", "كتب", "เขียน",
].join("|")}|a\\s+écrit|het volgende geschreven)(?:\\s|[:：,*]|$)|写道|寫道|写了|さん(?:は|が)?(?:書き|のメッセージ|より)?|님이 (?:작성|쓴)|작성(?:함)?|のメール`, "i");

const OPENER = /^[\s>]{0,12}[*_"“]{0,2}(?:on|am|den|le|el|il|em|no dia|a|op|på|w dniu|dnia|dne|den|dňa|v|ve?|в|\d|in data|in|în|на|dana|เมื่อ|pada|vào|ngày|në|στις|la|pe|kl|ma|ti|ke|to|pe|la|su|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|gio|seg|ter|qua|qui|sex|från|date|quoting|بتاريخ|في|בתאריך|ב|tarihinde|在|于|於|el|dia)(?:[\s,.:\d年]|$)/i;

// "On Tue, 4 Mar 2026 at 10:00, Ann <ann@x> wrote:", also broken over lines.
function attribution(lines: readonly string[], i: number): QuoteOpening | null {
  const parts: string[] = [];
  for (let n = 1; n <= 6 && i + n <= lines.length; n++) {
    const part = (lines[i + n - 1] ?? "").slice(0, 300).replace(/^[\s>]{0,12}/, "").trim();
    if (part === "" && !(OPENER.test(parts[0] ?? "") && TIME.test(parts[0] ?? ""))) return null;
    if (part !== "") parts.push(part);
    const strength = strengthOf(parts);
    if (strength === null) continue;
    // A greeting directly above belongs to the writer: the shortest run of lines that is as strong is the opening.
    if (!opensByItself(parts[0] ?? "") && parts.some((_, from) => from > 0 && outweighs(strengthOf(parts.slice(from)), strength))) return null;
    const marked = nextIsMarked(lines, i + n);
    if (strength === "weak" && !marked) continue;
    return { kind: marked ? "marked" : "rest", lines: n, at: 0 };
  }
  return null;
}

function opensByItself(part: string): boolean {
  return OPENER.test(part) && (TIME.test(part) || DAY.test(part) || YEAR.test(part)) && !/[.!?]$/.test(part);
}

type Strength = "strong" | "weak" | null;

function strengthOf(parts: readonly string[]): Strength {
  const text = parts.join(" ").replace(/<\s+/g, "<").replace(/^\*+|\*+$/g, "");
  return text.length > 500 ? null : attributionStrength(text);
}

function outweighs(later: Strength, whole: Strength): boolean {
  return later === "strong" || (later === "weak" && whole === "weak");
}

function attributionStrength(text: string): Strength {
  if (/^-{2,}\s?.{1,80} (?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev)\s?-{2,}$/i.test(text)) return "strong";
  const closed = /[:：]\s?\*{0,2}$/.test(text);
  const address = ADDRESS.test(text);
  const when = TIME.test(text) || DAY.test(text) || YEAR.test(text);
  // A line that is nothing but a date, a name and an address.
  if (address && /^\(?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[^.!?]{0,120}<\S+@\S+>\s?[:：]?$/.test(text) && when) return "strong";
  if (/^\d{4}(?:年|년)\s?\d{1,2}(?:月|월)\s?\d{1,2}(?:日|일).{0,200}[:：]$/.test(text)) return "strong";
  if (closed && address && when && /<\S+@\S+>|\[mailto:|\(\S+@\S+\)/.test(text)) return startsLikeAttribution(text) ? "strong" : "weak";
  const wrote = WROTE.exec(text);
  if (wrote === null) return null;
  const tail = text.slice(wrote.index + wrote[0].length);
  if (!closed && tail.trim() !== "" ) return null;
  if (tail.length > 140) return null;
  if (!OPENER.test(text) && !(address && when)) return closed && (address || when || /^\S+(?: \S+){0,3} (?:wrote|schrieb|a écrit|escribió|skrev|schreef)\s?[:：]$/i.test(text)) ? "weak" : null;
  if (!when && !address) return "weak";
  if (!/\d/.test(text.slice(0, 60)) && !address) return "weak";
  return closed && (TIME.test(text) || address || (YEAR.test(text) && DAY.test(text))) ? "strong" : "weak";
}

function startsLikeAttribution(text: string): boolean {
  return OPENER.test(text) || /^["'“]?[^.!?]{2,80}<\S+@\S+>/.test(text);
}

// A reply and the attribution on one line: "thanks On Wed, Apr 4, 2012 at 3:59 PM, bob@x wrote:".
function sharedLine(lines: readonly string[], i: number): QuoteOpening | null {
  const line = (lines[i] ?? "").slice(0, 300);
  const match = /\s((?:On|Am|Le|El|Il|Em|Op|Den) (?:(?:\p{L}{2,10}\.?,? ){0,2}\d|\d)[^\n]{6,160} (?:wrote|schrieb[^:]{0,60}|a écrit|escribió|ha scritto|escreveu|schreef[^:]{0,60}|skrev[^:]{0,60})\s?:)\s*$/u.exec(line);
  if (match !== null && line.slice(0, match.index).trim() !== "" && (nextIsMarked(lines, i + 1) || ADDRESS.test(match[1] ?? "") || TIME.test(match[1] ?? ""))) {
    return { kind: nextIsMarked(lines, i + 1) ? "marked" : "rest", lines: 1, at: line.slice(0, match.index + 1).replace(/-{2,}\s?$/, "").length };
  }
  const original = /\s(-{3,}\s?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original)\s?-{3,})\s*$/i.exec(line);
  return original !== null && original.index > 0 ? { kind: "rest", lines: 1, at: original.index + 1 } : null;
}

function nextIsMarked(lines: readonly string[], from: number): boolean {
  for (let i = from; i < Math.min(lines.length, from + 4); i++) {
    const line = (lines[i] ?? "").slice(0, 40);
    if (line.trim() !== "") return /^\s{0,8}>/.test(line);
  }
  return false;
}

// The head of the mail below, as Outlook and its kin print it. "From: Oslo, To: Bergen" is a journey: a subject or an address must be there.
function headBlock(lines: readonly string[], i: number): QuoteOpening | null {
  const rule = /^[\s>]*[-_*=—–]{4,}\s*$/.test((lines[i] ?? "").slice(0, 300));
  let at = rule ? i + 1 : i;
  if (rule) while (at < i + 3 && (lines[at] ?? "").trim() === "") at++;
  const first = quoteLabel(lines[at] ?? "");
  if (first === null || first === "to") return null;
  const roles = new Set<QuoteLabel>();
  let address = false;
  let dated = false;
  let loose = 0;
  let last = at;
  for (let j = at; j < Math.min(lines.length, at + 10); j++) {
    const line = (lines[j] ?? "").slice(0, 300);
    const label = quoteLabel(line);
    if (label !== null) {
      roles.add(label);
      dated ||= label === "sent" && TIME.test(line) && YEAR.test(line);
      address ||= (label === "from" || loose > 0) && ADDRESS.test(line);
      last = j;
      loose = 0;
    } else if (line.trim() === "" && roles.size >= 2 && j > last + 1) break;
    else if (++loose > 3) break;
    else if (loose === 1 && roles.size === 1) address ||= ADDRESS.test(line) && line.length < 120;
  }
  const isBlock = roles.has("from") && roles.size >= 2 && (roles.has("subject") ? roles.size >= 3 || address : address && roles.has("sent"));
  const isShort = roles.size === 2 && dated && roles.has("to") && ADDRESS.test(lines[last] ?? "");
  return isBlock || isShort ? { kind: "rest", lines: last - i + 1, at: 0 } : null;
}
