/** How a request begins in a language: what comes before the thing that is asked for, and what asks for nothing in particular. */
export type RequestLeads = { readonly lead: RegExp; readonly question: RegExp; readonly imperative: RegExp; readonly vague: RegExp };

/** The request words of a language; English where it has none of its own. All patterns are for the beginning of a clause. */
export function requestLeadsFor(language: string): RequestLeads {
  return leads[language] ?? leads["en"]!;
}

const en: RequestLeads = {
  lead: lead([
    "(?:(?:please|kindly|pls|plz),? )?(?:(?:can|could) (?:we|i)|(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody))(?: guys)?(?: (?:please|kindly|perhaps|maybe|possibly|at least|just|also|finally|actually|then))*(?: be so kind as to)?",
    "(?:please|kindly|pls|plz),?(?: (?:can|could|would) you| just| also)?",
    "(?:i|we)(?:['’]d| would) (?:really |also |just )?(?:like|love|prefer)(?: (?:you|someone))?(?: (?:for you )?to)?",
    "(?:i|we) (?:just |only |really |now |also |simply |still )*(?:want|need|require|demand|request|insist on|expect)(?: (?:you|someone|somebody))?(?: to)?",
    "(?:i|we)(?:['’]m| am|['’]re| are) (?:asking|requesting|looking)(?: (?:you|for you))?(?: (?:to|for|that))",
    "(?:i|we) (?:was|were|am|are) (?:just )?wondering (?:if|whether) (?:you|we|i|it|there)(?: (?:could|can|would|might|is|are|was))?(?: please| possible to)?",
    "(?:would|is) it (?:be )?possible (?:for you )?(?:to|for|that you)", "is there (?:any|a) (?:way|chance|possibility) (?:to|for|of|that)(?: (?:you|i|we) (?:can|could))?",
    "(?:i|we)(?:['’]d| would) (?:really |much )?(?:appreciate|be (?:very )?grateful)(?: it)? if you (?:could|would|can)(?: please)?",
    "(?:would|do) you mind", "all (?:i|we) (?:want|need|ask)(?: for)? is(?: for you)?(?: to)?", "you (?:need|have|must|should)(?: to)?",
    "(?:i|we)(?:['’]m| am|['’]re| are) writing to (?:ask|request)(?: (?:for|that|you|if you could))?(?: to)?", "(?:let me|let us) know",
    "any (?:chance|way) (?:you|i|we) (?:can|could)", "do you (?:happen to )?know(?= (?:when|where|if|how|whether|why|what|which))", "(?:i|we) (?:insist|demand) that you", "(?:i|we) hope you (?:can|will|could)", "we (?:should|could|need to) (?=talk|meet|discuss|speak|schedule)", "(?:i|we)(?:['’]m| am|['’]re| are)? waiting for (?:your|an?) (?=answer|reply|response|call)",
  ]),
  question: /^(?:so |and |but |then )?(?:when|where|why|how|what|which|who|is|are|am|do|does|did|has|have|can|could|will|would|should|may|any)(?=['’\s])/i,
  imperative: /^(?:just |now |so |then |and |also |either )*(?:send|resend|call|ring|phone|email|e-mail|refund|fix|cancel|stop|give|tell|explain|replace|return|ship|deliver|correct|remove|delete|transfer|confirm|check|update|provide|forward|reply|respond|answer|contact|advise|close|reset|unlock|look into|change|book|add|roll|restore|sort|get|let me|let us|make sure|take|put|see|review|find out|reimburse|credit|extend|unsubscribe|connect|pass|block|freeze|activate|investigate|do not|don['’]t|talk to|speak to|schedule|arrange|set up|have a look|try|bring|come|meet|feel free to|let['’]?s|why don['’]t (?:you|we)|forward|ask|consider|keep|remind|pay|turn|move|read|copy|invite|prepare|organi[sz]e|allow|mark|note) (?!a look forward)/i,
  vague: /^(?:help(?: me| us| please)?(?: (?:with|out)(?: (?:this|that|it))?)?|(?:please )?advise|(?:get|come) back to (?:me|us)|(?:please )?(?:reply|respond|answer)(?: (?:to )?(?:me|us|this))?|contact (?:me|us)|let (?:me|us) know|(?:fix|solve|resolve|sort|check|do|explain|handle|look into|look at|see to|investigate|address|correct|stop|confirm)(?: out)? (?:it|this|that|these|them|something|anything|this issue|this problem|the issue|the problem|the matter|this matter|your job)(?: out| now)?|(?:do|say) (?:something|better)|an? (?:answer|reply|response|solution|explanation)|answers?|you|me|us|look into|assist|assistance|support|know|understand|read|tell (?:me|us)|help|a (?:real )?person|this|it|that|any(?:one|body) there|what now|why|when|how|hello|what (?:do you (?:suggest|recommend|advise)|(?:should|can|do) (?:i|we) do|next)|what(?:['’]s| is) (?:going on|happening|up|wrong)|any (?:ideas?|news|updates?)|(?:it|this|that)\b.*|is (?:that|this|it) (?:normal|ok(?:ay)?|right|possible|true|correct)|is there (?:a date|any news|an update)|(?:be|to be) able to .{0,20}(?:this|that|it)|see if .{0,12}(?:this|that|it))[\s.!?]*(?:(?:asap|as soon as possible|immediately|now|today|urgently|please|soon|quickly|right (?:now|away)|with this|about (?:this|it|that))[\s.!?,]*)*$/i,
};

const de: RequestLeads = {
  lead: lead([
    "(?:bitte )?(?:können|könnten|würden|wollen) (?:sie|wir)(?: (?:mir|uns|bitte|vielleicht|mal|endlich))*", "(?:kannst|könntest|kann|könnte) (?:du|ihr|man|jemand|ich)(?: (?:mir|uns|bitte|vielleicht|mal))*",
    "bitte(?: (?:sie|um))?", "(?:ich|wir) (?:möchte|möchten|will|wollen|brauche|brauchen|benötige|benötigen|hätte|hätten|erwarte|erwarten|verlange|verlangen|fordere|fordern|bitte|bitten)(?: (?:gerne?|sie|um|daher|nun|jetzt|dringend))*",
    "(?:wäre es|ist es) möglich,?", "(?:gibt|gäbe) es (?:eine|die) möglichkeit,?", "ich wollte fragen,? ob",
  ]),
  question: /^(?:und |also |aber )?(?:(?:ab|bis|seit) wann|wann|wo|warum|wieso|weshalb|wie|was|welche[rsnm]?|wer|ist|sind|haben|hat|kann|können|könnten|werden|wird|gibt|darf)\s/i,
  imperative: /^(?:senden|schicken|rufen|erstatten|überweisen|beheben|erklären|stornieren|kündigen|bestätigen|prüfen|melden|geben|teilen|tauschen|korrigieren|stellen|lassen) sie\s/i,
  vague: /^(?:helfen(?: sie)?(?: (?:mir|uns))?|(?:mir|uns)? ?(?:weiter)?helfen|antworten|melden sie sich|eine? (?:antwort|lösung|rückmeldung|erklärung)|das (?:klären|prüfen|beheben|ändern)|(?:korrigieren|prüfen|klären|beheben|ändern) sie (?:das|dies|es|bitte)[\s\S]*|was (?:soll|kann|muss) (?:ich|man) tun|(?:um )?(?:antwort|rückmeldung|hilfe|klärung))[\s.!?]*$/i,
};
const fr: RequestLeads = {
  lead: lead([
    "(?:est-ce que vous )?(?:pouvez|pourriez|voulez|voudriez)(?:[- ]vous)?(?: (?:s['’]il vous pla[iî]t|svp|me|nous|bien))*(?: (?:m|n)['’])?", "merci de(?: bien vouloir)?(?: (?:me|nous|m['’]))?", "veuillez(?: (?:me|nous))?", "(?:je|nous) (?:voudrais|voudrions|souhaite|souhaitons|souhaiterais|veux|voulons|aimerais|aimerions|demande|demandons|exige|exigeons|désire|désirons)(?: (?:que vous|bien))?", "j['’](?:aimerais|exige|attends)(?: (?:que vous))?", "(?:j['’]ai|nous avons) besoin (?:de |d['’])", "(?:est-il|serait-il) possible (?:de |d['’])", "s['’]il vous pla[iî]t,?",
  ]),
  question: /^(?:et |mais |alors )?(?:quand|où|pourquoi|comment|quel(?:le)?s?|combien|que|qui|est-ce|avez|puis|peut|y a)[\s\-']/i,
  imperative: /^(?:envoyez|rappelez|appelez|remboursez|annulez|expliquez|corrigez|répondez|confirmez|résiliez|réparez|remplacez|dites|donnez|faites|arrêtez)(?:[- ](?:moi|nous))?\s/i,
  vague: /^(?:m['’]aider|aider|une? (?:réponse|solution|explication)|(?:me |nous )?(?:répondre|rappeler|contacter)|faire quelque chose|que (?:dois-je|puis-je|faut-il) faire|est-ce normal)[\s.!?]*$/i,
};
const es: RequestLeads = {
  lead: lead(["¿?(?:me |nos )?(?:puede|pueden|podría|podrían|puedes|podéis)(?: (?:ustedes|por favor))*", "por favor,?", "(?:quiero|queremos|quisiera|quisiéramos|necesito|necesitamos|exijo|exigimos|solicito|solicitamos|me gustaría|nos gustaría|deseo|espero)(?: que(?: me| nos)?)?", "(?:les |le |os )?(?:pido|pedimos|ruego|rogamos|agradecería|agradeceríamos)(?: que(?: me| nos)?)?", "¿?(?:es|sería) posible(?: que)?"]),
  question: /^¿?(?:y |pero )?(?:cuándo|dónde|por qué|cómo|qué|cuál(?:es)?|cuánto|quién|hay|tienen|han|está|es|puedo)\s/i,
  imperative: /^(?:envíen?me|envíen|devuélvan(?:me|nos)|llám[ea]n?me|cancelen|expliquen|explíquenme|arreglen|solucionen|confirmen|reparen|den|díganme|cambien)\s/i,
  vague: /^(?:ayudar(?:me|nos)?|una? (?:respuesta|solución|explicación)|contestar(?:me)?|hacer algo)[\s.!?]*$/i,
};
const nl: RequestLeads = {
  lead: lead(["(?:kunt|kan|kunnen|zou|zouden|wilt|willen) (?:u|jullie|je|iemand|we|ik)(?: (?:mij|me|ons|alstublieft|aub|misschien|even|dan|kunnen))*", "(?:graag|gelieve|alstublieft),?", "(?:ik|wij|we) (?:wil|willen|zou|zouden|heb|hebben|eis|eisen|verwacht|verwachten|verzoek|verzoeken)(?: (?:graag|nu|dat u|u|nodig|om))*", "is het mogelijk(?: om)?"]),
  question: /^(?:en |maar |dus )?(?:wanneer|waar|waarom|hoe|wat|welke?|wie|is|zijn|heeft|hebben|kan|kunt|komt)\s/i,
  imperative: /^(?:stuur|bel|betaal|stort|annuleer|leg|los|herstel|bevestig|controleer|vervang|geef|laat|zorg)\s/i,
  vague: /^(?:helpen|een (?:antwoord|oplossing|reactie|verklaring)|(?:mij |me |ons )?(?:antwoorden|bellen|helpen)|iets doen)[\s.!?]*$/i,
};
const pt: RequestLeads = {
  lead: lead(["(?:podem|pode|poderiam|poderia|conseguem|consegue)(?: (?:por favor|me|nos))*", "por favor,?", "(?:quero|queremos|queria|gostaria|gostaríamos|preciso|precisamos|exijo|exigimos|solicito|solicitamos|espero)(?: (?:de|que(?: me| nos)?))?", "(?:peço|pedimos|agradeço|agradecia)(?: (?:que(?: me| nos)?|o|a))?", "(?:é|seria) possível(?: que)?"]),
  question: /^(?:e |mas )?(?:quando|onde|por que|porque|porquê|como|o que|qual|quais|quanto|quem|há|tem|têm|já|está|é|posso)\s/i,
  imperative: /^(?:enviem|envie|devolvam|liguem|cancelem|cancele|expliquem|resolvam|confirmem|reparem|troquem|digam)(?:-(?:me|nos))?\s/i,
  vague: /^(?:ajudar(?:-me)?|uma? (?:resposta|solução|explicação)|responder|fazer (?:algo|alguma coisa))[\s.!?]*$/i,
};
const it: RequestLeads = {
  lead: lead(["(?:mi |ci )?(?:potete|può|potreste|potrebbe|puoi|riuscite a)(?: (?:per favore|per cortesia))*", "(?:per favore|per cortesia|vi prego),?", "(?:vorrei|vorremmo|voglio|vogliamo|chiedo|chiediamo|esigo|pretendo|pretendiamo|desidero|richiedo)(?: (?:che|di))?", "(?:ho|abbiamo) bisogno (?:di |che )", "(?:è|sarebbe) possibile", "(?:vi|le) (?:chiedo|chiediamo) (?:di |che )?"]),
  question: /^(?:e |ma )?(?:quando|dove|perché|come|che cosa|cosa|quale|quali|quanto|chi|c['’]è|avete|è|posso|dov['’]è)[\s'’]?/i,
  imperative: /^(?:inviate|inviatemi|mandate|mandatemi|rimborsate|rimborsatemi|chiamate|chiamatemi|annullate|spiegate|spiegatemi|sistemate|risolvete|confermate|sostituite|riparate|dite)\s/i,
  vague: /^(?:aiutar(?:mi|ci)|una? (?:risposta|soluzione|spiegazione)|risponder(?:mi|ci)|fare qualcosa)[\s.!?]*$/i,
};
const leads: Readonly<Record<string, RequestLeads>> = { en, de, fr, es, nl, pt, it };

function lead(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join("|")})(?=[\\s,?]|$|(?<=['’]))`, "i");
}
