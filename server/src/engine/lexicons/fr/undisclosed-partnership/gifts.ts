import { type TiePhrase, tieOf } from '../../../language/partnership/cue.ts';
import { product } from './products.ts';

const given =
  '(offert|offerte|offerts|offertes|envoyé|envoyée|envoyés|envoyées|reçu|reçue|reçus|reçues|prêté|prêtée|prêtés|donné|donnée)';
const brand =
  '(la marque|ma marque préférée|cette marque|une marque|l enseigne|la maison|le label|la start-up|une start-up|le fabricant|l éditeur|la maison d édition|mon partenaire|mes partenaires)';
/** Whoever receives guests gives every day: only an invitation is a tie. */
const venue =
  '(la marque|l hôtel|un hôtel|l office de tourisme|l office du tourisme|le restaurant|le domaine|le spa|le camping|la compagnie|le château)';

const gift = tieOf('gift');
const code = tieOf('code');

/** What a brand gave, and codes that pay whoever shares them. */
export const gifts: readonly TiePhrase[] = [
  gift(
    'offert-par-la-marque',
    [
      `${given} [(gracieusement|gentiment|gratuitement)] [(en cadeau|en avant-première)] [(de la part de|de la part|par|de|d)] ${brand}`,
      `(en cadeau|cadeau) (de|par|de la part de) ${brand}`,
      `${brand} [(_)] (m a|m ont|nous a|nous ont) [(gracieusement|gentiment|gratuitement|aussi|même)] (offert|offerte|offerts|offertes|envoyé|envoyée|envoyés|envoyées|fait parvenir|prêté|prêtée|prêtés|donné|confié|confiée|remis|filé|gâté|gâtée|invité|invitée|invités|convié|conviée) !(un mail|un message|un courriel|un sms|une réponse|une facture|un courrier|une lettre|ma commande|un remboursement|le mauvais|la mauvaise)`,
      `${brand} [(_)] (m|nous) (offre|offrent|envoie|envoient|invite|invitent|gâte|prête) (ce|cette|ces|un|une|le|la|les|leur|à|au|deux|des)`,
      `(invité|invitée|invités|invitées|convié|conviée|conviés|conviées) (au|à la|à l|à un|à une|aux) (lancement|soirée|événement|inauguration|présentation|avant-première|voyage) [_] [_] [_] [_] (par|de) (la marque|cette marque|mon partenaire)`,
      `${venue} [(_)] (m a|m ont|nous a|nous ont) [(gentiment|gracieusement|aussi)] (invité|invitée|invités|invitées|convié|conviée|conviés|accueilli gracieusement)`,
      `(invité|invitée|invités|invitées|convié|conviée) (par|chez) ${venue}`,
      `(merci|coeur) * pour (l envoi|le cadeau|ce cadeau) (de|des|du) [(ces|leurs|vos|ce|cette|cet|leur|votre|la|le|l)] [_] ${product}`,
      `pour (l envoi de ces|l envoi de leurs|l envoi de vos|ces jolis|ces beaux|ces super) ${product}`,
    ],
    [
      'Une crème reçue en cadeau de la marque.',
      'La marque m’a envoyé son sac',
      'La marque m’offre ce voyage',
      'Conviée au lancement du nouveau sérum par la marque',
      'Nous étions invités par l’office de tourisme',
    ],
    ['Un pull offert par ma sœur.', 'La marque a fermé.'],
  ),
  gift(
    'recu-pour-test',
    [
      `(m a|m ont|nous a) (envoyé|offert|prêté|fait parvenir|confié) [(un|une|le|la|les|son|sa|ses|leur|leurs|ce|cette|des|deux|trois)] [_] [_] [_] (à tester|pour test|pour le tester|pour la tester|pour les tester|pour que je (le|la|les|vous|te|l) [(en)] (teste|essaie|essaye|parle|donne|dise|montre|fasse|partage)|pour avis|pour (vous|te) (donner|dire|montrer)|en test)`,
      '(reçu|reçue|reçus|reçues) (gracieusement|gratuitement) [(pour|par|de la part|afin)] !(le|la|les|l|un|une|des|du|de|d|mon|ma|mes|son|sa|ses|notre|leur|leurs|cette|ce)',
      `(reçu|reçue|reçus|reçues) [(gracieusement|gratuitement|en avant-première)] (ce|cet|cette|ces|le|la|les|leur|leurs|un|une|des) [(nouveau|nouvelle|nouveaux|nouvelles|joli|belle|_)] ${product} [_] (gracieusement|gratuitement|en cadeau|en avant-première)`,
      `(reçu|reçue|reçus|reçues) (gracieusement|gratuitement|en avant-première) (ce|cet|cette|ces|le|la|les|leur|leurs|un|une|des|deux) [_] [_] ${product}`,
      `(m a|m ont|nous a|nous ont|de m avoir|pour m avoir) (offert|envoyé|prêté|fait parvenir|fait livrer) (leur|leurs) (nouveau|nouvelle|nouveaux|nouvelles|dernier|dernière|derniers|dernières) ${product}`,
      '(m a|m ont|nous a|nous ont) (envoyé|livré|prêté) [(le tout|tout)] (gratuitement|gracieusement)',
      `(invité|invitée|invités|invitées|convié|conviée) à (tester|essayer) (leur|leurs|la|le|les) (nouveau|nouvelle|nouveaux|nouvelles) ${product}`,
      `(m a|m ont|nous a|nous ont) [(gentiment|aussi)] (invité|invitée|invités|invitées|convié|conviée|proposé) [(à|de)] (tester|essayer|découvrir) (leur|leurs|sa|son|ses|la|le|les) [(nouveau|nouvelle|nouveaux|nouvelles|toute nouvelle|_)] ${product}`,
      `(eu la chance|eu le plaisir|eu l occasion|eu la joie|eu l honneur|la chance|le plaisir) de (recevoir|tester en avant-première|découvrir en avant-première|me faire offrir) [(gracieusement|gratuitement)] (ce|cet|cette|ces|le|la|les|leur|leurs) [(nouveau|nouvelle|nouveaux|nouvelles|tout nouveau|toute nouvelle|_)] ${product}`,
      '(ravi|ravie|heureux|heureuse|fier|fière|contente|content) d être [(le nouvel|la nouvelle|une|un)] (ambassadeur|ambassadrice|égérie|visage) (de la|d une|pour la|pour une|de cette|de ma) [(belle|jolie)] marque',
      '(en partenariat|en collaboration|en collab|collab|collaboration|partenariat) avec (ma|cette|une) [(belle|jolie|super|petite)] marque',
      '(hôtel|spa|resort|domaine|château|lodge) _ [_] [_] , (un grand merci|mille mercis|merci) [(beaucoup|encore|infiniment)] pour l invitation',
      '(produit|produits|article|articles|livre|box|coffret|séjour|nuit|nuitée|repas|sac|robe|tenue|crème) (offert|offerts|offerte|offertes) [(gracieusement|gentiment)] par !(le club|notre club|l association|notre association|l asso|l amicale|la section|la chorale|l orchestre|l harmonie|le comité|le bureau|l équipe|les bénévoles|les parents|l école|le collège|le lycée|la mairie|la municipalité|la commune|la ville|le conseil|la paroisse|la bibliothèque|la médiathèque|mon|ma|mes|un|une)',
      '(colis|kit|dossier|envoi|envois) presse !(de|du)',
      'merci [(beaucoup|encore|infiniment)] à (la marque|cette marque|toute l équipe de la marque|mon partenaire) [_] [_] (pour|de|qui)',
    ],
    [
      'On m’a envoyé ce casque à tester.',
      'Un sérum reçu gracieusement',
      'Produits offerts par Maison Lune',
      'J’ai reçu ces écouteurs gratuitement',
      'Reçu en avant-première leur nouveau casque',
      'Lumio m’a offert leur nouvelle montre',
      'Elles m’ont invitée à tester leur nouvelle gamme',
      'J’ai eu la chance de recevoir le nouveau robot',
      'Ravie d’être ambassadrice de la marque',
      'En partenariat avec ma marque préférée',
      'Une nuit à l’hôtel Bellevue, merci pour l’invitation',
    ],
    [
      'Il m’a envoyé une lettre.',
      'Un colis reçu hier.',
      'J’ai reçu gratuitement les conseils d’un voisin.',
      'On m’a offert une montre pour mes trente ans.',
      'Elle m’a invitée à découvrir la région.',
      'Fière d’être ambassadrice de la Croix-Rouge.',
      'En partenariat avec l’école',
      'Mon voisin m’a offert cette table.',
      'Mon frère m’a offert ce vélo.',
      'Merci à Paul de m’avoir envoyé cette veste.',
      'Le tournoi finit par un repas offert par le comité.',
      'Un livre offert par ma sœur.',
    ],
  ),
  code(
    'mon-code-promo',
    [
      '!(pour) (mon|mes) (code|codes) (promo|de réduction|réduction|réduc|créateur|partenaire|de remise|perso|avantage|parrain|parrainage|de parrainage|d’invitation|invitation)',
      '(mon|mes) (lien|liens) (de parrainage|parrain|parrainage|d’invitation|d’affiliation|affilié|affiliés|partenaire)',
      'ma (réduction|remise|réduc|promo) (est|dans|avec|en)',
      '(utilisez|utilise|tapez|tape|entrez|rentrez|profitez de|profite de) mon code (pour|avant|jusqu|dès|lors|:|et (profitez|bénéficiez|recevez|obtenez))',
    ],
    ['Profitez de mon code promo', 'Utilise mon code avant dimanche'],
    ['Mon code source est public.', 'Utilise mon code source.', 'Mon code ne compile pas.'],
  ),
  code(
    'mon-lien-remunere',
    [
      '(avec|via|grâce à|en utilisant|en passant par) mon (lien|code) [(perso|personnel|exclusif|ci-dessous|en bio|dans ma bio)] [(,|:)] (vous|tu|t|c est) (avez|as|aurez|auras|bénéficiez|bénéficies|profitez|profites|recevez|reçois|gagnez|gagnes|économisez|économises|# %|-)',
      '(via|avec|par|grâce à) mon lien [(perso|personnel|exclusif|ci-dessous|en bio)] et (recevez|reçois|profitez|profite|gagnez|gagne|obtenez|obtiens|bénéficiez|bénéficie|économisez|économise)',
      '(via|avec|par|grâce à|passez par|passe par|utilisez|utilise|cliquez sur|clique sur) mon lien [(perso|personnel|exclusif|unique|partenaire)] [(pour)] [(profiter|bénéficier|obtenir|avoir|recevoir|gagner)] (une|un|votre|ta|ton|des|#)',
      '(via|avec|par|grâce à|passez par|passe par|utilisez|utilise|cliquez sur|clique sur) mon lien [(perso|personnel|exclusif|unique|partenaire)] pour (profiter|bénéficier) (de|d|des|du)',
    ],
    [
      'Passez par mon lien pour avoir une remise',
      'Utilise mon lien pour obtenir 10 €',
      'Avec mon lien, vous avez deux mois offerts',
    ],
    ['Mon lien vers la vidéo est cassé.', 'Avec mon lien de parenté'],
  ),
];
