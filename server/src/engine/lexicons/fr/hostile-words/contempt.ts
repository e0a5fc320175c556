import type { HostilePhrase } from '../../../language/hostility/hostilePhrase.ts';

const group =
  '(arabes|noirs|blacks|juifs|musulmans|renois|rebeus|rebeux|gitans|roms|chinois|asiatiques|africains|migrants|immigrés|étrangers|homos|gays|pédés|femmes|meufs|blancs|flics|gauchistes|bobos|féministes|vieux|boomers|profs|fonctionnaires|chômeurs|assistés|pauvres|catholiques|handicapés)';

/** Making somebody small, and groups less than people. */
export const contempt: readonly HostilePhrase[] = [
  {
    id: 'qi-de',
    kind: 'contempt',
    pattern: [
      '(# de|deux de|zéro de|zero de) qi',
      'qi (de|d’) (moule|huître|bulot|poisson rouge|mouche|poule|pois chiche|chaise|négatif|amibe|planaria)',
      'qi [est] (négatif|à un chiffre|de piscine)',
      '(cerveau|cervelle|intelligence) (de|d’) (moineau|moule|huître|pois chiche|poule|bulot|mouche|poisson rouge|colibri)',
      'pas (la lumière à tous les étages|l’eau à tous les étages|le couteau le plus aiguisé)',
      '(tu es|t’es|tu n’es|vous êtes|vous n’êtes) [vraiment] pas (fini|finie|finis|finies) $',
    ],
    hits: ['T’as 3 de QI ou quoi ?', 'Un QI d’huître, ce gars.', 'Quelle cervelle de moineau !'],
    misses: ['Le test de QI dure une heure.', 'Un QI de 120.', 'Et c’est pas fini !', 'Le préau n’est pas fini.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'tu-me-degoutes',
    kind: 'contempt',
    pattern: [
      '(tu|vous) (me|nous) (dégoûtes|dégoûtez|fais vomir|faites vomir|fais honte|faites honte|fais gerber|faites gerber|donnes la gerbe|donnez la gerbe|répugnes)',
      '(t’|tu) (as|a) [vraiment] [rien] (rien|pas grand chose) dans (la tête|le crâne|le ciboulot|la caboche)',
      '(tu|vous) (pues|puez|schlingues) [la merde|du bec|la mort|l’égout]',
      '(t’|tu|vous) (es|êtes) (la honte|une honte|un cas|des cas) [de|du|pour] ',
      '(t’|tu|vous) (es|êtes) (qu|que) (un|une|des) [gros|grosse|sale|pauvre] (merde|merdes|rien|moins que rien|minable|raté|ratée)',
      '(tu|vous) (ne|n’|) (vaux|valez|sers|servez) [vraiment] (rien|à rien)',
    ],
    hits: [
      'Tu me dégoûtes.',
      'Vous faites honte ? Non : vous nous faites honte.',
      'Tu ne vaux rien.',
      'T’as vraiment rien dans la tête.',
    ],
    misses: ['Ce plat me dégoûte.', 'Il ne vaut rien ce vin.', 'Elle me fait rire.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'tous-les-memes',
    kind: 'contempt',
    pattern: [
      `(les|ces|ses) ${group} (c’est|ce sont|sont|c) (tous|toutes) (des|les) (mêmes|voleurs|menteurs|violeurs|terroristes|cons|sales|animaux|parasites|assistés|fainéants|feignants|feignasses|dealers|délinquants)`,
      '(ces|ses) (gens|types|mecs|élus|politiciens|patrons|bonnes femmes|individus) [là] (c’est|ce sont|sont) [(tous|toutes|vraiment|que)] (des|de) [(vrais|gros|sales)] (parasites|ordures|raclures|déchets|cafards|rats|vermines|sangsues|crevures|charognes|minables)',
      `(typique|typiques) (des|de ces|de ses) ${group}`,
      `comme (tous|toutes|tout) (les|ces) ${group}`,
      `(ces|ses|les) (sales|putains de|putain de) ${group}`,
      `(trop|marre|assez|ras le bol|raz le bol) (de|d’|des) (ces|ses) [sales] ${group}`,
    ],
    hits: ['Les Arabes c’est tous des voleurs.', 'Tu parles comme tous les flics.', 'Typique des bobos.'],
    misses: ['Les femmes sont toutes venues à pied.', 'Comme tous les lundis, il pleut.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'invasion',
    kind: 'contempt',
    pattern: [
      'faux (migrants|réfugiés|mineurs isolés)',
      '(invasion|envahisseurs|colonisation|déferlante|hordes) (migratoire|migratoires|musulmane|musulmans|arabe|africaine|de migrants|de clandestins)',
      '(on|nous) (est|sommes) (envahi|envahis) par (les|des) ',
    ],
    hits: ['Encore de faux migrants.', 'L’invasion migratoire continue.'],
    misses: ['Une invasion de moustiques.', 'De faux papiers.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'bete-a-manger-du-foin',
    kind: 'contempt',
    pattern: [
      '(il|elle|ils|elles|tu|vous|lui|eux) [(n’)] (est|sont|es|êtes) [(vraiment|complètement)] (bête|bêtes|con|conne|cons|connes|bête comme|idiot) (à manger (du foin|de l’herbe)|comme (ses|tes|leurs|vos) pieds|comme (un balai|des balais|un manche|une valise|une oie|des oies|un panier))',
    ],
    hits: ['Ils sont bêtes à manger du foin.', 'Tu es con comme un balai.'],
    misses: ['Les bêtes mangent du foin.', 'Je suis bête comme mes pieds.'],
    rewrites: [],
    mends: [],
  },
];
