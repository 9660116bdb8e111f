// What money is called when it is to come back, and what a price is made of.
const money = "money|cash|fare|fares|fee|fees|deposit|payment|payments|price|premium|difference|euro|euros|dollars|dollar|quid|pounds|pound|bucks|tenner|fiver|amount|sum|cent|cents|penny|pennies|rupees|charge|charges|cost|costs|balance|overpayment|funds|instalment|ticket|tickets";
const price = "price|prices|rate|rates|fee|fees|fare|fares|premium|bill|rent|charge|cost|quote|invoice|subscription|tariff|monthly|total";
const group = "student|students|senior|seniors|pensioner|pensioners|pensioners'|veteran|veterans|military|nhs|teacher|teachers|nurse|group|family|staff|employee|trade|corporate|bulk|volume|loyalty|jobseeker's|jobseeker|charity|nonprofit|concession|concessionary|child|children's|clearance|sale|loyal|regional|reseller|wholesale|restricted";

/** English: money back, and a lower price. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsMoneyEn = `
// refund
[about:refund 3]
refund|refunds|refunded|refunding|reimburse*|repay*|repaid|recompense|recompensed
compensation|compensate|compensated|reparation
chargeback
credit note|back
credited|reversed|returned to|back
money back
back to|on|into my|the|our visa|card|account|mastercard|paypal|bank|iban
return|returned|repaid|reversed
overpaid|overcharged|overcharge|overpayment|overbilled
charged|billed|debited|paid|taken|deducted|payment (me|us) twice|double|again
double charged|charge|billed|payment
claim for|my|the|our|compensation|delay
paid (it) out|back|to
what i|we paid|spent|gave
take|took off|from me|us
# off me|us
undo|undone|reverse|revert
deducted|debited
come|comes|came back to me|us
part|half|some|share of|off my|our|the _ charge|fee|rent|bill|price|fare
receipts
back|return .. of ${money}
[need:refund 2.8 need:cancel 2.8]
reverse|undo|revert it|that|this
[need:refund 3.6]
credit my|our account|card|bank
^ chargeback
asking .. for the #
i|we (would|really|just|now) (like|want|demand|expect|request|need) a|my|our|the|full|this|that|an (full|immediate|partial) refund|refunded|reimbursement|repayment
my|our money back
${money} back (please|pls|now|today)
give|pay|put|send|get|want|have|bring|return|transfer|like|wire|getting .. ${money} .. back
give|pay|put|send|get|want|have|bring|return|transfer|like|hand|need|credit .. # .. back
my # (${money}) back
# (${money}) back (please|today|now)
return|repay|reverse|undo|reimburse|remit|revert|recover|reclaim .. ${money}
credit (me|us) (with) (for) the|my|our|that|those|this ${money}
reimburse me|us
return|repay|reverse|credit|reimburse|refund (me|us) (the|my|our|that|those) #
return|refund|reimburse|credit one|half|part|some|all of
pay|paid|paying me|us|it|that|them back
pay me|us the|my|our|for
give it|that|them|this (to) me|us (back)
give|want|like|have|get it|that|them|this (all) back (please|on|to|it)
i'd|i|we'd|we would like|want it|them|that back
getting|get|have back what|the|my|our
credit me|us
owe|owes|owed me|us
still|am|are|is owed (${money}|#)
due a|me a|the refund
(the) full sum|refund|amount (back)
knock|take it|that|this off the|my|and
off the|my bill|invoice (that|which) i|we
where's|where is|are|when (is|will|can|do) .. refund|money
when .. expect|get|receive|see my|our|the money|refund|deposit|reimbursement
(have) not|never|haven't|hasn't|still .. refund|refunded|reimbursed
no refund yet|as|so|has
not been refunded|reimbursed|credited
what about my|our #|money
what will|can you give|pay me|us
withdraw|withdrawing from the|this|my purchase
to whom|where .. send|submit .. receipts|claim|expenses
where do you pay|reimburse
want|prefer|rather|like|have the|my money|price|cash|deposit|fare (and|of|not|back|instead)
dispute|disputing|contest .. charge|invoice|transaction|payment
remove|drop|waive|cancel .. charge|charges|fee|fees (and|please|from)
store credit
those|that|these two off the|my bill
give|given back
come|came|let .. # (${money}) come home|back
only what i|we paid
refund please|pls|asap|me|us|now|immediately|my|the|our|it|this
initiate|process|issue|approve|arrange|authorise|authorize|make|push .. refund|return|through
what (i|we) paid back
shouldn't|should not have to pay
what i|we spent
fare|fee|deposit|money back
${money} must|should|to be repaid|returned|refunded|paid
repaid to|by
back on my|to my|into my card|visa|account|bank
the # dollars|quid|pounds|euro|bucks
all i|we want is the|my (eighty|#) quid|pounds|dollars|money|euro
have the deposit|money
booking|setup|joining|cleaning|late fee too|back|as
your machine|meter|terminal .. ate|took|swallowed|kept
[gate:refund 1]
do|does|will|would|can you|u|your|they|insurance|the .. give|refund|offer|reimburse .. refunds|refund|if|people
thanks|thank .. refund|refunding|money|reimbursement|compensation
was|were|been|got|is|have|has fully|already|promptly|duly|now|quickly refunded|reimbursed|credited|repaid
what (happens|is|are) .. refund|refunds
how long do|does|will|would refunds|a|the refund|take
are|is .. refunded|refundable if|when|in
can't|cannot pay
transfer|transferring|moving|move .. funds|money back
refund|money|reimbursement|cheque|deposit (has|have) came|arrived|received|landed|reached|cleared
refund .. came|arrived|landed|received|through .. (thanks|thank|today|morning)
got|received|had my|her|his|the|their|our refund|money|reimbursement
refund you|she|he sent|gave|paid|got
how (do|can|to) (i|we|you) refund|credit|reimburse
pay|paying|paid .. back .. loan|mortgage|debt|overdraft|early
pay back my|our|the|a
wrong person's
back from holiday
already been|had|got refunded|reimbursed
take .. discount off
does|do|will|would .. insurance|policy|plan|you (cover|reimburse|refund|compensate) .. dentists|abroad|people|customers
reimbursement of travel
which form
[gate:refund 2]
before i buy
only wondering
i'll keep it|the
[calm]
refund policy|page|button|form|season|rules|terms|conditions|window|link|screen|tab|menu|function|fee|rate|status
request refund
tax refund|refunds|credit|return
return|returns policy|rate|key|address|label|journey|trip|flight|ticket|window
refundable
cash|money|call|feed|come|go|pay|look|hold|fall|play|roll|bounce back period|site
cashback
credit card|score|limit|rating|union|check|report|agreement
gift|pending|phone credit
credit where
deposit box|cheque|account
exchange rate
opening balance
pay back period
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
[gate:discount 1]
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
