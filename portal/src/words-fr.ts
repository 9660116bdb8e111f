import type { PageWords } from "./page-words.ts";

export const wordsFr: PageWords = {
  ownName: "Français", languageLabel: "Langue", skip: "Aller au contenu",
  hello: (firstName, zone) => `Bonjour${firstName ? ` ${firstName}` : ""}, voici ce que nous vous avons écrit, ce que nous avons promis et pour quand. Toutes les heures sont celles de ${zone}.`,
  whatWeWrote: "Ce que nous vous avons écrit", sentAt: (time) => `Envoyé ${time}`,
  promised: "Ce que nous vous avons promis", nothingOpen: "Aucune promesse n’est en attente entre nous.", keptAt: (time) => `Tenu ${time}`, dueBy: (time, owner) => `au plus tard ${time}, ${owner}`,
  wasDue: (time) => `Prévu ${time}. Nous vous devons des nouvelles.`, ifMoved: "Si une heure doit changer, nous vous le disons avant qu’elle ne passe.",
  howIsIt: "Où en êtes-vous ?", seesIt: (person) => `Choisissez et envoyez. ${person ?? "L’équipe"} le voit tout de suite.`, sorted: "C’est réglé", gettingThere: "En bonne voie", notYet: "Pas encore",
  comment: "Souhaitez-vous ajouter quelque chose", commentHint: "Si vous le voulez. Ce que vous écrivez ne va qu’à nous.", send: "Envoyer ma réponse",
  thanks: (person) => `Merci. ${person ?? "L’équipe"} a votre réponse.`, toldAt: (answer, time) => `Vous nous avez répondu « ${answer} » ${time}. Vous pouvez changer d’avis.`,
  looksAfter: (company) => `S’occupe de vous chez ${company}`, writeTo: (person) => `Écrire à ${person}`,
  yoursAlone: (until) => `Cette page n’est que pour vous, par le lien de notre e-mail. Elle reste ouverte jusqu’au ${until}.`, whatWeKeep: "Ce que nous conservons sur vous",
  weKeep: (name, addresses, organization, messages) => `Votre nom (${name}), votre adresse (${addresses})${organization ? `, votre entreprise (${organization})` : ""}, les ${messages} messages échangés à ce sujet, ce que nous vous avons promis et ce que vous répondez ici.`,
  askUs: (address) => `Pour le faire corriger, l’obtenir ou l’effacer, ${address ? `écrivez à ${address}` : "répondez à notre e-mail"}.`,
  endedTitle: "Ce lien n’est plus ouvert", ended: "Il a fonctionné un temps, puis il a été fermé pour que personne d’autre ne s’en serve. Répondez à notre dernier e-mail et vous en recevrez un nouveau.",
  unknownTitle: "Nous ne trouvons pas cette page", unknown: "Le lien a peut-être été coupé en chemin. Essayez-le encore depuis notre e-mail, ou répondez-y et une personne vous aidera.",
  triedTooLong: "Votre commentaire dépasse 5 000 caractères. Raccourcissez-le, ou répondez à notre e-mail.",
};
