/**
 * English: grave matter in calm words: what was promised and not done, how long it takes, what it costs them, who said nothing, and what
 * they draw from it. Format: see `createLexicon`.
 */
export const lexiconColdEn = `
@span = minutes|hours|day|days|week|weeks|fortnight|month|months|year|years
@answer = reply|answer|response|update|acknowledgement|acknowledgment|explanation|apology|warning|reaction
@undone = not|never|nothing|still|yet|nobody|none|nowhere|without|neither
@month = january|february|march|april|may|june|july|august|september|october|november|december
@weekday = monday|tuesday|wednesday|thursday|friday|saturday|sunday
@done = resolved|fixed|repaired|settled|answered|processed|applied|credited|corrected|addressed|delivered|returned|refunded|replaced|honoured|honored|completed|kept|reimbursed|rectified
@other = another|other|different|competing|alternative
@firm = provider|providers|supplier|suppliers|vendor|vendors|carrier|carriers|firm|firms|company|companies|manufacturer|platform|contractor|bank|insurer
@ask = ask|asked|asking|request|requested|requesting|demand|insist
[calm]
no need|reason|hurry to call|write|reply|answer|respond|come|send|do|rush
unless i|we|you hear|say otherwise
unless .. hear otherwise
no reply|answer|response|explanation|apology needed|necessary|required|expected
without further ado
// how long it has taken
[heat 20 complaint 1.3 dissatisfaction 1.2]
have|has|had|already taken .. # @span
took you|them .. # @span
been pending|unresolved|outstanding|unanswered|down|offline|unavailable|ignored for|since
open|outstanding|pending|unresolved for # @span
been waiting|asking|chasing|trying|requesting (for) (since) #|@month|@weekday unless love|happy|feature|great
asking|waiting|chasing .. since @month|@weekday unless love|happy|feature|great
without a|an|any|the|our|my|hot|running ... for # @span
been without a|an|any|our|my|hot|heating|water|internet|power|electricity|telephone|phone|access|service
was|were|are|am|been|left|us|me without heating|water|internet|power|electricity|telephone|phone|access|service|transport
# @span later|on and|we|i|still|nothing|there|it
# @span in and|we|i have|still|are|am|yet
after # @span near @undone|no|see
for # @span running|straight
# consecutive @span
^ it is (now|already) @month|@weekday $
it is (now) half|quarter|almost|past .. past|# near told|promised|expect|before
today is the near promise*|within|from
it is now the near assured|promised|within|told
// silence
[heat 26 complaint 1.6 dissatisfaction 1.5]
without|not|never (a|any|even|one) (single) @answer
no|zero (single) @answer near have|had|received|got|heard|still|yet|weeks|days|from|emails|messages|with
without a single|word call|of
none|neither|one of which|them|these|those (was|were|has|have) (been) answered|acknowledged|returned|read
unanswered near emails|letters|messages|calls|requests|remain*|has|have|went|been
never|not (been) answered|acknowledged|replied
nobody|noone|none ... contacted|informed|told|explained|attended|came|appeared|answered|replied|responded|bothered|apologised|apologized|warned|noticed unless ever|ain't|easy|good
nobody|noone|none .. feels|seems|appears|considers|wants|knows|takes
no one|body ... contacted|informed|told|explained|attended|came|appeared|answered|replied|responded|bothered|apologised|apologized|warned|noticed|feels|seems|takes
did|has|had|have not|never attend|appear|show|materialise|materialize|reply|respond|answer|inform|contact|happen
not|never attended|materialised|materialized|replied|responded|informed|contacted
the|even courtesy|decency of|to near no|not|never|without|had|lack
do|does not appear|seem to read|listen|understand|care|know|have
// what was said and not done
[heat 24 complaint 1.5 dissatisfaction 1.5]
assured me|us near @undone|but|now
assurance|assurances that|of near not|again|despite|nothing|still
despite (the|your|my|our|all|having) (#|repeated|several|previous|many|various|numerous) assurance|assurances|promise|promises|promised|emails|calls|requests|reminders|messages|letters|attempts|assured|told
contrary to what|your|our
was|were|been assured|promised|guaranteed near @undone|but
was|were told .. would|to near @undone|but
told to expect
colleague|colleagues|manager|agent|representative|engineer|technician|salesman|adviser|advisor|driver|you|they assured|promised|guaranteed|undertook|committed near @undone|but|now
you|they (had) agreed|committed|undertook to near @undone|but
the|your promised
as promised near @undone|but|nor
was|were to be|have (been) delivered|installed|repaired|collected|paid|credited|returned|shipped|refunded|completed|replaced|fixed|called
what was|we|i|you|your|they (sales|team|people|company) (agreed|promised|described|sold|advertised) near not|short|little|different|less|nothing|far
confirmed .. in writing near @undone|disappear*|but|simply
closed my|our|the|this .. as
nothing (has|had|was|is) (been|being) @done|done|changed|happened|improved|heard|moved|arrived|received
nothing further|more|else to add|say
has|have|is|was|had not|never|still (been|yet) @done
yet to experience|receive|hear|arrive|appear|materialise
still (has|have|am|are|is) (not) waiting|arrived|received|pending|unresolved|outstanding|heard
// expectation and disbelief, said evenly
[heat 24 complaint 1.2 dissatisfaction 1.6]
expected|hoped (for) (rather|far|much|a) (great) more|better|deal unless trouble|problems|but|worse
would|should have expected|hoped|thought
had hoped|trusted unless but
had expected|assumed near from|of|you|your|not|this unless but
fall|falls|fell|fallen (well|far|considerably|somewhat|a) (long) (way) short
below|beneath .. standard|standards
standard|level|quality of service|care|support|communication near expect|poor|such|accept*|not|conclusions|if
surprised|astonished|dismayed|concerned|troubled|puzzled|alarmed|shocked|saddened|baffled|perturbed to see|read|learn|find|hear|discover|note|receive
surprises|astonishes|concerns|worries|troubles|puzzles|baffles|saddens me|us
it is remarkable|extraordinary|astonishing|baffling|regrettable|troubling|worrying (how|that|to)
find it|this remarkable|extraordinary|astonishing|baffling|regrettable|troubling|worrying|hard|difficult|odd|curious
difficult|hard|impossible (for) (me|us) to understand|comprehend|believe|accept|reconcile
fail to see|understand|comprehend near how|why|what
cannot|can't (possibly) understand|comprehend|grasp|accept why|that
not understand is
what i|we cannot|fail (to) understand|accept
what i|we do not understand|accept
at a loss
little|nothing in common
bears no|little relation|resemblance
does|did|do not (actually|really) answer|address|resolve (my|the|our|any)
not|hardly|scarcely .. acceptable|satisfactory|adequate|professional
unable|incapable|unwilling to issue|provide|produce|deliver|answer|keep|tell|explain|manage|resolve|honour|honor near you|your|company|team
identical to
copied|copy and pasted|paste
template|templates|boilerplate|scripted|canned|automated reply|replies|answer|answers|response|responses
further|another|more|your templates|template near refrain|not|no|spare
with (all) (due|great) respect
to be plain|frank|blunt|candid
to put it plainly|mildly|politely|bluntly
i|we must|have (to) say|admit|confess
this is how|all it|you|we ends|treat|are|offer|get
so much for
whatever the|your reason|reasons|cause|explanation
takes|take|taking|feels|considers|assume (itself|themselves) responsible|responsibility|ownership|competent
on your side|part near nobody|seems|responsible|error|mistake|failure
anyone|anybody|someone|somebody ... who can|could actually|decide|take|read
not sure|certain what|how else|more
contradict*|conflicting near you|your|yourself|yourselves|twice|answers|answer|information
# times|weeks|letters|emails|calls now|already
on # (separate|different|previous|prior) occasions
several|numerous|repeated|multiple (separate|previous|prior) occasions|attempts|letters|departments
been passed|sent|pushed|bounced|handed|transferred|referred (on|back) from|between|around
explained|described|repeated ... to # (different) people|colleagues|agents|departments
have asked politely|repeatedly
will|shall|must ask|say|repeat (it|this) (for) (a) (second|third|fourth|fifth) time|again
a second|third|fourth|fifth time when|what|where|why|how
my|our|the previous|earlier|last|prior (#) letters|emails|messages|enquiries near unanswered|ignored|none|appear|unread|nobody
charged|debited|billed|invoiced ... twice|again
charged|billed|paying|paid|invoiced (us|me) for .. service|something|goods|equipment|product near not|never|no|suspended|without
each|every time .. line|call|chat|page .. dead|drops|dropped|ends|ended|crashes|disconnects
# times by|this|since|in now|then|week|month|year near changed|cancelled|canceled|moved|asked|called|failed|broken|told|explained
reported|raised|mentioned (this|it) (in|on|at) ... again
contains|contained|found # errors|mistakes|faults|defects
on what basis|grounds|authority
rather from you|your than
would have preferred|sufficed
would have taken|cost one|a|two|no (single) sentence|call|minute|minutes|email|word|line
because you|your ... not|never|wrong|forgot|failed
according to you|your emails|email|messages|website|records near still|not|month|months|week|weeks|but
now i|we read|learn|find|have|discover near nothing|not|no|without|twice|none
i|we now read|learn|find|have|discover near nothing|not|no|without|twice|none|newspaper
minor inconvenience|issue|matter|delay near describe|call|what
doing your job|work
better part of a|the day|week|month|morning
twice|double the amount|price|cost|sum|estimate near invoice|bill|charged|now
than another apology|excuse|promise
was|were never replaced|checked|tested|serviced|installed|fitted|repaired|sent|ordered|booked|recorded|read|there|told|asked|informed
messages|emails|letters|calls go|went unread|unanswered|unheard|nowhere
has|have|had lost|broken|damaged|ruined|mislaid it|my|our|them near your|you
# @span into near was|to|days|supposed
regardless $
has|have happened|failed|broken|occurred once|again|twice
happen|happened|occur again
second|third|fourth|fifth replacement|engineer|technician|visit|repair|attempt|appointment ... failed|broken|missed|wrong|without|not|same|no
same|identical wrong|state|condition|fault|defect|mistake
incorrect|wrong|false|untrue|misleading (advice|information|explanation|statement)
advice|explanation|information|statement ... incorrect|wrong|false|untrue
has|have|had cost|lost|wasted us|me|our|my|a|an|the|one|#|several (a|an|one|#|full|whole|several) (full|whole|working|entire) day|days|hours|week|weeks|customer|customers|sales|contract|order|production|money
lost|missed|wasted (a|the|our|#) (full|whole|entire|working|half) day|days|week|shift|production|deadline|event|customer|contract
our (own) customers|clients|patients|guests|pupils|tenants|residents near complain*|angry|waiting|wait|lost|without
took|went place|ahead without
at my|our own expense
out of pocket
left without near word|anything|saying|help
with|and # (small|young|little) children near without|no|left|cold|stranded
hospital|wheelchair|disabled|elderly|newborn near without|nobody|waiting|days|stranded|alone
[heat 8 complaint 1 dissatisfaction 1.2]
colleague|colleagues|manager|agent|representative|engineer|technician|salesman|adviser|advisor|driver|you|they assured|promised|guaranteed|undertook|committed
# different|separate|other explanations|answers|agents|departments|versions|reasons|occasions|colleagues
// what follows from it
[heat 32 complaint 1.7 dissatisfaction 1.8]
reconsider|rethink|reassess|reconsidering|reassessing our|my|the|whether|this
reviewing|evaluating|questioning|considering our|the|your|whether (future|business) relationship|partnership|position|we|to|it|this
draw (our|my|the) (own) conclusions|consequences
quotes|quotations|offers|proposals|bids from (#|two|your) @other|competitors|competitor|rivals
withhold|withholding (the|any|our|all) (outstanding|further|remaining) payment|payments|amount|fee|fees|rent|balance
bank|card (company|issuer|provider) to reverse|dispute|refund|recall|block|stop
reverse the|this|your payment|charge|debit|transaction
dispute the|this|your charge|payment|transaction|invoice|debit
formal (written) notice|demand
treat|regard|consider|accept this|it|my (letter|email|message|mail) as (my|our|a) formal|notice|written|final
notice of termination|default|breach|intent
under|in|to clause|section|paragraph|article # near notice|breach|terminat*|entitled|formal
copying|copied|forwarded|forwarding|informed|informing (in) our|my|the|this|a (trading|consumer) legal|lawyer|lawyers|solicitor|attorney|ombudsman|regulator|standards|press|protection unless question|questions
must|shall|have (to) ask|request|insist .. escalated|escalate
escalate|escalated ... management|supervisor|director|superior|head|level
your supervisor|superior|superiors|director|directors near @ask|speak|write|name|complain*|talk
whom|where|who (a|my|the|should|to|can) (formal) complaint
complaint should|can|may be addressed
name of (the) person|manager|individual ... complaint|accountable|responsible near complaint|accountable|decision|this
written|full|satisfactory statement|explanation|response near within|require|@ask|expect
within # (working) days|hours near require|expect|demand|otherwise|failing|statement|refund|@ask unless deliver*|arriv*|ship*
i|we see no|little other|alternative|point|reason|choice|option|purpose
no other|further|longer alternative|choice|option|near unless appointment|delivery
no longer recommend|trust|believe|rely|prepared|willing
cannot|can't|won't|not|never (be) (in|good|longer|possibly) (conscience) recommend|recommending you|your|this|it|them|anyone
recommend you|your|it any|anymore near cannot|not|never|no|longer
will|shall|would not|never (be) accept|accepting|requiring|spending|spend|doing|recommending|paying (a|an|any|so|it|your|this|another|more) (further|again|more|so|apology|agreement|contract|money|longer|with)
do not|don't accept your|this|the
one|last|final|another (further|last|final|more) opportunity|chance to|before
before i|we dispute|refer|escalate|involve|contact my|the|this|it|your|our
patience near end|exhausted|limit|limited|limits|worn|run|ran|lost|thin|over
restore|regain|rebuild our|my|any|the (confidence|trust|faith)
confidence|trust|faith near none|lost|gone|broken|misplaced|shaken
close|cancel|terminate|end our|my|the|this account|contract|agreement|subscription|membership and confirm|delete
decided|intend|chosen|obliged|compelled|forced (not|against) to|renewing|extending near not|terminate|against|withdraw|elsewhere|obliged|compelled|forced
not (to) extend|prolong (our|my|the|this|it)
regret to inform|tell|say
regret that|having (i|we) (ever) (chose|bought|signed|choosing|buying|signing)
unless i|we|this|the|you|it ... by|before|within|today|tomorrow|resolved
instructed my|our|the bank|lawyer|solicitor|insurer|accountant
refuse any|all|further (further) debit|payment|invoice|delivery|contact
stopped recommending|using|ordering|buying|paying
hand|handing|handed|pass|passing the matter|case|file over|on|to
regard|treat|take|consider this as confirmation|notice|final|my|our
future|further|all correspondence .. solicitor|lawyer|attorney|writing
every|ample|every|several opportunity|chance|opportunities|chances near given|had
no longer expect|require|need a|an|your (solution|answer|apology|reply)
how it|this|things came to this
failing which|that|this
otherwise i|we shall|will|must near cancel|bank|legal|lawyer|dispute|terminate|return|report|complain*
what|how you intend|propose to do|restore|resolve|remedy|compensate|put|prevent|rectify|correct
proposal|proposals for|of|on compensation
would|must ask|urge|advise you to refrain|stop|reconsider|reflect
refrain from near template*|calling|sending|further|again|reply|replies
spare me|us|yourself|yourselves the|another|your|further
please do not|don't send|reply|offer near another|template*|survey*|further|standard
please don't send|reply|offer near another|template*|survey*|further|standard
qualified|competent person|colleague|engineer|technician
require|expect|claim|demand the|a|our|my|full|your (full|immediate) refund|reimbursement|compensation|repayment (that|which|within|of|by|for)
full|entire purchase price near credit*|refund*|expect|back
another|further apology|apologies|excuse|excuses|voucher near no|not
left my|our review|rating where
take|taking|refer|referring this|the|it|matter (matter|case) further|elsewhere
// going, said as a plan
[heat 32 leaving 2.4 complaint 1.2 dissatisfaction 1.6]
moving|move|migrate|migrating|switch|switching|shift|shifting|taking|take ... to another|a|an (different|new|other|alternative|competing) @firm|competitor|rival
not|don't think|believe|expect|imagine we|i will|shall be|remain|stay (a) customer|customers|client|clients|here|with
will|shall not|longer (be|remain) (a) customer|customers|client|clients|member|members
whether (we|i) should|can|will|to continue|remain|stay|renew|extend|proceed
whether to continue|remain|stay|renew|extend|keep|proceed
`;
