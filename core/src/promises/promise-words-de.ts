import type { PromiseWords } from "./promise-words.ts";

const verbs = "(?:melden?|schicken?|senden?|rufen?|prüfen?|klären?|kümmere?n?|liefere?n?|erstatten?|überweisen?|antworten?|bearbeiten?|informieren?|leiten?|geben?|lassen?|ersetzen?|reparieren?|kommen?|bestätigen?|teilen?|tauschen?|bringen?|mailen?|schreiben?|erledigen?|benachrichtigen?|versenden?|verschicken?|reichen?|holen?|sorgen?|schauen?|sehen?|beheben?|stellen?|übermitteln?|erledige|besorgen?|kontaktieren?|erstelle|erstellen|vereinbaren?|veranlassen?|untersuche[n]?|halten?|nehmen?|setzen?)";

export const germanPromiseWords: PromiseWords = {
  begins: [
    { kind: "plain", pattern: /(?<!\p{L})(?:ich\s+werde|wir\s+werden|werde\s+ich|werden\s+wir)(?=\s)/giu },
    { kind: "plain", pattern: new RegExp(`(?<!\\p{L})(?:ich|wir)\\s+${verbs}(?=\\s+(?:mich|uns|Ihnen|dir|euch|Sie|dich|es|das|die|den|dem|der|ein|eine|einen|Ihre|Ihren|Ihr|deine|deinen|dein|im|am|bis|heute|morgen|gleich|umgehend|sofort|nach|noch|dafür|dies|diese|selbst|persönlich|spätestens))`, "giu") },
    { kind: "plain", pattern: new RegExp(`(?<!\\p{L})${verbs}\\s+(?:ich|wir)(?=\\s+(?:mich|uns|Ihnen|dir|euch|Sie|dich|es|das|die|den|dem|der|ein|eine|einen|Ihre|Ihren|Ihr|deine|deinen|dein|selbst|persönlich))`, "giu") },
    { kind: "plain", pattern: /(?<!\p{L})(?:Sie\s+(?:erhalten|bekommen|hören|haben(?=\s[^.?!\n]{0,80}(?:bis|spätestens))|werden\s+[^.?!\n]{0,60}(?:erhalten|bekommen|hören|haben|kontaktiert|informiert|benachrichtigt))|du\s+(?:bekommst|erhältst|hörst)|(?:erhalten|bekommen|hören|haben)\s+Sie(?=\s)(?!\s+(?:schon|bereits|noch|eine\s+Frage|Fragen)))/gu },
    { kind: "plain", pattern: /(?<!\p{L})(?:(?:[Uu]nsere?|[Mm]eine?|[Ee]ine?|[Dd]er|[Dd]ie|[Dd]as|Ihre?|[Ee]ure?|Frau|Herr)\s+(?:\p{L}+\s+){0,2}\p{L}+|\p{Lu}\p{L}+|es|jemand)\s+(?:meldet\s+sich|ruft\s+(?:Sie|dich)|schickt\s+(?:Ihnen|dir)|kommt\s+(?:am|um|morgen|heute)|wird\s+(?:Sie|Ihnen|sich|dich|dir|bis|am|heute|morgen|spätestens|innerhalb)(?=\s))/gu },
    { kind: "plain", pattern: /(?<!\p{L})(?:ich\s+verspreche|wir\s+versprechen|versprochen:)(?=\s)/giu },
    { kind: "plain", timed: true, pattern: /(?<!\p{L})(?:(?:Ihre?|die|das|der|eine?)\s+(?:\p{L}+\s+){0,2}\p{L}+\s+(?:wird|werden|geht|kommt|trifft)|es\s+(?:wird|kommt|geht)|(?:Ihre?|die|das|der|es)\s+(?:\p{L}+\s+){0,3}(?:ist|sind)(?=\s[^.?!\n]{0,80}(?:fertig|bei\s+Ihnen|erledigt|behoben|repariert|abholbereit|auf\s+Ihrem)))(?=\s)/giu },
  ],
  notFollowed: /^(?:[^.!?\n]{0,60}\s(?:geschlossen|teurer|erhöht|steigen)(?!\p{L})|(?:\s+\p{L}+){0,4}?\s+(?:nicht|nie|niemals|kein|keine|keinen|leider\s+nicht|ehrlich|Urlaub|abwesend|außer\s+Haus|nur\s+noch|wohl|wahrscheinlich|vielleicht|vermutlich|davon\s+ausgehen|annehmen|sehen,\s+dass)(?!\p{L}))/iu,
  notPreceded: /(?:ob|wann|wie|warum|wieso|falls|weshalb|dass\s+(?:Sie|du)|nicht\s+(?:sagen|versprechen|wissen|sicher),?\s*\p{L}*|hoffe[n]?,?(?:\s+dass)?|glaube[n]?,?|gesagt,?|geschrieben,?|haben)\s*,?\s*$/iu,
  offer: /(?<!\p{L})(?:wenn\s+(?:Sie|du|ihr)\s+(?:möchten|möchtest|wollen|willst|wünschen|mögen|es\s+wünschen|das\s+wünschen)|falls\s+(?:Sie|du)\s+(?:möchten|möchtest|wünschen|wollen)|auf\s+Wunsch|gerne\s+auch|möchten\s+Sie|soll(?:en)?\s+(?:ich|wir)|bei\s+Bedarf)(?!\p{L})/iu,
  condition: /(?<!\p{L})(?:sobald(?!\s+(?:wie\s+)?möglich)|wenn|falls|sofern|vorausgesetzt|nachdem|nach\s+(?:Eingang|Erhalt|Freigabe|Rücksprache|Bestätigung|Zahlungseingang)|unter\s+der\s+Voraussetzung|im\s+Falle?|bis\s+(?:Sie|wir))(?!\p{L})/iu,
  vague: /(?<!\p{L})(?:bald|in\s+Kürze|demnächst|so\s+(?:schnell|bald)\s+wie\s+möglich|schnellstmöglich|baldmöglichst|gleich|umgehend|sofort|zeitnah|möglichst\s+bald|alsbald|baldigst|schnellstens|unverzüglich|später|irgendwann|in\s+den\s+nächsten\s+Tagen|zu\s+gegebener\s+Zeit)(?!\p{L})/giu,
  ends: /\s*(?:;|\s[–—-]\s|\(|,\s+(?:damit|weil|da|denn|aber|sodass|so\s+dass|obwohl|um)(?!\p{L})|\s(?:aber|denn)(?!\p{L}))/giu,
};
