/** English: why something is so. Format: see `createLexicon`; `about:` and gates are read by `readNeedFrames`. */
export const lexiconNeedsExplanationEn = `
// explanation
[about:explanation 3]
explain|explains|explanation|justify|justification|clarify|clarification|rationale|reasoning|elaborate
reason|reasons|grounds|basis|logic|purpose|thinking|meaning for|behind|of|why|to
root cause
what happened|changed|went
mean|means|implies|imply
puzzled|baffled|perplexed|confused|bewildered|mystified (about|by)
understand
[need:explanation 3.4]
care to explain
on what grounds
what entitles|justifies|explains|warrants|gives
how do|can|could|did|would you|they|anyone|we justify|explain|account|figure|arrive|reconcile|calculate|work|come
fail to see|understand
beyond me|us
at a loss
interested|like|love|want|keen|curious to know|learn|hear|find|see why|the reason
find out why
head or|nor tail
spell it|this|that out
in plain english|language|words
how does|do my|our|the|your points|bill|charge|fee|fees|zones|formula|score|scoring work
what's|what is (all) this|that about|all
what's|what is the difference|story|deal|meaning|catch|connection|point
due to what
for which|what reason|reasons|purpose
who authorised|authorized|approved|ordered|signed|agreed|decided|gave
where did|does|do you|they|this|that|the|it (_) (_) get|got|come|comes|originate
what|which basis|formula|reason
makes no sense
doesn't|does not|don't|not make|add (any) sense|up
contradict|contradicts
is that|this|it normal|usual
i (can't|cannot|don't) see|get why|how|what
no explanation
without an|any|a explanation|reason|warning
[need:explanation 3.4]
what's|what is the idea|logic|thinking|reason|reasoning|rationale|basis|point|meaning|story
[need:explanation 2.6]
^ why
why $
know|curious|sure|see|ask|understanding why
[need:explanation 3.4]
why did|does|do|is|was|were|has|have|had|am|are|can't|isn't|aren't|don't|doesn't|didn't|won't|not|must|should|would|can|could|will|wasn't|haven't|hasn't (i|we|my|our|the|your|it|this|that|a|an|there|they|he|she|nobody|no|someone|everyone|one|some)
why's
^ why i|we|my|our|the|u|you|it|this|that|they|there|a|your|on|so|no
and|but|so|asking|wondering|wonder|wondered|understand|me|us|explain|justify|say|learn why
how come
explain (yourselves|yourself|to|how|why|what|the|this|it|me|us|please)
explanation (please|for|of|would|as|is)
an|some explanation
want|like|need|expect|demand|request|owe|owed|deserve an|a explanation|justification|account|rationale|reason|clarification
root cause (please|analysis)
make it make sense
make|makes any|no sense
make sense of
make clear (to|how|why|what)
what|what's sense does
walk|talk|run|take|lead|guide me|us through
break it down for
help me|us understand|see
understand how|why|what|where|which|the (reason|difference|charge|bill|basis|logic|figure|fee|calculation)
don't|dont|can't|cannot|fail|not|couldn't|struggle (literally|really|even|quite) (to) understand|follow|grasp|fathom|comprehend (how|why|what|the|this|it|where)
(shed|throw|cast) (some|any|a) light on
enlighten me|us
clarify (for|what|why|how|the|this|whether|please|which|my)
what is|was|are|were|'s .. for
what's|what is|what (was|were|are) (that|this|the|it|the) (_) (_) (charge|fee|amount|adjustment|payment|item|deduction|supplement|surcharge|one|other) (_) (_) for
what (am|are|do|did) i|we|they (_) (being|paying|pay|charged|billed) for
for what purpose|reason|do|did|am
what for
what's|what (is|was|lies|and) behind|underneath
how is|was|were|can|could it|that|this (even) possible|be
how (it's|it) (is) possible
how could|can|did|does|would (you|the|my|a|an|he|she|it|they|anyone|somebody|someone|this|that|your|our) (_) (_) be|happen|sign|charge|come|get|go|have|cost|end|decide|know|arrive|manage|say|rise|jump
how was|is|were|are|did (my|our|the|this|that|it|you|your|these) (_) (_) calculated|worked|arrive|arrived|determined|decided|computed|figured|set|made|assessed|chosen|reached|obtained|allocated
how you|they arrive|arrived|got|came|calculate|calculated|worked|reached
how the|my|our|your _ (work|works|worked|is|was|are|got) calculated|made|charged|on
how my|our|your|the (_) (_) got|ended|came|became
what happened (to|here|there|with|at|on|in|last)
what has|have|had happened|changed|gone
what|so changed|happened
what went wrong|on
what caused|made|led|prompted|triggered|possessed|drove
what gives
what (does|do|did|is|would) .. mean|imply|signify (for|by|in)
what|how|to (_) (is|are|'s) meant by
meaning|purpose of this|the|that|your
what's|what|is|any|there|was|were|be (the|your|is) (the|your|any) reason|reasons|logic|rationale|point|idea|basis|purpose|thinking|reasoning|justification|cause|story|criteria|grounds for|behind|why|of|to|that|please|in|our|my
give|tell|know|learn|want|like|state|name (me|us) (to) (know) (the|a|your|some|any) reason|reasons|basis|grounds|rationale|background|why
on what|which basis|grounds|authority
on whose orders|authority
by what|which logic|criteria|right
which criteria|reasons|reason|rules|grounds|ones
where does|did|do .. come|came from
where .. come from
tell|say|telling me|us why|how (come|is|was)
tell|say|telling me|us how|what (i|my|our|it|the|you|happened|was|is|makes|exactly|this)
please|to say|tell why|what you
know how|why (my|i|you|the|it|this|that|our|we)
elaborate
an account of
background on|to|about
curious|wondering|wonder|intrigued why|how|what
i'm|we're|am|are|im|bit|rather|quite|really puzzled|baffled|perplexed|confused|bewildered (a|by|about|as|that|how|why)
how's that|this|it
is it|this|that by design|normal|intended|deliberate|intentional|expected
is there (any|a|some) logic|reason|rationale|explanation|method
why on earth
who decided|authorised|authorized|are the|approved|said
wherefore
none the wiser
justify (the|this|that|your|it|how|why)
(the|your) policy is for
[gate:explanation 1]
don't need to hear|know
why the|it|my .. explain|explained

that's|thats|which|this|is|so|reason|idea|reasons|matter|care|see why
why don't|not|doesn't you|we|come|make|try|just|he|she
why not
thanks|thank .. explaining|explanation|clarifying
explained|explains (it|that|everything|all) (to|all|very|yesterday)
you explained
no need to explain
spare me
no idea why
for whatever reason
with good reason
need to give a reason
why would anybody|anyone|one|somebody|someone choose|want|go|ever
how come you're so
meaning of the word
i understand thank
understand my accent
the reason (_) (_) times
that's|which|this is|reasons|reason|and|is why|i
[gate:explanation 2]
customers ask why
[calm]
reason for return
why tea
explanation tour
i|we (do|can|fully|quite) understand the|your|that|it
can you understand
i understand
thats|that's why
clarified butter
`;
