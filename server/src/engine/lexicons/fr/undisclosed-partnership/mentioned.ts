import { tieOf } from '../../../language/partnership/cue.ts';
import { product } from './products.ts';

const gift = tieOf('gift');
const code = tieOf('code');

/** What a friend seldom sends. */
const sample =
  '(soin|soins|sérum|sérums|crème|crèmes|shampoing|shampoings|palette|maquillage|mascara|fond de teint|échantillons|coffret|coffrets|box|gamme|collection|routine|compléments)';
const given = '(offert|offerte|offerts|offertes|envoyé|envoyée|envoyés|envoyées|prêté|prêtée)';

/** Ties with whoever is mentioned: friends give and invite too, so what was given tells a house from a person. */
export const mentioned = [
  gift(
    'merci-a-la-marque-mentionnee',
    [
      `(merci|cœur|coucou) [(beaucoup|encore|infiniment|mille fois|aussi)] [à] @_ pour [(ce|cet|cette|ces|le|la|les|l|leur|leurs|mon|ma|mes|votre|vos)] [_] ${product} [_] ${given} !(à|pour)`,
      `(merci|cœur|coucou) [(beaucoup|encore|infiniment|mille fois|aussi)] [à] @_ pour [(ce|cet|cette|ces|leur|leurs|votre|vos)] [_] ${sample}`,
      '(merci|cœur|coucou) [(beaucoup|encore|infiniment|mille fois|aussi)] [à] @_ pour [(ce|cet|cette|ces|le|la|les|l|leur|mon|ma|notre)] [_] (séjour|nuit|nuitée|nuits|week-end|escapade|escale|croisière|dîner|déjeuner|brunch|massage|expérience) [_] (offert|offerte|offerts|offertes)',
    ],
    [
      'Merci @maisonlune pour cette jolie box offerte !',
      'Merci à @maisonlune pour ces soins',
      'Merci @hotelmar pour ce séjour offert',
    ],
    [
      'Merci @lea pour le livre prêté.',
      'Merci @marc pour les plants offerts au club.',
      'Merci @lea pour le sac offert à Noël.',
      'Merci @nour pour la soirée.',
    ],
  ),
  gift(
    'la-marque-mentionnee-donne',
    [
      `@_ (m a|m ont|nous a|nous ont) [(gentiment|gracieusement|aussi)] (offert|envoyé|prêté|confié|fait parvenir|fait livrer) (son|sa|ses|leur|leurs) (nouveau|nouvelle|nouveaux|nouvelles|dernier|dernière|derniers|dernières) ${product}`,
      `${sample} que @_ (m a|m ont|nous a|nous ont) [(gentiment|gracieusement|aussi)] ${given}`,
      '(colis|paquet|envoi|kit|box) [(reçu|reçue|envoyé|envoyée)] (de la part de|de|par) @_ [_] [_] [,] [_] [_] [_] (à tester|de tester|de vous montrer|de vous en parler)',
      '@_ (m a|m ont|nous a|nous ont) (invité|invités|invitée|invitées|accueillis|accueillies|reçus) [pour] [(une|deux|trois|quatre|#)] [(nuit|nuits|jours)] (dans|dans une de) (sa|ses|leur|leurs|une) [_] (suite|suites|chambre|chambres|villa|villas|lodge|lodges|cabane|cabanes)',
      `(invité|invitée|invités|invitées|convié|conviée) (par|chez) @_ (pour|à) (tester|essayer|découvrir|goûter) (leur|leurs|la|le|les|sa|son|ses) [(nouveau|nouvelle|nouveaux|nouvelles)] (${product.slice(1, -1)}|carte|menu)`,
      '(rejoindre|rejoins|intégrer|intègre) [(la team|l équipe|la famille)] @_ (comme|en tant qu|en tant que) (ambassadeur|ambassadrice|égérie)',
    ],
    [
      '@maisonlune m’a envoyé son nouveau casque',
      'La crème que @maisonlune m’a offerte',
      'Un colis reçu de la part de @maisonlune ce matin, j’ai hâte de tester',
      '@hotelmar nous a invités deux nuits dans sa suite',
      'Invitée par @latable à goûter la nouvelle carte',
      'Ravie de rejoindre la team @maisonlune comme ambassadrice',
    ],
    [
      '@paul m’a envoyé les photos de la course.',
      '@camille m’a offert un pull.',
      '@julie nous a invités deux jours à la campagne.',
      'Un colis reçu de @maman ce matin.',
    ],
  ),
  code(
    'reduction-de-la-marque-mentionnee',
    [
      '(grâce à|avec) @_ [,] (j ai|je vous ai|on vous a|vous avez|tu as) [(négocié|obtenu|trouvé|droit à)] (un|une|des) [_] (réduction|réduc|remise|code)',
    ],
    ['Grâce à @maisonlune, j’ai une réduction pour vous', 'Avec @lunaire, vous avez une belle remise'],
    ['Grâce à @lea, j’ai une place assise.'],
  ),
];
