import type { PromiseWords } from "./promise-words.ts";

const small = "(?:(?:vous|te|le|la|les|lui|me|m['’]|nous|y|en|l['’]|leur)\\s*){0,3}";

export const frenchPromiseWords: PromiseWords = {
  begins: [
    { kind: "plain", pattern: new RegExp(`(?<!\\p{L})(?:je\\s+|j['’]|nous\\s+|on\\s+)${small}(?!(?:serai|serons|aurai|aurons|devrai|devrons|pourrai|pourrons|voudrai|saurai|saurons|faudra)(?!\\p{L}))\\p{L}+(?:rai|rons)(?!\\p{L})`, "giu") },
    { kind: "plain", pattern: new RegExp(`(?<!\\p{L})(?:je\\s+${small}vais|nous\\s+${small}allons|on\\s+${small}va)\\s+${small}\\p{L}+(?:er|ir|re|oir)(?!\\p{L})`, "giu") },
    { kind: "plain", pattern: /(?<!\p{L})(?:je\s+(?:reviens|reviendrai)\s+vers\s+vous|nous\s+(?:revenons|reviendrons)\s+vers\s+vous|je\s+vous\s+(?:(?:l[ea]s?|l['’]|en)\s*)?(?:fais\s+un\s+(?:point|retour)|écris|informe|préviens|adresse|expédie|livre|remplace|crédite|offre|prépare|relance|recontacte|communique|apporte|dépose|envoie|rappelle|appelle|tiens|confirme|transmets|recontacte|rembourse|réponds|fais\s+parvenir|donne)|nous\s+vous\s+(?:(?:l[ea]s?|l['’]|en)\s*)?(?:faisons\s+un\s+(?:point|retour)|écrivons|informons|prévenons|adressons|expédions|remplaçons|créditons|préparons|transmettons|communiquons|donnons|rappelons|envoyons|rappelons|tenons|confirmons|contactons|recontactons|remboursons|répondons|faisons\s+parvenir|livrons)|je\s+m['’](?:en\s+)?occupe|nous\s+nous\s+en\s+occupons|nous\s+mettons\s+tout\s+en\s+œuvre|je\s+mets\s+tout\s+en\s+œuvre|je\s+(?:vérifie|regarde|contacte|relance|transmets|suis\s+cela|fais\s+le\s+nécessaire|m['’]engage)|nous\s+(?:vérifions|relançons|faisons\s+le\s+nécessaire|nous\s+engageons)|je\s+te\s+(?:rappelle|envoie|tiens))(?!\p{L})/giu },
    { kind: "plain", pattern: /(?<!\p{L})vous\s+(?:recevrez|aurez(?!\s+(?:besoin|à))|serez\s+(?:remboursée?|livrée?|contactée?|recontactée?|informée?|rappelée?|créditée?)|allez\s+recevoir)(?!\p{L})/giu },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:[Nn]otre|[Mm]on|[Mm]a|[Uu]ne?|[Ll]e|[Ll]a)\s+(?:\p{L}+\s+){0,2}\p{L}+|\p{Lu}\p{L}+|[Qq]uelqu['’]un)\s+vous\s+(?:appellera|rappellera|contactera|recontactera|écrira|enverra|répondra|rejoindra|livrera|rendra\s+visite|apportera|joindra|préviendra|répondra)(?!\p{L})/gu },
    { kind: "plain", timed: true, pattern: /(?<!\p{L})(?:(?:votre|le|la|les|un|une|il|elle|ce)\s*(?:\p{L}+\s+){0,3}(?:sera|seront|arrivera|partira|arriveront))(?!\p{L})/giu },
  ],
  notFollowed: /^(?:[^.!?\n]{0,60}\s(?:fermée?s?|augmentée?s?)(?!\p{L})|(?:\s+\p{L}+){0,2}?\s+(?:pas|jamais|plus|honnête|absente?|en\s+congés?)(?!\p{L}))/iu,
  notPreceded: /(?:quand|si|comment|pourquoi|espère(?:\s+que)?|espérons\s+que|crois\s+que|pense\s+que|ne\s+sa(?:is|vons)\s+pas\s+(?:quand|si)?|promettre\s+que)\s*,?\s*$/iu,
  offer: /(?<!\p{L})(?:si\s+vous\s+(?:le\s+)?(?:souhaitez|voulez|préférez|désirez)|si\s+cela\s+vous\s+convient|souhaitez-vous|voulez-vous|préférez-vous|si\s+besoin|au\s+besoin)(?!\p{L})/iu,
  condition: /(?<!\p{L})(?:dès\s+(?:que(?!\s+possible)|réception|votre|qu['’])|une\s+fois|lorsque|quand|après\s+(?:réception|votre|que|validation)|si|à\s+condition|sous\s+réserve|aussitôt\s+que(?!\s+possible)|en\s+cas)(?!\p{L})/iu,
  vague: /(?<!\p{L})(?:dès\s+que\s+(?:je|nous)\s+(?:peux|pouvons|pourrai|pourrons)|au\s+plus\s+tôt|en\s+temps\s+voulu|incessamment|d['’]ici\s+peu|asap|dans\s+un\s+(?:instant|moment)|prochaine\s+occasion|bientôt|rapidement|prochainement|dès\s+que\s+possible|au\s+plus\s+vite|au\s+plus\s+tôt|dans\s+les\s+(?:meilleurs\s+délais|plus\s+brefs\s+délais|prochains\s+jours)|sous\s+peu|tout\s+de\s+suite|immédiatement|le\s+plus\s+(?:vite|rapidement)\s+possible|plus\s+tard|sans\s+tarder)(?!\p{L})/giu,
  ends: /\s*(?:;|\s[–—-]\s|\(|,\s+(?:afin|car|mais|pour\s+que|parce|puisque)(?!\p{L})|\s(?:car|mais|afin|parce\s+que)(?!\p{L}))/giu,
};
