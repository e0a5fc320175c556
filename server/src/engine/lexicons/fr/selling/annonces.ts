import type { SellingCue } from '../../../language/selling/cue.ts';

/** Lignes courtes qui annoncent : ce que c’est, ce qu’il y a dedans, pour qui, et ce que cela coûte. */
export const annonces: readonly SellingCue[] = [
  {
    id: 'prix-seul',
    cue: 'price',
    weight: 0.7,
    pattern: [
      '^ [seulement] ¤ [seulement] [.|!] $',
      '^ ¤ (→|-|–|—|·)',
      '# (_|_ _|_ _ _) (pour|à) ¤ [.|!] $',
      '(pour|à) ¤ [.|!] $',
    ],
    hits: ['99 €.', '15 € → accès immédiat', '12 modèles et un guide pour 15 €'],
    misses: ['J’ai mis 15 € de côté.', 'Un billet de 20 € par terre.'],
  },
  {
    id: 'prix-de-lancement-dit',
    cue: 'price',
    weight: 1,
    pattern: [
      '(lancement|offre|prix|tarif) (spécial|spéciale|de lancement|découverte|de départ|unique) [:] ¤',
      'passe de ¤ à ¤',
    ],
    hits: ['Lancement spécial : 15 €', 'Le pack passe de 15 € à 20 €'],
    misses: ['Une pièce spéciale de 2 €.', 'Le pain passe à 2 €.'],
  },
  {
    id: 'je-viens-de-lancer',
    cue: 'brand',
    weight: 0.8,
    pattern: [
      '(je viens|nous venons|on vient) de (lancer|sortir|créer|ouvrir|mettre en ligne) (mon|ma|mes|notre|nos|un|une|le|la) * (pack|appli|app|application|boutique|guide|formation|livre|site|plateforme|outil|service|programme|kit|coffret|offre|marque|logiciel|solution|ebook)',
      '^ (nouveau|nouvelle|nouveauté) (produit|service|offre|gamme|formule|prestation|atelier|programme) [:]',
      '(est|sont) (enfin|officiellement|désormais|maintenant) (disponible|disponibles|en ligne|en vente|en boutique|sorti|sortie|ouvert|ouverte)',
      '^ (bientôt|très bientôt) (disponible|en ligne|en boutique)',
      '_ (arrive|débarque) (bientôt|enfin) [.|!] $',
      '^ _ (arrive|débarque) [.|!] $',
    ],
    hits: [
      'Je viens de lancer un pack de modèles',
      'Nouveau produit : Nuba',
      'L’appli est enfin disponible',
      'Nuba arrive.',
    ],
    misses: ['Je viens de lancer une machine.', 'Un nouveau service de bus.', 'Il est enfin là.'],
  },
  {
    id: 'ce-qu-il-y-a-dedans',
    cue: 'brand',
    weight: 0.4,
    pattern: [
      '^ (ce qui est inclus|ce qui est compris|ce que vous obtenez|ce que tu obtiens|ce qui nous distingue|ce que je propose|nos engagements|fonctionnalités|les fonctionnalités|points forts|au programme|idéal pour|parfait pour|pour qui|nos services|nos prestations|vos avantages) [?|:] $',
      '^ (ce|cette|notre|mon) (pack|kit|formation|guide|coffret|programme|appli|application|outil) * (garantit|contient|comprend|inclut|vous permet|te permet|vous aide|t aide)',
      '^ plan (basic|gratuit|pro|premium|starter|essentiel)',
    ],
    hits: ['Ce qui est inclus :', 'Idéal pour :', 'Ce pack contient 12 modèles', 'Plan pro'],
    misses: ['Ce guide est à la page 12.', 'Un plan pro-vélo.'],
  },
  {
    id: 'parfait-pour-vous',
    cue: 'superlative',
    weight: 0.4,
    pattern: [
      '(parfait|parfaite|idéal|idéale) pour (tester|débuter|commencer|les petits|les petites|offrir|vos|tes|votre|toute la famille|toutes les)',
      '(gratuit|offert) (à vie|pour toujours|sans limite)',
      '^ (une|un) (seule|seul) (appli|app|application|api|plateforme|outil|abonnement|interlocuteur) [.|!] $',
    ],
    hits: ['Parfait pour débuter', 'Gratuit à vie', 'Une seule appli.'],
    misses: ['Il est parfait pour ce rôle.', 'Une seule fois.'],
  },
  {
    id: 'si-ca-vous-interesse',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '^ si (ça|cela) (t|vous) (intéresse|tente|parle) [,] (voici|le lien|c est|clique|cliquez|inscris|inscrivez)',
      '(contactez-moi|contactez-nous|contacte-moi|écrivez-moi|écrivez-nous) pour (savoir|connaître|en savoir|obtenir|recevoir|estimer)',
      'combien (vaut|coûterait|valent) (votre|vos|ta|ton) (bien|maison|appartement|voiture|projet|travaux|site)',
    ],
    hits: ['Si ça vous intéresse, voici le lien', 'Contactez-moi pour savoir', 'Sais-tu combien vaut ta maison ?'],
    misses: ['Si ça pleut, on rentre.', 'Combien vaut un sourire ?'],
  },
  {
    id: 'essayez-le',
    cue: 'call',
    weight: 0.5,
    pattern: [
      '^ (essayez|essaie|testez|teste) [-] (le|la|les) [maintenant|ici|gratuitement|vous-même] [.|!|:] $',
      '^ (commentez|commente|écrivez|écris) [ci-dessous|en commentaire] ou (écrivez-moi|écris-moi|envoyez-moi un mp|en mp|en dm) [.|!] $',
      '(cherche|cherchons|recherche|recherchons|recrute|recrutons) [#|des|nos|mes|quelques] (testeurs|testeuses|bêta-testeurs|beta-testeurs|beta testeurs|bêta testeurs|premiers utilisateurs)',
      '^ pour (en recevoir|le recevoir|la recevoir|l obtenir|en obtenir|en profiter) [un|une] , (commente|commentez|écris|écrivez|envoie|envoyez|mets|mettez)',
    ],
    hits: ['Essayez-le.', 'Testez-la gratuitement !', 'Pour en recevoir un, commentez ci-dessous'],
    misses: ['Je l’ai essayé.', 'Testez le four avant.'],
  },
  {
    id: 'vous-envisagez',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '(vous envisagez|tu envisages|vous souhaitez|vous pensez|envie) de (vendre|acheter|louer|rénover|refaire|changer de|construire|investir) [votre|ton|ta|vos|un|une] [_] [?]',
    ],
    hits: ['Vous envisagez de vendre votre maison ?', 'Envie de changer de cuisine ?'],
    misses: ['Il envisage de partir.'],
  },
  {
    id: 'reserve-aux-premiers',
    cue: 'urgency',
    weight: 0.8,
    pattern: [
      '(réservé|réservée|réservés|limité|limitée|limités|limitées|ouvert|ouverte) aux # (premiers|premières|premier)',
      'faire partie des # (premiers|premières|premiers inscrits)',
      '^ # places [seulement] [.|!] $',
    ],
    hits: ['Offre limitée aux 100 premiers', 'Faire partie des 500 premiers', '12 places.'],
    misses: ['Les 100 premiers mètres.', 'La salle a 12 places assises.'],
  },
  {
    id: 'bien-a-vendre',
    cue: 'brand',
    weight: 0.5,
    pattern:
      '^ [bel|beau|belle|grand|grande|joli|jolie] (studio|t #|f #|appartement|maison|villa|loft|duplex|terrain|longère|local commercial) (à vendre|_ à vendre|_ _ à vendre)',
    hits: ['T3 lumineux à vendre', 'Belle longère à vendre près d’Auray'],
    misses: ['La maison est à vendre depuis un an.'],
  },
  {
    id: 'frais-inclus',
    cue: 'offer',
    weight: 0.9,
    pattern: [
      '¤ (fai|hai|honoraires inclus|frais d agence inclus) ',
      '(frais de notaire|frais de dossier) (offerts|réduits|inclus)',
      '(bureau de vente|espace de vente|appartement témoin|maison témoin) (ouvert|ouverte|à visiter)',
    ],
    hits: ['239 000 € FAI.', 'Frais de notaire offerts', 'Bureau de vente ouvert samedi'],
    misses: ['Les frais de notaire nous ont surpris.'],
  },
  {
    id: 'a-commander',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '^ (à|a) (commander|réserver|retrouver|découvrir) (en mp|en message privé|par message|en boutique|sur ma boutique|sur la boutique|via le lien|dans ma boutique)',
      '¤ (plus|hors) [les] (frais de port|frais d envoi|fdp)',
    ],
    hits: ['À commander en message privé', '15 € plus les frais de port.'],
    misses: ['Il reste à commander les chaises.', 'J’ai payé les frais de port.'],
  },
  {
    id: 'pas-de-resultat-pas-de-facture',
    cue: 'offer',
    weight: 0.8,
    pattern: [
      '^ (pas de|aucun|zéro) (résultat|résultats|recrutement|vente|gain) [,] (pas de|aucune|zéro) (facture|frais|honoraires)',
      '(vous ne payez|tu ne paies|vous payez|vous paierez) (rien|que|seulement) (si|qu au|au|les heures|ce que)',
    ],
    hits: ['Pas de résultat, pas de facture.', 'Vous ne payez que si ça marche'],
    misses: ['Pas de résultat avant mardi.', 'Vous payez cher votre café.'],
  },
];
