import type { MendablePhrase } from '../../../phrases/phrase.ts';

const people =
  '(abonnés|abonné|followers|visiteurs|lecteurs|contacts|prospects|curieux|fans|membres|internautes|relations|viewers|utilisateurs|communauté|audience|trafic|conversations|likes|vues)';
const your = '(vos|tes|ses|leurs|nos|mes|les|des|de|votre|ton|ta|ces|vos propres)';
const hot = '[chauds|froids|tièdes|entrants|sortants|b2b|b2c|ultra qualifiés|qualifiés|exclusifs|frais]';

/** Words that make targets of people. */
export const prospects: readonly MendablePhrase[] = [
  {
    id: 'generer-des-leads',
    pattern: [
      `(générer|trouver|attirer|obtenir|avoir|récolter|acquérir|capter|capturer) des leads ${hot}`,
      `(générer|trouver|attirer|obtenir|avoir|récolter|acquérir|capter|capturer) plus de leads ${hot}`,
      `(générer|trouver|attirer|obtenir|avoir|récolter|acquérir|capter|capturer) vos leads ${hot}`,
    ],
    hits: ['On vous aide à générer des leads qualifiés.', 'Pour trouver plus de leads chaque mois.'],
    misses: ['Elle leads la chorale.', 'Le lead de la guitare est trop fort.'],
    rewrites: [
      {
        replace: [
          'rencontrer des personnes intéressées',
          'rencontrer plus de personnes intéressées',
          'rencontrer les personnes intéressées',
        ],
      },
    ],
    mends: [
      [
        'Un stand bien placé sert à générer des leads qualifiés.',
        'Un stand bien placé sert à rencontrer des personnes intéressées.',
      ],
    ],
  },
  {
    id: 'leads',
    pattern: [
      `!(accompagnement|coaching|mentorat|réunion|montée en compétence) (des|vos|tes|nos|mes|les|ces|de|#|plusieurs|quelques|aux|d’autres|nouveaux|meilleurs) leads ${hot} !(developers|devs|dev|techs|tech|guitare|guitar)`,
      '(génération|acquisition|qualification|chasse|nurturing|machine|aimant|flux) (de|à) (leads|prospects)',
      '(lead magnet|lead magnets|lead gen|lead generation|leadgen|lead scoring|lead nurturing|lead qualifié|lead chaud|lead froid|lead entrant|coût par lead)',
    ],
    hits: ['Vos leads dorment.', 'Une machine à leads.', 'Voici mon lead magnet.', '42 leads en une semaine.'],
    misses: [
      'Nos lead developers sont en congé.',
      'Je propose un accompagnement des leads et de leurs équipes.',
      'Le lead singer est malade.',
      'Le chef mène la danse.',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'vos-prospects',
    pattern: [
      '(vos|tes|nos|mes|leurs|ses) (futurs|nouveaux|meilleurs|bons|) prospects !(miniers|gisements)',
      '(des|de|aux|#|les|plus de) prospects [ultra] (qualifiés|chauds|froids|tièdes|idéaux|ciblés|b2b)',
      '(attirer|trouver|convaincre|convertir|closer|relancer|générer|démarcher|capter|toucher|transformer) (des|de nouveaux|plus de|les) prospects',
      '(votre|ton|un|chaque) prospect [idéal]',
    ],
    hits: ['Vos prospects vous attendent.', 'Trouver des prospects qualifiés.', 'Répondez à votre prospect.'],
    misses: ['Le prospectus est arrivé.', 'Les prospects du club ont joué en réserve.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'votre-cible',
    pattern: [
      '(votre|ta|notre|ma) [vraie|bonne] (cible|persona|clientèle cible|client cible|audience cible|avatar client) !(est de|d’amélioration|de l’arc|à l’arc|budgétaire|climatique|de réduction|de réduire|d’abaisser|d’émissions)',
      '!(partie de|partie d|rate|rater|ratera|raté|ratent|manque|manquer|manqué|manquera|faillir|atteint|atteindre|atteindra|atteignent|dépasse|dépasser|louper) (leur|sa) [vraie|bonne] (cible|persona|clientèle cible|client cible|audience cible|avatar client) !(est de|d’amélioration|de l’arc|à l’arc|budgétaire|climatique|de réduction|de réduire|d’abaisser|d’émissions)',
      '(audience|clientèle|client|lecteur|cœur de) cible',
      // As the label of a notice or a course it says for whom that is.
      '(du|au|un|notre|votre|ton|mon|son|leur|ce|quel) public cible',
      'le public cible !(?|:)',
      '(la|une|cette|le) cible (marketing|commerciale|publicitaire|idéale|qualifiée|locale|client)',
      '(cibler|ciblez|cible|ciblons|toucher|viser|visez) (la bonne audience|les bonnes personnes|les bons clients|les clients|des clients|vos clients|les femmes|les hommes|les jeunes|les mamans|les seniors|les familles|les décideurs|les dirigeants|les utilisateurs|des audiences|une audience|les acheteurs|les prospects|des prospects|vos prospects)',
      '(ciblage|reciblage|retargeting) * (audience|audiences|clients|personnes|prospects|visiteurs|utilisateurs)',
    ],
    hits: [
      'Parlez à votre cible.',
      'Notre audience cible a trente ans.',
      'Définissez votre public cible.',
      'Ciblez les bonnes personnes.',
      'Le retargeting de vos visiteurs.',
    ],
    misses: [
      'Une cible thérapeutique a été trouvée.',
      'Il tire sur une cible en paille.',
      'La langue cible est le breton.',
      'Ils ont été la cible de moqueries.',
      'Public cible : les aidants.',
      'Le public cible ?',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'tunnel-de-vente',
    pattern: [
      '(tunnel|tunnels|entonnoir|entonnoirs) (de vente|de ventes|de conversion|de conversions|d’acquisition|marketing|commercial|de prospection|d’achat)',
      '(funnel|funnels|funnel de vente)',
    ],
    hits: ['Créez votre tunnel de vente.', 'Un entonnoir de conversion.', 'Mes funnels tournent tout seuls.'],
    misses: ['Le tunnel de Fréjus est fermé.', 'Un entonnoir de cuisine.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'convertir-des-gens',
    pattern: [
      `(convertir|convertissez|convertis|convertit|convertissent|transformer|transformez|transforme|transforment|transformant|changer|changez) (facilement|enfin|vraiment|) ${your} [simples|nouveaux] ${people} en [véritables|vrais|futurs|nouveaux] (clients|client|clientes|acheteurs|acheteuses|ventes|vente|chiffre d’affaires|revenus|leads|rendez-vous|cash|argent|euros|contrats|opportunités|ambassadeurs)`,
      `(convertir|convertissez) (${your}|plus de) (visiteurs|prospects|abonnés|followers|leads|lecteurs|clients)`,
    ],
    hits: [
      'Transformez vos abonnés en clients.',
      'Il veut convertir ses visiteurs en acheteurs.',
      'Pour convertir vos prospects.',
    ],
    misses: [
      'Convertir les euros en francs.',
      'Ils ont transformé la grange en salle.',
      'Il veut convertir les païens.',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'capturer-laudience',
    pattern: [
      '(capturer|capturez|capture|capter|captez|capte|captiver|captivez|accrocher|accrochez|engager|engagez|conquérir|conquérez|monétiser|monétisez|monétise|exploiter|hameçonner) (l’attention de|) (votre|ton|une|notre|leur|vos|la) (audience|audiences|communauté|cible|prospects|clients)',
      '(capturer|capter|captez|capturez) l’audience',
      '(monétiser|monétisez|monétise|monétisation de) (son|sa|votre|ton|ta|ses|vos) (audience|communauté|abonnés|followers)',
      '(cerveau disponible|part de cerveau|aimant à clients|machine à clients|acquisition de clients|acquisition client|acquisition clients)',
    ],
    hits: ['Captez l’attention de votre audience.', 'Comment monétiser votre communauté.', 'Un aimant à clients.'],
    misses: ['Capter la lumière du matin.', 'L’audience du tribunal est levée.', 'Il captive son auditoire.'],
    rewrites: [],
    mends: [],
  },
];
