import type { SellingCue } from '../../../language/selling/cue.ts';

/** Scarcity and haste. A plain date ("jusqu'au 12 mai") is a fact: it weighs next to nothing. */
export const urgency: readonly SellingCue[] = [
  {
    id: 'last-places',
    cue: 'urgency',
    weight: 0.8,
    pattern: [
      '!(la|sa|ma|leur) (dernières|dernière|derniers|ultimes) (places|place|disponibilités|exemplaires|pièces|créneaux|stocks|billets|tickets|chambres|unités)',
      '(places|nombre de places|nombre d inscriptions|stock|stocks|quantités|quantité|exemplaires|éditions) [sont|est] (limité|limitée|limitées|limités|restantes|comptées)',
    ],
    hits: ['Dernières places !', 'Places limitées à huit personnes', 'Stock limité'],
    misses: ['La dernière place du classement.', 'Une vue limitée.'],
  },
  {
    id: 'only-a-few-left',
    cue: 'urgency',
    weight: 0.9,
    pattern: [
      '(plus que|reste que|reste plus que|restent que|reste) # (places|exemplaires|pièces|jours|heures|créneaux|coffrets|billets|articles|disponibilités|chambres)',
      '(il n en reste|reste) (que|plus que) (quelques|#|très peu)',
      '(quelques|encore #|plus qu une) (places|place|exemplaires|créneaux|disponibilités|billets) (disponibles|disponible|restantes|restants|en stock|pour)',
    ],
    hits: ['Plus que 3 places', 'Il ne reste que 12 exemplaires.', 'Encore quelques places disponibles'],
    misses: ['Il ne reste que des miettes.', 'Plus que deux virages.'],
  },
  {
    id: 'while-stocks-last',
    cue: 'urgency',
    weight: 0.9,
    pattern: [
      '(dans la limite|jusqu à épuisement|jusqu à l épuisement) (des|du) (stocks|stock|places|quantités)',
      '(offre|promo|promotion|remise|code|prix|tarif) * (valable|valables|jusqu|se termine|expire|prend fin)',
      '(durée|temps) (limitée|limité)',
      '(seulement|uniquement) (ce|cette|aujourd hui|pendant) !(fois)',
    ],
    hits: ['Dans la limite des stocks disponibles', 'Offre valable jusqu’à dimanche', 'Pour une durée limitée'],
    misses: ['Sa patience est limitée.', 'Le bail se termine en mai.'],
  },
  {
    id: 'hurry',
    cue: 'urgency',
    weight: 0.5,
    pattern: [
      '(dépêchez-vous|dépêche-toi|faites vite|fais vite|ne tardez pas|ne tarde pas|ne tardez plus|n attendez plus|n attends plus|n attendez pas|sans plus attendre|sans tarder)',
      '(avant|avant qu il ne soit) (trop tard|rupture|qu il n y en ait plus|la rupture)',
      '(premiers|premières|premier) (arrivés|arrivées|inscrits|inscrites|arrivé)',
    ],
    hits: ['Dépêchez-vous !', 'N’attendez plus', 'Premiers arrivés, premiers servis'],
    misses: ['Il tarde à répondre.', 'Le premier élève arrivé ouvre la salle.'],
  },
  {
    id: 'last-chance',
    cue: 'urgency',
    weight: 0.6,
    pattern: [
      '(dernière|ultime) (chance|occasion|ligne droite pour|semaine pour|heure pour)',
      '(derniers|dernières|dernier|dernière) (jours|heures|jour|heure|rappel|appel|week-end) (pour|avant|d|de nos|de la|des|:)',
      '(c est maintenant|maintenant) ou jamais',
      '^ (derniers jours|dernières heures|dernier jour|dernière chance|j #)',
    ],
    hits: ['Dernière chance pour en profiter', 'Derniers jours pour vos inscriptions', 'Maintenant ou jamais'],
    misses: ['C’était sa dernière heure de cours.', 'Le dernier train est parti.'],
  },
  {
    id: 'do-not-miss',
    cue: 'urgency',
    weight: 0.4,
    pattern: [
      '(ne|n) (ratez|manquez|passez|rate|manque|laissez) (pas|surtout pas|pas à côté de|pas passer) [cette|l|ça|notre|nos|la|le]',
      '(à ne pas|à ne surtout pas) (manquer|rater|louper)',
      'ça part (vite|comme des petits pains)',
      '(ça|elles|ils) (va|vont) partir vite',
    ],
    hits: ['Ne manquez pas cette occasion', 'À ne pas rater !', 'Ça part vite'],
    misses: ['Tu me manques.', 'J’ai raté mon bus.'],
  },
  {
    id: 'valid-until',
    cue: 'urgency',
    weight: 0.5,
    pattern: [
      '^ [offre] (valable|valables) (tout|jusqu|du|dès|ce|cette|toute|uniquement|en)',
      '(non cumulable|voir conditions) (en|sur|avec)',
    ],
    hits: ['Valable jusqu’au 12 mai', 'Offre valable tout le mois'],
    misses: ['Une excuse valable.'],
  },
  {
    id: 'until-then',
    cue: 'urgency',
    weight: 0.2,
    pattern: [
      'jusqu (à|au|en) (minuit|dimanche|samedi|vendredi|lundi|mardi|mercredi|jeudi|ce soir|demain|la fin|#|fin)',
      '(ce|cette) (week-end|semaine) seulement',
      '(aujourd hui|ce soir|demain) (seulement|uniquement|minuit)',
      '(vite|rapidement)',
    ],
    hits: ['Jusqu’à dimanche', 'Ce week-end seulement', 'Vite, un café'],
    misses: ['Jusqu’au bout du monde.'],
  },
  {
    id: 'la-date-approche',
    cue: 'urgency',
    weight: 0.5,
    pattern: [
      '(la|les) (date limite|échéance|échéances) (approche|approchent)',
      '^ (le prix|le tarif|les prix|les tarifs) (augmente|augmentent|monte|montent) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|le)',
    ],
    hits: ['La date limite approche', 'Les tarifs augmentent lundi'],
    misses: ['La nuit approche.', 'Le prix du beurre augmente.'],
  },
];
