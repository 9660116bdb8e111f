/** English: a customer takes their custom elsewhere, says so or considers it, and what only sounds like it. Format: see `createLexicon`. */
export const lexiconLeavingEn = `
@me = i|we|i'm|we're|i've|we've|i'll|we'll|i'd|we'd|im|ive|my|our|me|us|myself|ourselves
@rival = competitor|competitors|competitor's|rival|rivals|rival's|competition|opposition
@firm = provider|providers|supplier|suppliers|vendor|vendors|bank|banks|broker|network|carrier|courier|firm|insurer|hotel|gym|agency|operator|contractor|caterer|dentist|vet|plumber|electrician|butcher|baker|merchant|bureau|salon|airline|crowd|outfit|platform|system|host|accountant|garage|wholesaler|dealer|brand|shop|store|supermarket
@thing = gas|electricity|electric|broadband|internet|energy|insurance|mortgage|pension|savings|salary|salaries|wages|domain|domains|hosting|website|custom|money|mobile|phones|fleet|payroll|business|account|accounts|policy|policies|contract|contracts|orders|membership|prescription|prescriptions|bookings|deposit|shop|order|subscription|subscriptions|servers|accounting|printing
@leaver = leave|leaving|switch|switching|walk|walking|quit|quitting|go|going|gone
@brand = aldi|lidl|tesco|ocado|asda|sainsbury's|octopus|edf|vodafone|virgin|talktalk|verizon|comcast|dhl|fedex|dpd|ups|monzo|revolut|starling|hsbc|barclays|natwest|netflix|spotify|amazon|shopify|stripe|xero|quickbooks|ryanair|easyjet|jio|airtel|ikea|costco|walmart|aws|azure|hubspot|salesforce|zendesk|google|microsoft|apple|samsung
[calm]
won't|wont|not be back until|till|before|by|in|on|at
never again will i try|be|have|let|forget|attempt
compared you to|with
leave|leaving you in|a|the|some|feedback
switch account|accounts
last time i|we called|wrote|ordered|asked|checked|looked|tried|spoke
move|moving|change|changing my|our account|contract to|from monthly|annual|yearly|paperless|another branch
their|his|her|his business|custom elsewhere
can't|cannot wait to
// said outright
[heat 30 leaving 3.8 complaint 1.2 dissatisfaction 1.8]
decided|deciding|intend|choosing|chosen not to renew|continue|extend|stay|reorder
decided|deciding|chosen against renewing|continuing
[heat 30 leaving 3.8 complaint 1.2 dissatisfaction 1.8 neg]
buying|buy|ordering|getting (it|them|this|these|mine|ours) from somebody|someone else
buying|ordering (it|them|this|these) elsewhere
moving|move|moved my|our|the account|accounts|business|contract|custom
(it's|its|that's|this) (is) goodbye|farewell from|to me|us|you
this is goodbye
goodbye and|forever
say|saying goodbye to you|your
you've|you have seen|had|heard|had|lost the|your last of|order|penny me|us|my|from
count me|us out
close|delete|cancel my|our account for|because|after|and i'm|i|we
close my account please|and|immediately|today
take|taking|took|taken my|our|the (family|company) (custom|trade|money|account|policies|mortgage) with me|us
pull|pulling|pulled (all) our|my|the (whole) (business|contract|account|money|orders|stock|custom|advertising|team) out|from
pulling|moving out of the|our|this contract|agreement|deal
withdraw|withdrawing our|my|all (of) (our|my) (business|custom|funds|savings|money) from you|and
wind|winding (up|down) (our|the|my) (account|relationship|contract|business) with you
no plans|intention|desire|wish|interest to|of|in renew|renewing|stay|staying|continue|continuing|returning|ordering|remaining
we'd|i'd|would rather|sooner go|use|pay|drive|walk|carry|give|buy (without|more|to|with|the|elsewhere|someone)
i'd|we'd|would sooner|rather ... than give|use|pay|order|deal|stay you|another|here|with
take|taking my|our chances with|elsewhere
better off without|elsewhere|with you|@brand|someone|another
find|found somewhere|someone|somebody|something else|better who|that|than|to|for|and
already|just|have|i've|we've found someone|somebody|somewhere else|better|who|cheaper
our|my new supplier|provider|vendor|insurer|broker|courier starts|will|takes|is|has|can|begins
(a|the) (new|different) supplier|provider|bank|insurer|broker|courier|vendor (is) (already) lined|takes|starts|waiting|picked up|over
lined up another|someone|with
our|my|the (last|final) day|invoice|bill|payment with|to|from you
last|final invoice|bill|payment you'll|you|from|we'll|i'll (will) (get|see|send|pay)
you|you'll won't|never get|have|see|receive my|our|another|a business|custom|money|order|penny|cent
don't|do not expect|count (on) us|me|my|our|another back|to|again|order|custom|renewal
don't|not expect me|us back
not|never coming|going|be back to|here|again|$
(am|are|i'm|we're|will) not be back $
crossed|crossing|striking|struck|strike|taken|taking you|your (company|firm) off (our|my|the) (list)
remove|removing|removed|delisting|delist|delisted you (as|from) (a|our|the|my) (approved|preferred) supplier|list|suppliers|vendor
approved|preferred suppliers|supplier list
replacement|successor supplier|provider|vendor|system
shortlist|shortlisted|shortlisting (your|#|two|three) competitors|rivals|alternatives|vendors|others|replacements
evaluating|trialling|testing|piloting|demoing replacements|alternatives|competitors|@brand|others
exit plan|strategy
where|who i'll|we'll be taking|giving|spending
loyal|loyalty has|is|only limits|gone|goes|over|far
(#|many|all) years|decades (with|of) (you|loyalty|custom) (and) ends|end|over|ended|finished
i'm|im|we're (so|all|officially) over it|you|this
had it with you|your|this
washing|wash|washed my|our hands of
severing|sever|cut|cutting (all) ties
so long and
hasta la vista|adios|sayonara
moving|move|taking|take|took|taken my|our business|account|accounts|custom|contract|money|orders|trade|budget|work elsewhere
my|our business|custom|money|orders|trade elsewhere
go|going|gone|look|looking|shop|shopping|buy|buying|bank|banking elsewhere
order|book|buy|spend|shop elsewhere
switch|switching|change|changing|move|moving|moved|transferring to a|another|your|other|different|new competitor|competitors|provider|supplier|vendor|company|@firm
found|find|finding|choosing|chosen|chose|picked (myself|ourselves|herself|himself) another|a|an|different|other|better (new|different|better|other) provider|supplier|vendor|alternative|company|@firm
switching|moving away|over from|to
looking for an|another|other alternative|alternatives|provider|supplier|suppliers|vendor|vendors|@firm
look for an|another|other alternative|alternatives|provider|supplier|suppliers|vendor|vendors|@firm
look|looking|looked at|for|into other|alternative|different|another alternatives|options|providers|provider|suppliers|supplier|vendors|vendor|companies|firms|banks|insurers|places
considering|exploring|evaluating|weighing (our|my|other) alternatives
leave|leaving you $
leaving you for|because|after|guys|over|and|at|if|unless|as
leaving your company|service|bank|network|platform|firm|site|app
leave your company|service|bank|network|platform|firm
losing|lose|lost me|us as (a|your) customer|customers|client|clients
losing|lose a|another|your|two (good|loyal|paying|faithful|regular) customer|customers|client
you've|you have|youve|you (just|now|have) lost (yourself|yourselves) a|my|our|me|us|another
you're|you are|about to losing|lose my|our|me|us
lost a customer
lost my business|custom
won't|wont|shan't|never be (ever) renewing|back|returning|using|ordering|buying|extending|continuing|booking|shopping|staying|recommending|coming
not be (ever) renewing|back|returning|using|ordering|buying|extending|continuing|booking|shopping|staying|coming
i|we won't|wont|shan't (be) renew|extend|reorder
will|shall not (be) renew|extend|reorder|renewing
shan't be renewing|back|extending|returning
will|shall not renew|buy|order|return|shop|book|stay|be renewing|back|returning
i|we won't|wont|shan't (ever) buy|order|shop|book|fly|stay|deal|bank|trade|recommend (anything) from|with|at|here|you|there|anymore|again|your|any
i|we won't|wont|shan't (ever) use|recommend you|your (service|company) (again|any)
(am|are|i'm|we're) not renewing|staying|stayin|extending|coming back|ordering again
no|any|see|what|another|little reason to stay|remain|renew|continue|keep
why should|would i|we stay|remain|renew|keep
no longer want|wish|prepared|willing|going to be|remain|stay|deal|shop|bank|work|order|do|continue
no longer be|a your|a|using|customer|customers|client
never buy|order|shop|use|come|return|fly|stay|book|recommend|deal|trade (with|from|at|here|you|your) again|here|you|your|this|with|from
never (ever) buying|ordering|shopping|using|coming|returning|flying|staying|booking|dealing again|here|with|from|anything|back|at|you
^ never again $
never again (with|from) you|your|this|here|will|am|are|i|we|shall
never again next
never setting|set foot
you'll|you will never|not see me|us|my|our|another
won't|wont see|be seeing|hear me|us (again|here|in|round|around)
never see|hear from|me|us|my again
seen|hear|see the last of me|us
last (you'll|you|you|will) see|hear|get of|from me|us
(not) another penny|cent|dime|rupee|euro|pound from|of|out|off me|us|my|our
give|giving|get|getting|see|spend|pay you|your|with another penny|cent|dime|pound|euro
another penny $
this|that|that's|it was|is|will|shall|be my|our (very) last order|booking|stay|purchase|visit|payment|renewal|trip|shop|flight|contract|year|season|month|subscription|delivery|meal
that's my|our last order|booking|stay|purchase|visit|payment|trip|shop|year|month
(the) last|final time i'll|we'll|i'm|we're|you'll|i|we (will|ever|shall) (ever) buy|order|shop|use|book|fly|stay|bank|trust|deal|come|spend|rent|hire|do
last|final order|booking|penny|cent|time you'll|you (will) get|see
last month|week|year|season of|with this|you
last month with you
cancel|cancelling everything
give|giving|giving you|hereby|given|serve|serving|served (my|our|you) notice to|of|on|that end|terminate|termination|leave|our|my|cancellation|we|i
notice of termination|cancellation
termination notice
done with you|this|your|yous|ye|yall|y'all|ya company|shop|bank|place|lot|people|service|guys|outfit
done with you|ye|yous|y'all|ya
i'm|we're|i am|we are|im (so) done $
i'm|we're|im|that's|that me|us|i done|finished|through with you|your|this|here
that's us|me finished|done|away|off|out
we're|im out $
i'm|we're|im|i'll|we'll (be) off|gone|away|leaving|out (of here) by|if|unless|tomorrow|tonight|friday|monday|next|after|then
i quit
match|beat it|that|this or|otherwise|else i|we|i'm|we're|i'll|we'll
or|otherwise|else i|we|i'll|we'll|i'm|we're (will|shall|am|are) (be) @leaver|off|cancel|move|cancelling
otherwise|or|else i'm|we're|we|i (are|am) gone|out|off|leaving|away
after|then|and that|then we|i walk|leave|go|walk
we|i walk|walked $
(i'm|we're|am|are) voting|voted|vote with my|our (own) feet|wallet|wallets|money
had enough of paying|you|your|yous|this
time we|i left|leave|parted|part|got|get|moved|move|switched|switch|went|looked
(it's|is) (high) time to move on|switch|leave|part
our|my ways part
parting|part company|ways
end of the|our|my road|relationship|partnership for|us|with|and|after
(the) loyalty|relationship|partnership (is|has|ends|over|gone|ended|dead) over|ends|gone|ended|here
consider|call this|that|our|the|it loyalty|contract|relationship|account|quits over|closed|ended|finished
been|be|being replaced by|you've|soon
you've|you have been replaced
you'll|you are|you're|will be|being replaced
replacing you|your
get|getting|got away from you|your|these
get|getting|be|good rid|riddance of you|and|to
(goodbye|bye) (and) good riddance
dropping|drop|ditch|ditched|ditching|dump|dumped|dumping|sack|sacking|firing|binning|bin|binned|abandoning you|yous|ye|your company|service|lot|app|software|platform|portal
dropping|ditching|dumping|scrapping|replacing your|yous (_) portal|app|service|product|software|tool|system|company|platform
phase|phasing|phased you|your out
switched|switching|moved|moving|shifting|porting|ported|taken|taking|shifted my|our (_) @thing (with) to|over|elsewhere|away|out
migrate|migrating|migrated|transition|transitioning (us|our|my|everything|all|it|the) (data|team|customers) away|off|elsewhere
moving|moved (us|everything|all|it) (over) away|off|elsewhere (to|from|this|next|by)
have moved the|our|my|all domains|accounts|servers|mailboxes|data (away|elsewhere|to)
leaving|off|moved|moving (off) your platform|network|books
pac|stac code (please)
my|the|need|want|send|a pac|stac|migration code
port|porting|ported my|the|our|both number|numbers|line|lines (out|away|to|elsewhere)
break clause
retention|retentions offer
exercise|exercising|trigger|triggering|invoke|invoking (the|our|my) break|termination|exit clause|option|right
let|letting it|this|that|my|our|them (subscription|membership|contract|policy|plan|renewal) lapse
will|shall|be|been surrender|surrendering|surrendered
(going|gone|go|off|away|switching|switched|moved|moving|heading|over) to|with the|your|a|one|another (other|new) crowd|lot|lads|fellas|@rival
^ off to the|your|@rival|@brand
i'm|we're|am|are off to the|your|@rival|@brand
the other crowd|lads
stop|stopped|stopping|quit|quitting using|buying|ordering|shopping|dealing (from|here|with|at) you|your|here|there|this
why people|customers|everyone switch|leave|leaves|left|go|are
sign|signed|signing (up) with|for someone|somebody|others else
signed|signing (up) with another|your|a different|new|rival|@firm|@rival
we've|i've|have signed (up) with
signed (up) with @brand|@rival
going|gone|go|went|try|trying|hire|hiring|hired|use|using|pay|paying|give|giving (with|to|my|the) (business|work|money|order|job|contract) (to) (with) someone|somebody|somewhere|anyone|anybody else
someone|somebody|somewhere|anyone|anybody|anywhere else from now|next|on
someone|somebody|somewhere else (now|next) gets|instead|will
(buy|book|shop|fly|order|go|stay) (with|from|at|to) anybody|anyone|anywhere|anything but you|here|yours|yourselves
shop|shopping|buy|buying|order|ordering|fly|flying|book|booking|bank|stay at|with|from _ from now
use|using|with|to|@brand from now|next on|week|month|year
@brand from now|next|january|february|march|april|may|june|july|august|september|october|november|december|monday|tomorrow|then|this|instead
@brand gets|get|has|have|got|can|will my|our|me|us|quoted|offered (shop|business|custom|order|money)
switch|switching|switched|moving|moved|jumping|changed|changing|over (over|back|across) to @brand
we're|i'm|im|be|am|are going|off (over|back) to|with @brand
run|handled|done|managed|looked|delivered|supplied|printed (after) by|through a|an|another|someone|somebody (different|else|other) (@firm|company|else)
we'll|i'll|we (will) use @brand (from)
(and) for all|every ones|one|other|order that follow
moved|switched|gone|switching|moving|move|moves|changing to|over|its|their|our .. another|different|new @firm
moved|switched|gone to another|a supplier|provider|bank
set|setting up an account with|at a|another|your|@brand
opened|opening|applied (an|for|up) (another|new|a|one|my) account|accounts|one with|at a|the|another|your|@brand
opened|opening (up) one at|with
(new|different|other) @firm starts|start|takes|take|begins over|on|from|in|next
trial|demo|pilot with|of your|a|another @rival|provider|vendor|supplier|competitor
trialling|trying|testing|piloting your|a|another @rival|vendor|provider
jumped|jumping|jump ship
goodbye to|from you|me|us|your
new phone|year|house|season new network|provider|supplier|insurer
drive|travel|walk the extra _ miles|minutes
whistle for next|the|my|our|it
// what is compared and considered
[leaving 3.5 heat 24 complaint 1 dissatisfaction 1.4 neg]
think|thinking|thought|considering|consider|considered|tempted|contemplating|inclined|reconsidering|rethinking (seriously|very|strongly) (hard) (about|of|to) leaving|switching|changing|moving|going|cancelling|leave|switch (to) bank|banks|provider|supplier|elsewhere|over|away|everything|you|insurer|network|another|altogether|$
seriously|strongly|actively thinking|considering|looking about|of|at|for|leaving|switching|changing|moving (leaving|switching|changing|moving|alternatives|going)
reconsider|reconsidering|reviewing|review|rethink|rethinking|questioning our|my|the|whether|this (whole|future|entire|business) relationship|partnership|contract|future|loyalty|we|i|account
(forcing|force|forces|forced|making|pushing|drive|driving) me|us to look|leave|switch|find|shop|move|consider|go (around|elsewhere|for)
shop|shopping around
look|looking around for|elsewhere|and
me|us to look around
plenty|lots|loads|others|better out there
plenty|lots|loads of other|others|alternatives|competitors
would rather stay
(in|having|had|started|begun|open) conversations|talks|discussions|talking|speaking|spoke|spoken|negotiating with|to (one|two|three|some|several|a|#) (of) your|other|another @rival|providers|suppliers|vendors|provider|supplier
out to tender
going|go|putting|put|goes|gone (it|this|the|our) (contract|business|work) (back) (out) to|for tender
retender|tendering
(got|getting|have|had) quotes|quote|offers|offer|prices|proposals (in) from|by (other|another|two|three|your|#|someone|several|@brand) (other|of) @rival|sparkies|firms|companies|builders|people|else|supplier|suppliers|providers|vendors|competitors|banks|insurers|garages|agencies
quotes|quote|offer|proposals from @brand|@rival
(have|has) quoted|offered|offering|promised me|us # 
same|better|cheaper .. for less|cheaper|half (elsewhere|money|and|with|from)
cheaper|better|cheapest (deal|price|offer|rate|service) elsewhere
cheaper|better deal|price|offer|rate|service down|across|from|with|at another|@brand|@rival|the
get better|cheaper|more elsewhere
guess where|who i'll|we'll|i|we (will) (be)
not worth it no|any|anymore more
last chance it
next time|year|summer|winter|season ... other merchant|shop|place|crowd|lot|company
next time|year|summer|winter|season ... someone|somebody|somewhere else
next year|summer|time elsewhere
another|different hotel|venue|supplier|caterer|gym|bank|broker|courier|school|garage|dentist next|for|from|instead|at (year|time|our|now)
[leaving 3.4 heat 14 complaint 0.8 dissatisfaction 1 neg near @me unless first|before|used|were|was|better|compared|compare|makes|make|unlike|than|nowhere|never|stuck]
competitor|competitors
your rival|rivals
to|with the|a|your competition
[leaving 3.4 heat 14 complaint 0.8 dissatisfaction 1 neg]
move|moving|switch|take .. to the|another|other|a other|another|supplier|provider|competitor
or we|i move|leave|go|switch|cancel
[leaving 3.4 heat 8 about:cancel 3 neg unless fee|how|if|can|does|meeting|landlord|lease]
terminate|terminating|end|ending|cancel|cancelling|canceling|closing|close my|our|the|this contract|agreement|subscription|membership|account
close both|all (of) my|our accounts
`;
