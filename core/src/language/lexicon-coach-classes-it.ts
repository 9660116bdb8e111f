/** The families of lexicon-coach-classes.ts in Italian, by the same names. */
export const wordClassesIt = `
we: noi ci nostro nostra nostri nostre
me: io mi me mio mia miei mie
you: lei le suo sua suoi sue la voi vostro vostra si
will: sara saranno vado andiamo va
could: potrebbe potremmo potrebbero vorrebbe
it: questo questa cio quello quella qui li
ask: che cosa perche come quando dove chi quale quanto
but: ma pero tuttavia eppure benche
if: se quando salvo qualora
because: perche poiche quindi dunque siccome dato visto
never: mai sempre
no: non ne nessun nessuno nessuna niente nulla neanche senza
refuse: rifiutare rifiutato rifiutiamo negato negare respinto impossibile escluso vietato esaurito
understand: capire capisce capito comprendere comprende compreso sapere sa so saperlo conoscere ricordare ricorda accorgersi
think: penso pensa pensare credo crede suppongo immagino immaginare aspettare aspettava
say: detto dico dire spiegato spiego spiegare menzionato indicato scritto scrivere ripetere ripeto comunicato informato avvisato risposto segnalato precisato accennato
before: gia prima precedenza volta volte piu altra nuovo ultima ultimo precedente ripetutamente
easy: facile semplice semplicemente ovvio ovviamente chiaro chiaramente logico evidente evidentemente naturalmente elementare buon senso
mind: stupido stupida sciocco intelligente furbo principiante esperto esperti confuso perso ignorante adulto testa cervello scuola lezione tecnico profano
read: leggere legga letto manuale istruzioni guida google pagina sito condizioni testo documento mail paragrafo riga occhiali contratto
care: attenzione attentamente bene correttamente cura piano lentamente ascoltare sforzo
others: tutti nessuno altri altre clienti gente persone chiunque qualcuno viaggiatori inquilini
child: bambino bambini nonna nonno madre padre figlio figlia neonato anni anziano pensionato nipote
small: solo soltanto piccolo piccola dettaglio sciocchezza inezia graffio graffietto poco pochi minimo lieve appena qualche
drama: dramma esagerare esagera esagerando esagerazione montagna tempesta grave peggio fine morto muore tragedia catastrofe problemi gravi bicchiere importanza
luck: fortuna fortunato grato grata contento felice
truth: falso vero verita bugia corretto scorretto sbagliato prove prova fatti fatto registri registro dati sistema mostrano dimostra realta esatto
dispute: sostiene afferma pretende insiste discutere discussione contraddire sbaglia torto accuse versione dibattere
agree: accetto accettato concordato accordo confermo firmato riconoscere
fault: colpa colpevole responsabile responsabilita errore errori guasto negligenza causa causato disattenzione svista
broke: rotto danneggiato perso cancellato caduto
failed: dimenticato dimenticata omesso ignorato trascurato aspettato tardi lasciato perso
duty: deve dovrebbe doveva avrebbe dovuto bisogna obbligo dovere compito spettava
wrongly: inserito scelto selezionato dato fornito usato installato collegato compilato digitato messo
calm: calmi calma calmarsi tranquillo tranquilla tono educazione rispetto urlare urli arrabbiarsi arrabbi agitarsi pazienza paziente respiri aggressivo minacce insulti maiuscole nervi maniere
mock: complimenti bravo geniale meraviglioso sorpresa oh ah povero poverino magnifico sfera cristallo magica bacchetta lacrime medaglia cuore affascinante miracoli congratulazioni
office: politica procedura procedure regolamento conformita base secondo richiesta reclamo pratica ufficio competente elaborata inoltrata registrata trattata disagio disagi inconveniente arrecato informiamo comunichiamo presente nota termine termini modulo amministrativo reparto
label: difficile impossibile bugiardo aggressivo esigente ingrato maleducato polemico tipo genere truffatore isterico capriccioso pignolo problematico arrogante
can: posso possiamo puo possibile disponibile opzione alternativa offrire offro proporre propongo preferisce anche soluzione invece
maybe: forse magari eventualmente provare provero vedere vedremo possibilmente speriamo probabilmente lista darsi
soon: presto breve prima possibile poco prossimi prossime appena momento subito avanti
touch: contattare contatto chiamare chiameremo scrivere rispondere risposta informare avvisare notizie ricontattare
work: controllare verificare vedere verificando esaminare gestire occupo indagare
sure: garantisco garantiamo garanzia prometto promettiamo assicuro certo assolutamente totalmente completamente cento dubbio sicuramente
best: meglio tutto possibile sforzo serio importante qualita soddisfazione priorita
sorry: dispiace spiacenti scusi scusa scuse purtroppo rammarico
made: rimborsato rimborsare rimborso restituito sostituire sostituito riparato inviato inviare corretto cambiato annullato accreditato
when: oggi domani lunedi martedi mercoledi giovedi venerdi sabato domenica ora ore giorno giorni settimana settimane minuti mese mesi anno sera mattina pomeriggio
feel: rabbia frustrazione frustrante arrabbiato delusione deluso delusa preoccupazione stress sentire fastidio contrariato
thank: grazie ringrazio favore prego benvenuto aiuto aiutare piacere buono
temper: stufo stufa basta perdere tempo ridicolo stanco sinceramente francamente
money: gratis gratuito costo costa pagare pagato prezzo euro soldi tariffa sconto centesimi
than: rispetto normale normalmente solito medio
thing: cose qualcosa
press: clicchi clic pulsante spina collegare accendere menu impostazioni passo cavo prema
stop: smetta eviti ricordi assicuri futuro prossima
number: due tre quattro cinque sei sette otto nove dieci dodici prima primo
be: e sono era erano essere stato stata ha hanno abbiamo ho
do: fare fa fatto faccia
they: lui essa loro egli
all: ogni tutte molto cosi tanto
place: in nel nella di del della al con da dal su per sotto
move: viene arriva arrivare parte passa resta apre chiude inizia
official: informazione informazioni ulteriore necessario circostanze ricevere situazione comprensione disposizione altresi eventuale
ours: azienda ditta collega tecnico corriere squadra magazzino negozio officina fornitore ufficio capo
item: ordine pacco consegna fattura conto app apparecchio carta pagamento prenotazione camera telefono porta chiave linea lettera foto immagine numero nome indirizzo codice modello tavolo sedia letto auto bicicletta treno volo biglietto posto finestra muro pavimento tetto casa ascensore cucina forno frigorifero lavatrice caldaia pompa router computer stampante batteria caricatore file password server assicurazione cibo acqua luce gas contatore scarpe giacca orologio libro giardino appuntamento
yes: esattamente
`;
