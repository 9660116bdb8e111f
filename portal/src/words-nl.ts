import type { PageWords } from "./page-words.ts";

export const wordsNl: PageWords = {
  ownName: "Nederlands", languageLabel: "Taal", skip: "Naar de inhoud",
  hello: (firstName, zone) => `Goedendag${firstName ? ` ${firstName}` : ""}, hier staat wat wij u schreven, wat wij beloofden en tegen wanneer. Alle tijden zijn die van ${zone}.`,
  whatWeWrote: "Wat wij u schreven", sentAt: (time) => `Verzonden ${time}`,
  promised: "Wat wij u beloofden", nothingOpen: "Er staat geen belofte open tussen ons.", keptAt: (time) => `Nagekomen ${time}`, dueBy: (time, owner) => `uiterlijk ${time}, ${owner}`,
  wasDue: (time) => `Had er moeten zijn ${time}. Wij zijn u bericht schuldig.`, ifMoved: "Als een tijd moet verschuiven, hoort u het van ons voordat die voorbij is.",
  howIsIt: "Hoe is het nu?", seesIt: (person) => `Kies en verstuur. ${person ?? "Het team"} ziet het meteen.`, sorted: "Opgelost", gettingThere: "Het gaat de goede kant op", notYet: "Nog niet",
  comment: "Wilt u iets toevoegen", commentHint: "Als u wilt. Wat u schrijft gaat alleen naar ons.", send: "Antwoord versturen",
  thanks: (person) => `Dank u. ${person ?? "Het team"} heeft uw antwoord.`, toldAt: (answer, time) => `U antwoordde ‘${answer}’, ${time}. U kunt het wijzigen.`,
  looksAfter: (company) => `Is er voor u bij ${company}`, writeTo: (person) => `Schrijf ${person}`,
  yoursAlone: (until) => `Deze pagina is alleen van u, via de link in onze e-mail. Ze werkt tot ${until}.`, whatWeKeep: "Wat wij over u bewaren",
  weKeep: (name, addresses, organization, messages) => `Uw naam (${name}), uw adres (${addresses})${organization ? `, uw bedrijf (${organization})` : ""}, de ${messages} berichten tussen ons over deze zaak, wat wij u beloofden en wat u hier antwoordt.`,
  askUs: (address) => `Om het te laten verbeteren, toesturen of verwijderen: ${address ? `schrijf naar ${address}` : "beantwoord onze e-mail"}.`,
  endedTitle: "Deze link werkt niet meer", ended: "Hij werkte een tijd en is daarna gesloten, zodat niemand anders hem gebruikt. Beantwoord onze laatste e-mail en u krijgt een nieuwe.",
  unknownTitle: "Wij vinden deze pagina niet", unknown: "Misschien is de link onderweg afgebroken. Probeer hem nog eens vanuit onze e-mail, of beantwoord die, dan helpt een mens u.",
  triedTooLong: "Uw opmerking is langer dan 5.000 tekens. Maak haar korter, of beantwoord onze e-mail.",
};
