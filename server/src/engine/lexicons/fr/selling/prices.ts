import type { SellingCue } from '../../../language/selling/cue.ts';

/** Amounts of money and what makes them a price tag. An amount alone is no price: people tell what things cost them. */
export const prices: readonly SellingCue[] = [
  {
    id: 'price-from',
    cue: 'price',
    weight: 1,
    pattern: [
      '(dès|à partir de|a partir de|à partir d|à seulement|pour seulement|seulement|au prix de|au tarif de|à peine) ¤',
      '¤ (seulement|à peine|tout compris|tout inclus)',
    ],
    hits: ['Dès 29 € la paire', 'À partir de 2 820 €', 'Pour seulement 9,90€', '15 € seulement'],
    misses: ['Dès 29 ans, on y pense.', 'À partir de lundi, je marche.'],
  },
  {
    id: 'price-tag',
    cue: 'price',
    weight: 1,
    pattern: [
      '^ [le|les|nos|notre|mes|mon] (tarif|tarifs|prix|coût|participation) * [:] [dès|à partir de] ¤',
      '(formule|formules|pack|packs|coffret|coffrets|forfait|forfaits|abonnement|abonnements|menu|menus|lot|bundle|atelier|stage|billet|billets|place|places|séance|séances) (à|au tarif de|pour|:|dès) ¤',
      '(formule|pack|coffret|forfait|abonnement|menu|atelier|stage|billet|séance) _ (à|:|dès) ¤',
      'pass [_|_ _|_ _ _] (à|:|dès) ¤',
      '¤ (ht|ttc|port compris|fdpin|fdp in|la paire|la pièce|pièce|le lot|le pot|la box|le coffret|la séance|le kilo|la douzaine|les deux|les trois|l unité|tous les)',
      '(# |)(minutes|min|heures|heure|h|jours|nuits|séances|cours|personnes) (à|pour|:) ¤',
    ],
    hits: ['Tarif : 45 €', 'Le coffret à 39 € est prêt', 'Séance à 60 € TTC', 'Pass 2 jours : 30 €'],
    misses: ['Le forfait est passé.', 'J’ai mis 45 € de côté.'],
  },
  {
    id: 'price-per-period',
    cue: 'price',
    weight: 0.9,
    pattern: [
      '!(résultat :|total :|soit|perdez|perd|perdent|coûte|coûtent|économie de|perte de|=) ¤ (/|par|le|la|l) (mois|an|année|séance|personne|pers|heure|nuit|jour|semaine|cours|pièce|unité|kg|litre|participant|utilisateur)',
    ],
    hits: ['19 €/mois', '25 CHF par personne'],
    misses: ['Deux fois par mois.', 'Résultat : 400 € par an.'],
  },
  {
    id: 'price-instead',
    cue: 'price',
    weight: 1,
    pattern: ['¤ * (au lieu de|contre) ¤', '¤ au lieu'],
    hits: ['49 € au lieu de 79 €', '12 € au lieu de 18 ce mardi'],
    misses: ['Du thé au lieu de café.'],
  },
  {
    id: 'launch-price',
    cue: 'price',
    weight: 0.9,
    pattern: [
      '(tarif|tarifs|prix) (de lancement|préférentiel|préférentiels|early bird|spécial|spéciaux|exceptionnel|exceptionnels|promo|promotionnel|découverte|fondateur|réduit jusqu|privilégié)',
      '(tarifs|tarif|prix) (sur demande|en mp|en dm|transparents|attractif|attractifs|compétitifs|avantageux|accessibles|justes)',
      'early bird',
    ],
    hits: ['Tarif de lancement jusqu’à vendredi', 'Tarifs transparents et compétitifs', 'Prix en MP'],
    misses: ['Le tarif du parking a changé.', 'Le prix du lait baisse.'],
  },
  {
    id: 'amount',
    cue: 'price',
    weight: 0.3,
    pattern: ['¤'],
    hits: ['J’ai donné 10 €.', 'Il a coûté 35$'],
    misses: ['J’ai 35 ans.', 'Un budget de 3 M€.'],
  },
];
