/** The families of lexicon-coach-classes.ts in Dutch, by the same names. */
export const wordClassesNl = `
we: wij we ons onze
me: ik mij me mijn
you: u uw uzelf je jij jouw jullie
will: zal zullen ga gaan gaat wordt worden
could: zou zouden kunt wilt
it: het dit dat deze die hier er
ask: wat waarom hoe wanneer waar wie welke welk
but: maar echter toch desondanks
if: als indien mits tenzij zolang
because: omdat want dus daarom doordat
never: nooit altijd weer
no: niet geen niets niks nee zonder noch nauwelijks
refuse: weigeren geweigerd afgewezen afwijzen onmogelijk uitgesloten verboten uitverkocht
understand: begrijpen begrijpt begrepen snapt snappen weet weten wist kent kennen onthouden merken
think: denk denken dacht geloof neem aan vermoed verwacht verwachten verwachtte
say: gezegd zeggen zei uitgelegd uitleggen verteld vertellen gemeld vermeld geschreven schreef herhalen herhaald aangegeven toegelicht genoemd besproken geantwoord geinformeerd
before: al reeds eerder vaker meermaals tweemaal keer keren nogmaals opnieuw laatste vorige
easy: simpel eenvoudig makkelijk gemakkelijk logisch duidelijk vanzelfsprekend uiteraard natuurlijk klaarblijkelijk blijkbaar kennelijk kinderspel basis
mind: dom domme slim intelligent beginner leek expert experts verward volwassen hoofd hersens school les technisch verstand
read: lezen gelezen leest handleiding gebruiksaanwijzing faq google pagina website voorwaarden tekst document bril regel contract instructies
care: zorgvuldig aandachtig goed moeite rustig langzaam luisteren opletten
others: iedereen niemand anderen andere klanten mensen gasten gebruikers meesten iemand huurders reizigers
child: kind kinderen oma opa moeder vader zoon dochter baby jaar oude bejaarden neefje kleuter
small: maar alleen slechts klein kleine kleinigheid beetje paar krasje wissewasje weinig gering kort minimaal
drama: drama overdrijven overdrijft overdreven olifant storm erg ernstig erger ergere einde ramp catastrofe problemen dood zorgen wereld aanstellen
luck: geluk gelukkig blij dankbaar verwend
truth: onjuist fout waar klopt juist correct leugen onzin bewijs feiten feit waarheid gegevens systeem tonen blijkt
dispute: beweren beweert bewering betwisten discussie discussieren tegenspreken volhouden versie vergist ongelijk ruzie
agree: akkoord geaccepteerd afgesproken bevestigd getekend toegeven overeengekomen
fault: schuld schuldig verantwoordelijk verantwoordelijkheid vergissing nalatigheid oorzaak veroorzaakt
broke: kapot beschadigd verwijderd verloren gebroken gevallen
failed: vergeten nagelaten verzuimd genegeerd gewacht gemist
duty: moet moeten moest had hadden hoort plicht taak dient behoort
wrongly: ingevuld ingevoerd gekozen opgegeven gebruikt besteld aangesloten geinstalleerd getypt
calm: kalmeren kalmeer kalm rustig toon beleefd respect respectvol schreeuwen boos kwaad geduld geduldig adem ademhalen agressief dreigen bedreigingen schelden hoofdletters ontspan
mock: gefeliciteerd bravo geweldig fantastisch wat verrassing goh ach oh arme bol glazen toverstokje tranen medaille hart interessant knap
office: beleid procedure procedures regels conform volgens verzoek klacht aanvraag afdeling bevoegde behandeld behandeling verwerkt doorgestuurd geregistreerd ongemak hierbij betrekking schrijven kennisgeving termijn voorwaarden formulier dossier reglement
label: lastig moeilijk leugenaar agressief veeleisend ondankbaar onbeleefd soort type zeurpiet klager oplichter hysterisch onredelijk koppig brutaal
can: kan kunnen mogelijk beschikbaar optie alternatief aanbieden bied bieden graag liever ook oplossing
maybe: misschien wellicht mogelijk proberen kijken zien hopelijk hoop eventueel waarschijnlijk lijst
soon: spoedig binnenkort snel mogelijk later dadelijk straks komende termijn zodra gauw
touch: contact bellen mailen terug antwoord antwoorden laten horen bericht informeren hoort
work: uitzoeken nakijken bekijken onderzoeken regelen behandelen doorgeven
sure: garandeer garanderen garantie beloof beloven zeker absoluut volledig helemaal honderd procent twijfel definitief
best: best uiterste alles serieus belangrijk kwaliteit tevredenheid prioriteit
sorry: helaas sorry excuses spijt verontschuldigen jammer
made: vergoed terugbetaald terugbetaling vervangen gerepareerd gestuurd opgelost gewijzigd geannuleerd gecrediteerd gecorrigeerd hersteld
when: vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur uren dag dagen week weken minuten maand maanden middag avond ochtend
feel: boosheid frustratie frustrerend teleurgesteld teleurstelling vervelend ergernis zorg stress gevoel
thank: dank bedankt alstublieft welkom hulp helpen fijn goed
temper: zat genoeg beu tijdverspilling tijd verspillen belachelijk schandalig eerlijk
money: gratis kosten kost betalen betaald prijs euro geld korting tarief
than: dan vergeleken normaal gebruikelijk gemiddeld
thing: ding dingen iets zaak
press: klik klikken knop stekker aanzetten menu instellingen stap kabel
stop: stop vermijd voortaan vervolg volgende let
number: twee drie vier vijf zes zeven acht negen tien twaalf eerste tweede beide
be: is zijn was waren ben bent heeft hebben heb hebt
do: doen doet deed gedaan
they: hij zij ze hem haar hen
all: elke elk alle heel zeer zo veel
place: op in aan bij uit van te voor naar met over onder
move: komt komen kwam gaat brengt blijft opent sluit begint
official: informatie verdere nadere ontvangen omstandigheden noodzakelijk begrip tevens eventuele
ours: bedrijf collega monteur chauffeur team magazijn winkel filiaal leverancier bezorger medewerker kantoor klantenservice
item: bestelling pakket levering factuur rekening app apparaat kaart betaling boeking kamer telefoon deur sleutel lijn brief mail foto nummer naam adres code model tafel stoel bed auto fiets trein vlucht ticket plaats raam muur vloer dak huis lift keuken oven koelkast wasmachine ketel pomp router laptop computer printer accu oplader bestand wachtwoord server verzekering eten water stroom gas meter schoenen jas horloge boek tuin afspraak
yes: ja precies
`;
