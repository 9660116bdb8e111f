/** The few words the coach itself says or offers, by the language of the draft. Reasons to agents stay English: the desk's language. */
export type Sayings = {
  readonly bareNo: string;
  readonly falseMaybe: string;
  /** Two honest ways out of a perhaps: when it will be known, which stands first, and the plain no. */
  readonly honestMaybe: (time: string) => readonly [string, string];
  readonly openWay: string;
  readonly rightToBeUpset: string;
  readonly recognise: (theirs: string) => string;
  readonly quote: (theirs: string) => string;
  readonly bySomeTime: (time: string) => string;
  readonly question: string;
  readonly nextStep: (time: string) => string;
};

const bareNo = "A bare no. Give reason and options";
const falseMaybe = "Sounds like a yes. Say which";

const all: Readonly<Record<string, Sayings>> = {
  en: {
    bareNo, falseMaybe, honestMaybe: (time) => [`By ${time}, your time, I will tell you whether this is a yes or a no.`, "To be straight with you, the answer today is no."], openWay: "May I tell you why, and what I can do instead?",
    rightToBeUpset: "You’re right to be upset.",
    recognise: (theirs) => `${theirs}: I can see why you are upset.`, quote: (theirs) => `You write “${theirs}”. I can see why you are upset.`,
    bySomeTime: (time) => `by ${time}, your time`, question: "What would help you most right now?", nextStep: (time) => `I will write to you by ${time}, your time, with or without news.`,
  },
  de: {
    bareNo, falseMaybe, honestMaybe: (time) => [`Ich sage Ihnen bis ${time} Ihrer Zeit, ob es ein Ja oder ein Nein ist.`, "Ganz offen: Heute ist die Antwort nein."], openWay: "Darf ich Ihnen sagen, warum, und was ich stattdessen tun kann?",
    rightToBeUpset: "Ihr Ärger ist berechtigt.",
    recognise: (theirs) => `${theirs}: Ich verstehe, dass Sie das ärgert.`, quote: (theirs) => `Sie schreiben „${theirs}“. Ich verstehe, dass Sie das ärgert.`,
    bySomeTime: (time) => `bis ${time} Ihrer Zeit`, question: "Was würde Ihnen jetzt am meisten helfen?", nextStep: (time) => `Ich melde mich bis ${time} Ihrer Zeit, ob es Neues gibt oder nicht.`,
  },
  fr: {
    bareNo, falseMaybe, honestMaybe: (time) => [`Je vous dis avant ${time}, votre heure, si c’est oui ou non.`, "Pour être franc, la réponse aujourd’hui est non."], openWay: "Puis-je vous dire pourquoi, et ce que je peux faire à la place ?",
    rightToBeUpset: "Vous avez toutes les raisons d’être en colère.",
    recognise: (theirs) => `${theirs} : je comprends que cela vous contrarie.`, quote: (theirs) => `Vous écrivez « ${theirs} ». Je comprends que cela vous contrarie.`,
    bySomeTime: (time) => `avant ${time}, votre heure`, question: "Qu’est-ce qui vous aiderait le plus maintenant ?", nextStep: (time) => `Je vous écris avant ${time}, votre heure, qu’il y ait du nouveau ou non.`,
  },
  es: {
    bareNo, falseMaybe, honestMaybe: (time) => [`Le digo antes de ${time}, su hora, si es un sí o un no.`, "Con toda franqueza, hoy la respuesta es no."], openWay: "¿Me permite explicarle por qué y qué puedo hacer en su lugar?",
    rightToBeUpset: "Tiene motivos para enfadarse.",
    recognise: (theirs) => `${theirs}: entiendo su enfado.`, quote: (theirs) => `Usted escribe «${theirs}». Entiendo su enfado.`,
    bySomeTime: (time) => `antes de ${time}, su hora`, question: "¿Qué le ayudaría más ahora mismo?", nextStep: (time) => `Le escribo antes de ${time}, su hora, haya novedades o no.`,
  },
  nl: {
    bareNo, falseMaybe, honestMaybe: (time) => [`Ik zeg u vóór ${time}, uw tijd, of het ja of nee is.`, "Eerlijk gezegd is het antwoord vandaag nee."], openWay: "Mag ik u zeggen waarom, en wat ik wel kan doen?",
    rightToBeUpset: "U bent terecht boos.",
    recognise: (theirs) => `${theirs}: ik begrijp dat u daar boos over bent.`, quote: (theirs) => `U schrijft “${theirs}”. Ik begrijp dat u daar boos over bent.`,
    bySomeTime: (time) => `vóór ${time}, uw tijd`, question: "Waar bent u nu het meest mee geholpen?", nextStep: (time) => `Ik schrijf u vóór ${time}, uw tijd, met of zonder nieuws.`,
  },
  pt: {
    bareNo, falseMaybe, honestMaybe: (time) => [`Digo-lhe até ${time}, na sua hora, se é um sim ou um não.`, "Com toda a franqueza, hoje a resposta é não."], openWay: "Posso dizer-lhe porquê, e o que posso fazer em alternativa?",
    rightToBeUpset: "Tem motivos para se aborrecer.",
    recognise: (theirs) => `${theirs}: compreendo o seu aborrecimento.`, quote: (theirs) => `Escreve “${theirs}”. Compreendo o seu aborrecimento.`,
    bySomeTime: (time) => `até ${time}, na sua hora`, question: "O que lhe seria mais útil neste momento?", nextStep: (time) => `Escrevo-lhe até ${time}, na sua hora, com ou sem novidades.`,
  },
  it: {
    bareNo, falseMaybe, honestMaybe: (time) => [`Le dico entro ${time}, ora sua, se è un sì o un no.`, "Per essere chiari, oggi la risposta è no."], openWay: "Posso dirle perché, e che cosa posso fare invece?",
    rightToBeUpset: "Ha tutte le ragioni di arrabbiarsi.",
    recognise: (theirs) => `${theirs}: capisco che la cosa la contrari.`, quote: (theirs) => `Lei scrive «${theirs}». Capisco che la cosa la contrari.`,
    bySomeTime: (time) => `entro ${time}, ora sua`, question: "Che cosa la aiuterebbe di più adesso?", nextStep: (time) => `Le scrivo entro ${time}, ora sua, con o senza novità.`,
  },
};

/** The coach's own words in a language; English where it has none. */
export function sayings(language: string): Sayings {
  return all[language] ?? all["en"]!;
}
