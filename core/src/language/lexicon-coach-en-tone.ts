import type { Wording } from "./lexicon-coach-wording.ts";

const told = String.raw`(?:said|explained|mentioned|stated|told you|informed you|advised(?: you)?|pointed out|indicated|outlined|noted|written|wrote|clarified|communicated|made clear|set out)`;
const again = String.raw`(?:already|previously|repeatedly|just|clearly|always|now)`;

/** English wordings that talk down to a reader: corrections, lectures, doubts about what they can follow. */
export const condescendingEn: readonly Wording[] = [
  {
    check: "condescending", why: "Reads as a correction", weight: 0.8, instead: ["To answer you directly,"],
    says: [
      new RegExp(String.raw`\b(?:as|like) (?:i|we)(?:'ve| have| had)? ${again} (?:${again} )?${told}(?: (?:to you|before|earlier|above|below|in my \w+ \w+))?,?`),
      new RegExp(String.raw`\b(?:as|like) (?:i|we)(?:'ve| have| had)? ${told}(?: (?:to you|before|earlier|above|several times|many times|many times before|in (?:my|our) (?:last|previous|earlier|first) \w+|more than once|twice|repeatedly|time and again))?,?`),
      new RegExp(String.raw`\bas (?:has (?:already )?been |was )?(?:already|previously|repeatedly|clearly|has already been|has been) (?:been )?${told}(?: (?:to you|above|earlier|before|in (?:my|our) \w+ \w+))?,?`),
      new RegExp(String.raw`\bas ${told} (?:above|before|earlier|previously|already|several times|repeatedly|in (?:my|our) (?:last|previous|earlier|first|prior) \w+),?`),
      new RegExp(String.raw`\bas (?:was|has been|had been|is) (?:already |previously |repeatedly |clearly )?${told}(?: (?:to you|in (?:my|our) \w+ \w+|above|earlier|before))?,?`),
      /\bas (?:you (?:were|have been|'ve been) (?:already |previously |repeatedly |clearly )?(?:told|informed|advised|shown|warned)|(?:i|we) (?:keep|kept|have been|'ve been|never tire of|must keep) (?:saying|telling you|explaining|repeating|writing|pointing out))(?: (?:before|already|several times|many times))?,?/,
      /\b(?:as )?per my (?:last|previous|earlier|prior) (?:e-?mail|message|reply|note|mail|answer),?/,
      /\bto repeat (?:myself|what i(?:'ve| have)? \w+),?/, /\b(?:once )?again,? (?:as|like) (?:i|we) \w+,?/,
    ],
    notBefore: /^\s*(?:that )?(?:i|we)(?: would|'d| was going| were going)\b|^\s*(?:on the phone|when we spoke|on our call|in our call|this morning|yesterday|today|and promised)/,
  },
  {
    check: "condescending", why: "They heard it the first time", weight: 0.8, instead: ["Here is the answer in one place."], whole: true,
    says: [
      new RegExp(String.raw`\b(?:i|we)(?:'ve| have)? (?:already |now )?(?:${told}|told) (?:you )?(?:this |that |it )?(?:to you )?(?:already|now|twice|three times|several times|many times|more than once|before|repeatedly|again and again|time and again|over and over)\b`),
      new RegExp(String.raw`\b(?:i|we)(?:'ve| have)? already (?:${told}|told you|answered|replied to|been (?:over|through))\b`),
      /\b(?:i|we)(?:'ve| have)? (?:already |now )?(?:been (?:over|through)|gone (?:over|through)|discussed|covered|had) (?:all )?(?:this|that|it)(?: conversation| discussion)?(?: with you)? (?:before|already|several times|many times|twice|more than once|at length|enough)\b/,
      /^for the (?:second|third|fourth|fifth|sixth|tenth|last|nth|umpteenth|hundredth|final) time\b/,
      /\b(?:let me|i'll|i will|i have to|must i|do i have to|i'm going to) (?:repeat|say (?:this|it|that) (?:again|once more)|explain (?:this|it|that)? ?(?:to you )?(?:again|once more|one more time|one last time|yet again|slowly|step by step so))/,
      /\bhow (?:many (?:more )?times|often) (?:do|must|should|have) (?:i|we)\b/,
      /\b(?:not sure|don't know) how (?:else |much clearer |many (?:more )?ways )?(?:i|we) (?:can|could) (?:make|explain|say|put|be)\b/,
      /\bi (?:can't|cannot|couldn't) (?:make (?:it|this|that)|be|put (?:it|this)|have been) (?:any |much )?(?:clearer|plainer|more clear|simpler)\b/,
      /\b(?:i|we) (?:was|were|have been|think i was|believe i was) (?:very|quite|perfectly|pretty|abundantly|extremely) clear\b/,
      /\bi thought (?:i|we|that|this|it) (?:had )?(?:made|was|were) (?:\w+ )?(?:clear|obvious)\b/,
    ],
    unless: /\b(?:i am sorry|sorry that|i'm sorry|ours\b|our fault|you were right)/,
  },
  {
    check: "condescending", why: "Sounds like a lecture", weight: 0.7, instead: ["What matters here is that"],
    says: [
      /\b(?:you|customers|users) (?:need|have|must|ought|really need|really have|will have|do need)(?: to)? (?:understand|realis?e|accept|appreciate|remember|learn|know|grasp|recogni[sz]e)(?: that)?\b/,
      /\bi(?:'d| would) have thought\b|\b(?:one|you)(?:'d| would) (?:have )?(?:think|thought|expect|assume|hope)(?: that)?\b(?! so)|\bself-?(?:explanatory|evident)\b/,
      /\b(?:i|may i|might i|can i|we) (?:strongly |would |kindly |really |respectfully )*(?:suggest|recommend|advise) (?:that )?you(?: to)? (?:first |actually |try |start by )*(?:look (?:it |that |this )?up|read|reading|re-?read|learn|google|familiari[sz]e|educate|brush up|pay attention|listen)\b/,
      /\byou (?:may|might|could) (?:want|wish|like|do well|be well advised) to (?:actually |first |perhaps )*(?:read|re-?read|learn|familiari[sz]e|educate|brush up|google|study|revise)\b/,
      /\b(?:look it up|google it|look that up|educate yourself|do your (?:homework|research))\b/, /\b(?:words|terms|language|a way|a form) (?:that )?(?:even )?you(?:'ll| will| can| might| may)? (?:understand|follow|grasp|be able to)\b/,
      /\byou (?:should|would) (?:really |already |surely )?(?:realis?e|understand|appreciate|be aware|remember)(?: by now)?(?: that)?\b/,
      /\b(?:please )?(?:try|do try) to (?:understand|follow|keep up|grasp|remember)(?: that)?\b/,
      /\bi(?:'m| am) sure (?:that )?(?:even )?you(?:'ll| will| can| would)? (?:understand|appreciate|agree|realis?e|know|see)(?: that)?\b/,
      /\bsurely(?: even)? you(?:'ll| will| can| must| do| would)? (?:understand|appreciate|agree|realis?e|know|see|remember|noticed?|have noticed)(?: that)?\b/,
      /\byou (?:do (?:realis?e|know|understand|see)|must surely \w+|surely (?:know|realis?e|understand|see))(?: that)?\b/,
      /\bas you (?:should|ought to|really should|must surely|will surely|would) (?:know|be aware|realis?e|remember|have (?:seen|known|noticed|read))(?: by now)?,?/,
      /\byou should know (?:by now|better|already|very well)\b/,
      /\b(?:what )?you (?:don't|do not|fail to|failed to|don't seem to|do not seem to|can't seem to|clearly don't|obviously don't|apparently don't) (?:understand|grasp|get|follow|comprehend|realis?e)\b/,
      /\bi don't think you(?:'ve| have)? (?:quite |fully |really )?(?:understand|understood|get|grasp|realis?e|follow|read)\b/,
      /\byou(?:'re| are) (?:clearly |obviously |apparently |just |simply |still |a bit |a little )?(?:confused|missing the point|confusing)\b/,
      /\byou (?:seem|appear) to (?:be (?:confused|mistaken|unaware|under the impression)|have (?:misunderstood|misread|forgotten|missed|overlooked|confused))\b/,
      /\byou(?:'ve| have)? (?:clearly |obviously |simply |completely |just |probably )*(?:misunderstood|misread|misunderstand)\b/,
      /\b(?:this|that|it|the concept)(?:'s| is) (?:probably |a bit |perhaps |maybe )?too (?:technical|complicated|complex|advanced) for (?:you|a (?:layman|layperson|non-technical))/,
      /\byou (?:probably |maybe |perhaps )?(?:wouldn't|won't|would not) (?:understand|know about|get it)\b/,
      /\bi(?:'ll| will) (?:try to )?(?:use (?:small|simple|short) words|dumb|make it (?:simple|easy) for you|keep (?:it|this) simple(?: for you)?)\b/,
    ],
    notAfter: /\b(?:if|not sure|i know|i see|i understand|why|want|make sure)(?: that)? $|\bwhat $/,
    notBefore: /^\s*(?:it|this|the cause|what) (?:properly|fully|better)|^\s*how (?:hard|much|upset)/,
    unless: /\bi (?:need|have|want) to understand\b/,
  },
  {
    check: "condescending", why: "If it were obvious, nobody would ask", weight: 0.65, instead: [""],
    says: [
      /^(?:obviously|clearly|evidently),? (?=(?:you|the|this|that|it|there|we|if|nobody|any|your)\b)/, /\bobviously,? (?=you\b)|\bclearly,? (?=you (?:didn|did not|have|haven|don|never|missed|are|were|forgot)\b)/,
      /\b(?:it(?:'s| is) obvious|it goes without saying|needless to say|it should be (?:obvious|clear|self-evident)|any(?:one|body) (?:can|could|would|should) (?:see|tell|know|understand)|every(?:one|body) (?:knows|understands|can see)|it(?:'s| is) common (?:sense|knowledge)|common sense (?:says|tells|would)|as (?:everyone|everybody|anyone) knows)(?: to (?:any|every)(?:one|body))?(?: that)?,? ?/,
      /\b(?:as any|any) (?:competent|experienced|reasonable|normal|sensible|decent|halfway\w*|real|proper) (?:\w+ )?(?:\w+ )?(?:would|could|should|will|knows|can|understands)\b/,
      /\beven (?:a|my) (?:child|beginner|novice|five|ten|kid|toddler|grandmother|mother|complete|total|first)\b[\w -]{0,20}\b(?:could|can|would|manages?|understands?|knows?)\b/,
      /\bmost (?:people|customers|users|of our customers|others|adults) (?:can|have no|manage|understand|figure|find (?:it|this)|get (?:it|this)|know|don't have (?:a |any )?(?:problem|trouble)|read)\b/,
    ],
    unless: /\b(?:obviously|clearly) (?:our|my|we|i|unacceptable|not good)\b/,
  },
  {
    check: "condescending", why: "Easy for us, not for them", weight: 0.6, instead: ["Here is how:"],
    says: [
      /(?:^|\bplease |\bthen |\byou |\bto )(?:just|simply|merely) (?:follow|read|look at|look in|check|consult) (?:the|our|your) (?:\w+ )?(?:instructions?|steps|guide|manual|faqs?|documentation|help page|website|label|terms)\b/,
      /\b(?:it|this|that|the (?:process|answer|solution|procedure|steps))(?:'s| is| are) (?:really |actually |all |very |quite |pretty |so |just |perfectly |extremely |fairly |that |as |rather )+(?:simple|easy|basic|straightforward|obvious)(?: (?:really|actually))?[:,.]?/,
      /\b(?:it|this|that|they|these|those|the (?:steps|instructions|settings))(?:'s| is|'re| are)(?: not|n't) (?:that |so |very |really |all that |exactly |particularly )*(?:complicated|difficult|hard|tricky|rocket science|brain surgery|a secret)\b[,:.]?/,
      /\b(?:it|this|that)(?:'s| is) (?:hardly |not )(?:rocket science|brain surgery)\b[,:.]?/, /\bhow hard can it be\b/,
      /\b(?:in (?:simple|plain|basic|layman's|simpler|very simple) (?:terms|words|english)|to put it (?:simply|in simple terms|bluntly|plainly)|simply put|put simply|for dummies),?/,
      /\blet me (?:spell (?:it|this|that) out|break (?:it|this|that) down|dumb|simplify|educate|enlighten|make (?:it|this) (?:very |really |perfectly )?(?:simple|easy|clear)|walk you through the basics|put it (?:simply|another way|in simple|more simply))(?: for you)?[,:.]?/,
      /\bi(?:'ll| will) (?:spell (?:it|this|that) out|dumb (?:it|this) down|break (?:it|this) down)(?: for you)?[,:.]?/,
    ],
    unless: /\bfor (?:us|me)\b|\bshould (?:have been|be)\b|\bnot as (?:simple|easy)\b|\b(?:for|on) (?:our|my) side\b/,
  },
  {
    check: "condescending", why: "Doubts that they read or tried", weight: 0.7, instead: ["To save you a search, here it is:"], whole: true,
    says: [
      /\bif you (?:had |'d )?(?:only |actually |just |simply |even |would |properly |carefully )*(?:bothered|bother|cared|care to|taken the time|took the time|take the time|read|reread|re-read|looked|look closely|checked|paid attention|pay attention|listened)(?: to (?:read|look|check)| more)?(?: \w+){0,5}(?:,| you| it)/,
      /\b(?:did|do|have|had) you (?:even|actually|ever|bother to|bothered to|at least) (?!want|need|like|prefer|feel|think|get|got|receive|hear|heard|still|be\b|been|have\b|had\b)\w+/,
      /\b(?:look|glance|search|read|reading|glancing|looking|checking|minute|seconds)\b.{0,60}\bwould have (?:answered|told|shown|saved|avoided|been enough|explained|helped|made it clear|solved|revealed)\b/, /\bbefore (?:you )?(?:writ(?:e|ing)|contact(?:ing)?|complain(?:ing)?|ask(?:ing)?|email(?:ing)?) (?:to )?(?:us|me)\b/, /\bhave you (?:considered|thought of|thought about) (?:reading|looking|checking|using|following|learning)\b/,
      /\b(?:did|have) you (?:even|actually|bothered?|ever|really) (?:bother(?:ed)? to )?(?:read|tried?|look(?:ed)?|check(?:ed)?|open(?:ed)?|turn(?:ed)?|plug(?:ged)?|use[d]?|listen(?:ed)?)\b/,
      /\bare you (?:absolutely |quite |really |even |completely )?(?:sure|certain|positive) (?:that )?(?:you(?:'ve| have)?|it(?:'s| is| was)|the \w+(?:'s| is| was)) (?:even |actually |really |correctly |properly )*(?:did|follow\w*|read|entered|typed|plugged|turned|pressed|clicked|connected|charged|switched|installed|tried|looked|checked|using|on\b|used|put|spelled|spelt)/,
      /\bplease (?:do )?(?:re-?read|read)\b[^.]{0,40}\b(?:again|carefully|properly|closely|thoroughly|this time|before (?:writing|replying|asking|contacting|you)|more carefully)\b/,
      /\bplease (?:re-?read|pay (?:close |more |closer )?attention|listen carefully)\b/, /\b(?:read|look at|check) (?:it|this|that|my \w+|the \w+) (?:again )?(?:slowly|properly this time|more carefully|carefully this time)\b/,
      /\bjust (?:read|google|look (?:it|at the) )\b[^.]{0,20}(?:manual|faq|instructions|documentation|it|page|terms)\b/,
      /\b(?:perhaps|maybe|apparently|evidently|presumably|i guess|i assume|it seems|it appears|looks like) (?:that )?you(?:'ve| have| may have| might have| must have)? (?:just |simply |somehow |clearly )?(?:missed|overlooked|didn't (?:see|read|notice|get|receive)|did not (?:see|read|notice)|skipped|forgot(?:ten)?|not (?:read|seen)|haven't (?:read|seen)|misread|ignored)\b/,
      /\b(?:it|this|that|the answer|everything)(?:'s| is) (?:all )?(?:in|on) (?:the|our) (?:manual|faq|faqs|website|documentation|instructions|terms|help pages?)(?:, (?:you know|as you|if you)|\.? ?(?:if you (?:look|read|care)))/,
      /\b(?:you would|you'd) (?:have )?(?:know|known|seen|noticed?|realis?ed?|understood) (?:that )?(?:if|had)\b/,
    ],
    unless: /\b(?:you (?:are|were) right|i have read|my mistake|we never sent|wrong address|spam)\b/,
  },
];

/** English wordings that make a matter, or the person, small. */
export const belittlingEn: readonly Wording[] = [
  {
    check: "belittling", why: "It is not small to them", weight: 0.75, instead: ["I can see that this matters to you."], whole: true,
    says: [
      /\b(?:it|this|that|the (?:delay|issue|problem|bug|error|difference|amount|damage|fault|matter|scratch|change|fee|charge))(?:'s| is| was| are| were)(?: really| actually| honestly| after all)?,? (?:only|just|merely|simply|nothing (?:more than|but)|no more than|hardly|barely) (?:a |an |one |some |about )?(?:very |really |tiny |small )*(?:little|minor|small|slight|tiny|short|brief|cosmetic|trivial|formality|matter of (?:minutes|hours|a few)|detail|glitch|hiccup|typo|scratch|misunderstanding|few|couple|one|two|three|\d+|(?:half )?an? (?:hour|day|week|minute))\b/,
      /\b(?:it|this|that|the \w+)(?:'s| is| was) (?:really |actually |quite |pretty |so |very |such a |a |rather |relatively )*(?:minor|trivial|insignificant|negligible|petty|tiny|small|cosmetic) (?:issue|problem|matter|thing|delay|bug|detail|error|fault|amount|inconvenience|difference|glitch|defect)\b/,
      /\b(?:it|this|that|the \w+)(?:'s| is| was) (?:really |actually |so |quite |rather |completely |relatively |pretty )*(?:trivial|insignificant|negligible|petty|harmless|nothing serious)\b/,
      /\b(?:not|isn't|hardly|no|wasn't)(?: really| exactly| quite| such| that| all that)* (?:a |an )?(?:big|huge|major|serious|great) (?:deal|problem|issue|drama|disaster|thing|matter)\b/,
      /\bnot (?:the end of the world|a (?:disaster|catastrophe|tragedy|crisis|matter of life)|(?:that|so|all that) (?:bad|serious|important|urgent|terrible|dramatic|critical))\b/, /\bisn't (?:the end of the world|(?:that|so|all that) (?:bad|serious|important|urgent|terrible|critical))\b/,
      /\b(?:hardly|scarcely) (?:the end of the world|an? (?:emergency|crisis|disaster|catastrophe|tragedy)|urgent|serious|worth)\b/, /\bno(?:body|-one| one) (?:died|was hurt|is dying|gets hurt)\b/,
      /\b(?:we(?:'re| are)|it(?:'s| is)|this is) (?:only |just |merely |really )?(?:talking|speaking|a question|a matter)(?: here)? (?:about|of) (?:only |just |merely |about )?(?:a|an|one|two|three|four|five|ten|\d+|some|a few|a couple)\b/, /\bnothing (?:really |here )?to (?:get|be|become|lose|make)(?: so| too| all)? (?:worked|upset|angry|excited|fuss|a fuss|sleep|emotional|annoyed|cross|bothered)/,
      /\b(?:is|are|was|were) (?:purely|merely|only|just|simply|quite|rather|really) (?:cosmetic|trivial|negligible|insignificant|a formality|a detail|imaginary)\b|\b(?:nobody|no one|you|they)(?: will|'ll| would|'d)? (?:even |hardly |barely |never |not even )*(?:notice|see it|feel it|miss it)\b(?= (?:it|that|the)\b|[.!,]|$)|\byou (?:won't|will not|wouldn't|will hardly|will barely) (?:even )?notice\b/,
      /\b(?:is|was) (?:that|this|it) really (?:worth|necessary|so|such|that|a problem|important|a reason)\b|\b(?:hardly|not|scarcely) worth (?:the|all|a|writing|complaining|an|getting|losing|mentioning)\b|\bworth (?:all )?(?:this|the) (?:fuss|trouble|drama|emails|outrage)\b/, /\byour (?:little|small|tiny|minor|petty|trivial) (?:problem|issue|matter|complaint|mishap|concern|request|delay|drama|incident|story)\b/,
      /\byou(?:'re| are| may be| might be)(?: just| really| clearly| simply| perhaps| a bit| a little)* (?:over-?reacting|exaggerating|dramati[sz]ing|making (?:a|such|too|this|it|quite|more)|blowing|being (?:over-?sensitive|too sensitive|a bit much)|reading too much|worrying (?:too much|about nothing|over nothing)|over-?thinking|nit-?picking|upset over|fussing)\b/,
      /\b(?:out of (?:all )?proportion|mountain out of|storm in a tea|much ado|first world problem|(?:all )?(?:this|that|such a?) fuss (?:about|over)|what (?:all )?the fuss|what the big deal|don't be so (?:sensitive|picky|fussy)|no need for (?:such |all this |this )?(?:drama|fuss|a fuss))\b/,
      /\b(?:don't|do not|can't|cannot|fail to|really don't) (?:really |quite )?(?:see|understand|know) (?:what|why|where) (?:the (?:problem|fuss|issue|big deal|harm|matter|urgency)|(?:this|that|it)(?:'s| is| would be| should be)? (?:such |so |even )?(?:a (?:big |major )?(?:problem|issue)|important|urgent|matters|bother\w*))\b/,
      /\ball (?:this|that) (?:over|about|because of|for) (?:a|an|one|some|two|three|\d+)\b/, /\b(?:over|for|about) (?:such )?(?:a|an)? ?(?:mere|trivial|such a (?:small|little|minor|trivial)|so (?:small|little|trivial))\b/,
    ],
    unless: /\b(?:(?:for|to) you,? (?:this|it) |not .{0,40}(?:for|to) you\b|nothing about|none of this|not (?:just|only|some|a (?:small|minor|little|trivial|tiny))|isn't (?:just|only)|no small|our side|my (?:side|mistake|typo)|our (?:mistake|typo)|on us|i know it|was ours|two (?:clicks|minutes)|sorry)\b.{0,40}|\b(?:may|might) (?:look|seem|sound)\b/,
  },
  {
    check: "belittling", why: "Compares them with others", weight: 0.75, instead: ["I have your case in front of me."], whole: true,
    says: [
      /\b(?:nobody|no-?one|no one|not one (?:other )?(?:customer|person)|none of our (?:other )?(?:customers|users|clients))(?: else)?(?: of our customers)?(?: has| have|'s)?(?: ever| had)? (?:complain\w*|reported|report|had|has|have|mentioned|noticed|raised|seems? to|minds?|objected|experienc\w*|said anything)\b/,
      /\byou(?:'re| are| were| seem to be| appear to be) the (?:only|first|very first)(?: (?:one|person|customer|user|client))?(?: (?:of ours|so far|ever|we have|i know))?(?: (?:to (?:complain|report|have|raise|mention|experience|ask for|object|say)|who(?:'s| is| has| had| ever| complain\w*| finds?| thinks?)?|with|that|having|complaining))\b/,
      /\b(?:other|all (?:our |the )?other|all our|our other|most(?: of our)?(?: other)?|thousands of|many other|hundreds of|plenty of) (?:customers|people|users|clients|others) (?:are (?:happy|fine|satisfied|perfectly|managing|waiting (?:longer|much))|manage|cope|don't (?:complain|mind|have|seem)|do not (?:complain|mind|have)|never (?:complain|had|have)|have (?:no|never|far worse|bigger|much worse|had no|waited (?:longer|much))|use (?:it|this) without|get (?:by|along)|seem to|would be (?:happy|glad|grateful)|wait)\b/,
      /\b(?:we|i)(?:'ve| have)? (?:got )?(?:bigger|more important|more urgent|more serious|far worse|other|hundreds of|thousands of) (?:other )?(?:problems|issues|customers|things|priorities|cases|tickets|fish)(?: to (?:worry|deal|attend|take|look|fry|do))\b/,
      /\b(?:there are|there's|we see|we have) (?:far |much |a lot |plenty )?(?:of )?(?:worse|more serious|more important|more urgent|bigger|customers with (?:real|far|bigger|worse))(?: \w+)?(?: problems| things| cases| issues| customers)?\b/,
      /\b(?:could|might) (?:have been|be) (?:much |far |a lot )?worse\b/, /\bat least (?:it|you|the|nobody|your) (?:did|didn't|wasn't|weren't|still|got|have|isn't|aren't|works)\b/, /\bcount yourself lucky\b|\byou(?:'re| are| were) (?:lucky|fortunate) (?:that|it|we|to)\b/,
    ],
    unless: /\bnobody else (?:will|has to|needs)\b|\bfirst to (?:know|hear|get|see|have it)\b|\bno-?one (?:called|told|answered|wrote)\b|\b(?:nobody|no one) (?:here |at our end )?(?:called|told|answered|noticed here)\b/,
  },
];
