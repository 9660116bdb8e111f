import { joinedNumbers, type TimeWords } from "./time-words.ts";

const numbers = joinedNumbers({ 20: "venti", 30: "trenta", 40: "quaranta", 50: "cinquanta" }, ["uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"],
  (ten, unit) => (/^[uo]/u.test(unit) ? ten.slice(0, -1) : ten) + unit);

export const italianTimeWords: TimeWords = {
  language: "it",
  halfIsBefore: false,
  common: "il la lo gli le e è lei suo sua nostro con per una un del della di che in non buongiorno grazie saluti gentile abbiamo sono alla al si ci ho ha nel entro alle dalle",
  parts: { morning: [4, 12], earlyMorning: [4, 9], noon: [12, 14], afternoon: [12, 19], earlyAfternoon: [12, 15], lateAfternoon: [17, 19], evening: [18, 24], night: [24, 28], lateMorning: [10, 12], earlyEvening: [18, 21], lateEvening: [21, 24], afterLunch: [13, 17] },
  tables: {
    num: {
      ...numbers, 1: "un|una|uno", 2: "due|un paio di|paio di|un paio d|paio d", 3: "tre", 4: "quattro", 5: "cinque", 6: "sei", 7: "sette", 8: "otto", 9: "nove", 10: "dieci", 11: "undici", 12: "dodici", 13: "tredici", 14: "quattordici", 15: "quindici", 16: "sedici", 17: "diciassette", 18: "diciotto", 19: "diciannove",
      20: "venti", 30: "trenta", 40: "quaranta", 50: "cinquanta", 60: "sessanta", 72: "settantadue",
    },
    few: { 3: "qualche|alcuni|alcune|pochi|poche|diversi" },
    ord: { 1: "primo|prima", 2: "secondo|seconda", 3: "terzo|terza", 4: "quarto|quarta", 5: "quinto", 6: "sesto", 7: "settimo", 8: "ottavo", 9: "nono", 10: "decimo" },
    exact: { ord: "°|º" },
    weekday: { 1: "lunedì|lunedi|lun", 2: "martedì|martedi", 3: "mercoledì|mercoledi", 4: "giovedì|giovedi|gio", 5: "venerdì|venerdi", 6: "sabato|sab", 7: "domenica" },
    weekdayWeak: { 2: "mar", 3: "mer", 5: "ven", 7: "dom" },
    month: {
      1: "gennaio|gen|genn", 2: "febbraio|feb|febbr", 3: "marzo", 4: "aprile|apr", 5: "maggio|mag", 6: "giugno|giu", 7: "luglio|lug", 8: "agosto|ago", 9: "settembre|sett", 10: "ottobre|ott", 11: "novembre|nov", 12: "dicembre|dic",
    },
    monthWeak: { 3: "mar", 9: "set" },
    unit: {
      second: "secondo|secondi|sec", minute: "minuto|minuti|min", hour: "ora|ore|h", day: "giorno|giorni|giornata", week: "settimana|settimane", weekend: "fine settimana|finesettimana|weekend|week end|we|fine-settimana", month: "mese|mesi", quarter: "trimestre|trimestri", year: "anno|anni",
      businessDay: "giorno lavorativo|giorni lavorativi|giorno feriale|giorni feriali", businessHour: "ora lavorativa|ore lavorative",
    },
    day: { 0: "nel corso della giornata|oggi stesso|oggi|in giornata|entro oggi in giornata", 1: "domani|l'indomani", 2: "dopodomani|dopo domani|il giorno dopo domani", "-1": "ieri", "-2": "l'altro ieri|altro ieri|ieri l'altro" },
    dayPart: { "0 evening": "stasera|sta sera|questa sera", "0 morning": "stamattina|stamani|questa mattina", "1 morning": "domattina|domani mattina", "0 night": "stanotte|questa notte", "0 afternoon": "questo pomeriggio|oggi pomeriggio" },
    part: {
      morning: "mattina|mattino|mattinata|al mattino|di mattina|del mattino|in mattinata|nella mattinata|della mattina|il mattino", earlyMorning: "prima mattina|mattina presto", lateMorning: "tarda mattinata|in tarda mattinata|nella tarda mattinata", earlyEvening: "prima serata|in prima serata", lateEvening: "tarda serata|in tarda serata|tarda sera", afterLunch: "dopo pranzo", noon: "ora di pranzo|a pranzo",
      afternoon: "pomeriggio|di pomeriggio|del pomeriggio|nel pomeriggio|nel corso del pomeriggio", earlyAfternoon: "primo pomeriggio|nel primo pomeriggio", lateAfternoon: "tardo pomeriggio|nel tardo pomeriggio", evening: "sera|serata|della sera|di sera|in serata|nella serata|verso sera", night: "notte|nottata|di notte|della notte|nella notte|in nottata|nella nottata",
    },
    clock: { "12:00": "mezzogiorno", "24:00": "mezzanotte" },
    which: { next: "prossimo|prossima|prossimi|prossime", this: "quest'|questo|questa|questi|queste", last: "ultimo|ultima|ultimi|ultime|scorso|scorsa|scorsi|scorse|passati|passate" },
    whichAfter: { next: "prossimo|prossima|prossimi|prossime", last: "scorso|scorsa|scorsi|scorse|passato|passata|passati|passate", thisWeek: "di questa settimana" },
    prep: {
      at: "alle|alla|all'|le|verso le|intorno alle|a|alle ore|per le", on: "il|di|nel", by: "entro|entro le|entro il|entro la|non oltre|entro e non oltre|entro l'|fino alle|fino al|entro e non oltre il|entro e non oltre le|per|al più tardi|al più tardi alle|entro fine", before: "prima delle|prima di|prima del|prima della|prima dell'", after: "dopo le|dopo il|dopo", from: "dalle|dal|da|dalla|a partire da|a partire dalle|a partire dal", between: "tra|fra|tra le|tra il|fra le|fra il", in: "nel|nella|a", around: "circa|verso",
    },
    ahead: { x: "tra|fra|in|tra circa|fra circa" },
    range: { to: "a|al|e|alle|all'|e le|fino a|fino alle|e il|alla" },
    link: { of: "di|del|della|dello|il|la|le|alle|in|nel|nella|al|dal|dalle|alla|all|dell|verso|a|in|del mese di|tra|tra le|prima" },
    filler: { x: "il|la|le|i|gli|lo|l|circa|verso|ore|giorno|nelle|nei|nell" },
    ago: { x: "fa|or sono" },
    within: { x: "entro|entro le prossime|entro i prossimi|nel giro di|in meno di|entro un massimo di|nell'arco di" },
    half: { x: "mezz'|mezza|mezzo|mezz" },
    quarter: { x: "quarto d'|un quarto d'|quarto" },
    threeQuarters: { x: "tre quarti d'|tre quarti d" },
    past: { x: "dopo" },
    to: { x: "a|alle" },
    offset: { 15: "e un quarto|e quarto", 30: "e mezza|e mezzo|e trenta", 45: "e tre quarti", "-15": "meno un quarto|meno quarto", 0: "in punto" },
    plus: { x: "e" },
    minus: { x: "meno" },
    ampm: { am: "am|a m", pm: "pm|p m" },
    oclock: { x: "h|ore" },
    edge: { end: "fine|la fine del|la fine dell'|la fine della|alla fine del|fine del|fine della|la fine di|alla fine di|fine di|fine dell'", begin: "inizio|inizio del|all'inizio del|all'inizio di|inizio di|l'inizio del|inizio della|all'inizio della", mid: "metà|a metà|metà del|a metà del|alla metà di" },
    business: {
      close: "fine giornata|fine della giornata|la fine della giornata|a fine giornata|fine della giornata lavorativa|chiusura degli uffici|fine giornata lavorativa|entro la chiusura|alla chiusura|prima della chiusura|entro chiusura|chiusura uffici|la fine del giorno|fine del giorno", open: "come prima cosa|prima cosa|in prima mattinata|per prima cosa|all'apertura|prima ora",
    },
    now: { now: "adesso|ora|subito|immediatamente|in questo momento|al momento|proprio ora", today: "" },
    season: { summer: "estate", autumn: "autunno", winter: "inverno", spring: "primavera" },
    holiday: {
      "12-25": "natale", "12-24": "vigilia|vigilia di natale|la vigilia|alla vigilia", "12-31": "san silvestro", "01-01": "capodanno|primo dell'anno", easter: "pasqua", easterMonday: "pasquetta", "01-06": "epifania|befana", "04-25": "festa della liberazione|anniversario della liberazione|alla liberazione", "05-01": "festa dei lavoratori|giorno dei lavoratori", "06-02": "festa della repubblica",
      "02-14": "san valentino|festa degli innamorati", "03-19": "san giuseppe|festa di san giuseppe|festa del papà", "08-15": "ferragosto|assunta|festa dell'assunzione", "11-01": "ognissanti|tutti i santi", "11-02": "giorno dei morti|commemorazione dei defunti", "12-08": "immacolata|immacolata concezione", "12-26": "santo stefano", "10-31": "halloween",
    },
    weeksOn: { 1: "a otto|ad otto|fra una settimana|tra una settimana", 2: "a quindici|fra due settimane|tra due settimane" },
    stop: { x: "24h/24|7j/7|24 ore su 24|24 ore al giorno|7 giorni su 7|24 7|un momento|un attimo|buona giornata|buona serata|buon pomeriggio|24/7|la prima volta|la seconda volta|una volta|buonasera|ora che|per ora|finora|secondo noi|secondo me|prima possibile|il prima possibile|buon giorno|prima che" },
  },
};
