import type { PromiseWords } from "./promise-words.ts";

const small = "(?:(?:lhe|lhes|te|vos|se|o|a|os|as|me|nos)\\s+){0,2}";

export const portuguesePromiseWords: PromiseWords = {
  begins: [
    { kind: "plain", pattern: new RegExp(`(?<!\\p{L})${small}(?!(?:serei|seremos|estarei|estaremos|terei|teremos|poderei|poderemos|deverei|deveremos|precisarei|precisaremos)(?!\\p{L}))\\p{L}+(?:arei|erei|irei|arei-lhe|remos)(?:-lhe|-lhes|-o|-a)?(?!\\p{L})`, "giu") },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:lhe|te|o|a)\s+)?(?:vou|vamos|irei|iremos)\s+(?!ser\s|estar\s|ter\s|precisar\s)(?:lhe\s+|te\s+)?\p{L}+r(?:-lhe|-lhes|-o|-a|-te)?(?!\p{L})/giu },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:eu\s+)?(?:lhe\s+|te\s+)?(?:dou|damos|envio|ligo|retorno|confirmo|respondo|aviso|mando|telefono|devolvo|enviamos|ligamos|retornamos|avisamos|devolvemos|confirmamos|mandamos|respondemos|telefonamos|informamos|informo|entrego|entregamos|reembolsamos|escrevo|mantenho|mantemos)(?:-lhe|-te|-o|-a)?(?=\s)(?!\s+(?:todas?\s+|todos?\s+)?(?:(?:as|os)\s+)?(?:encomendas|pedidos|respostas|produtos|artigos|clientes)(?!\p{L}))|entro\s+em\s+contato|entramos\s+em\s+contato|entro\s+em\s+contacto|entramos\s+em\s+contacto|comprometo-me|me\s+comprometo|(?:trato|cuido|encarrego-me|ocupo-me)\s+(?:disso|deste|desta|do\s+assunto)|trato\s+disso|tratamos\s+disso|dou\s+retorno|damos\s+retorno)/giu },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:você\s+|o\s+senhor\s+|a\s+senhora\s+)?(?:receberá|terá(?!\s+(?:de|que))|vai\s+receber|vai\s+ter(?!\s+(?:de|que))|receberão)|será\s+(?:contatad[oa]|contactad[oa]|reembolsad[oa])|(?:lhe\s+)?(?:ligará|entrará\s+em\s+conta[c]?to|enviará|responderá)|vai\s+(?:lhe\s+)?(?:ligar|telefonar|enviar|contactar|visitar))(?!\p{L})/giu },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:[OoAa]\s+)?(?:[Nn]oss[oa]|[Mm]eu|[Mm]inha|[Uu]ma?)\s+(?:\p{L}+\s+){0,2}\p{L}+|(?:[OoAa]\s+)?(?!(?:Amanhã|Hoje|Depois|Então|Também|Logo|Isto|Isso|Não|Já|Se)(?!\p{L}))\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)\s+(?:(?:vai|irá)\s+(?:lhe\s+)?(?:ligar|telefonar|enviar|contactar|contatar|visitar|escrever|passar)(?:-lhe|-o|-a)?|(?:lhe\s+)?(?:ligará|telefonará|enviará|contactará|escreverá)(?:-lhe)?|liga-lhe|telefona-lhe|envia-lhe)(?!\p{L})/gu },
    { kind: "plain", timed: true, pattern: /(?<!\p{L})(?:(?:o\s+seu|a\s+sua|seu|sua|o|a|um|uma)\s+(?:\p{L}+\s+){0,3}(?:será|estará|chegará|chega|chegam|sai|sairá|vai\s+chegar|chegarão))(?!\p{L})/giu },
  ],
  notFollowed: /^(?:[^.!?\n]{0,60}\s(?:fechad[oa]s?|encerrad[oa]s?|mais\s+car[oa])(?!\p{L})|(?:\s+\p{L}+){0,1}?\s+(?:sincer[oa]|honest[oa]|de\s+férias|fora\s+do\s+escritório)(?!\p{L}))/iu,
  notPreceded: /(?:(?<!\p{L})não|nunca|quando|se|como|espero\s+que|acho\s+que|penso\s+que|não\s+sei\s+(?:se|quando))\s*,?\s*$/iu,
  offer: /(?<!\p{L})(?:se\s+(?:o\s+)?(?:desejar|quiser|preferir|quiseres|preferires|lhe\s+convier)|quer\s+que|deseja\s+que|prefere\s+que|caso\s+(?:queira|deseje|prefira))(?!\p{L})/iu,
  condition: /(?<!\p{L})(?:assim\s+que(?!\s+(?:possível|puder))|logo\s+que(?!\s+possível)|uma\s+vez\s+que|quando|se|após\s+(?:receber|a\s+sua|confirmação|o\s+recebimento)|depois\s+que|desde\s+que|(?<!(?<!\p{L})(?:o|seu|meu|este|esse|um|no|neste|do|deste|nosso|qualquer)\s)caso|em\s+caso\s+de)(?!\p{L})/iu,
  vague: /(?<!\p{L})(?:logo\s+que\s+(?:possível|possa|pudermos|puder)|a\s+seu\s+tempo|oportunamente|com\s+a\s+maior\s+brevidade|com\s+a\s+brevidade\s+possível|o\s+mais\s+(?:rapidamente|brevemente)\s+possível|asap|em\s+breve|brevemente|logo|assim\s+que\s+(?:possível|puder)|o\s+mais\s+(?:rápido|breve|cedo)\s+possível|o\s+quanto\s+antes|quanto\s+antes|imediatamente|já\s+já|daqui\s+a\s+pouco|mais\s+tarde|nos\s+próximos\s+dias|rapidamente|prontamente)(?!\p{L})/giu,
  ends: /\s*(?:;|\s[–—-]\s|\(|,\s+(?:para\s+que|porque|mas|pois|embora)(?!\p{L})|\s(?:porque|mas|pois|embora)(?!\p{L}))/giu,
};
