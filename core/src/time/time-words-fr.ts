import type { TimeWords } from "./time-words.ts";

export const frenchTimeWords: TimeWords = {
  language: "fr",
  halfIsBefore: false,
  common: "le la les et est vous nous je votre vos notre pas pour avec dans une un des du de que qui sur bonjour merci cordialement nous serons avons sera ce cette au",
  parts: {
    morning: [4, 12], earlyMorning: [7, 9], midMorning: [9, 11], lateMorning: [10, 12], lunch: [12, 14], afternoon: [12, 18], earlyAfternoon: [12, 14], midAfternoon: [14, 17], lateAfternoon: [17, 19],
    startDay: [6, 10], midDay: [11, 16], endDay: [17, 21], evening: [18, 24], earlyEvening: [18, 21], lateEvening: [21, 24], night: [0, 4], afterWork: [17, 21], afterLunch: [13, 17],
  },
  tables: {
    num: {
      1: "un|une", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf", 10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze", 15: "quinze|une quinzaine de",
      16: "seize", 17: "dix sept", 18: "dix huit", 19: "dix neuf", 20: "vingt", 21: "vingt et un|vingt et une", 31: "trente et un|trente et une", 41: "quarante et un", 24: "vingt quatre", 30: "trente", 40: "quarante", 45: "quarante cinq", 48: "quarante huit", 50: "cinquante", 60: "soixante", 72: "soixante douze",
    },
    few: { 3: "quelques|plusieurs" },
    ord: { 1: "premier|première|1er|1 er", 2: "deuxième|second|seconde", 3: "troisième", 4: "quatrième", 5: "cinquième", 6: "sixième", 7: "septième", 8: "huitième", 9: "neuvième", 10: "dixième" },
    exact: { ord: "er|e|eme|ieme|ere" },
    weekday: { 1: "lundi|lundis|lun", 2: "mardi|mardis", 3: "mercredi|mercredis", 4: "jeudi|jeudis", 5: "vendredi|vendredis", 6: "samedi|samedis|sam", 7: "dimanche|dimanches|dim" },
    weekdayWeak: { 2: "mar", 3: "mer", 4: "jeu", 5: "ven" },
    month: {
      1: "janvier|janv", 2: "février|fev|fevr", 3: "mars", 4: "avril|avr", 5: "mai", 6: "juin", 7: "juillet|juil|jui", 8: "août|aout", 9: "septembre|sept", 10: "octobre|oct", 11: "novembre|nov", 12: "décembre|dec",
    },
    unit: {
      second: "seconde|secondes|sec|\"", minute: "minute|minutes|min|mins", hour: "heure|heures|h", day: "jour|jours|j|journée", week: "semaine|semaines|sem", weekend: "week end|weekend", month: "mois", quarter: "trimestre|trimestres",
      year: "an|ans|année|années", businessDay: "jour ouvré|jours ouvrés|jour ouvrable|jours ouvrables", businessHour: "heure ouvrée|heures ouvrées|heures ouvrables",
    },
    day: { 0: "au cours de la journée|dans le courant de la journée|aujourd'hui|ce jour|dans la journée|dans la journée d'aujourd'hui", 1: "demain|le lendemain|lendemain", 2: "après demain|apres demain|le surlendemain", "-1": "hier|la veille|le jour d'avant", "-2": "avant hier" },
    dayPart: { "0 evening": "ce soir", "0 morning": "ce matin|ce mat", "0 afternoon": "cet après midi|cet aprem|cette après midi", "0 night": "cette nuit" },
    part: {
      morning: "matin|mat|matinée|dans la matinée|le matin|en matinée|au matin|dès le matin|dès la matinée", earlyMorning: "tôt le matin|début de matinée|très tôt le matin|le matin très tôt|le matin tôt|en début de matinée|de bonne heure", midMorning: "milieu de matinée|en milieu de matinée", lateMorning: "fin de matinée|en fin de matinée",
      lunch: "déjeuner|pendant le déjeuner|à l'heure du déjeuner|au moment de déjeuner|midi et deux", afternoon: "après midi|l'après midi|aprem|dans l'après midi|plus tard dans l'après midi", earlyAfternoon: "début d'après midi|en début d'après midi|début de l'après midi", midAfternoon: "milieu d'après midi|en milieu d'après midi", lateAfternoon: "fin d'après midi|en fin d'après midi",
      startDay: "début de journée|début de la journée|au début de la journée|en début de journée", midDay: "milieu de journée|en milieu de journée", evening: "soir|soirée|le soir|en soirée|dans la soirée|au soir|un peu plus tard dans la soirée|plus tard dans la soirée",
      earlyEvening: "début de soirée|en début de soirée|au début de la soirée", lateEvening: "fin de soirée|en fin de soirée", night: "nuit|la nuit|dans la nuit", afterWork: "après le travail", afterLunch: "après le déjeuner",
    },
    clock: { "12:00": "midi", "24:00": "minuit" },
    which: { next: "prochain|prochaine|prochains|prochaines", this: "ce|cette|cet|ces", last: "dernier|dernière|derniers|dernières" },
    whichAfter: {
      coming: "prochain|prochaine|prochains|prochaines|qui vient|à venir", next: "suivant|suivante|suivants|d'après|qui suit|qui suivent|de la semaine prochaine|de la semaine suivante|de la semaine d'après|la semaine d'après|la semaine prochaine", last: "dernier|dernière|derniers|dernières|passé|passée", thisWeek: "de cette semaine|cette semaine",
    },
    weeksOn: { 1: "en huit|en 8", 2: "en quinze|en 15" },
    prep: {
      at: "à|a|vers|à environ|vers les|aux environs de|autour de|dès", on: "le|ce", by: "d'ici|d'ici à|au plus tard|au plus tard le|au plus tard à|jusqu'à|d'ici le|d'ici au|n'importe quand avant|pour|pour le|d'ici la|jusqu'au|d'ici ce|d'ici à la", before: "avant|avant le|avant la|avant ce|avant les", after: "après",
      from: "à partir de|à partir du|dès|depuis|de|du|à compter de|à compter du", between: "entre|entre le", in: "en|au|dans la", around: "environ",
    },
    agoBefore: { x: "il y a" },
    ahead: { x: "dans|dans environ|d'ici" },
    range: { to: "à|au|et|jusqu'à|jusqu'au|et le|a" },
    link: { of: "de|du|d|des|le|la|les|à|a|en|vers|dans|ce|au|entre|mais entre|par exemple entre|mais|par exemple|l|du mois de|du mois d|cette|à partir de|pendant" },
    filler: { x: "le|la|les|environ|vers|exactement|l|du" },
    ago: { x: "auparavant|plus tôt" },
    hence: { x: "après|plus tard" },
    within: { x: "d'ici|dans les|sous|en moins de|dans les prochains|dans les prochaines|dans un délai de|d'ici les prochaines|sous un délai de|au cours des|au cours des prochaines|dans l'|dans un délai maximum de" },
    half: { x: "demi|demie|une demi|une demie" },
    quarter: { x: "quart d'|un quart d'|quart" },
    threeQuarters: { x: "trois quarts d'|trois quarts d" },
    offset: { 15: "et quart", 30: "et demi|et demie|passé de trente minutes", "-15": "moins le quart|moins quart", 0: "pile|précises" },
    plus: { x: "et|passé de" },
    minus: { x: "moins" },
    ampm: { am: "du matin|du mat", pm: "de l'après midi|du soir|pm" },
    oclock: { x: "heures|heure|h" },
    edge: {
      end: "fin|en fin de|à la fin de|à la fin du|fin du|la fin de|la fin du|fin de la|à la fin de la|fin du mois de|la fin de la|fin de|à la fin de l'|la fin de l'|fin de l'|fin du mois d'|en fin", begin: "début|au début de|au début du|en début de|début du mois d'|début du mois de|début du|en début|début de|au début de la", mid: "mi|au milieu de|au milieu du|milieu|au milieu de la|courant",
    },
    business: {
      close: "fin de journée|en fin de journée|la fin de la journée|fin de la journée|à la fin de la journée|fermeture des bureaux|ce soir fermeture|la fin de journée|avant la fermeture|à la fermeture|d'ici la fermeture|avant fermeture", open: "à la première heure|dès la première heure|première heure|à l'ouverture|dès l'ouverture|à la première heure demain",
    },
    now: { now: "maintenant|tout de suite|immédiatement|en ce moment|sur le champ|à l'instant", today: "" },
    season: { summer: "été", autumn: "automne", winter: "hiver", spring: "printemps" },
    holiday: { "12-25": "noël|noel|jour de noël", "12-24": "réveillon de noël|veille de noël", "12-31": "saint sylvestre|réveillon", "01-01": "nouvel an|jour de l'an", easter: "pâques", "11-01": "toussaint", "05-01": "fête du travail", "07-14": "fête nationale" },
    stop: { x: "24 h/24|24h sur 24|24h/24|24h/24h|24 heures sur 24|7j/7|7 jours sur 7|24 7|un moment|un instant|bonne journée|bonne soirée|bonjour|bonsoir|24/7|une fois|la première fois|la deuxième fois|bon après midi|bonne nuit|par jour|deuxième fois|première fois" },
  },
};
