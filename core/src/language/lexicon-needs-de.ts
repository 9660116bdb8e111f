/** German: what they need from us, and what only looks so: done, denied, supposed, names of products and buttons. */
export const lexiconNeedsDe = `
[heat 8 complaint 1.2 dissatisfaction 0.8 need:refund 3.2]
rückerstattung|erstattung|gutschrift|rückzahlung|geld .. nicht|nie|keine .. da|angekommen|eingegangen|erhalten|gekommen|bekommen
[calm]
danke für .. rückerstattung
rückerstattung|erstattung|gutschrift|rückzahlung|rücküberweisung|geld .. angekommen|da|eingegangen|erhalten|gekommen|bekommen|verbucht
geld (ist) (wieder|schon) da|zurück
wie lange|funktioniert|läuft|geht .. rückerstattung|erstattung|rücksendung|umtausch|reparatur|stornierung
gibt es .. rabatt|umtausch|rückerstattung .. falls|wenn
rückerstattung|erstattung|umtausch|rabatt|storno .. falls|wenn|richtlinie|bedingungen|regeln
rückerstattungsrichtlinie|umtauschfrist|stornobedingungen|rabattaktion|ersatzteilliste|rabattcode
rabattcode|gutscheincode|rabatt|gutschein .. funktioniert|geklappt|abgezogen|bekommen|erhalten
kein|keine|keinen|ohne rabatt|erstattung|gutschein|gutschrift|ersatz|umtausch|rückruf|reparatur|mitarbeiter|techniker
brauche|brauchen|benötige (gar|also) kein|keine|keinen .. mehr
nicht (mehr) zurückrufen|anrufen|zurückzurufen|reparieren|erstatten|ersetzen|stornieren|kündigen|umtauschen
ersatzgerät|ersatz|ersatzlieferung|austauschgerät|ersatzteil|neue .. da|angekommen|läuft|erhalten|funktioniert
wurde|ist|wird (schon|bereits|inzwischen) repariert|behoben|gelöst|erstattet|ersetzt|ausgetauscht
danke für|fürs .. rückruf|reparatur|erstattung|erklärung|lösung|ersatz
ihr|euer|ihren|den rückruf gestern|heute|erhalten
verstehe|verstehen nicht falsch
[need:refund 3.4]
überweisen|überweist .. betrag|geld .. zurück
betrag bitte|wieder zurück
erstatte*|erstattung
rückerstatt*
geld zurück
zurück überweisen|zahlen|haben
überweisen|überweist|überweise|zahlen|zahlt .. zurück
zurücküberweis*|zurückzahl*|rücküberweis*
rückzahlung|gutschrift|retourzahlung
möchte|will .. betrag|geld .. zurück
[need:cancel 3]
kündige|kündigung|stornieren|storniere|storniert|stornierung|storno|abbestellen|widerrufe|widerrufen|widerruf|abmelden
möchte|will|wollen .. kündigen
[need:person 3.4]
mit einem|einer|jemandem|jemand|ihrem|ihrer .. sprechen|reden|telefonieren
menschen|mitarbeiter|mitarbeiterin|verantwortlichen|geschäftsführer sprechen
echten|richtigen|echter|richtiger|lebenden menschen|mitarbeiter|person|mensch
verbinden|verbinde|verbindet .. mit
geben .. vorgesetzten|chef|teamleiter
ihren|ihrem|ihre|deinen|deinem|einen vorgesetzten|vorgesetzte|teamleiter|teamleiterin|chef|chefin
kein|keinen bot|chatbot|automat|computer
[need:callback 3.4]
bitte .. rückruf|zurückrufen
um rückruf|einen
rückruf|zurückrufen
rufen|rufe sie mich|uns
ruft|ruf mich|uns (bitte) (mal) zurück|an
rufen sie .. an|zurück
läuten sie|durchläuten
telefonisch melden|kontaktieren|erreichen
melden sie sich telefonisch
anrufen|angerufen .. werden
[need:fix 2.6]
jemand|wer|techniker|monteur|installateur .. kommen|vorbeikommen|vorbeischicken
schicken .. techniker|monteur|jemanden|jemand
reparier*|richten
reparatur
beheben|korrigieren|lösung|lösen|richtigstellen|nachbessern|nachbesserung
bringen|bekommen .. in ordnung|zum laufen
[need:explanation 2.6]
warum|wieso|weshalb
erkläre*
erklärung
verstehe|verstehen (das|es|die|den) nicht
wie kommt es
wie kann .. sein
[need:status 2.6]
wo ist|bleibt|sind|steckt
wann kommt|wird|bekomme|kommen|erhalte|trifft|geht|verschickt|darf|versendet
wann .. lieferung|bestellung|paket|ware|versand
wann ist .. fertig|da|lieferbar
wie ist|lautet (der) stand
stand der dinge|bearbeitung
aktuellen|neuen stand
was ist .. bestellung|auftrag|lieferung
schon verschickt|versendet|unterwegs|raus
sendungsnummer|sendungsverfolgung|lieferstatus|bestellstatus
gibt es .. neues|neuigkeiten
[need:discount 3.2]
rabatt|nachlass|preisnachlass|skonto|mengenrabatt|staffelpreis|staffelpreise|entschädigung|gutschein|sonderpreis|vorzugspreis
# stück|exemplare|geräte|lizenzen|einheiten .. preis|günstiger
stück .. preis
preis bei|für #|fünfzig|hundert|zwanzig|dreissig|zehn
am preis|beim preis .. machen|noch|geht|was|tun
geht (beim|am) preis
preislich .. entgegen*|machen|drin
entgegenkommen|kulanz
billiger|günstiger .. machen|wenn|bekommen|geht
[need:replacement 3.2]
schicken|schickt|senden|sendet (sie) (mir|uns) (bitte) (ein|einen|eine) neues|neuen|neue|anderes
schicken|schickt|senden|sendet|schick|liefern .. neues|neuen|neue|anderes|anderen|ersatz|nochmals|nochmal
brauche|brauchen|benötige|möchte|hätte .. ersatz|ersatzgerät|neues gerät
ersatz|ersatzgerät|ersatzlieferung|umtausch|umtauschen|umgetauscht|austausch|austauschen|tauschen|ersetzen|neulieferung|nachlieferung
ein|einen neues|neuen gerät|artikel|teil|exemplar
`;
