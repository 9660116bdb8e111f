/** English: a customer tells others, the press or a platform, or says they will, and what only sounds like it. Format: see `createLexicon`. */
export const lexiconGoingPublicEn = `
@plat = twitter|x|facebook|fb|instagram|insta|tiktok|linkedin|reddit|youtube|threads|nextdoor|mumsnet|glassdoor|yelp|trustpilot|tripadvisor|google|checkatrade|bluesky|quora|amazon|snapchat|whatsapp|socials|social
@press = press|media|papers|paper|newspaper|newspapers|journalist|journalists|reporter|reporters|editor|tv|telly|television|radio|bbc|itv|cnn|gazette|herald|tribune|guardian|evening|watchdog|news|tabloids|columnist|magazine
@others = everyone|everybody|others|friends|neighbours|neighbors|parents|followers|members|colleagues|customers|people|sellers|drivers|hosts|landlords|tenants|patients|students|guests|buyers|families|clients|readers|subscribers|viewers|listeners|mums|family
@group = group|forum|street|village|town|estate|club|office|school|building|industry|trade|neighbourhood|neighborhood|internet|country|world|congregation|parish|community|family|city|team|block|profession|union|class
@soon = will|i'll|we'll|they'll|going|gonna|next|heading|headed|about|ready|already|waiting|awaits|tonight|today|tomorrow|now|soon|hear|hearing|read|deserve|deserves|love|know|interested|see|story|week|post|told|tell|telling|warn|posted|posting|let|enjoy|laugh|writes
@calmly = how|where|nice|good|great|lovely|happy|glad|glowing|positive|five|kind|button|discount|coupon|points|could|reply|respond|link|widget|integration|embed|import|export|sponsor|advert|login|badge|thanks|recommend|recommended|thank|read|feature|plugin
[calm]
press office|kit|release|pass
took|taken|take|deleted|delete|removed|remove|edit|change|withdraw my|the|our|that (bad|negative|poor|one) (star) review|post
not|no sort|type|kind to
going public (with) (an|our) ipo
don't|not want to make a public|fuss
public holiday|transport|library|liability|directory|house|ip
customer|client|guest|buyer|tenant (of) (ours|mine) (has|have|just) left|leaves|gave|posted|wrote me|us|a|an|one
the press and|hold|button
[heat 29 goingPublic 3.9 complaint 1.2 dissatisfaction 1.4 neg unless @calmly]
telling every|all|any .. i|we know|meet
tell every|all .. i|we know why|about|what|exactly
// reviews
[heat 29 goingPublic 3.9 complaint 1.2 dissatisfaction 1.4 neg unless @calmly]
leave|leaving|post|posting|write|writing|give|giving|put|putting|publish|publishing|left|posted|wrote|written|published|drafting|drafted a|an|my|this|one|1|the|our|you (a|an|very|really|honest|bad|negative|public|scathing|terrible|damning|poor|long|detailed|truthful|one|1|zero|0|single|brutal|blunt|frank|full) (star|honest|one|1|public) review|reviews|star|stars|feedback
leave|leaving|post|posting|write|writing reviews|review
my|honest|your|this|bad|long|full|detailed review|reviews (of) (you|yours) (will|is|goes|are|won't|took|follows|follow|gets) (be) going|up|honest|coming|live|written|follow|follows|goes|ready|took|posted|pending|on|me|reflect|everywhere
review|reviews goes|go|going|is|are up|live|on|online|out|everywhere|tonight|today|coming|next
bad|negative|damning|scathing|honest review|reviews
one|1 star review|reviews|rating
one|1|zero|0 star|stars from|for|and|long|on|is|review|rating
one star $
review|reviews|rating on @plat|every|all
reviews|rating ... site|sites
review|rate|rated|reviewing you|your ... (on) @plat|everywhere|publicly
app|play store
ratings for a hobby
hitting every one|single
see|read|find what|how .. on @plat
// platforms
[heat 29 goingPublic 3.9 complaint 1.2 dissatisfaction 1.4 neg near i|i'm|i've|i'll|i'd|we|we'll|we've|my|our|this|it|it's|going|gonna|all|me|you|your unless @calmly|microphone|follow|saw|logo|fake|adverts|ads|can|broken|pages|searched|search|found|message|messaged|work|works|campaign|campaigns|schedule|connect]
post|posting|posted|put|putting|share|sharing|shared|upload|uploading|uploaded|write|writing|wrote|blast|blasting|tell|telling|go|going|goes|gone|end|ends|land|appear|tweet|tweeted|rant|ranting|vent|plaster|plastering|spread|spreading|splash|shout|stream|live|hit|complain|air|name|hits|headed|heading ... on|over|across|to|up|in|onto @plat
this|it|everything|everywhere all over @plat
next stop|step @plat
all over the internet|web|net|hood|socials|place|news|papers
on every|all platform|platforms|channel|site|forum|page|social
i|i'll|we|we'll (am|will|are|shall) (be) taking|take (this|it) to @plat|social
@plat (group|page) (already) will|deserves|would love|hear|know|see
social media
tag|tagging|tagged @plat|@press|everyone|every|you|your|all
tweeting|tweet about|at|this|it
trustpilot|glassdoor|yelp|tripadvisor
hashtag
^ rt if
retweet|repost
goes|going|go|went|gone|make|making|made (this|them|you) viral
going live on|in
// the public and those who should know
[heat 29 goingPublic 3.9 complaint 1.2 dissatisfaction 1.4 neg unless how|where|could|event|party|love|happy|glad|recommend|great|lovely|good|wonderful|office|thank|thanks]
my|our|the story|case|experience|letter|account (will|is|goes|has) (be|going|gone|been) (to|in|on) the news|press|papers|paper|public|internet|radio|tv
i'll|we'll|will|gonna|shall (be) sharing|telling|letting|spreading|share|tell|let|spread (this|it) everyone|everybody|online|far
i'll|we'll|gonna (be) post|posting|tweet|publish|publishing|film|filming|livestream|blog|upload|broadcast this|it|about|everything|every|all
wait till|until the|my|our|everyone|people ... followers|readers|press|papers|forum|group|see|hears|hear
what will|would the|your (other|shareholders|investors|press|public) customers|shareholders|investors|papers|people|press say|think
imagine|see how this|that|it looks|look|plays|reads in|on|to the|@plat
(it|this|that) won't|will look|looks|read|sound (good|bad|great|well|nice|pretty) (very) in|on the|@plat|a news|papers|press|review|headline
headline|headlines for you
dragged|drag through the
bad|terrible|great publicity|pr for
publicity you
people|everyone|customers|others (out) (there) should|need|must|ought|deserve (to) (be) know|warned|aware|told
beware everyone|all|people
buyer|customers beware
i have|i've a|an (large|big|huge|decent|sizeable) following|audience|platform|readership
my (large|big|huge|#) following|audience
podcast|column|blog|newsletter|programme|show|channel will|would|loves (be|love) interested|love|cover|hear|feature|run
my|our next video|post|episode|column|article|story|blog|reel|livestream
bbc|itv|cnn|channel (#|4|five) news|watchdog|radio
local radio|paper|news|press|tv|newspaper|gazette|rag|station (will|would|is|has|are|might|loves|called|wants)
(the) local paper|rag|radio|newspaper
[heat 29 goingPublic 3.9 complaint 1.2 dissatisfaction 1.4 neg unless how|repository|calendar|playlist|event|party|party's|sale|birthday|love|happy|glad|recommend|wonderful|lovely|amazing|brilliant|fantastic|great|good|helpful|profile|can|permission|attached|sponsor|invite|invited]
post|posting|share|sharing|tell|telling|put this|it|about|everyone|everybody|my|our|all on|about|followers|story|experience|publicly|online|here
tell|telling|told|warn|warning|warned (absolutely|literally) everyone|everybody|others
tell|telling|told|warn|warning|warned my (#) followers
tell|telling|told|warn|warning|warned|inform|informing|informed|advise|advising (to) all|my|our|the|every|other|fellow|any|each (the|my|our|of|other|fellow|whole|entire) (whole|other) @others
warn|warning|warned (other|off) @others
warn|warning|tell people|customers|parents|friends (not) (to) about|off|against|not|what|how
warn|warning|warned|tell|telling|told (all) (the|my|our|every) whole|entire @group
told|tell|telling|warned|warn my|our @group
told|telling|warned|warning the lads|girls|lot|guys at|in|on
everyone|everybody|people|parents|others|customers|neighbours|members|colleagues|followers|friends will|shall|going|gonna|should|must|needs|need|deserve|deserves (right|going|about|all) (to) know|hear|see|hearing|read|warned|find
everyone|everybody|people|parents|others|customers|members|followers has|have the|a right to know
everyone|everybody|people (in) ... already|now knows|know
group|forum|club|street|village|estate|office already|will|is|shall|are (know|going|gonna) (to) know|knows|hear|see|get|read|talk
(already|everyone|everybody) already knows|know about|this|how|what|it|and
let|letting the|people|everyone|others|everybody (world|public|others|internet|whole|media) know|see|decide|judge|hear what|how|about|this|for|exactly|who
world|public|people|internet|others should|will|needs|need|deserve|deserves|must|ought|has|have (a|the|right) (right) (to) know|see|hear|be
let the world
letting the world
let (us) see what the|they|people @press|make|think|say
make|making|made|go|going|take|taking|taken this|it|that|my|our|the (whole|entire) (story|case|experience|matter|correspondence|complaint) public
go|going|goes public
make|making|cause|causing|kick|raise|raising (some|a) noise|stink|stir|scene|fuss about|online|in|out
publicly name|shame|post|say|share|expose|complain
say|share|complain|posting|post|shame|respond|named|shamed publicly
expose|exposing|exposed you|your|yous|them
name|naming and shame|shaming
make|making|ensure|i'll|see (to) sure|it|certain|that (that) every|everyone|everybody|nobody|no|all|people|anyone|they|the|you (one|of|my|else) knows|know|hears|hear|buys|buy|uses|use|lose|sees|loses|books|ever|lose
see to it (that)
spread|spreading the word
spread|spreading this
word|it gets|get|got|travels|will around|round|out|get
word of mouth
see|hear how loud|noisy|public
loud online
people listen to me
you'll|you will|gonna|going (going|be) (to) (be) famous
famous by
video|footage|photos|pictures|recording|recordings|screenshots|chat|emails (is|are|all|of|going|will|go|goes|being|been|would|has|gets|got) (up|be|going|go|had|already|been|_) (going|go|be) online|public|viral|everywhere|published|views
video|footage|photos|pictures|recording of ... out|online
posted|posting|publish|publishing|published|sharing (up) the|my|our|all|these|every (the|of) screenshots|footage|video|videos|recording|photos|pictures|conversation|correspondence|story|chat
# k|thousand|million|000|odd views
# views
i'll|will|make|making|made (make|be|a|an) (making) (a|an) youtube|tiktok video
made|making|start|starting|started|set|setting|built (up) a|an|the (facebook|online) website|site|page|group|petition|thread|video about|on|against|of
petition|boycott|placard|picket|leafleting
protest outside|against
stand|standing|demonstrate|outside|handing (in|out|flyers) (front|outside|of|your) (of) your (shop|branch|store|office|building|leeds|dundee) (branch|with) with
open letter
my cousin|brother|sister|daughter|son|friend|mate|neighbour|uncle|aunt|husband|wife|niece|nephew|flatmate .. works|writes|reports|presents for|at|on|in (the|a) (local) @press|channel|radio|post|echo|times
wants the|my|our|your footage|story|pictures|photos|video
(has|have|i|we) filmed it|everything all
[heat 29 goingPublic 3.9 complaint 1.2 dissatisfaction 1.4 neg unless @calmly|how|plan|down|error|import|free|hosting|upload]
# (k|thousand|million|000|odd) followers|subscribers|readers|viewers|listeners
my|our|the (#) (k|000) followers|subscribers|readers|viewers|listeners will|are|would|know|why|about|love|hear|should|deserve|how|what
my|our|a (own|little|local|tech|food|travel|weekly) blog|podcast|newsletter|column|channel|vlog|show|programme gets|will|has|is|goes|and|about|reaches|next (read|a|the|next)
next|this|our|another|today's|week's|month's (week's|month's) issue|edition|column|episode|post|newsletter|article will|features|covers|writes|runs|about
i|we (also|happen) write|edit|run|host|present|publish|moderate|chair|admin (to) (a|an|the|for) (_) blog|podcast|newsletter|column|forum|channel|magazine|association
i|we (also) run|host|admin|moderate (a|an|the) (_) group|page
and|newsletter i edit|run|write it
chair the
writer for a|the
write|writing|wrote|written|writes|publish|publishing|drafted|drafting|finishing|posting|posted|doing (an|a|the|my|our) (long|full|whole) article|blog|piece|column|thread|post|blogpost|story|report on|about|how|what
article|blog|thread|video|vlog|podcast|episode|story|website|tweet about|on you|your|how|what|yous
we|i made a website
speak|speaking|talk|talking|raise|raising|bring|bringing .. at|to the (next) residents|residents'|tenants|parents|council|town|agm
on the agenda
user|residents|parents|tenants group has|meets|will
member of a|the group|forum
i|will explain|tell them what you|your
// the press
[heat 29 goingPublic 3.9 complaint 1.2 dissatisfaction 1.4 neg unless kit|release|office|subscribe|subscription|delivered|delivery|deliver|remote|licence|reception|hire|sort|opening|set|button|stand|kindly|statement|quote|aerial|shift|nights|stains]
go|going|goes|gone|take|taking|took|taken|contact|contacted|contacting|call|calling|ring|ringing|phone|phoning|phoned|rang|tell|told|telling|talk|talking|speak|spoken|speaking|spoke|write|writing|wrote|inform|informed|informing|hand|handing|give|giving|gave|send|sending|sent|alert|alerting|alerted|copy|copied|copying|email|emailing|emailed|forward|forwarding|approach|approached|involve|involving|tip|tipping|pitch|notify|hit|run|running ... @press|channel
journalist|journalists|reporter|reporters|editor|producer|presenter|columnist asked|wants|called|has|is|will|contacted|rang|got|came|wrote|replied|would|loves|from
@press (have|has|might|will|would|may|going|are|is) (be|been|gonna) (been|love|interested|have|hear|hearing|pick|picked|in|make|pay|get) interested|touch|love|hearing|hear|field|know|story|report|this|of
the press|media|papers will|would|shall
interested|interest to the press|media|papers|newspapers
story|letter|copy|copies|case|details ... to|with|in (the) (local|evening|daily|national|sunday) press|media|papers|newspaper|newspapers|gazette|herald|tribune|journalist
on (the) local|national tv|television|telly|news|radio
six o'clock news
the ten|six|evening|local|nine (o'clock) news
front page of|news
consumer programme|show|slot|column|champion|magazine|journalist|forum|affairs|rights
watchdog|liveline|newsnight|panorama
(evening|daily|sunday) evening|daily|sunday post|mail|times|herald|echo|paper|news|star
letter|story|complaint (is|was|has|being|been) copied|copying|cc to
told|writing|contacted|write|written|informed|copied|cc|contacting (to) my|our|the (local) mp|councillor|councillors|senator|congressman|congresswoman|td|msp
heads up to|for (the) @press
`;
