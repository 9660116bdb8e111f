/** English: leaving, going public, legal steps, complaint by name, abuse, venting, urgency. Format: see `createLexicon`. */
export const lexiconSignalsEn = `
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
[leaving 3.4 heat 8 about:cancel 3 neg]
terminate|terminating|end|ending|cancel|cancelling|canceling|closing|close my|our|the|this contract|agreement|subscription|membership|account
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
liable|liability
compensation claim
hold you responsible|liable|accountable
[legal 2.2 heat 12 complaint 1 dissatisfaction 0.6 neg]
breach|police|fraudulent|damages
illegal|illegally|unlawful
[calm]
security|data breach
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
`;
