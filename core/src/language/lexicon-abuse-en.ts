/** English: insults and threats at whoever reads, and strong words that praise, that mean oneself, or that are only words. Format: see `createLexicon`. */
export const lexiconAbuseEn = `
@insult = idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|muppet|muppets|spanner|spanners|dimwit|dimwits|halfwit|halfwits|nitwit|nitwits|fuckwit|fuckwits|twit|twits|numpty|numpties|plonker|plonkers|pillock|pillocks|prat|prats|bellend|bellends|knobhead|knobheads|knob|knobs|tosser|tossers|wanker|wankers|gobshite|gobshites|eejit|eejits|drongo|drongos|galah|galahs|dunce|dunces|buffoon|buffoons|simpleton|simpletons|dolt|dolts|dullard|ignoramus|nincompoop|airhead|blockhead|dunderhead|clown|clowns|loser|losers|jerk|jerks|creep|creeps|weirdo|weirdos|worm|worms|rat|rats|snake|snakes|leech|leeches|parasite|parasites|vermin|cockroach|cockroaches|maggot|maggots|vulture|vultures|toad|toads|toerag|toerags|pig|pigs|swine|dog|dogs|cow|cows|monkey|monkeys|donkey|donkeys|ape|apes|animal|animals|slag|slags|hag|hags|trollop|git|gits|bam|bampot|rocket|roaster|melt|bint|div|divs|divvy|berk|berks|wally|wallies|mug|mugs|chancer|chancers|crook|crooks|thief|thieves|liar|liars|conman|conmen|fraud|frauds|fraudster|fraudsters|scammer|scammers|coward|cowards|fatso|peasant|peasants|scum|scumbag|scumbags|sleazebag|filth|trash|garbage|dirtbag|lowlife|lowlifes|bastard|bastards|bitch|bitches|asshole|assholes|arsehole|arseholes|arse|ass|dickhead|dickheads|dick|dicks|prick|pricks|cunt|cunts|twat|twats|shithead|shitheads|turd|turds|retard|retards|dumbass|jackass|tool|tools|bellwhiff|disgrace|embarrassment|joke|sheep|robot|nobody|nobodies|witch|witches|ghoul|ghouls|goon|goons|gobby|degenerate|degenerates|psycho|psychos|lunatic|lunatics|nutter|nutters|nazi|nazis|fascist|fascists|mongrel|mongrels|bum|bums|lemming|cabbage|vegetable|numbskull|numbskulls|numskull|bonehead|meathead|doughnut|wazzock|minger|scrubber|skank|hoe|whore|slut|pikey
@slow = stupid|dumb|thick|dense|slow|useless|pathetic|worthless|disgusting|ugly|retarded|brainless|spineless|gormless|clueless|witless|braindead|deaf|blind|illiterate|inbred|incompetent|ignorant|lazy|fat|dim|deluded|senile|vile|repulsive|shameless|heartless|rotten|filthy|evil|corrupt|crooked|dishonest|lying|thieving|greedy|smug|mental|insane|annoying|daft|simple|subhuman|bloody|absolute|complete|utter|total|fucking|flaming|pure|proper|right|grovelling|snivelling|miserable|sad|little|jumped|nasty|horrible|stinking|bald|worst|dumbest|thickest|stupidest|laziest|rudest
@you = you|u|ye|yous|youse|yall|y'all|ya|your|yourselves
[calm]
you (absolute|total|utter|mad|beautiful|complete|lovely) (mad|old|beautiful|lovely) legend|beauty|star|stars|saint
you mad|beautiful|lovely|clever bastard|genius|devil
i|it was an|a @insult
i'm|im|am|was|felt|feel (being|like|just|such|only|so|a|very|an|right) (a|an|the|like|right|bit|complete|total|bloody|absolute|daft|old|very|too|dumb|stupid|thick|slow) (right|complete|total|bloody|proper|fat|old|daft|stupid|lazy|dumb) @insult|@slow (an|a|at|as|with|when|about) (idiot|fool|hell|moron|rocks|bricks|mince) (an|with) (idiot)
am|was i (just|being|really) (being|so|a|an|the|that|really) @slow|@insult
makes|made|makes|felt me|i (feel|look) (like|so|a|very) (a|an) @insult|@slow
idiot|idiots proof|proofed|guide
dummy|idiot's guide
my|our|the (own|poor|little|stupid|old|big|silly) dog|dogs|cat|cow|cows|pig|pigs|donkey|rat|rats|monkey|bitch|snake|sheep|clown|animal|worm|worms|witch|tool|tools|robot
pond|soap scum
garden|power|hand tool|tools
rat|fly|mouse trap|traps
shut up the|shop|for
fuck|hell|damn yes|yeah
genius idea
ugly as
for|about dummies|clowns
called|calls|calling me|him|her|us|them (a|an) @insult
@insult (at|from) the other|garage
dumb|stupid|silly|daft question|questions|mistake|luck
you suck up
[abuse 4.6 heat 40 venting 1 complaint 0.4 dissatisfaction 0.8]
@you (are|r) (all|just|such|really|nothing|clearly|literally|only|so|both|a|an|lot|are|people|guys) (but|just|a|an|so|all|such|of|are|the|really|as|too|really) (a|an|bunch|pack|lot|load|shower|total|pure|complete|absolute|bloody|fucking|right|useless|lying|of|stupid|pathetic) @insult
you're|ur|youre|ye're|you (all|just|such|really|nothing|literally|only|both|a|an|the|so) (but|a|an|the|bunch|pack|of|lot|shower|load|such|as) (a|an|of|total|pure|complete|absolute|utter|bloody|right|useless|lying|stupid|fat|nasty|proper|smug|brain|dead|thieving|evil) (stupid|rotten|lying|useless|dead) @insult
you|ye|u (absolute|utter|complete|total|bloody|fucking|flaming|pure|wee|right|proper|big|stupid|useless|smug|lazy|fat|pathetic|lying|thieving|little|greedy|dirty|filthy|evil|nasty|stinking|miserable|jumped|snivelling|grovelling|ungrateful|sad|old|ignorant|arrogant|spineless|brainless) (fat|up|little|wee|old|bloody|lying|thieving|stupid|useless|fucking|flaming) @insult
you lying|thieving|lazy|stupid|useless|dirty|filthy|greedy|snivelling|grovelling|pathetic|worthless|smug|spineless|ignorant|incompetent (little|fat) bunch|pack|lot|shower|excuses|excuse
are|r you|u|ye|yous (lot|people|all|guys) (just|really|actually|always|even|completely|all|that|too|so|being|deliberately) (being|so|that|a|an|completely|too|this|deliberately) stupid|dumb|thick|dense|retarded|brainless|deaf|blind|illiterate|inbred|slow|mental|insane|simple|daft|idiot|idiots|moron|morons|senile|mad|idiotic|braindead|special
you (are|r) (so|all|just|a|an|such|very|really|fucking|too|as|the|dead|fucking|that) (so|too|fucking|the|that|completely|utterly|dead|very) stupid|dumb|useless|pathetic|worthless|disgusting|ugly|retarded|brainless|spineless|gormless|annoying|dumbest|stupidest|thick|dense|vile|shameless|subhuman|inbred|braindead|dumbest|worst|repulsive|deluded|evil
you're|ur|youre|ye're|yous (so|all|just|a|an|such|very|really|fucking|too|as|the|dead|that) (so|too|fucking|the|that|completely|utterly|dead|very) stupid|dumb|useless|pathetic|worthless|disgusting|ugly|retarded|brainless|spineless|gormless|annoying|dumbest|stupidest|thick|dense|vile|shameless|subhuman|inbred|braindead|slow|repulsive|deluded|evil|clueless
you dumb|thick|stupid|daft as
dumb|thick|stupid as (a|two|short|the) rocks|brick|planks|mince|muck|post|box|shit|plank|bricks (of)
thick as mince|two|pig|muck|a
(bunch|pack|shower|load|gang|lot|nest|crew|den|band) of (absolute|complete|utter|total|bloody|fucking|lying|thieving|useless|heartless|stupid|incompetent|thick|con) (as|lying|thieving|useless|artists) (mince) @insult|artists|amateurs|cowboys|wasters|monsters
you people|lot|guys|all are|is (only|just|nothing|all|such|a|complete|absolute|total|utter|like) (but|complete|absolute|utter|a|bunch|pack|of) @insult
what|such a|an (total|complete|absolute|utter) pathetic|nasty|stupid|useless|horrible|disgusting|vile|rotten|miserable|smug (little|old) @insult|man|woman|person|excuse|people
what a (nasty|horrible|vile) piece of work
what|such a|an (total|complete|absolute|utter) @insult you
what (sort|kind|type|manner) of (a|an|total|complete|absolute|stupid) (total|complete) @insult
@insult @insult
whoever .. is|are|must (be) (a|an) (complete|absolute|total) moron|morons|idiot|idiots|imbecile|cretin
your staff|team|agents|people|driver|drivers|engineer|engineers|technician|manager|nurses|company|colleague|colleagues|workers|boss|reps|doctors|support|guy|girl|chat|office|firm is|are|was|were (all|just|a|an|nothing|such|complete|absolute|total|utter|literally|bunch|pack) (a|but|bunch|pack|of|complete|total|bloody|filthy|heartless|bald|lying|useless) (of|heartless|filthy) @insult|imbecilic|retarded|idiotic|moronic
bloody|flaming|fucking|absolute|complete|total|utter|stupid|useless|lying|thieving|feckin|bleeding|bleedin|ruddy|lazy idiot|idiots|moron|morons|imbeciles|imbecile|muppet|muppets|spanner|drongo|galah|tosser|tossers|wankers|clowns|halfwits|numpty|numpties|plonker|plonkers|pillock|pillocks|bellend|bellends|prat|prats|cretins|gits|git|thieves|crooks|liars|scum|vermin|parasites|bastards|bitches|cunts|twats|melt|animals|swine|eejit|eejits|leeches
idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|halfwit|halfwits|dimwit|dimwits|nitwits|fuckwit|fuckwits|numpty|numpties|pillock|pillocks|bellend|bellends|knobhead|knobheads|tossers|wankers|scumbag|scumbags|vermin|cockroaches|maggots|eejits|gobshites|dipshit|dipshits|arseholes|assholes|scum $
^ idiot|idiots|moron|morons|imbecile|imbeciles|tosser|wanker|wankers|clowns|scum|vermin|parasites|thieves|crooks|liars|cowards|halfwits|muppets|cretins|scumbags|bastards|cunts|pricks|arseholes|assholes
idiotic|moronic people|staff|company|bot|agent|support|team
stupid|dumb|thick people|bot|machine|company|cow|bitch|fool|woman|man|bastard|staff|agent|agents|boy|girl|lot
typical woman|women|man|immigrant|foreigner
pathetic|useless|worthless|nasty|rotten|horrible|vile|despicable little man|woman|person|people|clerk|boy|girl|company
pathetic|sorry|poor|rotten|miserable|useless|pitiful excuse|excuses for|of
waste of oxygen|air|skin|space|breath
nasty|worthless|useless|pathetic|filthy piece|pieces of work|shit|crap|garbage|trash|filth
rotten to the core
scum of the earth
you (all|guys|people|lot) (really|all) suck|stink
you (all) (people) disgust me
hate|despise|loathe you people|all|lot|guys|so|$
i (really|fucking|absolutely) hate|despise|loathe you
hate your guts
you stupid|dumb|useless|pathetic|lazy|fat|ugly|worthless|brainless|ignorant|lying|thieving|filthy|spineless|gormless|flaming|fake
fuck|f|screw|feck|stuff|sod|bugger|eff you|off|u|yourself|yourselves|your|me|ye
go fuck|screw
stfu
gtfo
kys
motherfucker*
piss|jog|naff|feck|bog|sod|bugger|eff|hop off
get stuffed|lost|fucked|bent
up yours
go to hell
rot in hell
burn in hell
shut up
shut the fuck|hell
shut your|yer|ur (big|stupid) trap|mouth|face|gob|cakehole
kill yourself|yourselves
drop dead
drink bleach
eat shit|sh|dirt
kiss my|me ass|arse|butt
suck my|cock|dick
blow me
your mama|mum|mother|mom|mam is|was|must|should (be) (so) 
(go) (and) bile|boil yer|your heid|head
pull|wind|stick|take your|yer head|neck in|out|up (of)
your|yer head out of
crawl back
under your rock
hide|hiding behind (a|your|the) keyboard|screen|desk|script
(go) back to your (own) country|bog|hole|cave|kitchen|village|swamp
(back) to your own country
back to the kitchen and
get back|off to|your the|backside|arse|ass|lazy|fat (kitchen) 
speak|speaks|learn (some) proper english
learn (some) english
an|some|no english person|one|speaker (on)
get|put|give|fetch (me|on) a|an|to|some|someone (english|real|white|proper|normal) (person|man) who|on speaks|knows|english|about
fetch a man
somebody|someone normal|english
even|typical for a|an foreigner|woman|girl|man
do the world a favour|favor
get a real job|life
get a (proper) (job|life|grip) you
real job call
too dumb|thick|stupid|slow|dense to|for
you're|your|ye|are thick|dumb|dense|slow or
(as|so) much use as
iq of|lower
intelligence|brain|brains|brainpower|sense of|than a|an|you
dropped on your|their|his|her head
brain dead|damaged
braindead
office|you|lot|all inbred|inbreds
wrong with you (people)
one brain|braincell|cell between|among|in
use|find|grow|get|rent|buy|have|got a|two|no|any|half (single|half|a) brain|spine|braincell (between|cell)
couldn't|wouldn't|can't run|pour|organise|organize|find|manage|trust|hit|tie .. brewery|boot|backside|arse|ass|piss|toilet|barn|shoelaces
couldn't|wouldn't|can't pour|trust|organise|find ... boot|toilet|brewery|arse|ass
spit on you|your
ashamed to draw|of yourself|yourselves
shame on|to you|your (people|firm|all|company) $
i spit on
pity whoever
your (ugly|stupid|fat|smug) face makes|is
you ugly|stupid|fat|smug face
sunshine|fatso|retard|sunbeam $
madarch|madarchod|chutiya|bhenchod|saala|kutta|kutte|behenchod|harami|gandu|bc|mc
fake|sorry human|humans
be lined up and shot
deserve to (die|rot|burn|suffer|be (shot|hanged|punched))
parade of|of fools
bitch|bitches|bastard|bastards|asshole|assholes|arsehole|arseholes|dickhead|dick|cunt|cunts|wanker|wankers|twat|twats|prick|pricks|scum|whore|slut|retard|retarded|retards|dumbass|jackass|dipshit|shithead|faggot|nigger|paki|spastic|spaz|tranny|chink|gook|kike|fatso|tosser|tossers|bellend|bellends
d head|ckhead|ckheads
b tch|tches|stard|stards|itch
r tard|tards
p ki
f gs|g|gots (you|off|your|idiot|idiots|moron|morons|answer|useless|company)
f ck|king|cking you|off|your|idiot|idiots|moron|morons|useless|company|u
c nt|nts
a hole|holes|shole|sholes
w nker|nkers|anker
sh head|thead
[abuse 4.6 heat 44 complaint 0.4 dissatisfaction 0.8]
// threats
i (will|would|could|want|wanna|am|swear) (going|i'll|gonna|to) (to|will|gladly|happily|personally) kill|murder|strangle|throttle|stab|shoot|punch|slap|batter|hurt|smash|beat|choke|knife|burn|break|hunt|ruin|destroy|hit|bury|end|gut|skin|kick you|your|the|ye|him|her|them|yous (all|down|face|head|legs|arse|ass|up|windows|teeth|driver|in|neck|office|shop|life|place|family)
i'll|ill|we'll|imma (personally|bloody|fucking|gladly|come|happily) (and|round|down|over|there) kill|murder|strangle|throttle|stab|shoot|punch|slap|batter|hurt|smash|choke|knife|burn|wring|hunt|break|ram|shove|kick|bury|gut|skin|knock|deck|put|throw you|your|the|ye|him|her|them|yous|whoever ... down|face|head|legs|windows|throat|neck|wall|teeth|van|lights|jaw|nose|door|kneecaps|arse
i'd (like|love|gladly|happily) (to) strangle|punch|slap|wring|throttle|kill|shoot you|your|him|her|them|ye
i'll|i will|imma|i'm (gonna|going|coming) find (out) (you|where|your|who)
find out where you|your|he|she|they
wring your|his|her|yer
run|hunt him|her|them|you over|down
down|up your|yer throat
hunt you|him|her|them down
(i'm|im) coming for|after you|her|him|your|yous|them
coming for her|him|you
watch your back|step|mouth
i know where you|your|he|she|they|yer
know where you|your|he|she (live|office|house|kids|work|family|park|sleep|car)
waiting (for you) outside
wait for you
outside|park|gate|door when you
you will (all) regret|suffer|bleed|die
you'll (all) regret|suffer|bleed|die
you'll (all) be sorry|picking
you'll (all) pay for
be picking up
see what i|will will|i|do (do|will) (to) (you)
what i will do to
or else you $
^ or else $
somebody|someone|i should|will|would|could burn|bomb|torch|shoot|blow|firebomb|petrol your|the|you|this|it
burn|torch|bomb|burning your|the|this|it (whole) shop|office|place|branch|building|house|down (down)
hope|wish|may you|your|yous (all|children|kids|family|house|company|lot) (all|of|you) die|rot|lose|suffer|burn|choke|fall|get|go
hope (you|your) get|gets cancer|sacked|run|hit|fired
get|gets|had cancer
suffer what you've
go|please|just die
die bitch|die|now|slowly
(go) jump off (a|your|the) (own) bridge|roof|cliff
jump off|under|in your|a
dig your grave
bullet in|through
[abuse 4.2 heat 30 near you|your|you're|yours|yous|ye|u|company|lot|bunch|office|staff|team|people unless other|bank|my|our|his|her|someone|account|identity|card|pretending|tags|policy|neighbour|police|claim]
crook|crooks
thief|thieves
thieving
con artists|men|artist|merchants
robbers|robbing bastards
daylight robbers|robbery
swindlers|swindler|shysters|charlatans|charlatan|cowboys|vampires|bloodsuckers|sharks
[abuse 3.9 heat 22]
have|having|want|wants sex
sexy time
penis|pussy|boobs|tits|horny|nudes|dildo|blowjob|cum
kiss you
hairy balls|ass
[abuse 2.4 heat 16 dissatisfaction 0.8]
idiot|idiots|idiotic
moron|morons|moronic
imbecile*
clown|clowns
muppet|muppets
parasite|parasites
jerk|jerks|slag|slags|pig|pigs|loser|losers
brainless|gormless|spineless|heartless
morally bankrupt
[abuse 1.2 heat 14 dissatisfaction 0.8]
stupid|dumb
lazy
shit|shitty
dumb bot
[abuse 2 heat 0]
fuck*
stupid bot
shut
`;
