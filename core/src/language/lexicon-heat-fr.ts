/** French: heat, complaint and the other signals. Format: see `createLexicon
`. */
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
[heat 6 complaint 0.4 dissatisfaction 0.5]
encore
à nouveau
de nouveau
[complaint 2 dissatisfaction 0.8 heat 8 neg]
réclamation|réclamations
plains|plaindre
problème|problèmes|souci|soucis
litige
`;

/** French words that turn what follows. */
export const negatorsFr = "pas jamais sans aucun aucune ni ne n rien guère";
