import type { PromiseWords } from "./promise-words.ts";

const small = "(?:(?:le|la|vi|ti|lo|li|gli|mi|ci|ne|glielo|gliela|gliene|glieli)\\s+){0,2}";

export const italianPromiseWords: PromiseWords = {
  begins: [
    { kind: "plain", pattern: new RegExp(`(?<!\\p{L})${small}(?!(?:sarò|saremo|avrò|avremo|dovrò|dovremo|potrò|potremo|vorrò|però|perciò|ciò|può)(?!\\p{L}))\\p{L}*(?:[eivdr]r|far|dar|star)(?:ò|emo)(?!\\p{L})`, "giu") },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:le|la|vi|ti|gliel[oa]|glieli|gliele)\s+(?:spedisco|spediamo|consegno|consegniamo|avviso|avvisiamo|comunico|comunichiamo|informo|informiamo|tengo\s+aggiornat[oa]|teniamo\s+aggiornat[oa]|sostituiamo|accredito|accreditiamo|preparo|prepariamo|do|diamo|porto|portiamo|telefono|telefoniamo|scriviamo|rispondiamo|invio|chiamo|richiamo|confermo|mando|scrivo|rispondo|aggiorno|contatto|ricontatto|rimborso|faccio\s+sapere|inviamo|chiamiamo|richiamiamo|confermiamo|mandiamo|aggiorniamo|contattiamo|ricontattiamo|rimborsiamo|facciamo\s+sapere)|(?:lo|la|li)\s+(?:sistemo|sistemiamo|risolvo|risolviamo|controllo|verifico|spedisco|spediamo|faccio|gestisco|preparo)|(?:la|le|ti|vi)\s+(?:torno|torniamo)\s+a\s+\p{L}+re|me\s+ne\s+occupo|mi\s+(?:occupo|impegno|faccio\s+sentire)|ce\s+ne\s+occupiamo|ci\s+(?:occupiamo|impegniamo)|(?:controllo|verifico|verifichiamo|controlliamo)\s+e)(?!\p{L})/giu },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:lei\s+)?(?:riceverà|riceverai|riceverete|avrà(?!\s+(?:bisogno|notato))|avrai)|sarà\s+(?:contattat[oa]|rimborsat[oa]|ricontattat[oa]|richiamat[oa])|(?:la|le|ti|vi)\s+(?:chiamerà|richiamerà|contatterà|ricontatterà|scriverà|invierà|risponderà|arriverà))(?!\p{L})/giu },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:(?:[Ii]l|[Ll]a)\s+)?(?:[Nn]ostr[oa]|[Mm]i[oa])\s+(?:\p{L}+\s+){0,2}\p{L}+|[Uu]n[a'’]?\s*(?:nostr[oa]\s+)?\p{L}+|(?!(?:Domani|Oggi|Poi|Quindi|Anche|Presto|Lei|Questo|Non|Se|Già)(?!\p{L}))\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)\s+(?:(?:la|le|ti|vi)\s+(?:chiamerà|richiamerà|contatterà|ricontatterà|scriverà|invierà|risponderà|visiterà|consegnerà|chiama|richiama|contatta)|passerà|verrà)(?!\p{L})/gu },
    { kind: "plain", timed: true, pattern: /(?<!\p{L})(?:(?:il|la|lo|i|le|gli|un|una)\s+(?:\p{L}+\s+){0,3}(?:avverrà|verrà|sarà|arriverà|partirà|saranno|arriveranno))(?!\p{L})/giu },
  ],
  notFollowed: /^(?:\s+che(?!\p{L})|[^.!?\n]{0,60}\s(?:chius[oaie]|più\s+car[oa])(?!\p{L})|(?:\s+\p{L}+){0,1}?\s+(?:sincer[oa]|onest[oa]|fuori\s+ufficio|in\s+ferie)(?!\p{L}))/iu,
  notPreceded: /(?:(?<!\p{L})non|mai|quando|se|come|spero\s+che|credo\s+che|penso\s+che|non\s+so\s+(?:se|quando))\s*,?\s*$/iu,
  offer: /(?<!\p{L})(?:se\s+(?:lo\s+)?(?:desidera|desideri|vuole|vuoi|preferisce|preferisci|le\s+va|ti\s+va)|vuole\s+che|vuoi\s+che|preferisce\s+che|desidera\s+che)(?!\p{L})/iu,
  condition: /(?<!\p{L})(?:non\s+appena|appena(?!\s+possibile)|una\s+volta|quando|se|dopo\s+(?:aver|che|la\s+sua|la\s+conferma)|a\s+condizione|purché|in\s+caso)(?!\p{L})/iu,
  vague: /(?<!\p{L})(?:non\s+appena\s+(?:possibile|posso|possiamo)|appena\s+(?:posso|possiamo)|a\s+tempo\s+debito|con\s+la\s+massima\s+urgenza|in\s+un\s+attimo|prossimamente|asap|presto|a\s+breve|al\s+più\s+presto|(?:il\s+)?prima\s+possibile|appena\s+possibile|quanto\s+prima|subito|immediatamente|tra\s+poco|fra\s+poco|nei\s+prossimi\s+giorni|più\s+tardi|in\s+tempi\s+brevi|rapidamente)(?!\p{L})/giu,
  ends: /\s*(?:;|\s[–—-]\s|\(|,\s+(?:affinché|perché|ma|poiché|così\s+che)(?!\p{L})|\s(?:perché|ma)(?!\p{L}))/giu,
};
