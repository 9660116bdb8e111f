/** German: heat, complaint and the other signals. Format: see `createLexicon
`. */
export const lexiconHeatDe = `
[calm]
beschwerdeformular|beschwerdestelle|beschwerdeabteilung|reklamationsformular|kündigungsfrist|kündigungsformular|fehlermeldung|fehlerprotokoll|fehlercode|fehlersuche
eilt nicht
es eilt nicht
nicht eilig
kein|keine problem|probleme|eile|beschwerde|beschwerden|fehler
nicht schlecht|dringend|schlimm
wieder gut|danke
auf wiedersehen
schlechtes wetter
rechtsabteilung
[calm heat -4]
keine eile
funktioniert wieder|jetzt|einwandfrei|super|gut|prima
läuft wieder
alles bestens|gut|in
hat sich erledigt
[gratitude 3.2 heat -14 complaint -1.4 dissatisfaction -1.3]
vielen|herzlichen|besten|tausend|lieben dank
danke schön|sehr|vielmals
merci vielmal|vielmals|viu
dankeschön
ich|wir bedanke*
dankbar
[gratitude 2.4 heat -9 complaint -0.8 dissatisfaction -0.7 neg]
danke
dank
[heat 0]
vielen|besten|herzlichen dank im voraus
danke im voraus
danke vorab
[heat -9 complaint -1.2 dissatisfaction -1.3 flip heat 12 complaint 1.2 dissatisfaction 1.6]
zufrieden|glücklich|begeistert|erfreut
gut|super|toll|prima|klasse|hervorragend|perfekt|ausgezeichnet
hilfreich|freundlich
funktioniert|funktionieren
empfehlen
[heat 38 complaint 2.1 dissatisfaction 2.3 venting 1 neg]
wütend|stinksauer|empört|fassungslos|sprachlos
frechheit|unverschämt*
skandal|skandalös
katastrophe|katastrophal*
zum kotzen
scheiße|scheiss|scheiß|beschissen
verarscht|verarschen|verarsche
das letzte
reicht es
jetzt reicht's|reichts
die schnauze|nase voll
mir|uns platzt
habe|haben es satt
abzocke
betrug|betrüger|betrogen
[heat 30 complaint 2.1 dissatisfaction 2.1 neg]
inakzeptabel|unakzeptabel
nicht akzeptabel|hinnehmbar|tragbar|zumutbar
unzumutbar
lächerlich
unfassbar|unglaublich
peinlich
schlechter witz
ein witz
eine zumutung
zumutung
ärgerlich|verärgert|sauer|ärgert
wertlos|nutzlos|unfähig|inkompetent
mies|miserabel|grauenhaft|furchtbar|schrecklich|schlimm
nie wieder
so geht das nicht
geht gar nicht
[heat 20 complaint 1.9 dissatisfaction 2 neg]
enttäusch*
frustrier*
unzufrieden
im stich
hingehalten
abgewimmelt
vertröstet
unprofessionell
genervt|nervt|nervig
zeitverschwendung
geldverschwendung
ignoriert|ignorieren
belogen|gelogen|lüge|lügen
mangelhaft
schlecht|schlechte|schlechter|schlechten
unseriös
[heat 10 complaint 1.8 dissatisfaction 1 need:fix 2.6]
kaputt|defekt|beschädigt|fehlerhaft
funktioniert|geht|läuft|startet|lädt|druckt|klappt .. nicht
funktionieren nicht
geht nicht|nichts
abgestürzt|stürzt
fehler
falsch|falsche|falschen|falsches
fehlt|fehlen
ausgefallen|ausfall
abgelehnt
verloren
[heat 11 complaint 1.8 dissatisfaction 1]
doppelt|zweimal berechnet|abgebucht|abgerechnet|geliefert
falsch berechnet
zu viel berechnet|abgebucht
[heat 11 complaint 1.8 dissatisfaction 1.1 need:status 1]
nicht angekommen|geliefert|erhalten|eingetroffen|bekommen
verspätet|verspätung|verzögerung|verzögert
nicht .. angekommen|geliefert|erhalten|eingetroffen|bekommen
[heat 15 complaint 1.4 dissatisfaction 1.4]
immer noch nicht|nichts|kein|keine|keinen
noch immer nicht|nichts|kein|keine|keinen
noch keine antwort|rückmeldung|reaktion
keine antwort|rückmeldung|reaktion
niemand antwortet|meldet|reagiert|ruft|hilft
seit # tagen|wochen|monaten|stunden
warte|warten|wartet .. seit
warte|warten .. # tagen|wochen|monaten|tage|wochen
wie oft muss|soll|denn|noch
wie lange muss|soll|müssen|sollen|noch
keiner|niemand fühlt|ist|hat
[heat 17 complaint 1.6 dissatisfaction 1.5]
zum dritten|vierten|fünften|sechsten|wiederholten|x-ten|xten mal
dritte|vierte|fünfte|dritten|vierten|fünften mail|e|nachricht|anfrage|anruf|versuch|mal
# mal|male angerufen|geschrieben|gemeldet|reklamiert|hintereinander
mehrfach|mehrmals
immer wieder
schon wieder
ständig
jedes mal
dasselbe|gleiche|selbe problem|fehler
# tage|nächte|wochen in folge
[heat 10 complaint 0.9 dissatisfaction 0.9]
zweite|zweiten mal|mail|nachricht|anfrage
bereits|schon gesagt|geschrieben|erklärt|mitgeteilt|gemeldet
[heat 24 complaint 2 dissatisfaction 2]
versprochen|zugesagt|zugesichert
hieß es bald|in|morgen|am
mir|uns wurde .. gesagt
sollte .. längst|schon|bereits
längst
niemand hat .. zurückgerufen|gemeldet
wortbruch
[heat 22 complaint 1.6 dissatisfaction 1.8]
ich|wir erwarte|erwarten
das kann nicht|doch ihr|nicht
kann doch nicht wahr|sein
wofür bezahle|bezahlen|zahlen|zahle
mehr als enttäuschend
eine lösung fordere|fordern
ich|wir fordere|fordern
machen sie ihren|endlich
endlich
[heat 30 complaint 1.8 dissatisfaction 2 venting 0.6 scorn 1]
liest|liest das|hier .. überhaupt|jemand|eigentlich
arbeitet .. überhaupt|eigentlich jemand
ist .. überhaupt|eigentlich jemand
wollen sie mich|uns
lesen sie .. überhaupt|eigentlich
haben sie .. überhaupt|eigentlich
was ist das für ein
wie schwer kann|ist
soll das ein witz
[heat 6 complaint 0.4 dissatisfaction 0.5]
erneut
wieder
[complaint 2 dissatisfaction 0.8 heat 8 neg]
beschwer*
reklamation|reklamieren|reklamiere
problem|probleme|mangel|mängel
[abuse 1.2 heat 14]
dumm|dämlich|blöd|blöde
unfähiger|unfähige haufen|truppe
`;

/** German words that turn what follows. */
export const negatorsDe = "nicht kein keine keinen keiner nie niemals ohne nichts weder";
