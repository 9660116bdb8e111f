/** The families of lexicon-coach-classes.ts in French, by the same names. */
export const wordClassesFr = `
we: nous notre nos
me: je j'ai j'en moi mon ma mes me m'en
you: vous votre vos tu te ton ta tes
will: vais va allons vont sera serez serons
could: pourriez pourrions pourrait voudriez
it: ce c'est cela ca cette cet ces il ceci y
ask: quoi pourquoi comment quand ou qui que quel quelle quels quelles
but: mais pourtant cependant toutefois neanmoins
if: si s'il sauf lorsque
because: parce car puisque donc ainsi comme
never: jamais toujours encore
no: ne pas non aucun aucune rien sans ni plus n'est n'avez n'ai n'y n'avons n'etes
refuse: refuse refuser refuse refusons rejete impossible exclu interdit indisponible decliner refusee
understand: comprendre compris comprenez comprend comprends saisir saisi savoir sait savez su sais connaitre remarquer
think: pense penser pensez croire croyez crois suppose imaginer imagine attendre attendiez
say: dit dire explique expliquer mentionne ecrit ecrire repete repeter indique precise signale communique informe rappelle rappeler evoque repondu
before: deja avant fois plusieurs precedemment derniere dernier maintes nouveau
easy: simple simplement facile facilement evident evidemment clair clairement logique elementaire naturellement manifestement visiblement forcement
mind: bete stupide idiot intelligent intelligence debutant expert experts novice perdu confus depasse ignorant adulte tete cerveau ecole cours technique
read: lire lu lisez relisez lisant notice mode d'emploi google site page conditions document texte guide contrat ligne lunettes paragraphe instructions
care: attentivement correctement soigneusement bien attention peine effort lentement doucement ecouter
others: tout monde tous personne autres clients gens voyageurs locataires autre quelqu'un
child: enfant enfants grand-mere mamie fils fille mere pere bebe ans retraite petit-fils ecolier
small: seulement juste petit petite petits petites peu detail broutille bagatelle rayure simplement quelques legere leger minime infime
drama: drame dramatiser exagerer exagerez exageration montagne tempete grave pire monde fin mort tragedie catastrophe problemes graves perspective histoire sensible
luck: chance chanceux heureux heureuse content reconnaissant estimez-vous
truth: faux vrai vraie exact inexact errone mensonge verite preuve preuves fait faits registre dossier prouve montre releves donnees systeme correct
dispute: pretendez affirmez pretendre affirmation allegations conteste contester discuter discussion argumenter contredire contraire version tort trompez insister
agree: accepte accepter accord convenu confirme reconnu signe admettre
fault: faute coupable responsable responsabilite erreur erreurs negligence cause mauvaise manipulation oubli
broke: casse abime perdu supprime efface detruit endommage tombe
failed: oublie omis neglige ignore manque attendu tarde rate laisse
duty: devez deviez devriez faut fallait auriez du devoir obligation n'aviez qu'a
wrongly: saisi entre choisi donne utilise coche rempli commande selectionne tape branche
calm: calmez-vous calmer calme ton poli politesse courtois respect respectueux crier criez hurler enerver enervez-vous patience patient emporter respirez agressif menaces insultes majuscules moderez
mock: bravo felicitations formidable genial merveilleux quelle surprise oh ah pauvre magnifique boule cristal magique baguette larmes medaille coeur passionnant charmant
office: politique procedure procedures reglement conformement dossier traitement traitee traite transmis transmise service competent demande reclamation requete concernee enregistree delai desagrement gene occasionnee reception accusons prendre note informons veuillez agreer presente formulaire administratif conditions
label: difficile impossible malhonnete menteur agressif exigeant ingrat penible capricieux type genre sorte raleur escroc hysterique deraisonnable foi
can: peux pouvons pouvez possible disponible option alternative propose proposer offrir solution plutot sinon soit volontiers preferez
maybe: peut-etre eventuellement essayer verrons voir possiblement esperons espere envisager probablement envisageable
soon: bientot prochainement rapidement delais possible plus tot vite peu prochains incessamment tard moment sous
touch: contacter recontacter rappeler reviens revenir repondre reponse tiendrons courant informer nouvelles appeler tiens
work: occupe occuper verifier regarder examiner traiter transmettre voir penche etudier
sure: garantis garantir garanti promets promettre promis certain assure absolument totalement completement sur cent doute definitivement
best: mieux tout possible efforts serieux important qualite satisfaction priorite necessaire oeuvre
sorry: desole desolee excuses excuser regrette regrettons malheureusement navre pardon
made: rembourse rembourser remboursement remplace remplacer repare reparer envoye envoyer corrige change modifie annule credite reserve verifie appele
when: aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche heure heures jour jours semaine semaines minutes mois an matin soir midi
feel: colere frustration frustrant frustre decu deception contrarie enerve inquiet stress penible desagreable sentiment
thank: merci remercie remercions plait bienvenue aide aider gentil bon
temper: marre assez perdre perte temps ridicule culot raz-le-bol fatigue honnetement franchement
money: gratuit gratuitement coute cout paye payer prix euros argent frais remise centimes tarif
than: que compare normal normalement habituel moyenne
thing: chose choses truc quelque
press: cliquez cliquer bouton brancher branche allumer menu reglages etape cable appuyer
stop: arretez cessez evitez pensez veillez desormais l'avenir prochaine
number: deux trois quatre cinq six sept huit neuf dix douze premier premiere
be: est sont etait etaient etre suis etes sommes ete
do: faire fait faites font fais
they: elle ils elles lui leur
all: chaque toute toutes tres si meme beaucoup
place: dans sur chez en au aux a de du sous derriere pres
move: vient arrive arriver part partir passe passer reste rester ouvre ferme commence mettre
official: information informations complementaire necessaire circonstances recevoir situation comprehension disposition egalement ulterieur afin
ours: entreprise societe collegue collegues technicien chauffeur equipe entrepot magasin atelier livreur transporteur fournisseur bureau patron
item: commande colis livraison facture compte appareil carte paiement reservation chambre telephone porte cle ligne lettre mail photo image numero nom adresse code modele table chaise lit voiture velo train vol billet place fenetre mur sol toit maison appartement ascenseur cuisine four frigo chaudiere pompe routeur ordinateur imprimante batterie chargeur fichier serveur assurance repas eau gaz electricite compteur chaussures veste bague montre livre jardin
yes: oui exactement
`;
