/** English: lawyers, courts, damages, a regulator or an ombudsman are brought in or threatened, and what only sounds like it. Format: see `createLexicon`. */
export const lexiconLegalEn = `
@law = lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|advocate|counsel|legal
@lawyer = lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|advocate|paralegal
@auth = ombudsman|ombudsman's|ofcom|ofgem|ofwat|comreg|fca|fcc|ftc|cfpb|accc|bbb|ico|dpa|acas|hse|osha|asic|aer|epa|rbi|sebi|trai|regulator|regulators|watchdogs
@act = report|reporting|reported|complain|complained|complaining|complaint|go|going|gone|take|taking|took|taken|refer|referring|referred|reference|escalate|escalating|escalated|file|filed|filing|lodge|lodged|lodging|contact|contacted|contacting|tell|telling|told|inform|informed|informing|notify|notified|notifying|write|writing|written|wrote|logged|raise|raising|raised|hear|hearing|involve|involving|involved|submit|submitted|submitting|thinks|onto|next|pending|ready|copied|issued|given|open|opened|see|send|sending|sent|has|have|will|knows|forward|forwarding|forwarded|decide|ring|called|phone
@asking = how|which|essay|scheme|fits|bottle|valve|pressure|voltage|hob|hose|propane|study|thesis|course|exam|job|student|divorce|ex|landlord's|mortgage|conveyancing
[calm]
security|data breach
power of attorney
small claims on my|the insurance|policy
legal name|department|team|entity|address|holiday|expenses|cover|tender|guardian|aid|size|paper
court shoes|street|road|lane|house|close|yard|hotel
food|tennis|basketball|squash|badminton|crown court|courts
withdrew|dropped|settled|withdraw the|my|our case|claim|lawsuit
a|the customer|client|guest of ours|mine
threatens|threatening|suing us|me with|over|for
gas|pressure|voltage|charge regulator|regulators
liable to
// lawyers
[heat 30 legal 3.9 complaint 1.4 dissatisfaction 1.2 neg unless @asking|student|customer|divorce|ex|insurance|cover]
see (you|yous|ye) (all) before|in front of|in (the|a) judge|court|tribunal
(your) day in court
court is|will (be) (the) next|it
court date
up to|for|let a|the judge|judges|court|courts|tribunal
judge will|can|would|to|decide
have|get|getting|got|taking|take|taken|sought|seek|seeking|on|had (proper|professional|some|independent|expert) legal advice|counsel|representation|opinion
advice from|of my|our|a|counsel|the (own) (legal) (solicitor|lawyer|counsel|attorney|barrister|union|team)
my|our|the legal team|people|adviser|advisers|advisor|advisors|representative|representatives|counsel|insurer|insurers (will|is|are|has|have) (be|now|will|been) (in|contact|writing|write|touch|looking|taking|handle|instructed|dealing)
take|taken|taking this|it|the|matter (matter) further (legally)
commence|commencing|issue|issuing|start|starting|begin|beginning|initiate|initiating|bring|bringing|threaten (court|legal|formal|civil|small) (claims) proceedings|claim|action
issue (a|court|the) claim|proceedings|papers|writ
claim against you|the|your (company)
claim|claiming|seek|seeking|recover|demand (back) (damages|compensation|losses|costs|expenses) (from) (you) in|through|via (the) court|courts|law
your|you (own) (own) insurer|insurers|liability insurer|insurers will
liability is|lies|rests|for
settle out of
out of court
formal notice that|under|of|before
put you|your on notice
this is formal|official|legal|final notice
material|serious|fundamental|clear|flagrant|repudiatory breach
void|unenforceable|unlawful|actionable|tortious
sanctioned|fined|investigated by (the) @auth
deadlock letter
subject access request
quote|case|reference (number) (from|with) the @auth
[heat 30 legal 3.9 complaint 1.4 dissatisfaction 1.2 neg unless @asking|wife|husband|student|name|customer|guest|client|office|works|tracker|uses]
my|our|the family|company's|company|family's|union's|own @law
my|our|a|the|his|her (family|own|company|union's) @lawyer will|shall|says|said|agrees|advised|told|advises|thinks|would|can|has|is (be|been|already|now) (contact|write|be|hear|looking|drafting|sent|send|advised|told|taken|touch|call|me|in|serve|know|with|it|your|take|to|happy|reading|reviewing)
my|our lawyer|barrister|solicitor sister|brother|cousin|uncle|husband has|is|will|says
my|our sister|brother|cousin|uncle (is) a|the lawyer|barrister|solicitor .. will|read|says
hear|hearing|heard|letter|letters|word|writ|call|contacted|contact ... from|by (my|our|a|the) @law
talk|talking|speak|spoke|speaking|spoken|consult|consulting|consulted|contact|contacting|contacted|seeing|saw|instruct|instructing|instructed|hire|hiring|hired|retain|retaining|retained|calling|engage|engaging|engaged|appoint|appointed|pass|passing|passed|hand|handing|handed|going|go|involve|involving|involved|getting|get|got|gotten|send|sending|sent|forward|forwarding|forwarded|refer|referring|referred|discuss|discussed|ask|asking|asked|meet|meeting|address|addressed|direct|directed ... my|our|a|the|to|with|of @lawyer
involve|involving|bring|bringing|get|getting|call|calling|unleash lawyers|solicitors|counsel|attorneys
lawyers|solicitors now|next|involved|will|are|in
lawyer up|involved
lawyered up
goes|go|correspondence|addressed to (our|my) (legal) counsel|lawyers|lawyer|solicitor|solicitors
to|with|from|through our|my counsel|advocate
legal department|team considers|contest|will|contests|has|reviews|disputes|advises|took|take|to contest
law firm|firm's
law centre|clinic
[heat 30 legal 3.9 complaint 1.4 dissatisfaction 1.2]
want|wanted|like|have to involve lawyers|solicitors|the|a (courts) but
no choice|option|alternative but to (sue|take|seek|involve|start|go|consult|instruct|file|report)
// steps
[heat 30 legal 3.9 complaint 1.4 dissatisfaction 1.2 neg unless @asking|cover|covers|insurance|policy|question|team]
legal action|advice|steps|counsel|proceedings|consequences|representation|remedies|route|recourse|rights|claim|letter|notice|channels|means|measures|grounds|avenues|options|redress|case
take|taking|go|going|pursue|pursuing|start|starting|resort|act|acting|proceed (this|it|to) (further) legally
legally entitled|obliged|required|bound to
court|formal|judicial|civil|criminal proceedings|action
face|facing|further action|proceedings for|against|infringement
notice|letter before|of action|claim|proceedings|intended|dispute
letter of|before claim|action
statement of claim
without prejudice
reserve|reserves|reserving (all) (of) (my|our|the) (legal) rights
hold|holding|held you|your|the|them (company|firm) (fully|personally|legally|strictly|solely|jointly) liable|responsible|accountable
(you|you'll|company) (are|will|be|is) be held liable|responsible|accountable
you|you're (are) (fully|legally|personally|also) liable
claim|claiming|claimed|seek|seeking|recover|recovering|pursue|pursuing|demand|demanding|sue|suing|award|pay (for|you|in) (my|our|all|full|the|substantial|punitive|# ) (of) damages
damages for|of the|my|our|ruined|lost|breach|distress|#|loss
damages will|claim|shall|are
for damages
seek|seeking|claim|claiming|pursue|pursuing compensation|losses|costs through|in|from|with|plus the|court|courts|tribunal|interest|you|a
(with|plus) interest and|plus costs
enforce|enforcing (my|our|the|this) (legal) claim|rights|judgment|judgement
(in|a|of|for) breach of (our|the|this|your) (own) contract|agreement|statutory|duty|warranty|terms|trust|law|gdpr|clause|section|the|your
in breach
in default of|on|under
breached|breaching|violated|violating|violates|breaches|infringe|infringed|infringes our|the|my|your|this|several|data|consumer (own) contract|agreement|terms|law|laws|act|rights|privacy|copyright|regulations
pursue|pursuing this|it|you|the|that (matter|claim) further|legally
pursue|pursuing this|the|you (matter|further) through|legally|to|in
fullest extent
full force|extent|weight of the law
prosecute|prosecuted|prosecution
final|last warning before
failing|otherwise which we|i shall|will|terminate|claim|intend|proceed
build|building|prepare|preparing (a|my|our) case against
strong|watertight|solid|good case against|and|under
have|has a (strong|good|solid|clear) case
case against you|your
cease and desist
affidavit|notary|notarised|subpoena|summons|summoned|injunction|writ|bailiff|bailiffs|litigation|litigate|litigating|arbitration|arbitrator|magistrate
class action
address for service
serve|served|serving (you|your) (with) papers|proceedings|notice|writ
contest|contesting|contested the|this|your invoice|charge|claim|fine|penalty
recover the|my|our|this (full|outstanding) money|debt|amount|sum|loss|losses|costs
debt recovery|claim
they're|is|are|as|in evidence for|and|against|in|now
preserve|destroy|delete|keep the|any|all|your (of) (the|your) recordings|evidence|records|logs
witness statement|statements
right|rights as a|under|by consumer|the|eu261|law|section|gdpr
// courts
[heat 30 legal 3.9 complaint 1.4 dissatisfaction 1.2 neg unless @asking|tennis|sport|customer|guest|biscuits|book|ball|racket|booked|ex|game]
take|taking|taken|see|seeing|drag|dragging|bring|bringing|hand|handing|meet|meeting|haul|put you|this|it|them|yous|your (company|matter|case|people|to|before|all|firm|lot) (to|in|before|all|the) (to|in|through|the) (the|a|small|county) (small|claims) court|courts|tribunal|judge|ombudsman
see (you|yous|ye|u) (all|both|guys) in (small|the) (claims) court
go|going|goes|gone|end|ends|ending|off|appear|prepared|happy|ready|refer* (up|straight|this|it) to|before|in (the|a|small|county) (claims) court|courts|tribunal|judge|sheriff|magistrate|magistrates
small claims court|track|tribunal|procedure|process|form|case|will|action|it|next
to small claims
county|high|magistrates|supreme|federal|district|civil|consumer court|forum
court order|orders|papers|documents|claim|action|date|judgment|judgement|summons|case|fees|hearing
order of the court
through|via|by the|a court|courts
in front of|before a|the judge|magistrate|tribunal
a|the|let judge|court|tribunal will|can|would|to|decide|may|might
judge wants|decide
money claim online
to|by|at|before|in a|the|an (employment|small) tribunal
[heat 30 legal 3.9 complaint 1.4 dissatisfaction 1.2 neg unless ex|brother|toaster|customer|desk|wonderful|her|she|named|aunt]
will|to|gonna|i'll|we'll|shall|can|could|might|i|we|going|would sue you|u|ya|your|yous|the|for|them|if|over
will|gonna|i'll|we'll|shall sue $
sue you|u|ya|your|yous|y'all
suing you|u|ya|your|yous|the|for|them|over|if
i'm|we're|am|are suing
be|been|get|getting|gonna sued
lawsuit|lawsuits
// the law itself
[heat 30 legal 3.9 complaint 1.4 dissatisfaction 1.2 neg near @act|you|your|you're|we|i|my|our|me|us|i'm|yet unless @asking|student|comply|compliant|changed|smoke|is|drone]
consumer rights act
consumer rights|protection|law|council|affairs|commission|forum|agency|court
unfair|deceptive (commercial|trade|business) practice|practices
false|misleading|deceptive advertising
sale of goods act
(the) lemon law
eu261|uk261|ec261|statutory
under (the|section|eu|uk|consumer|data|gdpr|article|state|federal|rule) consumer|data|sale|contract|equality|article|section|eu|federal|state (rights|protection|#|act|261) act|law|regulation|directive|regulations|legislation|code|statute|#
against|breaking|break|broke|broken|breaks|violates|violating|override|overrides|above the law
law says|states|requires|entitles|allows|gives|exists|is
criminal offence|offense|matter|law
discrimination|discriminating|discriminated
gdpr|ccpa|hipaa complaint|breach|violation|violations|gives|request|authority|fine|entitles
data protection authority|commissioner|commission|officer|agency
// authorities
[heat 30 legal 3.9 complaint 1.4 dissatisfaction 1.2 neg near @act|they've|they|thinks|front unless @asking]
@auth
trading standards
information commissioner|commissioner's
attorney general
citizens advice
better business bureau
licensing board|authority|body
gas safe
ombudsman service|scheme
consumer (rights|protection) (protection|advice) agency|office|board|bureau|association|council|authority|commission
the relevant|competent|supervisory|data|health|transport|labour|financial (protection|and|safety) authority|authorities|commission|inspectorate
the authority|authorities|commission knows|will|has|have|about|is
civil aviation
equality|human|competition rights|and markets|commission|authority|tribunal
equality commission
odr|adr
[heat 30 legal 3.9 complaint 1.4 dissatisfaction 1.2 neg unless fee|how|merchant|dashboard|customer|rate|what]
chargeback|chargebacks
charge back
dispute|disputing .. with|through my|the bank|card
file|filed|filing|lodge|lodging|lodged|raise|raising (a|an|the) (formal|official) (complaint|claim|report|dispute|case) with|at|to|before (the|your|my) consumer|state|@auth|financial|attorney|european|court|authorities
report|reporting|reported you|your|yous (lot|company|all|firm|guys|man) to
report|reporting (this|it) to the|my (authorities|authority|regulator|police|@auth|state|trading|relevant|council)
compensation claim
[legal 2.2 heat 12 complaint 1 dissatisfaction 0.6 neg unless good|tasty|delicious|how|lol|is|stolen|stole|thief|lost|found|card|wallet|bike|footage|drone]
fraudulent|damages against|from|for|on
police
illegal|illegally|unlawful|unlawfully
fraud|theft|extortion|negligent|negligence
[legal 2.2 heat 12 complaint 1 dissatisfaction 0.6]
(this|that|it|it's|that's|this) (is) clearly|plainly|simply|straight illegal|unlawful|fraud|theft
what you did|do|done|are|have is|doing|done illegal|unlawful|fraud|theft
reported (it|this|you|your) to|with the police
`;
