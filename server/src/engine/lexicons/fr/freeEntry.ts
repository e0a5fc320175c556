import type { Pattern } from '../../phrases/phrase.ts';

/** What says that whoever comes pays nothing: an evening in the village hall is announced so, and sold by nobody. */
export const freeEntry: readonly Pattern[] = [
  {
    id: 'entree-gratuite',
    pattern: [
      '!(d|places) (entrée|participation|admission) [est|sera|reste] [bien sûr|évidemment|toujours|entièrement|totalement|complètement] (gratuite|libre) !(dès|à partir|pour tout|pour toute|sous réserve)',
      '(gratuit|gratuite|gratuits|gratuites) et [(est|sont)] (ouvert|ouverte|ouverts|ouvertes) à (tous|toutes|tout)',
      '(ouvert|ouverte|ouverts|ouvertes) à (tous|toutes) [et à toutes] [,|et] [(est|sont)] (gratuit|gratuite|gratuits|gratuites)',
      '!(d’un|premier|première) (événement|évènement|atelier|concert|spectacle|visite|conférence|projection|permanence) (gratuit|gratuite|gratuits|gratuites) !(pour tout|pour toute|dès|offert)',
    ],
    hits: [
      'L’entrée est entièrement gratuite.',
      'Concert samedi, entrée libre.',
      'Séances gratuites et ouvertes à tous.',
      'Un bal ouvert à tous et gratuit',
      'Évènement gratuit, à la salle des fêtes.',
    ],
    misses: [
      'Un devis gratuit, ouvert à la négociation.',
      'La porte d’entrée est libre.',
      'Entrée gratuite dès deux menus achetés.',
      'Atelier gratuit pour tout achat.',
      'Durée : 3 h. Gratuit.',
    ],
  },
];

/** Alone on its line it says so only of what has its hour: an application is free as well. */
export const freeAlone: readonly Pattern[] = [
  {
    id: 'gratuit',
    pattern: ['^ (gratuit|gratuite|gratuit et sans inscription|gratuit sur inscription) $'],
    hits: ['Durée : 3 h. Gratuit.'],
    misses: ['Gratuit pour les petits.'],
  },
];
