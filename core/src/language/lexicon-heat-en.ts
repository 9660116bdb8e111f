/** English: what heat, displeasure and pleasure sound like in mails to a company, and words that only look so. Format: see `createLexicon`. */
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
available|possible|open|back|stock|stocked again
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
furious|livid|outraged|seething|fuming|enraged|irate|incensed|apoplectic
shaking|trembling|boiling|white with anger|rage|fury|frustration
beside myself
beyond angry|furious|livid|belief
seeing red
in tears
at breaking point
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
lied|lying to me|us
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
concerned|worried about|that|by
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
`;

/** English words that turn what follows. Words that end in n't count as well. */
export const negatorsEn = "not no never none nothing without cannot hardly barely neither nor aint dont doesnt didnt isnt wasnt wont cant zero lacking";
