import { joinedNumbers, weekdayCompounds, withEndings, type TimeWords } from "./time-words.ts";

const units = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const numbers = joinedNumbers({ 20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig" }, units, (ten, unit) => `${unit}und${ten}`);
const days = { ...withEndings({ 1: "erst", 2: "zweit", 3: "dritt", 4: "viert", 5: "fünft", 6: "sechst", 7: "siebt|siebent", 8: "acht", 9: "neunt", 10: "zehnt", 11: "elft", 12: "zwölft", 13: "dreizehnt", 14: "vierzehnt", 15: "fünfzehnt", 16: "sechzehnt", 17: "siebzehnt", 18: "achtzehnt", 19: "neunzehnt", 20: "zwanzigst", 30: "dreißigst|dreissigst" }, ["e", "er", "en", "es", "em"]),
  ...withEndings(joinedNumbers({ 20: "zwanzigst", 30: "dreißigst" }, units, (ten, unit) => `${unit}und${ten}`), ["e", "er", "en", "es"]) };

export const germanTimeWords: TimeWords = {
  language: "de",
  halfIsBefore: true,
  common: "der die das und ist nicht ich sie wir ihnen ihre haben wird werden bitte mit für auf den dem ein eine es zu uhr guten hallo danke noch bis am um im vielen dank",
  parts: {
    morning: [3, 12], earlyMorning: [3, 9], forenoon: [9, 12], lunch: [12, 14], afternoon: [12, 18], earlyAfternoon: [12, 15], lateAfternoon: [15, 18],
    evening: [18, 24], night: [0, 4], lateMorning: [10, 12], afterLunch: [13, 17], earlyEvening: [18, 21], lateEvening: [21, 24],
  },
  tables: {
    num: {
      ...numbers, 1: "ein|eine|einer|einem|einen|eins", 2: "zwei|zwo", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht", 9: "neun", 10: "zehn", 11: "elf", 12: "zwölf",
      13: "dreizehn", 14: "vierzehn", 15: "fünfzehn", 16: "sechzehn", 17: "siebzehn", 18: "achtzehn", 19: "neunzehn", 20: "zwanzig", 30: "dreissig|dreißig", 40: "vierzig", 50: "fünfzig", 60: "sechzig", 72: "zweiundsiebzig", 90: "neunzig",
    },
    fraction: { 1.5: "anderthalb|eineinhalb|einundeinhalb", 2.5: "zweieinhalb", 3.5: "dreieinhalb" },
    few: { 2: "paar|ein paar", 3: "einigen|einige|wenigen|wenige|mehreren" },
    ord: days,
    exact: { ord: "te|ten|ter" },
    weekday: {
      1: "montag|montags", 2: "dienstag|dienstags", 3: "mittwoch|mittwochs", 4: "donnerstag|donnerstags", 5: "freitag|freitags", 6: "samstag|sonnabend|samstags", 7: "sonntag|sonntags",
    },
    weekdayWeak: { 1: "mo", 2: "di", 3: "mi", 4: "do", 5: "fr", 6: "sa", 7: "so" },
    month: {
      1: "januar|jänner|jan", 2: "februar|feb|feber", 3: "märz|maerz|mär|mrz", 4: "april|apr", 5: "mai", 6: "juni|jun", 7: "juli|jul", 8: "august|aug", 9: "september|sept|sep", 10: "oktober|okt", 11: "november|nov", 12: "dezember|dez",
    },
    unit: {
      second: "sekunde|sekunden|sek", minute: "minute|minuten|min", hour: "stunde|stunden|std", day: "tag|tage|tagen|tages", week: "woche|wochen", weekend: "wochenende|wochenendes|we",
      month: "monat|monate|monaten|monats", quarter: "quartal|quartale|quartals", year: "jahr|jahre|jahren|jahres",
      quarterHour: "viertelstunde|viertelstunden", threeQuarterHour: "dreiviertelstunde", halfHour: "halbstunde",
      businessDay: "arbeitstag|arbeitstage|arbeitstagen|arbeitstages|werktag|werktage|werktagen|werktages|werktags", businessHour: "arbeitsstunde|arbeitsstunden",
    },
    day: { 0: "im laufe des tages|im laufe des heutigen tages|heute noch|noch heute|heute|heutigen tag|heutigen tages", 1: "morgen", 2: "übermorgen|uebermorgen", "-1": "gestern", "-2": "vorgestern" },
    weekdayPart: weekdayCompounds(["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"], { morning: "morgen", forenoon: "vormittag", lunch: "mittag", afternoon: "nachmittag", evening: "abend" }),
    dayPart: { "1 earlyMorning": "morgen früh|morgen frueh|morgen in der früh", "0 earlyMorning": "heute früh|heute morgen", "-1 night": "gestern nacht" },
    part: {
      lateMorning: "späten vormittag|am späten vormittag", afterLunch: "nach dem mittagessen|nach der mittagspause", earlyEvening: "frühen abend|am frühen abend", lateEvening: "späten abend|am späten abend|spätabends|spätabend",
      morning: "morgens|am morgen|früh|morgen früh|frühmorgens|in der früh|in der frühe|des morgens", forenoon: "vormittag|vormittags|am vormittag|im laufe des vormittags", lunch: "mittags|zu mittag|mittagszeit|über mittag", afternoon: "nachmittag|nachmittags|am nachmittag|im laufe des nachmittags|nachmittages",
      earlyAfternoon: "frühen nachmittag|am frühen nachmittag", lateAfternoon: "späten nachmittag|am späten nachmittag|spätnachmittag", evening: "im laufe des abends|abend|abends|am abend|abendstunden", night: "nachts|nacht|in der nacht",
    },
    clock: { "12:00": "mittag|zwölf uhr mittags", "24:00": "mitternacht" },
    which: { next: "nächsten|nächste|nächster|nächstes|nächstem|darauffolgenden", coming: "kommenden|kommende|kommender|kommendes|kommendem", this: "diesen|diese|dieser|dieses|diesem|laufenden|der laufenden", last: "letzten|letzte|letzter|letztes|letztem|vergangenen|vergangene|vorigen|vorige|voriger", afterNext: "übernächsten|übernächste|übernächster|übernächstes" },
    whichAfter: { afterNext: "nach dem nächsten" },
    prep: {
      at: "um|gegen|so um|ca um|etwa gegen|ungefähr um|so ungefähr um|um ca|um circa|um ungefähr|um etwa|um zirka|ab ca|punkt|um punkt", on: "am|an dem|den|dem|der", by: "bis|bis zum|bis spätestens|spätestens|bis zu|bis am|spätestens am|spätestens bis|spätestens um|bis spätestens um|bis um|bis ca|bis zur|bis ende|spätestens bis zum|bis etwa|bis gegen", before: "vor|vor dem", after: "nach|nach dem",
      from: "ab|von|vom|seit|ab dem", between: "zwischen|zwischen dem", in: "im|in der|in|zum|zu", around: "zirka|ca|circa|ungefähr|etwa|rund",
    },
    agoBefore: { x: "vor" },
    ahead: { x: "in|in etwa|in circa|in ca" },
    range: { to: "bis|und|bis zum|und dem|bis um" },
    link: { of: "der|des|am|im|um|in|vom|von|den|den|dem|zu|zum|gegen|ab|bis|so|etwa|ca|ungefähr|zwischen" },
    filler: { x: "etwa|ca|circa|zirka|ungefähr|genau|den|dem|der|die|das|rund|gegen|so|noch|weiteren" },
    ago: { x: "zuvor|vorher" },
    within: { x: "innerhalb von|innerhalb|innerhalb der nächsten|binnen|in den nächsten|innert|in der nächsten|in weniger als|in maximal|in spätestens|innerhalb der|innerhalb eines|innerhalb einer|im laufe der nächsten|in den kommenden" },
    half: { x: "halb|halbe|halben|einer halben|halbes|einem halben|eine halbe" },
    quarter: { x: "viertel|dreiviertel stunde vor" },
    threeQuarters: { x: "dreiviertel|drei viertel|einer dreiviertel" },
    past: { x: "nach|minuten nach" },
    to: { x: "vor|minuten vor" },
    offset: { 30: "ein halb|einhalb|und eine halbe" },
    ampm: { am: "a m", pm: "p m" },
    oclock: { x: "uhr|h" },
    edge: { end: "ende|zum ende|das ende|ende des|ende der|zum ende des|zum ende der|ende dieser|ende dieses", begin: "anfang|beginn|anfang des|anfang der|zu beginn|zu beginn der|beginn der|beginn des", mid: "mitte|mitte der|mitte des" },
    business: {
      close: "geschäftsschluss|dienstschluss|büroschluss|feierabend|ende des tages|tagesende|ende des arbeitstages|zum feierabend|ende der geschäftszeit|arbeitsende|dienstende|ende des heutigen tages|betriebsschluss|zum ende des tages|zum tagesende|zum ende des arbeitstages",
      open: "gleich in der früh|als erstes|gleich als erstes|gleich morgens|geschäftsbeginn|dienstbeginn|arbeitsbeginn|gleich in der frühe",
    },
    period: { month: "monatsende", year: "jahresende", week: "wochenende", quarter: "quartalsende" },
    now: { now: "jetzt|genau jetzt|gerade eben|gerade|sofort|umgehend|augenblicklich|in diesem moment", today: "zu dieser zeit" },
    season: { summer: "sommer", autumn: "herbst", winter: "winter", spring: "frühling|frühjahr" },
    holiday: { "12-25": "weihnachten|weihnachtstag", "12-24": "heiligabend|heiliger abend", "12-31": "silvester", "01-01": "neujahr|neujahrstag", easter: "ostern|ostersonntag", easterMonday: "ostermontag", goodFriday: "karfreitag", "05-01": "tag der arbeit", "10-03": "tag der deutschen einheit" },
    last: { x: "letzter|letzte|letzten" },
    weeksOn: { 1: "in einer woche|in acht tagen|in 8 tagen", 2: "in zwei wochen|in 2 wochen|in vierzehn tagen|in 14 tagen" },
    stop: { x: "24h/24|7j/7|24 stunden am tag|7 tage die woche|7 tage in der woche|24 7|einen moment|ein moment|guten morgen|guten tag|guten abend|schönen tag|schönen abend|schönes wochenende|eines tages|jeden tag|jeden morgen|24/7|zum ersten|zum zweiten|als erster|das erste|gute nacht" },
  },
};
