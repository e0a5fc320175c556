import { type DefensivePhrase, defensiveOf } from '../../../language/hostility/defensivePhrase.ts';

const reader = defensiveOf('reader');
const blameless = defensiveOf('blameless');

/** What turns the criticism round: what did you expect, do it yourself, learn to read. */
export const turned: readonly DefensivePhrase[] = [
  reader(
    'a-quoi-vous-attendiez-vous',
    [
      '(vous vous attendiez|tu t’attendais|vous espériez|vous pensiez|tu croyais|vous croyiez) à quoi',
      'à quoi (vous attendiez vous|t’attendais tu|vous vous attendiez)',
      'si (vous saviez|tu savais|vous aviez appris à|tu avais appris à) (lire|compter|écouter|écrire) [,] (vous|tu|il|c’est|on)',
      '(c’est|ce sont) [(toujours|encore)] (toujours|encore) les mêmes qui (râlent|se plaignent|critiquent|chouinent|ronchonnent|rouspètent|gueulent)',
      '(montez|faites|créez|ouvrez|lancez|organisez|venez|essayez|monte|fais|crée|ouvre|viens|essaie|organise) [donc] * * * * [,] [(et|puis)] (on verra|on en reparlera|vous verrez|tu verras)',
      'on verra si (vous faites|tu fais|vous êtes|tu es|vous y arrivez|tu y arrives) [mieux]',
      '^ (faites|fais|venez|viens|organisez) [donc] (le|la) [(faire)] (vous même|toi même|vous mêmes) [si * * *]',
    ],
    [
      'C’était Noël, vous vous attendiez à quoi ?',
      'Si vous saviez lire, vous auriez vu les horaires.',
      'C’est toujours les mêmes qui râlent.',
      'Montez donc votre club, on verra.',
    ],
    ['À quoi sert ce bouton ?', 'Si vous saviez la nouvelle !', 'Montez la tente, on arrive.'],
  ),
  blameless(
    'si-vous-n-etes-pas-content',
    [
      '(si|quand) (vous n’êtes|vous êtes|tu n’es|t’es|tu es) pas (content|contente|contents|contentes|satisfait|satisfaite|d’accord|heureux) [,] (il y a|allez|va|vas|la porte|changez|change|rien ne|personne ne|vous pouvez|tu peux|c’est|ne venez|ne viens)',
      '(vous n’avez|tu n’as) qu’à (aller|changer|rester|manger|commander|acheter|venir|lire|le faire|la faire|ouvrir|cuisiner)',
      '(mangez|restez|allez|reste|va|mange) (donc) (chez vous|ailleurs|chez toi|au fast food)',
      'je (ne|n’) (vais|ai) pas [à] m’(excuser|en excuser) (d’|de|pour)',
    ],
    ['Si vous n’êtes pas content, il y a d’autres bars.', 'Vous n’avez qu’à rester chez vous.'],
    ['Si vous n’êtes pas d’accord, dites-le-moi.', 'Restez chez vous, il neige.'],
  ),
  blameless(
    'vous-n-etiez-pas-la',
    [
      '(vous n’étiez|vous étiez|tu n’étais|t’étais|tu étais) pas (là|présent|présente|avec nous) [,] (vous|tu|donc) [(ne|n’)] [(pouvez|peux)] [(donc)] (pas|rien)',
      '(vous ne pouvez|tu ne peux|tu peux) [donc] pas [(en)] juger',
      'que (vous|tu) (ne|n’) * * * (pas|rien) (ne m’étonne|m’étonne) [(guère|pas|même pas)]',
      '(si|quand) (votre|ton|ta|vos|tes) * * (a|ont|est|sont) (raté|ratée|ratés|tombé|loupé|loupée|cassé) [,] c’est que (vous|tu)',
      '(vous n’êtes|t’es|tu n’es|vous êtes) pas (obligé|obligée|obligés) (de|d’) (me|nous|m’) (lire|suivre|écouter|regarder|répondre)',
      '(facile|c’est facile|trop facile|si facile) de critiquer (quand|derrière|sans|depuis|,)',
    ],
    [
      'Vous n’étiez pas là, vous ne pouvez donc pas juger.',
      'Si votre génoise a raté, c’est que vous avez mal suivi la recette.',
      'T’es pas obligé de me lire.',
      'Facile de critiquer quand on n’a rien publié.',
    ],
    ['Vous n’étiez pas là samedi, dommage.', 'Si votre clé a cassé, passez nous voir.', 'Il est facile de nager.'],
  ),
];
