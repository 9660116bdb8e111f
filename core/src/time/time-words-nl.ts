import { joinedNumbers, weekdayCompounds, type TimeWords } from "./time-words.ts";

const units = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
const joined = (ten: string, unit: string) => `${unit}en${ten}`;
const numbers = joinedNumbers({ 20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig" }, units, joined);
const days = joinedNumbers({ 20: "twintigste", 30: "dertigste" }, units, joined);

export const dutchTimeWords: TimeWords = {
  language: "nl",
  halfIsBefore: true,
  common: "de het een en is niet u uw wij we ik ons onze hebben wordt zal zullen met voor op van dat die er bedankt beste hallo groet geachte om naar bij te graag",
  parts: { morning: [0, 12], earlyMorning: [0, 9], noon: [12, 14], afternoon: [12, 18], earlyAfternoon: [12, 15], lateAfternoon: [15, 18], evening: [18, 24], night: [0, 4], afterLunch: [13, 17], lateMorning: [10, 12], earlyEvening: [18, 21], lateEvening: [21, 24] },
  tables: {
    num: {
      ...numbers, 1: "een|één|1", 2: "twee", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht", 9: "negen", 10: "tien", 11: "elf", 12: "twaalf", 13: "dertien", 14: "veertien", 15: "vijftien", 16: "zestien", 17: "zeventien", 18: "achttien", 19: "negentien", 20: "twintig",
      30: "dertig", 40: "veertig", 50: "vijftig", 60: "zestig", 72: "tweeënzeventig", 90: "negentig",
    },
    fraction: { 1.5: "anderhalf|anderhalve", 2.5: "tweeënhalf|tweeënhalve" },
    few: { 2: "paar|een paar", 3: "enkele|een aantal|enige" },
    ord: { ...days, 1: "eerste|1e", 2: "tweede", 3: "derde", 4: "vierde", 5: "vijfde", 6: "zesde", 7: "zevende", 8: "achtste", 9: "negende", 10: "tiende", 11: "elfde", 12: "twaalfde", 13: "dertiende", 14: "veertiende", 15: "vijftiende", 16: "zestiende", 17: "zeventiende", 18: "achttiende", 19: "negentiende", 20: "twintigste", 30: "dertigste" },
    exact: { ord: "e|de|ste" },
    weekday: { 1: "maandag", 2: "dinsdag", 3: "woensdag", 4: "donderdag", 5: "vrijdag", 6: "zaterdag", 7: "zondag" },
    weekdayWeak: { 1: "ma", 2: "di", 3: "wo", 4: "do", 5: "vr", 6: "za", 7: "zo" },
    month: {
      1: "januari|jan", 2: "februari|feb", 3: "maart|mrt", 4: "april|apr", 5: "mei", 6: "juni|jun", 7: "juli|jul", 8: "augustus|aug", 9: "september|sept|sep", 10: "oktober|okt", 11: "november|nov", 12: "december|dec",
    },
    unit: {
      second: "seconde|seconden|secondes|sec", minute: "minuut|minuten|min", hour: "uur|uren|uurtje|u", day: "dag|dagen", week: "week|weken", weekend: "weekend|weekeinde", month: "maand|maanden", quarter: "kwartaal", year: "jaar|jaren", quarterHour: "kwartier",
      businessDay: "werkdag|werkdagen", businessHour: "werkuur|werkuren|kantooruren",
    },
    day: { 0: "vandaag|vandaag nog|nog vandaag|in de loop van de dag", 1: "morgen", 2: "overmorgen", "-1": "gisteren", "-2": "eergisteren" },
    weekdayPart: weekdayCompounds(["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"], { morning: "ochtend", afternoon: "middag", evening: "avond" }),
    dayPart: {
      "0 evening": "vanavond", "0 morning": "vanmorgen|vanochtend", "0 afternoon": "vanmiddag", "0 night": "vannacht", "-1 evening": "gisteravond|gisterenavond", "-1 morning": "gisterochtend|gistermorgen|gisterenmorgen|gisterenochtend", "-1 afternoon": "gistermiddag|gisterenmiddag", "-1 night": "gisternacht", "1 morning": "morgenochtend|morgenvroeg|morgen vroeg", "1 afternoon": "morgenmiddag|morgennamiddag", "1 evening": "morgenavond|morgennacht",
    },
    part: {
      morning: "ochtend|ochtends|'s ochtends|'s morgens|s ochtends|s morgens|in de ochtend|in de morgen|voormiddag|in de voormiddag", earlyMorning: "vroege ochtend|vroeg in de ochtend|ochtends vroeg|s ochtends vroeg", lateMorning: "late ochtend|eind van de ochtend|laat in de ochtend", earlyEvening: "vroege avond|begin van de avond|vroeg in de avond", lateEvening: "late avond|laat in de avond|s avonds laat", noon: "tijdens de lunch|rond de lunch", afternoon: "middag|namiddag|'s middags|s middags|in de middag|in de namiddag|in de loop van de middag",
      earlyAfternoon: "begin van de middag|vroeg in de middag", lateAfternoon: "eind van de middag|einde van de middag|laat in de middag|aan het eind van de middag|late namiddag", evening: "avond|'s avonds|s avonds|in de avond", night: "nacht|'s nachts|s nachts|in de nacht", afterLunch: "na de lunch",
    },
    clock: { "12:00": "twaalf uur s middags", "24:00": "middernacht" },
    which: { next: "volgende|volgend", coming: "komende|komend|aanstaande|eerstvolgende|eerst volgende", this: "deze|dit", last: "vorige|vorig|afgelopen|laatste|voorbije" },
    whichAfter: { next: "volgende week|van volgende week|aanstaande|aanstaand", thisWeek: "deze week|van deze week" },
    prep: {
      at: "om|tegen|rond|omstreeks|stipt om|precies om|rond de klok van", on: "op|op de|de", by: "uiterlijk|uiterlijk op|uiterlijk om|tot|tot en met|ten laatste|op zijn laatst|niet later dan|tegen|ten laatste op|voor eind|uiterlijk voor", before: "voor|vóór|voor het|voor de", after: "na", from: "vanaf|van|sinds|op zijn vroegst om|op zijn vroegst", between: "tussen", in: "in|in de|in het", around: "ongeveer|circa|rond",
    },
    ahead: { x: "over|in|over ongeveer" },
    range: { to: "tot|t m|en|tot en met|maar voor|tot aan|t/m" },
    link: { of: "van|van de|op|om|in|in de|de|over|tussen|het|na|voor|tegen" },
    filler: { x: "de|het|ongeveer|circa|rond|precies|zo n|nog" },
    ago: { x: "geleden|terug" },
    within: { x: "binnen|binnen de|binnen het|in de komende|in minder dan|binnen maximaal|binnen een termijn van|over maximaal|binnen nu en" },
    half: { x: "half|een half|halve" },
    quarter: { x: "kwart|kwartier|een kwartier" },
    threeQuarters: { x: "drie kwartier|driekwart" },
    past: { x: "over|na|minuten over|minuten na" },
    to: { x: "voor|minuten voor" },
    offset: { 30: "en een half|en een halve" },
    ampm: { am: "am|a m", pm: "pm|p m" },
    oclock: { x: "uur|u|h|uhr" },
    edge: { end: "eind|einde|het eind van|het einde van|eind van de|einde van de|het einde van de|het eind van de|eind van het|het einde van het", begin: "begin|het begin van|begin van de|het begin van de", mid: "midden|half|medio|het midden van" },
    business: {
      close: "einde van de dag|eind van de dag|het einde van de dag|het eind van de dag|einde dag|eind van de werkdag|einde van de werkdag|einde werkdag|sluitingstijd|kantoorsluiting|einde kantooruren|het einde van de werkdag|het eind van de werkdag|eind vandaag|einde werktijd", open: "als eerste|meteen in de ochtend|begin van de dag|begin van de werkdag|direct morgenochtend als eerste|openingstijd",
    },
    now: { now: "nu|direct|meteen|onmiddellijk|op dit moment|momenteel", today: "" },
    season: { summer: "zomer", autumn: "herfst", winter: "winter", spring: "lente|voorjaar" },
    holiday: { "12-25": "kerst|kerstmis|eerste kerstdag", "12-24": "kerstavond", "12-26": "tweede kerstdag", "12-31": "oudjaar|oudejaarsavond|oud en nieuw", "01-01": "nieuwjaar|nieuwjaarsdag", "12-05": "sinterklaas", easter: "pasen", "04-27": "koningsdag" },
    weeksOn: { 1: "over een week", 2: "over twee weken|over 2 weken" },
    last: { x: "laatste" },
    stop: { x: "24h/24|7j/7|24 uur per dag|24 uur per etmaal|7 dagen per week|24 7|een moment|ogenblik|goede morgen|goedemorgen|fijne dag|goede middag|goede avond|24/7|de eerste keer|de tweede keer|elke dag|per dag|prettige dag|fijn weekend|fijne avond" },
  },
};
