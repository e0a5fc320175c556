import type { SellingCue } from '../../../language/selling/cue.ts';

/** Maisons à vendre et travaux : honoraires, garanties, aides, interventions. */
export const travaux: readonly SellingCue[] = [
  {
    id: 'honoraires-et-visites',
    cue: 'offer',
    weight: 0.7,
    pattern: [
      '(frais d agence|honoraires) (inclus|compris|à la charge)',
      '(à visiter|visites|visite) (sans tarder|rapidement|virtuelle|sur rendez-vous|sur rdv|dès)',
      '(rare|coup de cœur|exclusivité) (à la vente|sur le secteur|de notre agence|de l agence)',
      '^ idéal [pour] [un] (premier achat|investisseur|investisseurs|famille|primo-accédant|primo-accédants)',
    ],
    hits: ['210 000 €, frais d’agence inclus', 'À visiter sans tarder', 'Idéal premier achat'],
    misses: ['Les honoraires du notaire.', 'La visite du dentiste.'],
  },
  {
    id: 'aides-et-credit-d-impot',
    cue: 'offer',
    // Ces mots-là sont d’ordinaire ceux des nouvelles, qui pèsent contre.
    weight: 1.4,
    pattern: ['^ (crédit d impôt|avance immédiate|déduction fiscale|réduction d impôt) (de|immédiat|jusqu|:|inclus)'],
    hits: ['Crédit d’impôt de 50 %', 'Avance immédiate de crédit'],
    misses: ['Le crédit d’impôt baisse en 2027.'],
  },
  {
    id: 'finance-pour-vous',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '(formation|formations|bilan|accompagnement|parcours) (éligible|éligibles|finançable|finançables|financé|financée|pris en charge) (au|par|via|opco)',
      '% (finançable|finançables|pris en charge|remboursé par votre)',
      '^ (financement|financements|facilités de paiement|paiement) (disponible|disponibles|possible|possibles|en plusieurs fois|échelonné)',
      'aides jusqu à ¤',
    ],
    hits: ['Formation éligible au CPF', '100 % finançable', 'Financement disponible'],
    misses: ['Le parcours est éligible.', 'Le financement du parti.'],
  },
  {
    id: 'intervention-rapide',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '^ (intervention|dépannage|réponse|devis|pose|livraison) (sous|en moins de|dans) [les] (#|une|deux|trois|quatre) (h|heures|heure|jours|minutes)',
      '^ (garantie décennale|assurance décennale|garantie pièces|artisan assuré|entreprise assurée)',
      '(chantier|travail|travaux) (propre|soigné|soignés|garanti|garantis|dans les délais) [,|du début|et]',
      '^ de l idée (à|au)',
    ],
    hits: ['Intervention sous deux heures', 'Garantie décennale', 'Un chantier propre du début à la fin'],
    misses: ['Une intervention de la police.', 'Une garantie de deux ans.'],
  },
];
