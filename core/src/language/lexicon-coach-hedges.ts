/** What we say we will do, by language, met with a folded sentence. */
export const ourWill: Readonly<Record<string, RegExp>> = {
  en: /\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)\b/,
  de: /\b(?:ich|wir) (?:werden?|melden?|kummern?|schicken?|senden?|erledigen?|klaren?|prufen?|rufen?|mache[n]?)\b/,
  fr: /\b(?:je|nous) (?:\S+ ){0,2}\w+(?:rai|rons)\b|\b(?:je vais|nous allons)\b/, es: /\b\w+(?:are|ere|ire|aremos|eremos|iremos)\b|\b(?:voy|vamos) a\b/,
  nl: /\b(?:ik|wij|we) (?:zal|zullen|ga|gaan)\b/, pt: /\b(?:vou|vamos|iremos)\b|\b\w+(?:arei|erei|irei|aremos|eremos)\b/, it: /\b\w+(?:ero|iro|eremo|iremo)\b/,
};

/** What leaves open whether it will be done. */
export const hedges: Readonly<Record<string, RegExp>> = {
  en: /\b(?:maybe|perhaps|possibl\w*|may|might|could|should|hope\w*|try|attempt|see|consider\w*|think|if|whether|unless|best|probably|likely|look (?:into|at)|pass|bear|keep|future|some ?day|one day|note)\b/,
  de: /\b(?:vielleicht|eventuell|moglich\w*|womoglich|versuch\w*|schauen?|sehen?|ob|falls|wenn|hoff\w*|konnten?|wohl|bemuh\w*|uberleg\w*|bestes)\b/,
  fr: /\b(?:peut-etre|eventuellement|possib\w*|essay\w*|verr\w*|voir|si|esper\w*|pourr\w*|tent\w*|reflech\w*|mieux)\b/, es: /\b(?:quizas?|tal vez|posib\w*|intent\w*|trat\w*|ver|veremos|vere|si|esper\w*|podr\w*|consider\w*|valor\w*|estudi\w*|pens\w*)\b/,
  nl: /\b(?:misschien|wellicht|mogelijk|eventueel|prob\w*|kijken|zien|of|als|hop\w*|best|overweg\w*)\b/, pt: /\b(?:talvez|possiv\w*|tent\w*|ver|veremos|se|esper\w*|poder\w*|consider\w*|pens\w*|estud\w*|avali\w*)\b/,
  it: /\b(?:forse|magari|possib\w*|prov\w*|cerch\w*|ved\w*|se|sper\w*|potr\w*|valut\w*|consider\w*|pens\w*)\b/,
};
