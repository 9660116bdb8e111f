/** Dutch: what they need from us, and what only looks so: done, denied, supposed, names of products and buttons. */
export const lexiconNeedsNl = `
[heat 8 complaint 1.2 dissatisfaction 0.8 need:refund 3.2]
terugbetaling|restitutie|geld .. niet|nooit|geen .. binnen|ontvangen|gekregen|gezien
nog|nooit|niet .. terugbetaling|geld ontvangen|gekregen|gezien
[calm]
terugbetaling|restitutie|creditnota|geld .. binnen|ontvangen|gekregen|aangekomen|gestort|gekomen
geld (staat|is) (weer|terug) op|binnen
hoe|hoelang|wat .. terugbetaling|retour|ruilen|terugbetalen .. als|indien|werkt
terugbetaling|omruilen .. als|indien
kortingscode|kortingsbon|promotiecode|ruilbeleid|retourbeleid|opzegtermijn|annuleringsvoorwaarden|vervangingsonderdelen
korting .. gelukt|werkte|gekregen|verrekend
geen|zonder|niet (een) korting|terugbetaling|vervanging|oplossing|medewerker|monteur|reparatie
niet (meer) terugbellen|bellen|repareren|opzeggen|annuleren|vervangen|omruilen|terug
hoeft|hoef|hoeven|moet (u|je|jullie|ik) (me|mij|ons|geen) (niet) (terug|medewerker|iemand) te bellen|spreken
hoef geen .. spreken
vervangende|vervangend|nieuwe|ruil toestel|apparaat|exemplaar|product|onderdeel .. aangekomen|binnen|ontvangen|werkt
is|zijn|werd al|inmiddels|ondertussen|intussen opgelost|hersteld|vervangen|terugbetaald|gerepareerd
is opgelost|hersteld|gemaakt|terugbetaald|vervangen
bedankt|dank|merci voor .. uitleg|terugbelletje|oplossing|terugbetaling|vervanging
[need:refund 3.4]
terugbetal*|terugstorten|teruggestort|terugkrijgen|terugboeken
geld|bedrag .. terug
stort|storten|betaal|betalen .. terug
restitutie|vergoeding|creditnota
[need:cancel 3]
opzeggen|opzegging|annuleren|annuleer|annulering|beëindigen|stopzetten|afmelden|uitschrijven|herroepen
[need:person 3.4]
met iemand|een|uw|jullie|de .. spreken|praten|bellen
iemand|mens|manager|verantwoordelijke spreken
echt|echte|levend|levende persoon|mens|medewerker
verbind|verbindt|verbinden|geef (me|mij) .. leidinggevende|manager|baas|chef|overste|verantwoordelijke
uw|je|jullie leidinggevende|manager|baas|chef|overste|verantwoordelijke|teamleider
een leidinggevende|manager|verantwoordelijke
geen robot|chatbot|computer
[need:callback 3.4]
bel|bellen|belt|opbellen me|mij|ons
terugbellen|teruggebeld|terugbelverzoek|terugbelt
kunt|kan|kunnen|wilt|willen|gelieve .. bellen
telefonisch contact|contacteren|bereiken
geef .. belletje
een belletje|telefoontje graag
[need:fix 2.6]
iemand|monteur|technieker|technicus .. komen|langskomen|langs|sturen
stuur|stuurt .. monteur|technieker|iemand
repareren|repareer|reparatie|oplossen|los|oplossing|herstellen|herstel|corrigeren|verhelpen|rechtzetten|maken
[need:explanation 2.6]
waarom
hoe komt|kan .. dat|het|dit
hoe is het mogelijk
uitleggen|uitleg|verklaring|toelichting
begrijp|snap|begrijpen|snappen .. niet|niks|niets
[need:status 2.6]
waar is|blijft|zijn
wanneer komt|wordt|krijg|krijgen|vertrekt|arriveert|ontvang|gaat|mag|versturen|verzenden|leveren|zijn
wanneer .. bestelling|pakket|levering|zending
wat is de status|stand
status van|track|trackingnummer|trackingcode
al verzonden|verstuurd|onderweg
stand van zaken
nieuws over|van
[need:discount 3.2]
prijs .. maken voor
prijs .. voor vijftig|twintig|honderd|dertig|#
korting|compensatie|tegoedbon|staffelprijs|staffelkorting|kwantumkorting|prijsvermindering
prijs|prijzen .. # stuks|exemplaren|licenties|stuk
prijs .. vijftig|twintig|dertig|honderd|aantallen
# stuks .. prijs|goedkoper
van de prijs (af)
prijs (nog) (iets|wat) zakken|beter|scherper|omlaag
goedkoper .. kan|maken|als|krijgen
iets aan de prijs
[need:replacement 3.2]
stuur|sturen|zend|zenden|opsturen|leveren .. nieuw|nieuwe|andere|ander|nieuwen|vervangend
vervang*
omruilen|omwisselen|ruilen
een nieuw|ander|nieuwe|andere exemplaar|toestel|glas|apparaat|product|stuk
`;
