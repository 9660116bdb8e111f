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
[heat 6 complaint 0.4 dissatisfaction 0.5]
opnieuw
alweer
weer
[complaint 2 dissatisfaction 0.8 heat 8 neg]
klacht|klachten|klagen|klaag
probleem|problemen
`;

/** Dutch words that turn what follows. */
export const negatorsNl = "niet geen nooit zonder niets niks nergens noch";
