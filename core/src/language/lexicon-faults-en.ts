/** English: what went wrong, how often and how long, broken promises, and displeasure said coldly. Format: see `createLexicon`. */
export const lexiconFaultsEn = `
// plain failures: what happened, said coldly
[heat 9 complaint 2 dissatisfaction 1 about:fix 2.6 neg]
broken|broke|breaks
doesn't|doesnt|does not|don't|dont|didn't|didnt|won't|wont|isn't|isnt seem|want|actually|even|just|really to|properly|correctly work|working
doesn't|doesnt|don't|dont|didn't|didnt|won't|wont|isn't|isnt|never (properly|even|just) work|works|worked|working
does|do|did|will not work|works|load|open|start|function|print|connect|sync|respond|charge|turn|show|appear
doesn't|doesnt|don't|didn't|didnt|won't|isn't|isnt|aren't not|show|showing|appear|appearing|shown|display|displaying|there|here
not showing|appearing|visible|listed
didn't|didnt|doesn't|not go|goes|went through
doesn't|don't|didn't|won't|isn't work|working|load|open|start|function|print|connect|sync|respond|charge|turn
not working
no longer works|working
stopped|stops working|responding|charging
fails|failed|failing|fail
crash|crashes|crashed|crashing
error|errors
bug|bugs|buggy
fault|faulty
defect|defective
damaged
corrupt|corrupted
malfunction*
rejected
missing
leak|leaks|leaking|leaked
outage
can't|cannot|can not|couldn't|unable log|access|open|use|see|pay|connect|download|upload|print|make|get|to|find|reach
won't let me|us
doesn't|does not|didn't let me|us
keeps crashing|failing|dropping|disconnecting|stopping|asking|showing|restarting|rebooting|freezing|shutting|turning|switching|cutting|buffering|breaking|resetting|loading|beeping|flashing|blinking|overheating|losing|jumping|leaking|tripping
keep getting an|a|the|this error|message|warning|notification
won't|wont|will download|install|update|boot|pair|save|send|play|accept|close|stay|switch|heat|spin|flush|reset|charge
will not download|install|update|boot|pair|save|send|play|accept|close|stay|switch|heat|spin|flush|reset
freezes|froze|glitch|glitches|glitchy|glitching|overheats|overheating
in pieces|bits|tatters
crushed|shattered|smashed|dented|torn|mouldy|moldy|rotten|stained|soaked|melted
no signal|internet|connection|wifi|heating|electricity|water|tone
fell|came|falling|coming apart
blank|black|white screen|page
stuck on|at|in
says|shows|marked (as) delivered but
half empty
shows|showing|displays|displaying|flashes|flashing (the) error|fault|err|e1|e2|e3|e4|e5|e6|e7|e8|e9|e10
dropped calls
cancelled|canceled my|our|the flight|order|booking|reservation|appointment|train|delivery
flight|train|order|booking|delivery|appointment was|is|got|been cancelled|canceled
instead of the|what i|we .. ordered
locked out
declined
incorrect|inaccurate
still pending
shows (up) as|still pending|reverted|declined|blocked
pending|reverted|misspelled|misspelt|disappeared
out of order
to no avail
got|is|been|was blocked
can't|cannot|couldn't find|withdraw|transfer|figure|set|add|change|download|update
lost|stolen my|card
is|are|was|all|totally|completely wrong
not the correct|right
wrong item|size|address|amount|date|colour|color|part|product|order|price|number|invoice
[heat 11 complaint 1.8 dissatisfaction 1.1]
never|not arrived|came|received|delivered|showed
hasn't|has|have|haven't|hadn't not|yet|still arrived|come|received
hasn't|haven't arrived|come|shipped|been|received
did not|didn't arrive|come|receive|get
has|have not arrived|come|shipped|been
late
delayed|delay|delays
overdue
charged twice
double charged
charged me|us|my|our
lost my|our|the
went missing
[heat 4 about:status 1.6]
waiting for
when will
where is|are
any update|news
status of
what is the status
what's the status
have you shipped
has .. shipped
how long until
how much longer
tracking number
eta
[heat 14 complaint 1.5 dissatisfaction 1.5]
took|takes|taking|take forever|ages|too long
# hours|minutes on hold
hang|hangs|hung up on
keeps|keep logging|kicking|throwing|charging|sending|asking|telling me|us
[heat 24 complaint 1.8 dissatisfaction 2]
great|wonderful|fantastic|brilliant|lovely|perfect another|yet
just what i|we needed
[heat 14 complaint 1.4 dissatisfaction 1.4 about:status 0.8]
still no
still not
still nothing
still hasn't|haven't|isn't|doesn't|don't|didn't|waiting
still has|have|is|does not
still waiting for|on
been waiting
have waited
waited # week|weeks|day|days|hours|months|minutes
waiting .. # week|weeks|day|days|hours|months
waiting since
for # weeks|days|months now
# weeks|days|months|hours later
no reply|response|answer|word|feedback|reaction
no one|nobody has|is answered|replied|answering|replying|called|responded
no one|nobody answers|replies|responds|called|picks
nobody|noone ever
never heard back
never got|received a|an|any reply|response|answer
without a|any reply|response|answer|word
heard nothing
haven't|have not heard
not heard
unanswered
how many times
how many more times
how often do
how long does it take
how much longer must|do
[heat 17 complaint 1.6 dissatisfaction 1.5]
third|fourth|fifth|sixth|seventh|tenth|nth time
3rd|4th|5th|6th|7th|8th|10th time
third|fourth|fifth|sixth|3rd|4th|5th mail|email|message|call|request|attempt|week|month|day|replacement|visit|contact|technician|ticket
# times now|already|this|in|since
# days|nights|weeks|months|times running
# days|nights|weeks|times|months in a row
for the umpteenth time
umpteenth
over and over
time and again
time after time
again and again
yet again
once again
every single time|day|week|month|night
every time
repeatedly
countless
keeps happening
keep happening
happened|happens|happening again
same problem|issue|error|fault|mistake|thing|story|answer again
the same problem|issue|error|fault|mistake
same old
multiple|several|numerous|many times|occasions|emails|calls|attempts|messages
[heat 10 complaint 0.9 dissatisfaction 0.9]
second|2nd time
second|2nd mail|email|message|request|attempt|reminder
twice now|already
already told|explained|said|sent|wrote|written|reported|asked|mentioned|called|emailed|raised
as i|we said|wrote|explained|already|told|mentioned|stated
as stated|mentioned|explained before|already|earlier|twice|above
i|we keep having|getting|being|asking|telling|explaining|writing|repeating
i|we have to explain|repeat|ask|chase
have to chase
chasing
passed|sent|transferred|bounced from|around|between|back
[heat 6 complaint 0.4 dissatisfaction 0.5]
again
all # readings|orders|files|records|customers|users|machines
[heat 15 complaint 2 dissatisfaction 1.2]
arrived|came|delivered|received|is|was damaged|broken|cracked|faulty|defective|dead|empty|smashed|unusable
for no reason
leave|leaves|left me|us little|no choice
// promises that were broken, said without a raised voice
[heat 24 complaint 2 dissatisfaction 2]
i|we was|were told soon|shortly
i|we was|were told .. would|it|that|on|by
was|were promised
you|they promised
you|they said it|you|they|this would
you|they told me|us
broken promise|promises
promises promises
empty promises
never called|phoned|rang|wrote|got back
nobody|noone called|rang|wrote|came
nobody|noone has called|rung|written|come|told
no one called|rang|wrote|came
no one has called|rung|written|come|told
didn't call|ring|write|get back
did not call|ring|write|get back
should have arrived|come|had
we are looking into it
looking into it
[heat 14 dissatisfaction 1 complaint 1]
was|were supposed|meant to
should have been
# days|weeks|months|hours|nights late
a week|month|fortnight has passed
by hand
losing patience
shortly on
# days|weeks|months|hours ago
it has been # days|weeks|months
it's been # days|weeks|months
for the last|past # days|weeks|months|hours
# hours|days|weeks lost
lost # hours|days|weeks
lost an|a hour|day|week|morning|afternoon
// cold distance
[heat 22 complaint 1.6 dissatisfaction 1.8]
i will not have
we will not have
i expect|expected better|more
we expect|expected better|more
i expect an|a answer|reply|explanation|apology|refund|response|call
we expect an|a answer|reply|explanation|apology|refund|response|call
i expect .. today|tomorrow|immediately
we expect .. today|tomorrow|immediately
not good enough
isn't good enough
simply|just not good
not what i|we paid|ordered|asked|agreed|signed
is not what was agreed
what are|am we|i paying for
what i|we am|are paying for
pay .. good money
good money
i|we demand
i|we insist
is|was that too much to ask
too much to ask
do your job
do better
get your act together
sort this|it out
get this|it sorted|fixed
fix this|it now|immediately|today
a simple question
simple task|request
basic
// scorn in the shape of a question
[heat 30 complaint 1.8 dissatisfaction 2 venting 0.6 scorn 1]
is|does anyone there|actually|even|ever able|read|reading|working|work|listen|listening|know|care|check
is anybody|anyone there
is anyone even|actually
does anyone|anybody there|even|actually|ever read|check|know|care|work|answer|test|look
do you|they even|actually|ever read|check|test|know|care|listen|look|want|understand
did you|anyone even|actually|bother read|check|test|look|to
have you|they even|actually read|checked|tested|looked
can anyone|anybody|someone there|actually|even|please actually
able to read their|your own
how hard can it|is be|it
how hard is it
how difficult can|is it
what is wrong with you
what's wrong with you
are you kidding|joking|serious
are you people|all|guys kidding|serious|deaf|asleep
you must be kidding|joking
you people
you lot
what kind of company|service|support|business
what sort of company|service|support|business
is this how you
is this some kind
is this a joke
do i|we have to
must i|we
seriously
unbelievably
congratulations on|you
well done for|on
bravo
good luck with that
`;
