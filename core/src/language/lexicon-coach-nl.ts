import type { FewCoachWords } from "./lexicon-coach-wording.ts";

/** Dutch: what can be told with care, and nothing else. */
export const coachNl: FewCoachWords = {
  tone: [
    {
      check: "condescending", why: "Reads as a correction", weight: 0.8, instead: ["Hier staat het antwoord bij elkaar."], whole: true,
      says: [/\bzoals (?:ik|wij|we) (?:u |je )?(?:al|reeds|eerder|meermaals)(?: eerder| meermaals)? (?:heb|hebben|had|hadden)? ?(?:u |je )?(?:uitgelegd|gezegd|aangegeven|geschreven|gemeld|verteld|schreef|zei)\b/, /\bzoals (?:al|reeds|eerder) (?:\w+ )?(?:uitgelegd|gezegd|aangegeven|geschreven|gemeld|vermeld)\b|\bdat (?:hoort|zou) u (?:te weten|moeten weten|toch te weten)\b/],
    },
    {
      check: "blaming", why: "Looks back and blames. Look ahead", weight: 0.75, instead: ["Vanaf hier zet ik het recht."], whole: true,
      says: [/\bu had (?!graag|liever|nog|gelijk|recht)(?:\S+ ){1,8}moeten\b|\bu had moeten\b/, /\b(?:dat|dit|het) is (?:geheel |helemaal |echt )?uw eigen (?:schuld|fout|verantwoordelijkheid)\b|\beigen schuld\b|\bu (?:bent|hebt|heeft) (?:\w+ )?(?:vergeten|nagelaten|verzuimd)\b/],
      unless: /\b(?:niet|nooit|geen|krijgen|ontvangen|horen|wachten|van (?:ons|mij))\b/,
    },
    {
      check: "calm-down", why: "Telling people to calm down heats", weight: 0.85, instead: ["Ik begrijp dat u daar boos over bent."], whole: true,
      says: [/^rustig (?:maar|aan)\b|\bkalmeer\b|\bblijf (?:alstublieft |nou |even )?(?:rustig|kalm|beleefd)\b|\bwees (?:maar )?(?:rustig|kalm)\b|\bgeen reden (?:om (?:u )?(?:zo )?(?:boos|op te winden|druk)|tot paniek)\b|\bwind u (?:niet|zich niet)\b/],
    },
    {
      check: "bureaucratic", why: "Cold and official. Say it yourself", weight: 0.55, instead: ["Ik heb uw bericht voor me."], whole: true,
      says: [/\bnaar de (?:desbetreffende|betreffende|juiste|bevoegde) afdeling\b|\bin volgorde van (?:binnenkomst|ontvangst)\b|\bexcuses voor het (?:eventuele )?ongemak\b|\bconform (?:onze|de) (?:algemene )?voorwaarden\b|\bwij vragen (?:u om )?uw begrip\b|\bnaar aanleiding van uw (?:schrijven|verzoek) d\.?d\b/],
    },
  ],
  vagueTimes: [/\bzo (?:snel|spoedig|vlug|gauw) (?:als )?mogelijk\b|\bbinnenkort\b|\bspoedig\b|\bop korte termijn\b|\bde komende (?:dagen|weken)\b|\bte zijner tijd\b/],
  vagueInnocent: /\bgraag uw\b|\bkunt u\b|\bwilt u\b|\balstublieft\b|\bstuur(?:t)?\b|\bhebben (?:wij|we)\b|\bheb ik\b/,
  concreteTime: /\b(?:\d{1,2}[:.h]\d{2}|vandaag|morgen|vanavond|vanmiddag|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uur|(?:een|twee|drie|vier|vijf|\d+) (?:dagen|dag|weken|week|werkdagen|minuten))\b/,
};
