import type { SellingCue } from '../../../language/selling/cue.ts';

/** Retraites, voyages, ateliers d’un jour : ce qu’on y vit et avec quoi on repart, dit à qui lit. */
export const sejours: readonly SellingCue[] = [
  {
    id: 'vous-repartirez-avec',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '(vous repartirez|vous repartez|tu repartiras|tu repars) [alors|ensuite|bien sûr|chez vous|chacun|chacune] avec (votre|vos|ton|ta|tes|un|une|des|la|le)',
      '(vous|tu) (repartirez|repartez|repartiras) [_] (léger|légère|légers|ressourcé|ressourcée|ressourcés|avec)',
    ],
    hits: ['Vous repartirez avec votre bol', 'Tu repartiras avec un plan'],
    misses: ['Il repart avec ses valises.', 'Vous repartirez demain.'],
  },
  {
    id: 'cette-retraite-est-l-occasion',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      '(cette|cet|ce|notre) (retraite|séjour|stage|atelier|escapade|croisière|parenthèse|immersion|voyage) * (est|sera) (une|l|un) (occasion|invitation|parenthèse|voyage|moment|temps) (de|d|pour|à|hors|rien que)',
      '(cette|cet|ce|notre) (retraite|séjour|stage|atelier|escapade|immersion|voyage|programme|parcours) (vous|t|te) (invite|offre|propose|permet|permettra|aide|aidera|emmène|ouvre)',
      '^ (imaginez|imagine) (une retraite|un séjour|une semaine|un week-end|une parenthèse|votre (terrasse|cuisine|jardin|salle de bain|mariage))',
      '(je|nous) (vous|t|te) (emmène|emmenons|embarque|embarquons|accueille|accueillons) (dans|à|au|en|pour) (mon|ma|notre|un|une|bord)',
    ],
    hits: [
      'Cette retraite est une occasion de souffler',
      'Ce stage vous permet de poser les bases',
      'Imaginez une semaine sans écran',
    ],
    misses: ['Ce voyage était long.', 'Imaginez une réponse.'],
  },
  {
    id: 'ce-que-comprend-le-sejour',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '^ (séjour|escapade|week-end|retraite|croisière|circuit) (de|d) (#|un|deux|trois|quatre|cinq|sept|huit) (nuits|jours|semaines|jour|nuit)',
      '(hébergement|pension|repas|chambre|chambres) (en chambre|complète|en demi-pension|compris|inclus|double|partagée) [,|compris|inclus] * (complète|compris|inclus|pension|double|partagée)',
      '^ départ (garanti|assuré) (à partir|dès)',
      '(heureux|heureuse|heureuses|heureux.ses|ravis|ravies|enchantés) de vous (recevoir|accueillir) (dans|chez|à|au|en) (leur|son|notre|mon|leurs|nos)',
    ],
    hits: ['Séjour de trois nuits', 'Hébergement en chambre double', 'Ravis de vous recevoir dans notre ferme'],
    misses: ['Un séjour à l’hôpital.', 'Le départ est prévu à huit heures.'],
  },
];
