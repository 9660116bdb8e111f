// What people hold with us, or have asked for, and may want ended.
const held = "account|accounts|membership|subscription|subscriptions|contract|order|orders|booking|bookings|reservation|reservations|appointment|plan|policy|agreement|card|service|services|line|lines|debit|mandate|payment|payments|transfer|flight|flights|ticket|tickets|delivery|renewal|trial|application|applications|request|warranty|insurance|cover|licence|licences|license|licenses|registration|listing|profile|newsletter|newsletters|emails|mails|mailings|texts|visit|engineer|technician|plumber|locksmith|course|class|classes|lesson|lessons|programme|program|scheme|loan|mortgage|bid|cheque|check|tenancy|lease|rental|hire|domain|number|sim|sip|landline|broadband|package|bundle|upgrade|addon|extra|extension|purchase|installation|pickup|collection|trip|stay|room|table|quote|permit|parcel|shipment|production|box|boxes|meals|tariff|slot|place|spot|viewing|tour|session|standing|direct|savings|stream|hosting|server|environment|voicemail|roaming|donation|donations|pledge|sofa|marquee|skip|caterer|driver|gym";

/** English: what is to end, stop or be taken back. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsCancelEn = `
// cancel
[about:cancel 3]
cancel|cancelling|canceling|cancellation|cancelled|canceled
unsubscribe|unsubscribed|unsubscribing|deactivate|deactivated|deactivation
terminate|terminating|termination|discontinue|discontinued|rescind|annul|annulled|revoke|revoked
withdraw .. my|our|the|from|request|application
disconnect|disconnected
end|ending|stop|stopped|stopping|close|closed|closing|delete|deleted|freeze|freezing|block|blocking|drop|dropping|halt|abort|void|cease|suspend|kill|scrap|pull|remove|shut .. ${held}
shut|switch|turn .. off|down
freeze|freezing|block|blocking it|that|my|the card|account
not renew|renewed|extend|extended|go|going ahead
lapse|expire
[need:cancel 3.6]
disregard|ignore and withdraw

get rid of (my|the|this|that|our|it)
give up my|our|the
hand|handing|send back my|our|the keys|card|membership|licence
surrender my|our|the
bin|ditch|nix|axe|stop|halt|cancel|scrap|drop it|the|my|this|that|our (order|plan|booking|subscription|whole|thing|lot|project)
i'm|count (me|us) out
leave|resign|withdraw|exit|drop out|from|out
won't|wont|can't|cannot|not (be) (able) (to) make|attend|coming|come it|to|my|our|the|today's (to|tomorrow|tonight|on|our|my|the|appointment)
please|just|can|could|to|need|want|let's|must (you|we|i) (please|just|to|kindly) cancel|terminate|close|freeze|block|stop|unsubscribe|revoke|deactivate|discontinue|annul it|my|the|this|our|that|one|both|him|her|me|in|all|asap|for
you|to|please|and|yes|just close|freeze|block|terminate|cancel|stop it|that|this|one|them|everything|both (of|now|down|please|on|today|at|asap|for|right|too|this|immediately|straight)
not|don't (to) want|need|wish the|this|that|any|my|our ${held}
don't need|want that|this|my|the|our (_) account|order|standing|subscription|service|card|plan (any|anymore|i)
put .. on hold
freeze|freezing|block|blocking|stopping|cancelling|closing that|the|my|this|our|both ${held}
wrong|duplicate .. cancel|remove|delete|stop|undo
remove|delete|stop|undo it|them|this please
cancel|terminate|discontinue|deactivate|annul|revoke|rescind|unsubscribe me|my|our|the|this|that|it|both|all|everything|these|them|please|pls|asap|immediately|now|today|before
please|pls|kindly|to|want|wanna|must|and cancel|terminate|unsubscribe|discontinue|deactivate|close my|our|it
unsubscribe (me|please|now|from)
cancellation of|for my|our|the|this
request (for|a|the|my) cancellation|termination|disconnection|closure|deletion
hereby|formally|officially|want|wish|like|need|decided|going to cancel|terminate|end|withdraw|close|stop|leave|quit
want|need|wish|like|looking|going|decided to leave|end|stop|quit|close|drop|cancel|terminate|withdraw|discontinue|revoke|pull .. ${held}
we're|i'm|we|i (am|are) ending|closing|terminating|cancelling|canceling|leaving|pulling|withdrawing|dropping|stopping|discontinuing (it|my|our|the|this|from|out)
close|closing|terminate|terminating|freeze|block|stop|delete|remove|end|ending|shut|drop|halt|disconnect|withdraw|annul|void|abort|scrap|suspend|pull|revoke|wind|deactivate|cut my|our|the|this|that|these|those|both|all .. ${held}
withdraw it|this|that
withdraw|withdrawing my|our|from|the .. application|request|bid|offer|claim|order|purchase|loan|contract|agreement|sale|course
stop|cease|halt|pause the|my|this|all|our (_) payment|payments|transfer|order|delivery|deliveries|cheque|check|debit|production|mails|emails|sip|subscription|renewal
stop my|our
stop the cheque|check
stop charging|billing|taking|sending|debiting (me|us|my|our|from|any)
abort|reverse|revert|undo|scrap|kill|stop it|that|the|this (transfer|upgrade|order|one|payment|change)
kill|cancel|drop one of
end it|this on|now|please|today|here|there
end my|our|the|this|both|all|tenancy|early
end .. early
call|calling off|it
cut off|down my|our|the
switch|turn|take (its|the|my|our|off) _ (auto|renewal|voicemail|roaming) off
turn|switch off the|my|its|auto .. voicemail|renewal|roaming|account|service|subscription|feature|option
auto renewal off
renewal off
pull the plug
wind up|down my|our|the
opt|opting (me|us) out
take|remove|strike|get|scratch|wipe|drop|erase|delete|strip me|us|my|our|her|him|them|it|his .. off|out|from|name|data|details|profile|account
take|get|strike|cross|remove me|us|my|it|her|him (name|mother|father|daughter|son) .. off|out|from
take .. back off
take .. down
taken down
want|wants|need|wish|like|get out of
back|backing|pull|pulling|bow out of
bow|bowing out
no more newsletters|emails|mails|texts|messages|deliveries|payments|boxes
don't|dont|do|no|won't|will longer|not want|need|wish|require|needing|using|extending|extend (the|this|it|my|our|your|to|any) (more|anymore|thing|${held})
don't|dont|do not want|need|wish it|this|them|that|the (_) (anymore|any|now|longer)
don't|not want to carry|continue|go|proceed|renew|stay
we don't|won't|do|will (not) need|be|needing the|it|this|your (_) now|any|anymore|beyond|after
no longer want|wants|need|needed|require|required|wish|interested|using|going (the|to|this|my|our)
no further need
not|aren't|isn't|won't|decided going|go|be|to going (ahead|through) (with)
not to go|proceed
not going|go ahead|through
won't|will not|not be needing|proceeding|renewing|continuing
won't be going|coming|needing
do not|don't|not to|please|be renew|renewing|renewed|ship|send|make|dispatch|extend it|them|this|the|my|our
do not|don't take|charge|debit another|any|me|further|more
don't make|ship|send|dispatch|prepare|bother|come (it|them|with|out)
let .. lapse|expire
may|can|should lapse|expire
needn't come|bother|send
need not come|bother|send
tell|ask .. driver|engineer|men|man|them|him not|to stay|come
stay home
release|free up|the|my|our table|room|slot|seat|up
free up
give|giving|gave (my|our|you|in|#|a) (_) notice
with .. notice
storno
back on|to the|your|my free|basic plan|tier|version
downgrade me|us|my|our
disregard|ignore|forget (and|about) (my|the|our|withdraw) order|request|application|quote|booking
forget about the|my|our
cooling off
cooling off
is|are|it's over as|from
the .. is|'s off
wedding's|event's|party's|trip's off
so is the
leave|leaving|quit|quitting the|your (_) programme|program|scheme|club|plan|list
put a stop|end to
delete|erase|wipe|remove|destroy everything|all|any|my you|data|have|information|details|personal|profile|account
shut (down) my|the|our|this (_) account|profile|page|shop
shut my|our
have .. card|account .. destroyed|closed|cancelled|deleted|removed
changed my|our mind about|on
is|are to cease|end|stop|finish
disconnected on|from|by
is not happening
isn't happening
cannot|can't|can not travel|come|make it|attend
close down|out my|our|the
don't want it anymore
discontinue my|our|the|this|with
do not renew
need|want .. disconnected|closed|cancelled|canceled|stopped|removed|deleted|terminated|ended|switched|gone
drop the|my|our extra|second|third|line|order|add
destroy my|the card
pulling|withdrawing my
make sure .. don't|not bill|charge|renew
free me|us from
[gate:cancel 1 neg]
end of
end this|the chat|call|conversation
call it a day
not go through
withdraw|withdrawing .. money|cash|funds
need to give notice
will|would|does|do|can|could the|your|a|one|people|customers|it|bank|they|you .. if i
can|could one|people|customers|guests|anyone cancel
how easy|hard is it to
can|could|may i cancel (it) later|any|anytime|if|after|free|without
thanks|thank .. cancelling|closing|stopping|removing|cancellation
why was|is|were|did|has|have .. cancelled|canceled|closed|stopped|blocked
cancelled|canceled flight|flights|train|trains|event|concert|orders|appointment
don't|dont|not|never|do (not) (please) cancel|close|stop|terminate|discontinue|delete|end|freeze|block|remove my|our|the|it|this|me
you|they|he|she|hotel|airline|bank|somebody|someone|who (has|have|just) cancelled|canceled|closed|removed|stopped|deleted|blocked|terminated|ended|discontinued|suspended
has|have|been|was|were|got|is|are been|already|just cancelled|canceled|terminated|closed|stopped|blocked|suspended|disconnected|discontinued
was|were|is|got|are cancelled|canceled|called|stopped|blocked|suspended|closed
i've|we've|i|we|have already|just|since cancelled|canceled|terminated|closed|ended|unsubscribed
was|were going to
going to cancel but
deadline|fee|charge|penalty|cost|procedure|rules|terms|process|notice|conditions|policy|period .. for|if|to|of|when (one|i|we|you) (_) cancelling|cancel|cancels|cancellation|canceling|terminating
is|are there a|any fee|charge|penalty
what (happens|would|if) .. cancel|cancelled
can|could .. be moved
moved not dropped
unsubscribed|cancelled|deleted|closed|removed by mistake|accident|error
by mistake
reconnect*
start again
put me|us back on
stop your drivers|staff|men|people|dog|driver
stop|keep your|the _ from
stop thinking|laughing|wondering|talking
can't|cannot stop
would|could i|you lose|keep
when does|do|did|will .. end|close|stop|expire
keep my|it|them|the
without .. asking|consent|permission|knowledge
want to keep
[gate:cancel 2]
leave it as|be
still want it|them|my
talked me round
[calm]
noise cancelling|canceling|cancellation
noise cancelling
cancel|delete|stop|unsubscribe|close|shutdown button|key|link|icon|culture|option|sign|page|screen
cancellation|cancelation policy|policies|fee|fees|terms|deadline|insurance|charge|rules|charges|email|mail|form
bus|emergency|next|last|tram|train|full|short stop|stops
stop sign|watch
kill switch
dead end
end|ended|ends|ending up
end of line
week|month|year|day|high|low|rear|front end
close to|by|call|friend|up
account closed message
cancelled stamp
withdraw|withdrawing|withdrawn cash|money|from use
terminal
out of order|date|stock|office
turn|cut off the road|a bit
dropped the phone|call
can't|won't .. off
off the road
take off shoes
take me off hold
pull out sofa|bed
`;
