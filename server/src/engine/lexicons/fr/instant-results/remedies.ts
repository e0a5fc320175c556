import { type PromisedResult, result } from '../../../language/promises/promise.ts';

const ailment =
  '(rides|ridules|cernes|poches sous les yeux|vergetures|cicatrices|taches brunes|taches pigmentaires|boutons d acné|points noirs|acné|cellulite|eczéma|psoriasis|couperose|cheveux blancs|chute de cheveux|calvitie|insomnie|insomnies|crises d angoisse|migraines|mal de dos|douleurs articulaires|sciatique|arthrose|ronflements|acouphènes|mauvaise haleine|aboiements|pipi au lit)';

/** What no cream, tea or method takes away in days. */
export const remedies: readonly PromisedResult[] = [
  result(
    'mal-disparu',
    31,
    [
      `(fait|font|fera|feront|faites|fais) disparaître * ${ailment} !(de|des|d)`,
      `(efface|effacent|effacera|gomme|gomment|élimine|éliminent|éliminera|supprime|suppriment|supprimera|guérit|guérissent|guérira|stoppe|stoppent) * ${ailment} !(de|des|d)`,
      `(fini|finie|finis|finies|adieu) [(l|la|le|les|aux|à|au|votre|vos|ta|ton|tes)] ${ailment} !(de|des|d)`,
      `(vos|tes) ${ailment} (disparaissent|disparaîtront|s effacent|s effaceront|s envolent|s envoleront|s estompent)`,
    ],
    ['fait disparaître les vergetures', 'efface vos rides', 'Fini l’acné', 'vos taches brunes disparaissent'],
    [
      'Il fait disparaître la pièce.',
      'Le vinaigre efface les taches de vin.',
      'Adieu boutons, bonjour fermetures éclair.',
      'Les rides du lac',
    ],
  ),
  result(
    'fait-ses-nuits',
    21,
    '(bébé|enfant|nourrisson|jumeaux|petit|petite) * (fait|fera|font|feront|faire) (ses|leurs) nuits',
    ['votre bébé fera ses nuits', 'un bébé qui fait ses nuits'],
    ['Elle fait ses courses.'],
  ),
  result(
    'cheveux-poussent',
    31,
    '(vos|tes) (cheveux|cils|ongles) (poussent|pousseront|repoussent|repousseront)',
    ['vos cheveux poussent', 'tes ongles repousseront'],
    ['Les tomates poussent.'],
  ),
  result(
    'perdre-ces-kilos',
    45,
    '(perdre|perdez|perds|perdrez|perdras|éliminer|éliminez|élimine) (vos|tes|ces|les|des) [(derniers|petits|vilains)] (kilos|bourrelets|rondeurs|poignées d amour)',
    ['perdez vos kilos', 'éliminez ces bourrelets'],
    ['Perdez vos clés.', 'Les kilos de cerises'],
  ),
  result(
    'premier-sur-google',
    60,
    '(soyez|sois|serez|seras) (premier|première|premiers|numéro un|en première page) (sur|de|dans) (google|chatgpt|amazon|les recherches)',
    ['soyez premier sur Google'],
    ['Soyez premier de cordée.'],
  ),
];
