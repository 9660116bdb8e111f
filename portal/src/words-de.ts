import type { PageWords } from "./page-words.ts";

export const wordsDe: PageWords = {
  ownName: "Deutsch", languageLabel: "Sprache", skip: "Zum Inhalt springen",
  hello: (firstName, zone) => `Guten Tag${firstName ? ` ${firstName}` : ""}, hier steht, was wir geschrieben und was wir bis wann zugesagt haben. Alle Zeiten gelten für ${zone}.`,
  whatWeWrote: "Was wir Ihnen geschrieben haben", sentAt: (time) => `Gesendet ${time}`,
  promised: "Was wir Ihnen zugesagt haben", nothingOpen: "Zwischen uns ist keine Zusage offen.", keptAt: (time) => `Eingehalten ${time}`, dueBy: (time, owner) => `bis ${time}, ${owner}`,
  wasDue: (time) => `War fällig ${time}. Wir schulden Ihnen dazu eine Nachricht.`, ifMoved: "Muss sich eine Zeit verschieben, hören Sie es von uns, bevor sie verstreicht.",
  howIsIt: "Wie ist es jetzt?", seesIt: (person) => `Auswählen und senden. ${person ?? "Das Team"} sieht es sofort.`, sorted: "Gelöst", gettingThere: "Auf gutem Weg", notYet: "Noch nicht",
  comment: "Möchten Sie etwas ergänzen", commentHint: "Freiwillig. Was Sie schreiben, geht nur an uns.", send: "Antwort senden",
  thanks: (person) => `Danke. ${person ?? "Das Team"} hat Ihre Antwort.`, toldAt: (answer, time) => `Sie haben „${answer}“ geantwortet, ${time}. Sie können es ändern.`,
  looksAfter: (company) => `Ist bei ${company} für Sie da`, writeTo: (person) => `${person} schreiben`,
  yoursAlone: (until) => `Diese Seite gehört nur Ihnen, über den Link in unserer E-Mail. Sie gilt bis ${until}.`, whatWeKeep: "Was wir über Sie speichern",
  weKeep: (name, addresses, organization, messages) => `Ihren Namen (${name}), Ihre Adresse (${addresses})${organization ? `, Ihr Unternehmen (${organization})` : ""}, die ${messages} Nachrichten zwischen uns in dieser Sache, was wir Ihnen zugesagt haben und was Sie hier antworten.`,
  askUs: (address) => `Um es berichtigen, sich zusenden oder löschen zu lassen, ${address ? `schreiben Sie an ${address}` : "antworten Sie auf unsere E-Mail"}.`,
  endedTitle: "Dieser Link gilt nicht mehr", ended: "Er galt eine Zeit lang und wurde dann geschlossen, damit niemand sonst ihn benutzt. Antworten Sie auf unsere letzte E-Mail, dann bekommen Sie einen neuen.",
  unknownTitle: "Wir finden diese Seite nicht", unknown: "Vielleicht wurde der Link unterwegs gekürzt. Öffnen Sie ihn noch einmal aus unserer E-Mail, oder antworten Sie darauf, dann hilft Ihnen ein Mensch.",
  triedTooLong: "Ihr Kommentar ist länger als 5.000 Zeichen. Bitte kürzen Sie ihn, oder antworten Sie auf unsere E-Mail.",
};
