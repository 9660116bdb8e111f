import type { FewCoachWords } from "./lexicon-coach-wording.ts";

/** French: what can be told with care, and nothing else. */
export const coachFr: FewCoachWords = {
  tone: [
    {
      check: "condescending", why: "Reads as a correction", weight: 0.8, instead: ["Voici la réponse en un seul endroit."], whole: true,
      says: [/\bcomme je (?:vous |te )?(?:l'ai |ai )?(?:deja|bien) (?:dit|explique|indique|ecrit|signale|precise|mentionne)\b/, /\bcomme (?:nous|je) (?:vous )?(?:l'avons|avons|l'ai|ai) (?:deja |bien )+(?:dit|explique|indique|ecrit|signale|precise|mentionne)\b/, /\bcomme (?:deja|cela a (?:deja )?ete) (?:dit|explique|indique|ecrit|signale|precise|mentionne)\b|\bvous devriez (?:pourtant )?(?:le )?savoir\b/],
    },
    {
      check: "blaming", why: "Looks back and blames. Look ahead", weight: 0.75, instead: ["Je m’occupe de la suite à partir d’ici."], whole: true,
      says: [/\bvous auriez du (?!recevoir|avoir|etre)\w+/, /\bc'est (?:entierement |uniquement |bien )?(?:de )?votre (?:propre )?(?:faute|responsabilite|erreur)\b|\bvous n'aviez qu'a\b|\bvous avez (?:oublie|omis|neglige) de\b/],
      unless: /\b(?:n'auriez|pouvoir|apprendre|attendre|de notre part)\b/,
    },
    {
      check: "calm-down", why: "Telling people to calm down heats", weight: 0.85, instead: ["Je comprends que cela vous contrarie."], whole: true,
      says: [/\b(?:calmez-vous|calme-toi|vous calmer|de vous calmer|gardez votre calme|restez (?:calme|poli|courtois)e?|inutile de (?:vous (?:enerver|emporter|facher)|crier))\b|\bil n'y a pas (?:de raison|lieu) de (?:vous|s')/],
    },
    {
      check: "bureaucratic", why: "Cold and official. Say it yourself", weight: 0.55, instead: ["J’ai votre message sous les yeux."], whole: true,
      says: [/\bnous accusons (?:bonne )?reception\b|\b(?:au|du|vers le) service (?:competent|concerne|adequat)\b|\bdans l'ordre d(?:'arrivee|e reception)\b|\bla gene occasionnee\b|\bles desagrements? (?:occasionnes?|causes?)\b|\bconformement a (?:nos|l'article)\b|\bsuite a votre (?:demande|courrier|reclamation) (?:en date )?du\b/],
    },
  ],
  vagueTimes: [/\bdans les (?:plus brefs|meilleurs) delais\b|\bdes que possible\b|\bprochainement\b|\bsous peu\b|\bau plus vite\b|\bdans les (?:prochains|jours|heures) (?:jours|heures|qui viennent)\b|\baussi (?:vite|rapidement) que possible\b|\bincessamment\b/],
  vagueInnocent: /\bmerci de\b|\bveuillez\b|\bpouvez-vous\b|\bpourriez-vous\b|\bs'il vous plait\b|\bje vous prie\b|\bj'ai\b|\bnous avons\b/,
  concreteTime: /\b(?:\d{1,2}[:.h]\d{2}|aujourd'hui|demain|ce soir|ce matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|midi|(?:un|une|deux|trois|quatre|cinq|\d+) (?:heures?|jours?|semaines?|minutes)|\d{1,2} ?h)\b/,
};
