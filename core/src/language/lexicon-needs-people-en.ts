// Whom people want to deal with: sure words, and words that also name anybody else.
const human = "human|humans|person|people|somebody|someone|anybody|anyone|whoever";
const role = "agent|agents|manager|supervisor|adviser|advisor|advisers|advisors|representative|representatives|rep|operator|executive|executives|boss|colleague|colleagues|consultant|specialist|expert|engineer|technician|pharmacist|nurse|doctor|clerk|officer|handler|lead|leader|staff|member|team|department|desk|owner|director|ceo|chief|head|accountant|lawyer|underwriter|assistant|lady|guy|man|woman|accounts|sales|billing|support|service|services|management|owner|planner|buyer|driver|receptionist|concierge|banker|broker|surveyor|architect|editor|curator|chef|foreman|caretaker|trainer|tutor|professional|dept|upstairs|charge";
const phone = "call|ring|phone|telephone";

/** English: a person to deal with, and a call. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsPeopleEn = `
// person
[about:person 2.6]
speak|talk|chat|speaking|talking|chatting|conversation|word|discuss|discussing .. with|to .. ${human}|${role}
human being|agent|operator|person|support|contact
real|actual|live|living|proper|alive|flesh ${human}|agent|man|woman|operator|representative|adviser|advisor
team leader|lead
duty|branch|store|account|depot|site|general|regional|area|case|project|line manager
in charge
head of (the) department|service|support|customer|sales
face to face
face to face
escalate|escalation|escalated|escalating
someone|somebody|anyone|anybody alive|real|else|senior|higher|competent|qualified|knowledgeable
customer care|service|services|support executive|agent|representative|team|number|staff|person|desk
[need:person 3.6]
living|human soul
flesh and blood
with a pulse
get through to|with a|an|any|some|the (_) human|person|agent|somebody|someone|anybody
get hold of a|an|some|any|someone|somebody|your
reach a|an|someone|somebody|your (_) (human|person|agent|manager|_)
someone|somebody|anyone|anybody in charge|charge|authority|senior
someone|somebody|anyone|anybody with authority|knowledge|expertise|experience|brain|a|some
someone|somebody|anyone|anybody higher|senior|above|responsible|competent|qualified|human|real|else|who|that (up|enough|there|here|to|instead|please|can|could|actually|knows|understands|has)
someone|somebody|anyone|anybody i|we can|could
higher up|ups
your superior|superiors|higher|boss|bosses|director|ceo|owner|headquarters
the manager|supervisor|boss|owner|director please|on|now
pass|forward|hand|assign|raise|refer|escalate this|it|my|the (_) (_) (on) to|with a|an|your|someone|somebody|the (_) (manager|supervisor|colleague|human|person|team|specialist|legal|who|somebody|someone|senior|director|department)
loop in|bring in|involve a|an|your|someone|the (_) manager|supervisor|colleague|human|person|specialist|senior
take it|this up|upstairs with
is _ there|around|about|in|available today|to|this|please|for|yet
dealt|deal|dealing with by|with a|an|only|directly (_) human|person|people|agent|somebody|someone
seen|served|helped|assisted|advised|handled by a|an|somebody|someone
only deal|talk|speak with|to
stop the|these|sending|your .. automated|canned|robot|bot|template|templates|automatic
no|not|enough|another|more of (an|a|the|your|these) automated|canned|auto|scripted|robotic|robots|bots|chatbot|ai
automated|canned|robotic|scripted replies|answers|responses|messages|reply|response .. person|human|someone
instead of|than a|an|this|the|your bot|robot|machine|chatbot|computer|recording|menu
fed up with|of|talking .. bot|robot|machine|chatbot|recording|menu
same person|lady|man|woman|guy|agent|colleague as|who|again|please|i|from
the person|lady|man|woman|guy|colleague|agent who helped|served|dealt|handled|spoke|fixed|took|came|called|wrote|knows
ask for|want|need|get .. by name
consult|consultation|session with a|an|your|one (_) ${role}
come in|by|round and|to see|talk|speak|meet|discuss
native speaker
second pair
let me speak|talk|have
want|need|wanna|demand|like to speak|talk with|to
don't|dont want to talk|speak|chat to|with you|this|it
with a machine|bot|robot|chatbot
bot|robot|machine|chatbot (is|you) (so|are|just) stupid|useless|hopeless|rubbish|broken|pointless
conversation|chat (is) (not) (leading|going) nowhere|anywhere
speak|talk to anyone|anybody|someone|somebody|people|person
talk|speak to your|a|the
speak|talk|chat|speaking|talking|chatting|converse (directly|live|in) (person) with|to (a|an|the|your|my|our|some|any|one|another|the) (_) (_) ${human}|${role}|you|one
speak|talk|chat|speaking|talking|chatting to|with .. ${human}|${role}
speak|talk|chat .. to|with one of your|you
one of you|your (_) (staff|people|team|experts|advisers|advisors|agents|nurses|clerks|colleagues)
speak|talk|chat|discuss to|with my|our|the|your
who can|could|do|should|may i|we (talk|speak|turn|chat|contact|write|complain) (to|with)
speak (to) ${role}
talk|talking|discuss|discussing|sort|go|chat it|this|things|that|them over|through|out with|in
discuss it|this|that|the with
sit (down) with
meet|see your|the|a|an|with|my|our (_) (_) ${role}
appointment with
a|quick|brief word with
let me have a word
have|having|like|want|appreciate|request a|an word|chat|conversation|appointment|meeting with
connect|connected|transfer|transferred|put|switch|pass|hand|refer|patch|forward|route|escalate|redirect|get|direct|reach|through me|us|it|this|my|the|over .. to|with|through|onto|hold .. ${human}|${role}
connected|transferred|put|passed|handed to|with|through .. ${human}|${role}
connect|transfer|put|switch|hand|patch|pass me|us (over|on|straight|direct|back) to|with|through
hand me|us over
put me|us through
put them|him|her|someone|somebody|one on
escalate it|this|my|me|us|to
get|fetch|give|find|bring|need|want|send|have|see|like me|us|a|an|your|my|some|one|the (_) (a|an|your|live|real|actual|actual|senior|decent) human|person|agent|manager|supervisor|operator|representative|adviser|advisor|boss|rep|lead
get|fetch|bring|need|want your (_) boss|manager|supervisor|colleague|superior|expert|specialist
get|fetch|bring|find|give me|us someone|somebody|anyone|anybody|whoever
want|need|prefer|rather|like (to) (have|deal|be|work) (served|seen|with|helped) (by|with) a|an (actual|real|live) ${human}
need|want someone|somebody who|that|alive|real|else
human|person|agent|operator|representative|adviser|advisor|manager|supervisor|sales|reception|management please|pls|now
agent|human|representative|operator|person agent|human|representative|operator
representative|operator|agent i said
a human|person now|instead|being
next a human
human being
real|actual|live|living|flesh person|human|humans|people|agent|man|woman|operator|representative
is|are|isn't there (a|an|any|no) (actual|real|live|single) ${human} (i|who|that|here|there|to|from|of|at|in|we|on|available|around|behind|alive)
is|are|isn't anyone|anybody|someone|somebody (actually|really|even) there|alive|available|real|around|home|who|in
is|are a|any|some (_) member|staff of|there|available
anyone|anybody|someone work there
must have one human
who's|who is in charge
whoever|who|someone|somebody|anyone can|is|that|with|in (actually) (make|charge|handles|authority|responsible|decide|decides) a|it|this|of|decisions
the|a person|one responsible|dealing|handling|looking|who|in
which (_) handles|deals|manages|looks my|our|with|after
who handles|manages|owns my|our
no more|not a|another|an|with (chat) bot|bots|robot|robots|machine|machines|computer|computers|chatbot
stop .. bot
bot you|get|switch|connect|i|hand|let|give|put
team leader|lead
account|case manager rather|instead|please
dedicated account|case|contact
face to face
face to face
in person appointment|meeting|visit
appointment .. clerk|clerks|adviser|advisor|officer|staff|manager
live chat with
customer support|care|service staff|team|executive|agent|person|desk|human (please|now)
escalation desk|team|manager|contact
whoever's|whoever working|works|deals|handles|decided|made|is|can|runs
nobody|no one|none else to
only with|to|by the|your
could|can|have|get|let|want|ask|like _ (in) (accounts|sales) take|handle|deal|look|pick this|it|on|with (one|and) (she|he|nobody|only|again)
want|like|rather|prefer him|her|them and|to|again|back
email|contact|number|name|address (address|details|of|for) (of|for) your|the chief|ceo|head|director|boss|manager|executive|owner
let .. actual|real human|person read
by|from|via|through a|an|one actual|real|person|human|agent|representative
served by
have|get|send a|someone|somebody|one|an from|of your (_) (_) (sit|talk|join|meet|work|come|visit)
someone|somebody|anyone|anybody from|of your .. has|needs|should|must|could|can to|join|sit|come
consultant|specialist|expert|someone|adviser from your|you|the
who speaks|speak|talks|knows|understands
explain to|it to a|an
lodge|raise|take|file .. with the head|manager|director|your|department
not with|to the front
i|we demand|insist (to|on) speak|talk|speaking|talking|see
anybody|anyone|someone|somebody|anything i|we can|could speak|talk|turn|deal|chat
stupid bot|machine|robot
hand over to
get|have someone|somebody on|else
your manager|supervisor|boss please|now|immediately|on|to
[gate:person 1]
the person|people i|we want|need|paid|sent
who|someone|somebody (just) stole|took|has|used|hacked|robbed|sent|paid|left|broke|parked
to|for someone|somebody abroad
send|transfer|transferred|pay|sent|paid|gift|sell|give .. someone|somebody|person
how do i add
i|we|i've|we've (have) (just|already|been) spoke|spoken|speaking|talked|met|talking (to|with)
spoke|met|spoken with|to
don't|dont|not|never let an|a|your agent|person
was|were put through
has|have already been
add|remove|invite|change|delete a|the|an|another|my manager|contact|person|user|agent|admin
is|was|who (_) manager included
if i|we wanted
do not|don't (want|need|move) (to|it|a|an|any) speak|talk|consultant|anybody
does|do your .. tool|software|bot|product|chat allow|support
my|our manager|supervisor|boss|assistant|adviser|wife|husband|son (at)
can|could|would (someone|anyone|somebody) tell
agent from your company came
[calm]
real estate
estate|travel|cleaning|letting|insurance|booking|secret|user agent|agents
password|package|task|file|window manager
# person|persons|people tent|room|table|kayak|sofa
two person
contact|heavy|delivery|sales person
live chat button|window|box|icon|widget
crane operator
head of lettuce|cabbage|garlic
sales tax|ledger|page|receipt
person|people of|per
human error|rights|resources|hair|body
talk time
talking doll|book|point
in person
my|our manager|supervisor|boss|assistant
manager's signature
director's cut
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
rather|prefer|easier|better|like (a|to|by) (phone|telephone|call|phoning) (call|than|over|to)
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
