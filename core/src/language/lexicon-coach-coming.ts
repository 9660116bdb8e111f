/** Words that tell of a thing that it comes, arrives, can be had, when, or for how much, met with a folded sentence; by language. */
export const comingWords: Readonly<Record<string, RegExp>> = {
  en: /\b(?:on (?:the|its|their) way|around the corner|arriv\w*|launch\w*|comes?|coming|due|releas\w*|ships?|shipping|availab\w*|in (?:stock|stores?|shops?)|on sale|(?:pre-?|can )orders?|announc\w*|unveil\w*|introduc\w*|roll(?:s|ing)? out|out (?!of\b)\w+|out(?=[.!,]|$)|go(?:es|ing)? live|lands?|landing|debuts?|pric(?:es?|ed|ing)|costs?|soon|expect\w*|dates?|about to|(?:this|next) (?:week|month|quarter|year|spring|summer|autumn|fall|winter))\b|[£$€] ?\d/,
  de: /\b(?:kommt|kommen|erschein\w*|auf dem weg|unterwegs|verfugbar\w*|lieferbar\w*|erhaltlich\w*|startet|starten|marktstart|launch\w*|ankunft|eintreff\w*|trifft|ausgeliefert|liefern|liefertermin|bald|demnachst|in kurze|vorgestellt|preis\w*|kostet|kosten|vorbestell\w*|erwart\w*|nachste[nrs]? (?:woche|monat|jahr|quartal|fruhjahr)|fruhjahr|fruhling|sommer|herbst|veroffentlich\w*|auf lager|einfuhrung|termin)\b|\d ?(?:€|euro)/,
  fr: /\b(?:arriv\w*|sort|sortie|sortira|sortir|lanc\w*|disponib\w*|en route|bientot|prix|coute\w*|precommand\w*|livr(?:e|es|able|aison|ons|era)|prochain\w*|annonc\w*|vient|viendra|en vente|printemps|automne|date)\b|\d ?(?:€|euros?)/,
  es: /\b(?:llega\w*|lanz\w*|disponib\w*|en camino|pronto|precio|cuesta|costara|sale|saldra|viene|vendra|proxim\w*|anunci\w*|primavera|verano|otono|fecha|a la venta|preventa)\b|\d ?(?:€|euros?)/,
  nl: /\b(?:komt|komen|onderweg|verschijn\w*|beschikbaar\w*|leverbaar|geleverd|levering|binnenkort|lancer\w*|uitgebracht|prijs|kost|volgende? (?:week|maand|jaar)|voorjaar|lente|zomer|najaar|herfst|op voorraad|aankomst|te koop|datum|aangekondigd|verwacht\w*)\b|€ ?\d/,
  pt: /\b(?:cheg\w*|lanc\w*|disponive\w*|disponibil\w*|a caminho|em breve|preco|custa|custara|sai|saira|vem|vira|proxim\w*|anunci\w*|primavera|verao|outono|data|a venda|pre-venda)\b|\d ?(?:€|euros?)/,
  it: /\b(?:arriv\w*|lanci\w*|disponibil\w*|presto|prezzo|costa|costera|esce|uscira|uscita|uscire|viene|verra|prossim\w*|annunci\w*|primavera|estate|autunno|data|in vendita|preordin\w*)\b|\d ?(?:€|euro)/,
};

/** Saying that nothing can be said yet, or that the thing cannot be had: no word of its coming. */
export const nothingToSay: Readonly<Record<string, RegExp>> = {
  en: /\b(?:can't|cannot|can not|not able to|unable to|nothing to (?:announce|say|tell|share)|not (?:say|share|comment|announced?|yet|available|released|out|on sale)|(?:have|has|is|there's) no\b|(?:don't|do not|doesn't|does not) (?:have|know|comment))/,
  de: /\b(?:nicht|nichts|kein\w*|noch offen)\b/, fr: /\b(?:ne|n'|aucun\w*|rien)\b|\bn'/, es: /\b(?:no|nada|ningun\w*)\b/, nl: /\b(?:niet|niets|geen)\b/, pt: /\b(?:nao|nada|nenhum\w*)\b/, it: /\b(?:non|nulla|niente|nessun\w*)\b/,
};

/** What carries a sign of its own and is no product of that name: "order M5", "an M5 bolt". */
export const otherThings = /^(?:orders?|invoices?|tickets?|cases?|parcels?|packages?|numbers?|no|nr|ref|references?|rooms?|bays?|lines?|motorway|cables?|covers?|adapters?|adaptors?|chargers?|screws?|bolts?|nuts?|plugs?|batter(?:y|ies)|mounts?|brackets?|manuals?|straps?|holders?|sockets?|keys?|rechnung|bestellung|auftrag|nummer|kabel|schrauben?|paket|commande|facture|colis|pedido|factura|bestelling|factuur|fatura|ordine|fattura|cavo|cavi|cabo|cable|cables|kabels?|vis|tornillos?|parafusos?|viti)$/;
