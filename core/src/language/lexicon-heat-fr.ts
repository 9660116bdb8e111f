/** French: heat, complaint and the other signals. Format: see `createLexicon`. */
export const lexiconHeatFr = `
[calm]
formulaire de réclamation|remboursement
service réclamations|réclamation
pas de problème|souci|soucis
aucun problème|souci
pas mal
pas urgent|pressé
rien d urgent
pas d urgence
message d erreur
bouton annuler
conditions d annulation
service juridique
[calm heat -4]
pas d urgence
rien ne presse
tout va bien
fonctionne bien|parfaitement|à nouveau
[gratitude 3.2 heat -14 complaint -1.4 dissatisfaction -1.3]
merci beaucoup|infiniment|mille|bien|énormément
mille mercis|merci
un grand merci
je|nous vous remercie|remercions
reconnaissant|reconnaissante
[gratitude 2.4 heat -9 complaint -0.8 dissatisfaction -0.7]
merci
remerciements
[heat 0]
merci d avance
merci par avance
merci de
[heat 26 dissatisfaction 2.5 complaint 1.8 gratitude -3]
merci pour rien
[heat -9 complaint -1.2 dissatisfaction -1.3 flip heat 12 complaint 1.2 dissatisfaction 1.6]
satisfait|satisfaite|satisfaits|content|contente|ravi|ravie
excellent|excellente|parfait|parfaite|super|génial|formidable
utile|aimable
recommande
marche
fonctionne|fonctionnent
[heat 38 complaint 2.1 dissatisfaction 2.3 venting 1 neg]
furieux|furieuse|scandalisé|scandalisée|outré|outrée|excédé|excédée|révolté
scandaleux|scandaleuse|scandale
honteux|honteuse|une honte
honte
marre
ras le bol
à bout
c est la goutte
ça suffit
merde|putain|bordel
foutre|foutez de
se moquer|moque|moquez de|du
vous vous moquez
arnaque|arnaqué|arnaquée|escroc|escrocs|escroquerie|vol
[heat 30 complaint 2.1 dissatisfaction 2.1 neg]
inacceptable|inadmissible|intolérable|inexcusable
pas acceptable|normal|sérieux|possible
ridicule|absurde|lamentable|déplorable|minable|pitoyable
incroyable
catastrophe|catastrophique|désastre|désastreux
nul|nulle
inutile|incompétent|incompétents|incompétence
horrible|affreux|épouvantable
n importe quoi
jamais vu
plus jamais
en colère
[heat 20 complaint 1.9 dissatisfaction 2 neg]
déçu|déçue|déçus|décevant|décevante|déception
mécontent|mécontente|mécontents
insatisfait|insatisfaite
frustré|frustrée|frustrant
agacé|agacée|agaçant|énervé|énervée|énervant
ignoré|ignorés|ignorée
perte de temps
temps perdu
menti|mensonge|mensonges
baladé|baladée|promène|promenez
pas sérieux
fatigué|fatiguée de
mauvais|mauvaise
inquiet|inquiète|inquiétant
[heat 10 complaint 1.8 dissatisfaction 1 need:fix 2.6]
cassé|cassée|défectueux|défectueuse|abîmé|abîmée|endommagé|endommagée
en panne
panne
ne .. marche|fonctionne|marchent|fonctionnent|s|démarre|charge pas|plus
marche|fonctionne pas|plus
bug|bugs|plante
erreur|erreurs
manque|manquant|manquante
perdu|perdue
refusé|refusée|rejeté|rejetée
[heat 11 complaint 1.8 dissatisfaction 1.1 need:status 1]
pas reçu|livré|arrivé|arrivée|livrée
jamais reçu|livré|arrivé|arrivée|livrée
retard|retards|retardé
toujours pas
[heat 15 complaint 1.4 dissatisfaction 1.4]
toujours rien|aucune|aucun|pas|en
encore rien|aucune|aucun
aucune réponse|nouvelle|nouvelles|réaction
sans réponse|nouvelles|nouvelle
pas de réponse
personne ne .. répond|rappelle|sait
depuis # jours|semaines|mois|heures|nuits
cela|ça fait # jours|semaines|mois|heures|nuits
ne peux|peut|pouvons plus|pas m|travailler|continuer|compter|nous
ne peux|pouvons plus
ne .. plus confiance|fier
la prochaine fois
attends|attend|attendons depuis|toujours
combien de fois|temps
[heat 17 complaint 1.6 dissatisfaction 1.5]
troisième|quatrième|cinquième|sixième|énième fois|mail|message|appel|relance|courrier|nuit
3e|3ème|4e|4ème|5e|5ème fois|mail|message|appel
# fois que|déjà
# nuits|jours|fois de suite
à plusieurs reprises
plusieurs fois
encore une fois
une fois de plus
à chaque fois
sans arrêt|cesse
même problème|erreur|panne
[heat 10 complaint 0.9 dissatisfaction 0.9]
deuxième fois|mail|message|appel|relance
déjà dit|écrit|expliqué|signalé|appelé|envoyé
[heat 24 complaint 2 dissatisfaction 2]
promis|promesse|promesses
on m avait|a dit|assuré|promis
on nous avait|a dit|assuré|promis
vous m aviez|avez dit|assuré|promis
aurait|auraient dû|du
devait|devaient être|arriver
personne n a rappelé|répondu
[heat 22 complaint 1.6 dissatisfaction 1.8]
j exige
nous exigeons
j attends une|un réponse|explication|excuses
ce n est pas normal|sérieux|acceptable|possible|admissible
je|nous ne paie|paye|payons
faites votre
enfin
[heat 30 complaint 1.8 dissatisfaction 2 venting 0.6 scorn 1]
est ce que quelqu un .. lit|travaille|répond
y a t il quelqu
vous lisez .. au|vos|mes
quelqu un lit
c est une blague
vous plaisantez
c est quoi ce|cette
à quoi ça|servez|sert
[heat 32 leaving 3.8 complaint 1.2 dissatisfaction 1.8 neg]
changer|change|changeons|changerai de fournisseur|banque|prestataire|opérateur|crèmerie
concurrence|concurrent|concurrents
aller|vais|irai|irons voir|chez ailleurs|un
voir ailleurs
ailleurs
résilie|résilier|résiliation
ne .. renouvellerai|renouvellerons|commanderai|recommande|reviendrai pas|plus
plus jamais
perdre|perdez|perdu un client|une
quitter|quitte votre|vos
[need:cancel 3]
résilie|résilier|résiliation|annuler|annule|annulez|annulation|désabonner|désinscrire
[heat 29 goingPublic 3.9 complaint 1.2 dissatisfaction 1.4 neg]
avis négatif|négatifs
laisser|laisserai|poster|publier un|mon|cet avis
trustpilot
réseaux sociaux
sur twitter|facebook|google|linkedin|instagram
la presse|télé|télévision
publiquement
médias
[heat 30 legal 3.9 complaint 1.4 dissatisfaction 1.2 neg]
avocat|avocate|avocats
action|poursuites|actions|voie|recours en|judiciaires|justice|judiciaire|légal|légales|juridique
justice
tribunal|tribunaux
porter plainte
plainte
mise en demeure
ufc
que choisir
dgccrf
médiateur
huissier
dommages
[heat 6 complaint 0.4 dissatisfaction 0.5]
encore
à nouveau
de nouveau
[complaint 2 dissatisfaction 0.8 heat 8 neg]
réclamation|réclamations
plains|plaindre
problème|problèmes|souci|soucis
litige
[heat 40 abuse 4.2 venting 1]
connard|connards|connasse|salaud|salauds|salope|enculé|enculés|abruti|abrutis|crétin|crétins|débile|débiles|imbécile|imbéciles|idiot|idiots
ta gueule
va te faire
allez vous faire
incapables
bande de
[urgency 3.2 heat 6 neg]
urgent|urgente|urgence|urgemment
immédiatement
tout de suite
au plus vite
le plus vite
dès que possible
sans délai
[urgency 2 heat 2]
aujourd hui
ce soir|matin
avant demain|vendredi|lundi|mardi|mercredi|jeudi|midi
[need:refund 3.4]
rembours*
récupérer mon argent
avoir
[need:person 3.4]
parler à|avec quelqu|un|une|votre
un conseiller|humain|responsable
une vraie personne
un être humain
[need:callback 3.2]
rappel|rappeler|rappelez
appelez moi|nous
m appeler
[need:fix 2.4]
répar*
corriger|corrigez|résoudre|résolvez|solution|rétablir
[need:explanation 2.4]
pourquoi
expliquer|expliquez|explication|explications
comprends|comprend|comprenons pas
[need:status 2.4]
où est|en|sont
quand est|vais|arrivera|sera|allez|pourrai|recevrai|aurai
numéro de suivi
état|avancement de
des nouvelles
[need:discount 3]
remise|réduction|rabais|ristourne|geste commercial|dédommagement
geste commercial
[need:replacement 3]
remplac*
échange|échanger
`;

/** French words that turn what follows. */
export const negatorsFr = "pas jamais sans aucun aucune ni ne n rien guère";
