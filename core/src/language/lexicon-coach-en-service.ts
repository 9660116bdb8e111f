import type { Wording } from "./lexicon-coach-wording.ts";

/** English wordings of an office that hides behind itself, and of assurances that nothing stands behind. */
export const serviceEn: readonly Wording[] = [
  {
    check: "bureaucratic", why: "Policy is our reason, not theirs", weight: 0.6, instead: [], policy: true,
    says: [
      /\b(?:as per|per|according to|in accordance with|in line with|under|pursuant to|based on|following|in compliance with|due to|because of|as required by|as stated in|in keeping with) (?:the |our |company |your |standard |internal |all |applicable )*(?:[\w-]+ )?(?:policy|policies|procedures?|regulations?|guidelines?|protocols?|terms(?: (?:and|&) conditions| of (?:service|use|sale))?|t&cs?|section \d[\d.]*|clause \d[\d.]*|paragraph \d[\d.]*|article \d[\d.]*|rules)\b,?/,
      /\b(?:it(?:'s| is)|this is|that(?:'s| is)|that would be|it goes) (?:(?:just|simply|strictly) )?(?:against |not |company |our |a matter of |standard |part of |outside )+(?:our |the |company |standard |normal )*(?:policy|policies|procedures?|practice|protocol|process|rules)\b(?: (?:to|that|not to))?/,
      /\b(?:our|company|the company's|internal) (?:[\w-]+ )?(?:policy|policies|procedures?|regulations|guidelines|protocol|terms(?: (?:and|&) conditions| of \w+)?) (?:is|are|state|states|do|does|dictates?|prohibits?|prevents?|forbids?|clearly|requires?|only|will|says?|specif\w+|don't|stipulates?|allows? only|must|apply|applies)\b/,
      /\bas a matter of (?:company )?policy\b,?|\b(?:for|due to) (?:administrative|compliance|policy|procedural|internal|operational) reasons\b,?|\bprotocol (?:requires|demands|dictates)\b/,
    ],
    unless: /\b(?:insurance|privacy|your) polic(?:y|ies)\b|\bi (?:have )?read\b|\bin (?:spite|favour)\b|\bhow-?to\b|\bfollowing (?:our|the) (?:call|talk)\b/,
  },
  {
    check: "bureaucratic", why: "Sounds like a form letter", weight: 0.6, instead: ["I am sorry about what this cost you"],
    says: [
      /\b(?:we|i|please accept our|our|my)? ?(?:sincerely |deeply |truly |really |do |would like to |want to |must |wish to )*(?:apologi[sz]e|apologies|sorry|regret|apology)(?: sincerely)? (?:to you )?(?:for|about) (?:any|the|all|this|whatever|these|your) (?:and all )?(?:\w+ ){0,2}inconveniences?(?: (?:this|it|that|which)? ?(?:\w+ ){0,2}(?:caused?|had|has|created)(?: (?:you|to you))?)?/,
      /\b(?:any|the|this) inconvenience(?: (?:this |it |that )?(?:may |might |has |have )*caused(?: (?:you|to you))?)?(?: is| are)? ?(?:regretted|appreciated)?/,
    ],
  },
  {
    check: "bureaucratic", why: "Office words. Say it plainly", weight: 0.55, instead: [""],
    says: [
      /\b(?:please (?:be (?:advised|informed|aware)|note|take note|be reminded)|kindly (?:note|be (?:advised|informed|reminded)|take note)|(?:we|i) (?:(?:would like|wish|regret|are writing|am writing|are sorry|am pleased|are pleased|have) to (?:inform|advise|notify)(?: you)?|hereby (?:inform|notify|confirm)(?: you)?)|this (?:is|e-?mail|letter|message|mail) (?:is )?(?:serves )?to (?:inform|advise|notify|confirm|acknowledge)(?: you)?|it has come to our attention|we acknowledge (?:the )?receipt of|with (?:reference|regard|respect) to your|further to your|in (?:response|reply|reference|regard) to your (?:e-?mail|enquiry|inquiry|query|letter|complaint|message|request|correspondence|ticket)|regarding the (?:above|captioned|aforementioned))(?: that)?,? ?/,
      /\b(?:hereby|herewith|herein|hereto|thereof|therein|aforementioned|aforesaid|above-?mentioned|undersigned|heretofore|notwithstanding|forthwith|henceforth|duly|pursuant to|the foregoing) ?/,
      /\b(?:rest assured(?: that)?|do the needful|revert back|kindly (?:revert|refrain|refer|provide|ensure|do|contact|submit|fill|complete|allow|send|forward|confirm|acknowledge|await)) ?/,
    ],
    unless: /\bplease note (?:down|the (?:number|time|code|new))\b/,
  },
  {
    check: "bureaucratic", why: "A stock phrase. A person writes plainer", weight: 0.55, instead: ["Write to me directly if anything is missing."], whole: true,
    says: [
      /\b(?:please )?(?:do not|don't|never|feel free not to) hesitate to\b|\bshould you (?:have|require|need) (?:any )?(?:further|additional|more|other) (?:\w+ )?(?:questions?|queries|assistance|information|concerns?|clarification)\b/,
      /\b(?:answered|handled|processed|dealt with) in the order (?:\w+ )?received\b|\byour (?:feedback|opinion|(?:e-?mail|message|inquiry|enquiry|query|request|order)(?= (?:is|are) (?:\w+ )?important)|business|satisfaction|call|time|patience|patronage|complaint|input|comments?|custom|privacy|loyalty) (?:is|are) (?:very |extremely |highly |truly |so |always |really |of (?:great|the utmost|utmost) )?(?:important|valuable|valued|appreciated|importance|our (?:top |number one |highest |first )?(?:priority|concern))\b|\bcustomer satisfaction is\b/,
      /\bwe (?:take|are taking) (?:all |your |such |this |these |any |every |customer |the )*(?:matters?|complaints?|concerns?|feedback|issues?|reports?|allegations?|this|privacy|security|quality|satisfaction) (?:of this (?:kind|nature) )?(?:very |extremely |most |highly )?seriously\b|\bwe (?:strive|endeavou?r|aim|always strive|pride ourselves|are committed) (?:to|on)\b|\bwe (?:greatly |highly |truly |really |sincerely )?(?:value|appreciate) your (?:business|feedback|patience|understanding|custom|patronage|loyalty|cooperation|input|continued)\b/,
      /\b(?:at|in) your (?:earliest|soonest) (?:convenience|opportunity)\b|\bfor (?:quality|training|your own security|internal|record-?keeping)(?: (?:and|&) (?:\w+))? purposes\b|\bthank you for (?:your (?:understanding|cooperation|patronage|continued|kind|custom|enquiry|inquiry|valued|correspondence|business|interest in)|contacting|reaching out to (?!me)|bringing this (?:matter )?to our attention)\b/,
      /\bvalued (?:customer|client|member|patron|guest)s?\b|\besteemed (?:customer|client|organi[sz]ation)\b/,
    ],
  },
  {
    check: "bureaucratic", why: "A role is no name. Use theirs", weight: 0.55, instead: [], greets: true,
    says: [/\bdear (?:valued|esteemed|respected|sir|madam|sir\/madam|customer|client|user|guest|account holder|ticket)\b(?:[ /](?:or )?(?:madam|customer|client|user|guest|member|patron))?|\bto whom it may concern\b/],
  },
  {
    check: "bureaucratic", why: "Nobody acts in this sentence", weight: 0.55, instead: ["I have your message in front of me."], whole: true,
    says: [
      /\b(?:your|the|this) (?:[\w-]+ )?(?:query|enquiry|inquiry|request|ticket|case|complaint|concern|issue|matter|application|claim|message|e-?mail|feedback|comments?|submission|report|correspondence|incident)s?(?: [#\w-]*\d[\w-]*)? (?:has|have|had|is|are|was|were|will be|shall be|can only be|must be)(?: now| already| duly| currently| also| hereby| being| been)* (?:logged|registered|escalated|forwarded|noted|processed|assigned|raised|recorded|filed|acknowledged|reviewed|submitted|passed on|passed to|transferred|handled|dealt with|actioned|under (?:review|investigation|consideration)|taken into|opened under|placed|queued|received and|being)\b/,
      /\b(?:the|our|a) (?:relevant|appropriate|responsible|competent|concerned|respective|corresponding|dedicated|specialist|proper) (?:department|team|party|parties|person|personnel|colleagues?|unit|authority|authorities|channels?|staff|section|division|office)\b/,
      /\b(?:high|higher|unusually high|increased|unprecedented|large|exceptional|heavy|higher than (?:usual|normal|expected)) (?:\w+ )?(?:volumes?|numbers?|levels?|demand|amounts?) of (?:\w+ )?(?:calls|e-?mails|tickets|requests|enquiries|inquiries|messages|contacts|queries|correspondence|cases)\b|\b(?:high|increased|unusually high|heavy) (?:call|e-?mail|ticket|contact|request) (?:volumes?|load)\b/,
      /\b(?:outside|beyond|not within|falls outside|does not fall within) (?:of )?(?:the |our |my )?(?:scope|remit|purview|jurisdiction|competence|area of responsibility|authority)\b|\b(?:will|shall|must|is to|has to|needs to) be (?:\w+ )?(?:actioned|processed accordingly|escalated accordingly|effected|rectified|remedied|adjudicated)\b|\b(?:we|it) (?:has|have|is|are|was) (?:been )?(?:duly )?noted\b|\bticket (?:number|id|no\.?) (?:is|has)\b.{0,20}|\b(?:under|with) (?:the )?(?:ticket|case|reference|incident) (?:number|id|no\.?|reference|#)/,
      /\bunable to (?:process|proceed with|accommodate|fulfil+|action|comply with) (?:your|this|the) (?:request|claim|application|query|return|complaint)\b/,
    ],
    unless: /\byour order\b|\b(?:by|with) (?:me|tomas)\b/,
  },
  {
    check: "over-promise", why: "More than you can know", weight: 0.6, instead: ["What I can say for certain is that"],
    says: [
      /\b(?:i|we)(?:'ll| will| can| do| hereby| fully| personally| absolutely)* (?:guarantee|swear|vouch|can assure you|can promise)(?: you)?(?: that)?\b/, /\b(?:it|this|that|the \w+|everything|success|delivery)(?:'s| is) (?:100 ?%|absolutely|fully|completely|totally|hundred percent)? ?(?:guaranteed|certain|a sure thing|foolproof|bulletproof|failsafe)\b/,
      /\b(?:you have|you've got|on|i give you) my (?:word|personal guarantee|guarantee)(?: that)?\b/, /\b(?:no matter what|without fail|whatever (?:it takes|you (?:want|need|ask))|come what may|100 ?% (?:sure|certain|satisfied|reliable|safe)|(?:a )?hundred percent (?:sure|certain))\b/,
      /\b(?:i|we) promise (?:you )?(?:that )?(?:it|this|that|the|there|you(?:'ll| will)? never|nothing|everything)\b/, /\b(?:will|'ll) (?:definitely|certainly|absolutely|undoubtedly|always|never|surely|for sure) (?!be (?:happy|glad)|(?:pass|tell|call|write|read|look|make sure|let you|keep you|want|need|remember|forget|happen|take|be (?:sorry|here))\b)\w+/, /\b(?:definitely|certainly|absolutely|undoubtedly) (?:will|going to)\b(?! not)/,
      /\b(?:any|every)thing you (?:want|ask|need|wish)\b/, /\b(?:never|not) (?:ever )?(?:have|see|experience|encounter|face) (?:any |a |this |another )?(?:problems?|issues?|bugs?|delays?|errors?|faults?|this) (?:ever )?again\b/,
    ],
    unless: /\b(?:not|n't|cannot|never|rather than|without) (?:\w+ ){0,2}(?:guarantee|promise|swear)\b|\bmoney-?back\b/,
    notAfter: /\b(?:if|whether|cannot|can't|not|before) (?:\w+ )?$/,
  },
  {
    check: "empty-assurance", why: "What changed, so it will not?", weight: 0.6, instead: ["So that it stays fixed, I have"], whole: false,
    says: [
      /\b(?:i|we)?(?: can| will|'ll| do)? ?(?:assure you|promise|promise you|guarantee|ensure|make sure|see to it|be sure|rest assured|am confident|are confident)?(?: that)? ?(?:it|this|that|these things|such (?:a thing|things|mistakes?|errors?|an? \w+)|something like this|(?:the|this|that|a) (?:\w+ )?(?:mistake|error|problem|issue|delay|situation|thing)|nothing like (?:this|that|it))(?: ever)? ?(?:will not|won't|will never|shall not|shall never|is not going to|isn't going to|does not|doesn't|never|cannot|can't|will|would never)(?: ever)? (?:happen|occur|be repeated|repeat itself|recur|come up|arise|take place)(?: ever)?(?: again| in (?:the )?future| a second time| twice)?\b/,
      /\bnothing (?:of the sort|like (?:this|that|it))(?: ever)? (?:happens?|occurs?|repeats)\b|\b(?:make sure|ensure|see to it)(?: that)? (?:it|this|that|such \w+|these \w+) (?:never|doesn't|does not|won't|will not|can't|cannot)(?: ever)? (?:happens?|occurs?)\b/,
      /\b(?:never|not|n't) (?:ever )?(?:happen|occur|let (?:it|this|that) happen|be repeated|see (?:it|this) happen|recur)(?: ever)? again\b/, /\b(?:was|is|be) the last time\b/, /\b(?:we(?:'re| are)|i(?:'m| am)) doing (?:everything|all|our (?:very )?(?:best|utmost)|the best|my (?:very )?(?:best|utmost))(?: (?:that )?(?:we|i) (?:can|possibly can|could)|(?: that is)? (?:possible|in (?:our|my) power))?\b/,
      /\b(?:i|we) can (?:only )?assure you(?: that)?\b|\byou can be (?:sure|certain|confident|assured)(?: that)?\b|\byou are in good hands\b/,
    ],
    unless: /\b(?:have|has|'ve) (?:\w+ )?(?:added|changed|removed|replaced|fixed|set|put|turned|blocked|corrected|switched|introduced|retrained|built|moved|written|updated|stopped|closed|split|taken|given|made (?:the|it)|agreed)\b|\bnow (?:checks?|tests?|runs?|compares?|reads?|sees?|asks?|signs?|goes|go|has|have)\b|\bfrom (?:now on|today|monday|tuesday|wednesday|thursday|friday) \w+|\bcan't promise\b|\bcannot promise\b/,
  },
  {
    check: "not-owned", why: "Nobody owns it. Say who does", weight: 0.5, instead: ["I will"],
    says: [
      /\b(?:someone|somebody|one of (?:my|our) (?:colleagues|agents|team|specialists)|a (?:colleague|member of (?:our|the) (?:\w+ )?team|team member|representative|specialist|technician of ours)|(?:the|our) (?:\w+ )?(?:team|department|people))(?: (?:from|on|in|at|of) (?:the |our )?\w+(?: \w+)?)? (?:will|shall|is going to|should(?! have)|would)\b(?! have)/,
    ],
    unless: /\b(?:at|by|before|on|within) (?:\d|noon|mon|tue|wed|thu|fri|sat|sun|tomorrow|today)/,
  },
  {
    check: "not-owned", why: "Passes them on. Take it yourself", weight: 0.6, instead: ["I will find out who can and come back to you by 16:00 today."], whole: true,
    says: [
      /\b(?:that|this|it)(?:'s| is)(?: not|n't) (?:really |actually )?(?:my|our) (?:department|job|area|team|task|responsibility|decision|call|business)\b/, /\b(?:i(?:'m| am) (?:just|only) (?:the|an?|a simple|support)|i only work here|not my (?:department|job|decision|area)|above my pay|out of (?:my|our) hands|nothing to do with (?:me|us))\b/,
      /\byou(?:'ll| will| would)? (?:need|have|must|would need|would have|should) ?(?:to )?(?:contact|call|ask|write to|speak to|speak with|talk to|take (?:it|this|that) up with|reach out to|get in touch with|turn to|go to|check with) (?!me\b)(?:the |another |a different |our |your )?\w+/,
    ],
    unless: /\bi(?:'ll| will|'ve| have)\b/,
  },
  {
    check: "not-owned", why: "Say who made it: I or we", weight: 0.5, instead: ["I made a mistake"],
    says: [/\b(?:mistakes|errors) (?:were|have been) made\b|\b(?:a|an) (?:mistake|error|oversight|misunderstanding) (?:was made|has been made|has occurred|occurred|happened)\b/],
  },
  {
    check: "not-owned", why: "Nobody acts here. “I’ll check” owns it", weight: 0.5, instead: ["I am seeing to it myself"],
    says: [/\b(?:it (?:was|has been) (?:decided|determined|agreed internally|passed on)|a (?:decision|ticket|request) (?:was|has been|will be) (?:made|taken|raised|opened|created)|(?:steps|measures|action) (?:are|is|will be|have been|has been) (?:being )?taken|(?:this|it|that) (?:will be|is being) (?:passed on|forwarded|escalated|handed over|addressed|actioned|attended to|rectified|remedied|taken care of|seen to))\b/],
    unless: /\bby (?:me|us|tomas|[a-z]+ (?:in|from)|\d|noon|monday|tuesday|wednesday|thursday|friday|tomorrow)\b/,
  },
  {
    check: "not-owned", why: "Nobody acts here. “I’ll check” owns it", weight: 0.5, instead: ["I am checking it myself"],
    says: [/\b(?:it|this|that|the (?:issue|matter|problem|case|request)|your (?:issue|matter|problem|case|request|concern))(?:'s| is| will be| has been| is being| is currently being| is now being)(?: currently| being| now)* (?:being )?(?:looked into|looked at|investigated|examined|dealt with|worked on|checked|handled|taken care of|attended to|passed on)\b/],
    unless: /\bby (?:me|tomas|[a-z]+ (?:in|from))\b/,
  },
];
