/** English: how people ask (`want`), and what is no asking: supposed, told of others, only wondered. Format: see `createLexicon`; read by `readNeedFrames`. */
export const lexiconNeedFramesEn = `
[want 1]
please|pls|plz|kindly|asap
can|could|would|will|may|might you|u|ye|i|we|someone|somebody|anyone|anybody|one|they|y'all|yall|my|our|the|an|a
can|could|would youse|someone|y'all
must be|have
i|we (really|just|only|would|do|also|still|now) want|need|wanna|demand|request|require|expect|insist|wish|await|claim|prefer|ask|hope|seek
i'd|we'd|id (really|much|very|just|also|only) like|want|love|appreciate|prefer|rather|be|need|expect|ask
would|should (much|rather|really) like|prefer|appreciate|love
i'm|we're|i|we|im (am|are) (really|still|just) after|asking|hoping|expecting|requesting|demanding|seeking|entitled|owed
after a|an|the|some|my
is|any there any|a|no chance|way|possibility
any chance|way|joy|possibility|hope
chance|possibility of
how do|can|could|may|might i|we
how soon|quickly can|could|may|will
how about
what about
what can|could|do be|you|i|we
what do i have|need
when can|will|do|may|might|should|are|is|would|could i|we|you|my|our|the|it|that
where|who|whom do|can|could i|we
where's
need|want|wanted|looking to|for|a|my|the|this|that|these|one|it|some|our|another
needs|ought|has|have to
should|must be|have
be glad|grateful|happy|obliged|pleased|nice|great|good|lovely|kind if|for|of|to
let|lemme me|us
make|see sure|that|it
possible for|to
is it possible
entitled to
request for
over to you
would|will you
all i|we want|need|ask
at the earliest
sort it|this
do the right thing
i|we must|insist
either
// what is only supposed
[gate 2]
if i|we|one|you|it (ever|only|had|have|were|was) took|wanted|cancelled|canceled|returned|sent|ordered|changed|switched|decided|asked|left|stopped|bought|broke|breaks
if i|we|one were|was|had|should|ever|wanted|cancels|cancel|return|returns|stopped|ended|don't
if it|they|one ever
should mine|it|they|something|anything|anyone|the ever|go|break|fail
suppose i|we
supposing
hypothetically
in theory
in general
generally
as a rule
in the (unlikely) case|event of
in case of|i|we|it|my
just|only for my|our files|records|notes|information
before i|we decide|book|buy|order|sign|commit
how long does|do|would a|an|the _ (usually|normally|typically) take
[gate 3]
just|only asking|wondering|curious
only wondering before
no need now
only kidding
just kidding
// what is denied
[gate 2 unless please|pls|can|could|want|need|would|but|why|when|where|still|not|yet|however|though]
thanks|thank|lovely|perfect|brilliant|fab|fabulous|wonderful|excellent|loved|bravo|hats|cheers
well done
great service|work|job
my|our own fault|error|mistake|fault
[gate:refund 1 gate:discount 1 gate:replacement 1 gate:cancel 1 gate:person 1]
my|our friend|neighbour|neighbor|sister|brother|colleague|mate|cousin|aunt|uncle|buddy|pal got|had|has|was|received|says|said|told|works|bought|wants|loves
[gate 1]
no need to|for|of
don't|dont|do|does|doesn't not need|want|wish|mean|require to|a|an|any|your|the|it|another|store
no .. needed|required|necessary|wanted
never mind
spare me|us
nothing to do with
not asking|looking|here|after for
i'd|we'd|i|we (would) hate for|to
instead of
not my|our|a
nothing|nobody|none could|can|will
// what others want
[gate:refund 2 gate:person 2 gate:cancel 2 gate:discount 2 gate:replacement 2 gate:callback 2 gate:explanation 2]
my|our|own customers|clients|buyers|guests|members|patients|users|subscribers|students|tenants|employees ask|want|wants|need|say|cancel|return|in|report|reported|from|with|request|can|do
my|our own customers|customer|clients|client|buyers|users|employees|app
customer|customers|patient|client|clients|guest of mine|ours
a patient|customer|client|guest|user cancels|returns|asks|wants|disputes|in|says
what shall i tell him|her|them
do other sellers|shops|people
// what is done, or thanked for
[gate 1 neg]
thanks|thank|cheers (you) (so|very|a) (much|lot) for
all sorted|settled|good|fine|done|in
it works|worked again|now
is|are|was|everything's|that's|it's|it all settled|sorted|answered
`;
