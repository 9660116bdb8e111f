// What money is called when it is to come back, and what a price is made of.
const money = "money|cash|fare|fares|fee|fees|deposit|payment|payments|price|premium|difference|euro|euros|dollars|dollar|quid|pounds|pound|bucks|tenner|fiver|amount|sum|cent|cents|penny|pennies|rupees|charge|charges|cost|costs|balance|overpayment|funds|instalment";

/** English: money back. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsRefundEn = `
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
[need:refund 2.6]
asked|asking|applied|requested|waiting|wait|waited for|on a|my|the|our (_) refund|money|reimbursement|compensation|deposit
waiting for # ${money}
refund .. hasn't|not|never|isn't
what happened with|to .. refund|money
return one of
have|get it|that|them back $
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
return|repay|reverse|undo|reimburse|remit|recover|reclaim .. ${money}
revert the|my money|amount|sum
credit (me|us) (with) (for) the|my|our|that|those|this ${money}
reimburse me|us
return|repay|reverse|credit|reimburse|refund (me|us) (the|my|our|that|those) #
refund|reimburse|credit one|half|part|some|all of
pay|paid|paying me|us|it|that|them back
pay me|us the|my|our|for
give it|that|them|this (to) me|us (back)
give|want|like it|that|them|this (all) back
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
those|that|these two off the|my bill
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
[gate:refund 1 neg unless not|hasn't|hasnt|haven't|havent|never|should]
cash back for|on|offer|reward|site
funds|money back to current|my|savings|the current|savings
do|does|will|would|can you|u|your|they|insurance|the .. give|refund|offer|reimburse .. refunds|refund|if|people
thanks|thank .. refund|refunding|money|reimbursement|compensation
was|were|been|got|is|have|has fully|already|promptly|duly|now|quickly refunded|reimbursed|credited|repaid
what (happens|is|are) .. refund|refunds
how long do|does|will|would refunds|a|the refund|take
are|is .. refunded|refundable if|when|in
can't|cannot pay
transfer|transferring|moving|move .. funds|money back
refund|money|reimbursement|cheque|deposit (has|have) came|arrived|received|landed|reached|cleared
refund .. came|arrived|landed|received
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
`;
