/** French: lookalikes, irony, cold complaints, threats, insults and haste. Read before the words of heat, whose single words it covers. */
export const lexiconSignalsFr = `
[heat 20 complaint 0.9 dissatisfaction 0.8 urgency 3.4 need:fix 2.8]
il faut|doit|faudrait que quelqu un vienne .. suite|immédiatement|maintenant|urgence
quelqu un (doit|peut) vienne|venir .. suite|immédiatement|maintenant|urgence
envoyez quelqu un .. suite|immédiatement|urgence
[heat 12 complaint 1.8 dissatisfaction 1 need:fix 2.6]
serveur|machine|chauffage|système|chaudière|internet|accès .. arrêt|mort|morte|coupé|hs|planté
plus de|d chauffage|eau|courant|internet|réseau|électricité
plus rien ne marche|fonctionne
[heat 12 complaint 1.4 dissatisfaction 1 need:replacement 1.6]
arrivé|arrivée (est) cassé|cassée|brisé|abîmé|ébréché
[calm]
putain que|c c|qu|est .. beau|bon|bien|génial|top
putain que c est beau|bon|bien|génial
problème (est|a été) réglé|résolu|réparé
inutile de|d
c est|était (de) (ma|notre) faute|erreur
mon|notre erreur
me suis|nous sommes trompé|trompée|trompés
quel|quelle idiot|idiote|imbécile|crétin|nul|nulle je
je suis|j ai été (un|une|vraiment) (peu) idiot|idiote|bête|imbécile|nul|nulle
chat|chien|fils|fille|voisin|mari .. idiot|con|imbécile|crétin
putain|bordel|merde que|ce que|qu c est|il est beau|bon|bien|génial
putain de bon|belle|beau
vachement|sacrément|drôlement|foutrement|incroyablement bien|bon|bonne|beau|belle|efficace|pratique|rapide
incroyable|horriblement .. beau|bon|bien|merci|bravo
pas (si) mal|pire|mauvais|nul
pas mal du tout
mauvais|mauvaise|mauvaises temps|odeur|odeurs|herbes|herbe|météo|vue|saison
temps affreux|horrible|épouvantable
les misérables
était|étais|suis|été malade|hospitalisé|fatigué|enrhumé
taches|chocs|rayures|odeurs
occupe|gère|traite .. réclamations|plaintes|litiges
vol de nuit|direct|vers|paris
à vol d oiseau
avocat|avocate|avocats
avocats mûrs
service des achats
encore merci|une|un|bravo|en|quelques|du|de|des|disponible|possible|ouvert
encore une question|petite
enfin|toujours reçu|arrivé|le|bon|disponible|en
toujours satisfait|contente|content|en stock
n est pas|rien de grave
pas|aucune|sans faute|raison de se plaindre
[calm heat -6 complaint -1 dissatisfaction -0.6]
problème|souci|panne|bug (est|a été) (déjà|bien|maintenant) résolu|réglé|réglée|corrigé|réparé|réparée
tout est|fonctionne|marche (de) (nouveau|bien|bon|rentré|en|réglé|parfait) (ordre)
ça|cela|tout (re)marche|refonctionne (bien|de|à) (nouveau)
[heat 30 complaint 2.2 dissatisfaction 2.4 gratitude -5]
merci pour rien
bravo .. semaine|mois|attente
félicitations pour
merci pour (absolument|strictement) rien|votre silence|la perte
merci bien|beaucoup|vraiment .. silence|rien
bravo .. encore|toujours|même|pour la pagaille|rien|pas
bravo|félicitations|chapeau|génial|super|parfait|formidable|magnifique|merveilleux|excellent|top .. encore|plus rien|pas|rien|panne|mauvais|mauvaise|personne|semaines|jamais|cassé|ignorer|attendre
félicitations|bravo pour la|le|cette|ce|votre mise|panne|fiasco|bordel|efficacité|silence|réactivité
quel|quelle professionnalisme|efficacité|service|organisation|exploit|rapidité|réactivité
c est|très gentil|sympa|aimable|charmant d ignorer|de
le client compte|est|passe pour|roi|après
ça fait|c est plaisir de voir
on se demande|croirait
on n arrête pas
belle mentalité|réussite|organisation
trop fort|forts|bien .. rien|pas|encore
du grand art
[heat 42 complaint 2.2 dissatisfaction 2.5 venting 1.5]
c est (une|la) honte
c est quoi ce
vous êtes sérieux|sérieuse
c est scandaleux|honteux
j en reviens pas
ça|cela suffit|suffira
j en ai|on en|nous en|en ai|avons assez|marre|soupé|plein
en ai ras|plein le|mon
j en peux|n en peux|en peux plus
c est|n est (juste) (vraiment) pas possible|croyable|vrai
c est du foutage|grand
vous vous foutez|fichez|payez
se fout|foutent|fiche|moque de
je suis à bout|hors|tanné|tannée|écoeuré|écoeurée|furax|dégoûté|dégoûtée|saoulé
ça m énerve|écoeure|saoule
tanné|tannée de
mais c est|quoi ce|cette bordel|cirque|délire
trop c est trop
[heat 28 complaint 2 dissatisfaction 1.8]
avec vous .. avance pas
on n avance pas
m aviez|avez|avait|avaient (pourtant|bien) assuré|garanti|certifié .. livraison|rappel|délai|que
sont|est|était|étions|sommes (toujours) restés|restées|restée sans réponse
#|trois|deux|quatre|cinq fois la|le|même|personne|rien|de|les|déjà
# rendez|réparations|appels|courriels|mails|courriers|interventions|relances|techniciens .. #|aucun|aucune|sans|rien|personne
semaines|mois|jours sans|toujours|et nouvelles|rien|réponse|toujours
laisse|laissons .. conclusions|conclusion|tirer|juge|juges
ceci|c est|voici .. mon|ma|notre deuxième|troisième|quatrième|cinquième|énième
restés|restées|resté|restée|reste|restent sans réponse|suite
les premiers|trois|deux premiers .. sans
m aviez|avez|avait|a pourtant|assuré|garanti|promis|certifié|confirmé
nous aviez|avez|avait|a (pourtant) assuré|garanti|promis|confirmé
avait été|était|était .. promis|promise|prévue|convenu|annoncée|convenue
n accepte|acceptons|accepterai|accepterons pas|plus
ne me|nous satisfait|convient|suffit|contenterai pas
refuse|refusons d|de|cette|votre
saisirai|saisirons|écrirai|écrire|adresserai|adresse .. direction|siège|hiérarchie
à votre|la|votre direction|siège|hiérarchie
malgré|contrairement vos|mes|nos|à vos|votre|vos promesses|relances|engagements|courriers
pour la dernière
une dernière fois
je prends acte
sans la moindre|aucune explication|réponse|excuse|nouvelle
aucune suite
à ce jour .. rien|aucune|aucun|pas|toujours
[heat 14 leaving 4.2 complaint 0.8 dissatisfaction 1 neg]
dernière|dernier commande|achat|contrat|facture .. vous
dernière fois .. commande|achète|chez|vous
signé|souscrit|parti|partis|partie|trouvé .. autre|concurrent|concurrence|ailleurs
avec|chez|vers|à un|une|d (autre) autre|concurrent|nouveau|autres prestataire|fournisseur|opérateur|entreprise|partenaire|banque
un autre|nouveau fournisseur|prestataire|opérateur|partenaire
appel d offres|offre
changer|change|changeons|changerai|changerons de fournisseur|banque|prestataire|opérateur|crèmerie|boutique|compagnie
à|chez|vers|par la|le|un|vos concurrence|concurrent|concurrents
aller|vais|allons|irai|irons|partir|pars voir|acheter|commander|m adresser ailleurs
irai|irons|vais|allons|voir|achèterai|commanderai ailleurs
ne .. renouvellerai|renouvellerons|renouvelle|commanderai|commanderons|reviendrai|reviendrons|achèterai pas|plus|jamais
plus jamais chez|je|vous
perdre|perdez|perdu un|une bon|bonne|fidèle client|cliente
vous perdez|avez perdu|perdrez (un|une|notre) client|cliente|confiance|contrat
quitter|quitte|quittons|quitterai votre|vos|chez
cesser|cessons|mettre fin|terme .. collaboration|relation
[heat 10 leaving 4 need:cancel 3.6 neg]
mets|mettons fin|terme à|au mon|notre abonnement|contrat|compte
mets|mettons|mettre|souhaite mettre (un) fin|terme .. abonnement|contrat|adhésion|forfait
résilie|résilions|résiliez|résilier|clôturer|clôturez|fermer|supprimer|arrêter|arrête|stopper|cesser .. abonnement|contrat|compte|forfait|adhésion
demande|demandons|confirmer|confirmez|souhaite|souhaitons|veux .. résiliation|résilier|désabonner
résilie
[calm]
bouton|lien|onglet|menu|case (résilier|annuler|supprimer|clôturer|rembourser) (l|le|mon|la|votre) abonnement|compte|contrat|commande
bouton|lien .. résilier (l|le|mon) abonnement|contrat|compte
bouton|lien|onglet|menu|case|mention résilier|annuler|rembourser|supprimer
bouton|lien|onglet .. résilier|annuler|désabonner
préavis|conditions|délai|frais|modalités de|d résiliation|annulation|remboursement|rétractation
comment|où|peut|puis|quand .. résilier|annuler|désabonner
veux|souhaite|voulons|souhaitons|désire pas|plus|surtout résilier|annuler|changer|partir
si .. résilie|résilier|annule
quitter|quittons|quitte nos|notre|le|les|mon|la bureaux|locaux|bureau|maison|ville
[heat 30 goingPublic 4.2 complaint 1.2 dissatisfaction 1.4 neg]
# abonnés|followers|abonnées|lecteurs|abonnement
mes|nos (#) (mille) abonnés|followers|lecteurs
finir|finira|finit|mettre|mettrai|publier|publie|publierai|poster|posterai|partager|partage|raconter|raconterai|ira .. google|facebook|instagram|tiktok|twitter|internet|trustpilot|forums|réseaux|web|linkedin
trustpilot|tripadvisor|signal conso
avis négatif|négatifs|assassin|salé|salés|une étoile|zéro
une|zéro|0|1 étoile
laisser|laisserai|publier|mettre|poster|publierai .. avis
réseaux sociaux
sur twitter|facebook|google|linkedin|instagram|tiktok|x|les réseaux|reddit
contacter|contacterai|prévenir|alerter|alerte|alerterai|parler|appeler|écrire|informer|saisir .. presse|journaux|médias|journal|télévision|journaliste|journalistes
à la presse|télé|télévision
rendre .. public|publique
publiquement
journaliste|journalistes
médias
60 millions
[calm]
laisser|laisserai|laisse|mettrai (un|une) bel|bon|excellent|super|très avis|bon|commentaire
laisserai un bel|bon|excellent|super avis
bel|bon|bons|excellent|super|joli|très avis|bon
presse à|agrumes|agrume|papier|étoupe
dossier|service|communiqué de presse
[heat 30 legal 4.2 complaint 1.2 dissatisfaction 1.2 neg]
mon|mes|notre|nos avocat|avocate|avocats|conseil juridique|juriste|protection
par|avec|à un|une|l avocat|avocate|huissier
avocat|avocate|huissier .. contactera|chargé|prendra|écrira|dossier|relais
action|actions|poursuites|voie|voies|recours|procédure|mesures en|judiciaires|justice|judiciaire|légal|légales|légale|juridique|juridiques
en|la justice
saisir|saisirai|saisi|saisis|saisissons|devant .. tribunal|juge|conciliateur|médiateur|justice|dgccrf|association|cnil|prud
tribunal|tribunaux|conciliateur|petites créances
porter|porte|portons|portera|dépose|déposer|déposé plainte
plainte auprès|à la|contre|pour
mise en demeure
mets|mettons en demeure
ufc|dgccrf|cnil|opc|rgpd|signalconso
que choisir
test achats
association .. consommateurs
protection du consommateur
office de la
médiateur|ombudsman|huissier
autorité de protection
dommages et|intérêts
dernier délai
délai de rigueur
vice caché
[calm]
facture|livraison|adresse .. tribunal|justice
palais de justice
service juridique
[heat 40 abuse 4.2 venting 1]
connards|connasses|salauds|salopards|enculés|abrutis|crétins|débiles|imbéciles|idiots|escrocs|voleurs|clowns|guignols|branleurs|bouffons|cons|minables|rigolos|incapables|épais|niaiseux|colons
connard|connasse|salaud|salope|enculé
vous êtes|êtes|vous .. nul|nuls|nulle|débile|débiles|con|cons|idiot|idiots|stupide|stupides|bêtes|imbécile|abruti|crétin|niaiseux|menteur|menteurs
espèce|bande|tas|ramassis d|de|du
ta|vos gueule
ferme|fermez la|ta|là
va te|vous faire
allez vous|tous faire
mange de la|mangez
boîte|entreprise de merde|guignols|clowns
[urgency 3.4 heat 6 neg]
avant # h
avant 14|10|12|16|18 h
quelqu un|technicien|plombier .. tout de suite|immédiatement|maintenant
il faut|doit|faut que (quelqu) (un) vienne|venir .. suite|immédiatement|maintenant|urgence
urgent|urgente|urgence|urgemment|pressant
immédiatement|illico
tout de suite
sur le champ
au plus vite|tôt
le plus vite|rapidement
dès que possible
sans délai|tarder|attendre
avant|d ici # h|heures|heure
avant|à midi|14h|minuit
dans # minutes|minute|heures|heure
dans vingt|trente|quinze|quarante|une minutes|heure
dans moins d une|de
d ici ce|une|la|ce heure|soir|fin
chaque minute compte
le temps presse
[urgency 2 heat 2]
avant demain|vendredi|lundi|mardi|mercredi|jeudi|ce|la|l soir|fin|audit|examen
aujourd hui même
ce soir
[calm]
livraison|envoi|service|numéro|sortie|mode urgente|urgence|urgences|express
rien|pas|aucune|sans d|de urgent|urgence|pressé
pas|rien urgent|urgence
`;
