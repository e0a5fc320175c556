import type { SellingCue } from '../../../language/selling/cue.ts';

const trade =
  '(opticiens|conseillers|conseillères|experts|expertes|moniteurs|monitrices|coiffeurs|coiffeuses|esthéticiennes|barbiers|thérapeutes|praticiens|praticiennes|techniciens|mécaniciens|vendeurs|vendeuses|spécialistes|formateurs|formatrices|audioprothésistes|agents|courtiers|paysagistes|pâtissiers|sommeliers|professeurs|profs|intervenants|enseignants|éducateurs)';
const service =
  '(sites|contrats|comptes|locaux|réseaux sociaux|factures|campagnes|installations|toitures|chaudières|process|données)';

/** Ce que fait pour vous un commerce ou un métier de service : qui accueille, où l’on intervient, en combien de temps. */
export const services: readonly SellingCue[] = [
  {
    id: 'nos-conseillers-vous-accueillent',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      `(nos|notre|mes) ${trade} [diplômés|diplômées|qualifiés] (vous|t|te) (accueillent|attendent|conseillent|guident|reçoivent|accompagnent|répondent|rappellent)`,
      `^ (des|nos) [_] ${trade} (diplômés|diplômées|certifiés|certifiées|qualifiés|qualifiées|expérimentés|passionnés|à votre écoute|à votre service)`,
      `^ ${trade} (diplômés|diplômées|certifiés|certifiées|qualifiés|qualifiées|expérimentés|à votre écoute|à votre service)`,
    ],
    hits: ['Nos opticiens vous accueillent', 'Moniteurs diplômés, salles climatisées'],
    misses: ['Les pompiers vous attendent au bal.', 'Nos moniteurs sont en vacances.', 'Des experts sont venus.'],
  },
  {
    id: 'a-tres-vite-en-magasin',
    cue: 'call',
    weight: 0.6,
    pattern: [
      '^ (à très vite|à bientôt|à tout bientôt|on vous attend|rendez-vous|à demain|à samedi) [_] (en magasin|en boutique|au magasin|à la boutique|au salon|à l agence|au garage|au comptoir|à l institut|en concession)',
      '^ (goûtez|goûte|venez goûter|venez découvrir|venez essayer) (nos|notre|nos nouveaux|nos nouvelles)',
    ],
    hits: ['À très vite en boutique !', 'Venez goûter nos huiles'],
    misses: ['À bientôt à la maison.', 'Goûtez la sauce avant de saler.'],
  },
  {
    id: 'la-deuxieme-paire-a',
    cue: 'offer',
    weight: 0.9,
    pattern:
      '(2 e|2e|2ème|2nde|deuxième|seconde|second) (paire|article|produit|pièce|monture|paquet|pot|bouteille|menu|plat|pizza) (à|pour) ¤',
    hits: ['La deuxième paire à 1 €', 'La seconde bouteille à 5 €'],
    misses: ['La deuxième paire est trouée.'],
  },
  {
    id: 'le-premier-mois-est-pour-nous',
    cue: 'offer',
    weight: 0.9,
    pattern: [
      '(un|le|votre|ton|une|la) (premier|première) (mois|échange|rendez-vous|appel|diagnostic|bilan|audit) [(de|d) (#|une) (minutes|minute|min|heure|h)] (est pour nous|vous est offert|t est offert|est offert)',
      '^ (livré|livrée|livrés|livrées|posé|posée|installé|installée|prêt|prête) (en|sous|chez vous en) # (h|heures|jours|semaines)',
      '(vous recevez|tu reçois) (#|deux|trois|quatre|cinq) [_] [_] (qualifiés|qualifiées|sur mesure|sélectionnés|personnalisés)',
    ],
    hits: ['Le premier mois est pour nous', 'Un premier échange de 20 minutes vous est offert', 'Livré sous 48 h'],
    misses: ['Le premier mois est le plus dur.', 'Le colis est livré en 3 jours.'],
  },
  {
    id: 'intervient-partout',
    cue: 'offer',
    weight: 0.7,
    pattern: [
      '(intervient|intervenons|interviens|dépannage|dépanne|dépannons|se déplace|nous déplaçons) [rapidement|gratuitement] (7j|7 j|7 jours sur 7|24h|24 h|jour et nuit|sur tout|dans tout|dans toute|partout (en|dans)|chez vous)',
      '(dépannage|urgence|intervention|visite technique|diagnostic) * (et|,|&) (devis|estimation)',
      '^ pas d (avance|engagement|frais cachés|abonnement) , (pas d|pas de|ni)',
      '^ (sans avance|sans frais cachés) ,',
    ],
    hits: ['Durand Électricité intervient dans toute la Savoie', 'Visite technique et devis'],
    misses: ['La police intervient dans le quartier.', 'Il se déplace à vélo.'],
  },
  {
    id: 'finance-par-le-cpf',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '(financement|financements|prise en charge) (cpf|opco|france travail|par le cpf|par votre opco|fafcea|fif pl) [(possible|possibles|accepté)]',
      '(éligible|éligibles|finançable|finançables) (cpf|opco|au cpf|aux opco|à mon compte formation|par le cpf|par votre opco|via le cpf)',
    ],
    hits: ['Financement CPF possible', 'Formation éligible au CPF'],
    misses: ['Le CPF est un compte.'],
  },
  {
    id: 'parlons-de-votre-projet',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '^ parlons de (votre|ton|vos|tes) (prochain|prochaine|prochains|nouveau|nouvelle) (recrutement|projet|chantier|événement|séminaire|site|mariage|campagne|déménagement|voyage|lancement)',
      'parlons-en (autour d un|au téléphone|de vive voix|en visio)',
      `(nous|on) (auditons|audite|contrôlons|vérifions|optimisons|entretenons|sécurisons|rédigeons|gérons) (le vôtre|la vôtre|les vôtres|vos ${service}|pour vous)`,
    ],
    hits: ['Parlons de votre prochain séminaire', 'Nous auditons le vôtre'],
    misses: ['Parlons de votre santé.', 'Parlons-en demain.', 'Nous vérifions les nôtres.'],
  },
  {
    id: 'mon-agenda-ouvre',
    cue: 'offer',
    weight: 0.7,
    pattern: [
      '(mon|notre) (agenda|planning|carnet de commandes) # est (ouvert|en ligne)',
      '(il me reste|il nous reste) (#|un|une|deux|trois|quatre|cinq|quelques) (samedis|week-ends|week-end|samedi|matinées) (en|au|de)',
      '(mon|notre) [premier|nouveau|nouvel] (livre|roman|album|recueil|ebook) _ (sort|paraît|sortira|paraîtra|est sorti|est paru)',
    ],
    hits: ['Mon agenda 2027 est ouvert', 'Il me reste deux samedis en août'],
    misses: ['Mon agenda est plein.', 'Il me reste trois week-ends avant les examens.'],
  },
];
