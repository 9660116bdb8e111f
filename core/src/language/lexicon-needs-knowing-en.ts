// What people wait for, and where it may stand.
const awaited = "order|orders|parcel|parcels|package|packages|delivery|deliveries|shipment|item|items|goods|refund|claim|application|request|ticket|case|complaint|passport|visa|card|driver|courier|van|container|suitcase|luggage|bag|bags|letter|payment|transfer|money|deposit|booking|reservation|appointment|repair|form|documents|document|papers|paperwork|results|result|report|quote|offer|invoice|contract|loan|mortgage|car|sofa|table|bike|ring|phone|laptop|kitchen|technician|engineer|survey|permit|licence|license|decision|answer|reply|replacement|part|parts|stuff|things|return|upgrade|migration|installation|meter|cheque|certificate|insurance|payout|prescription|medicine|outage|work|works|job|line|hearing|sample|samples|pump|sensor|unit|units|kit|book|books|lamp|dress|shoes|bed|mattress|number|port|boots|cancellation|email|mail|message|photos|files|update|fix|bug|feature|appeal|enquiry|inquiry|investigation|project|drawings|proof|proofs|tickets|groceries|food|pizza|meal|taxi|cab|bus|prize|voucher|registration|enrolment|subscription|account|policy|plan";
const stages = "shipped|arrived|sent|dispatched|despatched|come|left|reached|processed|approved|received|started|begun|finished|done|ready|gone|confirmed|released|accepted|looked|decided|delivered|completed|complete|booked|paid|issued|posted|through|registered|reviewed|assigned|resolved|cleared|landed|been|made|scheduled|activated|signed|opened|read|seen|checked|picked|collected|handled|escalated|fixed|recorded|credited|closed|taken|on|with|over|back|coming|moving|here|due";

/** English: why something is so, and where a matter stands. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsKnowingEn = `
// explanation
[about:explanation 3]
explain|explains|explanation|justify|justification|clarify|clarification|rationale|reasoning|elaborate
reason|reasons|grounds|basis|logic|purpose|thinking|meaning for|behind|of|why|to
root cause
what happened|changed|went
mean|means|implies|imply
puzzled|baffled|perplexed|confused|bewildered|mystified (about|by)
understand
[need:explanation 3.4]
care to explain
on what grounds
what entitles|justifies|explains|warrants|gives
how do|can|could|did|would you|they|anyone|we justify|explain|account|figure|arrive|reconcile|calculate|work|come
fail to see|understand
beyond me|us
at a loss
interested|like|love|want|keen|curious to know|learn|hear|find|see why|how|what|the reason
find out why|how|what
head or|nor tail
spell it|this|that out
in plain english|language|words
how does|do the|your|this|that|my|our|these (_) (_) work
what's|what is (all) this|that about|all
what's|what is the difference|story|deal|meaning|catch|connection|point
due to what
for which|what reason|reasons|purpose
who authorised|authorized|approved|ordered|signed|agreed|decided|gave
where did|does|do you|they|this|that|the|it (_) (_) get|got|come|comes|originate
what|which basis|rule|law|clause|formula|reason
makes no sense
doesn't|does not|don't|not make|add (any) sense|up
contradict|contradicts
is that|this|it normal|right|correct|usual|legal|allowed
i (can't|cannot|don't) see|get why|how|what
no explanation
without an|any|a explanation|reason|warning
[need:explanation 3.4]
what's|what is the idea|logic|thinking|reason|reasoning|rationale|basis|point|meaning|story
[need:explanation 2.6]
why
[need:explanation 3.4]
why did|does|do|is|was|were|has|have|had|am|are|can't|isn't|aren't|don't|doesn't|didn't|won't|not|must|should|would|can|could|will|wasn't|haven't|hasn't (i|we|my|our|the|your|it|this|that|a|an|there|they|he|she|nobody|no|someone|everyone|one|some)
why's
why i|we|my|our|the|u|you|it|this|that|they|there|a|your|on|so|no
and|but|so|curious|asking|ask|know|say|know|tell|is|me|us|understand|wondering|wonder why
how come
explain (yourselves|yourself|to|how|why|what|the|this|it|me|us|please)
explanation (please|for|of|would|as|is)
an|some explanation
want|like|need|expect|demand|request|owe|owed|deserve an|a explanation|justification|account|rationale|reason|clarification
root cause (please|analysis)
make it make sense
make|makes (any|no|clear) sense (to|of)
make clear (to|how|why|what)
what|what's sense does
walk|talk|run|take|lead|guide me|us through
break it down for
help me|us understand|see
understand how|why|what|where|which|the (reason|difference|charge|bill|basis|logic|figure|fee|calculation)
don't|dont|can't|cannot|fail|not|couldn't|struggle (literally|really|even|quite) (to) understand|follow|grasp|fathom|comprehend (how|why|what|the|this|it|where)
(shed|throw|cast) (some|any|a) light on
enlighten me|us
clarify (for|what|why|how|the|this|whether|please|which|my)
what is|was|are|were|'s .. for
what's|what is|what (was|were|are) (that|this|the|it|the) (_) (_) (charge|fee|amount|adjustment|payment|item|deduction|supplement|surcharge|one|other) (_) (_) for
what (am|are|do|did) i|we|they (_) (being|paying|pay|charged|billed) for
for what purpose|reason|do|did|am
what for
what's|what (is|was|lies|and) behind|underneath
how is|was|were|can|could it|that|this (even) possible|be
how (it's|it) (is) possible
how could|can|did|does|would (you|the|my|a|an|he|she|it|they|anyone|somebody|someone|this|that|your|our) (_) (_) be|happen|sign|charge|come|get|go|have|cost|end|decide|know|arrive|manage|say|rise|jump
how was|is|were|are|did (my|our|the|this|that|it|you|your|these) (_) (_) calculated|worked|arrive|arrived|determined|decided|computed|figured|set|made|assessed|chosen|reached|obtained|allocated
how you|they arrive|arrived|got|came|calculate|calculated|worked|reached
how the|my|our|your _ (work|works|worked|is|was|are|got) calculated|made|charged|on
how my|our|your|the (_) (_) got|ended|came|became
what happened (to|here|there|with|at|on|in|last)
what has|have|had happened|changed|gone
what|so changed|happened
what went wrong|on
what caused|made|led|prompted|triggered|possessed|drove
what gives
what (does|do|did|is|would) .. mean|imply|stand|signify|cover|include (for|by|in)
what|how|to (_) (is|are|'s) meant by
meaning|purpose of this|the|that|your
what's|what|is|any|there|was|were|be (the|your|is) (the|your|any) reason|reasons|logic|rationale|point|idea|basis|purpose|thinking|reasoning|justification|cause|story|criteria|grounds for|behind|why|of|to|that|please|in|our|my
give|tell|know|learn|want|like|state|name (me|us) (to) (know) (the|a|your|some|any) reason|reasons|basis|grounds|rationale|background|why
on what|which basis|grounds|authority
on whose orders|authority
by what|which logic|criteria|right
which criteria|reasons|reason|rules|grounds|ones
where does|did|do .. come|came from
where .. come from
tell|say|telling me|us why|how|what (i|my|our|it|the|you|happened|was|is|makes|exactly|this)
please|to say|tell why|what you
know how|why (my|i|you|the|it|this|that|our|we)
elaborate
an account of
background on|to|about
curious|wondering|wonder|intrigued why|how|what
i'm|we're|am|are|im|bit|rather|quite|really puzzled|baffled|perplexed|confused|bewildered (a|by|about|as|that|how|why)
how's that|this|it
is it|this|that by design|normal|intended|deliberate|intentional|expected
is there (any|a|some) logic|reason|rationale|explanation|method
why on earth
who decided|authorised|authorized|are the|approved|said
wherefore
none the wiser
justify (the|this|that|your|it|how|why)
difference between
what policy|rule|law|clause
(the|your) policy is for
[gate:explanation 1]
don't need to hear|know
why the|it|my .. explain|explained

that's|thats|which|this|is|so|reason|idea|reasons|matter|care|see why
why don't|not|doesn't you|we|come|make|try|just|he|she
why not
thanks|thank .. explaining|explanation|clarifying
explained|explains (it|that|everything|all) (to|all|very|yesterday)
you explained
no need to explain
spare me
no idea why
for whatever reason
with good reason
need to give a reason
why would anybody|anyone|one|somebody|someone choose|want|go|ever
how come you're so
meaning of the word
i understand thank
understand my accent
the reason (_) (_) times
that's|which|this is|reasons|reason|and|is why|i
[gate:explanation 2]
customers ask why
[calm]
reason for return
why tea
explanation tour
i|we (do|can|fully|quite) understand the|your|that|it
can you understand
i understand
thats|that's why
clarified butter
// status
[about:status 2.6]
status|progress|update|updates|whereabouts|eta
my|our|the ${awaited} (_) (_) ${stages}
tracking number|says|shows|link|has|still|page
waiting|wait (to|for) (hear|my|our|the|a|an|your|news|word|reply|answer|response)
pending|outstanding|unanswered
outcome|decision (on|of|about|yet)
ready
haven't|not heard|had (anything|back|from)
[need:status 3.4]
any (more|further|sort|kind|new|fresh) news|update|updates|word|movement|progress|development|developments|joy|sign|feedback|info|information (on|about|of|from|regarding|yet|with|please|tracing|re|as|concerning)
any news|update|updates|word|progress|movement|joy|sign (on|about|of|yet)
is there any|an|some|a|no|been (_) (news|update|progress|movement|word|date|development|eta|answer|result|decision|outcome)
have|got|get|give|provide|send|want|like|need|request|some|waiting (you|me|us|for|him|i) (any|an|some|a|the|on) (_) update|updates|news|word|eta
update me|us (on|about|regarding|please|with|of|when)
keep me|us posted|updated|informed
what's|what|is|check|know|give|current (is|the|me|us|my|for) status
status of|on|for|please|regarding|update
status on|of|for|update|please|check
progress on|of|with|report
inform|update|tell about|on|regarding|me|us (about|on) (the) progress|status|present|current
where is|are|was|has|'s (the|my|our|it|that|this|her|his|all|all) (_) (_) ${awaited}
where's|wheres my|our|it|that|this|her|his
where is|are my|our|it|that|everything
where do|does|did things|we|it|matters|this|that|i|my|the|our (_) (stand|stands|at|go|got|get|end)
where are|is we|things|it|this|that (at|up|with|now|got)
where (_) (driver|parcel|van|courier|order|engineer|package) is
has|have|is|are|was|were|did|isn't|hasn't|haven't my|our|it|the|that|this|they|these|any|you|anyone|anybody|somebody|someone|he|she|there|your (_) (_) (_) (yet|already) shipped|dispatched|despatched|processed|approved|started|begun|confirmed|released|reviewed|received|assigned|arrived|looked|finished|decided|posted|completed|delivered|sent|done|booked|issued|filed|accepted|registered|cleared|scheduled|resolved|opened|reached|read|made|ready|gone|recorded|activated|collected|signed|checked|taken|validated|verified|installed|planned|ordered|escalated
has|have|is|are my|our|it|the|that|this|they|her|his .. come|left|back|through|coming|ready|due|over|landed|ok|here|done|moving (yet|in|back|from|already|to)
is|are it|they|my|our|the|that .. ready|done|finished|back|on|coming|still|confirmed|over|due|being
is it|they|he|she on its|his|her|their|the way
on its|his|their|the way yet
on its way
did|have|has you|ye|youse|my|the|our|it|u|they|he (_) (_) get|got|receive|received|reach|arrive|come|make|go|gone|file|land my|our|the|it|there|you|through|to|his|her|that|yet|okay|ok|safely
have|has|did you|they|anyone|somebody|someone|he|she|your|the|it (_) (had|yet|already|actually|a|even) (a) chance|time|look|started|looked|begun|received|got|moved|decided|reviewed|heard|managed|sent|processed|found|made|seen|read|released|opened|begin|start|finish|forward|forwarded
reach|reached you|me
how far (along|are|is|have|has|off|away|with) (you|the|it|we|with)
(at) what|which stage|point|step is|are|has|of|does
how is|are|'s|was my|our|the|that|it|things|we|this|she|he (_) (_) (_) (coming|going|getting|doing|progressing|looking|faring|shaping) (along|on|up|with)
how's|hows my|our|the|that|it (_) (_) (coming|getting|doing|progressing|looking|going)
how are|is we|it|things|you|she|he doing|getting|going|coming (on|with|along)
coming along
getting on (with)
check|checking|checked|following|follow|chasing|chase|circling|touching|touch in|up|on|back|base|for|with in|up|on|about|with|regarding|again
following|follow up
follow up
just chasing|checking|following|wondering|enquiring|inquiring
chasing up|my|our|the|this|an
enquiring|inquire|enquire|inquiring about|after|whether|if
still waiting|pending|nothing|open|processing|outstanding|no|not|being|in|on (to|for) hear|transit|progress|here|word|sign
waiting to hear
wondered|wondering|wonder|interested|curious|know|see|check|confirm|advise|hear|me|us (to) (know|hear|see) if|whether|when (my|our|the|it|they|you|there|we|this) (_) (_) (_) ${stages}
let me|us know if|whether|when|how my|our|the|it|they|you|there (_)
know (yet) if|whether|when|where my|our|the|it|they
tell me|us|please (please) whether|if|where|when|how my|our|the|it|you|they
haven't|have|not|never (not) heard|had a|anything|back|from|peep|word|any|yet
heard nothing|anything
been told the outcome|result
when will|can|do|am|should|would|might|could (i|we|it|they|he|she|the|my|our|you|this|that|your) (_) (_) hear|get|receive|have|expect|arrive|ship|be|come|know|see|deliver|leave|send|start|finish|reach|dispatch|collect|pick
when is|are|'s (the|my|our|it|this|that|he|she|they) (_) (_) coming|due|arriving|getting|going|expected|delivered|shipping|ready|scheduled|starting|being
when's my|our|the|it (_) (coming|getting|due|arriving)
when .. hear
what's|what is happening|going (on) (with|to)
what (is|are) the (latest|outcome|result|decision|progress|eta|position|state|situation|timeline)
what|whats|what's|is|was (the) latest|eta|outcome|decision (on|for|with|of|about)
is the outcome|decision|result (out|in|known|there)
is|are someone|somebody|anyone|anybody on|working|dealing|looking|handling|cooking|taking (it|on|with|into|at)
in a|the queue
am|are|is|whether i|we (still|now|already) on the (waiting) list
queue or
with you or
is .. with you|them|customs|the
at the earliest|moment status
present|current position|state|status|location
can|could .. see .. where
tracking says|shows|still|hasn't|has|stuck|number|code
track my|our|the|it|this
how much longer
how long until|till|before|will|now|must|do|am|more i|we|it|my|the|this
expected|estimated delivery|arrival|date
ready yet|or|for
ready to be|pick|collect
can i|we (come|now|already) collect|pick
been|be looked|dealt|seen at|with|to
was (my|our|the) _ received|approved|accepted|processed|booked|registered
was .. dispatched|received|shipped
did it come|go|get|arrive through|there|ok|okay
planned or|put
open (in) progress or
gone through|out|missing|off
should be|have|ought (to) (be|have) (there|here|arrived|come|reached|shipped) by|now|already
to have reached|arrived|shipped|been
haven't got|received|had any|a|my tracking|confirmation|reply|answer|word
no confirmation|mail|tracking|word|sign|news came|yet|of|from|number|so
traced|tracing
nearly|almost over|done|ready|there|finished
has .. taken place
begun
do you know yet
[gate:status 1]
are you ready
latest time|date|check|model|version|catalogue
on the dot
was charming|lovely|fair|too|great|fine|early|nice|kind|rude
ready to order|go|pay
do|does you|u ship|deliver|send to
you dispatch|ship|deliver from
i|we|i've|we've (have) just|already (received|shipped|got|sent|posted)
received everything
claim|refund|parcel|order|it was|is|were|has paid|fine|perfect|fair|good
all fine|good|done
how's your day
has|have (anyone|anybody|you) ever
did you know
have you got rooms|any|a|the|this|these|it
do you have|stock|sell|know|offer
is it still possible
stop sending
where's|where is (the) nearest|closest|your|button|toilet
when they're|they|it's ready|done
what stages does
how does one
if i order
my (_) .. asks you
do not tell
when (is|are) the (deadline|clocks|next|sale)
when do|does the (shop|store|office|sale|clocks|gates|museum|bar)
your (last|latest) update|catalogue
i've got news
update my|our|your|the (own) (address|details|card|app|record|software|phone|account|email|number|password)
your (last|latest|new) update
software|firmware|windows|app|ios|android|security update|updates
i don't need
is there an update for
waiting in|room|list|lists|area
let me know which
pending approval from
send my .. when
[gate:status 2]
do not tell him
generally
[calm]
status bar|message|mail|light|page|code|symbol|line
marital|platinum|gold|silver|civil|employment|immigration|vip|frequent status
ready meals|meal|to|made
ready to order|go|pay|buy|help
no news is good
tracking texts|cookies|pixel
fitness tracker
in progress and
waiting room|list|lists|area
fast track
track record|changes|suit|my expenses|expenses
on the dot|way home
progress is|my|bar
update my
your follow up
good news
update for
`;
