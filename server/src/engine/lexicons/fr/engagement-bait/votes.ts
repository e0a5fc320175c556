import { baitOf } from '../../../language/appeals/cue.ts';
import { heart, orders } from './orders.ts';

const reaction = baitOf('reaction');
const hearts = heart.slice(1, -1);
const mark = `(${hearts}|like|j aime|rt|fav|1|2|a|b)`;

/** Opinions told by pressing a button. */
export const votes = [
  reaction(
    'une-etoile',
    [
      '(une|votre|ta) [petite] (étoile|⭐|⭐️) [sur (github|le dépôt|gitlab|le repo)] (me|nous) (ferait|aiderait|aide|fait|ferai|touche) [(beaucoup|très|super|vraiment|énormément|plaisir)]',
      ...orders(
        'mettez|laissez|lâchez|donnez',
        'mets|laisse|lâche|donne',
        '[(nous|moi|lui)] une [petite] (étoile|⭐|⭐️) [sur (github|le dépôt|gitlab|le repo)] (si|pour (nous|m|me|aider|soutenir)|🙏|svp|stp)',
      ),
    ],
    ['Une étoile sur GitHub nous ferait plaisir', 'Mettez une ⭐ si cela vous sert'],
    ['Une étoile nous guide.', 'Mettez une étoile en haut du sapin.'],
  ),
  reaction(
    'votez-par-reaction',
    [
      ...orders(
        'votez|réagissez|répondez|exprimez-vous',
        'vote|réagis|réponds|exprime-toi',
        `(avec|par|via|en|d) [(un|une|des|les|vos|la|tes|l)] (réaction|réactions|emoji|emojis|émoji|émojis|émoticône|smiley|like|j aime|${hearts})`,
      ),
    ],
    ['Votez avec une réaction.', 'Réagissez avec un emoji', 'Réponds par un 👍'],
    ['Votez dimanche avant 18 h.', 'Une réaction pour la forme.'],
  ),
  reaction(
    'like-pour-rt-pour',
    [
      '(j aime|like|j adore|cœur|coeur|un cœur|un coeur) (pour|=|si) [_] [_] [_] [(,|/|ou|et|;)] (j adore|wouah|haha|grrr|triste|solidaire|bravo|soutien|instructif|cœur|coeur|un cœur|un coeur|un feu|rire) (pour|=|si)',
      `(rt|like|likez|fav|j aime|partage) (pour|=|si) [_] [_] [_] [(,|/|ou|et|;)] (un|like|fav|rt|partage|j aime|coeur|${hearts}) (pour|=|si)`,
    ],
    ['RT pour la mer, fav pour la montagne', 'Like si oui, partage si non'],
    ['Un partage pour la forme.'],
  ),
  reaction(
    'reaction-pour',
    [
      `(une|un|la) (réaction|emoji|émoji) [${heart}] (pour|=) (oui|non|dire|voter|chaque)`,
      `(une|un|la) (réaction|emoji|émoji) ${heart} (pour|=) (la|le|les)`,
      `^ [(un|une|mets un|mettez un)] ${heart} (en commentaire|en commentaires|en com|dans les commentaires) (si|pour|et)`,
      `${mark} (=|pour) (oui|non|d accord|pas d accord|team) [(,|/|ou|et)] ${mark} (=|pour)`,
    ],
    ['Un emoji pour oui', '1 = oui, 2 = non', '👍 pour oui, ❤️ pour non'],
    ['Une réaction à chaud.', '1 pour cent', 'Un emoji pour le type de tâche.'],
  ),
  reaction(
    'votez-pour-nous',
    [
      ...orders(
        'votez',
        'vote',
        '(massivement|pour (moi|nous|mon|ma|notre|nos)) * (ici|en un clic|au concours|sur le site|tous les jours|chaque jour|svp|concours|photo|vidéo|clip|projet|trophées|prix)',
      ),
    ],
    ['Votez pour notre projet tous les jours', 'Votez pour moi au concours photo'],
    ['Il vote pour nous.', 'Votez pour qui vous voulez.'],
  ),
];
