import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { swap } from './swap.ts';

/** Followers, likes, reviews and accounts for sale, in French. The ids begin with what is done: `buy` or `sell`. */
export const sales: readonly MendablePhrase[] = [
  swap(
    'buy-followers',
    [
      '^ [(et|alors|🔥|promo|ici)] (achetez|achète|commandez|obtenez|procurez-vous|boostez-vous avec|profitez de) * * (abonnés|followers|likes|vues|j’aime|commentaires) (réels|réel|français|francais|actifs|instagram|insta|tiktok|youtube|facebook|pas cher|pas chers|garantis|ici|qualifiés|livrés|dès|à partir)',
      '(#|pack|packs|lot|lots) * (abonnés|followers|likes|vues|j’aime) [(instagram|insta|tiktok|youtube|facebook|français|réels)] (pour|à|dès|à partir de|seulement|=) [(seulement)] # [,] (€|euros|eur|e)',
      '(vente|vends|je vends|vendons|propose|dispo) * * (abonnés|followers|likes|vues|j’aime) * (instagram|insta|tiktok|youtube|facebook|pas cher|mp|dm|réels|français|actifs|€)',
      '(abonnés|followers|likes|vues) (pas cher|pas chers|à vendre|à petit prix|en vente|livrés en)',
    ],
    [
      'Achetez des abonnés Instagram pas cher.',
      '1000 abonnés pour 9 €',
      'Vends abonnés TikTok',
      'Followers pas cher !',
    ],
    ['Achetez des fraises.', 'Le journal a des abonnés pas contents.'],
    [
      ['Achetez des abonnés réels dès maintenant.', ''],
      ['Followers pas cher !', ''],
    ],
  ),
  swap(
    'sell-account',
    [
      '(vends|à vendre|je vends|vente|achète|cède) * (compte|page|chaîne) * (instagram|insta|tiktok|facebook|youtube|twitter|linkedin) * # [k] * (abonnés|followers|abos|fans)',
      '(compte|page|chaîne) * # [k] (abonnés|followers|abos) (à vendre|en vente|dispo à la vente)',
    ],
    ['Vends compte Instagram 10k abonnés', 'page de 5 000 abonnés à vendre'],
    ['Vends vélo', 'Compte à rebours'],
    [['Vends compte Instagram 10k abonnés.', '']],
  ),
  swap(
    'buy-reviews',
    [
      '(achetez|commandez|vends|vendons|je vends|nous vendons|vente de|pack de|packs de|lot de) * (avis|commentaires|notes|étoiles) (google|trustpilot|tripadvisor|facebook|amazon|positifs|5 étoiles|vérifiés)',
      '(avis|étoiles) (google|trustpilot|tripadvisor) [(positifs|5 étoiles|vérifiés)] (pas cher|pas chers|garantis|livrés|à vendre|dès # €|pour # €|à partir de # €)',
    ],
    ['Achetez des avis Google.', 'Avis Trustpilot garantis, à vendre'],
    ['Les avis Google nous aident.', 'Achetez des étoiles en sucre.'],
    [['Achetez des avis Google 5 étoiles.', '']],
  ),
  swap(
    'buy-panel',
    [
      '(panel smm|smm panel|panneau smm|service smm|services smm)',
      '(boost|boostez|booster) * (instagram|insta|tiktok|facebook|youtube) (pas cher|dès # €|pour # €|à partir de # €|livré|instantané et garanti)',
    ],
    ['Le meilleur SMM panel.', 'Boost Instagram pas cher'],
    ['Le panel de consommateurs'],
    [['Le panel SMM le moins cher.', '']],
  ),
  swap(
    'buy-delivered',
    '(abonnés|followers|likes|vues|j’aime) [(instagram|insta|tiktok|youtube|facebook|linkedin|twitch)] [(100 %|réels|réels et actifs|actifs|français|de qualité|garantis|à vie)] [(et actifs|réels|garantis)] (livrés|livraison|sans mot de passe|non drop|à partir de # €|dès # €|pour seulement # €)',
    ['Followers TikTok réels dès 5 €.', 'likes garantis sans mot de passe'],
    ['Vues sur mer, à partir de 80 € la nuit'],
    [['Abonnés Instagram réels dès 5 €.', '']],
  ),
  swap(
    'sell-growth',
    '(je|on|nous) (te|vous|fais|fait|faisons|livre|livrons|ajoute) [(fais|faisons|fait|livre|livrons|ajoute|ajoutons)] [(gagner|prendre|monter|avoir|exploser)] [(à|jusqu’à|plus de)] # [k] (abonnés|followers|likes|vues|abos) [(réels|actifs|par jour|en # (jours|h|heures))] (pour|contre|à|dès) [seulement] # (€|euros|eur|chf|dollars|fcfa)',
    ['Je te fais gagner 1 000 abonnés pour 10 €.', 'On vous livre 500 likes contre 5 euros'],
    ['Je te livre 20 œufs pour 5 €.'],
    [['Je te fais gagner 1 000 abonnés pour 10 €.', '']],
  ),
  swap(
    'buy-your-likes',
    '(payé|payés|payée|payées|rémunéré|rémunérée|rémunérés|gagne|gagnez|touchez|touche|€|euros) [(# €|de l’argent|jusqu’à # €)] (pour|par|à|en) [(chaque|simplement|juste)] (liker|like|likant|s’abonner|vous abonner|t’abonner|suivre des|regarder des vidéos|regardant des vidéos|mettre des avis|laisser des avis|poster des avis)',
    ['Soyez payés pour liker des vidéos.', 'Gagnez 50 € en likant'],
    ['Payé pour dormir', 'Gagnez du temps en marchant.'],
    [['Soyez payés pour liker des vidéos.', '']],
  ),
];
