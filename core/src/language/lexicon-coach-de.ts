import type { FewCoachWords } from "./lexicon-coach-wording.ts";

/** German: what can be told with care, and nothing else. */
export const coachDe: FewCoachWords = {
  tone: [
    {
      check: "condescending", why: "Reads as a correction", weight: 0.8, instead: ["Hier steht alles an einer Stelle."], whole: true,
      says: [/\bwie (?:ich|wir) (?:ihnen |dir )?(?:doch |ja )?(?:bereits|schon|mehrfach|schon mehrmals)(?: mehrfach| mehrmals)? (?:erklart|gesagt|mitgeteilt|geschrieben|erwahnt|erlautert|ausgefuhrt|geschildert)\b/, /\bwie (?:bereits|schon) (?:mehrfach |mehrmals )?(?:erklart|gesagt|mitgeteilt|geschrieben|erwahnt|erlautert|ausgefuhrt)\b/, /\bdas sollten sie (?:eigentlich |doch )?wissen\b|\bwie sie (?:eigentlich )?wissen sollten\b/],
    },
    {
      check: "blaming", why: "Looks back and blames. Look ahead", weight: 0.75, instead: ["Ich bringe das von hier an in Ordnung."], whole: true,
      says: [/\bsie hatten (?!gerne?\b|recht\b|lieber\b|noch\b|die wahl)(?:\S+ ){1,8}(?:mussen|sollen)\b/, /\bdas ist (?:allein |ganz |einzig )?ihre (?:eigene )?(?:schuld|verantwortung)\b|\bdas liegt (?:allein |eindeutig |klar )?an ihnen\b|\bselbst schuld\b/, /\bsie haben (?:es )?(?:leider |schlicht )?(?:versaumt|vergessen|unterlassen)\b/],
      unless: /\b(?:nicht|nie|keine?[nmrs]?|bekommen|erhalten|erfahren|horen|warten|von uns|von mir)\b/,
    },
    {
      check: "calm-down", why: "Telling people to calm down heats", weight: 0.85, instead: ["Ich verstehe, dass Sie das ärgert."], whole: true,
      says: [/\bberuhigen sie sich\b|\bberuhige dich\b|\bbleiben sie (?:bitte |doch )?(?:ruhig|sachlich)\b|\bkein grund(?:,)? (?:zur (?:aufregung|panik)|sich (?:so )?aufzuregen)\b|\bregen sie sich (?:bitte |doch )?(?:nicht|ab)\b/],
    },
    {
      check: "bureaucratic", why: "Cold and official. Say it yourself", weight: 0.55, instead: ["Ihre Nachricht liegt vor mir."], whole: true,
      says: [/\b(?:an die zustandige|von der zustandigen) \S+ (?:\S+ )?(?:weitergeleitet|ubermittelt|bearbeitet)\b|\bin der reihenfolge (?:des|ihres) eingangs\b|\bwir bitten (?:um (?:ihr )?verstandnis|etwaige|eventuelle|die entstandenen)\b|\b(?:etwaige|entstandene|eventuelle) unannehmlichkeiten\b|\bbezugnehmend auf\b|\bgemass unseren (?:agb|allgemeinen)\b/],
    },
  ],
  vagueTimes: [/\bin kurze\b|\bso (?:bald|schnell|rasch) wie (?:moglich|es geht)\b|\bschnellstmoglich\b|\bbaldmoglichst\b|\bzeitnah\b|\bdemnachst\b|\bin den (?:nachsten|kommenden) (?:tagen|wochen)\b|\bsobald (?:es |wie )?(?:moglich|es geht)\b/],
  vagueInnocent: /\bbitte\b|\bkonnen sie\b|\bkonnten sie\b|\bhaben (?:wir|sie)\b|\bhabe ich\b/,
  concreteTime: /\b(?:\d{1,2}[:.h]\d{2}|heute|morgen|ubermorgen|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|uhr|(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|(?:einer?|einem|zwei|drei|vier|funf|\d+) (?:stunden?|tage?n?|wochen?|minuten|werktage?n?)|ende der woche)\b/,
};
