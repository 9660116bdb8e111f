/** English: sincere thanks, and thanks that are only a form of words or mean the opposite. Format: see `createLexicon`. */
export const lexiconGratitudeEn = `
[calm]
appreciate (it) if
would appreciate|thank
i'd|we'd|would|will|shall|should appreciate (it) (if|an|a|your|some|any)
(would|will) be (much|greatly|very|most|really|so) (so|much) appreciated|grateful|thankful
i'd|we'd be (very|so|really|most) grateful|thankful|obliged
thank you|thanks (you) card|cards|page|pages|gift|gifts|letter|letters|banner|screen|email|popup|template|speech|party|list|mail
a thank you to|card|gift|for
a thank you $
thank god|goodness|heavens|christ|heaven|me
thank|thanks our|my|a|the client|clients|customer|customers|guests|staff|host|teacher|sponsors
to|and thank our|my|her|his|their
thanks me|us|everyone|customers|them
says|said|say|saying|told|repeats|reads|bot|heard|hear|footer|recording|message|line|from (a|with) thank|thanks (you) (you|for)
want|need your thanks
say thank you
won't|not|don't|didn't|never say|want|get|need (a|your) thank|thanks (you)
grateful guest|dead|alternative
gratitude journal|wall|practice|app|diary|box|jar
appreciated in|value
prices|values|value|property|properties|assets|houses appreciate|appreciated
hats off peak
ta is|cert|number
// a letter is acknowledged, and then taken apart
thank you|thanks (you) for your|the (last|kind|recent|reply|helpful|lengthy|detailed|prompt|earlier) letter|email|mail|message|reply|response|answer|note|explanation|mails|letters (of) ... which|but|however|fails|doesn't|don't|didn't|not|ignores|missed|ignored|unfortunately
thank you|thanks (you) for (your|the) (patience|understanding|loyalty) (and) (understanding) eleven|again|times
[gratitude 3.4 heat -16 complaint -1.6 dissatisfaction -1.5]
(many) thanks again
thank you again
(once) again thanks|thank
thank you so|very much
thanks so|very much
many|huge|big|heartfelt|sincere|warmest|million|kind|best|endless|infinite|countless|lots|tons|loads (of) thanks|thankyou
thanks a lot|million|bunch|ton
thanks a million
(a) thousand|million thanks
thank you kindly|indeed|all|guys|both|ever|tons|loads|sincerely|dearly|folks|lovely|love|team|everyone|everybody|again
thanks ever|awfully|heaps|loads|tons|muchly|folks|guys|all|team|everyone|mate|love|pal|hun|hen|dear|man|again
much|really|greatly|so|truly|deeply|genuinely|sincerely|massively|hugely appreciated
really|truly|very|so|much|greatly|sincerely|deeply|genuinely|do|totally|honestly (much) appreciate
i|we (also) appreciate
appreciate it|that|you|your|the|how|what|this|all|everything|everyone|ya|u|every
appreciated $
appreciate $
preciate
i'm|im|i am|we're|we are|am|are|very|so|truly|most|deeply|eternally|really|forever|extremely|incredibly|ever|immensely (so|very|truly|most|deeply|eternally|really|extremely|incredibly|still|both) grateful|thankful|obliged|indebted|appreciative
grateful|thankful|indebted|obliged to|for|that
much obliged
you|that|this|it made my|our|her|his|their|mum's (whole) day|week|month|year|weekend|night
(you) saved my|our|the|us|me|his|her (whole) (day|life|bacon|weekend|trip|wedding|skin|week|season|marriage|holiday|christmas|business|a|from|job|neck|evening)
you saved me|us|my|our
lifesaver|lifesavers
cheers for
^ cheers
cheers $
thx|thnx|tnx|tysm|tyvm|thanx|thanku|tks|thankyou|thankyouuu|thankss|tanx|ty
ty $
^ ty
^ ta (very|so|for|love|mate|ever|muchly|hen|pal|duck|pet|again) (much)
ta (very|so) much|muchly|love|mate|for|everso|duck|hen|pal|pet|ever
ta $
kudos to|on
^ kudos
hats off
god bless
god bless
bless you|ya|ye|him|her|them|your|yous|whoever
^ bless $
be blessed
every blessing
wee gem
godsend
good on ya|you|yous|ye|yer
fair play to
nice one
top marks|job|notch|lad|man|bloke|woman|service|work|stuff
well in
good|great|nice|amazing|excellent|fantastic|superb|brilliant|lovely work|job|stuff|service|effort|support|help (everyone|team|guys|all|folks|there|today) $
deserve|deserves|earned|earns|merits|merit (a|an|huge|all|every|the|some|your) (a|huge|big|pay|real) medal|raise|rise|bonus|praise|credit|promotion|award|recognition|word|pat|applause|thanks|holiday|drink|pint
word|note|round|vote of thanks|praise|appreciation|applause|gratitude
in your|his|her debt
forever in|grateful
owe you|him|her|them|y'all|yous (all|guys) (a|one|big|so) one|pint|drink|beer|cake|much|coffee|big
weight in gold
can't|cannot|can never|ever|begin|not|enough|thank (to|thank|you) (thank|you) (enough)
can't|cannot say|express|describe|tell|put how|enough|it|you|in|what (grateful|much|thankful|into|words)
words can't|cannot|can
how much (it|this|that|your) (help|kindness|all|has) means|meant|helped
means|meant so|a|the|everything|more much|lot|world|to|great|than (to) (me|us|deal|you)
means|meant to me|us
above and beyond
extra mile
couldn't|could|wouldn't|can't (not|never) have|do (it) (done|managed|got|made|asked|coped|been|survived) (it|for) (without|better|nicer|more)
without you i'd|we'd|we|i|all
without your help|quick|support|kindness|patience
(a) (load|weight) off my|our mind|shoulders|chest
pass (on|along) (my|our) (sincere|heartfelt|warm|very|warmest|best|own) thanks|gratitude|compliments|appreciation
please pass|give|send|convey|extend|relay|thank|tell (my|our|on|the|him|her) (my|our|him|her|sincere|huge) thanks|gratitude|appreciation|compliments
my|our|with|sincere|heartfelt|warmest|deepest|utmost|much|eternal|express (sincere|heartfelt|warmest|deepest|eternal|most|own) thanks|gratitude|appreciation
i|we thank (you|your|the|him)
i|we (want|wanted|wish|must|just|would|really|like|also|all) (just) (to|like|wanted|want) (to) (say|express) (a) thank|thanks|appreciation
thanking you|your|him|everyone
thank the|everyone|whoever|your|him|her|them|mr|mrs|ms|dr|all|each|every|nurse|yous|ye|ya|y'all|u|both|emma|that|this|these|those
choir|family|wife|husband|mother|mum|dad|son|daughter|team|class|everyone|all|kids says|say|sends|send (a|big|many) (big|huge|his|her|their) thanks|thank
a (big|huge|massive|heartfelt|special|sincere|quick) thank|thanks you
big|huge|massive|special shout out to
very|so|too|awful|awfully|really|truly|most|extremely good|kind|nice|thoughtful|decent|generous|patient|sweet|considerate|helpful of|with you|ye|her|him|them|me|us|your|to
good|kind|thoughtful|nice of you to|and|all
how kind|thoughtful|good|sweet|generous of you
so kind|thoughtful|sweet of
your|such|her|his|their kindness
won't|never (ever) forget it|your|what|how|this (kindness|help|you)
you|yous|ye|y'all (people|guys|lot|all|folks|both) are|were|r (so|really|simply|truly|just|absolutely|all) (the) wonderful|brilliant|amazing|fantastic|awesome|incredible|great|marvellous|superb|lovely|magic|class|outstanding|best
you've|you have (all) been (so|really|simply|truly|just|absolutely) wonderful|brilliant|amazing|fantastic|awesome|incredible|great|marvellous|superb|lovely|outstanding|helpful|kind
you rock|rule|beauty|star|hero|legend|gem|angel|champ|ripper
so|very|really happy|pleased|delighted|impressed|glad|relieved|chuffed|touched|moved with|by|that|at|how (how|what|the|your|you|she|he) 
restored (my|our) faith
faith in humanity|people restored
it's rare
five|5 stars from|to|for me|us|you|your|him|her|the
hat tip
works|working a treat
works|working like a charm
so glad i|we called|asked|found|wrote|chose
danke|merci|gracias|grazie|obrigado|arigato|shukran|dhanyavaad|shukriya|diolch|tak|dank
thanks to you|your|him|her|them|your|sarah|whoever (quick|swift|help)
[gratitude 4.8 heat -16 complaint -1.6 dissatisfaction -1.5]
absolute|total|proper|complete|real|you|utter|such|pure|wee|true|are|a|an legend|legends|gem|gems|hero|heroes|angel|angels|saint|saints|champion|superstar|superstars|champ|superhero $
absolute|total|proper|complete|utter|pure (bloody) legend|legends|gem|gems|hero|heroes|angel|angels|star|stars|saint|saints|treasure|diamond
you're|youre|ye're|yer|are|been|ye've|u|you (absolute|all|both|such|been|really|truly|are|r|is) (a|an|the|absolute|all|such|been|pure|total) (a|an|absolute|total|wee|real|pure|proper|little) legend|legends|gem|gems|heroes|angel|angels|saint|saints|treasure|lifesaver|godsend|superstar|superstars|champ|darling|rockstar|rockstars|star|stars
^ legend|legends|heroes|hero|stars|angels|champions|superstars|lifesaver
[gratitude 2.6 heat -9 complaint -0.9 dissatisfaction -0.8 neg]
thank you
thanks
cheers
thank u|ya|ye|yous|y'all
thankee|thankyou|thank'ee
[calm]
thanks|thank you in advance
thank you in advance|anticipation
thanks in advance|anticipation
(many) thanks in anticipation|advance
thank you for your|the attention|time|understanding|consideration|patience $
[gratitude 1]
thank you (in advance) for not|your continued
// it means the opposite
[heat 26 dissatisfaction 2.5 complaint 1.8 gratitude -5]
thanks|thx|ta|cheers for nothing
thank you for nothing
(no) thanks to you|your (lot|company|incompetence|mess|mistake|delay|error|system|guys|people) (i|we|my) (missed|lost|have|am)
no thanks to
thanks a lot for|guys|you|company
thanks so much for ruin*
thanks|thank|thanx|thx|cheers|ta|kudos (you|so|a) (much|lot|bunch|million) (for|ever) (4|making|absolutely) wasting|ruining|losing|breaking|ignoring|cancelling|keeping|hanging|leaving|charging|destroying|forgetting|messing|overcharging|lying
thanx|thanks|thx 4 wasting|nothing|ruining
thank|thanks for your (continued|utter|total|complete|usual) incompetence|indifference|ignorance|uselessness|rudeness|silence
thank|thanks for your lack of
^ oh|wow|gee|aw|cool thanks (a|so|for) bunch|lot|nothing|heaps|much
^ oh thanks
thanks a bunch|heap
^ oh|wow|gee|well thank you (so|very) (much)
bless you actually|really|think
^ bless you|they|he|she actually|really|still|think
^ bless $
(oh) you're|you are|ye're so|very|really|super|too helpful|kind|clever|generous not
you must be (so|very|really) proud
(oh) how lovely|nice|kind|thoughtful|generous another|yet|a|of
great|big|some|fat|lot|lots (of) help|use (that|you) was|were|are
nice touch
nice one sending|charging|losing|guys|geniuses|genius|idiots|lads
well done (you've|you|on|everyone|for|again) managed|broken|broke|lost|losing|yet|another|again
top marks|job|work|service for consistency|losing|ignoring|effort|breaking|delaying|nothing|being|creativity|silence
hats off to (you|whoever|the) (genius|for|person) (who|losing|ignoring|managing|for)
kudos|applause|medal|congratulations|prize|bravo|award to|for whoever|the|losing|being|ignoring|managing|your|on
(big|huge|a) round of applause for|to (the|whoever|your) (genius|whoever|who)
pat on the back for|to|yourselves
with friends like
give my|our regards to whoever
what a|an gift|treat|pleasure|delight|privilege|honour an|another|to|it|being
brilliant absolutely|just|simply
^ absolutely brilliant|wonderful|fantastic|marvellous now|another
for once
i'd|would be thankful|grateful for once
`;
