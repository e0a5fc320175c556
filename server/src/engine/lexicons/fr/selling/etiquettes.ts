import type { SellingCue } from '../../../language/selling/cue.ts';

/** Ce qui s’écrit sous une maison à vendre, sur un pot de crème, au bas d’une carte. */
export const etiquettes: readonly SellingCue[] = [
  {
    id: 'maison-a-vendre',
    cue: 'offer',
    weight: 0.9,
    pattern: [
      '^ [en exclusivité|exclusivité|nouveauté|nouveau] (à vendre|à louer) (à|:|sur|dans|en)',
      '^ (vient d’être mis|vient d’être mise) en vente',
      '(honoraires|frais d’agence) (inclus|compris|à la charge|:)',
      '^ prix (de vente|fai|net vendeur|hors honoraires)',
    ],
    hits: ['À vendre à Lille : une maison', '325 000 €, honoraires inclus.', 'Prix de vente : 210 000 €'],
    misses: ['Mon vélo est à vendre.', 'Les honoraires du médecin ont monté.'],
  },
  {
    id: 'visites-de-biens',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '^ visites (samedi|dimanche|ce|sur rendez-vous|possibles|dès|à partir|uniquement|le|:)',
      '(pour|organiser|planifier|réserver|demander) (une|votre) visite [du bien|de la maison|de l’appartement] $',
    ],
    hits: ['Visites samedi.', 'Appelez l’agence pour une visite.', 'Visites sur rendez-vous'],
    misses: ['Les visites du musée sont gratuites.', 'Ma tante est en visite.'],
  },
  {
    id: 'teste-pour-la-peau',
    cue: 'superlative',
    weight: 0.6,
    pattern: [
      '(testé|testée|testés|testées) (dermatologiquement|sous contrôle dermatologique|par des dermatologues)',
      '(non testé|non testée|jamais testé|jamais testée|pas testé|non testés|non testées) sur les animaux',
      'sans (parabènes|parabène|sulfates|sulfate|silicone|silicones|perturbateurs endocriniens)',
    ],
    hits: ['Testé dermatologiquement.', 'Non testé sur les animaux.', 'Sans parabènes ni alcool'],
    misses: ['Le frein est testé deux fois.', 'Sans colle, le joint fuit.'],
  },
  {
    id: 'le-plus-de-la-ville',
    cue: 'superlative',
    weight: 0.7,
    pattern: [
      '(le|la|les) _ (le|la|les) plus _ (de la ville|du quartier|de la région|du marché|du coin|du pays)',
      '(le meilleur|la meilleure|les meilleurs|les meilleures) _ (de la ville|du quartier|de la région|du marché|du coin)',
    ],
    hits: ['le tiramisu le plus crémeux de la ville', 'Les meilleures gaufres du quartier'],
    misses: ['La rue la plus longue.', 'Le plus jeune du quartier m’a salué.'],
  },
  {
    id: 'venez-avec-l-appetit',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '^ venez (affamé|affamés|affamée|avec l’appétit|avec votre appétit|le ventre vide)',
      '^ venez (déguster|savourer|goûter|essayer|craquer|vous régaler|vous faire plaisir) !(avec moi|chez moi)',
      '(repartez|ressortez) (heureux|heureuse|comblé|comblés|conquis|conquise|avec)',
    ],
    hits: ['Venez affamés, repartez heureux.', 'Venez savourer nos nouveautés'],
    misses: ['Ils sont repartis heureux.', 'Venez samedi, on déménage.'],
  },
];
