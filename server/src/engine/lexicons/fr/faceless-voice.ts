import type { FacelessPhrase } from '../facelessPhrase.ts';

const very = '[(très|si|particulièrement|extrêmement|vraiment|immensément|également|aussi|donc|aujourd’hui|ainsi)]';
const telling =
  '(annoncer|présenter|lancer|dévoiler|partager|proposer|offrir|inaugurer|célébrer|compter|accueillir|soutenir|participer|rejoindre|collaborer|recevoir|contribuer|sponsoriser|accompagner|être|avoir|ouvrir|révéler|organiser|figurer|renouveler|poursuivre|pouvoir|faire|inviter|renforcer|confirmer|intégrer|signer|remporter|déployer|agrandir|étendre)';

export const phrases: readonly FacelessPhrase[] = [
  {
    id: 'est-fiere-de',
    own: true,
    pattern: [
      `est ${very} (fier|fière|heureux|heureuse|ravi|ravie|honoré|honorée|enchanté|enchantée) (de|d') [(vous|t)] ${telling}`,
      `est ${very} (fier|fière|heureux|heureuse|ravi|ravie|honoré|honorée) (de|d') (son|sa|ses)`,
    ],
    hits: [
      'La société Durand est fière de vous annoncer son ouverture.',
      'L’agence est très heureuse de sa nouvelle salle.',
    ],
    misses: ['Elle est fière.', 'Léa est ravie du chien.'],
  },
  {
    id: 'a-le-plaisir-de',
    own: true,
    pattern: [
      `a (le|l') [(grand|immense|vif)] (plaisir|honneur|bonheur|joie|privilège) (de|d')`,
      `a la [(grande|immense)] (joie|fierté|chance) (de|d')`,
    ],
    hits: [
      'Le cabinet Roux a le plaisir de vous convier à son anniversaire.',
      'La maison a l’immense honneur de recevoir le préfet.',
    ],
    misses: ['Elle a le pouvoir de dire non.'],
  },
  {
    id: 'se-rejouit',
    own: false,
    pattern: [`se (réjouit|félicite) (de|d'|du|que)`],
    hits: ['Le groupe Martin se réjouit de cette ouverture.', 'L’entreprise se félicite de ce résultat.'],
    misses: ['Il se lève.'],
  },
  {
    id: 'vous-accompagne',
    own: true,
    pattern: [
      'vous (accueille|accompagne|souhaite|invite|présente|remercie|informe|convie|annonce|dévoile|attend nombreux)',
      'remercie [(chaleureusement|sincèrement|vivement)] (ses|tous ses|toutes ses|l’ensemble de ses) [fidèles] (clients|clientes|partenaires|abonnés|lecteurs|adhérents|membres|collaborateurs)',
      'remercie [(chaleureusement|sincèrement|vivement)] (sa|toute sa|son|tout son) [(fidèle|aimable)] (clientèle|public|communauté|équipe|patientèle)',
    ],
    hits: [
      'Le garage Petit vous invite samedi.',
      'L’agence vous accompagne partout.',
      'La maison Roux remercie tous ses clients.',
      'Le garage Petit remercie sa clientèle.',
    ],
    misses: ['Qui vous l’a dit ?'],
  },
  {
    // A product does so as well, and a passer-by may say so of a shop.
    id: 'vous-propose',
    own: false,
    pattern: ['vous (propose|offre|garantit|aide|assure|conseille|attend)'],
    hits: ['Le garage Petit vous propose un contrôle.', 'L’agence vous attend.'],
    misses: ['Qui vous l’a dit ?'],
  },
  {
    id: 'met-a-votre-service',
    own: false,
    pattern: [
      '(met|mettra) (à votre|à la|son|sa|ses|tout) (disposition|service|expertise|savoir-faire|en œuvre|équipe|équipes|expérience)',
      "s'engage (à|pour|auprès|aux)",
      'tient à (vous|remercier|féliciter|saluer|souligner)',
    ],
    hits: ['La société met son expertise au service des artisans.', 'Le groupe s’engage pour ses clients.'],
    misses: ['Elle met la table.'],
  },
];
