/** English: what is broken or wrong, put right. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsFixEn = `
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
[gate:fix 1 neg]
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
