/** Italian: lookalikes, irony, cold complaints, threats, insults and haste. Read before the words of heat, whose single words it covers. */
export const lexiconSignalsIt = `
[heat 20 complaint 0.9 dissatisfaction 0.8 urgency 3.4 need:fix 2.8]
deve venire .. subito|immediatamente|adesso
mandate|mandi|serve qualcuno|un .. subito|immediatamente|adesso
[heat 12 complaint 1.8 dissatisfaction 1 need:fix 2.6]
server|sistema|macchina|caldaia|internet|rete|linea .. fermo|ferma|bloccato|bloccata|giù|morto
senza riscaldamento|luce|acqua|internet|linea|corrente
non funziona (più) niente|nulla
[heat 12 complaint 1.4 dissatisfaction 1 need:replacement 1.6]
arrivato|arrivata|arrivati (è) rotto|rotta|rotti|danneggiato|graffiato|scheggiato
[calm]
pressa per
problema è|stato (già) (stato) risolto|sistemato
funziona di nuovo
cambiamo|cambiato|cambio ufficio|sede|indirizzo
ho|abbiamo sbagliato (io|noi|la|il|a)
errore|colpa mio|mia|nostro|nostra
colpa|errore è (stato|stata) mia|mio
mia colpa
mi sono sbagliato|sbagliata|confuso|confusa
che|quanto scemo|stupido|idiota|imbecille|sbadato|cretino|deficiente che|sono
sono un|una|proprio (un|una) idiota|cretino|imbecille|disastro|stupido|scemo
cane|gatto|figlio|vicino|cognato|capo .. idiota|imbecille|scemo|cretino|deficiente
cazzo|porca|merda che|quanto bello|bella|bravi|buono|spettacolo|figata
incredibilmente|maledettamente bello|buono|veloce|bene
incredibile .. bravi|complimenti|bello|ottimo
niente|non male
niente|non (è) male
cattivo|cattivi|cattiva odore|odori|tempo|segnale
tempo|meteo|traffico orribile|terribile|pessimo
i miserabili
malato|malata|influenza|ospedale
mi occupo|gestisco|seguo .. reclami|reclamo
basta una|un|così|che|anche|premere|solo|inviare|mail|grazie|poco|sapere
mi|ci basta
di nuovo disponibile|disponibili|grazie|in|buongiorno
nessun reclamo|disservizio
danni da|del|contro
contro danni|graffi
avvocato|avvocata|avvocati|avvocatessa
legale rappresentante|sede|ufficio
sede|ufficio|rappresentante legale
subito disponibile|dopo|pronto
finalmente arrivato|arrivata|weekend|primavera|funziona|vacanza
più volte al|alla
non manca nulla|niente
manca poco|solo
[calm heat -6 complaint -1 dissatisfaction -0.6]
problema|guasto|errore (è|è stato) (già|stato) risolto|sistemato|superato
funziona di nuovo|bene|benissimo
tutto (è) (a|in) posto|ordine|risolto|sistemato|bene
tutto risolto|sistemato|perfetto
[heat 30 complaint 2.2 dissatisfaction 2.4 gratitude -5]
grazie di|per niente|nulla
bravi|bravo|complimenti .. settimana|attesa|altra|mese
grazie di|per (proprio|assolutamente) niente|nulla|avermi|il silenzio
grazie mille per niente|il|avermi
bravi|bravo|fantastico|ottimo|perfetto|splendido|meraviglioso|geniale|complimenti|congratulazioni|benissimo|evviva .. altra|un'altra|attesa|niente|nulla|nessuno|sbagliato|rotto|di nuovo|ancora|settimane|ignorare|più
fantastico|ottimo|perfetto|splendido|geniale adesso|ora|e
complimenti|congratulazioni per l|il|la|lo|questo|questa|tanta aggiornamento|disastro|servizio|silenzio|nuovo|efficienza|velocità|puntualità
che professionalità|efficienza|servizio|serietà|organizzazione|puntualità|velocità
che carini|gentili|bello|bravi|simpatici (a|che|da) (parte) ignorare|ignorate|non|nessuno|vostra
si vede quanto|che|come
cliente .. conta|sempre|ragione
il cliente (al|prima) (centro|di)
bel|bella|gran|grande modo|lavoro|servizio|assistenza|figura di|avete|complimenti
continuate così
davvero un bel|bello
da applausi
[heat 42 complaint 2.2 dissatisfaction 2.5 venting 1.5]
è una vergogna|indecenza
ma stiamo|vi scherzando|rendete
ma che razza
roba da matti
basta con|adesso|ora|davvero|settimane|è|non|sono
adesso|ora basta
non è possibile (che|di)
non ci posso|si può (credere|andare)
non ci credo
non ne posso|possiamo (più)
stufo|stufa|stufi|stanco|stanca (marcio|marcia) di
sono stufo|stufa|furioso|furiosa|esausto|esausta|incazzato|incazzata|stremato|nero|nera|fuori|allibito|allibita
siamo stufi|esausti|allibiti|senza parole
mi avete|fate (proprio|davvero) stufato|rotto|schifo|stancato
che schifo|vergogna|indecenza|scandalo|schifezza
ne ho abbastanza|le|fin|piene
vi rendete conto
ma state|siete|scherziamo|stiamo scherzando|fuori|seri
di nuovo rotto|rotta|guasto|fermo|lo|tutto
[heat 28 complaint 2 dissatisfaction 1.8]
avevate|avevano assicurato|garantito|promesso|confermato la|il|che|una .. per|entro|consegna
con lei non .. avanti
non si va avanti
# volte|appuntamenti|riparazioni|telefonate|mail|tecnici|lettere|interventi|visite lo|la|nessuno|e|stesso|il|senza|.. #|nessuno|stesso|senza
settimane|mesi|giorni senza|e|di risposta|notizie|niente|nulla|silenzio
lascio|lasciamo|traete|tirate .. conclusioni
giudicate voi
questa|questo|è .. mia|mio|nostra terza|quarta|quinta|terzo|quarto lettera|mail|sollecito|messaggio|richiesta
rimaste|rimasta|rimasti|rimasto|restano|resta senza risposta|riscontro
prime # sono|senza
mi|ci|era|avevate|avete|avevano stato|stata|assicurato|garantito|garantita|promesso|assicurata|avevate (assicurato|garantito) (la|che|il)
avevate|avete assicurato|garantito|promesso|confermato
come da accordi|voi
non accetto|accettiamo|accetterò|intendo|posso accettare|questa|più|le|la
mi rivolgerò|rivolgo|rivolgeremo|rivolgiamo .. direzione|superiori|sede|vertici
alla vostra|sua direzione|dirigenza|sede|superiore
nonostante|malgrado le|i|la|il|le vostre|promesse|solleciti|ripetuti|vostra|miei
per l ultima volta
prendo atto
senza (alcuna|nessuna) spiegazione|spiegazioni|scuse|preavviso|riscontro
ad|a oggi .. nulla|nessuna|niente|nessun|non|ancora
con lei|voi non .. avanti|niente
[heat 14 leaving 4.2 complaint 0.8 dissatisfaction 1 neg]
ultimo|ultima ordine|acquisto|contratto|fattura|volta .. voi|compro|ordino
firmato|passati|passato|trovato|scelto|affidati|passiamo|passo .. altro|altra|concorrenza|concorrente
con|a|da|verso un|una altro|altra|nuovo fornitore|operatore|gestore|banca|azienda|partner|negozio
altro|nuovo fornitore|operatore|gestore
gara .. contratto|appalto|servizio|fornitura
indiciamo|bandiamo|indiremo|apriamo (una|la) gara
gara d appalto
cambiare|cambio|cambierò|cambieremo|cambiamo fornitore|operatore|banca|gestore|azienda|compagnia
alla|dalla concorrenza
passare|passo|passiamo|andare|vado|andiamo|passerò alla|a|da concorrenza|altri|un
non rinnov*
non .. rinnov* .. contratto
non comprerò|tornerò|acquisterò|ordinerò|compreremo|ordineremo|sarò|saremo più|mai|da|vostro|vostri
mai più da|clienti|cliente|con|comprerò
perdere|perso|perdete|persa|perderete un|una|il (buon|ottimo) cliente|contratto
chiudere|chiudiamo|interrompere|interrompiamo .. rapporto|collaborazione
mi|ci rivolgo|rivolgerò|rivolgeremo altrove|ad altri
[heat 10 leaving 4 need:cancel 3.6 neg]
disdico|disdire|disdetta|recedo|recedere|annullare|chiudere|cessare|interrompere|terminare .. abbonamento|contratto|conto|account|servizio
pongo|poniamo|porre|mettere|metto fine|termine .. abbonamento|contratto
invio|mando|confermare|confermate|chiedo|comunico .. disdetta|recesso
disdico|recedo
cancellate|chiudete|eliminate|cancellare .. account|conto|abbonamento
[calm]
pulsante|tasto|link|voce .. disdici|annulla|cancella (l|il|mio) abbonamento|ordine|account|contratto
preavviso|condizioni|termini|tempi .. disdetta|recesso (del|dal|dell) contratto|abbonamento
pulsante|tasto|link|voce|menù|bottone disdici|disdire|annulla|cancella|rimborso
preavviso|condizioni|termini|modalità|costi|modulo|tempi per|di|della|del|la .. disdetta|recesso|annullamento|rimborso|disdire
come|dove|quando|quanto|se (si|posso|faccio|fare) .. disdire|disdetta|annullare|recedere
non .. voglio|vogliamo|intendo|desidero disdire|annullare|cambiare|recedere
non voglio|vogliamo|intendo disdire|annullare|recedere
cambiare|cambiamo|cambio|cambiato indirizzo|ufficio|sede|casa|taglia|colore
[heat 30 goingPublic 4.2 complaint 1.2 dissatisfaction 1.4 neg]
# (mila) follower|followers|iscritti|lettori
i miei|nostri (#) (mila) follower|followers|iscritti
finisce|finirà|pubblico|pubblicherò|metto|metterò|posto|posterò|scrivo|scriverò|condividerò|va|andrà|racconterò .. google|trustpilot|facebook|instagram|twitter|tiktok|social|internet|online|forum
trustpilot|tripadvisor
recensione|recensioni negativa|negative|da|pessima|pessime|come|adeguata
pessima|brutta|negativa|stroncante recensione
una|1|zero (sola) stella|stelle
social|social network|media
su twitter|facebook|google|instagram|linkedin|tiktok|tutti
stampa|giornali|giornale|televisione|giornalista|giornalisti|iene|tg
striscia la
pubblicamente
rendere|renderò pubblico|pubblica
[calm]
bella|buona|ottima|positiva|bellissima|una (bella|buona) recensione
pressa per
stampa .. etichette|foto|documenti|fronte|a
non stampa
ufficio stampa
in stampa
[heat 30 legal 4.2 complaint 1.2 dissatisfaction 1.2 neg]
mio|nostro|miei|nostri avvocato|avvocati|legale|legali
al|dall|un|all|con|l avvocato (di|per) fiducia|mio|agire
parlerà|scriverà|contatterà|sentirete|procederà .. avvocato|legale|legali
azioni|vie|azione|via legali|legale|giudiziarie
per vie legali
adire|ricorrere|procedere .. legali|legalmente|vie|giudice
denuncia|denunciare|denuncerò|querela|denunciato|esposto
tribunale|giudice
giudice di pace
altroconsumo|codacons|agcom|antitrust|agcm|arera|adiconsum|federconsumatori|conciliaweb|gdpr|garante
garante della|per
messa in mora
metto in mora
diffida
richiesta|chiedere|chiederò|chiedo .. risarcimento|danni
risarcimento
associazione|difesa|tutela dei|consumatori|del|di consumatori|consumatore
inadempimento|inadempienza
ultimo termine|sollecito|avviso
truffa|frode .. denuncia
[calm]
fattura|intestata|consegna .. tribunale|avvocato
[heat 40 abuse 4.2 venting 1]
idioti|imbecilli|cretini|stronzi|coglioni|deficienti|incapaci|pagliacci|buffoni|ladri|truffatori|cialtroni|delinquenti|parassiti|scemi|ritardati|incompetenti|asini|bugiardi
stronzo|coglione|bastardi|bastardo|vaffanculo
sei|siete|è (un|una|dei|degli|proprio|davvero|tutti|solo|veramente|una) (un|una|dei|degli|proprio|massa|branco) idiota|imbecille|cretino|deficiente|incapace|scemo|stupido|stupidi|stupida|pagliaccio|incompetente|ridicoli|incapaci
massa|branco|manica|banda|gruppo di
andate a quel|fanculo|cagare|quel|zappare|farvi
vai|va a quel|cagare|fanculo|farti
figlio|figli di puttana
azienda|servizio di merda
fate schifo|pena
[urgency 3.4 heat 6 neg]
venire|venga|mandate|mandi|serve .. subito|immediatamente|adesso|oggi
urgente|urgentemente|urgenza|urgentissimo
immediatamente|immediato|immediata|subito
al più presto
prima possibile
quanto prima
entro le|mezzogiorno|le|un|un'ora|#
entro # ore|minuti
tra|fra # minuti|minuto|ore|ora
tra|fra venti|trenta|dieci|quindici|un|mezz|poche minuti|ora|ore
in giornata
adesso|proprio stesso|adesso
ogni minuto conta
non c è tempo
prima delle|dell|di #
[urgency 2 heat 2]
entro domani|venerdì|lunedì|martedì|mercoledì|giovedì|oggi|sera|stasera|fine
oggi stesso
prima dell esame
[calm]
spedizione|consegna|servizio urgente|espressa|express
nessuna|senza|non (c) (è) urgenza|fretta|urgente
[calm heat 0]
niente di|che urgente
`;
