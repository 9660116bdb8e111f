import { joinedNumbers, type TimeWords } from "./time-words.ts";

const numbers = joinedNumbers({ 20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta" }, ["um/uma", "dois/duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"], (ten, unit) => `${ten} e ${unit}`);

export const portugueseTimeWords: TimeWords = {
  language: "pt",
  halfIsBefore: false,
  common: "o a os as e é você seu sua nosso com para por uma um do da de que em não olá obrigado obrigada cumprimentos estamos vamos ao se foi está lhe no na até já",
  parts: { morning: [4, 12], earlyMorning: [4, 9], noon: [12, 14], afternoon: [12, 19], lateAfternoon: [17, 19], evening: [18, 24], dawn: [0, 4], lateMorning: [10, 12], earlyAfternoon: [12, 15], midMorning: [9, 12], midAfternoon: [15, 18], earlyEvening: [18, 21], lateEvening: [21, 24], afterLunch: [13, 17] },
  tables: {
    num: {
      ...numbers, 1: "um|uma", 2: "dois|duas|um par de", 3: "três|tres", 4: "quatro", 5: "cinco", 6: "seis", 7: "sete", 8: "oito", 9: "nove", 10: "dez", 11: "onze", 12: "doze", 13: "treze", 14: "catorze|quatorze", 15: "quinze", 16: "dezesseis|dezasseis", 17: "dezessete|dezassete", 18: "dezoito", 19: "dezenove|dezanove",
      20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta", 60: "sessenta", 72: "setenta e duas",
    },
    few: { 3: "alguns|algumas|poucos|poucas|vários|várias" },
    ord: { 1: "primeiro|primeira", 2: "segundo|segunda", 3: "terceiro|terceira", 4: "quarto|quarta", 5: "quinto", 6: "sexto", 7: "sétimo", 8: "oitavo", 9: "nono", 10: "décimo" },
    exact: { ord: "º|ª" },
    weekday: {
      1: "segunda feira|segunda-feira", 2: "terça feira|terça-feira|terça", 3: "quarta feira|quarta-feira", 4: "quinta feira|quinta-feira", 5: "sexta feira|sexta-feira|sexta", 6: "sábado|sáb", 7: "domingo",
    },
    weekdayWeak: { 1: "seg|segunda", 2: "ter", 3: "qua|quarta", 4: "qui|quinta", 5: "sex", 7: "dom" },
    month: {
      1: "janeiro|jan", 2: "fevereiro|fev", 3: "março", 4: "abril|abr", 5: "maio|mai", 6: "junho|jun", 7: "julho|jul", 8: "agosto|ago", 9: "setembro|set.", 10: "outubro|out", 11: "novembro|nov", 12: "dezembro",
    },
    monthWeak: { 3: "mar", 9: "set", 12: "dez" },
    unit: {
      second: "segundo|segundos|seg", minute: "minuto|minutos|min", hour: "hora|horas|h", day: "dia|dias", week: "semana|semanas", weekend: "fim de semana|final de semana|fins de semana", month: "mês|meses", quarter: "trimestre|trimestres", year: "ano|anos",
      businessDay: "dia útil|dias úteis", businessHour: "hora útil|horas úteis|horas comerciais",
    },
    day: { 0: "ao longo do dia|no decorrer do dia|ainda hoje|hoje|o dia de hoje", 1: "amanhã", 2: "depois de amanhã", "-1": "ontem", "-2": "anteontem" },
    dayPart: { "0 evening": "esta noite|hoje à noite|hoje a noite", "0 afternoon": "esta tarde|hoje à tarde", "0 morning": "esta manhã|hoje de manhã" },
    part: {
      morning: "de manhã|da manhã|pela manhã|na parte da manhã|manhã", earlyMorning: "de manhã cedo|logo de manhã|manhã cedo|bem cedo", lateMorning: "fim da manhã|final da manhã|no fim da manhã|no final da manhã", earlyAfternoon: "início da tarde|no início da tarde|começo da tarde|no começo da tarde", midMorning: "meio da manhã|a meio da manhã", midAfternoon: "meio da tarde|a meio da tarde", earlyEvening: "início da noite|no início da noite|ao início da noite", lateEvening: "fim da noite|no fim da noite", afterLunch: "depois do almoço|depois de almoço", afternoon: "à tarde|a tarde|da tarde|pela tarde|de tarde|na parte da tarde|tarde", lateAfternoon: "final da tarde|fim da tarde|no final da tarde|no fim da tarde", evening: "noite|à noite|a noite|da noite|de noite|pela noite", dawn: "da madrugada|de madrugada",
    },
    clock: { "12:00": "meio dia|meiodia|o meio dia", "24:00": "meia noite|meianoite" },
    which: { coming: "próximo|próxima|próximos|próximas|seguinte", this: "este|esta|esse|essa|estes|estas|neste|nesta|nessa|nesse|deste|desta|desse|dessa", last: "último|última|últimos|últimas|passado|passada" },
    whichAfter: { coming: "que vem|que entra|seguinte|próxima|próximo", next: "da próxima semana|da semana que vem", last: "passado|passada", thisWeek: "desta semana|dessa semana" },
    prep: {
      at: "às|as|à|a|pelas|por volta das|cerca das|para as|lá pelas", on: "no|na|no dia|dia|o dia|em|a|o", by: "até|até às|até as|até à|até a|até ao|até o|não mais que|o mais tardar|no máximo até|até o dia|até ao dia|até dia|no mais tardar|até no máximo|para", before: "antes de|antes do|antes das|antes da", after: "depois de|após|após as|depois das|depois do", from: "desde|a partir de|a partir das|a partir do dia|de|do|das|desde as|desde o", between: "entre|entre as|entre o", in: "em|no|na", around: "cerca de|aproximadamente",
    },
    agoBefore: { x: "há|faz" },
    ahead: { x: "em|daqui a|dentro de|em cerca de" },
    range: { to: "a|até|ao|e|às|até às|e as|e o" },
    link: { of: "de|do|da|o|a|as|às|à|em|no|na|pela|pelas|das|ao|dia" },
    filler: { x: "o|a|os|as|dia|cerca de|aproximadamente|umas|uns|para" },
    ago: { x: "atrás|atras" },
    within: { x: "dentro de|em menos de|no prazo de|num prazo de|nos próximos|nas próximas|em até|no máximo em|em no máximo|ao longo dos próximos|ao longo das próximas" },
    half: { x: "meia|meio" },
    quarter: { x: "quarto de|um quarto de" },
    threeQuarters: { x: "três quartos de" },
    to: { x: "para|para o|para as|para a" },
    offset: { 15: "e um quarto|e quinze", 30: "e meia|e trinta", "-15": "menos um quarto", 0: "em ponto" },
    plus: { x: "e" },
    minus: { x: "menos" },
    ampm: { am: "am|a m", pm: "pm|p m" },
    oclock: { x: "horas|hora|h|hrs" },
    edge: { end: "ao final|ao fim|final|fim|fim de|final de|fim do|final do|o fim do|o final do|no fim do|no final do|finais de|o fim de|o final de|fim da|final da|o final da|o fim da", begin: "início de|início do|começo de|começo do|o início de|no início de|início da|o início da", mid: "meados de|em meados de|meio de" },
    business: {
      close: "final do dia|fim do dia|o final do dia|o fim do dia|ao final do dia|ao fim do dia|final do expediente|fim do expediente|o final do expediente|o fim do expediente|fecho do dia", open: "à primeira hora|primeira hora|logo pela manhã|logo cedo|no início do expediente|início do expediente",
    },
    now: { now: "agora|já|ja|nesse instante|neste instante|neste exato momento|imediatamente|de imediato", today: "neste momento" },
    season: { summer: "verão", autumn: "outono", winter: "inverno", spring: "primavera" },
    holiday: { "12-25": "natal", "12-24": "véspera de natal", "12-31": "véspera de ano novo|réveillon", "01-01": "ano novo", easter: "páscoa" },
    stop: { x: "24h/24|7j/7|24 horas por dia|24h por dia|7 dias por semana|24 7|um momento|bom dia|boa tarde|boa noite|mais tarde|24/7|a primeira vez|a segunda vez|uma vez|a terça parte|já que|já foi|tarde demais|tenha um" },
  },
};
