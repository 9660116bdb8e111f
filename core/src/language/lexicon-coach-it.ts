import type { FewCoachWords } from "./lexicon-coach-wording.ts";

/** Italian: what can be told with care, and nothing else. */
export const coachIt: FewCoachWords = {
  tone: [
    {
      check: "condescending", why: "Reads as a correction", weight: 0.8, instead: ["Ecco la risposta in un posto solo."], whole: true,
      says: [/\bcome (?:le |ti |vi )?(?:ho|abbiamo|avevo|avevamo) gia (?:detto|spiegato|scritto|comunicato|indicato|ribadito|riferito)\b/, /\bcome gia (?:le )?(?:detto|spiegato|scritto|comunicato|indicato|accennato|ribadito)\b|\b(?:lei )?dovrebbe saperlo\b/],
    },
    {
      check: "blaming", why: "Looks back and blames. Look ahead", weight: 0.75, instead: ["Da qui in poi sistemo tutto io."], whole: true,
      says: [/\b(?:lei )?avrebbe dovuto (?!ricevere|avere|essere|arrivare)\w+(?:re|rlo|rla|rci|rsi)\b/, /\b(?:e|e stata) (?:solo |tutta |esclusivamente )?(?:colpa|responsabilita) sua\b|\be un suo (?:errore|problema)\b|\bsi e dimenticat[oa] di\b|\bha (?:omesso|trascurato|dimenticato) di\b/],
      unless: /\b(?:non|mai) avrebbe\b|\bda (?:noi|me|parte nostra)\b/,
    },
    {
      check: "calm-down", why: "Telling people to calm down heats", weight: 0.85, instead: ["Capisco che la cosa la contrari."], whole: true,
      says: [/\b(?:si calmi|calmarsi|calmati|mantenga la calma|stia calm[oa]|non si (?:agiti|arrabbi|alteri)|non (?:c'e|serve|occorre) (?:motivo di |bisogno di )?(?:agitarsi|arrabbiarsi|gridare|urlare|alterarsi))\b/],
    },
    {
      check: "bureaucratic", why: "Cold and official. Say it yourself", weight: 0.55, instead: ["Ho il suo messaggio davanti."], whole: true,
      says: [/\b(?:all'ufficio|al reparto|al servizio|agli uffici) (?:competente|competenti|preposto|preposti)\b|\bci scusiamo per (?:il disagio|gli (?:eventuali )?inconvenienti|i disagi)\b|\bin ordine di (?:arrivo|ricezione)\b|\bai sensi (?:dell|del)\w*|\bin riferimento alla sua (?:richiesta|comunicazione) del\b/],
    },
  ],
  vagueTimes: [/\bil prima possibile\b|\bal piu presto\b|\ba breve\b|\bquanto prima\b|\b(?:non )?appena possibile\b|\bnei prossimi giorni\b|\bprossimamente\b/],
  vagueInnocent: /\bper favore\b|\bpuo (?:mandar|inviar)\w+|\bpotrebbe\b|\bci mandi\b|\bmi mandi\b|\babbiamo \w+t[oiae]\b|\bho \w+t[oiae]\b/,
  concreteTime: /\b(?:\d{1,2}[:.h]\d{2}|oggi|domani|stasera|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|mezzogiorno|(?:una?|due|tre|quattro|cinque|\d+) (?:ore|ora|giorni|giorno|settimane|settimana|minuti))\b/,
};
