import type { PromiseWords } from "./promise-words.ts";

const verbs = "(?:stuur|sturen|bel|bellen|mail|mailen|kom|komen|laat|laten|zorg|zorgen|kijk|kijken|controleer|controleren|neem|nemen|zoek|zoeken|bevestig|bevestigen|betaal|betalen|lever|leveren|vervang|vervangen|regel|regelen|geef|geven|antwoord|antwoorden|breng|brengen|informeer|informeren|herstel|herstellen|los|lossen|verzend|verzenden|schrijf|schrijven|beloof|beloven|houd|houden|vraag|vragen|onderzoek|onderzoeken|stort|storten|pak|pakken|meld|melden|vergoed|vergoeden|crediteer|crediteren|repareer|repareren|plan|plannen|annuleer|annuleren|corrigeer|corrigeren|pas|passen|haal|halen|reserveer|reserveren|maak|maken|doe|doen)";

export const dutchPromiseWords: PromiseWords = {
  begins: [
    { kind: "plain", pattern: /(?<!\p{L})(?:ik\s+(?:zal|ga)|(?:wij|we)\s+(?:zullen|gaan)|(?:zal|ga)\s+ik|(?:zullen|gaan)\s+(?:wij|we))(?=\s)/giu },
    { kind: "plain", pattern: new RegExp(`(?<!\\p{L})(?:(?:ik|wij|we)\\s+${verbs}|${verbs}\\s+(?:ik|wij|we))(?=\\s+(?:u|je|jou|jullie|het|de|dit|dat|een|er|contact|uw|vandaag|morgen|voor|om|daar|zo|naar|weer|terug|zelf|binnen|uiterlijk|deze|uit|op|alles|hem|haar|ze|meteen|direct|straks))`, "giu") },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:u|je|jullie)\s+(?:ontvangt|krijgt|hoort|(?:heeft|hebt)(?=\s[^.?!\n]{0,40}(?:antwoord|bericht|reactie|geld|uitsluitsel))|zult\s+[^.?!\n]{0,60}ontvangen|zal\s+[^.?!\n]{0,60}ontvangen|wordt\s+(?:gebeld|teruggebeld|gecontacteerd))|(?:ontvangt|krijgt|hoort)\s+(?:u|je))(?=\s)/giu },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:[Oo]nze?|[Mm]ijn|[Ee]en|[Dd]e|[Hh]et)\s+(?:\p{L}+\s+){0,2}\p{L}+|\p{Lu}\p{L}+|iemand)\s+(?:belt\s+(?:u|je)|mailt\s+(?:u|je)|brengt\s+(?:u|je|het|de)|bezoekt\s+(?:u|je)|haalt\s+(?:het|de|hem)|neemt\s+(?:\p{L}+\s+){0,3}contact|stuurt\s+(?:u|je)|komt\s+(?:\p{L}+\s+){0,3}langs|komt(?=\s+(?:vandaag|morgen|overmorgen|\p{L}+dag\s|om\s|tussen\s|op\s))|zal\s+(?:u|je|contact))(?!\p{L})/gu },
    { kind: "plain", timed: true, pattern: /(?<!\p{L})(?:(?:uw|de|het|een)\s+(?:\p{L}+\s+){0,3}(?:wordt|worden|komt|vindt|staat|gaat|(?:is|zijn)(?=\s[^.?!\n]{0,80}(?:klaar|bij\s+u|gereed|opgelost|hersteld)))|het\s+(?:wordt|komt|is(?=\s[^.?!\n]{0,80}(?:klaar|bij\s+u|gereed|opgelost|hersteld))))(?=\s)/giu },
  ],
  notFollowed: /^(?:[^.!?\n]{0,60}\s(?:gesloten|duurder|verhoogd)(?!\p{L})|(?:\s+\p{L}+){0,4}?\s+(?:niet|nooit|geen|eerlijk|afwezig|vakantie|waarschijnlijk|misschien|ervan\s+uit)(?!\p{L}))/iu,
  notPreceded: /(?:of|wanneer|hoe|waarom|hoop\s+dat|denk\s+dat|weet\s+niet\s+(?:of|wanneer)|zei\s+dat)\s*,?\s*$/iu,
  offer: /(?<!\p{L})(?:als\s+(?:u|je|jullie)\s+(?:dat\s+)?(?:wilt|wil|wenst|liever|prettig|dat\s+fijn)|desgewenst|indien\s+gewenst|wilt\s+u\s+dat|wil\s+je\s+dat|zal\s+ik\s+[^.?\n]{0,120}\?)/iu,
  condition: /(?<!\p{L})(?:zodra(?!\s+mogelijk)|als|indien|mits|wanneer|nadat|na\s+(?:ontvangst|uw|goedkeuring|bevestiging)|op\s+voorwaarde|tenzij|in\s+geval)(?!\p{L})/iu,
  vague: /(?<!\p{L})(?:zodra\s+(?:mogelijk|ik\s+kan|we\s+kunnen)|te\s+zijner\s+tijd|op\s+een\s+later\s+moment|zo\s+meteen|asap|binnenkort|zo\s+(?:snel|spoedig)\s+mogelijk|spoedig|snel|zsm|z\.s\.m\.|straks|direct|meteen|onmiddellijk|later|weldra|op\s+korte\s+termijn|de\s+komende\s+dagen)(?!\p{L})/giu,
  ends: /\s*(?:;|\s[–—-]\s|\(|,\s+(?:zodat|omdat|want|maar|aangezien)(?!\p{L})|\s(?:omdat|want|maar|zodat)(?!\p{L}))/giu,
};
