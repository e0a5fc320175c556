import type { SellingCue } from '../../../language/selling/cue.ts';

/** Logiciels, applis et plateformes : ce qu’ils feraient gagner, où ils sont hébergés, ce qu’ils seraient les premiers à faire. */
export const editeurs: readonly SellingCue[] = [
  {
    id: 'du-marche',
    cue: 'superlative',
    weight: 0.8,
    pattern: [
      '(le|la|les) (plus|mieux) (_|_ et _) du marché',
      '(le|la|les) (plateforme|plate-forme|solution|outil|logiciel|appli|application|offre|service) * (la|le|les) plus (moderne|complète|complet|simple|avancée|avancé|intuitive|intuitif|puissante|puissant)',
      'l écosystème (complet|tout-en-un) (pour|de|qui)',
      '_ n est plus (juste|seulement|qu) (un|une) * , c est',
    ],
    hits: [
      'La plateforme la plus complète du marché',
      'L’écosystème complet pour vos fêtes',
      'Nuba n’est plus juste une appli, c’est un réseau',
    ],
    misses: ['Le plus beau jour.', 'La place du marché.'],
  },
  {
    id: 'vous-gagnez-des-heures',
    cue: 'superlative',
    weight: 0.6,
    pattern: [
      '(vous|tu|nos clients|nos utilisateurs|nos clientes|nos membres) (gagnez|gagnes|gagnent|économisez|économises|économisent) (en moyenne|jusqu à|au moins|#|une|deux|trois|quatre|cinq|dix) * (heures|heure|h|jours|minutes|¤|%|temps)',
      '(nos|notre) (clients|utilisateurs|abonnés|élèves) (en parlent|l adorent|le recommandent|l ont adopté)',
      '^ note (de|moyenne) [:|de] # (sur|/)',
    ],
    hits: ['Vous gagnez trois heures par semaine', 'Nos clients économisent jusqu’à 30 %'],
    misses: ['Vous gagnez la partie.', 'Nos élèves ont gagné.'],
  },
  {
    id: 'heberge-chez-nous',
    cue: 'superlative',
    weight: 0.4,
    pattern: [
      '(hébergé|hébergée|hébergées|hébergés) en (france|suisse|europe|belgique)',
      '(conforme|conformes) (rgpd|au rgpd|lpd|loi 25)',
      '^ (une seule|un seul) (interface|tableau de bord|endroit|outil|écran) pour (tout|gérer|suivre|piloter)',
      '^ (import|export|paiement|signature|facturation|réservation|envoi) (en un clic|automatique|automatiques|instantané|instantanée)',
    ],
    hits: ['Hébergé en Suisse', 'Conforme RGPD', 'Import en un clic'],
    misses: ['Il est hébergé en foyer.', 'Une copie conforme.'],
  },
  {
    id: 'passez-a-la-version-pro',
    cue: 'call',
    weight: 0.8,
    pattern: [
      '(passez|passe) (à la version|au plan|à l offre|à la formule|au forfait|au niveau) (pro|premium|payante|payant|supérieur|supérieure|annuel|annuelle|illimitée|illimité|business)',
      '(lisez|lis|consultez|téléchargez|télécharge|recevez|reçois) (notre|mon) (livre blanc|étude de cas|étude|brochure|catalogue|guide tarifaire)',
    ],
    hits: ['Passez à la version Pro', 'Lisez notre livre blanc'],
    misses: ['Passez à la caisse.', 'J’ai lu votre livre blanc.'],
  },
  {
    id: 'une-refonte',
    cue: 'brand',
    weight: 0.5,
    pattern: [
      '(vient de (subir|connaître)|s offre|a reçu) une refonte',
      '(a été|est) (entièrement|complètement|totalement) (repensé|repensée|refait|refaite|reconstruit|reconstruite) pour (vous|toi|vos|tes)',
      '(télécharge|téléchargez|installe|installez) _ [_] pour (ne plus|ne jamais|gagner|économiser|suivre|gérer|en finir)',
    ],
    hits: [
      'Nuba vient de subir une refonte complète',
      'L’appli s’offre une refonte',
      'Installe Nuba pour ne plus oublier',
    ],
    misses: ['La loi attend une refonte.', 'Il télécharge un film pour ce soir.'],
  },
  {
    id: 'nous-lancons',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      '(nous lançons|on lance) (_|_ _|_ _ _) , (le premier|la première|le seul|la seule|le nouveau|la nouvelle|une nouvelle|un nouveau)',
    ],
    hits: ['Nous lançons Nuba, la première carte des puits', 'On lance Le Four, une nouvelle école du pain'],
    misses: ['Nous lançons une pierre.', 'On lance les dés.'],
  },
];
