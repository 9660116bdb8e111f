/** Norwegian, Danish and Swedish in one first, short lexicon: their words are near enough. Format: see `createLexicon`. */
export const lexiconHeatNordic = `
[calm]
klageskjema|klageskema|feilmelding|fejlmeddelelse|felmeddelande|oppsigelsestid|opsigelsesvarsel|uppsägningstid
ikke|ingen|inget|inte|inga hast|problem|problemer|dårlig|dålig|dåligt
ingen hast|brådska
[gratitude 3 heat -14 complaint -1.3 dissatisfaction -1.3]
tusen takk|tack
mange tak
stort tack
takk|tack|tak for hjelpen|hjälpen|hjælpen
takk|tack|tak så mye|mycket|meget
[gratitude 2.4 heat -9 complaint -0.8 dissatisfaction -0.7]
takk|tack|tak
[heat 0]
på forhånd takk|tak
tack på förhand
[heat -9 complaint -1.2 dissatisfaction -1.3 flip heat 12 complaint 1.2 dissatisfaction 1.6]
fornøyd|nöjd|tilfreds|glad
bra|flott|perfekt|utmerket|fremragende|utmärkt
fungerer|fungerar|virker
[heat 34 complaint 2.1 dissatisfaction 2.3 venting 0.8 neg]
rasende|forbannet|förbannad|skandale|skandal|svindel|bedrageri|bedrägeri|helvete|faen|fan|jävla
lei|trött|træt av|på|af
[heat 29 complaint 2.1 dissatisfaction 2.1 neg]
uakseptabelt|uacceptabelt|oacceptabelt|latterlig|latterligt|löjligt|pinlig|pinligt|elendig|uduelig|katastrofe|katastrof|forferdelig|forfærdelig|fruktansvärt|utrolig|otroligt
aldri|aldrig mer|mere|igen
ikke|inte godt nok|bra
[heat 20 complaint 1.9 dissatisfaction 2 neg]
skuffet|skuffende|skuffad|skuffet|besviken|besvikelse|misfornøyd|utilfreds|missnöjd|frustrert|frustrerad|frustreret|irriterende|irriterande|dårlig|dårligt|dålig|dåligt|løgn|lögn
[heat 10 complaint 1.8 dissatisfaction 1 need:fix 2.6]
ødelagt|defekt|trasig|sönder|feil|fejl|fel|mangler|saknas|mangel|virker ikke|inte
fungerer|virker|fungerar ikke|inte
[heat 11 complaint 1.8 dissatisfaction 1.1]
ikke|inte|ikkje mottatt|modtaget|fått|fået|kommet|kommit|levert|leveret|levererat
ikke|inte .. leveranse|leverans|levering
forsinket|forsinkelse|försenad|försening
[heat 15 complaint 1.4 dissatisfaction 1.4]
fortsatt|stadig|fortfarande ikke|inte|ingen|inget
venter|väntar|vente|venta fortsatt|stadig|fortfarande
ingen|ingenting svarer|svarar|svar
ventet|väntat|ventede i # uker|dager|måneder|uger|dage|veckor|dagar|månader
# uker|dager|måneder|uger|dage|veckor|dagar siden|sedan|på
[heat 17 complaint 1.6 dissatisfaction 1.5]
tredje|fjerde|fjärde|femte gang|gangen|gången|gången|mail|e|melding
gang på gang|på
gång på gång
samme|samma feil|fejl|fel|problem
[heat 24 complaint 2 dissatisfaction 2]
lovet|lovte|lovade|lovat|lovede
[heat 30 leaving 3.8 complaint 1.2 dissatisfaction 1.8 neg]
bytte|byter|byta|skifter|skifte leverandør|leverantör|bank|udbyder
konkurrent|konkurrenten
sier|säger|siger opp|upp|op
[need:cancel 3]
avbestille|avbestill|avbeställa|annullere|avboka|kansellere|oppsigelse|opsigelse|uppsägning
[heat 28 goingPublic 3.9 neg]
trustpilot|avisen|tidningen|pressen|media|offentlig|offentligt
[heat 30 legal 3.9 neg]
advokat|advokaten|rettslige|retslige|forbrukerrådet|forbrugerombudsmanden|konsumentverket|erstatning|skadestånd
[complaint 2 dissatisfaction 0.8 heat 8 neg]
klage|klager|klagomål|reklamasjon|reklamation|problem|problemer
[heat 40 abuse 4.2]
idiot|idioter|idiotene|drittsekk|skitstövel
[urgency 3.2 heat 6 neg]
haster|haste|akutt|akut|brådskande|umiddelbart|straks|omedelbart|øyeblikkelig
[need:refund 3.4]
refusjon|refundere|refundert|refusion|refunderet|återbetalning|tilbakebetaling|tilbagebetaling|pengene|pengarna tilbake|tilbage|tillbaka
[need:person 3.4]
snakke|prate|prata|tale med
[need:callback 3.2]
ring|ringe|ringa meg|mig|oss|os
[need:status 2.4]
hvor er|blir
var är
når|när kommer|får|kan
[need:explanation 2.4]
hvorfor|varför
`;

/** Norwegian, Danish and Swedish words that turn what follows. */
export const negatorsNordic = "ikke ikkje inte ingen inget aldri aldrig uten uden utan";
