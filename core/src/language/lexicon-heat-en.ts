/** English: what heat, complaint and the other signals sound like in mails to a company. Format: see `createLexicon`. */
export const lexiconHeatEn = `
// lookalikes: these words say nothing about how someone feels
[calm]
complaint|complaints form|department|procedure|policy|process|team|page|number|handling|line
cancel button|link|icon|key|option|page|screen|dialog
cancellation policy|fee|period|terms|form
refund policy|form|page|button|terms
no complaint|complaints
no problem|problems|worries|rush|hurry
not a problem|complaint
not bad
not too bad
not urgent
nothing urgent
nothing wrong
not wrong
no longer a problem
would|i'd|we'd like
hate to bother|trouble|ask|be
hate to be a
sorry to bother
error message|code|log|handling|page
wrong way round
fault|failure report|code|log|tolerance
failed test* report
angry bird|birds
worst case
worst case scenario
killer feature
sick leave|pay|note|day
terrible|bad|awful weather
terrible|awful|horrible at explaining|maths|math|this|names|computers
shut down
shut up shop
crash course
mad about
bad debt
bad sector
late fee|payment|night|shift|summer|spring|autumn|morning|afternoon|evening|delivery
lost and found
public holiday|transport|api|key|page|folder|link|road|library|sector
press the|release|enter|any|on|down
legal department|team|name|notice|entity|address|holiday|hold
again thanks|thank
available|possible|open|back|stock|stocked again
thanks again
thank you again
many thanks again
once again thank
hope to see|hear|visit|work .. again
see|meet|speak|talk you again
look forward .. again
never mind
why not
waste water|bin|disposal|collection
review meeting|date|period|board|the|your|our|this
dead line
dead battery
hell yeah
damn good
pretty damn good
insanely good
stupid question|mistake
silly question|mistake
my fault|mistake|bad|error
it was my fault
our fault|mistake|error
// quoting good times
[calm heat -4]
no hurry
no rush
whenever you have time
when you have time
when you get a chance|moment
at your convenience
take your time
just wondering|curious|checking
quick question
all good
all fine
works fine|well|now|again|perfectly|great
is working now|again|fine|perfectly
working again|now
problem|issue solved
sorted now
now sorted
it is fixed
that fixed it
[gratitude 3.4 heat -16 complaint -1.6 dissatisfaction -1.5]
thank you so|very much
thanks so|very much
many|huge|big|heartfelt thanks
thanks a lot|million|bunch|ton
much|really|greatly|so appreciated
really|truly|very|so|much|greatly appreciate
i appreciate
we appreciate
appreciate it|that|you|your
appreciated
grateful
thankful
you made my day
you saved my
you saved us
lifesaver
cheers for
thx
ty
kudos
hats off
god|bless bless|you
[gratitude 2.4 heat -9 complaint -0.9 dissatisfaction -0.8 neg]
thank you
thanks
cheers
thank u
thanku
[heat 0]
thanks|thank you in advance
thank you in advance
thanks in advance
thank you for your|the attention|time|understanding|prompt
[heat 26 dissatisfaction 2.5 complaint 1.8 gratitude -3]
thanks for nothing
thank you for nothing
no thanks to
thanks a lot for
thanks so much for ruin*
thanks for wasting
// what pleases; said with a negation it displeases
[heat -10 complaint -1.4 dissatisfaction -1.5 flip heat 12 complaint 1.2 dissatisfaction 1.6]
happy|pleased|satisfied|impressed|delighted|thrilled
helpful|useful|friendly
great|excellent|amazing|awesome|fantastic|wonderful|perfect|brilliant|superb|lovely|outstanding
works
recommend
good
like|enjoy
love|loved|loves
[heat -8 complaint -1.2 dissatisfaction -1.2 neg]
well done
great job|work|service|support|help
spot on
keep up the good work
resolved quickly
quick|fast|prompt response|reply|help|service|delivery
works like a charm
i love
we love
best service|support|team|company|product
very|really|so|super easy
much better
so far so good
glad
excited
[heat -4 complaint -0.9 dissatisfaction -1.1 flip heat 5 complaint 0.6 dissatisfaction 0.8]
nice|nicely|fun|enjoyed|enjoyable|beautiful|delicious|comfortable|comfortably|favorite|favourite
easy|easily|fine|fits|sturdy|clean|reasonable|reasonably|interesting|cool|sweet|cute|incredible
perfectly|thumbs up|happier|attentive|fresh|quick|quickly|fast|smooth|smoothly|clear|clearly
best|better|well|worth|welcome|congratulations|congrats|funny
[complaint -0.5 dissatisfaction -0.6 heat -2]
wow|haha|hahaha|lol|yay|hug|hugs|luck|curious|wonder|hope|hopefully|agree|hello
so far
highly
// strong words of anger
[heat 38 complaint 2.2 dissatisfaction 2.4 venting 1 neg]
furious|livid|outraged|seething|fuming|enraged|irate
disgust*
outrageous
appalling|appalled
disgrace*
scandalous
atrocious
despicable
abysmal
pathetic
sick of
sick and tired
fed up
had enough
had it with
last straw
at my wits end
end of my tether
blood boil*
pissed
pissed off
fuck*
wtf
bullshit
[heat 30 complaint 2.2 dissatisfaction 2.2 neg]
angry|angered
infuriat*
unacceptable
not acceptable
inexcusable
unforgiv*
ridiculous
absurd
shocking
shameful
shame on you
joke
a joke
laughable
laughing stock
insult|insulting
horrible|horrendous|horrific|terrible|awful|dreadful|garbage|rubbish|trash|crap|crappy
worst
useless|worthless
incompeten*
unbelievable
unreal
i can't believe
i cannot believe
beggars belief
how dare
hate|hated|hates
bloody|damn|goddamn|freaking|frigging|effing
hell
what the hell
sucks|suck
total|utter|absolute|complete failure|disaster|mess|joke|nonsense|shambles|disgrace
nightmare
fiasco
farce
shambles
disaster
[heat 20 complaint 1.9 dissatisfaction 2.1 venting 0.4 neg]
frustrat*
annoy*
upset|upsetting
disappoint*
let down
letting us|me down
exasperat*
irritat*
unhappy|dissatisfied|unsatisfied|displeased|unimpressed
fobbed off
given the runaround
the runaround
run around in circles
going|go round|around in circles
out of patience
patience is wearing|running
lost|losing patience
losing my patience
lost .. confidence|trust|faith
lost all confidence|trust|faith
unprofessional
careless
negligent|negligence
dishonest
misleading|misled
lied|lying|lie|lies|liar|liars
rude
arrogant
dismissive
ignored|ignoring
ignore us|me|my|our
nobody|noone|no-one cares|care
don't care
do not care
couldn't care less
waste|wasted|wasting of|my|our
waste of time|money
rip off
ripoff
ripped off
scam|scammed|scammers|fraud|con
steal|stealing|stole my|our|from|money
overcharged
[heat 13 complaint 1.3 dissatisfaction 1.5 neg]
poor|poorly
bad|badly
lousy|shoddy|sloppy|subpar
slow
mess
confusing|confused
difficult to
cumbersome
inconvenien*
concern|concerned|worrying|worried
unfair
unreliable
embarrass*
regret
wrong
unclear
nonsense
stressful|stressed|stress
pain
painful
[heat 10 dissatisfaction 0.8 complaint 0.8]
unfortunately
sadly
however
[heat 12 complaint 1.2 dissatisfaction 1.5 neg]
nasty|dirty|gross|ugly|disliked|dislike|dislikes|creepy|worse|boring|bland|tasteless|mediocre|flimsy|cheaply
junk|overpriced|zero stars|one star|lame|cheated|cheating|deceptive|fake|false|shady
avoid|beware
stay|keep|run away
ruin|ruined|ruins|ruining|wasted|waste|sucked|regretted|shame|selfish|ignorant
mad|sad|sadder|tired|uncomfortable|weird|sick|blame|forced|unwilling|refuse|refuses|refused|refusing
lack|lacks|lacking
not worth
isn't|wasn't|ain't worth
never ever
don't|do not|dont buy|bother|waste|recommend|trust
a shame
shouldn't be|have
would not|never recommend|buy|go|return|use|order
hung up
on hold
cost me|us
no excuse|sense|way
makes no sense
what the
can't|cannot even
// a negation by itself is the faintest sign
[complaint 0.35 dissatisfaction 0.45]
not|never|none|nothing|nobody|neither|barely|hardly|nope|no
don't|doesn't|didn't|isn't|wasn't|aren't|weren't|won't|can't|cannot|couldn't|wouldn't|shouldn't|haven't|hasn't|hadn't|ain't
dont|doesnt|didnt|isnt|wasnt|wont|cant
why|either|anymore|unless|instead|supposed|literally|minutes|waited
// plain failures: what happened, said coldly
[heat 9 complaint 2 dissatisfaction 1 need:fix 2.6 neg]
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
keeps crashing|failing|dropping|disconnecting|stopping|asking|showing
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
[heat 4 need:status 1.6]
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
[heat 14 complaint 1.4 dissatisfaction 1.4 need:status 0.8]
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
// leaving
[heat 32 leaving 3.8 complaint 1.2 dissatisfaction 1.8 neg]
moving|move|taking|take my|our|the business|account|custom|contract|money elsewhere
moving|move|moved my|our|the account|business|contract|custom
taking|take my|our business|custom|money
take|taking our|my business elsewhere
go|going|look|looking elsewhere
switch|switching|change|changing|move|moving to a|another|your|other competitor|competitors|provider|supplier|vendor|company
switch|switching|changing|change|move|moving provider|providers|supplier|suppliers|vendor|vendors|bank|banks
switching|moving away|over from|to
considering|looking|exploring alternatives|options|other|elsewhere
look|looking for|at an|a|another|other alternative|alternatives|provider|supplier|suppliers|vendor|vendors
find|found|finding another|a|an|new|different|other provider|supplier|vendor|alternative|company
leave|leaving you|your
lose|losing|lost|losing me|us|a|another as|customer|customers
lost a customer
lost my business|custom
never buy|order|shop|use|come|return|fly|stay|again|book|recommend
never again
never .. again
won't|will not be buy|order|renew|renewing|return|returning|coming|use|using|shop|back|recommend
will not renew
won't renew
not renew|renewing
won't be renewing|back|returning|using|ordering|buying
not be renewing|back|returning|using|ordering|buying|continuing
cancel|cancelling everything
give|giving notice
notice of termination|cancellation
last|final time|order i|we
i'm|we're|i am|we are done
done with you|this|your
i'm|we're|i am|we are out
i quit
competitor|competitors
your competitor|competitors
[leaving 3.4 heat 14 complaint 0.8 dissatisfaction 1 neg]
move|moving|switch|take .. to the|another|other|a other|another|supplier|provider|competitor
or we|i move|leave|go|switch|cancel
[leaving 3.4 heat 8 need:cancel 3.4 neg]
terminate|terminating|end|ending|cancel|cancelling|canceling|closing|close my|our|the|this contract|agreement|subscription|membership|account
[need:cancel 3]
cancel|cancelling|canceling|cancelled|canceled|cancellation|cancellations|unsubscribe
close|closing|terminate|terminating|freeze|block|stop|delete|remove my|our|the|this|that|it|a account|card|subscription|contract|membership|order|loan|debit|standing|payment|payments|transfer|savings|mortgage|profile
close my|our|this|the _ account
close|freeze|block|stop my|our|the _ card|debit|account|order
close|freeze|block|terminate it|account|card
freezing|blocking that|my|the|our card|account
stop the|my|this payment|payments|transfer|order|delivery
revert the|my|this
end my|our|the contract|subscription|membership
don't want it anymore
call off
// going public
[heat 29 goingPublic 3.9 complaint 1.2 dissatisfaction 1.4 neg]
leave|leaving|post|posting|write|writing|give a|an|my|this|honest|bad|negative|public|scathing|one|1 review|reviews|star
one|1 star review
bad|negative review|reviews
review on|site|sites|platform|google|trustpilot
trustpilot|glassdoor|yelp
google review|reviews
on|over|all over|via twitter|facebook|linkedin|instagram|tiktok|reddit|youtube
social media
post|posting|share|sharing|tell|put this|it|about|everyone|everybody|my|our on|about|followers|story|experience|publicly|online|here
tell everyone|everybody
go|going public
go|going to the press|media|papers|newspaper
the press|media
journalist|journalists|newspaper|newspapers
make this public
publicly
warn others|people|everyone|other
name and shame
viral
screenshots
consumer programme|watchdog|show|association|protection|champion
[heat 30 legal 3.9 complaint 1.4 dissatisfaction 1.2 neg]
lawyer|lawyers|solicitor|solicitors|attorney|attorneys
legal action|advice|steps|counsel|proceedings|consequences|representation|remedies|route|recourse|rights|claim
take|taking|see you|this|it to|in court
small claims
court
sue|suing|sued
lawsuit
ombudsman
trading standards
breach of contract
in breach
breach
regulator|regulators
chargeback
charge back
dispute .. with my|the bank|card
report|reporting you|this|it to
file|filing|lodge|lodging|raise|raising a|an complaint|claim|report|dispute
formal complaint
better business bureau
bbb
cfpb
ftc
consumer rights act
consumer protection
gdpr complaint|breach|violation
damages
liable|liability
compensation claim
hold you responsible|liable|accountable
police
fraudulent
illegal|illegally|unlawful
[complaint 2 dissatisfaction 0.8 heat 8 neg]
complain|complained|complaining
complaint|complaints
my|our issue|problem
issue|issues|problem|problems with
have|had|having a|an|another|some problem|issue|trouble|problems|issues
problem|problems|issue|issues
// abuse aimed at whoever reads
[heat 40 abuse 4.2 venting 1 complaint 0.4 dissatisfaction 0.8]
idiot|idiots|idiotic
moron|morons|moronic
imbecile*
stupid people|bot|machine|company|cow|bitch|fool|woman|man
you|u are|r (so|all|just|a|an|such|very|really|fucking|too) stupid|dumb|idiot|idiots|useless|pathetic|moron|clown|clowns|worthless|disgusting|ugly|retarded|trash|garbage|annoying|loser|losers
you're|ur|youre (so|all|just|a|an|such|very|really|fucking|too) stupid|dumb|idiot|idiots|useless|pathetic|moron|clown|clowns|worthless|disgusting|ugly|retarded|trash|garbage|annoying|loser|losers
you (do|really|all|guys) suck|stink
i (really|fucking) hate you
hate your guts
you stupid|dumb|useless|pathetic|lazy|fat|ugly|worthless
fuck you|off|u|yourself|yourselves|your|me
stfu
gtfo
motherfucker*
i (will|would) kill you
kill your
go|please|just die
die bitch|die|now
jerk|jerks|slag|slags|pig|pigs
loser|losers
suck my|cock|dick
blow me
your mama|mum|mother is|was
go fuck
piss off
screw you
go to hell
shut up
shut the
bitch|bitches|bastard|bastards|asshole|assholes|arsehole|arseholes|dickhead|dick|cunt|cunts|wanker|wankers|twat|prick|scum|whore|slut|retard|retarded|dumbass|jackass|dipshit|shithead|faggot|nigger
kill yourself
drop dead
burn in hell
hope you die|rot|lose|get
piece of shit|crap|garbage
pieces of shit
clown|clowns
parasite|parasites
brain dead
braindead
i know where you
you will regret|pay
[abuse 1.2 heat 14 dissatisfaction 0.8]
stupid|dumb
lazy
shit|shitty
morally bankrupt
crook|crooks
thief|thieves
dumb bot
[abuse 3.9 heat 22]
have|having|want|wants sex
sexy time
cock|penis|pussy|boobs|tits|horny|nudes|dildo|blowjob|cum
kiss you
hairy balls|ass
[abuse 2 heat 0]
fuck*
stupid bot
shut
// venting: much feeling, no wish
[venting 1.6 heat 8]
i just need to|want to say|vent|tell
i am|i'm so|just|beyond
i am|i'm speechless
words fail
i could cry|scream
in tears
crying
exhausted
i give up
i don't know what to do|say
i do not know what to do|say
why why
omg
ugh
argh
[urgency 3.2 heat 7 neg]
urgent|urgently
asap
a.s.a.p
as soon as possible
immediately
right now|away
straight away
at once
emergency
critical
time sensitive
deadline|deadlines
running out of time
by end of day|today|play
before end of day
[urgency 2 heat 3 neg]
today
tonight
by tomorrow
tomorrow morning
this morning|afternoon|evening
by|before|until noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday
in|within # hour|hours|minutes
within the|an hour
before the|our|my audit|inspection|submission|launch|event|wedding|opening|flight|meeting
down for
production is|down
we are down
everything is down
can't wait
cannot wait
high|top priority
// needs
[need:refund 3.4]
refund|refunds|refunded|refunding|reimburse*
money back
get my|our money
give me|us my|our money
owe|owes me|us
return my|our|the money|payment
credit back
credited back
[need:person 3.4]
speak|talk|speaking|talking to|with a|an|someone|somebody|the|your|another|somebody|anyone real|actual|live|human|person|agent|manager|supervisor|someone|else|representative|operator|people|advisor|colleague|member
speak|talk|speaking|talking to|with someone|somebody|agent|human|humans|person|manager|supervisor|people|representative|operator
talk|speak to|with a|an|the|your _ person|agent|human|manager|representative
real|actual|live|living|proper|normal person|human|agent|people|representative|operator|man|woman
human being|agent|operator|person|please
to a|an|another|some human|person|agent|operator|manager|supervisor|representative|advisor
get|find|give|want|need me|us|a|an|to|some|someone human|agent|manager|operator|person|representative|supervisor
give me|us a|an|your human|agent|person|manager|supervisor|someone
want|need|give|get me human|agent|someone
get|have someone|somebody to|on|else
someone|somebody else
from|by|via|through an|a agent|human|person|representative
an agent
a human
your manager|supervisor|boss
the manager
not a|with bot|machine|robot|computer
with a|the bot|machine|robot|computer
hand me over
transfer|pass|put|connect me|us to|with|through
hand over to
stupid bot|machine|robot
customer service|services|support|care representative|agent|number|please
human
[need:callback 3.2]
call|ring|phone me|us
call|ring|phone me|us back
give me|us a call|ring
callback
call back
please call|ring|phone
can|could you|someone call|ring|phone
a phone call
my number is
reach me on|at
[need:fix 2.2]
fix|fixed|fixing
repair|repaired|repairs
sort this|it|that out
get|got .. working
make it work
correct this|the|it|my|our
troubleshoot
workaround
roll|revert|restore .. back|to
resolve|resolved|resolving
solve|solved|solution
look into
put .. right
help me|us with
[need:explanation 2.4]
why did|does|do|is|was|were|has|have|am|are|can't|isn't|don't|won't|not
explain|explanation
how come
what happened
what went wrong
i don't|do not understand
can't|cannot understand
reason for|why
how is it|this possible
how can it|this be
what does .. mean
justify
clarify|clarification
[need:discount 3]
discount|discounts
% off
percent off
better price
lower|reduce|reduced|reduction|match the|your|our|my|in|this price|prices|fee|fees|rate|bill|invoice
cheaper
price match
voucher|coupon
# off
goodwill gesture
compensation|compensate|compensated
money off
[need:replacement 3]
replacement|replacements
replace|replaced|replacing
exchange it|this|them|the|for
swap it|this|them
send .. new one|another|unit
send|ship .. new|another
a new one|unit|device
another one
[need:status 2.4]
update|updates on
any update|updates|news|progress
status
where is my|our|the
where's my|our|the
when will|can|do|is|are
when .. arrive|ship|delivered|expect
what is happening|going
what's happening|going
track|tracking
how long
progress
`;

/** English words that turn what follows. Words that end in n't count as well. */
export const negatorsEn = "not no never none nothing without cannot hardly barely neither nor aint dont doesnt didnt isnt wasnt wont cant zero lacking";
