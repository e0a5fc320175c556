import type { SellingCue } from '../../../language/selling/cue.ts';

/** Ce que maisons, agences et applications disent d’elles-mêmes : ce qu’elles font pour leurs clients, comment elles le promettent. */
export const maisons: readonly SellingCue[] = [
  {
    id: 'le-doctolib-de',
    cue: 'brand',
    weight: 0.9,
    pattern: [
      '(c est|est) (le|la|l) [nouveau|nouvelle|futur] (doctolib|airbnb|uber|netflix|blablacar|vinted|tinder|shazam|duolingo|leboncoin|amazon|spotify|canva|notion|deliveroo) (des|du|de la|pour les|pour)',
    ],
    hits: ['C’est le Doctolib des garages.', 'Ruche est l’Airbnb du jardin'],
    misses: ['C’est le Vinted de ma sœur.', 'Netflix est en panne.'],
  },
  {
    id: 'dispo-partout',
    cue: 'brand',
    weight: 0.4,
    pattern: [
      '(disponible|disponibles|dispo|dispos|téléchargeable|gratuit|gratuite) [dès maintenant|maintenant|désormais|enfin] sur (ios|android|iphone|l app store|app store|google play|le play store|mac|windows|le web)',
      '(l app|l appli|l application|la plateforme|le site|l outil) est [maintenant|désormais|enfin] (sur (ios|android|l app store|google play)|disponible|dispo|en ligne)',
      '_ est (disponible|dispo|en ligne) $',
      '(bientôt|prochainement) (disponible|dispo|en ligne)',
      '_ (ouvre|arrive|débarque) (bientôt|prochainement|très bientôt|dans quelques (jours|semaines)) $',
    ],
    hits: ['Disponible sur iOS et Android.', 'L’app est enfin en ligne', 'Nuba arrive bientôt.'],
    misses: ['Je suis disponible sur place.', 'Le train arrive bientôt en gare.'],
  },
  {
    id: 'tout-en-un-seul',
    cue: 'superlative',
    weight: 0.6,
    pattern: [
      '(tout|tous|toute|toutes|tes|vos) * (dans une seule (app|appli|application|interface|plateforme)|en un seul endroit|au même endroit|sur une seule plateforme|dans un seul outil)',
      '(zéro|0) (friction|stress|prise de tête|galère|paperasse|surprise|engagement|intermédiaire|effort)',
      'sans (friction|prise de tête|paperasse|mauvaise surprise|intermédiaire|engagement)',
      '(vous|tu) (méritez|mérites) (mieux|bien mieux|plus)',
      'dans (ta|votre) poche !(de)',
      '(aucune|pas de|jamais de) (surprise|mauvaise surprise|frais cachés|mauvaises surprises) [sur|à|,|.|$]',
      '(contrat|paiement|paiements) (légal|sécurisé|sécurisés|garanti) ',
      '# (fois|x) moins cher',
      '(des|de) * pro (méritent|mérite) ',
    ],
    hits: ['Tout ton stock dans une seule app.', '0 friction.', 'Vous méritez mieux que ça.', 'Paiement sécurisé.'],
    misses: ['Il est mort sans effort de guerre.', 'Tous au même niveau.', 'J’ai les clés dans ma poche.'],
  },
  {
    id: 'c-est-votre-vitrine',
    cue: 'brand',
    weight: 0.4,
    pattern: [
      'c est (ta|ton|votre) [nouvelle|nouveau|propre|meilleur|vrai] (vitrine|mini-site|mini site|assistant|assistante|mentor|allié|alliée|copilote|couteau suisse|partenaire|bureau|espace|tableau de bord|outil|boutique|site)',
      '(chaque|tout) (utilisateur|client|membre|abonné|studio|artisan|commerçant|indépendant|patient|élève) _ (a|reçoit|dispose|bénéficie|profite|garde) ',
      '(alors|et) j ai (codé|créé|développé|construit|lancé|fondé|imaginé) _ $',
      '(on a|nous avons) créé _ pour',
      '_ (vous|te|t) (donne|offre|permet|aide|fait gagner|évite|simplifie|connecte|accompagne|libère) (un|une|des|de|d|à|du|l|la|le|accès|#)',
      '(voici|voilà) * les (phases|étapes) de lancement',
    ],
    hits: [
      'C’est votre vitrine en ligne.',
      'Alors j’ai codé Nuba.',
      'On a créé Nuba pour relier les voisins.',
      'Nuba vous donne un tableau clair',
    ],
    misses: ['C’est ta mère qui appelle.', 'Alors j’ai codé toute la nuit.', 'Chaque élève a un casier.'],
  },
  {
    id: 'on-le-fait-pour-vous',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      '^ [chez (_|_ _|_ _ _)] [,] (nous|on) (vous|t|te) (accompagne|accompagnons|conseille|conseillons|propose|proposons|offre|offrons|garantit|garantissons|livre|livrons|aide|aidons|installe|installons|explique|expliquons|fabrique|fabriquons)',
      '^ chez (_|_ _|_ _ _) [,] (aucun|aucune|pas de|zéro|jamais de) (surprise|surprises|frais|mauvaise surprise|engagement|intermédiaire|jargon)',
      'nous (concevons|fabriquons|installons|imprimons|construisons|développons|réalisons) (et|vos|votre|des|sur mesure|pour)',
      '(votre|ton) partenaire (de|pour|depuis|en|croissance|digital|local)',
      '(faites|fais) (grandir|décoller|grimper|connaître|briller) (votre|ton|ta) (marque|entreprise|activité|commerce|boutique|chiffre)',
    ],
    hits: [
      'Chez Nuba, aucune surprise.',
      'Nous concevons et posons',
      'Votre partenaire depuis 2009.',
      'On vous accompagne de A à Z',
    ],
    misses: ['Chez mes parents on mange tard.', 'On te croit.', 'Mon partenaire de danse.'],
  },
  {
    id: 'liste-d-attente',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '(rejoignez|rejoins|rejoindre) (la|notre|ma) liste d attente',
      '(la|notre) liste d attente est ouverte',
      '^ liste d attente ouverte',
      '(inscrivez-vous|inscris-toi|inscription|inscriptions) (maintenant|dès maintenant|ici|gratuite|gratuites|en # (secondes|minutes)|ouverte|ouvertes|via)',
      '(accès|tarif|tarifs|offre|offres|badge) (prioritaire|prioritaires|exclusif|exclusive|exclusives|pionnier|fondateur|fondateurs) (pour|au|aux|à|réservé|réservés|permanent)',
    ],
    hits: [
      'La liste d’attente est ouverte.',
      'Inscris-toi maintenant.',
      'Accès prioritaire pour les premiers inscrits',
    ],
    misses: ['La liste d’attente du médecin est longue.', 'Je me suis inscrit hier.'],
  },
];
