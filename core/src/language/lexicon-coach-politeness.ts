/** One move of courtesy or its lack: met anywhere in a folded text, it moves the odds that the text reads as rude by `rude`. */
export type PolitenessMove = { readonly name: string; readonly says: RegExp; readonly rude: number };

// A sentence's beginning, behind an address by handle ("@name: ").
const opens = String.raw`(?:^|[.!?]["')]? +)(?:@\w+[:,]? *)?`;
const begins = String.raw`^\W*(?:@\w+[:,]? *)?`;
const move = (name: string, rude: number, says: string): PolitenessMove => ({ name, rude, says: new RegExp(says) });

/**
 * English moves of politeness: thanks, deference, hedges, where "please" stands, how a question is put, whom the sentence opens with.
 * The kinds are those of Danescu-Niculescu-Mizil et al. 2013; the weights were fitted to requests on Stack Exchange (rude.se, its train
 * part) with their published order as the prior, and rounded.
 */
export const politenessMovesEn: readonly PolitenessMove[] = [
  move("thanks", -1.2, String.raw`\b(?:thank|thanks|thx|cheers|appreciate|grateful)\b`),
  move("opens with thanks", -0.4, String.raw`${begins}(?:ok(?:ay)?,? )?(?:many )?(?:thank|thanks|thx|cheers)\b`),
  move("closes with thanks", -0.4, String.raw`\b(?:thanks|thank you|thx|cheers)\b[^.?!]{0,20}[.!)]*$`),
  move("please first", 0.35, String.raw`${opens}(?:please|pls|plz)\b`),
  move("please within", -0.1, String.raw`[a-z',)] +(?:please|pls|plz)\b`),
  move("could you", -0.35, String.raw`\b(?:could|would) (?:you|someone|somebody|anyone|i|we)\b`),
  move("can you", -0.4, String.raw`\b(?:can|will) you\b`),
  move("would you mind", -0.65, String.raw`\b(?:would|do) you mind\b|\bmind if\b|\bif you don't mind\b|\bis it (?:ok|okay|all ?right)\b`),
  move("may I", -0.4, String.raw`\b(?:can|may|could|might) i\b`),
  move("hedge", -0.15, String.raw`\b(?:i (?:think|suppose|guess|believe|assume|wonder)|wondering|perhaps|maybe|possibly|probably|seems?|appears?|apparently|not sure|might|somewhat|likely|in my opinion|imho|suggest\w*|a bit|a little)\b`),
  move("wonder", -0.2, String.raw`\b(?:wonder(?:ing|ed)?|curious)\b`),
  move("greeting", -0.55, String.raw`${begins}(?:hi|hey|hello|howdy|good (?:morning|day|evening|afternoon)|dear)\b`),
  move("deference", -0.75, String.raw`\b(?:great|good|nice|excellent|interesting|awesome|wonderful|cool|fantastic|beautiful|perfect|lovely|helpful) (?:\w+ )?(?:work|job|question|answer|idea|point|article|catch|edits?|one|find|explanation|solution|post|start|suggestions?|tip|stuff|info|information|thinking|additions?|photos?|report)\b|\bi (?:really |quite )?(?:like|love|enjoy\w*) (?:your|this|the|how)\b|\bwell done\b|\bimpress`),
  move("opens with praise", -0.4, String.raw`${begins}(?:great|good|nice|interesting|awesome|cool|excellent|wow)\b`),
  move("apology", -0.45, String.raw`\b(?:sorry|apolog\w*|excuse me|forgive|pardon|my (?:bad|mistake))\b`),
  move("by the way", -0.4, String.raw`\b(?:by the way|btw)\b`),
  move("I", -0.15, String.raw`\b(?:i|i'm|i've|i'd|i'll|my|me)\b`),
  move("opens with you", 0.4, String.raw`${opens}(?:you|your|you're|you've)\b`),
  move("bare question", 0.3, String.raw`${opens}(?:and |but |so )?(?:what|why|who|when|where|which|how)\b`),
  move("why do you", 0.7, String.raw`\bwhy (?:do|did|are|were|would|don't|didn't|aren't|can't|have|haven't|should|not|on earth|the|is it)\b`),
  move("opens with why", 0.75, String.raw`${opens}(?:and |but |so )?why\b`),
  move("what do you", 0.45, String.raw`\bwhat (?:the|do you|are you|exactly|kind of|is your|is the (?:point|problem|question)|makes you|did you|have you)\b`),
  move("have you tried", -0.2, String.raw`\b(?:have|did) you (?:tried|try|read|look\w*|check\w*|consider\w*|search\w*|thought|ever)\b`),
  move("don't you", 0.5, String.raw`\b(?:don't|didn't|can't|aren't|haven't|isn't|wasn't|couldn't|wouldn't|shouldn't|won't) (?:you|it|this|that|they|the)\b`),
  move("opens bluntly", 0.25, String.raw`${opens}(?:so|then|and|but|or|well|because|also|um+|uh+|erm|huh|yeah|no|really|seriously|wait)\b`),
  move("factual", 0.4, String.raw`\b(?:in fact|actually|really|honestly|the fact|the point|the truth|obviously|clearly|surely|of course|certainly|plainly|simply|just)\b`),
  move("really?", 0.8, String.raw`\b(?:really|seriously|huh|eh|right|no|what) *\?`),
  move("stop", 0.95, String.raw`(?:^|[.!?,] *)(?:please )?(?:stop|don't|do not|quit|refrain|cease)\b`),
  move("you should", 0.35, String.raw`\byou (?:should|shouldn't|must|need to|have to|ought|had better|better|can't|cannot|don't|didn't|never|are not|aren't|were not|seem|failed|keep)\b`),
  move("denial", 0.45, String.raw`\b(?:no|not|never|nothing|none|nobody)\b|n't\b`),
  move("smile", -0.5, String.raw`[:;]-?[)d](?![a-z])|\(:|<3`),
  move("marks in a row", 0.5, String.raw`!{2,}|\?{2,}|\?!|!\?`),
  move("thanks!", -0.3, String.raw`\bthank[^.?!]{0,30}!`),
  move("trailing off", 0.3, String.raw`\.\.\.|…`),
  move("if you could", -0.35, String.raw`\bif you (?:could|would|can|have|want|like|wish|get a chance)\b`),
  move("any idea", -0.15, String.raw`\b(?:any (?:ideas?|chance|suggestions?|thoughts?|help|advice|tips|pointers)|help me|a hand|some help)\b`),
  move("words in quotes", 0.35, String.raw`"`),
  move("insult", 0.7, String.raw`\b(?:fuck\w*|shit\w*|hell|damn\w*|crap\w*|wtf|bullshit|stupid|idiot\w*|moron\w*|dumb|sucks?|bloody|nonsense|ridiculous|absurd|pathetic|liar|shut up)\b`),
  move("let me know", -0.35, String.raw`\blet (?:me|us) know\b`),
  move("hope", -0.35, String.raw`\b(?:hope|hoping|looking forward|happy to|glad|love to|would like|i'd (?:like|love|appreciate)|would love)\b`),
  move("together", -0.45, String.raw`\b(?:let's|together|we (?:could|can|might)|shall we|should we)\b`),
  move("even", 0.3, String.raw`\beven\b`),
  move("your mistake", 0.35, String.raw`\byour? (?:\w+ ){0,3}(?:problem|mistake|fault|wrong|error|nonsense|bias|vandalism|attitude|behaviou?r|tone)\b`),
  move("hard word", 0.35, String.raw`\b(?:wrong|bad|useless|pointless|terrible|awful|horrible|lazy|lame|ugly|hate|fail\w*|annoying|waste|rude|ignor\w+|poor(?:ly)?|mess|joke|worst|worse|disagree|incorrect|false|meaningless|obvious\w*|homework|complain\w*|blame|lies?|lying|vandal\w*|disrupt\w*|warn\w*|accus\w*|attack\w*|offen[sc]\w+|insult\w*|biased?|abus\w*|violat\w*|inappropriate|unacceptable|unnecessary|irrelevant|refus\w+|revert\w*|delet\w+|block\w*|crazy|insane|weird|sick|tired|censor\w*|threat\w*|demand\w*)\b`),
  move("warm word", -0.35, String.raw`\b(?:great|good|nice|helpful|excellent|awesome|wonderful|interesting|love|like|appreciate[ds]?|glad|happy|welcome|fantastic|perfect|cool|amazing|beautiful|brilliant|better|best|well|kind|kindly|pleased?|useful|impressive|fine|agree|hope|enjoy\w*|lovely|congrat\w*|curious)\b`),
];

/** Courtesies in the other languages: each of these met moves the odds as thanks or a greeting do in English. */
export const courtesiesElsewhere: Readonly<Record<string, RegExp>> = {
  de: /\b(?:bitte|danke|vielen dank|herzlichen dank|gerne?|konnten sie|wurden sie|durfte ich|darf ich|freue[nt]?|tut mir leid|entschuldig\w*|freundlich)\b/g,
  fr: /\b(?:merci|s'il vous plait|je vous (?:en )?prie|volontiers|pourriez-vous|puis-je|avec plaisir|ravie?|heureu(?:x|se)|desolee?|pardon|veuillez)\b/g,
  es: /\b(?:gracias|por favor|con (?:mucho )?gusto|podria|encantad[oa]|puedo|agradezco|siento|disculp\w*|amable)\b/g,
  nl: /\b(?:alstublieft|bedankt|dank|graag|zou u|kunt u|mag ik|spijt|excuses|vriendelijk|fijn)\b/g,
  pt: /\b(?:obrigad[oa]|por favor|com (?:todo o )?(?:gosto|prazer)|poderia|posso|agradec\w+|lamento|desculp\w*|gentil\w*|feliz)\b/g,
  it: /\b(?:grazie|per favore|per cortesia|volentieri|potrebbe|posso|piacere|mi dispiace|scus\w*|gentil\w*|felice|liet[oa])\b/g,
};
