const price = "price|prices|rate|rates|fee|fees|fare|fares|premium|bill|rent|charge|cost|quote|invoice|subscription|tariff|monthly|total";
const group = "student|students|senior|seniors|pensioner|pensioners|pensioners'|veteran|veterans|military|nhs|teacher|teachers|nurse|group|family|staff|employee|trade|corporate|bulk|volume|loyalty|jobseeker's|jobseeker|charity|nonprofit|concession|concessionary|child|children's|clearance|sale|loyal|regional|reseller|wholesale|restricted";

/** English: a lower price. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsDiscountEn = `
// discount
[about:discount 3]
discount|discounts|discounted|rebate|rebates|concession|concessions|markdown
voucher|vouchers|coupon|coupons
promo|promotional|offer|discount code|codes
cheaper|reduced
money off
special|better|introductory|new customer offer|offers|price|prices|rate|rates|deal|deals|terms
compensation|goodwill gesture
goodwill
${group} price|prices|rate|rates|fare|fares|fee|discount|pricing|ticket|tickets
price|prices|rates|fare|fares for ${group}
haggle|negotiate|negotiable|bargain
honour|honor the|that|your|sale
savings
half price
lower|reduce|reduced|lowered|reduction|cut|drop|trim|match .. ${price}
${price} .. lower|lowered|reduced|down|matched
too dear|expensive|steep|much|high for
afford
beyond our|my means|budget
[need:discount 2.6]
^ ${group} price|discount
half price for
money off $
negotiable $
group|child|pensioner's ticket|tickets
[need:discount 2.6]
any|some|is|do|got|your|there|the|a|what|offer|give|us|me discount|discounts|deals|rebate|concession|concessions|reductions|promotions|promo
anything|something|deal|offer|offers|price|rate|cheaper|less|discount|reduced|rates .. for students|pensioners|seniors|teachers|nurses|veterans|children|kids|families|groups|members|regulars|charities|schools
# less|cheaper than
cheaper than|option for
too much for|money
hoping for a (_) better|lower|cheaper|little|bit|deal|discount
more reasonable price|rate|offer|for
better|improved|revised offer|quote
cut .. price|bill|rate|rent|fee|premium|half
take .. off
a|little bit|little|something off
price|bill|rent|premium|fee|rate|cost is|seems|looks|was (_) (_) high|steep|expensive|dear|much
i|we .. regular|loyal|longtime|long|existing customer|customers|client .. price|rate|discount|deal|better
been with you .. years .. price|rate|discount|deal|better|cheaper
free shipping|delivery|postage
[need:discount 3.6]
price reduction|cut|adjustment|match|break|drop
reduction in|of|on|for my|the|our|price
early bird|payment (discount|rate|price|terms)
bulk|quantity|volume|multi|trade|group|friends|mates (buy) discount|rate|rates|price|prices|pricing|deal
buy|take|order|book|get # .. cheaper|less|discount|deal|off
would|will|could you take|accept|do|consider #
do|have|let it|them|this|me .. for #
take # for
round it|that|the down
more competitive|competitive price|rate|quote|offer
sharpen your
cash price|discount
free|waived delivery|shipping|postage|installation|month (if|on|for)
throw in|something
keep|freeze|honour|honor|hold my|our|the|that|your old|current|original|last|previous|quoted|advertised|sale price|rate|deal
a better|special|good|keener|nicer|kinder|friendlier price|rate|deal|offer
better|best deal|offer|price|rate
is|are there any|a|an (_) offers|offer|deal|deals|promotion|promotions|reduction|reductions|special|specials|sale|saving|savings
any offers|deals|promotions|specials|reductions|sales|savings (on|for|going|available|running)
can't|cannot|can not|couldn't|don't|hardly afford|justify (that|the|it|this|to|full)
over|above|beyond|outside (my|our|the) budget
come down on|a|to|in
some|any|bit of flexibility|leeway|room|give|movement (on|in|with) (the|your|price)
flexibility|leeway|movement on the|price|your
what|which discount|discounts|deal|deals|reduction|offers
discount please|for|available|possible|on|if|as|because|code
what sort|kind of discount|deal|price|reduction
same|similar|equal discount|deal|price|rate|offer (as|that|they|like)
cheaper elsewhere|online|at|at|with|than
found it|the|this .. cheaper|less
competitor|competitors|elsewhere|amazon|others .. cheaper|less|lower
cut me|us a deal|break
loyalty|loyal|longstanding customer|customers|discount|bonus|reward .. discount|off|price|rate|deserve|something
% off
percent|pct off
# percent|per|pct cent|off|discount
# (percent|%|points|pct|quid|pounds|per|dollars|euro) (cent) off (the|my|our|and|it|for|on|next|please|a)
knock|take|get|give|shave|have .. # .. off
give|get|got me|us|you # off
knock|knocking|take|taking|shave .. something|bit|little|some|few|fee|vat|tax|# off
anything|something|little|bob|bit|few off (for|the|my|it)
take|took the|a|my (_) fee|charge|vat|tax off
wiggle room
best|last|lowest|final|keenest|sharpest price|rate|offer|quote|you
best|lowest (price|one|you|that) (you) can do|go|offer
meet me|us halfway|half
half way on
split the difference
throw me|us a bone
sweeten the deal
${group} price|rate|discount|fare|pricing|concession please|available|for|possible
${group} pricing|discount
pensioners'|pensioners|student|child|trade price|prices|rate
open to offers|negotiation|haggling
make me|us an offer
have|got|is|are|do|does (you|there|they) (a|an|any) (_) (promo|discount|voucher|coupon|offer) code|codes|discount|discounts|deal|deals|voucher|vouchers|coupon|coupons|promotion|promotions
do|does|offer|give|have .. discount|discounts|deal|deals
any discount|discounts|deal|deals|bundle|bargain|offers|promotions|reductions
do|give|cut|make|offer (me|us) a|any|some (_) deal|discount|reduction|rebate|better
have|got|we a deal
let .. go for less
for less
go (any|a bit|a little|much) lower|cheaper|cheap
any cheaper
cheaper if|for|rate|price|deal|one
money off (my|the|our|next|it)
price match
price|prices|rate (_) negotiable|flexible|move
match|beat .. price|prices|quote|offer
bring|come|get|knock .. (it|price|bill|cost|rate) down (a|if|to|for)
bring .. down
${price} come|came|go|went down if
reduce|lower|drop|cut it|my|our|the|this .. ${price}
reduce|lower it
${price} .. lowered|reduced
reduced|lower|cheaper|better|discounted|smaller ${price}
lower|cheaper one
should be less|lower|cheaper
sale price
honour the|that|your|my
pay|pays less
special price|rate|deal|offer (for|available)
what can|could|would you do .. price
what do|can|could (you|y'all|ye) offer (us|me|veterans|students|seniors)
do|anything you|y'all can do for|on|about (me|a|the|us) .. (on) (the) (price|rate|guest|bill|quote)
do .. for me on|with the price|rate
loyalty|returning|goodwill (customer) reward|bonus|discount|gesture|credit|rate
goodwill gesture
earn|earns|get me|us a (lower|better|cheaper)
half price
half price
last year's terms|price|rate
up to # savings
free month|shipping|delivery for
waive the|my|our (_) fee|charge
new customers get|pay .. #
same price|rate|deal as
if .. we'll|i'll|i'd buy|take|sign|stay
buy|sign|stay|take .. if you|it .. under|off|took
is a concession|discount|reduction
the lower rate|price|one
paid|pay .. up front
[gate:discount 1 neg]
thanks|thank .. discount|off|deal|voucher|offer
discount|voucher|coupon|deal|offer|code .. worked|applied|came|arrived|great|lovely|expired|received
already|was|were|got|received|been|given .. discount|discounted|reduced
# percent of|battery|full|humidity|alcohol|wool|cotton|accurate
how|where does|is|do|can .. discount|code|voucher work|enter|applied
take|remove|drop the discount|voucher|coupon off
when does|do|did|will the sale
for sale
price is|was fair|right|good|fine|great
normal|usual|full price
agreed
savings account
cheaper|discount|discounted model|models|plan|store|one|supermarket|card
where|how do|can|should i|we (type|enter|put|use|redeem|create|make) .. voucher|code|coupon|discount
stop sending|insulting
don't insult
keep the|your voucher|coupon|discount
wouldn't|won't|can't apply .. my
reduce|reduced|lower the noise|number|shelf|volume|brightness|speed|size|amount
percent of the
# percent of|sure|full|charged|charge
[gate:discount 2]
gross
are for people
[calm]
discount supermarket|store|shop|card|airline|retailer|grocer
mid|low price|prices
low price low
price label|tag|list|range|of
rate card|sensor|limit
heart rate
sale banner|end|ends
loyalty points|card
best before
special diet
gift voucher
trade price list
`;
