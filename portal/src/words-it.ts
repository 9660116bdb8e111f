import type { PageWords } from "./page-words.ts";

export const wordsIt: PageWords = {
  ownName: "Italiano", languageLabel: "Lingua", skip: "Vai al contenuto",
  hello: (firstName, zone) => `Buongiorno${firstName ? ` ${firstName}` : ""}, ecco che cosa le abbiamo scritto, che cosa le abbiamo promesso e per quando. Tutti gli orari sono di ${zone}.`,
  whatWeWrote: "Che cosa le abbiamo scritto", sentAt: (time) => `Inviato ${time}`,
  promised: "Che cosa le abbiamo promesso", nothingOpen: "Non c’è nessuna promessa aperta tra noi.", keptAt: (time) => `Mantenuto ${time}`, dueBy: (time, owner) => `al più tardi ${time}, ${owner}`,
  wasDue: (time) => `Era previsto ${time}. Le dobbiamo notizie.`, ifMoved: "Se un orario deve cambiare, lo saprà da noi prima che passi.",
  howIsIt: "Come va adesso?", seesIt: (person) => `Scelga e invii. ${person ?? "Il team"} lo vede subito.`, sorted: "Risolto", gettingThere: "Sulla buona strada", notYet: "Non ancora",
  comment: "Vuole aggiungere qualcosa", commentHint: "Se vuole. Quello che scrive arriva solo a noi.", send: "Invia la mia risposta",
  thanks: (person) => `Grazie. ${person ?? "Il team"} ha la sua risposta.`, toldAt: (answer, time) => `Ci ha risposto «${answer}» ${time}. Può cambiare.`,
  looksAfter: (company) => `Si occupa di lei presso ${company}`, writeTo: (person) => `Scrivi a ${person}`,
  yoursAlone: (until) => `Questa pagina è solo sua, dal link nella nostra e-mail. Funziona fino al ${until}.`, whatWeKeep: "Che cosa conserviamo di lei",
  weKeep: (name, addresses, organization, messages) => `Il suo nome (${name}), il suo indirizzo (${addresses})${organization ? `, la sua azienda (${organization})` : ""}, i ${messages} messaggi tra noi su questa questione, ciò che le abbiamo promesso e ciò che risponde qui.`,
  askUs: (address) => `Per correggerlo, riceverlo o cancellarlo, ${address ? `scriva a ${address}` : "risponda alla nostra e-mail"}.`,
  endedTitle: "Questo link non funziona più", ended: "Ha funzionato per un periodo ed è stato poi chiuso, perché nessun altro lo usi. Risponda alla nostra ultima e-mail e ne riceverà uno nuovo.",
  unknownTitle: "Non troviamo questa pagina", unknown: "Forse il link è stato tagliato lungo la strada. Lo riprovi dalla nostra e-mail, o vi risponda e una persona l’aiuterà.",
  triedTooLong: "Il suo commento supera i 5.000 caratteri. Lo accorci, per favore, o risponda alla nostra e-mail.",
};
