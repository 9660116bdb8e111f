/** English: it must happen at once, or by a time that is near, and words of haste that ask for none. Format: see `createLexicon`. */
export const lexiconUrgencyEn = `
@need = please|pls|plz|need|needs|needed|must|fix|send|call|ring|stop|answer|reply|respond|block|cancel|refund|get|want|help|require|required|requires|do|kindly|someone|somebody|resolve|sort|replace|act|come|attend|escalate|deliver|confirm|freeze|remove|change|unlock|restore|give|has|have|hurry|want|waiting|going|gotta
@done = told|said|promised|ago|stopped|broke|died|failed|noticed|after|arrived|replied|described|were|blew|switched|switches|crashed|crashes|loved|knew|hung|happens|shuts|closes|turns|froze
@unit = minutes|mins|min|minute|hour|hours|hrs|seconds|secs
@starts = starts|start|starting|begins|begin|opens|closes|close|closing|shuts|ends|ending|departs|leaves|leaving|expires|boards|boarding|sails|sail|lands|due|deadline|meeting|presentation|exam|interview|flight|train|call|launch|left|remain|remaining|before|until|till|unless|need|needed|needs|please|reply|answer|or|live|present|tow|remaining
[calm]
urgent care|mail|stamps
emergency exit|exits|credit|contact|contacts|number|numbers|light|lights|lighting|kit|room|service|services|stop|button|cover|fund|door|plumber|dentist
priority boarding|label|mail|pass|seat|seats|seating|lane|list|post|field
mark|mark|tick|flag|label|tag|box|marked|flagged|set .. urgent|priority|critical
no immediate|urgent|particular|great
no|any hurry|rush|urgency
nothing|not|isn't|wasn't|hardly|never that|so|very|super|an|a|at|particularly|terribly|remotely (an|all) urgent|urgently|emergency|rush|hurry|critical|pressing
in a hurry and|when
not in a|any hurry|rush
can't|cannot wait to|see
critical acclaim|mass|thinking|illness|review|path
dead line
deadline field|date
right now i'm|i|we're
last minute holiday|holidays|deal|deals|booking|bookings|change|trip|offers
as soon as the|i|we|it|my|he|she
straight away is
// the word itself
[urgency 3.4 heat 7 neg unless mark|tick|box|label|flag|tag|button|field|filter|category|setting|means|ago|june|july|shows|told|promised]
urgent|urgently
asap
a.s.a.p
asp please
as soon as possible
soon as you can|possible|humanly
at your|the (very) earliest (convenience)
emergency
critical
critical issue|situation|outage|incident
time sensitive|critical
time is of|running|short|tight
time matters here
of the essence
sos|mayday
top|highest|utmost|high|maximum|number priority
priority one|1
p1|sev1
^ critical|urgent|emergency $
^ critical
rush job|order please
would you (ever) rush
rush it|them|this|that|me
drop everything
without (any|further) delay please|or
without further delay
no later than
at the latest
the latest by
latest by #|noon|tomorrow|tonight|friday
move|moved|jump|bump|push to the front|top
front|top of the|your queue|line|list|pile
can't|cannot|not sit in a|the|your
hurry up
^ hurry
please|pls hurry
be quick
come quick|quickly|fast|now
answer|reply|respond|help|act|react|move|work quick|quickly|fast
(a) quick|fast|speedy|prompt|rapid|instant reply|answer|response|action|fix|help|decision needed|please|required|would|is|pls
very|really|somewhat|is|it's pressing
sorry|hate to press|rush|hurry|push
same day please|needed
escalate this|please|it|immediately
immediate attention|action|response|reply|help|assistance|resolution|callback|answer|refund|fix|replacement|steps
deadline|deadlines is|was|for|are|looming|today|tomorrow|approaching|tonight
(the) clock is|'s ticking
ticking
running out of time
out of time
there's|there is|have|got no time to|left|for|here
no time to lose|fill|waste|spare|explain
before it's|its|it is too late
too late by|if|then
or it's|its|it'll too|be late|over
every|each minute|second|hour (that|your|it|this|we|of) matters|counts|costs|goes|passes|loses|is|we
every minute
losing # (a|per|an|every) minute|hour
right this second|instant|very|minute|moment|now
this very second|minute|moment
this very minute|second|moment|instant
this minute
as we speak
as i write|type|speak (this)
while i write|type|wait
right as
[urgency 3.4 heat 7 neg near @need unless @done|apps|at|was|how|everything]
immediately
right now|away
straight away|off
rn
straightaway
instantly
at once
[urgency 3.4 heat 7]
# @unit or|until we|i|it|they|the|that's
you've|we've|there's|have|got # @unit left|to|before|or|until
is|it's|are|we're due|supposed|meant (to) (be|start|leave|land|open|arrive) in # @unit
flight|train|ferry|bus|coach|taxi|plane (is) (leaves|departs|boards|goes|boarding|leaving) in|now|soon (#|half|an|ten)
boarding now|closes
time is running
we're|i'm running|run out of (time|insulin|oxygen|milk|medicine|tablets|stock|water)
can|could|will|would someone|somebody|anyone|you (please) come|call|ring|help|answer|reply|fix|look|respond (out|me|us|this|it|at) right|now|immediately|quickly|asap
quick|quickly please|pls
please be quick
please quick|quickly|hurry
step on it
chop chop
pronto|tout|sharpish
stat $
yesterday if possible
life or death
matter of hours|minutes|life|urgency
^ at once|now|immediately|today $
answer|reply|fix|do|come|stop|call (me|this|it) (at) once
answer|reply|fix|stop|call (me|this|it|us) now
do something now
do this|it now $
^ now (please) $
now please|pls|plz
please now
today please|pls
tonight please|pls
needed|needs|must|have (it|to) (be) now $
has|have|needs|need|must|got to be (done|fixed|sorted|there|here|ready|up|working|delivered|sent) now|today|tonight|by|first|within
must be (done|fixed|there|here|ready|up|working|delivered) today|tonight|before|by|now
be now $
i|we need|want it|this|that|them|him|her|you|someone|somebody|help (done|fixed|sorted|here|there|back) now|today|tonight|this
needed|need (it|this|them) yesterday $
need it|this yesterday
immediately please|or|and
the moment|minute|second you get|read|see|receive this
i'll give you|ye|u # @unit
you|you've have|got|get # @unit
can't|cannot|won't wait until|till|for|any|much|that|longer|another
[urgency 2.9 heat 6 neg near @starts unless fixed|arrived|sorted|took|answered|found|came|delivered|asleep|weeks|months|ago|days|flat|how|helped|usually|runs|waited|closing|spent|hold]
in|within|next|only|just|about|under (the|next|another|a|than) (next|few|half) # @unit
in (about|under|less) (half|a|an|one) an|one|a|few|half|couple hour|minute|minutes|few|hours
within the|an|half hour|next|an
# @unit left|remain|remaining|to|before|until|till
# (more) @unit of (battery|power|oxygen|air|heat|water|light)
(a) few minutes|hours left|before|until
[urgency 3.4 heat 6 neg unless how|ago|helped|fixed|usually|hold]
in the next (few|half|#|couple|ten|hour|minute) (of) minutes|hour|hours|minute
(only|just) # @unit of battery|power|oxygen|air|heat|light (left|remain)
starts|begins|leaves|departs|closes|boards|live|opens|meeting|presentation|shuts|ends|present .. in|within #|half|an|under (half|an) (minutes|mins|hour|hours)
(in|within) # minutes|mins i|we|my|our
they|he tow|cut|close|shut|lock|leave|disconnect ... in|within half|#|an
half|an hour unless|or
[urgency 2.8 heat 6 neg unless do|does|what|when|how|though|kiosk|usually|opening|says|percent|next|years|months|spring|summer|ago|weeks|every|always|normally]
closes|closing|shuts|ends|boards|boarding|departs|leaves|sails|sail|expires|starts|begins at #|noon|midnight|quarter|half|dawn|lunch
sale|auction|exam|meeting|interview|conference|flight|train|ceremony|funeral|wedding|surgery|operation|hearing|service|webinar|class|match|party|concert|call|show|event|presentation|shift|appointment|stream|match starts|begins|is|opens|ends|closes|leaves (on|at|in|soon) #|midnight|noon|soon|tonight|today|tomorrow|minutes|thursday|friday|monday|half
(goes|going|go) out|live at|in|today|tonight|within|this #|an|today|hour|at|tonight|five
goes|going|go live today|tonight|tomorrow|in
go|goes|going live at #
before (the) doors open
nearly|almost doors|time|kick
shift|exam|meeting|flight|train|interview starts|begins|leaves soon|shortly
aisle at
(present|pitch|presenting) to the board|client|clients|customer|investors this|today|tonight|tomorrow|in
shuts|closes|starts|ends at midnight|noon|midday|lunchtime
shuts|closes|starts midnight|noon
opens|opening first thing|tomorrow|today|tonight
it's .. at|by #|noon|dawn
the (rent|deadline|fee|fees|payment|tax|form|application) (is) due today|tonight|tomorrow|by
(is|today|tomorrow|that's|it's|the) (is) (the|my|your|our) last|final day|date of|for|to|i|we
[urgency 2.8 heat 6 neg near need|needed|needs|must|please|pls|have|has|or|wants|deadline|got|otherwise|before|can|latest|then|confirm|should unless do|does|when|how|percent|last|was|year|years|months|promised|told|said|open|ago|may|opening|next|usually]
by|before|until|till #|noon|midnight|midday|lunchtime|lunch|tonight|tomorrow|cob|eod|eob|then|today|three|five|six|one|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dawn|morning
by|before the end of (the) (day|lunch|shift|today|play|business|hour|afternoon|morning|my)
by end of day|today|play|business|shift
by|before close (of)
till|until the end of (the) (day|lunch|shift|my)
by this|tomorrow afternoon|evening|morning|night
first thing (tomorrow|in|monday) (the) (morning)
before he|she|they|we leave|leaves|go|fly|sail|open|board|close
before it leaves|closes|starts|goes
before the|our|my|their (board|exam) doors|audit|inspection|submission|launch|event|wedding|opening|flight|meeting|exam|interview|deadline|shift|ceremony|guests|funeral|weekend|surgery|presentation|demo|kids|ferry
before end of day
within the|an|# hour|hours|minutes
within # hours|hrs|minutes|mins
[urgency 2.9 heat 6 neg unless was|were|last|how|could|always|when]
i'm|im|i am|we're|we are|am|is|are|standing|stood|stuck|sat|sitting|waiting (now) (standing|stood|stuck|sat|waiting|sitting|stranded|here) (here) (now|right) (right|now) at|in|on|outside|by|with (front) (of) the|a|your|my (check|boarding|pharmacy|airport|train|petrol|hotel|front) gate|counter|till|checkout|airport|station|border|terminal|desk|pharmacy|kerb|roadside|door|platform|reception|shop|car|street|road|cold|rain|dark|lobby|pump
at the gate|counter|till|checkout|border|pharmacy|airport|desk (right) now|and|rn
in front of it|me|the
(the) hard shoulder
i'm|i am|we're|is|are|got|am locked out|in
locked out
(is|are|people|child|dog|someone|dad|mum) trapped in|inside|on|here
i'm|we're|am|people|are stranded|trapped
stranded in|at|on|with|here
in the middle of the|a|my|our (transfer|exam|surgery|payment|service|checkout|show|class|lesson|meeting)
whole|entire|our office|team|shop|floor|line|factory|class|warehouse|clinic|kitchen|staff (is|are|sits|all) standing|idle|stuck|waiting
queue|line of # people|customers|patients|guests|cars
# people|customers|guests|patients|passengers|staff|kids|children (are) waiting|queueing|queuing|standing|stuck|outside
# people|customers|guests|patients|passengers|men (are|is) waiting|queueing|queuing|sat|stood|stuck|trapped|outside
customers|guests|patients|passengers|men|client|crew|bride|driver (are|is) waiting|queueing|queuing|trapped (outside|now|here|in)
(the) surgeon|doctor|patient|client|bride|guests|crew|driver is|are waiting|here
boarding closes|now|in|has|starts
smoke|water|gas|fire|sewage|flames|sparks (is|are) coming|pouring|gushing|everywhere|pours out|through|from|in|into|up|everywhere|down
smell of|like gas|burning|smoke
gas smell|leak|leaking
water (is) coming (through|in|out|up)
burst pipe
pipe (has|just) burst
on fire
is|are flooding|flooded
flooding the|our|my
ceiling is|'s|has coming|come|collapsing|dripping
no|without heating|heat|power|water|electricity|oxygen|insulin ... newborn|baby|minus|elderly|freezing|infant|disabled|ward|toddler|dark|cold
baby|newborn|infant|toddler inside|is
one|last dose left|of
insulin|oxygen|inhaler|dialysis|ventilator is|runs|in that|on|out|the
vaccines|medicine|medication|insulin|milk in there|inside|spoiling|thawing|melting
production is|'s|down|stopped|halted (down)
production's down
we are|we're down
everything is down
all|our (our|the) lines|phones|tills|systems|servers|terminals|scanners are|have|just|all (just) dead|down|died
scanner|till|server|freezer|fridge|pump has|just (just) died|failed
server room at
someone|somebody|they|hacker|hackers|scammer|thief is|are|has|they (right|now) emptying|draining|spending|using|hacking|stealing|accessing|withdrawing|into my|our|from|it
being hacked|drained|robbed|emptied|evicted|towed
truck|van|shipment|parcel|it goes|leaves|ships|departs|going (out) any|today|tonight|in (this|moment) (moment|minute|#|morning)
hold|stop the dispatch|shipment|order|truck|payment|transfer
any moment|minute|second now|$
out|leaves|arrive|here any moment|minute|second
locks at six|#|noon|five
sending our|my|customer bank|card|personal|customers|data
wedding|funeral|exam|surgery|interview|flight|launch|presentation|birthday|christening|party|gig|event|conference|graduation|operation|hearing|show|audit|inspection|trip|mart's|concert|ceremony|match is|'s|are|on (on|in) (the) today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|morn|this|hours
wedding's|funeral's|exam's|flight's|interview's|birthday's|party's|mart's (on|in) (the) today|tomorrow|thursday|friday|saturday|morning|morn|tonight
without it (tomorrow|today|tonight|i|we|they|he|she) can't|cannot
by tonight there's
i've|we've|i have|got|i till|until|'til #|the|noon|midnight|tomorrow|tonight|lunch|five
# people|staff don't get paid
how long for the van|ambulance|engineer|truck
[urgency 1.3 heat 3 neg]
today
tonight
by tomorrow
tomorrow morning
this afternoon|evening
do the needful
`;
