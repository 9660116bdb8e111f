import { readFirstName } from "../language/first-name.ts";

/** The sentences of the letters the desk prepares, for one language. Plain, warm, brief; times come in ready to read. */
export type LetterWords = {
  readonly greeting: (name: string) => string;
  readonly closing: string;
  readonly delay: (what: string, oldTime: string) => string;
  readonly newTime: (time: string) => string;
  readonly delayChoice: string;
  readonly kept: (what: string) => string;
  readonly keptChoice: string;
  readonly followUp: (solution: string) => string;
  readonly followUpTap: string;
  readonly receiptSubject: (company: string) => string;
  readonly receipt: (company: string, answerBy: string) => string;
  readonly receiptMore: string;
};

const first = readFirstName;
const or = (name: string, named: (name: string) => string, unnamed: string): string => (name.trim() === "" ? unnamed : named(name.trim()));

const en: LetterWords = {
  greeting: (name) => or(name, (known) => `Hello ${first(known)},`, "Hello,"), closing: "Kind regards",
  delay: (what, oldTime) => `I said you would have this by ${oldTime}: ${what}. It will take longer, and I would rather you heard it from me now than waited for it.`,
  newTime: (time) => `The new time is ${time}. I have set it aside, and you will hear from me by then either way.`,
  delayChoice: "If that is too late for you, tell me what has to be ready first and I will start there.",
  kept: (what) => `What I promised is done: ${what}.`, keptChoice: "Is it as you need it? If anything is missing, answer this mail and it comes straight to me.",
  followUp: (solution) => `We spoke about ${solution}. I would like to know how it has been since.`, followUpTap: "One tap is enough:",
  receiptSubject: (company) => `Your message to ${company}`,
  receipt: (company, answerBy) => `Your message has reached ${company}. A person will answer it by ${answerBy}.`, receiptMore: "Anything you add until then goes to the same place: just answer this mail.",
};
const de: LetterWords = {
  greeting: (name) => or(name, (known) => `Guten Tag ${known},`, "Guten Tag,"), closing: "Freundliche Grüße",
  delay: (what, oldTime) => `ich hatte Ihnen das bis ${oldTime} zugesagt: ${what}. Es dauert länger, und das sollen Sie jetzt von mir hören und nicht erst beim Warten merken.`,
  newTime: (time) => `Der neue Termin ist ${time}. Die Zeit dafür ist reserviert, und bis dahin hören Sie auf jeden Fall von mir.`,
  delayChoice: "Wenn das für Sie zu spät ist, sagen Sie mir, was zuerst fertig sein muss. Damit fange ich an.",
  kept: (what) => `was ich zugesagt hatte, ist erledigt: ${what}.`, keptChoice: "Passt es so für Sie? Fehlt noch etwas, antworten Sie einfach auf diese Mail; sie kommt direkt zu mir.",
  followUp: (solution) => `es ging um Folgendes: ${solution}. Wie ist es Ihnen seitdem damit ergangen?`, followUpTap: "Ein Klick genügt:",
  receiptSubject: (company) => `Ihre Nachricht an ${company}`,
  receipt: (company, answerBy) => `Ihre Nachricht ist bei ${company} angekommen. Ein Mensch beantwortet sie bis ${answerBy}.`, receiptMore: "Was Sie bis dahin ergänzen, kommt an dieselbe Stelle: Antworten Sie einfach auf diese Mail.",
};
const fr: LetterWords = {
  greeting: (name) => or(name, (known) => `Bonjour ${first(known)},`, "Bonjour,"), closing: "Bien à vous",
  delay: (what, oldTime) => `je vous avais promis ceci pour ${oldTime} : ${what}. Il faudra plus de temps, et je préfère vous le dire maintenant plutôt que de vous laisser attendre.`,
  newTime: (time) => `Le nouveau délai est ${time}. Ce temps est réservé et, dans tous les cas, vous aurez de mes nouvelles d’ici là.`,
  delayChoice: "Si c’est trop tard pour vous, dites-moi ce qui doit être prêt en premier et je commencerai par là.",
  kept: (what) => `ce que je vous avais promis est fait : ${what}.`, keptChoice: "Est-ce bien ce qu’il vous faut ? S’il manque quelque chose, répondez à ce message, il m’arrive directement.",
  followUp: (solution) => `nous avions parlé de ceci : ${solution}. Comment cela va-t-il depuis ?`, followUpTap: "Un seul clic suffit :",
  receiptSubject: (company) => `Votre message à ${company}`,
  receipt: (company, answerBy) => `Votre message est bien arrivé chez ${company}. Une personne y répondra d’ici ${answerBy}.`, receiptMore: "Ce que vous ajoutez d’ici là arrive au même endroit : répondez simplement à ce message.",
};
const es: LetterWords = {
  greeting: (name) => or(name, (known) => `Hola, ${first(known)}:`, "Hola:"), closing: "Un saludo",
  delay: (what, oldTime) => `Le prometí esto para ${oldTime}: ${what}. Va a tardar más, y prefiero decírselo ahora antes que dejarle esperando.`,
  newTime: (time) => `El nuevo plazo es ${time}. Ese tiempo está reservado y, en cualquier caso, tendrá noticias mías antes.`,
  delayChoice: "Si es demasiado tarde para usted, dígame qué tiene que estar listo primero y empiezo por ahí.",
  kept: (what) => `Lo que le prometí está hecho: ${what}.`, keptChoice: "¿Es lo que necesita? Si falta algo, responda a este correo y me llega directamente.",
  followUp: (solution) => `Hablamos de esto: ${solution}. ¿Qué tal ha ido desde entonces?`, followUpTap: "Basta con un toque:",
  receiptSubject: (company) => `Su mensaje a ${company}`,
  receipt: (company, answerBy) => `Su mensaje ha llegado a ${company}. Una persona le responderá antes de ${answerBy}.`, receiptMore: "Lo que añada hasta entonces llega al mismo sitio: responda a este correo.",
};
const nl: LetterWords = {
  greeting: (name) => or(name, (known) => `Dag ${first(known)},`, "Goedendag,"), closing: "Met vriendelijke groet",
  delay: (what, oldTime) => `ik had u dit toegezegd voor ${oldTime}: ${what}. Het duurt langer, en dat hoort u liever nu van mij dan dat u erop blijft wachten.`,
  newTime: (time) => `De nieuwe tijd is ${time}. Die tijd is gereserveerd en u hoort voor die tijd hoe dan ook van mij.`,
  delayChoice: "Is dat te laat voor u, zeg me dan wat het eerst klaar moet zijn. Daar begin ik mee.",
  kept: (what) => `wat ik had toegezegd is gedaan: ${what}.`, keptChoice: "Is het zoals u het nodig hebt? Ontbreekt er iets, antwoord dan op deze mail; die komt direct bij mij.",
  followUp: (solution) => `we hadden het hierover: ${solution}. Hoe gaat het sindsdien?`, followUpTap: "Eén tik is genoeg:",
  receiptSubject: (company) => `Uw bericht aan ${company}`,
  receipt: (company, answerBy) => `Uw bericht is aangekomen bij ${company}. Een mens beantwoordt het voor ${answerBy}.`, receiptMore: "Wat u tot dan toevoegt komt op dezelfde plek: antwoord gewoon op deze mail.",
};
const pt: LetterWords = {
  greeting: (name) => or(name, (known) => `Olá, ${first(known)},`, "Olá,"), closing: "Com os melhores cumprimentos",
  delay: (what, oldTime) => `prometi-lhe isto até ${oldTime}: ${what}. Vai demorar mais, e prefiro dizer-lho agora a deixar a espera alongar-se.`,
  newTime: (time) => `O novo prazo é ${time}. Esse tempo está reservado e, em qualquer caso, terá notícias minhas até lá.`,
  delayChoice: "Se for tarde de mais, diga-me o que tem de estar pronto primeiro e começo por aí.",
  kept: (what) => `o que prometi está feito: ${what}.`, keptChoice: "Está como precisa? Se faltar alguma coisa, responda a este correio e chega diretamente a mim.",
  followUp: (solution) => `falámos disto: ${solution}. Como tem corrido desde então?`, followUpTap: "Basta um toque:",
  receiptSubject: (company) => `A sua mensagem para ${company}`,
  receipt: (company, answerBy) => `A sua mensagem chegou à ${company}. Uma pessoa responde até ${answerBy}.`, receiptMore: "O que acrescentar até lá chega ao mesmo sítio: basta responder a este correio.",
};
const it: LetterWords = {
  greeting: (name) => or(name, (known) => `Buongiorno ${first(known)},`, "Buongiorno,"), closing: "Un cordiale saluto",
  delay: (what, oldTime) => `le avevo promesso questo entro ${oldTime}: ${what}. Ci vorrà più tempo, e preferisco dirglielo ora piuttosto che lasciarla in attesa.`,
  newTime: (time) => `Il nuovo termine è ${time}. Quel tempo è riservato e, in ogni caso, avrà mie notizie prima.`,
  delayChoice: "Se per lei è troppo tardi, mi dica che cosa deve essere pronto per primo e comincio da lì.",
  kept: (what) => `quello che avevo promesso è fatto: ${what}.`, keptChoice: "È come le serve? Se manca qualcosa, risponda a questa mail e arriva direttamente a me.",
  followUp: (solution) => `avevamo parlato di questo: ${solution}. Come va da allora?`, followUpTap: "Basta un tocco:",
  receiptSubject: (company) => `Il suo messaggio a ${company}`,
  receipt: (company, answerBy) => `Il suo messaggio è arrivato a ${company}. Una persona le risponderà entro ${answerBy}.`, receiptMore: "Quello che aggiunge nel frattempo arriva nello stesso posto: basta rispondere a questa mail.",
};

const languages: Readonly<Record<string, LetterWords>> = { en, de, fr, es, nl, pt, it };

/** The words for a language tag; English where there are none of its own. */
export function letterWordsOf(language: string | null | undefined): LetterWords {
  return languages[language?.slice(0, 2).toLowerCase() ?? "en"] ?? en;
}
