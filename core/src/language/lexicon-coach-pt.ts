import type { FewCoachWords } from "./lexicon-coach-wording.ts";

/** Portuguese: what can be told with care, and nothing else. */
export const coachPt: FewCoachWords = {
  tone: [
    {
      check: "condescending", why: "Reads as a correction", weight: 0.8, instead: ["Aqui está a resposta num só lugar."], whole: true,
      says: [/\bcomo ja (?:lhe |te |o |a )?(?:foi |tinha |tinhamos |havia )?(?:expliquei|explicamos|disse|dissemos|informei|informamos|referi|mencionei|escrevi|explicado|dito|referido|mencionado|informado)\b/, /\b(?:o senhor|a senhora|voce)? ?ja devia saber\b|\bdeveria saber\b/],
    },
    {
      check: "blaming", why: "Looks back and blames. Look ahead", weight: 0.75, instead: ["A partir daqui, trato eu disto."], whole: true,
      says: [/\b(?:deveria|devia|teria de|tinha de|tinha que|deveriam) ter (?!recebido|tido|sido|chegado)\w+(?:ado|ido|to)\b/, /\b(?:a culpa e|e culpa|e responsabilidade|o erro e|a responsabilidade e|foi culpa) (?:apenas |so )?sua\b|\be (?:da )?sua (?:propria )?(?:culpa|responsabilidade)\b|\besqueceu-se de\b/],
      unless: /\b(?:nao|nunca) (?:deveria|devia|teria|tinha)\b|\bde nos\b/,
    },
    {
      check: "calm-down", why: "Telling people to calm down heats", weight: 0.85, instead: ["Compreendo que esteja aborrecido."], whole: true,
      says: [/\b(?:acalme-se|que se acalme|se acalme|mantenha a calma|tenha calma|nao se exalte|nao precisa de (?:gritar|se exaltar)|fique calm[oa])\b/],
    },
    {
      check: "bureaucratic", why: "Cold and official. Say it yourself", weight: 0.55, instead: ["Tenho a sua mensagem à minha frente."], whole: true,
      says: [/\b(?:para o|ao) (?:departamento|setor|servico) (?:competente|responsavel|correspondente)\b|\bo (?:transtorno|incomodo) (?:causado|que)\b|\bos (?:transtornos|incomodos) causados\b|\bpor ordem de (?:chegada|entrada)\b|\bacusamos (?:a )?rece[pc]\w+\b|\bnos termos d[aeo]s?\b/],
    },
  ],
  vagueTimes: [/\bo mais (?:rapid[oa]|rapidamente|breve|depressa) possivel\b|\bem breve\b|\bbrevemente\b|\b(?:o )?quanto antes\b|\b(?:logo|assim) que possivel\b|\bnos proximos dias\b|\bcom a maior brevidade\b/],
  vagueInnocent: /\bpor favor\b|\bpode enviar\b|\bpoderia\b|\benvie\b|\bja \w+(?:ei|amos)\b/,
  concreteTime: /\b(?:\d{1,2}[:.h]\d{2}|hoje|amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|meio-dia|(?:uma?|dois|duas|tres|quatro|cinco|\d+) (?:horas?|dias?|semanas?|minutos))\b/,
};
