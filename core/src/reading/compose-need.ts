import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { requestLeadsFor } from "../language/request-leads.ts";
import { splitSentences } from "../language/sentences.ts";
import { cleanSubject } from "./clean-subject.ts";
import { fitTitle, lowerShouting, toTitle } from "./fit-title.ts";

/**
 * A conversation's title: what the person needs, in their own words without the shouting, at most 60 characters. From what
 * they ask for most concretely, else from what went wrong, else from the subject.
 * @practice S1 Listen: the need is the title, never the shouting
 */
export function composeNeed(known: { text: string; subject?: string | undefined; reading: Pick<Reading, "asks" | "evidence"> & Partial<Pick<Reading, "needs">>; language?: string | undefined }): string {
  const language = known.language ?? "en";
  const text = lowerShouting(known.text.slice(0, mostLetters));
  const subject = cleanSubject((known.subject ?? "").slice(0, 300));
  const asks = known.reading.asks.filter(({ span }) => span[0] < mostLetters).slice(0, 20).map(({ span }) => readAskTitle(text, span, language)).filter((ask) => ask !== undefined);
  const best = asks.map((ask) => withTopic(ask, subject)).reduce<Ask | undefined>((top, ask) => top === undefined || ask.worth > top.worth ? ask : top, undefined);
  if (best !== undefined && best.worth >= 2) return best.title;
  const wrong = readWrong(text, known.reading.evidence, language);
  const titled = titleWorth(subject);
  const clause = best === undefined ? readNeedClause(text, known.reading.needs ?? []) : undefined;
  if (clause !== undefined) return clause;
  if (wrong !== undefined && (wrong.worth > titled || titled < 2)) return wrong.title;
  if (titled >= 2) return fitTitle(subject);
  if (best !== undefined && best.worth >= 1) return best.title;
  if (wrong !== undefined) return wrong.title;
  if (fitTitle(subject) !== "") return fitTitle(subject);
  const first = splitSentences(text).map((span) => cut(text, span)).find((sentence) => !greeting.test(sentence));
  return fitTitle(cleanSubject(first ?? text)) || "A message without words";
}

// What is needed is said in the first page.
const mostLetters = 4000;

type Ask = { readonly title: string; readonly worth: number; readonly leansOn?: boolean };

const greeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|moin|bonjour|bonsoir|madame|monsieur|hola|buenos|buenas|estimad[oa]s?|beste|geachte|goede(?:morgen|middag|navond)|goedemiddag|olá|ola|bom dia|boa (?:tarde|noite)|prezad[oa]s?|ciao|buongiorno|buonasera|gentil[ei]|salve|hei|hej)\b[^.!?]{0,40}[,.!:]?$/i;
const closing = /^(?:thanks|thank you|many thanks|cheers|best|kind|warm|regards|sincerely|yours|mit freundlichen|viele grüße|cordialement|merci|saludos|un saludo|gracias|met vriendelijke|groet|groeten|bedankt|obrigad[oa]|cumprimentos|cordiali|saluti|grazie|danke)\b/i;

function readAskTitle(text: string, span: Span, language: string): Ask | undefined {
  const leads = requestLeadsFor(language);
  let rest = cut(text, span);
  let stripped = false;
  let owned = false;
  for (let i = 0; i < 3; i += 1) {
    const lead = leads.lead.exec(rest);
    if (lead === null || lead[0].length === 0) break;
    rest = rest.slice(lead[0].length).replace(/^[\s,]+/, "");
    stripped = true;
    owned ||= /^(?:i|we)\b/i.test(lead[0]) && /\b(?:need|want|expect|require)\b/i.test(lead[0]);
  }
  rest = rest.replace(/^(?:also|just|please|kindly|then|and|so|but|now|mir bitte|uns bitte|bitte|mir|uns|me|nous|m['’]|nos)\s+(?=\S)/i, "").replace(/^m['’]/i, "");
  rest = dropTail(rest);
  if (stripped) rest = rest.replace(/\?+["'”’»)]*$/, "");
  const bare = rest.replace(/[\s.!?…]+$/, "");
  if (bare.length < 3 || closing.test(bare)) return undefined;
  const vague = leads.vague.test(bare);
  const words = bare.split(/\s+/).length;
  const isQuestion = !stripped && /\?/.test(rest);
  const pronounOnly = /^(?:\S+ ){0,2}(?:it|this|that|them|these|those|me|us|you|das|dies|es|ça|cela|lo|la|het|dit|isso|isto|questo)$/i.test(bare);
  const worth = (vague ? 0.5 : 2) + (words >= 3 && words <= 14 ? 1 : 0) + (words < 2 ? -1 : 0) + (stripped ? 0.6 : 0) + (/\d|[A-ZÄÖÜ]\w{2,}/.test(bare.slice(1)) ? 0.5 : 0) - (pronounOnly ? 1.6 : /\b(?:it|this|that|them)$/i.test(bare) ? 0.8 : 0) - (owned ? 0.7 : 0) - (isQuestion && !/^(?:wh|how|where|can|could|will|would|is there|do you have|wann|wo|wie|quand|où|cuándo|dónde|wanneer|waar|quando|onde|dove)/i.test(bare) ? 0.6 : 0);
  // To be called back, or to have "it" once more, says how and not what: the subject says what.
  if (stripped && onlyHow.test(bare)) return { title: fitTitle(toNeed(bare)), worth: 1.2 };
  const need = toNeed(isQuestion ? `${bare}?` : bare);
  return { title: fitTitle(need), worth, leansOn: isQuestion || (!vague && (pronounOnly || need.split(" ").length <= 4)) };
}

/** A short question or one that says "it" leans on the subject: "4.2 export: is there a date?". */
function withTopic(ask: Ask, subject: string): Ask {
  if (ask.leansOn !== true || subject.split(" ").length < 2 || titleWorth(subject) < 1.4 || /[:?]$/.test(subject)) return ask;
  const words = topicWords(subject), thing = /^(?:the|a|an|our|my) (.+)$/i.exec(ask.title)?.[1];
  if (thing !== undefined && topicWords(thing).every((word) => words.includes(word))) return { title: fitTitle(subject), worth: ask.worth };
  if (topicWords(ask.title).some((word) => words.includes(word))) return ask;
  const title = `${toTitle(subject)}: ${/^(?:\p{Lu}{2}|I\b)/u.test(ask.title) ? ask.title : ask.title.charAt(0).toLowerCase() + ask.title.slice(1)}`;
  return title.length <= 60 ? { ...ask, title, worth: Math.max(ask.worth, 2) } : ask.worth >= 2.5 ? ask : { ...ask, worth: 0.9 };
}

const onlyHow = /^(?:(?:call|ring|phone)(?:ing)?|get(?:ting)? back to|writ(?:e|ing) to|contact(?:ing)?) (?:me|us)(?: back| up| please| again)*$|^(?:re)?send(?:ing)? (?:(?:me|us) )?(?:it|this|that|them)(?: (?:to (?:me|us)|over|again|once more))*$/i;

function topicWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 || /\d/.test(word)).map((word) => word.slice(0, 5));
}

/** Where nothing is asked in so many words but something is wanted ("40% off, or we move"): the clause that says it. */
function readNeedClause(text: string, needs: Reading["needs"]): string | undefined {
  const need = needs.find(({ kind, p, span }) => p >= 0.5 && span !== undefined && wanted.has(kind));
  if (need?.span === undefined) return undefined;
  const before = text.slice(0, need.span[0]);
  const start = Math.max(...[". ", "! ", "? ", ": ", "; ", "\n"].map((mark) => before.lastIndexOf(mark) + mark.length - 1), 0);
  const end = text.slice(need.span[1]).search(/[.!?;\n](?:\s|$)/);
  const title = fitTitle(text.slice(start, end < 0 ? text.length : need.span[1] + end));
  return title.split(" ").length >= 3 ? title : undefined;
}

const wanted: ReadonlySet<string> = new Set(["discount", "refund", "replacement", "callback", "cancel"]);

// "Doing" after "would you mind" is a need as "do": only the commonest verbs are turned, the rest stand as written.
function toNeed(rest: string): string {
  return rest.replace(/^(?:(?:a|the) )?(?=full refund\b)/i, "A ").replace(/^refund$/i, "A refund").replace(/^to (?=[a-z])/i, "")
    .replace(/^(send|call|ring|phone|email|refund|tell|give|pay|credit|reimburse|get|bring)ing\b/i, "$1").replace(/^(?:know|to know|tell (?:me|us)|let (?:me|us) know|explain(?: to (?:me|us))?|confirm|check) (?=wh(?:en|ere|at|ich|y|o|ether)\b|how\b|if\b)/i, "").replace(/^if (?:you|i|we) (?:can|could|would) /i, "").replace(/^(?:send|give|e-?mail|forward) (?:me|us) (?=(?:the|an?|our|my) \S)/i, "")
    .replace(/^(?:what|who) (?!(?:i|we|you|the|our|your|my|it|he|she|they|this|that|is|are|was|were)\b)\p{L}+(?: \p{L}+){0,2}$/iu, "$&?");
}

// What follows a need but is not it: reasons, threats, politeness, hurry.
function dropTail(rest: string): string {
  return rest.replace(/(?:,? (?:because|since|as (?:i|we|it|the|this)|otherwise|or (?:else|i|we)|so that|so (?:i|we|my|our)|before (?:i|we) (?:go|cancel|leave|switch)|if (?:not|possible)|thank(?:s| you)|please|asap|as soon as possible|immediately|right (?:now|away)|und zwar|sonst|weil|da (?:ich|wir)|parce que|sinon|porque|si no|omdat|anders|perché|altrimenti|caso contrário))(?![\w'])[\s\S]*$/i, "")
    .replace(/(?<=\S{3}.{12,})[,;:–—] (?:and|but|which|i|we|my|our|it|this|that|you|so|und|aber|ich|wir|unsere?|mein|et|mais|je|y|pero|en|maar|e|mas|ma)\s[\s\S]*$/i, "").replace(/\s+(?:and|but|or|so|und|et|y|en|e)$/i, "");
}

const failure = /\b(?:wrong|missing|broken|late|delay(?:ed)?|fail(?:s|ed|ing|ure)?|reject(?:s|ed)?|error|not|never|no|still|again|lost|damaged|cracked|faulty|defect(?:ive)?|stopped|charged|overcharged|twice|leak(?:s|ing)?|crash(?:es|ed)?|out|empty|dead|kaputt|defekt|falsch|fehlt|nicht|kein|keine|cassé|panne|pas|jamais|erreur|toujours|retard|roto|no|nunca|error|sin|kapot|niet|fout|geen|partido|avariado|não|erro|rotto|guasto|non|errore|mai|manca)\b|n['’]t\b/i;
const feelingLead = /^(?:i(?:['’]m| am| feel)|we(?:['’]re| are)|ich bin|wir sind|je suis|estoy|ik ben|estou|sono) (?:[\p{L}]+ ){0,4}?(?:that|because|about|with|at|dass|weil|über|que|porque|dat|over|che|perché|de|con)\s+/iu;
const timeLead = /^(?:(?:for|since|seit|depuis|desde|sinds|há|da) (?:the )?[^,]{3,24},? |(?:\p{L}+ ){1,3}(?:running|in a row|in folge|de suite|seguid[oa]s|achter elkaar|di fila),? |(?:again|still|once again|yet again|unfortunately|sadly|however|leider|malheureusement|lamentablemente|helaas|infelizmente|purtroppo|also|and|but|so|well|now|today|yesterday|this morning|last (?:night|week|month)),? )+/iu;

function readWrong(text: string, evidence: Reading["evidence"], language: string): Ask | undefined {
  const leads = requestLeadsFor(language);
  let best: Ask | undefined;
  for (const span of splitSentences(text)) {
    const sentence = cut(text, span);
    if (greeting.test(sentence) || closing.test(sentence)) continue;
    let core = sentence.replace(/^(?:hi|hello|hey|hallo|bonjour|hola|ciao|olá)[^,]{0,20},\s*/i, "").replace(feelingLead, "").replace(timeLead, "").replace(/^(?:i(?:['’]m| am) writing (?:to you )?(?:because|about|regarding)|i (?:want|would like|wanted) to complain (?:about|that)|the (?:problem|issue|fact) is(?: that)?|it(?:['’]s| is) (?:\p{L}+ ){1,2}that) /iu, "").replace(/^(?:your|ihre?|votre|su|uw|jullie|o vosso|il vostro) (?=\S+ \S+)/i, "");
    core = dropTail(core.split(/(?<=\S{4}.{18,})(?:\s[–—-]\s|;|: )/)[0] ?? core).replace(/[\s.!?…]+$/, "");
    const words = core.split(/\s+/).length;
    const inside = evidence.filter((item) => item.span[0] >= span[0] && item.span[1] <= span[1]);
    const heat = inside.filter((item) => item.signal === "heat").reduce((sum, item) => sum + Math.max(0, item.weight), 0);
    const abusive = inside.some((item) => item.signal === "abuse");
    const shrill = inside.some((item) => item.signal === "heat" && item.weight >= 26) && !inside.some((item) => item.signal === "leaving");
    const what = failure.test(core);
    const worth = (what ? 1.5 : 0) + (inside.some((item) => item.signal === "complaint" && item.weight >= 0.8) ? 1 : 0) + (inside.some((item) => item.signal === "leaving") ? 1.5 : 0) + (words >= 4 && words <= 16 ? 1 : words < 3 ? -2 : -0.5) + (/\d/.test(core) ? 0.4 : 0)
      - (abusive ? 3 : 0) - (shrill ? 1.2 : 0) - (sentence.endsWith("?") ? 0.8 : 0) - (/^(?:i|we|ich|wir|je|nous|yo|ik|wij|eu|io)\b/i.test(core) ? 0.5 : 0) - (/^(?:this|that|it|you|das|dies|es|c['’]est|esto|dit|dat|isto|questo)\b/i.test(core) ? 0.9 : 0);
    if (heat + (what ? 5 : 0) === 0 || leads.lead.test(core)) continue;
    if (worth >= 0.6 && (best === undefined || worth > best.worth)) best = { title: fitTitle(core), worth };
  }
  return best;
}

/** How much a subject says: names, numbers and three or more words say much; "Help", "Question" and "Urgent" say nothing. */
function titleWorth(subject: string): number {
  const words = subject.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0 || /^(?:help|question|urgent|problem|issue|complaint|hello|hi|contact|enquiry|inquiry|message|feedback|support|info|anfrage|frage|hilfe|beschwerde|reklamation|dringend|bonjour|question|réclamation|problème|hola|consulta|queja|problema|vraag|klacht|probleem|olá|reclamação|ciao|reclamo|richiesta|(?:new )?(?:contact form|message from)[\s\S]*|no subject)(?: (?:with|about|from|for) (?:my |our )?(?:order|account|you|us))?$/i.test(subject)) return words.length === 0 ? 0 : 0.5;
  return 1 + (words.length >= 3 ? 1.2 : 0.4) + (/\d/.test(subject) ? 0.6 : 0) + (failure.test(subject) ? 0.4 : 0);
}

function cut(text: string, [start, end]: Span): string {
  return text.slice(start, Math.min(end, start + 400)).replace(/\s+/g, " ");
}

