import type { SellingCue } from '../../../language/selling/cue.ts';

/** Ce que fait un produit, ligne à ligne : peu de chose seul, une vente à côté d’un appel. */
export const atouts: readonly SellingCue[] = [
  {
    id: 'vous-donne',
    cue: 'superlative',
    weight: 0.4,
    pattern: [
      '(vous|te|t) (donne|donnent|alerte|prévient|montre|libère|redonne|génère|calcule|ouvre les yeux|rappelle qui) (la|le|les|un|une|cette|ce|ces|du|de|accès|tout|en|quand|chaque|vos|ton)',
      '(analyse|génère|calcule|transforme|structure|centralise|synchronise|sauvegarde|détecte|vérifie|classe|résume|identifie) (vos|votre|ton|tes|tout|toute|toutes|chaque|n importe|automatiquement|la vidéo|le tout)',
      '(vous|tu) ne (perdez|perds|recopiez|cherchez|cherches|gérez|gères|payez|paies|ratez|oubliez|oublies) plus',
    ],
    hits: ['Il te donne un résumé', 'Nuba calcule tout', 'Vous ne perdez plus rien'],
    misses: ['Il te donne raison.', 'Elle calcule mal.'],
  },
  {
    id: 'tout-se-fait-seul',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(se fait|se font|se met|se mettent|se génère|se génèrent|se calcule|se synchronise|s ajoute|s ajoutent|part|partent) (toute seule|tout seul|toutes seules|automatiquement|en un clic|sur whatsapp|en # (clics|secondes|minutes))',
      '(tout|chaque _|chaque _ _|toutes les données|toutes les commandes) (est|sont|se) (enregistré|enregistrée|centralisé|centralisée|tracé|tracée|archivé|archivée|synchronise|automatique|généré|générée|sauvegardé|sauvegardée|sauvegardées|dedans|horodaté|horodatée|prérempli)',
      '(généré|générée|générés|archivé|archivée|mis à jour|mise à jour|enregistré|enregistrée|envoyé|envoyée|détecté|détectés) (automatiquement|en un clic|en # (minutes|secondes)|en temps réel|par whatsapp)',
      '(rappel|rappels|relance|relances|alerte|alertes|facture|factures|export|exports|suivi|sauvegarde) (automatique|automatiques|en un clic|en temps réel|pdf|intégré|intégrée)',
    ],
    hits: ['La compta se fait toute seule', 'Chaque vente est tracée', 'Rappel automatique'],
    misses: ['Il se fait tard.', 'Le train part à 8 h.'],
  },
  {
    id: 'regle-ca',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(règle|résout|gère|simplifie) (ça|tout ça|ce problème|le problème|tout pour vous) $',
      '(change|simplifie) (tout|la donne|la vie|le quotidien) $',
      '(c est|c était) (terminé|fini|réglé|du passé) (avec|grâce à)',
      '^ avec (_|_ _) (:|,) (ce|cette|c est|tout|la|le|les|plus|fini|tu|vous|la même|chaque|même|toutes)',
      '^ (avec|chez) (_|_ _) [,] (plus|fini|finis|pas|aucun|zéro)',
    ],
    hits: ['Nuba règle ça.', 'C’est fini avec Nuba', 'Avec Nuba : tout est là'],
    misses: ['Il règle ça avec son frère.', 'Ça change tout le temps.'],
  },
  {
    id: 'concu-pour',
    cue: 'superlative',
    weight: 0.4,
    pattern: [
      '(conçu|conçue|fait|faite|pensé|pensée|créé|créée) (pour|par) (l afrique|les réalités|les artisans|les équipes|les étudiants|les formateurs|les enfants|transformer|simplifier|vous|toi|les pros|ceux)',
      '(s adapte|s adaptent) (à (votre|ton|tes|vos|tous|toutes|chaque|ta))',
      '(votre temps|ton temps) (vaut|est précieux|mérite)',
      '(en moins de|en|dès) # (minutes|min|secondes|clics|clic) $',
      '(à|sur) (votre|ton) rythme',
    ],
    hits: ['Conçu pour les artisans', 'Il s’adapte à votre activité', 'Prêt en moins de 5 minutes'],
    misses: ['Il s’adapte à son chat.', 'Fait pour durer.'],
  },
  {
    id: 'par-mois-et-par-tete',
    cue: 'price',
    weight: 0.8,
    pattern: [
      '¤ (/|par) (étudiant|élève|message|utilisateur|collaborateur|couvert|participant|enfant|mois|site|page|formateur)',
      '(¤ ~|~|environ) ¤ (/|par) mois',
      '(pack|paiement|abonnement|recharge|crédits) (de départ|à l usage|unique|mensuel) [:] [dès|à partir de] ¤',
      '(coût|cout|prix) (moyen|total|:) [_] : ¤',
    ],
    hits: ['1 € par élève', 'Paiement à l’usage dès 5 €', 'Prix moyen : 3 €'],
    misses: ['Il gagne 2 € de plus.', 'Le prix moyen du pain monte.'],
  },
];
