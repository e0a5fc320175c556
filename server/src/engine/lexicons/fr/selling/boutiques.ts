import type { SellingCue } from '../../../language/selling/cue.ts';

/** Ce que dit un comptoir : ce qui est arrivé, ce qu’on emporte, comment on paie, de quoi c’est fait. */
export const boutiques: readonly SellingCue[] = [
  {
    id: 'en-boutique-maintenant',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '(boutique en ligne|e-shop|eshop|boutique|épicerie|cave) (est|sont) (ouverte|ouvertes|ouvert|rouverte|en ligne|de retour)',
      '(toutes (nos|les) (tailles|références|couleurs|saveurs)|nos (tailles|stocks)) (sont|est) [de nouveau|à nouveau] (en stock|disponibles|en rayon|de retour)',
      '(notre|nos) _ (est|sont) (disponible|disponibles|en vente) (au|à|chez|en|sur|dans)',
      '^ nouveau à la carte',
      '^ (nouvelle arrivée|nouvel arrivage|arrivage|réassort) [de|d|:]',
      '(à retirer|retrait) (le|en|au|sur|à) (jeudi|vendredi|samedi|lundi|mardi|mercredi|dimanche|boutique|magasin|la ferme|l atelier|place)',
    ],
    hits: ['La boutique en ligne est ouverte', 'Notre miel est disponible au marché', 'Nouvel arrivage de thés'],
    misses: ['La cave est humide.', 'Mon voisin est disponible à midi.'],
  },
  {
    id: 'fait-a-la-main',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(nos|mes|notre|tous nos) _ (est|sont) (fabriqué|fabriqués|fabriquée|fabriquées|cousus|cousues|tournés|imprimés|préparés|préparées|torréfiés|produits|conçus|conçues|faits|faites) (à la main|en france|en belgique|en suisse|au québec|sur place|maison|chaque (jour|matin)|avec)',
      '(pièces uniques|pièce unique|édition limitée|série limitée|petites séries) [,|et] * (faites|fabriquées|numérotées|à la main|en édition|édition)',
      '(un|une) (bijou|cadeau|objet|pièce|savon|sac|vêtement) (unique|à votre image|qui vous ressemble|fait pour vous)',
      '(produits|ingrédients|légumes|fruits|plats) (frais|locaux|bio|de saison) , * (locaux|bio|de saison|faits maison)',
      '^ (idée|idées) (cadeau|cadeaux) (pour|de) (noël|la fête|les fêtes|offrir)',
    ],
    hits: ['Nos savons sont fabriqués à la main', 'Un bijou à votre image', 'Idée cadeau pour Noël'],
    misses: ['Un savon à la main.', 'Nos cœurs sont lourds.'],
  },
  {
    id: 'moins-tant-en-lettres',
    cue: 'offer',
    weight: 0.9,
    pattern: [
      '^ moins % (sur|dès|pour|jusqu)',
      '^ (réduction|réductions|remise|remises|tarif réduit|rabais) (pour|aux) (les|vos|tous|couples|étudiants|habitués|abonnés|membres|familles)',
      '(la|le) # (pizza|café|séance|article|achat|cours|burger|pain|place) (est|vous est) (offert|offerte)',
      '(la|le) (deuxième|troisième|dixième|second|seconde) (pizza|café|séance|article|achat|cours|burger|pain|place|paire) (est|vous est|à) (offert|offerte|moitié prix)',
      '^ code * (à la caisse|au moment|lors|sur (le|notre|mon) site|en caisse)',
    ],
    hits: ['Moins 30 % sur les manteaux', 'La dixième pizza est offerte', 'Code PAIN10 à la caisse'],
    misses: ['Moins 3 degrés ce matin.', 'Le code est dans le dépôt.'],
  },
  {
    id: 'commandes-par-telephone',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '^ (commande|commandes|réservation|réservations|précommande|précommandes) (par téléphone|par mail|par sms|par message|par whatsapp|sur place|au comptoir)',
      'lien pour (commander|réserver|acheter|s inscrire|précommander|vous inscrire|t inscrire)',
      'sur (rendez-vous|rdv|commande) [uniquement|seulement] $',
      '(on|nous) (livre|livrons) (à|dans|en|partout|chez|gratuitement)',
    ],
    hits: ['Commandes par téléphone', 'Le lien pour réserver est là', 'On livre dans tout le centre'],
    misses: ['Il passe sa commande demain.', 'Le lien pour voir la carte.'],
  },
];
