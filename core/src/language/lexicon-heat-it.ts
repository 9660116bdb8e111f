/** Italian: heat, complaint and the other signals. Format: see `createLexicon`. */
export const lexiconHeatIt = `
[calm]
modulo|ufficio|modulo di reclamo|reclami
ufficio reclami
nessun problema|reclamo|errore
non c è problema|fretta
non è urgente
niente male|di urgente|urgente
messaggio di errore
pulsante annulla|di
condizioni di recesso|annullamento
[calm heat -4]
con calma
senza fretta
quando può|potete|avete
funziona bene|perfettamente|di
tutto bene|a posto|ok
[gratitude 3.2 heat -14 complaint -1.4 dissatisfaction -1.3]
grazie mille|infinite|tante|davvero
molte|tante|mille grazie
vi|la|ti ringrazio
ringraziamo
grato|grata
[gratitude 2.4 heat -9 complaint -0.8 dissatisfaction -0.7]
grazie
[heat 0]
grazie in anticipo
[heat -9 complaint -1.2 dissatisfaction -1.3 flip heat 12 complaint 1.2 dissatisfaction 1.6]
soddisfatto|soddisfatta|contento|contenta|felice
ottimo|ottima|eccellente|perfetto|perfetta|fantastico|bravissimi
utile|gentile|disponibile
consiglio
funziona|funzionano
[heat 38 complaint 2.1 dissatisfaction 2.3 venting 1 neg]
furioso|furiosa|indignato|indignata|furibondo
vergogna|vergognoso|vergognosa|vergognatevi
scandalo|scandaloso
stufo|stufa|stufi
non ne posso
basta
merda|cazzo|schifo|schifoso
presa|prendere in giro
prendendo in giro
truffa|truffato|truffata|truffatori|ladri|furto|imbroglio
[heat 30 complaint 2.1 dissatisfaction 2.1 neg]
inaccettabile|inammissibile|intollerabile|imperdonabile
non è accettabile|normale|possibile|serio
ridicolo|ridicola|assurdo|assurda|pietoso
incredibile
disastro|disastroso|catastrofe
pessimo|pessima|orribile|terribile
inutile|incompetente|incompetenti|incompetenza
mai più
arrabbiato|arrabbiata|infuriato
[heat 20 complaint 1.9 dissatisfaction 2 neg]
delus*
insoddisfatto|insoddisfatta|scontento
frustrato|frustrata|frustrante
seccato|seccante|irritato|irritante
ignorato|ignorata|ignorate
perdita di tempo
perdere|perso tempo
bugia|bugie|mentito|bugiardi
poco professionale|seri|serio
male|cattivo|cattiva|scarso|scadente
stanco|stanca di
preoccupato|preoccupata|preoccupante
[heat 10 complaint 1.8 dissatisfaction 1 need:fix 2.6]
rotto|rotta|difettoso|difettosa|danneggiato|danneggiata|guasto|guasta
non funziona|funzionano|apre|carica|parte|va|riesco
guasti
errore|errori
manca|mancano|mancante
sbagliato|sbagliata
rifiutato|rifiutata|respinto
[heat 11 complaint 1.8 dissatisfaction 1.1 need:status 1]
non è|ho|sono|abbiamo arrivato|arrivata|ricevuto|ancora
non arriva
ritardo|ritardi
[heat 15 complaint 1.4 dissatisfaction 1.4]
ancora niente|nulla|nessuna|nessuno|non
non .. ancora
senza risposta|notizie
nessuno risponde|mi|ci|ha
da # giorni|settimane|mesi|ore
aspetto|aspettiamo|attendo|attesa da|ancora
quante volte
fino a quando
nessuna risposta|notizia
[heat 17 complaint 1.6 dissatisfaction 1.5]
terza|quarta|quinta|sesta|ennesima volta|mail|email|chiamata|notte|richiesta
terzo|quarto|quinto|ennesimo messaggio|sollecito|tentativo
# volte
# notti|giorni|mesi di fila|consecutivi|consecutive
più|molte|diverse|tante volte
ogni volta
di continuo
continuamente
sempre lo|la stesso|stessa
stesso problema|errore
[heat 10 complaint 0.9 dissatisfaction 0.9]
seconda volta|mail|email
già detto|scritto|spiegato|inviato|chiamato|segnalato
[heat 24 complaint 2 dissatisfaction 2]
promesso|promessa|promesse|promettete
mi|ci avevate|è|hanno|avete detto|stato|assicurato|promesso
sarebbe|doveva|dovevano dovuto|arrivare|essere
nessuno .. richiamato|risposto|contattato
[heat 22 complaint 1.6 dissatisfaction 1.8]
pretendo|pretendiamo|esigo|esigiamo
mi aspetto
per cosa pago|paghiamo
fate il
finalmente
[heat 30 complaint 1.8 dissatisfaction 2 venting 0.6 scorn 1]
c è qualcuno .. lì|che
qualcuno legge|lavora|ha
è uno scherzo
state scherzando
che razza di
che tipo di azienda|servizio
[heat 6 complaint 0.4 dissatisfaction 0.5]
di nuovo
nuovamente
[complaint 2 dissatisfaction 0.8 heat 8 neg]
reclamo|reclami|lamentela|lamentele|lamento
problema|problemi|disservizio|disservizi
`;

/** Italian words that turn what follows. */
export const negatorsIt = "non mai senza né nessun nessuna niente nulla";
