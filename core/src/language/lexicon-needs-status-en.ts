// What people wait for, and where it may stand.
const awaited = "order|orders|parcel|parcels|package|packages|delivery|deliveries|shipment|item|items|goods|refund|claim|application|request|ticket|case|complaint|passport|visa|card|driver|courier|van|container|suitcase|luggage|bag|bags|letter|payment|transfer|money|deposit|booking|reservation|appointment|repair|form|documents|document|papers|paperwork|results|result|report|quote|offer|invoice|contract|loan|mortgage|car|sofa|table|bike|ring|phone|laptop|kitchen|technician|engineer|survey|permit|licence|license|decision|answer|reply|replacement|part|parts|stuff|things|return|upgrade|migration|installation|meter|cheque|certificate|insurance|payout|prescription|medicine|outage|work|works|job|line|hearing|sample|samples|pump|sensor|unit|units|kit|book|books|lamp|dress|shoes|bed|mattress|number|port|boots|cancellation|email|mail|message|photos|files|update|fix|bug|feature|appeal|enquiry|inquiry|investigation|project|drawings|proof|proofs|tickets|groceries|food|pizza|meal|taxi|cab|bus|prize|voucher|registration|enrolment|subscription|account|policy|plan";
const stages = "shipped|arrived|sent|dispatched|despatched|come|left|reached|processed|approved|received|started|begun|finished|done|ready|gone|confirmed|released|accepted|looked|decided|delivered|completed|complete|booked|paid|issued|posted|through|registered|reviewed|assigned|resolved|cleared|landed|been|made|scheduled|activated|signed|opened|read|seen|checked|picked|collected|handled|escalated|fixed|recorded|credited|closed|taken|on|with|over|back|coming|moving|here|due";

/** English: where a matter stands. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsStatusEn = `
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
any (more|further|sort|kind|new|fresh) news|update|updates|word|movement|progress|development|developments|joy|sign (on|about|of|from|regarding|yet|with|please|tracing|re|as|concerning)
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
have|has|did you|they|anyone|somebody|someone|he|she|your|the|it (_) (had|yet|already|actually|a|even) (a) chance|time|look|started|looked|begun|received|got|decided|reviewed|processed|read|released|opened|begin|start|finish|forward|forwarded
reach|reached you|me
how far (along|are|is|have|has|off|away|with) (you|the|it|we|with)
(at) what|which stage|point|step is|are|has|of|does
how is|are|'s|was my|our|the|that|it|things|we|this|she|he (_) (_) (_) (coming|going|getting|doing|progressing|looking|faring|shaping) (along|on|up|with)
how's|hows my|our|the|that|it (_) (_) (coming|getting|doing|progressing|looking|going)
how are|is we|it|things|you|she|he doing|getting|going|coming (on|with|along)
coming along
getting on (with)
checking|check|checked in|up|back on|about|with|regarding|again|whether|if
chasing|circling|touching|following up|back|base|on|about|again|with|for
following|follow up
follow up
just chasing|checking|following|wondering|enquiring|inquiring
chasing up|my|our|the|this|an
enquiring|inquire|enquire|inquiring about|after|whether|if
still (waiting|no|nothing|not) pending|processing|outstanding|hear|heard|word|sign|transit|progress
still open|pending|processing|outstanding
still in transit|progress
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
present|current position|status of
present position
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
