/** German: lookalikes, irony, cold complaints, threats, insults and haste. Read before the words of heat, whose single words it covers. */
export const lexiconSignalsDe = `
[heat 20 complaint 0.9 dissatisfaction 0.8 urgency 3.4 need:fix 2.8]
muss|müssen (hier) (sofort|gleich|jetzt|heute|dringend) (noch) (jemand|wer|techniker) kommen|her
schicken sie sofort|umgehend|dringend|gleich
[heat 12 complaint 1.8 dissatisfaction 1 need:fix 2.6]
server|anlage|maschine|heizung|internet|system|zugang|kassa|kassen (ist|geht) steht|aus|tot|nicht|down|hin
[heat 12 complaint 1.4 dissatisfaction 1 need:replacement 1.6]
zerbrochen|zersplittert|geplatzt|zerkratzt
[calm]
mein|meine (eigener|eigene) fehler|schuld|irrtum|versehen
war|ist mein|unser (eigener) fehler
habe|hab|haben mich|uns vertippt|verklickt|geirrt|vertan|verrechnet|verlesen
habe|hab|haben .. falsch bestellt|eingegeben|angeklickt|eingestellt|verstanden|gelesen
ich|so depp|trottel|idiot|dussel|esel
bin .. depp|trottel|idiot|esel|dumm|blöd
hund|katze|kater|kind|sohn|tochter|nachbar|chef .. idiot|trottel|depp
verdammt|saumässig|sau|scheisse|unverschämt|unglaublich|unfassbar|wahnsinnig|echt gut|geil|gern|lecker|schön|schnell|toll|nett|hilfreich|freundlich|günstig|leicht|praktisch
nicht (so|ganz) übel|schlecht|schlimm
gar|überhaupt nicht schlecht|übel
kein|keine|keinen grund zur klage|beschwerde
schlechte|schlechten|schlechtem|schlechtes|mieses|furchtbares wetter|gewissen|augen|empfang|sicht
bei .. schlechten|miesen|furchtbaren wetter
schreckliche|schlimme erkältung|grippe|migräne|krankheit
gegen kratzer|schäden|gerüche|schimmel|fehler
reklamationen|beschwerden in unserer|unserem|meiner|meinem
betreue|bearbeite|manage|leite .. reklamationen|beschwerden
betrug .. rund|der betrag
sicherheitslücke|katastrophenschutz|fehlermeldungen|mängelliste|problemlos|problemlösung|beschwerdemanagement|schadenersatzversicherung|fehlerfrei
anwalt|anwältin|rechtsanwalt|rechtsanwältin und|bei|für|von beruf|in
endlich wieder|da|geschafft|frühling|wochenende|urlaub|funktioniert|angekommen|klappt
wieder da|bestellen|kaufen|gerne|gern|einmal|gut|toll|prima|super|vorrätig|lieferbar|verfügbar|auf
immer wieder gern|gerne
frist .. vertrag|jahresvertrag|abo
[calm heat -6 complaint -1 dissatisfaction -0.6]
problem|fehler|sache|angelegenheit|thema hat sich (schon|inzwischen|mittlerweile) erledigt|gelöst|geklärt
problem|fehler|störung ist|war|wurde (schon|inzwischen|bereits|wieder) behoben|gelöst|weg|erledigt|geklärt
alles (wieder) bestens|gut|geklärt|erledigt|ok|okay|paletti
tiptop|einwandfrei|reibungslos
[heat 30 complaint 2.2 dissatisfaction 2.4 gratitude -5]
danke für nichts|garnichts
vielen dank für nichts|garnichts
danke für (rein|absolut) nichts|gar|die verschwendete|das warten
na toll|super|klasse|prima|bravo|danke|wunderbar|herrlich
ganz grosses kino|tennis
bravo .. wieder|noch|schon|immer
bravo nochmals|nicht|keine|wieder
glückwunsch zu diesem|dieser|so
herzlichen glückwunsch .. update|service|leistung|saftladen|schon|wieder
schön dass ihr|sie|ich|man .. ignoriert|ignorieren|nicht|nie|wieder|egal
toll|super|klasse|wunderbar|herrlich|fantastisch|grossartig|prima .. wieder|nichts|nicht|kaputt|defekt|falsche|falsch|niemand|ignoriert|warten|gewartet
so geht (heute) kundenservice|service|kundendienst
respekt .. wieder|nicht|muss|wochen|niemand
meisterleistung|glanzleistung|spitzenleistung
das nennt|nennen sie|ihr|man|sich service|kundenservice|kundendienst|qualität
man gönnt sich ja
habt ihr|sie toll|super|fein hinbekommen|gemacht
der kunde ist (ja) könig
ein hoch auf
chapeau .. nicht|wieder|schon
nur weiter so
dafür zahle|zahlt|zahlen ich|man|wir gern|gerne
[heat 42 complaint 2.2 dissatisfaction 2.5 venting 1.5]
muss|soll das (jetzt|wirklich) sein
was soll das
verarschen kann ich
frechheit sondergleichen
nie mehr so
es|jetzt|mir|uns reicht|reichts
reicht es|mir|langsam|jetzt
schnauze|nase (gestrichen) voll
fasse|glaube|fass es nicht
darf (doch) (wohl) nicht wahr sein
kann (doch) (wohl) nicht wahr|euer|ihr ernst sein
ist das (euer|ihr) ernst
geht's|gehts noch
keinen bock|nerv mehr
seid ihr noch ganz
spinnt ihr|der|die
so ein saftladen|laden|mist|dreck|schrott
bin (einfach) (nur) (noch) bedient|fertig|geladen|grantig|hässig|angefressen
kotzt mich|uns
am ende meiner
[heat 28 complaint 2 dissatisfaction 1.8]
komme|kommen .. nicht weiter
verbinden sie|mich .. vorgesetzten|chef|vorgesetzte
#|drei|vier|fünf mal|male derselbe|dieselbe|dasselbe|das|niemand|nichts|der|umsonst|kein|keine|kaputt
# reparaturen|termine|anrufe|mails|versuche|briefe|anfragen|techniker .. #|kein|keine|nichts|niemand|ohne
seit wochen|monaten|tagen nichts|keine|kein|ohne|warte|niemand|funkstille
überlasse ich ihnen|euch
schluss|schlüsse daraus|ziehe|überlasse
das ist .. mein|mein|meine (inzwischen|mittlerweile) dritte|vierte|fünfte|sechste|dritter|vierter|fünfter|drittes|viertes brief|mail|schreiben|anfrage|nachricht
auf die ersten|letzten .. keine|nie|nichts
kam|kommt|gab es (bisher|bis heute) keine|nichts|nie
gab es nicht
bis heute nichts|nicht|keine|kein|warte
ohne jede|jegliche antwort|reaktion|rückmeldung|erklärung
zugesagt|versprochen|zugesichert|vereinbart war
akzeptiere|nehme .. nicht hin|akzeptieren
akzeptiere .. nicht
nicht akzeptieren|hinnehmen
wende|wenden|wendet mich|uns an ihre|die|den|ihren
an ihre|die|eure geschäftsführung|geschäftsleitung|zentrale|vorstand|direktion
beschwerde an|bei ihre|die|der
ein letztes mal
zum letzten mal
nehme ich zur kenntnis
spricht für sich
trotz|entgegen (ihrer|mehrfacher|aller) zusage|zusicherung|zusagen|erinnerung|mahnung|aufforderung
entspricht nicht .. vereinbart*|zugesagt*|vertrag
[heat 14 leaving 4.2 complaint 0.8 dissatisfaction 1 neg]
anbieter|bank|lieferanten|dienstleister|betreiber wechseln|gewechselt
nicht mehr|wieder bestellen|kaufen|kunde|buchen|verlängern
nicht verlängern
schreiben .. auftrag|vertrag|leistung .. aus
auftrag|vertrag (wird) .. neu ausgeschrieben|aus
auftrag .. neu aus
letzte|letzter|letztes bestellung|auftrag|kauf|einkauf .. ihnen|euch
war .. unsere|meine|mein|unser letzte|letzter|letztes
anderen|anderem|neuen|neuem anbieter|lieferanten|dienstleister|partner|hersteller .. unterschrieben|entschieden|gewechselt|gefunden|suchen|umsehen|beauftragt
bei einem|zu einem|einen anderen|anderem|neuen
bei der|zur|an die|zu der konkurrenz|mitbewerberin|mitbewerb
unterschrieben .. anderen|konkurrenz
schreiben .. aus
schreiben .. neu aus
ausschreibung .. starten|läuft|vorbereiten|auftrag
neu|öffentlich ausschreiben|ausgeschrieben
sehe|sehen|schaue|schauen (mich|uns) (nach) (einem|einer) .. um
wechsle|wechsel|wechsele|wechseln .. zu|zur|anbieter
ziehe|ziehen .. ab
keine weiteren|weitere aufträge|bestellungen
trennen uns .. ihnen|euch
zusammenarbeit .. beenden|beende|beendet|auflösen
als kundin|kunden|kunde los|weg|verloren
das war's|wars mit uns|ihnen|euch
kehre|kehren .. den rücken
gehe|gehen|kaufe|kaufen|bestelle|bestellen (ab|in) (sofort|zukunft) woanders|anderswo
[heat 10 leaving 4 need:cancel 3.6 neg]
beende|beenden|kündige|kündigen|kündigt .. abo|abonnement|vertrag|mitgliedschaft|konto|tarif
abo|abonnement|vertrag|mitgliedschaft|konto .. kündigen|beenden|auflösen|schliessen|löschen
kündige hiermit|ich
hiermit kündige|beende
kündigung|kündige .. zum|per|bestätigen|fristgerecht|fristlos
auflösung|beendigung .. vertrags|abos|abonnements
löschen .. konto|account
[calm]
knopf|button|schaltfläche|feld .. abo|vertrag|konto kündigen|beenden|löschen
kündigung zurückziehen|zurücknehmen
knopf|button|schaltfläche|menüpunkt|feld|formular .. kündigen|stornieren|löschen|abbestellen|erstatten|widerrufen
wie|wo kann|könnte|kündige|storniere man|ich .. kündigen|stornieren|widerrufen
wann|bis wann|falls|wenn|ob (ich|wir|man) .. kündigen|stornieren|widerrufen
möchte|will|wollen|möchten (gar|doch) nicht kündigen|stornieren|wechseln|weg
wechsel|wechseln|ziehen .. büro|adresse|standort|wohnung|räume|akku|batterie|filter|passwort|reifen|termin
anderen|anderer kunden|farbe|grösse
[heat 30 goingPublic 4.2 complaint 1.2 dissatisfaction 1.4 neg]
# follower|abonnenten|leser
follower|followern|community|leserinnen .. erfahren|erzählen|berichten|wissen|zeigen
meine|meinen|unsere|unseren follower|followern
landet|stelle|stell|poste|veröffentliche|schreibe|teile|geht|kommt .. trustpilot|google|facebook|instagram|twitter|tiktok|internet|netz|online|x|linkedin
bei|auf (google) (und) trustpilot|kununu|holidaycheck|tripadvisor
auf|bei twitter|facebook|instagram|tiktok|linkedin|reddit
an die|der öffentlichkeit|presse|medien|zeitung
presse|zeitung|lokalzeitung|redaktion|kassensturz|fernsehen|medien|journalist|journalistin|konsument .. informieren|einschalten|informiert|interessieren|wenden|geschrieben|weiss|gesprochen
öffentlich machen|posten|berichten|schreiben
mache .. öffentlich
ein stern|sterne
null sterne
negative|schlechte|entsprechende|vernichtende|miese bewertung|bewertungen|rezension|rezensionen|kritik
bewertung .. entsprechend|ausfallen|vernichtend
foren|forum|portalen|bewertungsportal*|bewertungsplattform*
kununu
[calm]
gute|gutes|tolle|positive|schöne|beste bewertung|rezension|feedback
pressestelle|pressefoto|pressemappe|druckerpresse|saftpresse|presse für
[heat 30 legal 4.2 complaint 1.2 dissatisfaction 1.2 neg]
mein|meinem|meinen|meine|unser|unserem|unseren|unsere anwalt|anwältin|rechtsanwalt|rechtsanwältin|anwälte|rechtsschutz|rechtsschutzversicherung
anwalt|anwältin|rechtsanwalt|anwälte einschalten|eingeschaltet|übergeben|nehmen|beauftragen|beauftragt|kontaktieren|übernimmt|hören|melden|prüfen|informiert
zum|einem|einen|dem|beim|vom anwalt|rechtsanwalt (gehen|übergeben|einschalten|nehmen)
hören|lesen .. anwalt|anwältin|gericht
rechtliche|juristische|gerichtliche|rechtlichen schritte|schritten|mittel|konsequenzen
rechtlich|gerichtlich|juristisch|anwaltlich gegen|vorgehen|klären|prüfen
klage|anzeige einreichen|erheben|eingereicht|erstatten|erstattet
verklagen|verklage|klagen|einklagen|abmahnung|mahnbescheid|mahnverfahren|zahlungsbefehl|betreibung
vor gericht|den richter|amtsgericht|dem
bezirksgericht|friedensrichter|schlichtungsstelle|schlichtungsverfahren|ombudsstelle|ombudsmann
verbraucherzentrale|verbraucherschutz|konsumentenschutz|arbeiterkammer|konsumentenberatung|bundesnetzagentur|bafin|finma|rtr|vki
datenschutzbehörde|datenschutzbeauftragten|datenschutzbeauftragte|landesdatenschutz*|dsgvo|aufsichtsbehörde
strafanzeige|anzeige bei der
schadensersatz|schadenersatz (fordern|verlangen|geltend)
vertragsbruch|in verzug|verzug
letzte|letztmalig|angemessene|eine frist
setze|setzen .. frist
frist bis|von|zum
rücktritt vom|trete vom
[calm]
anwalt|anwältin|rechtsanwältin|rechtsanwalt|kanzlei
rechnung|lieferung .. gericht|amtsgericht|bezirksgericht
lecker* gericht
[heat 40 abuse 4.2 venting 1]
idioten|arschlöcher|wichser|hurensöhne|penner|vollidioten|trotteln|dummköpfe|deppen|vollpfosten|versager|nichtsnutze|pfeifen|clowns|gauner|verbrecher|halsabschneider|volldeppen|affen|schwachköpfe|koffer|arschgeigen
du|sie|ihr (doch) (blöder|dummer|blödes|dumme|elender|elende) idiot|arschloch|wichser|hurensohn|penner|trottel|depp|arsch|sau|versager|pfeife|vollpfosten|vollidiot|schwachkopf|pack
arschloch|wichser|hurensohn|vollidiot|schwachkopf
fick dich|euch
halt|haltet (die|eure|deine) fresse|klappe|schnauze|maul
leck|leckt mich
verpiss|verpisst dich|euch
saftladen|sauladen|drecksladen|saubande|sauhaufen|drecksfirma|gesindel|gesocks|dreckspack
ihr|sie seid|sind (doch) (alle) (echt) (komplett|einfach|völlig|total|zu) unfähig|dumm|blöd|bescheuert|dämlich|strohdumm|hirnlos|deppert
unfähiger|unfähige|unfähigen haufen|truppe|bande
zu dumm|blöd|dämlich|deppert um|zum|für
[urgency 3.4 heat 6 neg]
muss|soll|müssen sofort|gleich|jetzt|heute (noch) (jemand|wer) kommen
dringend|dringende|eilig|eilt|pressiert
sofort|umgehend|unverzüglich|augenblicklich|asap
schnellstmöglich|schnellstens|ehestens
so schnell|rasch wie|als möglich|geht
notfall|zeitdruck
in # minuten|stunde|stunden
in einer|einer halben|wenigen stunde|minuten
in zwanzig|dreissig|fünfzehn|vierzig|zehn minuten
bis #|spätestens uhr
bis|vor|um # uhr
bis spätestens
noch vor|heute vormittag|abend|mittag|nachmittag|feierabend
läuft (uns|mir) die zeit
auf der stelle
jede minute zählt
[urgency 2 heat 2]
heute noch
bis morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|mittag|abend
vor der|dem frist|abgabe|prüfung|abflug|termin|audit
[calm]
sofortversand|eilversand|expressversand|sofortbild|sofort lieferbar|verfügbar
nicht (so) dringend|eilig|sofort|pressiert
keine|ohne eile|stress|hast
kein stress|druck
eilt|pressiert (aber) (gar|überhaupt) nicht
`;
