/** English: praise that means the opposite, and patience that has run out, said politely. Format: see `createLexicon`. */
export const lexiconSarcasmEn = `
// praise for what nobody wants
[heat 26 dissatisfaction 2.5 complaint 1.8 gratitude -3]
great|good|nice|fantastic|brilliant|excellent|wonderful|amazing|stellar|superb|terrific job|work|going losing|ruining|breaking|cancelling|canceling|ignoring|delaying|messing|screwing|wasting|charging|not|keeping|leaving|making|sending
well done .. losing|ruining|breaking|cancelling|canceling|ignoring|delaying|messing|screwing|wasting|charging|keeping|sending
way to go
thanks|thank|cheers|kudos|congrats|congratulations (you) for|on losing|ruining|cancelling|canceling|ignoring|wasting|breaking|leaving|charging|making me|us
thanks|thank|cheers|kudos|congrats|congratulations (you) for|on losing|ruining|cancelling|canceling|ignoring|wasting|breaking|charging
thanks for leaving me|us
thanks for keeping me|us waiting|on
love|loving how you|they|it|your|this|nobody|no|every
love|enjoy being ignored|charged|lied|kept|left
love|enjoy waiting|paying
what a joke
is this|that a|some joke|prank
you|they must|have got|to be joking|kidding
you're|you are joking|kidding
slow clap
standing ovation
five|5 stars for ignoring|losing|wasting|ruining
surprise surprise
what|big a|fat surprise
so much for
how hard can|is
rocket science
oh|well great|joy|lovely|perfect|brilliant|wonderful
just wow
yeah|yea right
must be nice
[heat 20 dissatisfaction 2 complaint 1.6]
anybody|anyone|somebody|someone home|awake|alive
anybody|anyone there|listening|reading|working at|over|on|or
hello anyone|anybody|is
good luck getting|reaching|finding|trying|speaking|talking
good luck with your
too much to ask
if|that somebody|someone|anyone|anybody|you could|would finally|actually|bother|kindly read|answer|reply|look|call|respond|tell|explain
finally get|receive|have|hear an|a|my|our|some|the
our|my|we're|i'm patience .. end|limit|thin|short|over|gone|exhausted
at|reached the end of our|my patience|rope|tether
because|thanks of|to you|your we|i
`;
