// What breaks, is sent wrongly or is lost, and may want another in its place.
const thing = "one|unit|card|key|keys|set|meter|machine|battery|cable|charger|copy|badge|sim|phone|handset|modem|router|pump|tyre|tire|lid|seal|part|parts|remote|certificate|licence|license|passport|pin|tickets|ticket|bin|bins|product|item|device|model|pair|mug|mugs|screen|monitor|monitors|laptop|tablet|headset|bulb|filter|handle|table|chair|lamp|kettle|parcel|package|box|bottle|plate|order|book|disc|uniform|washer|fridge|freezer|oven|hob|bike|car|room|mattress|shoes|jacket|shirt|dress|coat|glass|ring|watch|bracelet|tag|fob|label|letter|cheque|stick|tool|drill|toner|cartridge|printer|sensor|probe|thing|bag|case|suitcase|tin|jar|kit";

/** English: another one in its place. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsReplacementEn = `
// replacement
[about:replacement 3]
replacement|replacements|replace|replaced|substitute|spare|duplicate
exchange|exchanged|swap|swapped
reissue|reissued|resend|resent|reprint|reprinted
a|one different|another|fresh|second|new ${thing}
another|different|fresh ${thing}
new ones|card|set|copy|handset|badge
in its|their|the place|stead
the right|correct|proper|other ${thing}|size|colour|color
right|correct|proper one|ones
[need:replacement 3.6]
send|ship|post|give|bring|get|issue|deliver|print|courier|provide|fit|supply|mail|make|cut|order|find|put|sell|want|need|like|have|request|hand|require|expect (me|us|out|my|him|her|for|through) (_) a|an|the|one|another|some|any (_) (_) new|another|different|replacement|fresh|second|duplicate|spare|substitute|right|correct|proper
send|ship|post|give|bring|get|issue|deliver|print|provide|supply|mail|cut|fit (me|us|out|my|him|her) (_) another|new|more|mine
issue|print|send|post|give|bring|get|deliver|order|find|make (me|us|out|my) (_) another|new ${thing}
need|want|request|require|expect|like|have|after (to) (have|get|own|issue) (a|an|some|#|two|five) (brand) new|another|different|fresh|second|duplicate|good|right ${thing}|ones
(a|one) new|fresh|different|another ${thing}|washing|unit|debit|bank|credit|hearing (card|machine|aid) please|pls|under|issued|sent
new bins|card|keys|tyres|ones|one please
need|want|like|get|have (the|a|my) (new|right) (one|it|pair) changed|replaced|swapped|exchanged
replace|exchange|swap|change it|this|them|these|the|my|our|for|that .. for|please|with|under|with|broken|faulty|cracked|damaged|black|in
replace|exchange|swap it|this|them|these|that|my|our|the
replaced|exchanged|swapped (for|with|under|please|asap|by)
swap|exchange|trade it|this|them|these|that|mine|the|my .. for|in|please
^ swap $
swap please|it|them|this
trade it|them|this|in
one|ones that|which|who|without|with (actually) works|work|has|have|is|are|does|do|isn't|fits|fit|holds
one|ones without|with (a) bedbugs|handle|cracks|scratches|holes|marks
change .. for one|another|a|the
change it|them|this for|to|please
changed for|to a
different|other one|phone|plate|room|colour|color|size|bike|car please|out|instead|here
another one (please|instead|for|in)
another in|instead|please
in its|their|the|his|her (_) place
in a (_) larger|bigger|smaller|different|other|another|the size|colour|color|one|right
a size|larger|bigger|smaller (size) up|down|instead|please
a larger|bigger|smaller one|size
take .. back .. give|bring|send .. a|the|me
bring|send|get|deliver|want|need|when (me|us|my|is|will) (is) (the|a) right|correct|proper|actual (_) one|ones
the right|correct|proper (_) coming|instead|please|one
send mine|ours|more|the _ please
i|we need|want a|an left|right|larger|bigger|smaller|working|good|functioning
working one|unit|replacement|model|pair|copy
# good|working|new|fresh|intact|whole ones|units|one|monitors
full|new|fresh|clean|second|spare|duplicate copy|set|pair|licence|license
a duplicate|substitute|spare|replacement
request (for|a|to) (a) fresh|replacement|duplicate
how (do|can|soon) (i|we) (get|order|have|may) (_) (a) new|replacement|another ${thing}
what do i .. for another
have another|spare
where do|can i get a (second|new|replacement|spare)
need a replacement
needs replacing|replaced
needs to be replaced
needs a new
missing|broken one|part|piece please|again
just send|post the ${thing}
the one i|we ordered|chose|bought|wanted|paid
courier with the|a new
new one under|issued|sent|please|with|and
put a new
fit a new
next one please
any other phone|one|model
i bought a new
trade them
would send one that
[gate:replacement 1 neg]
do|does you|it|this|they|u have|stock|sell|come|make|do
is|are it|this|there|they available
exchange|swap|trade|change euros|shifts|stories|dollars|seats|numbers
right one for
benefits explained
bought me a
give change for
do|does|have|are you|they .. sell|stock|carry|spare|replacement|spares
thanks|thank .. replacement|replacing|new|exchange
replacement|new|second .. arrived|came|works|received|perfect|fits|great
i|we (have) (already) replaced|swapped|exchanged|bought|ordered
new|replacement|other|second|right|larger|different|card one|card|part|unit|size (has|just) arrived|came|works|fits|received|is
much|cost|price (is|does|for|of) (a|the) replacement
who is|was .. replacement
how (does|do|can|to) (one|i|we|you) replace|change|swap
my neighbour wants|would
rather keep it
does|do|is|can .. user change
change my|our|the address|flight|booking|password|email|name|plan|date|appointment|sheets|phone|tariff|seat|number|order|delivery
in your portal
order another
no substitutes
i'd|i|would hate
don't want|need a|it|another|new|any
could replace
[gate:replacement 2]
just the money
i'm keeping it
reordered it
[calm]
rail|hip|knee|hair|hormone replacement
replacement windows|bus
exchange rate|rates|student|programme
telephone|stock|currency exchange
swap space|shifts|stories
find and replace
replace card button
new model|site|shop|office|customer|year|rules|terms
another question|day|thing|outage|customer|time|matter|you
trade in values
exchange euros|currency|dollars|money
fresh pair of eyes
right one for
correct size table
`;
