/** Italian: what they need from us, and what only looks so: done, denied, supposed, names of products and buttons. */
export const lexiconNeedsIt = `
[heat 8 complaint 1.2 dissatisfaction 0.8 need:refund 3.2]
rimborso|soldi|accredito .. non|mai|ancora .. arrivato|ricevuto|visto|arrivati
non|mai .. ricevuto|arrivato|visto .. rimborso|soldi
[calm]
ricevuto|ricevuta|arrivato (già) (il|mio|vostro) rimborso|accredito
rimborso|accredito|soldi .. arrivato|ricevuto|arrivati|accreditato
ricevuto|arrivato|ricevuta|grazie|grazie per .. rimborso|spiegazione|sostituzione|sconto
politica|condizioni|procedura|tempi|modalità di|del|dei rimborso|rimborsi|reso|cambio
come|quanto .. rimborso|reso|cambio .. se|funziona
codice|buono sconto|promozionale
sconto .. funzionato|applicato|ricevuto
non serve|occorre|bisogno|importa (di|che) (mi) richiam*|chiamarmi|chiamate|telefonare|chiamiate
non .. richiam*|chiamatemi
non ho|abbiamo bisogno (di) (parlare|un|una|rimborso|sconto) (con) (un|operatore)
non .. parlare con .. operatore|qualcuno|responsabile
apparecchio|prodotto|pezzo|articolo sostitutivo|di|sostituito
sostituzione|sostitutivo (è) arrivato|arrivata|ricevuto
senza|nessun|nessuna sconto|rimborso|sostituzione|soluzione|spiegazione
stato|è|già stato|già risolto|sistemato|rimborsato|riparato|sostituito
grazie per .. telefonata|risposta|soluzione|aiuto
buono a|stato|il|così|molto|davvero|buon
[need:refund 3.4]
rimbors*
miei|nostri soldi
indietro i|dei soldi|denaro
restituite|restituitemi|restituiteci|restituisca|restituirmi|restituire|restituzione|ridatemi|rendetemi|ridateci|riaccreditare|riaccredito|stornare|storno
[need:cancel 3]
annullare|annullo|annullate|annullamento|cancellare|cancellate|cancellazione|disdire|disdetta|recesso|disdico|recedere
[need:person 3.4]
parlare con|a qualcuno|un|una|il|la|suo|vostro
persona reale|vera|umana
un operatore|umano|responsabile|essere
mi|ci passi|passate|passa|metta|faccia .. superiore|responsabile|capo|direttore|operatore
suo|vostro|il|tuo superiore|capo|responsabile|direttore
[need:callback 3.4]
richiamatemi|richiamate|richiamarmi|richiamarci|richiamateci|richiami|richiamata
chiamatemi|chiamarmi|telefonatemi|chiamateci|telefonarmi|mi|chiamami|chiamarci
mi|ci potete|può|richiamate|chiamate|chiami|telefonate|richiami chiamare|telefonare|al|domani
una|vostra telefonata|chiamata
per telefono
telefonicamente
[need:fix 2.6]
venire|venga|mandate|mandi|inviate .. qualcuno|tecnico
deve|tecnico|qualcuno .. venire|venga
riparare|riparazione|riparate|risolvere|risolvete|soluzione|correggere|correggete|sistemare|sistemate|aggiustare|ripristinare
[need:explanation 2.6]
perché
come mai
com è possibile
spiegare|spiegarmi|spiegatemi|spieghi|spiegazione|spiegazioni|chiarimenti
non capisco|capiamo
[need:status 2.6]
dov è
dove è|sono|si
quando arriva|arriverà|sarà|ricevo|avrò|parte|partirà|spedite|viene|consegnate|riceverò|partono|arrivano
quando .. ordine|pacco|spedizione|consegna
stato della|del|ordine|dell
tracking|tracciamento
numero di tracciamento|spedizione
già partito|spedito|partita
ci sono novità|aggiornamenti
[need:discount 3.2]
sconto|sconti|scontistica|compensazione|ribasso|agevolazione
buono acquisto|spesa|da
prezzo|prezzi .. # pezzi|unità|licenze|copie
prezzo .. cinquanta|venti|trenta|cento|quantità
per # pezzi|unità|licenze .. prezzo
prezzo migliore|speciale|di favore
venirmi|venirci|venire incontro
meno caro
abbassare .. prezzo
[need:replacement 3.2]
mandatemene|inviatemene|speditemene|mandatemi|inviatemi|speditemi|mandate|inviate|mandarmi|inviarmi|spedire|mandarmene|mi (mandate|inviate) un|una|.. altro|altra|nuovo|nuova
mandatemene|inviatemene|speditemene|mandarmene
sostitu*|rimpiazzare|rimpiazzo
cambio merce|prodotto
un|una nuovo|nuova|altro apparecchio|pezzo|articolo|esemplare
`;
