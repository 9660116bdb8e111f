/** French: what they need from us, and what only looks so: done, denied, supposed, names of products and buttons. */
export const lexiconNeedsFr = `
[heat 8 complaint 1.2 dissatisfaction 0.8 need:refund 3.2]
remboursement|avoir|remboursée|remboursé .. pas|jamais|toujours|rien reçu|arrivé|vu|encore
pas|jamais .. reçu .. remboursement
[calm]
reçu|reçue (bien) (le|mon|votre) remboursement|avoir
merci pour le|votre remboursement
inutile (de|d) (me|nous) rappeler|appeler|répondre
inutile de me|nous rappeler|appeler
remboursement (est) (bien) arrivé|reçu|effectué|crédité|passé
remboursement .. arrivé|crédité|bien reçu
reçu|reçue|merci|merci pour .. remboursement|avoir
été (bien) remboursé|remboursée|remboursés|remplacé|remplacée|réparé|réparée|corrigé|résolu
politique|conditions|procédure|délai|délais de|d remboursement|échange|retour
comment|combien|quel|quelle .. remboursement|échange .. si|fonctionne
code promo|de réduction|remise
remise|réduction|rabais .. appliquée|marché|passée|reçue
inutile|pas besoin|pas la peine|n .. de|d me|nous rappeler|appeler
pas besoin|inutile|n de|d (parler) (à|avec) .. conseiller|humain|responsable|remboursement|remplacement|réparation
ne .. pas rappeler|rappelez
appareil|produit|pièce|modèle de remplacement|rechange .. arrivé|arrivée|fonctionne|reçu
remplacement est|a|bien arrivé|été
sans|aucun|pas de|un remboursement|rabais|remise|remplacement|échange|rappel
merci|merci pour|de .. votre|le|la|l rappel|explication|explications|réparation|remplacement
je vous|me rappelle que|bien
vais avoir|pourrais|pouvoir|peux|peut|puis|doit|va|voudrais|aimerais avoir
[need:refund 3.4]
rembours*
rendre|rendez|rends|récupérer|restituer|revoir .. argent|montant|somme
rendez (moi|nous) .. argent|montant
mon|notre argent
faire|établir|recevoir|émettre un avoir
recréditer|recréditez|reverser|virement
[need:cancel 3]
résilie|résilier|résiliez|résiliation|annuler|annule|annulez|annulation|désabonner|désinscrire
[need:person 3.4]
parler à|avec quelqu|un|une|votre|vos|la|le
un conseiller|humain|responsable|interlocuteur|supérieur
vraie personne
être humain
passez|passer|passe (moi|nous) .. supérieur|responsable|chef|patron|directeur|gérant
votre|ton|vos supérieur|supérieure|responsable|chef|patron|directeur|gérant|supérieurs
pas un robot
[need:callback 3.4]
rappeler|rappelez|rappelle|rappellent
appelez|appeler|appelle|téléphonez|sonnez|joindre|contacter (moi|nous) .. demain|téléphone|numéro|matin
appelez|téléphonez|sonnez|contactez moi|nous
m|nous appeler|téléphoner|rappeler|rappelle|sonner
être rappelé|rappelée
un|votre rappel|appel téléphonique
par téléphone
donnez moi un coup
[need:fix 2.6]
quelqu un|technicien|réparateur|plombier .. vienne|venir|passer|passe
envoyez|envoyer .. technicien|réparateur|quelqu
répar*
corriger|corrigez|résoudre|résolvez|solution|rétablir|arranger|dépanner|dépannage
[need:explanation 2.6]
pourquoi
comment se fait
expliquer|expliquez|explique|explication|explications|éclaircir
comprends|comprend|comprenons pas|rien
[need:status 2.6]
où est|en|sont|se trouve
quand est ce que .. part|arrive|livré|livrée|expédiée|expédié|recevoir|reçois|sera
quand est|vais|arrivera|arrive|sera|allez|pourrai|recevrai|recevrons|aurai|part|partira|partent|expédiez|sera|seront
quand .. commande|colis|livraison|livré|expédié|expédiée|livrer|commandes
ma|notre commande part|partira|est elle|a été expédiée
numéro|lien de suivi
état|avancement|statut|suivi de|du
des|de nouvelles
délai de livraison|expédition
[need:discount 3.2]
prix .. faire .. # pièces|unités|exemplaires
prix|tarif .. pour cinquante|vingt|trente|cent|#
remise|réduction|rabais|ristourne|geste|dédommagement|tarif dégressif|escompte|promotion|prix de gros|bon d achat
tarif dégressif|préférentiel
geste commercial
quel|un|meilleur|votre prix|tarif .. pour|si #
prix|tarif .. # pièces|unités|exemplaires|licences|personnes
prix|tarif .. cinquante|vingt|trente|cent|quarante
pour cinquante|vingt|cent|trente|# pièces|unités|exemplaires .. prix|tarif
moins cher|chère
faire (un) effort|mieux|prix
baisser|baissez le|votre|vos prix
[need:replacement 3.2]
envoyez|envoyer|renvoyez (m|moi) en un|une (autre)
envoyez|envoyer|renvoyer|renvoyez|expédier|réexpédier|avoir|faire parvenir (m|moi|nous) .. autre|nouveau|nouvelle|neuf|neuve
un autre|nouveau|nouvel exemplaire|appareil|verre|colis|modèle|article
remplac*
échange|échanger|échangez
`;
