const phone = "call|ring|phone|telephone";

/** English: a call. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsCallbackEn = `
// callback
[about:callback 3]
callback|callbacks
call back
phone|telephone call|conversation|appointment|chat
by phone|telephone|mobile
over|on the phone|telephone|blower
a|quick call|ring|bell|buzz|tinkle from|about|back|when|would|this|on|to|tomorrow|today|please
${phone} my|our|the|his|her _ on|at|about
telephone|telephoned|phoned
[need:callback 3.6]
give my|our|the|him|her (_) a call|ring|bell
have|get|ask|tell|let .. to|and call|ring|phone|telephone me|us|my|back
get .. to ring|phone|telephone
best (number|reached) is|on|by|to
reachable|reached on|at|by
on this number|line
voice|video|whatsapp|zoom call please|instead|with|possible
call|ring|phone instead
rather|prefer|easier|better|quicker|like to talk|speak|phone than|instead|it|on|in
rather|prefer|easier|better|like (a|to|by) phone|telephone|call|phoning (call|than|over|to)
speak|talk|chat|discuss|sort|do .. on|over|by the|a phone|telephone
looking forward to your call
waiting|wait|await|hoping|hope for|by your|a|the|my call|ring|phone
when can|could|will you|someone|i|we call|ring|expect|have|phone
is there|when a|can number|someone .. ring|call me|us
call|ring|phone|telephone the office|house|shop|ward|site|school|clinic|flat|surgery|home|gate|desk|reception
${phone}|buzz|dial|contact|reach|try me|us back|by|on|at|tomorrow|today|after|before|when|please|up|under|asap|now|later|again
${phone} me|us|back
have|get|ask|want|could|can|should .. ${phone} me|us
${phone}|buzz me|us
give|gimme|flick|get|want|shoot|drop|have|need|like|expect|appreciate|await|require|request|arrange|schedule|book|set (me|us|up|for) a|an|your|my|the (quick|wee|short|phone|telephone|return) call|ring|bell|buzz|tinkle|callback|phonecall|phone
i|we await|expect|request|need|want your|a (telephone|phone) call
call|ring|phone|dial me|us|back back|please
ring|phone|call back
please (can|could|have) (you|someone) ${phone} (me|us|back|my|on|him|her|at|after|when)
call|ring|phone|telephone .. on|at my|our|this|extension|number|landline
can|could|would|may|will|should|please you|u|someone|somebody|ye|y'all|yall|he|she|they|kindly|i|we (please|kindly|just) ${phone} (me|my|us|our|him|her|the|back|on)
someone|somebody|should|would|please|kindly|and|to|he|can|could ${phone} (me|us|my|our|ahead|back|her|him)
please|would|kindly call|ring|phone|telephone
would you|ye ring|phone|telephone|call
telephone please
phone please
call|ring|phone|telephone my|our|his|her husband|wife|daughter|son|mother|father|mum|dad|brother|sister|job|office|work|mobile|cell|home|landline|secretary|neighbour|site|manager|number|client|house|gatehouse
ring through|ahead
telephone ahead
a telephone|phone call|conversation|appointment|chat
chat|talk|call|discuss|this|it|speak|explain on|over|by the phone|telephone|blower
on|over the phone|blower|telephone (instead|please|with|to|when)
get on|to the blower
pick up the phone
by phone|telephone (instead|please|at|on|rather|not)
contact|reach|get|hear|call|speak (out|from) (me|us|him|her|to|you) (out) (back) by|via|over phone|telephone
reach|get|try|contact|text me|us (between|on|at) (my|the|#) mobile|cell|landline|number|phone
hit me|us up on
you can get|reach|call|ring|phone me|us|my
prefer|rather|like|want|easier|beats|quicker (to) (do|have|a) this|it|a (by|on|over|telephone|phone) (the) phone|telephone|call
phone beats
a (quick|short|brief|phone) call would|will|is|from|instead|please|at|tomorrow|this|might
move .. to a call
have|get|arrange|schedule|book|hop|jump|set|shall (on|up|we) (a|have) call|callback (with|tomorrow|today|on|so|for)
shall we have a call
like|want|need|appreciate a call
callback is all
return|returning|take my|our|the call
hear your voice
my (mobile|phone|cell|work|contact) number is|'s
my|our|number's|number number #
has|have|take|got my|our number
number's|number #
try my|our|the|me _ mobile|cell|landline|phone|number|again
try me on|at
try again please
i'll be by the phone
revert on|by|via phone|call
be called|phoned|rung instead|back|on|at
ring|rung me|us yourselves|yourself|back
have somebody|someone use it
don't mail|write|email .. phone|telephone|call|ring
talk it over on
like to talk
dial me|us
[gate:callback 1]
don't|dont|not|never|stop|stops|no|without (please|to|ever) call|ring|phone|telephone|calling|ringing|phoning|calls
i'll|we'll|i|we|we've|i've|i've will|have|had|tried (to) (ring|call|phone|called|rang|phoned|dial) (you)
you|they|he|she|colleague|someone|somebody|man called|rang|phoned|keeps|keep (me|my|us|back|by)
called back yesterday|today|already|this
thanks|thank .. call|calling|ringing|phoning
how do|can i|we block|stop|forward|record|make
do you do|offer|make callbacks|calls
how long .. phone line
spoke .. by|on|over phone|the
call me old|crazy|picky|mad|cynical
do|does calls
what's|what is (your|the) (telephone|phone) number
call the police
in touch by phone
get rid of
missed call
my ring is|was
only to update
we'll|we will be in touch
[calm]
call of duty
callback|call url|function|hell|webhook|endpoint|handler|centre|center|log|charges|quality|barring
callback|callbacks (in|is)
phone|mobile|call shop|version|contract|case|line|number|charger|box
roll|close|wake|missed|so|cold|video|curtain call
so called
my phone ring|rings|rang
rings a bell
door bell
bell pepper|peppers
taco bell
call me back pop
call this|that|it
recall
my ring
shout out
`;
