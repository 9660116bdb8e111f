import { joinedNumbers, type TimeWords } from "./time-words.ts";

const numbers = {
  ...joinedNumbers({ 20: "veinti" }, ["uno/ún/una", "dós/dos", "trés/tres", "cuatro", "cinco", "séis/seis", "siete", "ocho", "nueve"], (ten, unit) => ten + unit),
  ...joinedNumbers({ 30: "treinta", 40: "cuarenta", 50: "cincuenta" }, ["uno/un/una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"], (ten, unit) => `${ten} y ${unit}`),
};

export const spanishTimeWords: TimeWords = {
  language: "es",
  halfIsBefore: false,
  common: "el la los las y es usted su sus nuestro con para por una un del de que en no hola gracias saludos estimado estimada está lo le nos hemos al se día hoy",
  parts: { morning: [4, 12], earlyMorning: [4, 9], noon: [12, 14], afternoon: [12, 19], evening: [18, 24], night: [18, 24], lateAfternoon: [17, 19], afterLunch: [13, 17], earlyAfternoon: [12, 15], midMorning: [9, 12], midAfternoon: [15, 18] },
  tables: {
    num: {
      ...numbers, 1: "un|una|uno", 2: "dos|un par de", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete", 8: "ocho", 9: "nueve", 10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce", 15: "quince", 16: "dieciséis|diez y seis",
      17: "diecisiete", 18: "dieciocho", 19: "diecinueve", 20: "veinte", 30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 72: "setenta y dos",
    },
    few: { 3: "unos|unas|pocos|pocas|algunos|algunas|varios|varias" },
    ord: { 1: "primero|primer|primera", 2: "segundo|segunda", 3: "tercer|tercero|tercera", 4: "cuarto|cuarta", 5: "quinto|quinta", 6: "sexto|sexta", 7: "séptimo", 8: "octavo", 9: "noveno", 10: "décimo" },
    exact: { ord: "º|ª" },
    weekday: { 1: "lunes", 2: "martes", 3: "miércoles|mié|mier", 4: "jueves|jue", 5: "viernes|vie", 6: "sábado|sáb", 7: "domingo|dom" },
    weekdayWeak: { 1: "lun", 2: "mar|ma" },
    month: {
      1: "enero|ene", 2: "febrero|feb", 3: "marzo", 4: "abril|abr", 5: "mayo", 6: "junio|jun", 7: "julio|jul", 8: "agosto|ago", 9: "septiembre|setiembre|sept|sep", 10: "octubre|oct", 11: "noviembre|nov", 12: "diciembre|dic",
    },
    monthWeak: { 3: "mar", 5: "may" },
    unit: {
      second: "segundo|segundos|seg", minute: "minuto|minutos|min", hour: "hora|horas|h", day: "día|días", week: "semana|semanas", weekend: "fin de semana|fines de semana|weekend|finde", month: "mes|meses", quarter: "trimestre|trimestres", year: "año|años",
      businessDay: "día hábil|días hábiles|día laborable|días laborables|día laboral|días laborales", businessHour: "hora hábil|horas hábiles|horas laborables",
    },
    day: { 0: "a lo largo del día|en el transcurso del día|durante el día de hoy|hoy|el día de hoy", 1: "mañana|el día de mañana", 2: "pasado mañana", "-1": "ayer", "-2": "anteayer|antier|antes de ayer" },
    dayPart: { "0 night": "esta noche", "0 afternoon": "esta tarde", "0 morning": "esta mañana", "-1 night": "anoche" },
    part: {
      morning: "por la mañana|de la mañana|en la mañana|a la mañana|mañana por la mañana", earlyMorning: "temprano por la mañana|a primera hora de la mañana|madrugada|de la madrugada", noon: "al mediodía|del mediodía",
      afterLunch: "después de comer|después de la comida", earlyAfternoon: "primera hora de la tarde|a primera hora de la tarde", midMorning: "a media mañana|media mañana", midAfternoon: "a media tarde|media tarde", afternoon: "tarde|por la tarde|de la tarde|en la tarde|a la tarde", evening: "noche|por la noche|de la noche|en la noche|a la noche", lateAfternoon: "última hora de la tarde|a última hora de la tarde",
    },
    clock: { "12:00": "mediodía|medio día", "24:00": "medianoche|media noche" },
    which: { coming: "próximo|próxima|próximos|próximas|siguiente|siguientes", this: "este|esta|estos|estas", last: "último|última|últimos|últimas|pasado|pasada|pasados|pasadas" },
    whichAfter: { coming: "que viene|que vienen|que entra|próximo|próxima|entrante", next: "siguiente|de la semana que viene|de la próxima semana|de la semana próxima", last: "pasado|pasada", thisWeek: "de esta semana" },
    prep: {
      at: "a las|a la|a partir de las|las|al las|sobre las|a eso de las|para las|hacia las|la", on: "el|el día|día", by: "para el|para|a más tardar|a más tardar el|a más tardar a las|no más tarde de|como muy tarde|como muy tarde el|hasta|hasta el|hasta las|a mas tardar a la", before: "antes de|antes del|antes de las|antes de la|antes de los", after: "después de|después de las|tras|después del", from: "desde|desde el|a partir de|a partir del|a partir de las|de|del|de las|desde las", between: "entre|entre las|entre el", in: "en|en el|en la", around: "sobre|aproximadamente|alrededor de",
    },
    agoBefore: { x: "hace" },
    ahead: { x: "en|de aquí a|en unas|en unos" },
    range: { to: "a|al|y|hasta|hasta el|a las|hasta las|y las|y el" },
    link: { of: "de|del|el|la|las|los|a|a las|en|por|por la|al|a la|de las" },
    filler: { x: "el|la|los|las|aproximadamente|unas|unos|día|de" },
    ago: { x: "atrás|antes" },
    within: { x: "dentro de|en menos de|en un plazo de|en el plazo de|en los próximos|en las próximas|dentro de las próximas|dentro de los próximos|en un máximo de|en las siguientes|en los siguientes|en un plazo máximo de" },
    half: { x: "media|medio" },
    quarter: { x: "cuarto de|un cuarto de" },
    threeQuarters: { x: "tres cuartos de" },
    offset: { 15: "y cuarto", 30: "y media", "-15": "menos cuarto|menos un cuarto", 0: "en punto" },
    plus: { x: "y|con" },
    minus: { x: "menos" },
    ampm: { am: "am|a m|de la madrugada", pm: "pm|p m" },
    oclock: { x: "horas|hora|h|hrs" },
    edge: { end: "que acabe|que termine|acabar|terminar|que acabe este|que termine este|que acabe esta|que termine esta|a final del|a fin de|fin de|finales de|a finales de|a fines de|final de|el final de|al final de|fines de|final del|fin del|a final de|el fin de|a finales del|finales del|final de la|al final de la|al final del", begin: "principios de|a principios de|comienzos de|a comienzos de|inicio de|a inicios de|al principio de", mid: "mediados de|a mediados de" },
    business: {
      close: "final del día|fin del día|al final del día|final de la jornada|fin de la jornada|cierre de la jornada|cierre del día|el final del día|última hora|a última hora|cierre de oficina|cierre de negocio|final de la jornada laboral|antes del cierre|al cierre|antes del cierre de hoy|acabar el día|terminar el día|que termine el día|acabe el día", open: "a primera hora|primera hora|a primera hora de la mañana",
    },
    now: { now: "ahora|ahorita|ahora mismo|inmediatamente|de inmediato", today: "en este momento" },
    season: { summer: "verano", autumn: "otoño", winter: "invierno", spring: "primavera" },
    holiday: { "12-25": "navidad", "12-24": "nochebuena", "12-31": "nochevieja", "01-01": "año nuevo", easter: "pascua", "01-06": "día de reyes|reyes magos" },
    stop: { x: "24h/24|7j/7|24 horas al día|las 24 horas|las veinticuatro horas|los 7 días|7 días a la semana|los siete días de la semana|24 7|un momento|buenos días|buenas tardes|buenas noches|buen día|más tarde|24/7|la primera vez|la segunda vez|una vez|lo más tarde|demasiado tarde|al día|tan tarde" },
  },
};
