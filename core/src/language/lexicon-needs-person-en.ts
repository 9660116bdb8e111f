// Whom people want to deal with: sure words, and words that also name anybody else.
const human = "human|humans|person|people|somebody|someone|anybody|anyone|whoever";
const role = "agent|agents|manager|supervisor|adviser|advisor|advisers|advisors|representative|representatives|rep|operator|executive|executives|boss|colleague|colleagues|consultant|specialist|expert|engineer|technician|pharmacist|nurse|doctor|clerk|officer|handler|lead|leader|staff|member|team|department|desk|owner|director|ceo|chief|head|accountant|lawyer|underwriter|assistant|lady|guy|man|woman|accounts|sales|billing|support|service|services|management|owner|planner|buyer|driver|receptionist|concierge|banker|broker|surveyor|architect|editor|curator|chef|foreman|caretaker|trainer|tutor|professional|dept|upstairs|charge";

/** English: a person to deal with. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsPersonEn = `
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
get|have someone|somebody on|else|to
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
`;
