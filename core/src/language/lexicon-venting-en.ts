/** English: much feeling and no wish yet: people who first have to say how it is. Format: see `createLexicon`. */
export const lexiconVentingEn = `
[venting 3.2 heat 20 dissatisfaction 1.4 complaint 1 neg]
do|have you (even|people|honestly|guys) (have|got|know) any|even|the|a (slightest|faintest|remotest) idea|clue|notion
any idea what|how it|this|i've|we've|that|i|long|much|many
no idea what|how this|you've|much you|i've|we've
can you|anyone (even) imagine|picture|believe (what|how|it|this)
i just|only (really|honestly) need|needed|want|wanted|had to say|vent|tell|scream|rant|shout|cry|get
need|had|have to vent|rant|scream
need|had|have|just to get (this|it) off (my)
let off steam
get|getting (this|it|that) off my chest
rant over
(sorry) for the rant|ranting|venting
excuse the|my rant
i'm|i am|im|am|sitting|sat here|literally|still|physically (literally|actually|still|so|physically) shaking|trembling|crying|sobbing|speechless|fuming|seething|boiling|raging|livid
my hands|hand|blood (are|is) shaking|trembling|boiling|boils
beyond words|speechless|it|fed
words fail (me)
words cannot|can't describe|express
no|lost for words
have no words
i could|want|feel|going (to|like) (just) cry|scream|weep|screaming|crying|explode|throw
want to (just) cry|scream|weep
in tears
cried|crying|sobbed|sobbing|bawling|wept|weeping in|my|all|myself|at|on|because|over|again|with
burst into tears
lost|losing my mind|sanity|temper|rag|marbles
i'm|im|i|am (slowly|literally) going (slowly|absolutely|completely) insane|crazy|mad|spare|mental|bananas|nuts
driving|drives|drove|driven me|us insane|crazy|mad|nuts|spare|mental|up|round
up|round|around the wall|bend|twist
at|reached|hit breaking point
can't|cannot take|cope|deal|stand|bear (with) this|it|anymore|any|another
i can't|cannot do this|it any|anymore|another
can't|cannot take|cope|deal (with) (it|this) any|anymore
had it up to here
i've|i have|ive (just|really|absolutely|officially|truly) had (it|enough)
had it
enough is enough
worn|burnt|burned out
i'm|im|am|we're|are (so|just|absolutely|completely|utterly) exhausted|drained
i'm|im|i am|we're so|just|beyond|sick|completely|absolutely|utterly|honestly (so|and) tired|exhausted|drained|angry|upset|furious|frustrated|done|sick|fed|over|livid|mad (of|up|with)
so (so|very) angry|furious|mad|frustrated|upset
i give up
i don't|dont|cannot know what to|else|more (do|say|to) anymore|any
i don't|dont know what (else) to do|say (anymore|any)
i do not know what to do|say
i don't|dont even know where|what|why|how|anymore (to|i)
(what|where) is wrong with you|this
what|what's (is) wrong with you|this|these|people|everyone
just|absolutely|honestly|simply unbelievable|unreal|insane
^ unbelievable|unreal $
the (sheer|utter|absolute|bloody) cheek|nerve|gall|audacity|arrogance|incompetence
of all (the) things
what a|an (absolute|complete|total|utter|bloody) day|week|month|mess|nightmare|circus|joke|shambles|farce|shower|waste|palaver|disgrace
why oh why
^ why why
^ why is|does|must|can't everything|nothing|nobody|it always (so|ever|be)
why is everything|nothing|it (always) so|always
how is|can this|it|that|any (even|still) legal|acceptable|allowed|real
how hard|difficult can|is (it|this) (be|to)
is it|that (really) too|so much|hard to|ask
am i (going|losing|being) mad|crazy|insane|invisible
are you (actually|seriously|honestly|even) kidding|serious|joking|insane|having|for (a) (real|laugh|me)
you (cannot|can't) be serious
who does that|this
i mean seriously|really|come|honestly|what|who
come|oh on people|already|seriously
and|then (then|guess) guess what
guess what
waited and|for hours|days|weeks|ages
waited and waited
hours and hours
days|weeks|months|hours of my life
of my life i (will|won't|never) 
never (get|getting|got) that|those|it back
not get that|those|it (one) back
all day|night|morning|weekend|week (long) waiting|on|for|trying|wasted|gone
nobody|noone (ever) cares|listens|bothers|gives
no one (ever) cares|listens|bothers|gives
does|doesn't anybody|anyone|nobody (even|here|there|ever) care|listen|read
i hate this|that|it|everything|how $
i hate everything
i hate you|how
i hate my life
christ almighty|sake
jesus christ|wept
ffs|jfc
^ jesus|christ
for god's|gods|heaven's|christ's|pete's|fuck's|fucks|goodness|flip's sake
for the love of
for crying out
oh my god|goodness|days|life
omfg|omg|ugh|argh|aargh|gah|grr|grrr|aaah|aargh|arghh|argghh|ughh|smh|urgh|uggh
ruined|destroyed|spoiled|spoilt my|our|the (whole|entire) day|week|weekend|holiday|wedding|christmas|birthday|life|month|summer|trip|night|evening|anniversary
i'm|im|am not (even) asking|looking|expecting|wanting|after (for) anything|a|an (anything|reply|money|refund)
i don't|do|dont (not|even) want|expect anything|a|an|your|any reply|answer|money|apology|from
didn't|haven't|hardly slept|sleep (all|a|in|for) night|wink|week|days
losing sleep
my (poor) kids|mother|mum|dad|daughter|son|wife|child was|were|is|are (in) (still) crying|tears|sobbing|heartbroken|devastated
heartbroken|devastated|gutted|distraught
[venting 1.6 heat 8]
i am|i'm|im so|just|beyond
i am|i'm speechless
omg|ugh
crying
`;
