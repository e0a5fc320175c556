import { type TiePhrase, tieOf } from '../../../language/partnership/cue.ts';

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
      `${brand} [(_)] (m a|m ont|nous a|nous ont) [(gracieusement|gentiment|gratuitement|aussi|même)] (offert|envoyé|fait parvenir|prêté|gâté|gâtée|invité|invitée|invités|convié|conviée)`,
      `${venue} [(_)] (m a|m ont|nous a|nous ont) [(gentiment|gracieusement|aussi)] (invité|invitée|invités|invitées|convié|conviée|conviés|accueilli gracieusement)`,
      `(invité|invitée|invités|invitées|convié|conviée) (par|chez) ${venue}`,
      '(merci|coeur) * pour (l envoi|le cadeau|ce cadeau) (de ces|de leurs|de vos|des|de ce|de cette) (produits|produit|soins|soin|échantillons|crèmes|crème|nouveautés|nouveauté)',
      'pour (l envoi de ces|l envoi de leurs|l envoi de vos|ces jolis|ces beaux|ces super) (produits|soins|échantillons|nouveautés)',
    ],
    [
      'Une crème reçue en cadeau de la marque.',
      'La marque m’a envoyé son sac',
      'Nous étions invités par l’office de tourisme',
    ],
    ['Un pull offert par ma sœur.', 'La marque a fermé.'],
  ),
  gift(
    'recu-pour-test',
    [
      `(m a|m ont|nous a) (envoyé|offert|prêté|fait parvenir|confié) [(un|une|le|la|les|son|sa|ses|leur|leurs|ce|cette|des|deux|trois)] [_] [_] [_] (à tester|pour test|pour le tester|pour la tester|pour les tester|pour que je le teste|pour que je la teste|pour que je vous en parle|en test)`,
      '(reçu|reçue|reçus|reçues) (gracieusement|gratuitement) [(pour|par|de|afin)]',
      '(produit|produits|article|articles|livre|box|coffret|séjour|nuit|nuitée|repas|sac|robe|tenue|crème) (offert|offerts|offerte|offertes) [(gracieusement|gentiment)] par',
      '(colis|kit|dossier|envoi|envois) presse !(de|du)',
      '(un|grand|mille|merci|gros) (merci) à (la marque|toute l équipe de la marque|mon partenaire) [(pour|de)]',
    ],
    ['On m’a envoyé ce casque à tester.', 'Un sérum reçu gracieusement', 'Produits offerts par Maison Lune'],
    ['Il m’a envoyé une lettre.', 'Un colis reçu hier.'],
  ),
  code(
    'mon-code-promo',
    [
      '(mon|mes) (code|codes) (promo|de réduction|réduction|réduc|créateur|partenaire|de remise|perso|avantage)',
      '(utilisez|utilise|tapez|tape|entrez|rentrez|profitez de|profite de) mon code (pour|avant|jusqu|dès|lors|:|et (profitez|bénéficiez|recevez|obtenez))',
    ],
    ['Profitez de mon code promo', 'Utilise mon code avant dimanche'],
    ['Mon code source est public.', 'Utilise mon code source.', 'Mon code ne compile pas.'],
  ),
  code(
    'mon-lien-remunere',
    [
      '(via|avec|par|grâce à|passez par|passe par|utilisez|utilise|cliquez sur|clique sur) mon lien [(perso|personnel|exclusif|unique|partenaire)] [(pour)] [(profiter|bénéficier|obtenir|avoir|recevoir|gagner)] (de|d|une|un|votre|ta|ton|des|#)',
    ],
    ['Passez par mon lien pour avoir une remise', 'Utilise mon lien pour obtenir 10 €'],
    ['Mon lien vers la vidéo est cassé.'],
  ),
];
