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
  {
    id: 'parle-de-son-elan',
    own: true,
    pattern: [
      '(met|mettra) (tout|toute|son|sa|ses) [(son|sa)] (savoir faire|expertise|expérience|énergie|équipe|équipes|compétences) [à] (à votre|au service de (vos|votre)) ',
      '(franchit|passe|aborde) une (nouvelle|grande|belle) étape (de|dans) (son|sa)',
      '(poursuit|continue) (son|sa) (engagement|aventure|croissance|développement|expansion|ascension|transformation)',
      '(confirme|réaffirme|renforce|affirme) (son|sa|ses) (engagement|engagements|présence|ambition|ambitions|position|positionnement|leadership|expertise|valeurs|savoir faire|vocation|mission)',
      'se réjouit (de|d’) [(vous|pouvoir)] (accueillir|participer|annoncer|retrouver|présenter|soutenir|ouvrir|lancer|compter|proposer)',
      's’engage (pour|en faveur de|en faveur du) (la planète|l’environnement|le climat|l’avenir|un avenir|l’inclusion|ses (clients|collaborateurs|équipes))',
      'souhaite (à toutes et à tous|à tous et à toutes|à tous|à chacun|à ses (clients|partenaires|collaborateurs))',
      'accompagne (les|ses|des) (pme|tpe|entreprises|particuliers|dirigeants|professionnels|entrepreneurs|clients|collectivités|familles|artisans|marques)',
      'informe (ses|sa|son|tous ses|l’ensemble de ses) [(aimable|fidèle|chers)] (clients|clientèle|clientes|adhérents|abonnés|patients|visiteurs|usagers|membres)',
      '(s’engage|travaille|œuvre) [(chaque jour|au quotidien)] (à|pour) (vous|livrer|offrir|garantir|respecter|proposer|fournir|accompagner|satisfaire)',
      '(met|a mis|mettra) en avant (son|sa|ses) (engagement|engagements|innovations|savoir faire|expertise|solutions|valeurs)',
      '(place|met) (la|le|les|l’) * * * * * au cœur de (ses|sa|son) (priorités|stratégie|action|actions|mission|engagements|préoccupations)',
      'a [(de nouveau|une nouvelle fois|encore)] brillé (à|au|aux|lors)',
      '(recrute|embauche) * * * [et] * * pour renforcer (son|ses|sa) (équipe|équipes)',
    ],
    hits: [
      'La société Roux poursuit son développement.',
      'L’agence Pixel accompagne les PME.',
      'La boulangerie informe son aimable clientèle de ses horaires.',
      'Le cabinet réaffirme ses ambitions.',
      'Le groupe Martin place la lutte contre le gaspillage au cœur de ses priorités.',
      'L’agence a mis en avant son engagement.',
    ],
    misses: ['Le train poursuit sa route.', 'Elle accompagne les enfants.', 'Il informe les pompiers.'],
  },
  {
    // Whoever tells of a company says so as well.
    id: 'lance-sa',
    own: false,
    pattern:
      '(lance|dévoile|présente|inaugure|annonce|célèbre|fête|ouvre) (sa|son|ses|une nouvelle|un nouveau|de nouveaux|de nouvelles)',
    hits: ['La marque lance sa collection.', 'L’agence Pixel dévoile son nouveau local.'],
    misses: ['Elle lance la balle.'],
  },
];
