/** Dutch: heat, complaint and the other signals. Format: see `createLexicon`. */
export const lexiconHeatNl = `
[calm]
klachtenformulier|klachtenafdeling|klachtenprocedure|opzegtermijn|foutmelding|foutcode|annuleringsvoorwaarden
geen probleem|haast|klachten|klacht|problemen|fouten
niet slecht|dringend|erg|verkeerd
[calm heat -4]
geen haast
werkt weer|goed|nu|prima|perfect
alles goed|prima|opgelost
[gratitude 3.2 heat -14 complaint -1.4 dissatisfaction -1.3]
heel erg bedankt
hartelijk|hartelijke|heel|veel dank
hartelijk|erg|super|heel bedankt
dank je|u wel|zeer
dankjewel|dankuwel
dankbaar
[gratitude 2.4 heat -9 complaint -0.8 dissatisfaction -0.7 neg]
bedankt
dank
[heat 0]
alvast bedankt|dank
bij voorbaat dank
[heat 26 dissatisfaction 2.5 complaint 1.8 gratitude -3]
bedankt voor niets|niks
[heat -9 complaint -1.2 dissatisfaction -1.3 flip heat 12 complaint 1.2 dissatisfaction 1.6]
tevreden|blij|verheugd
goed|goede|geweldig|top|super|prima|perfect|uitstekend|fijn
behulpzaam|vriendelijk
werkt|werken
[heat 38 complaint 2.1 dissatisfaction 2.3 venting 1 neg]
woedend|razend|witheet|pisnijdig|furieus
schandalig|schandaal|schande|schandelijk
spuugzat|kotsbeu
helemaal klaar mee
ik ben het zat|beu
de maat is vol
kut|klote|godverdomme|verdomme|shit
oplichting|oplichters|opgelicht|afzetterij|bedrog
[heat 30 complaint 2.1 dissatisfaction 2.1 neg]
onacceptabel|onaanvaardbaar|ontoelaatbaar
niet acceptabel|normaal|te
belachelijk|bespottelijk|absurd
ongelooflijk|ongelofelijk
ramp|rampzalig|drama|dramatisch
waardeloos|waardeloze|nutteloos|incompetent
verschrikkelijk|vreselijk|afschuwelijk|slechtste
boos|kwaad
een lachertje|aanfluiting
aanfluiting
nooit meer
dit kan echt|toch niet
kan toch niet
[heat 20 complaint 1.9 dissatisfaction 2 neg]
teleurgesteld|teleurstellend|teleurstelling
ontevreden
gefrustreerd|frustrerend|frustratie
geïrriteerd|irritant|ergerlijk|erger
in de steek
van het kastje
aan het lijntje
tijdverspilling
genegeerd|negeren|negeert
gelogen|leugen|leugens|liegen
onprofessioneel
slecht|slechte
bezorgd|zorgwekkend
[heat 10 complaint 1.8 dissatisfaction 1 need:fix 2.6]
kapot|stuk|defect|beschadigd
werkt|doet|laadt|start|opent .. niet
doet het niet
werken niet
storing|storingen
fout|fouten|verkeerd|verkeerde
ontbreekt|mist|ontbreken|kwijt
geweigerd|afgewezen
[heat 11 complaint 1.8 dissatisfaction 1.1 need:status 1]
niet ontvangen|geleverd|aangekomen|binnen|gekregen
te laat
vertraging|vertraagd
[heat 15 complaint 1.4 dissatisfaction 1.4]
nog steeds niet|geen|niks|niets
nog altijd niet|geen|niks|niets
nog geen antwoord|reactie|bericht|oplossing
geen antwoord|reactie|gehoor
niemand reageert|antwoordt|belt|neemt
al|sinds # dagen|weken|maanden|uur|nachten
wacht|wachten al|nu
hoe vaak moet
hoe lang moet|nog
hoeveel keer
[heat 17 complaint 1.6 dissatisfaction 1.5]
derde|vierde|vijfde|zesde|zoveelste keer|mail|bericht|bericht|telefoontje|nacht
voor de derde|vierde|vijfde|zoveelste
# keer gebeld|gemaild|contact|geprobeerd|gevraagd|achter
# nachten|dagen|keer op|achter rij|elkaar
herhaaldelijk
keer op keer
steeds weer|opnieuw
telkens
elke keer
meerdere malen|keren
hetzelfde|zelfde probleem|fout
[heat 10 complaint 0.9 dissatisfaction 0.9]
tweede keer|mail|bericht
al gezegd|gemeld|uitgelegd|gemaild|gebeld|gestuurd
[heat 24 complaint 2 dissatisfaction 2]
beloofd|beloofde|belofte|beloftes|toegezegd
mij|me|ons werd|is .. verteld|gezegd
had allang|al .. moeten
allang
niemand heeft .. gebeld|gereageerd
teruggebeld .. niet
[heat 22 complaint 1.6 dissatisfaction 1.8]
ik|wij eis|eisen
ik|wij verwacht|verwachten
waar betaal|betalen ik|we|wij
doe eens|je|uw werk
eindelijk
[heat 30 complaint 1.8 dissatisfaction 2 venting 0.6 scorn 1]
leest|werkt|is er|hier .. iemand
is er überhaupt|eigenlijk|daar iemand
leest iemand|u|jullie
is dit een grap
nemen jullie|u .. serieus|maling
wat voor bedrijf|service
[heat 32 leaving 3.8 complaint 1.2 dissatisfaction 1.8 neg]
overstappen|overstap|stap|stappen over|naar|een
overstappen
stap over
concurrent|concurrentie
andere leverancier|aanbieder|provider|bank
zeg .. op
opzeggen|opzegging
niet meer|verlengen bestellen|terug|klant
verlengen .. niet
klant kwijt|verloren
[need:cancel 3]
opzeggen|opzegging|annuleren|annuleer|annulering|beëindigen|stopzetten|afmelden
[heat 29 goingPublic 3.9 complaint 1.2 dissatisfaction 1.4 neg]
slechte|negatieve review|reviews|recensie|beoordeling
review plaatsen|schrijven|achterlaten
trustpilot
sociale|social media
op twitter|facebook|google|linkedin|instagram
de krant|pers|media
radar|kassa
[heat 30 legal 3.9 complaint 1.4 dissatisfaction 1.2 neg]
advocaat|advocaten|jurist
juridische stappen
rechter|rechtbank|rechtszaak
aanklagen|aangifte
geschillencommissie|consumentenbond|ombudsman|acm
ingebrekestelling
in gebreke
schadevergoeding|aansprakelijk
[heat 6 complaint 0.4 dissatisfaction 0.5]
opnieuw
alweer
weer
[complaint 2 dissatisfaction 0.8 heat 8 neg]
klacht|klachten|klagen|klaag
probleem|problemen
[heat 40 abuse 4.2 venting 1]
idioot|idioten|klootzak|klootzakken|eikel|eikels|sukkel|sukkels|debiel|debielen|mongool|lul|lullen|trut|hoer
hou je bek|mond|kop
rot op
flikker op
val dood
[urgency 3.2 heat 6 neg]
dringend|spoed|urgent|haast
onmiddellijk|direct|meteen
zo snel|spoedig mogelijk
per direct
[urgency 2 heat 2]
vandaag
voor|uiterlijk morgen|vrijdag|maandag|dinsdag|woensdag|donderdag
[need:refund 3.4]
terugbetal*
geld terug
restitutie|vergoeding
terugstorten|teruggestort
[need:person 3.4]
met iemand|een .. spreken|praten|bellen
iemand spreken
echt|echte persoon|mens|medewerker
leidinggevende|manager
[need:callback 3.2]
bel me|mij|ons
terugbellen|teruggebeld|terugbelverzoek
[need:fix 2.4]
repareren|reparatie|oplossen|opgelost|oplossing|herstellen|corrigeren|verhelpen
[need:explanation 2.4]
waarom
uitleggen|uitleg|verklaring
begrijp|snap .. niet
[need:status 2.4]
waar is|blijft|zijn
wanneer komt|wordt|kan|krijg|is|kunnen
wat is de status
status|track
[need:discount 3]
korting|compensatie|tegoedbon
[need:replacement 3]
vervang*
omruilen|ruilen|nieuw|nieuwe exemplaar
`;

/** Dutch words that turn what follows. */
export const negatorsNl = "niet geen nooit zonder niets niks nergens noch";
