/** Dutch: lookalikes, irony, cold complaints, threats, insults and haste. Read before the words of heat, whose single words it covers. */
export const lexiconSignalsNl = `
[heat 20 complaint 0.9 dissatisfaction 0.8 urgency 3.4 need:fix 2.8]
er moet .. iemand komen|langskomen
moet|moeten .. direct|nu|meteen|onmiddellijk|dadelijk (iemand) komen|langskomen
stuur .. direct|meteen|onmiddellijk|nu iemand|monteur
[heat 12 complaint 1.8 dissatisfaction 1 need:fix 2.6]
server|systeem|machine|ketel|internet|verwarming .. plat|stil|dood|eruit|uit
geen verwarming|stroom|internet|warm|water
toegang|login werkt niet
[heat 12 complaint 1.4 dissatisfaction 1 need:replacement 1.6]
gebroken|gebarsten|gescheurd|bekrast|gebutst aan|aangekomen|toegekomen|geleverd
kwam gebroken|kapot|beschadigd aan|toe
[calm]
mijn|onze|eigen (eigen) fout|schuld|vergissing
heb|had|hebben zelf|ik|me .. verkeerde|verkeerd|vergist|fout
me vergist
wat ben ik .. sukkel|idioot|dom|stom|kluns
ben|ik (ik) (een|zo|toch) sukkel|idioot|eikel|dommerik|kluns
hond|kat|zoon|buurman|dochter .. idioot|sukkel|eikel
verdomd|verdomme|kei|godverdomme|shit|kut wat|goed|lekker|mooi|handig|snel|fijn|gaaf
belachelijk|ongelooflijk|vreselijk|verschrikkelijk goed|mooi|lekker|snel|handig|blij|leuk|goedkoop|fijn
niet|nie slecht|mis|verkeerd|gek
slecht|slechte|vreselijk|vreselijke|verschrikkelijk weer|geur|geuren|adem|zicht|ogen|bereik|verbinding
bij|met dit vreselijke|slechte|rotte
de ellendigen
ziek|griep
behandel|beheer|verwerk .. klachten
geen (enkele) klacht|klachten|reden tot klagen
niets|niks|niet te klagen
weer|opnieuw op voorraad|leverbaar|beschikbaar|goed|open|besteld|binnen|bestellen
tot weer|volgende
dit|het|mooi|slecht|goed|warm|koud|vreselijke weer
eindelijk binnen|weekend|gelukt|lente|vakantie
direct leverbaar|aan|naar|op|contact|vanuit
verwacht|verwachten|wacht .. levering|kindje|pakket|woensdag
mist ook|in|en
erger is
advocaat|advocaten|advocate|jurist
advocaat|advocaatje drinken|likeur|eierlikeur
stuk|stuks of|per|voor|zeep|een
voor # stuks|stuk
pers voor|appelsap|persdossier
drama serie|film|les
[calm heat -6 complaint -1 dissatisfaction -0.6]
probleem|storing|fout|kwestie (is|was) (al|inmiddels|ondertussen) opgelost|verholpen|weg|in|geregeld
alles werkt|is|doet (het) (weer|terug|nu) (goed|prima|in|opgelost) (orde)
loopt|werkt|draait|doet|functioneert (het) alles|allemaal (het) weer|terug
al opgelost|geregeld
keigoed|keigaaf|tiptop|dik in orde
[heat 30 complaint 2.2 dissatisfaction 2.4 gratitude -5]
bedankt|dank|merci voor niks|niets|noppes
dank je|u wel voor niks|niets
bedankt|dank|merci (je|u) (wel) voor (helemaal) niks|niets|het wachten|de verspilde|noppes
bravo .. weer|nog|alweer|niets|niks|het
geweldig|fantastisch|prachtig|super|top|fijn|mooi|knap|lekker|heerlijk|leuk .. alweer|niets|niks|niemand|kapot|verkeerde|negeren|weken|wachten|nooit|stuk
geweldig|fantastisch|prachtig|super|top|leuk nu|en nu|werkt|weer
gefeliciteerd|proficiat met|alweer de|het|jullie|deze|dit
wat een vakmanschap|service|klantgerichtheid|organisatie|prestatie|bende|vertoning|mop|grap
fijn|leuk|mooi|tof dat jullie|u|ik|mijn .. negeren|negeert|niet|nooit|weer|niets
de klant is .. koning
klant is .. koning
knap werk|staaltje
lekker bezig
chapeau .. weer|niet|niks
goed bezig .. weer|niet
zo doe je dat
daar word je|wordt (een) (mens) blij|vrolijk
petje af .. weer|niet
[heat 42 complaint 2.2 dissatisfaction 2.5 venting 1.5]
wat is dit (voor)
dit is (echt) (een) schande|schandalig
waar gaat dit over
godgeklaagd|ongehoord
genoeg is genoeg
genoeg weken|dagen|maanden|nu
het is|was nu|wel|genoeg|mooi geweest|genoeg
nu is het genoeg|welletjes
dit|dat kan (toch|echt) (niet) (waar) niet|waar zijn
kan toch niet (waar)
niet te geloven|doen
trek|pik|slik|pak het|dit niet|langer meer
ik|we ben|zijn .. beu|zat|spuugzat|kotsbeu|klaar|moe
ben|zijn jullie|het|dit|u (echt|meer|zo) (dan) beu|zat|spuugzat|kotsbeu
de buik vol
mijn buik|strot
waar slaat|halen dit|jullie
zijn jullie nou|nu helemaal|gek|wel
wat een bende|zooitje|rotzooi|puinhoop|soep|schande|klerezooi|stelletje
alweer kapot|stuk|hetzelfde|mis|alweer|verkeerd|fout
te gek voor woorden
[heat 28 complaint 2 dissatisfaction 1.8]
mij|ons|me was|werd .. verzekerd|gegarandeerd|toegezegd
levering|reparatie|oplossing .. verzekerd|toegezegd|gegarandeerd
kom|komen (ik|we) .. niet verder
# keer|afspraken|reparaties|telefoontjes|mails|monteurs|brieven|pogingen dezelfde|hetzelfde|niemand|niets|niks|voor|drie|.. #|niemand|geen|dezelfde|zonder
weken|maanden|dagen niets|niks|geen|zonder (meer|van) (gehoord|reactie|nieuws)
conclusie|conclusies laat|trek|laten .. u|zelf|jullie
laat ik|ik|wij|we aan u|jullie|uw
mijn|onze derde|vierde|vijfde|zesde brief|mail|bericht|schrijven|verzoek
bleven|bleef|blijft|blijven .. onbeantwoord|uit|antwoord|reactie
de eerste # bleven|zonder|.. onbeantwoord
verzekerd|toegezegd|gegarandeerd|beloofd was|werd|kreeg|is
was|werd|is (mij|ons|me) .. verzekerd|gegarandeerd|toegezegd
aanvaard|accepteer|aanvaarden|accepteren .. niet
niet (te) aanvaarden|accepteren
wend|wenden|richt mij|me|ons .. directie|hoofdkantoor|zaakvoerder|ceo
naar|tot|bij uw|de|jullie directie|directeur|hoofdkantoor
met u|jullie kom .. niet (verder)
ondanks uw|mijn|onze|herhaalde|uw .. toezegging|toezeggingen|beloftes|belofte|herinneringen|verzoeken
voor de laatste|allerlaatste keer|maal
tot op heden|vandaag|nu toe .. niets|geen|niet|niks|nog
zonder enige|enig|ook maar uitleg|reactie|bericht|excuus|verklaring
neem|nemen ik|er|nota akte|nota|kennis
spreekt voor zich
[heat 14 leaving 4.2 complaint 0.8 dissatisfaction 1 neg]
besteden|besteed .. opdracht|contract opnieuw aan
opdracht|contract opnieuw aan|aanbesteed
laatste|allerlaatste bestelling|aankoop|opdracht|order|keer .. jullie|u|hier|bestel|koop
laatste keer|maal dat .. bestel|koop|bestellen
getekend|ondertekend|gevonden|overgestapt|gekozen|gegaan|in zee .. andere|concurrent|concurrentie|ander|elders
bij|naar|met|voor een|de|jullie andere|concurrent|concurrentie|ander|nieuwe
andere leverancier|aanbieder|provider|bank|partij|partner|firma
besteden|besteed|schrijven|schrijf .. aan|uit
aanbesteding|aanbesteden|aanbesteed|offerteaanvraag
overstappen|overstap|stap|stappen (we|ik) over|naar
verlengen|verleng .. niet (meer)
niet|nooit meer bestellen|terug|klant|bestel|koop|verlengen|zaken|langs
niet verlengen|vernieuwen
klant|klanten kwijt|verloren|armer|minder
verliezen jullie|u .. klant
ga|gaan|koop|kopen|zoek|zoeken (het) (ergens) elders|anders
stoppen|stop .. samenwerking
stoppen|stop met jullie|uw|u
[heat 10 leaving 4 need:cancel 3.6 neg]
beëindig|beëindigen|stop|stopzetten|opzeggen|annuleer|zeg|zet .. abonnement|contract|lidmaatschap|account|overeenkomst
abonnement|contract|lidmaatschap|account|overeenkomst .. opzeggen|beëindigen|stopzetten|stoppen|opgezegd|verwijderen|sluiten
hierbij|bij deze zeg|beëindig|opzegging|stop
zeg|zeggen .. op
opzegging|opzeggen .. bevestigen|bevestiging|per
[calm]
knop|link|menu|optie .. abonnement|contract|account opzeggen|beëindigen|verwijderen|annuleren
hoe|waar|wanneer .. abonnement|contract|account opzeggen|beëindigen|verwijderen
andere|ander|nieuw kantoor|pand|adres|gebouw|woning|maat|kleur
naar een ander|andere|nieuw|nieuwe kantoor|pand|adres|gebouw|woning|maat|kleur
knop|link|menu|optie|knopje .. opzeggen|annuleren|verwijderen
hoe|waar|wanneer|als|kan|indien (kan|kunnen|moet) (ik|we|je|men|wij) .. opzeggen|annuleren|stopzetten|beëindigen
wil|willen|hoef|hoeven (ik|we) (helemaal|zeker) niet opzeggen|annuleren|weg|stoppen|overstappen
verhuizen|verhuis .. kantoor|pand|gebouw|adres
andere kleur|maat|kamer
[heat 30 goingPublic 4.2 complaint 1.2 dissatisfaction 1.4 neg]
# (duizend) volgers|followers|lezers|abonnees
mijn|onze (#) volgers|followers
staat|komt|zet|plaats|deel|post|gooi|schrijf .. google|trustpilot|facebook|instagram|twitter|tiktok|internet|online|x|linkedin
trustpilot|tripadvisor|kiyoh|klachtenkompas
slechte|negatieve|vernietigende|passende|eerlijke review|reviews|recensie|beoordeling|recensies
één|een|1|nul ster|sterren
sociale|social media
op twitter|facebook|google|linkedin|instagram|tiktok|reddit
de|naar|lokale (de) krant|pers|media|journalist|televisie|redactie
krant|pers|journalist|redactie .. inlichten|ingelicht|bellen|contacteren|benaderen|interesseren|stappen
radar|kassa|meldpunt
openbaar|publiek maken
aan de grote klok
[calm]
mooie|goede|leuke|positieve|fijne|prachtige review|recensie|beoordeling
pers voor|die|persbericht
verkopen .. pers
aan|bij de kassa
kassabon
[heat 30 legal 4.2 complaint 1.2 dissatisfaction 1.2 neg]
mijn|onze|m advocaat|advocaten|jurist|rechtsbijstand|raadsman|rechtsbijstandsverzekering
advocaat inschakelen|ingeschakeld|nemen|contact|neemt|zal
naar|via|met|van een|mijn|de advocaat|jurist|deurwaarder
juridische|gerechtelijke|wettelijke stappen|actie|procedure|maatregelen|weg
rechter|rechtszaak|vrederechter|kantonrechter|dagvaarding|dagvaarden|deurwaarder
naar|voor de|het rechtbank|gerecht
aanklagen|aanklacht|aangifte|procederen|geding
geschillencommissie|consumentenbond|ombudsman|ombudsdienst|acm|consuwijzer|consumentenombudsdienst|kifid
test aankoop|achats
fod economie
autoriteit persoonsgegevens|consument
gegevensbeschermingsautoriteit|avg|gdpr
ingebrekestelling|wanprestatie
in gebreke (stellen|gesteld)
stel|stellen .. gebreke|aansprakelijk
schadevergoeding|aansprakelijk
laatste|uiterste|redelijke termijn
termijn van|stel
ontbinding van
[calm]
factuur|levering|bestelling .. rechtbank|advocaat
[heat 40 abuse 4.2 venting 1]
idioten|klootzakken|eikels|sukkels|debielen|mongolen|lullen|prutsers|oplichters|klungels|amateurs|kneuzen|losers|kwezels|oenen|zakkenvullers|dieven|apen|clowns|onnozelaars|loosers|stumpers|mafkezen|flapdrollen|kutbedrijf|klotebedrijf|rotbedrijf
klootzak|debiel|mongool|hoer|eikel|lul
jij|je|u|jullie (bent|zijn) (een|echt|allemaal|gewoon|zo|te) (een|echt|te|zo) idioot|sukkel|dom|stom|achterlijk|onnozel|incompetent|idioten|achterlijken|gestoord
jullie|u zijn|bent (echt|gewoon|allemaal) te|zo|ronduit dom|stom|achterlijk|onnozel|lui
achterlijke|domme|stomme|luie idioot|idioten|sukkels|bende|mensen
stelletje|stelleke|bende|zootje
hou|houd je|jullie bek|mond|kop|muil
rot|flikker|donder|krijg op|toch|de
val dood
lik me|mijn
[urgency 3.4 heat 6 neg]
moet|moeten (nu|er) (direct|meteen|onmiddellijk|dadelijk|vandaag) (iemand) .. komen
er moet .. iemand komen
dringend|spoed|urgent|haast|asap|spoedig
onmiddellijk|direct|meteen|dadelijk|terstond
zo snel|spoedig|vlug|rap mogelijk
per direct|omgaande
over # minuten|minuut|uur|kwartier
over een|twintig|dertig|vijftien|tien kwartier|uur|half|minuten|uurtje
binnen # minuten|uur
binnen het|een|twintig uur|kwartier|minuten
voor # uur|u|h
om # uur .. moet|klaar
nu meteen|direct|onmiddellijk
elke minuut telt
de tijd dringt
[urgency 2 heat 2]
nog vandaag|deze
vandaag nog
voor|uiterlijk morgen|vrijdag|maandag|dinsdag|woensdag|donderdag|vanavond|vanmiddag|de audit|het examen
vandaag .. nodig|moet
[calm]
spoedlevering|spoedzending|spoedverzending|directe|spoedeisende
geen|zonder|niet (zo|erg|echt) spoed|haast|dringend|urgent
direct leverbaar|opgelost|gelukt
`;
