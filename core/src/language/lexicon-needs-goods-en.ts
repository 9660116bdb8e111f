// What breaks, is sent wrongly or is lost, and may want another in its place.
const thing = "one|unit|card|key|keys|set|meter|machine|battery|cable|charger|copy|badge|sim|phone|handset|modem|router|pump|tyre|tire|lid|seal|part|parts|remote|certificate|licence|license|passport|pin|tickets|ticket|bin|bins|product|item|device|model|pair|mug|mugs|screen|monitor|monitors|laptop|tablet|headset|bulb|filter|handle|table|chair|lamp|kettle|parcel|package|box|bottle|plate|order|book|disc|uniform|washer|fridge|freezer|oven|hob|bike|car|room|mattress|shoes|jacket|shirt|dress|coat|glass|ring|watch|bracelet|tag|fob|label|letter|cheque|stick|tool|drill|toner|cartridge|printer|sensor|probe|thing|bag|case|suitcase|tin|jar|kit";

/** English: another one in its place, and faults put right. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsGoodsEn = `
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
request (for|a|to) (a) fresh|new|replacement|duplicate|another
how (do|can|soon) (i|we) (get|order|have|may) (_) (a) new|replacement|another ${thing}
what do i .. for another
have another|spare
where do|can i get a (second|new|replacement|spare)
need a new|another|replacement
needs (to) (be) a|replacing|replaced new
missing|broken one|part|piece please|again
just send|post the|me|us
i'd|we'd like|prefer the|a _ one
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
[gate:replacement 1]
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
// fix
[about:fix 2.6]
jammed|jams|jamming|snapped|dripping|drips|squeaks|squeals|wobbles|wobbly|flickers|flickering|rattles|sticks|peeling|hanging off|loose
stuck|dead|frozen|flat|down|offline|gone|off since|again|for|all|on|in|half|at
crawls|stutters|buffers|lags|overheating|smokes|sparks|tripped|trips
won't|doesn't|don't|isn't|aren't|hasn't|haven't|can't|cannot|couldn't turn|light|lit|flush|fold|shut|close|open|start|load|move|work|respond|charge|save|sync|show|let|log|connect|print|match|edit|pair|boot|heat|cool|drain|lock|unlock|recognise|recognize|accept|play|ring|update|install|send|receive|pick|switch
is|are|was|were|shows|has|have|got wrong|misspelt|misspelled|incorrect|mixed|swapped|duplicated|outdated|garbled
wrong name|date|address|total|amount|number|birth|spelling|figure|price|time|size
an|one hour out|off
drops|dropped|loses|lost every|each|out|all|connection|signal|my|our|calls
logs|logged|kicks|throws me|us out
mould|mold|damp|leak|leaks|leaking|wasp|wasps|rats|mice|cockroaches
cut through
out of action|order|sync|service
no hot|water|power|heating|signal|sound|internet|picture|light|electricity|dial
sound|power|picture|heating|internet|net|water|light|lights is|'s|are gone|off|out
lights are (all) red
green|red|black line|lines|light|lights
half a|the page
fault|faults|glitch|bug|defect|malfunction
greyed out
hardly holds|works|charges
come|came back|off|loose|away|unstuck
declined everywhere
[about:fix 1.4]
help|advise please
please help|advise|activate
what can|could|should i|you|we do
help me|us
problem|problems|issue|issues|trouble|wrong
stops|stopped
[need:fix 3]
(please|can|could|you|and|to|would|must|just|now|kindly) fix|repair|mend|resolve|rectify|troubleshoot|recalibrate|debug|unblock|reactivate it|this|that|them|my|our|the|your|at|these|asap|please
fix|repair|mend|resolve|rectify|solve please|asap|immediately|soonest
please|kindly|pls|plz fix|repair|mend|resolve|rectify|correct|restore|investigate|adjust|reset|unlock|amend|sort|reactivate|attend|treat|look|see|solve|clear|unblock|merge
fixed|repaired|mended|sorted|resolved|rectified|corrected|restored|adjusted|amended|seen|tightened|solved|relaid|straightened|looked to|asap|please|by|soon|now|today|into|at|before|immediately|urgently
want|need|like|expect|have|get|be|it it|this|that|them|these|to (be) fixed|repaired|mended|sorted|resolved|rectified|corrected|restored|adjusted|amended|checked|working|removed|tightened|solved|relaid|looked
see|seeing that|to it|it's|this|that (repaired|fixed|done|sorted)
have|get|needs|want it|this|them (all) seen|looked|working|fixed|put|back|going|up|running|sorted to|at|properly|right|on|again
get|make|have it|this|them|that|my|our (_) to work|behave|working|going|running
get|getting .. working (properly|again)
so (that) it works
sort this|it|that|them (out)
any way to sort|fix|solve
correct this|it|the|my|our|them
put .. right|straight|order
put it|this|that right|straight|in
make good
look|looking|looked into
look|looking|see|looked at|to it|this|that
investigate|troubleshoot|workaround|debug
attend to
send|get|have|need|want (us|me|out|over) a|an|your|the (_) engineer|technician|plumber|electrician|fella|mechanic|repairman|maintenance
send|get|have|need|want someone|somebody round|out|over
relaid
send someone|somebody|a|an|your|out round|out|over|engineer|technician|fella|plumber|electrician|man|to|mechanic
somebody|someone|engineer|technician|maintenance needs|has|must|should|to come|free|please|look|repair|fix|out
need an|a engineer|technician|plumber|electrician|mechanic|repair
maintenance please
a repair
do you|u|ye repair|mend|fix
want|need|like|request a repair
come and adjust|fix|look|repair|free|sort|see
bring|get|put it|them|the|my|our (_) back (on|up|please|online)
restore the|my|our|from|it|service|access
restore|roll|revert .. back|backup|line|service|access|connection|to
unlock|unblock|reset|reactivate|recalibrate my|our|the|it|this|please
amended|corrected|rectified
correct please
please correct|amend
correct|amend|edit it|this|them for|please
merge them|the|my|our
help please
help me|us fix|solve|sort|resolve
glad of some|any help
what can|could be done
what do you propose|suggest|advise|recommend
tell us|me what to do|how to
tell us|me how to
how can|do i|we|you fix|solve|repair|stop
firmware update or
over to you
is there a workaround|fix|solution|patch
a|the solution to|for|please|asap
gotta|must|have|need to do something about
do something about
bring it in|back to
it removed|relaid|treated|tightened|loosened
needs|need fixing|repairing|mending|sorting|attention|correcting|adjusting
under|in|within warranty|guarantee and|so|it
you gave|guaranteed|promised # years on
loosen|tighten|unclog|unblock them|it|the
we|i need this|it|them solved|fixed|sorted|resolved
put it on the list
clear whatever
treat the
please sort
edit it
[gate:fix 1]
i've|we've|i|we|it's|is|was|been|has|got|you|they|engineer|have (been|all|already) fixed|solved|repaired|resolved|mended|sorted (it|myself|ourselves|in|within)
it|everything|all works|worked|working again|now|fine|well|perfectly
works again|now|fine
working as it
problem|issue|fault solved|sorted|fixed|gone|resolved
no faults|problems|issues|errors|complaints
don't repair|fix|mend|send
don't want .. repaired|fixed|mended
i|we fixed|mended|repaired|solved
you|he|she|they|engineer solved|fixed it
put it right within|so|quickly|at
arrived unbroken|intact
error|fault|mistake is|on|was with|my|mine|our|ours
sorry for the bother|trouble
is the .. fixed|repaired|over|open|closed
what's wrong with paying|using|asking|having
has|have been repaired|fixed|solved|resolved|sorted
mend it please
which|what .. oil|spray|kit|brand
[gate:fix 2]
no need to send
i was only wondering
in our own
our own app
if it ever breaks
over the years
is|are|was over
[calm]
work|works for me|us
fixed rate|rates|price|deposit|term|fee|line|cost|costs|appointments|income|tariff|gear|asset|assets
fix the date
crash course|helmet|diet|mat
lunch|coffee|tea|career|spring|bank|summer|weekend break
break room|even|time
breakdown cover|of|truck|service
help centre|center|desk|page
repair shop|shops|kit|kits|cafe|manual
report a problem
problem child
bug spray|repellent
maintenance window|charge|fee
stuck between
slipped a disc
in the unlikely
down pillow|payment|jacket|under
issue of
spare parts
broken hill
dead line|sea|end
correct way|address
the trouble with
correct that's
service history
`;
