import type { PromiseWords } from "./promise-words.ts";

const small = "(?:(?:le|les|te|os|se|lo|la|los|las|me|nos)\\s+){0,2}";

export const spanishPromiseWords: PromiseWords = {
  begins: [
    { kind: "plain", pattern: new RegExp(`(?<!\\p{L})${small}(?!(?:queremos|esperemos|consideremos|miremos|preparé|esperé|miré|retiré|reparé|aclaré|mejoré|comparé|consideré|seré|seremos|estaré|estaremos|tendré|tendremos|podré|podremos|deberé|deberemos|habré|necesitaré|necesitaremos)(?!\\p{L}))\\p{L}+(?:aré|eré|iré|dré|bré|rré|remos)(?!\\p{L})`, "giu") },
    { kind: "plain", pattern: new RegExp(`(?<!\\p{L})${small}(?:voy|vamos)\\s+a\\s+\\p{L}+r(?:le|les|te|lo|la|los|las|se|me|nos|selo|sela)?(?!\\p{L})`, "giu") },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:le|te|les|os)\s+(?:digo|comento|cuento|decimos|entrego|entregamos|reembolsamos|contactamos|mantengo\s+informad[oa]|mantenemos\s+informad[oa]|aviso|doy|damos|preparo|preparamos|cambio|cambiamos|reparamos|reparo|traigo|traemos|llevo|llevamos|escribimos|respondemos|envío|llamo|confirmo|aviso|escribo|mando|informo|respondo|devuelvo|enviamos|llamamos|confirmamos|avisamos|informamos|mandamos|devolvemos)|(?:se|le|te)\s+(?:lo|la|los|las)\s+(?:envío|mando|enviamos|mandamos|confirmo|confirmamos)|me\s+(?:pongo\s+(?:en\s+contacto|con\s+ello)|encargo|comprometo|ocupo)|nos\s+(?:ponemos\s+(?:en\s+contacto|con\s+ello)|encargamos|comprometemos|ocupamos)|(?:lo|la|los|las)\s+(?:arreglo|arreglamos|soluciono|solucionamos|resuelvo|resolvemos|gestiono|gestionamos|tramito|tramitamos|consulto|hago|envío|mando|reviso|revisamos|compruebo|miro))(?!\p{L})/giu },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:usted\s+)?(?:recibirá|recibirás|recibirán|tendrá(?!\s+que)|tendrás(?!\s+que))|va\s+a\s+recibir|vas\s+a\s+recibir|será\s+(?:contactad[oa]|reembolsad[oa])|le\s+(?:llegará|llamará|llamarán|contactará|contactarán|enviará|escribirá|atenderá|visitará|responderá|entregará|devolverá|avisará|informará))(?!\p{L})/giu },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:[Nn]uestr[oa]|[Mm]i|[Uu]na?|[Ee]l|[Ll]a)\s+(?:\p{L}+\s+){0,2}\p{L}+|(?!(?:Mañana|Hoy|Luego|Entonces|También|Pronto|Usted|Esto|Eso|No|Ya|Si)(?!\p{L}))\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)\s+(?:(?:le|te|les|os|lo|la)\s+(?:llamará|contactará|enviará|escribirá|atenderá|visitará|responderá|entregará|recogerá|llama|contacta|envía|visita)|se\s+pondrá\s+en\s+contacto|pasará|irá|vendrá|acudirá|(?:va|van)\s+a\s+(?:llamarle|contactarle|enviarle|visitarle|pasar))(?!\p{L})/gu },
    { kind: "plain", timed: true, pattern: /(?<!\p{L})(?:(?:su|el|la|los|las|un|una)\s+(?:\p{L}+\s+){0,3}(?:se\s+\p{L}+[aei]rá|será|estará|llegará|saldrá|estarán|llegarán))(?!\p{L})/giu },
  ],
  notFollowed: /^(?:\s+que(?!\p{L})|[^.!?\n]{0,60}\s(?:cerrad[oa]s?|más\s+car[oa])(?!\p{L})|(?:\s+\p{L}+){0,1}?\s+(?:sincer[oa]|honest[oa]|fuera|de\s+vacaciones)(?!\p{L}))/iu,
  notPreceded: /(?:(?<!\p{L})no|nunca|cuándo|si|cómo|espero\s+que|creo\s+que|no\s+sé\s+(?:si|cuándo))\s*,?\s*$/iu,
  offer: /(?<!\p{L})(?:si\s+(?:lo\s+)?(?:desea|deseas|quiere|quieres|prefiere|prefieres|le\s+parece|gusta)|¿?(?:quiere|quieres|desea|prefiere)\s+que|si\s+le\s+viene\s+bien)(?!\p{L})/iu,
  condition: /(?<!\p{L})(?:en\s+cuanto(?!\s+(?:pueda|sea\s+posible|podamos))|una\s+vez|cuando|si(?!\p{L})|tras\s+(?:recibir|su)|después\s+de\s+que|siempre\s+que|tan\s+pronto\s+como(?!\s+sea\s+posible)|en\s+caso\s+de)(?!\p{L})/iu,
  vague: /(?<!\p{L})(?:tan\s+pronto\s+como\s+(?:pueda|podamos)|en\s+cuanto\s+(?:pueda|podamos|sea\s+posible)|a\s+su\s+debido\s+tiempo|con\s+la\s+mayor\s+brevedad|de\s+inmediato|ahora\s+mismo|en\s+un\s+momento|asap|pronto|en\s+breve|enseguida|lo\s+antes\s+posible|cuanto\s+antes|a\s+la\s+mayor\s+brevedad(?:\s+posible)?|tan\s+pronto\s+como\s+sea\s+posible|en\s+cuanto\s+pueda|próximamente|inmediatamente|más\s+tarde|en\s+los\s+próximos\s+días|rápidamente)(?!\p{L})/giu,
  ends: /\s*(?:;|\s[–—-]\s|\(|,\s+(?:para\s+que|porque|pero|ya\s+que|aunque)(?!\p{L})|\s(?:porque|pero|aunque)(?!\p{L}))/giu,
};
