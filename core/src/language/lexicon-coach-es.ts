import type { FewCoachWords } from "./lexicon-coach-wording.ts";

/** Spanish: what can be told with care, and nothing else. */
export const coachEs: FewCoachWords = {
  tone: [
    {
      check: "condescending", why: "Reads as a correction", weight: 0.8, instead: ["Aquí tiene la respuesta en un solo lugar."], whole: true,
      says: [/\bcomo ya (?:se )?(?:le |te )?(?:he |hemos |ha )?(?:explicado|dicho|indicado|comentado|mencionado|explique|dije|comente|escrito)\b|\bcomo (?:le|te) (?:he|hemos) (?:dicho|explicado|comentado) ya\b/, /\b(?:usted )?deberia saber(?:lo)?\b/],
    },
    {
      check: "blaming", why: "Looks back and blames. Look ahead", weight: 0.75, instead: ["Desde aquí me ocupo yo de arreglarlo."], whole: true,
      says: [/\b(?:usted )?(?:deberia|tendria que|tenia que) haber (?!recibido|tenido|sido|llegado)\w+(?:ado|ido|to|cho)\b/, /\b(?:es|ha sido|fue) (?:solo |unicamente )?(?:culpa|responsabilidad|error) suy[oa]\b|\bes su (?:propia )?(?:culpa|responsabilidad)\b|\b(?:usted )?(?:se )?(?:olvido|omitio) (?:de )?\w+r\b/],
      unless: /\b(?:no|nunca) (?:deberia|tendria|tenia)\b|\bnuestr[oa]\b/,
    },
    {
      check: "calm-down", why: "Telling people to calm down heats", weight: 0.85, instead: ["Entiendo que esté molesto."], whole: true,
      says: [/\b(?:calmese|calmate|tranquilicese|que se (?:calme|tranquilice)|mantenga la calma|no se (?:altere|enfade|ponga asi)|no hace falta (?:gritar|alterarse|enfadarse|ponerse asi))\b/],
    },
    {
      check: "bureaucratic", why: "Cold and official. Say it yourself", weight: 0.55, instead: ["Tengo su mensaje delante."], whole: true,
      says: [/\bal departamento (?:correspondiente|competente|pertinente)\b|\blas molestias (?:que (?:esto |ello )?(?:le |les )?(?:haya|hayan|pueda|hubiera)|ocasionadas|causadas)|\bpor orden de (?:llegada|entrada|recepcion)\b|\bacusamos recibo\b|\ben virtud de\b|\bconforme a (?:nuestras|las) condiciones\b/],
    },
  ],
  vagueTimes: [/\blo antes posible\b|\ben breve\b|\ba la (?:mayor )?brevedad\b|\bproximamente\b|\bcuanto antes\b|\btan pronto como (?:sea posible|podamos|pueda)\b|\ben los proximos dias\b/],
  vagueInnocent: /\bpor favor\b|\bpodria\b|\bpuede usted\b|\benvie(?:nos|me)\b|\bhe \w+do\b|\bhemos\b|\bescriba(?:nos|me)\b/,
  concreteTime: /\b(?:\d{1,2}[:.h]\d{2}|hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|mediodia|(?:una?|dos|tres|cuatro|cinco|\d+) (?:horas?|dias?|semanas?|minutos))\b/,
};
