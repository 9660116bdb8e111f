/** English: what people need from us, in their words. Format: see `createLexicon`. */
export const lexiconNeedsEn = `
// needs
[need:refund 3.4]
refund|refunds|refunded|refunding|reimburse*
money back
get my|our money
give me|us my|our money
owe|owes me|us
return my|our|the money|payment
credit back
credited back
[need:person 3.4]
speak|talk|speaking|talking to|with a|an|someone|somebody|the|your|another|somebody|anyone real|actual|live|human|person|agent|manager|supervisor|someone|else|representative|operator|people|advisor|colleague|member
speak|talk|speaking|talking to|with someone|somebody|agent|human|humans|person|manager|supervisor|people|representative|operator
talk|speak to|with a|an|the|your _ person|agent|human|manager|representative
real|actual|live|living|proper|normal person|human|agent|people|representative|operator|man|woman
human being|agent|operator|person|please
to a|an|another|some human|person|agent|operator|manager|supervisor|representative|advisor
get|find|give|want|need me|us|a|an|to|some|someone human|agent|manager|operator|person|representative|supervisor
give me|us a|an|your human|agent|person|manager|supervisor|someone
want|need|give|get me human|agent|someone
get|have someone|somebody to|on|else
someone|somebody else
from|by|via|through an|a agent|human|person|representative
an agent
a human
your manager|supervisor|boss
the manager
not a|with bot|machine|robot|computer
with a|the bot|machine|robot|computer
hand me over
transfer|pass|put|connect me|us to|with|through
hand over to
stupid bot|machine|robot
customer service|services|support|care representative|agent|number|please
human
[need:callback 3.2]
call|ring|phone me|us
call|ring|phone me|us back
give me|us a call|ring
callback
call back
please call|ring|phone
can|could you|someone call|ring|phone
a phone call
my number is
reach me on|at
[need:fix 2.2]
fix|fixed|fixing
repair|repaired|repairs
sort this|it|that out
get|got .. working
make it work
correct this|the|it|my|our
troubleshoot
workaround
roll|revert|restore .. back|to
resolve|resolved|resolving
solve|solved|solution
look into
put .. right
help me|us with
[need:explanation 2.4]
why did|does|do|is|was|were|has|have|am|are|can't|isn't|don't|won't|not
explain|explanation
how come
what happened
what went wrong
i don't|do not understand
can't|cannot understand
reason for|why
how is it|this possible
how can it|this be
what does .. mean
justify
clarify|clarification
[need:discount 3]
discount|discounts
% off
percent off
better price
lower|reduce|reduced|reduction|match the|your|our|my|in|this price|prices|fee|fees|rate|bill|invoice
cheaper
price match
voucher|coupon
# off
goodwill gesture
compensation|compensate|compensated
money off
[need:replacement 3]
replacement|replacements
replace|replaced|replacing
exchange it|this|them|the|for
swap it|this|them
send .. new one|another|unit
send|ship .. new|another
a new one|unit|device
another one
[need:status 2.4]
update|updates on
any update|updates|news|progress
status
where is my|our|the
where's my|our|the
when will|can|do|is|are
when .. arrive|ship|delivered|expect
what is happening|going
what's happening|going
track|tracking
how long
progress
`;
