import type { SellingCue } from '../../../language/selling/cue.ts';

/** Contests, prizes, text messages and windfalls. */
export const contests: readonly SellingCue[] = [
  {
    id: 'jeu-concours',
    cue: 'offer',
    weight: 1,
    pattern: [
      '(jeu concours|jeu-concours|grand jeu|concours) (pour|:|de noël|instagram|facebook|spécial|exceptionnel|!)',
      '(tentez|tente|tenter) (votre|ta|de gagner|sa) [chance]',
      '(à gagner|à remporter|gagnez|remportez) (un|une|des|le|la|votre|¤|#|:|l)',
      '(tirage au sort) (le|parmi|dimanche|vendredi|lundi|des|pour)',
    ],
    hits: ['Jeu concours !', 'Tentez votre chance', 'Gagnez un panier'],
    misses: ['J’ai raté le concours.', 'Il gagne sa vie.'],
  },
  {
    id: 'vous-avez-gagne',
    cue: 'offer',
    weight: 1.2,
    pattern: [
      '(vous avez|tu as) (gagné|remporté|été sélectionné|été sélectionnée|été tiré|été choisi|été choisie) (un|une|le|la|#|¤|pour|au|!)',
      '(votre|ton) (lot|gain|cadeau|bon d achat|colis|remboursement) (vous attend|t attend|est disponible|est en attente|de ¤)',
    ],
    hits: ['Vous avez gagné un voyage', 'Votre lot vous attend'],
    misses: ['Vous avez gagné, je m’incline.'],
  },
  {
    id: 'sms-numero',
    cue: 'call',
    weight: 1,
    pattern: [
      '(envoyez|envoie|tapez|répondez|composez|sms) * (au|à) ☎',
      '(appelez|contactez|rappelez|composez|téléphonez|tél|tel|whatsapp) * [le|au|:] ☎',
      '(stop|stop sms) (au|à) ☎',
    ],
    hits: ['Envoyez LAMPE au 86688', 'Appelez vite le 0800123456'],
    misses: ['J’ai envoyé une lettre au maire.'],
  },
  {
    id: 'argent-facile',
    cue: 'offer',
    weight: 1,
    pattern: [
      '(gagnez|gagner|gagne) (de l argent|¤|jusqu à ¤|plus de ¤|un revenu|des revenus) [_] (en ligne|facilement|par|depuis|chaque|chez vous|sans|de chez)',
      '(revenu|revenus) (passif|passifs|complémentaire|complémentaires|récurrents)',
      '(liberté financière|argent facile|complément de revenu|compléments de revenus|crédit rapide|prêt rapide|prêt entre particuliers|rachat de crédit)',
    ],
    hits: ['Gagnez 500 € par mois', 'Un complément de revenu'],
    misses: ['Il gagne bien sa vie.', 'Le prêt du livre.'],
  },
  {
    id: 'compte-client',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '(chère cliente|cher client|chers clients|chères clientes|aux nouveaux clients|nouveaux clients|nos clients fidèles|clients fidèles)',
      '(votre|vos) (points|compte fidélité|carte de fidélité|avantage client|code avantage|bon de réduction|remise fidélité)',
    ],
    hits: ['Cher client, votre carte', 'Vos points vous attendent'],
    misses: ['Le client est parti.'],
  },
  {
    id: 'ambassadeur',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '(parrainage|parrainez|parraine|devenez (ambassadeur|ambassadrice|membre|partenaire|franchisé|client)|deviens (ambassadeur|ambassadrice|membre))',
      '(programme|code) (ambassadeur|affiliation|partenaire|parrainage|parrain|créateur)',
    ],
    hits: ['Devenez ambassadrice', 'Parrainage : 10 €', 'Ton code parrain'],
    misses: ['Il devient sourd.'],
  },
  {
    id: 'chacun-sa-prime',
    cue: 'offer',
    weight: 0.8,
    pattern: ['(recevez|gagnez|touchez) (chacun|chacune|tous les deux|toutes les deux) (#|¤)'],
    hits: ['Vous recevez tous les deux 2 crédits', 'Et recevez chacun 10 €'],
    misses: ['Vous recevez tous les deux une lettre.'],
  },
];
