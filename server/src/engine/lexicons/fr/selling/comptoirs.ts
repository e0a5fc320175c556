import type { SellingCue } from '../../../language/selling/cue.ts';

const soon =
  '(aujourd hui|demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|cette semaine|ce (week-end|matin|soir)|la semaine prochaine|le #|#)';
const outlet =
  '(revendeur|revendeurs|magasin|magasins|agence|boutique|point de vente|concessionnaire|concession|showroom|salon|institut|restaurant|dépositaire)';

/** What is said over a counter: where to find it, by when to order it, what comes with it. */
export const comptoirs: readonly SellingCue[] = [
  {
    id: 'le-plus-proche-de-chez-vous',
    cue: 'call',
    weight: 0.8,
    pattern: [
      `!(pour|de|je|peux|pouvez) (trouvez|trouve|localisez|poussez la porte de) (votre|ton|le|l|un|une|la) [_] ${outlet} * (plus proche|près de chez (vous|toi))`,
      '!(pour|de) (vérifiez|consultez|vérifie|consulte|testez|teste) [(vos|les|nos|mes|votre|ton)] (disponibilités|dispos|éligibilité)',
    ],
    hits: ['Trouvez votre revendeur le plus proche.', 'Vérifiez les disponibilités'],
    misses: ['Je vérifie les horaires.', 'La boutique la plus proche est fermée.'],
  },
  {
    id: 'on-vous-garde-une-table',
    cue: 'call',
    weight: 1.2,
    pattern: [
      '(on|nous) (vous|te|t) (garde|gardons|réserve|réservons|met|mettons) (une table|une place|un créneau|votre table|votre place|une part|un exemplaire|de côté)',
      '(réservation|réservations) (conseillée|conseillées|recommandée|recommandées|fortement conseillée|vivement conseillée|indispensable|obligatoire)',
      '(sans|avec ou sans) (rendez-vous|rdv|réservation) [(possible|aussi|tous les jours)]',
      '(appelez|appelle|textez|contactez) (moi|nous) (ou|et|/) (envoyez|écrivez|appelez|textez|contactez) (moi|nous) * (sms|message|mp|mail|whatsapp|quand vous voulez|à tout moment)',
    ],
    hits: ['On vous garde une table ?', 'Réservation conseillée', 'Appelez-moi ou envoyez-moi un SMS'],
    misses: ['On garde les enfants.', 'Elle garde une place pour sa sœur.', 'On vous met en garde.'],
  },
  {
    id: 'combien-vaut-le-votre',
    cue: 'offer',
    weight: 0.9,
    pattern: [
      'combien (vaut|vaudrait|valent) [(vraiment|aujourd hui)] (votre|ta|ton|vos) (maison|appartement|bien|voiture|terrain|entreprise|bijoux|montre)',
      '(connaître|connaissez|découvrez|savoir) la valeur de (votre|ton|ta|vos) (maison|appartement|bien|voiture|terrain|entreprise)',
    ],
    hits: ['Combien vaut votre maison ?', 'Découvrez la valeur de votre bien'],
    misses: ['Combien vaut une vie ?', 'Vos amis valent de l’or.'],
  },
  {
    id: 'jusqu-a-quand-commander',
    cue: 'offer',
    weight: 0.7,
    pattern: [
      '(dernière|dernières) (date|dates|commande|commandes|expédition|expéditions) (de commande|de commandes|d expédition|de livraison|d envoi|pour noël|avant noël|avant les fêtes|pour les fêtes)',
      '(toute commande|toutes les commandes|les commandes|commandes|vos commandes) (passée|passées|reçue|reçues) avant * [_] (part|partent|est|sont|seront|sera|expédiée|expédiées|livrée|livrées)',
      `(en boutique|en magasin|en ligne|en rayon|en vente|sur le site|sur l e-shop|à l atelier|au comptoir) (dès|à partir de|à compter de|à partir du) ${soon}`,
      `(nouveau|nouvelle|nouveauté|nouveautés) (à|sur) (la|notre) (carte|table|menu) [(dès|à partir de)] [${soon}]`,
    ],
    hits: [
      'Dernière date de commande : mardi',
      'Toute commande passée avant midi part le jour même',
      'En boutique dès demain',
      'Nouveau à la carte',
    ],
    misses: ['La dernière date est passée.', 'Il commande avant midi.', 'Elle est en boutique dès l’aube.'],
  },
  {
    id: 'l-essayer-c-est-l-adopter',
    cue: 'superlative',
    weight: 0.8,
    pattern: [
      'l essayer [,] c est (l adopter|l adopté|ne plus)',
      '(essayez|testez|dormez|roulez|portez) (le|la|les|dessus) (pendant|) # (nuits|jours|semaines)',
      '(gardez|aimez|adorez) (le|la|les) ou (renvoyez|rendez|rapportez) (le|la|les)',
      '[(plus de|déjà|près de)] # _ [_] (nous|lui) (font|ont fait|ont déjà fait) confiance',
    ],
    hits: ['L’essayer, c’est l’adopter.', 'Essayez-le 100 nuits', 'Plus de 2 000 équipes nous font confiance'],
    misses: ['Essayez de dormir.', 'Trois voisins me font peur.'],
  },
  {
    id: 'il-me-reste-de-la-place',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '(j ai|on a|nous avons) [(encore|juste|seulement)] (de la place|de la disponibilité|une place|un créneau|une disponibilité) pour (#|un|une|deux|trois|quatre|quelques) [(dernier|dernière|derniers|dernières|nouveau|nouveaux|nouvelle|nouvelles)] (site|sites|client|clients|cliente|clientes|projet|projets|marque|marques|élève|élèves|mariage|mariages|chantier|chantiers|entreprise|entreprises|mission|missions|accompagnement|accompagnements|commande|commandes)',
    ],
    hits: ['J’ai de la place pour deux projets avant l’été', 'On a encore un créneau pour un mariage'],
    misses: ['J’ai de la place pour deux chaises.', 'On a un créneau pour jouer.'],
  },
  {
    id: 'depuis-toujours',
    cue: 'superlative',
    weight: 0.4,
    pattern: [
      '(forgé|forgés|forgée|cousu|cousus|cousue|cousues|fabriqué|fabriqués|fabriquée|fabriquées|brassé|brassée|brassées|torréfié|tissé|tissés|fait|faits|faite|faites) [(à la main|en famille|artisanalement)] [(en|à|au)] [_] depuis #',
      '(maison|entreprise|atelier|manufacture|savoir-faire|fabrication) [_] [_] (fondé|fondée|familiale|familial|français|française) [_] [_] depuis #',
    ],
    hits: ['Forgés à la main depuis 1922', 'Atelier familial depuis 1954'],
    misses: ['Il l’a fait depuis.', 'Depuis 1922, rien.'],
  },
];
