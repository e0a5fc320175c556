import type { SellingCue } from '../../../language/selling/cue.ts';

/** Stages, ateliers, formations et séances mis en vente : ce qu’on y fait, combien de places, quand. */
export const stages: readonly SellingCue[] = [
  {
    id: 'tant-de-jours-pour',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '^ (#|un|une|deux|trois|en #) (jours|jour|semaines|semaine|séances|heures|week-end|minutes|mois|étapes) (pour|d immersion|de stage|d atelier|de formation) !(le|la|les|faire le trajet)',
      'de zéro (à|expérience)',
      '(repartez|repars) (avec|à la maison)',
    ],
    hits: ['3 jours pour coudre sa veste', '10 jours d’immersion', 'Repartez avec votre vélo'],
    misses: ['Trois jours de pluie.', 'Il est reparti avec son sac.'],
  },
  {
    id: 'prochaines-places',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '(prochaines|prochains|prochaine|nouvelles|nouveaux) (places|stages|stage|ateliers|créneaux|séances|inscriptions|week-ends) (:|en|le|les|d|sur|disponibles|ouvertes)',
      '^ (sessions|session|stages|stage|ateliers|dates) [d|de|du] # [:|ouvertes|ouverts]',
      '(#|six|huit|dix|douze) (places|stagiaires|participants|personnes|élèves) (max|maximum|maxi|par session|par groupe|par stage|par atelier|seulement)',
      '(max|maximum|maxi) # (places|stagiaires|participants|personnes|élèves)',
      '(places|inscriptions|réservations) pour (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|la rentrée|l été|#)',
    ],
    hits: ['Prochains stages : mars et juin', 'Sessions 2027 :', '8 places maximum'],
    misses: ['Il reste du pain.', 'La prochaine fois, on prendra le train.'],
  },
  {
    id: 'fabriquez-le-votre',
    cue: 'call',
    weight: 0.4,
    pattern: [
      '^ (fabriquez|créez|apprenez|réalisez|composez|personnalisez|concevez|construisez|vivez|offrez-vous) (votre|vos|à|cette|une expérience) !(dossier)',
      '^ (envie|besoin|rêve) (de|d) (créer|fabriquer|apprendre|réaliser|vous lancer|te lancer|progresser)',
    ],
    hits: ['Fabriquez votre table', 'Vivez cette expérience'],
    misses: ['Il apprend à lire.', 'Envie de pleurer.'],
  },
  {
    id: 'aucun-niveau-requis',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(aucune expérience|aucun prérequis|aucun niveau|aucune connaissance|aucun matériel) [requise|requis|nécessaire|demandée|demandé|à prévoir] $',
      '(sans|pas besoin d) (expérience|matériel) [requise]',
      '(tout|matériel|outils) (inclus|compris|fournis) (:|matériel|hébergement|sauf)',
      '(petits|petit) (groupes|groupe|comité)',
    ],
    hits: ['Aucune expérience requise', 'Aucun prérequis', 'En petits groupes'],
    misses: ['Il n’a aucun regret.', 'Le groupe est grand.'],
  },
];
