import type { JargonPhrase } from '../../jargonPhrase.ts';

const phrase = { kind: 'phrase', rewrites: [], mends: [] } as const;

/** What firms say of themselves, and what is said between two calls. */
export const offices: readonly JargonPhrase[] = [
  {
    ...phrase,
    id: 'ecosysteme-vertueux',
    strength: 'strong',
    plain: 'celles et ceux avec qui nous travaillons',
    unless: ['mare', 'foret', 'faune', 'flore', 'espece', 'especes', 'riviere', 'climat', 'sol', 'sols'],
    pattern: [
      '(écosystème|écosystèmes) (d’innovation|d’affaires|entrepreneurial|entrepreneuriaux|vertueux|inclusif|innovant|apprenant|agile|collaboratif|partenarial|partenaires)',
      '(notre|votre|son|leur) écosystème (de (partenaires|startups|marque|clients|talents|start up)|global|produit)',
    ],
    hits: ['Bâtissons un écosystème vertueux.', 'Notre écosystème de partenaires grandit.'],
    misses: ['Un écosystème fragile.', 'L’écosystème de la mare.'],
  },
  {
    ...phrase,
    id: 'excellence-operationnelle',
    strength: 'weak',
    plain: 'un travail bien fait',
    pattern:
      '(l’|d’|notre|votre|une|vers l’|culture de l’) (excellence opérationnelle|excellence client|excellence relationnelle|excellence managériale)',
    hits: ['Notre ADN, c’est l’excellence opérationnelle.', 'une culture de l’excellence client'],
    misses: ['Le prix de l’excellence.'],
  },
  {
    ...phrase,
    id: 'notre-adn',
    strength: 'weak',
    plain: 'ce à quoi nous tenons',
    unless: ['test', 'tests', 'genetique', 'cellule', 'cellules', 'laboratoire', 'chromosome', 'biologie'],
    pattern: [
      '(dans|fait partie de|inscrit dans|au cœur de) (notre|leur|son|votre) ADN',
      'notre ADN [,] (c’est|est|repose)',
    ],
    hits: ['C’est dans notre ADN.', 'Notre ADN, c’est la confiance.'],
    misses: ['Un test ADN.', 'Son ADN a parlé.'],
  },
  {
    ...phrase,
    id: 'un-call',
    kind: 'anglicism',
    strength: 'weak',
    plain: 'un appel',
    pattern: [
      '(un|le|ce|des|les|mon|notre|petit|prochain) (call|calls) !(of|center|centers|to|girl|girls)',
      '(te|vous|me|lui|le|la|les|l’) (forward|forwarde|forwardes|forwardez)',
    ],
    hits: ['On se fait un call demain.', 'Je te forward le mail.'],
    misses: ['Le call center a fermé.', 'Call of Duty sort mardi.'],
  },
  {
    ...phrase,
    id: 'gagner-en-impact',
    strength: 'weak',
    plain: 'mieux se faire entendre',
    pattern:
      '(gagner|gagnez|gagne|monter|montez|maximiser|maximisez|démultiplier|démultipliez) [en|votre|ton|notre|leur|son|l’] (impact|performance|visibilité|efficience|compétitivité|leadership)',
    hits: ['Pour gagner en impact.', 'Démultipliez votre performance.'],
    misses: ['L’impact a fendu la vitre.'],
  },
  {
    ...phrase,
    id: 'accompagnement-holistique',
    kind: 'adjective',
    strength: 'strong',
    plain: 'd’ensemble',
    unless: [
      'medecine',
      'sante',
      'soin',
      'soins',
      'therapie',
      'therapeute',
      'yoga',
      'massage',
      'naturopathe',
      'praticien',
      'praticienne',
    ],
    pattern: '(accompagnement|service|services|offre|modèle|lecture|management|regard) holistique',
    hits: ['Un accompagnement holistique.', 'une offre holistique'],
    misses: ['Un massage holistique.'],
  },
  {
    ...phrase,
    id: 'go-live',
    kind: 'anglicism',
    strength: 'weak',
    plain: 'mise en service',
    pattern: '(le|du|au|avant|après) go live',
    hits: ['Avant le go live.', 'La veille du go live.'],
    misses: ['Il est allé voir un concert live.'],
  },
];
