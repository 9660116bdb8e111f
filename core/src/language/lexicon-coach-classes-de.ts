/** The families of lexicon-coach-classes.ts in German, by the same names. */
export const wordClassesDe = `
we: wir uns unser unsere unseren unserem unserer unseres
me: ich mich mir mein meine meinen meinem meiner
you: sie ihnen ihr ihre ihren ihrem ihrer ihres du dich dir dein deine deinen ihrerseits
will: werde werden wird wirst
could: konnten konnte wurden wurde durfte
it: es das dies dieser diese dieses diesen dort hier da
ask: was warum wie wann wo wer welche welcher welches wieso weshalb wozu
but: aber doch jedoch sondern trotzdem dennoch allerdings
if: wenn falls sofern ob solange
because: weil da denn deshalb daher also somit darum
never: nie niemals immer wieder ewig
no: nicht kein keine keinen keinem keiner nichts ohne weder kaum nein
refuse: ablehnen abgelehnt verweigern ausgeschlossen unmoglich untersagt unzulassig eingestellt verboten
understand: verstehen verstanden versteht begreifen begriffen kapieren weiß wissen wusste wussten kennen erkennen merken einleuchten
think: denken dachten glauben meinen annehmen vermuten erwarten erwartet erwartung vorstellen schatze finde
say: gesagt sagen sagte erklart erklaren erwahnt mitgeteilt geschrieben schreiben schrieb wiederholen wiederholt erzahlt hingewiesen besprochen erlautert gemeldet beantwortet genannt
before: bereits schon vorher zuvor fruher mehrfach mehrmals zweimal dreimal mal nochmals erneut letzte letzten
easy: einfach simpel leicht logisch offensichtlich selbstverstandlich klar eindeutig kinderleicht naturlich sicherlich offenbar bekanntlich selbsterklarend grundlagen offenkundig
mind: dumm bloed blod dumme klug schlau intelligent anfanger laie laien profi profis experte experten verwirrt uberfordert begriffsstutzig ahnung technik erwachsen erwachsene schule nachhilfe verstand kopf
read: lesen gelesen lies anleitung handbuch faq google gegoogelt seite webseite website agb text dokument hinweise zeile abschnitt zettel bedingungen vertrag lesebrille
care: sorgfaltig genau aufmerksam richtig bemuhen muhe gefallen langsam grundlich zuhoren aufpassen
others: jeder alle niemand andere anderen kunden leute menschen gaste nutzer meisten jemand kaufer mieter
child: kind kinder oma opa großmutter enkel mutter vater sohn tochter baby rentner alte senioren jahrige kindergarten
small: nur bloß lediglich klein kleine kleiner kleines kleinigkeit winzig bisschen paar wenig kratzer lappalie bagatelle minimal gering kurz kurze
drama: drama ubertreiben ubertrieben theater aufstand weltuntergang schlimm schlimmer schlimmeres tragisch elefanten mucke katastrophe sorgen probleme sterben gestorben wichtigeres aufregen dramatisch
luck: gluck froh dankbar glucklich zufrieden verwohnt
truth: falsch wahr stimmt richtig korrekt unwahr luge lugen unsinn quatsch beweis beweise fakt fakten tatsache wahrheit nachweislich protokoll unterlagen daten system zeigt
dispute: behaupten behauptung behauptet bestreiten streiten diskutieren diskussion widersprechen bestehen version darstellung debatte meinung irren irrtum
agree: zugestimmt einverstanden akzeptieren akzeptiert vereinbart bestatigt bestatigen unterschrieben zugeben
fault: schuld schuldig verantwortlich verantwortung fehler verschulden verschuldet versaumnis nachlassigkeit bedienfehler ursache verursacht versehen
broke: kaputt beschadigt geloscht zerstort verloren gebrochen fallen heruntergefallen
failed: vergessen versaumt ignoriert ubersehen gewartet verpasst unterlassen zogern verspatet
duty: sollen sollten sollte mussen muss musste mussten hatten hatte hatten durfen pflicht aufgabe obliegt zustandig gefalligst
wrongly: eingegeben angegeben gewahlt verwendet benutzt bestellt ausgefullt eingestellt angeschlossen installiert getippt angeklickt
calm: beruhigen beruhige ruhig ruhe ton tonfall sachlich hoflich respekt schreien laut aufregung geduld geduldig gelassen entspannen atmen durchatmen benehmen manieren aggressiv drohen drohungen beleidigen beleidigungen großbuchstaben
mock: gluckwunsch bravo toll super klasse wunderbar herrlich uberraschung ach oh wow interessant genial reizend arme armer tranen glaskugel hellseher zauberstab orden medaille herz
office: richtlinie richtlinien vorschrift vorschriften bestimmungen gemaß laut hiermit bezuglich bezugnehmend antrag vorgang anliegen anfrage bearbeitet bearbeitung gepruft prufung weitergeleitet abteilung zustandige frist verfahren eingang erfasst registriert unannehmlichkeiten kenntnis hinweisen mitteilen ablauf schreiben formular standard
label: schwierig unverschamt frech querulant norgler lugner betruger stur kleinlich undankbar hysterisch typ sorte art typisch zumutung unmoglich verruckt pedant besserwisser
can: konnen kann moglich verfugbar alternative alternativ angebot anbieten erlaubt moglichkeit stattdessen entweder wahl gerne gern lieber
maybe: vielleicht eventuell moglicherweise womoglich mal schauen sehen versuchen hoffentlich hoffe denkbar evtl unter umstanden uberlegen
soon: bald demnachst zeitnah kurze schnellstmoglich baldmoglichst umgehend spater irgendwann gelegenheit nachsten kommenden rasch schnell zeit
touch: melden melde meldet kontaktieren anrufen ruckmeldung bescheid antworten antwort informieren informiert horen zuruck laufenden
work: kummern kummere prufen schauen nachsehen klaren bearbeiten weitergeben arbeiten arbeitet recherchieren ansehen
sure: garantieren garantiert garantie verspreche versprechen versprochen hundertprozentig sicher definitiv absolut vollig komplett prozent zweifel bestimmt
best: bestes alles ernst wichtig qualitat zufriedenheit muhe hochdruck anstrengung wert
sorry: leider entschuldigung entschuldigen bedauern bedaure leid verzeihung
made: erstattet erstatten erstattung ersetzt ersatz repariert geschickt geschickt gutgeschrieben gutschrift umgetauscht behoben gelost geandert geprüft angerufen gebucht storniert korrigiert uberwiesen
when: heute morgen ubermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag uhr stunde stunden tage tag woche wochen minuten monat monate jahr jahre vormittag nachmittag
feel: arger argerlich verargert wutend frustriert enttauscht enttauschung traurig gefuhl fuhlen stress sorge belastend
thank: danke dank bitte freue freuen hilfe helfen hilft willkommen gut
temper: satt genug reicht reichts verschwenden verschwendung zeitverschwendung lacherlich unverschamtheit frechheit nerven schnauze schluss ehrlich verdammt
money: kostenlos gratis kosten kostet bezahlt bezahlen gebuhr preis euro cent geld rabatt zahlen billig
than: als verglichen ublich normal normalerweise durchschnitt
thing: sache sachen ding etwas dinge
press: klicken taste knopf schalter stecker einschalten menu einstellungen schritt kabel stecken drucken
stop: aufhoren unterlassen achten daran denken kunftig zukunft darauf
number: zwei drei vier funf sechs sieben acht neun zehn zwolf erste zweite beide
be: ist sind war waren sein bin bist
do: tun tut machen macht gemacht mache
they: er ihn ihm
all: jede jedes jeden ganz ganze ganzen sehr so viel sogar selbst
place: auf in an bei aus von am im zum zur unter hinter neben
move: kommt kommen kam geht gehen ging bringt bringen halten bleibt bleiben beginnt offnet schließt
official: information informationen weitere weiteren erhalten umstande notwendig erforderlich zusatzlich verstandnis entsprechend diesbezuglich etwaige sowie zufriedenstellend
ours: firma chef kollege kollegin kollegen techniker fahrer lager team werkstatt laden filiale buro lieferant mitarbeiter kundendienst
item: bestellung paket lieferung rechnung konto app gerat karte zahlung buchung zimmer telefon tur schlussel leitung brief mail mails foto bild nummer name adresse code modell tisch stuhl bett auto rad zug flug ticket platz fenster wand boden dach haus wohnung aufzug kuche ofen kuhlschrank waschmaschine heizung pumpe router laptop computer drucker akku ladegerat datei passwort server tarif versicherung gutschein essen wasser strom gas zahler schuhe jacke ring uhr buch garten kurs termin
yes: ja genau
`;
