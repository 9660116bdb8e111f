import { wordClassesDe } from "./lexicon-coach-classes-de.ts";
import { wordClassesEs } from "./lexicon-coach-classes-es.ts";
import { wordClassesFr } from "./lexicon-coach-classes-fr.ts";
import { wordClassesIt } from "./lexicon-coach-classes-it.ts";
import { wordClassesNl } from "./lexicon-coach-classes-nl.ts";
import { wordClassesPt } from "./lexicon-coach-classes-pt.ts";

/**
 * Families of English words by what they do in a reply. A sentence read as the row of its families ("you · duty · read · attention")
 * is met again in other words, which lets a model learn from few sentences. A word belongs to the first family that names it.
 */
const table = `
we: we our us we're we've we'd ours ourselves
me: i my me i'm i've i'd mine myself
you: you your you're you've you'd yours yourself yourselves you'll
will: will 'll i'll we'll shall going gonna
could: could would may
it: it this that it's that's these those there there's here here's
ask: what why how when where who which whose what's
but: but however although though yet instead nevertheless whereas
if: if unless until once whether provided
because: because since as therefore so hence thus due
never: never ever always forever again
no: can't cannot won't unable not no nothing none don't doesn't didn't isn't wasn't aren't haven't hasn't wouldn't couldn't nor without neither hardly
refuse: refuse refused decline declined deny denied reject rejected refusal impossible ineligible forbidden prohibited excluded unavailable discontinued
understand: understand understood understands grasp comprehend realise realize realised realized know knew knows known remember recall digest fathom aware learn learned learnt figure
think: think thought guess assume assumed assumption believe imagine expect expected expecting notice noticed suspect suppose supposing presume wonder
say: explain explained explaining explains told tell telling said say says saying mention mentioned state stated states wrote written write writing repeat repeated repeating spell clarify clarified describe described point pointed communicated covered answered informed went discussed
before: already twice before previously earlier repeatedly third fourth fifth previous times umpteenth last time
easy: easy easily simple simply basic basics elementary straightforward obvious obviously self explanatory trivial clear clearly plain plainly rocket science beginner beginners common sense logic logical surely naturally evidently apparently abc alphabet manageable intuitive
mind: stupid dumb silly foolish ignorant clueless slow confused confusing confuse confusion muddled incapable struggle struggling clever smart bright intelligent intelligence brain brains capable competent adult grown educated expert experts professional professionals experience experienced technical layman novice skill skills ability head homework school lesson teacher student
read: read reading reads manual instructions instruction guide guides guidelines faq google googled googling search searched page pages website web terms document documents link notes print leaflet booklet screen text form article section paragraph chapter small
care: carefully properly closely attention listen listening effort bother bothered thoroughly slowly twice attentive
others: everyone everybody nobody anybody customers people others most anyone somebody someone person users clients guests passengers tenants readers callers
child: child children kid kids grandma granny grandmother grandfather grandparents toddler mother mum parents son daughter nephew baby old olds older pensioner pensioners elderly younger teenager dad dear darling love sweetie sunshine
small: only just merely mere minor small little tiny bit few slight slightly single couple one scratch hiccup glitch inconvenience trifle petty cosmetic barely hardly short brief quick quickly half
drama: overreact overreacting overreaction dramatic drama exaggerate exaggerated exaggerating exaggeration fuss deal hysterical overblown mountain molehill storm teacup perspective proportion worse problems world end tragedy disaster dies died dead killed hurt harm crisis emergency catastrophe fire sensitive dramatise dramatize fine grand scheme upset nitpicking picky bigger picture cry crying tears sleep
luck: lucky luckily grateful thankful fortunate fortunately privileged spoilt spoiled glad
truth: wrong incorrect false untrue mistaken true correct right fact facts lie lies lying nonsense inaccurate proof evidence record records recorded recording recordings prove proves disprove reality truth actually logs log show shows happened happen tracking signature signed scan system data
dispute: disagree dispute disputed disputing claim claims claimed claiming allege alleged argue arguing argument accuse accusation accusing contrary insist insists maintain version opinion debate discuss discussion contradict contradicts story side interpretation
agree: agree agreed agreement accept accepted accepts acknowledge confirm confirmed admit admitted
fault: fault blame blamed responsible responsibility liable liability error errors mistake mistakes cause caused causes negligence negligent careless carelessness misuse misused oversight
broke: broke broken damage damaged dropped spilled cracked deleted lost wiped burnt bent torn wrecked tampered fell opened
failed: failed fail fails forgot forgotten forget neglect neglected ignored ignore missed miss overlooked skipped refused omitted left waited delayed late
duty: should must supposed need needed needs ought required obligation have had shouldn't duty job up
wrongly: entered typed gave given provided chose chosen selected clicked used put installed connected ordered booked filled supplied mistyped pasted
calm: calm calmly relax breathe breath settle cool tone polite politely civil civilised respectful respect respectfully language temper shouting shout yelling yell caps capitals emotional emotion emotions hysterics patience patient panic attitude behaviour behavior manner manners aggressive rude abusive threatening threats threat threaten swearing
mock: wow gee congratulations congrats bravo genius brilliant wonderful delighted thrilled news shocking surprise surprised oh great lovely fascinating poor heavens gosh heart violin medal award magic magically crystal ball wand psychic mindreader clearly wish dream amazing fantastic marvellous terrific charming
office: policy policies procedure procedures regulations regulation pursuant hereby herewith accordance department departments relevant appropriate processed processing process forwarded received receipt ticket reference logged reviewed queue submitted submit request requests query enquiry inquiry concern concerns complaint matter kindly advised advise regret duly noted note escalated correspondence aforementioned assured hesitate feedback valued customer service team standard protocol guidelines internal competent business allocated case cases compliance terms conditions
label: difficult demanding liar troublemaker entitled unreasonable complainer type kind sort nightmare handful hostile paranoid crazy mad moaner whiner scammer fraud thief chancer fussy nagging stubborn hopeless lazy greedy cheap dishonest pain character lot
can: possible available allowed permitted option options offered offer eligible able support supported include included alternative alternatives alternatively happy either
maybe: might maybe perhaps possibly try trying hopefully consider considered considering hope hoping looking likely chance chances probably see depends potentially roadmap list explore
soon: shortly soon later eventually asap point stage moment sometime course while short future near immediately promptly coming next earliest possible
touch: contact call calls write update updated updates touch reach inform posted back reply respond follow hear keep let notify get
work: check checking look investigate investigating working sort handle review examine pass passed forward raise flag
sure: guarantee guaranteed promise promised assure certain certainly definitely absolutely hundred percent totally completely entirely perfectly zero undoubtedly doubt problem problems issue issues whatever anything
best: best seriously utmost efforts everything hands priority strive committed commitment quality highest important importance satisfaction
sorry: sorry apologise apologize apologies apology apologising regrettably unfortunately sadly afraid
made: refund refunded replace replaced replacement repair repaired sent send sending credit credited return returned exchange convert converted fix fixed resolve resolved solve solved restore restored changed moved added removed posted checked found booked asked paid reversed shipped cancelled corrected written
when: tomorrow today tonight monday tuesday wednesday thursday friday saturday sunday noon hour hours week weeks day days minutes minute month months year years morning afternoon evening may june july march april january february august september october november december
feel: upsetting frustrating frustrated frustration annoyed annoying annoyance angry anger worry worried worrying disappointed disappointing disappointment stress stressful tired feel feeling feelings stressed unhappy hard difficult painful trust
thank: thank thanks please happy welcome help helps helpful kind appreciate good well
temper: sick fed enough waste wasting wasted ridiculous joke tolerate absurd pathetic laughable frankly honestly really honest damn hell sake nerve
money: free complimentary charge charged cost costs pay fee fees price prices euros pounds cents penny pence pounds money cheap discount compensation
than: than compared unlike normal normally usual usually average typical rest
thing: something everything everybody things thing nothing
press: click press button buttons switch plug turn turned install menu settings power step steps box icon cable
stop: stop refrain quit cease avoid careful make remember ensure mind
number: two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty first second both
be: be been being am is are was were he's she's they're
do: do does did doing done
they: he she they them their his her him hers theirs
all: all any every each whole entire some such much very quite so even too
place: on at from in by off into onto out behind under between beside inside outside near
move: come comes came go goes gone take takes took taken bring brings brought get gets got getting start starts open opens opened closed close closes run runs keep keeps wait waiting waits hold turn drop drops reach reached arrive arrives arrived leave leaves ended ends
official: information provide provided further regarding receive receives receiving opportunity situation circumstances necessary level following upon refer revert pending internally additional assistance resolution clarification documentation accordingly therein appropriate entitlement terms furthermore moreover ensure ensuring experience understanding cooperation satisfaction matters
ours: company management manager colleague colleagues boss technician technicians driver drivers warehouse engineer engineers developer developers fitter staff agent agents carrier courier depot workshop shop shops store branch office hotel supplier maker
item: order orders parcel parcels package delivery invoice bill bills account app device card payment payments booking room rooms phone door lamp key keys line letter letters mail mails email emails e-mail photo photos picture number name address code date size model bag box table chair bed car bike van bus train flight plane ticket tickets seat window wall floor roof house flat lift kitchen oven fridge washer boiler pump router modem laptop computer printer battery charger software file files password login website site server tariff contract deposit insurance warranty voucher coupon subscription membership food water gas power meter shoes jacket coat dress shirt ring watch camera toy book books desk garden tree paint cake flowers course class exam lesson appointment form
talk: word words conversation speak talk talking tells asks reading voice
because2: reason reasons means mean why
yes: yes indeed exactly absolutely
`;

/** The family of a folded word in a language; undefined where none is known. */
export function wordClass(word: string, language = "en"): number | undefined {
  const own = familiesOf(language);
  return own?.get(word) ?? (language === "en" && word.endsWith("n't") ? denial : undefined);
}

const names = new Map(table.trim().split("\n").map((line, at) => [line.slice(0, line.indexOf(":")), at + 1]));

function readFamilies(lines: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const line of lines.trim().split("\n")) {
    const family = names.get(line.slice(0, line.indexOf(":")));
    if (family === undefined) throw new Error(`No family is named so: ${line}`);
    for (const word of line.slice(line.indexOf(":") + 1).trim().split(/\s+/)) if (!found.has(word)) found.set(word, family);
  }
  return found;
}

/** Read when a language is first asked for. */
function familiesOf(language: string): ReadonlyMap<string, number> | undefined {
  const known = families.get(language), lines = tables[language];
  if (known !== undefined || lines === undefined) return known;
  const read = readFamilies(lines);
  families.set(language, read);
  return read;
}

const tables: Readonly<Record<string, string>> = { en: table, de: wordClassesDe, es: wordClassesEs, fr: wordClassesFr, it: wordClassesIt, nl: wordClassesNl, pt: wordClassesPt };
const families = new Map<string, ReadonlyMap<string, number>>();
const denial = names.get("no");
