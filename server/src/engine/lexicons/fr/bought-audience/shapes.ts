import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { swap } from './swap.ts';

const sold = '(abonnés|followers|abos|likes|vues|j’aime|fans)';
const place = '[(instagram|insta|tiktok|youtube|facebook|twitter|linkedin|twitch|spotify|ig|fb|yt)]';
const real =
  '(réels|réelles|vrais|vraies|actifs|actives|français|françaises|qualifiés|ciblés|authentiques|garantis|garanties|de qualité)';
const money = '(€|euros|euro|eur|e|chf|francs|dollars|($)|fcfa)';
const at = '(pour|à|dès|contre|à partir de|seulement|=|:)';
const piece =
  '(post|posts|publication|publications|vidéo|vidéos|photo|photos|page|chaîne|compte|story|reel|reels|profil|article|contenu)';
const click =
  '(like|likez|liker|aime|aimez|commente|commentez|commenter|partage|partagez|repartage|repartagez|suis|suivez|follow|followe|abonne|abonnez|rt|retweet|retweete|retweetez)';
const clicks =
  '(like|likerai|likons|aime|commente|commenterai|commentons|partage|partagerai|partageons|repartage|suis|suivrai|follow|followe|rt|retweet|retweete|passe|m’abonne|m’abonnerai)';
const yours =
  '(le tien|la tienne|les tiens|les tiennes|le vôtre|la vôtre|les vôtres|au tien|à la tienne|au vôtre|à la vôtre|sur le tien|sur le vôtre|chez toi|chez vous)';

/** Prices by the thousand and clicks for clicks, whatever stands around them, in French. */
export const shapes: readonly MendablePhrase[] = [
  swap(
    'buy-by-the-thousand',
    [
      `^ [(psst|hey|promo|🔥|👉)] [(,|:)] (achetez|achète|commandez|commande|procurez-vous|procure-toi|offrez-vous|offre-toi) [(vos|tes|des|de|jusqu’à|plus de|dès maintenant)] [(vrais|vraies|premiers|premières)] [# [k]] ${sold}`,
      `(acheter|commander|acheter vos|commander vos) [(des|vos|de)] [# [k]] ${sold} ${place} * [,] (pas cher|pas chers|pas chères|moins cher|garantis|garanties|en ligne|rapidement|livrés|livrées|en promo|en toute sécurité|dès # ${money})`,
      `# [k] ${sold} ${place} [${real}] [(et actifs|et garantis)] ${at} [seulement] # [,] ${money}`,
      `# [k] ${sold} ${place} ${real} [(et actifs|et garantis|sans bot|sans bots)] [,] (en # (h|heures|jours|minutes)|livrés|livraison|garantis|dès|garanti)`,
      '(notre|mon|nos|meilleur) (service|services|site|offre|offres|boutique|plateforme) (d’|de) (achat|vente|livraison) (de|d’) (abonnés|followers|likes|vues)',
      `(nos|mes) ${sold} [#  %] ${real} [(et actifs|et garantis)] [,] (livrés|livraison|en # (h|heures)|dès|sans)`,
      `(nos|mes) ${sold} # % ${real}`,
      '^ (achat|vente) (d’|de) (abonnés|followers|likes|vues|j’aime) (instagram|insta|tiktok|youtube|facebook|linkedin|twitch|:|pas cher|en ligne|dès)',
      `# (likes|vues|commentaires|abonnés|followers) (garantis|garanties|assurés|assurées) (par|à chaque|pour chaque|sur chaque) (post|publication|vidéo|photo|jour|mois)`,
      '(j’ai|on a|nous avons) acheté [(des|mes|nos)] [# [k]] (abonnés|followers|likes|vues) * et (ça|cela) (marche|a marché|fonctionne|a fonctionné|vaut le coup)',
    ],
    [
      'Achetez vos 500 likes ici.',
      'Commander des vues TikTok en ligne',
      '2 000 abonnés YouTube pour 15 euros',
      '800 followers TikTok réels livrés ce soir',
      'Profitez de notre service d’achat de likes.',
    ],
    [
      'Achetez vos billets ici.',
      'Acheter des vues ne sert à rien.',
      'Les 2 000 abonnés du gaz',
      'J’ai acheté des fraises et ça marche.',
    ],
    [
      ['Commander des vues TikTok en ligne, ici.', ''],
      ['Profitez de notre service d’achat de likes !', ''],
    ],
  ),
  swap(
    'four-between-letters',
    '(f 4 f|l 4 l|s 4 s|sub 4 sub|follow 4 follow|like 4 like|abo 4 abo|follow 4 followback)',
    ['F4F ?', 'sub4sub ce soir', 'L4L pour tous'],
    ['Le format A4', 'La case F4 du plateau'],
    [['F4F, qui veut.', '']],
  ),
  swap(
    'sell-account-so-large',
    `(vends|à vendre|cède|vente de) [(mon|un|notre|ma|une)] (compte|page|chaîne) ${place} [(,|:|–|avec|de|à)] * # [k] (abonnés|followers|abos|fans)`,
    ['Je vends mon compte YouTube, 9k abonnés.', 'Cède page Facebook : 4 000 abonnés'],
    ['Je vends mon vélo, 9k au compteur.'],
    [['Je vends mon compte YouTube, 9k abonnés.', '']],
  ),
  swap(
    'click-returned',
    [
      `(un|une|ton|votre) (like|j’aime|commentaire|com|abo|abonnement|follow) * * [(,|et|!)] (je|on) [(te|vous)] [(le|la|les)] (rends|rend|rendrai|fais pareil|ferai pareil|fais de même|ferai de même|fais autant)`,
      `${click} [(toi|vous)] [(à|sur)] * * [(,|et)] * * (capture|capture d’écran|screen|screenshot|preuve) [,|et] (je|on) (fais|ferai|fait) (pareil|de même|la même chose)`,
      '(je|on) (rends|rend|rendrai) [toujours] (chaque|tous les|tout|vos|les|le) (follow|follows|abonnement|abonnements|abo|abos|like|likes|j’aime) !(de|du|des)',
      '(tous|toutes|ceux|celles|les gens|les personnes) [(ceux|celles)] qui (commentent|likent|s’abonnent|me suivent|partagent|rt|follow) [(ce|mon|ma|cette)] [(post|publication|page|compte)] [,] je (les|leur) (suis|follow|ajoute|rends|like)',
      `(commente|commentez|écris|écrivez|mets|mettez|dis|dites|laisse|laissez) * * (et|,) (je|on) (m’abonne|te suis|vous suis|te follow|vous follow|t’ajoute|vous ajoute) !(de|des|vers|chez|pas)`,
      '(suis|suivez|follow|abonne|ajoute|ajoutez) moi [,] [et] je (te|vous) (suis|follow|followe|suivrai|ajoute) $',
      `je (regarde|like|commente|partage|visite|écoute) (ta|ton|tes|votre|vos) ${piece} [(,|et|si)] (tu|vous) (regardes|regardez|likes|likez|commentes|commentez|partages|partagez|visites|écoutes) (la mienne|le mien|les miens|les miennes)`,
      '(abonné|sub|suivi) = (abonné|sub|suivi)',
      '!(les|ces|nos|leurs) (s’échanger|échanger|échangeons|échangez) (des|nos|de|vos|quelques) (likes|abonnés|abonnements|follows|followers)',
    ],
    [
      'Laisse un like, je te le rends.',
      'Je rends chaque abo.',
      'Ceux qui likent mon post, je les suis.',
      'Commente et je te follow',
      'Échangeons nos likes.',
    ],
    [
      'Laisse un livre, je te le rends.',
      'Je rends chaque clé.',
      'Échangeons nos graines.',
      'Suis-moi, je te montre le puits.',
    ],
    [
      ['Laisse un like, je te le rends.', ''],
      ['Je rends chaque abo !', ''],
    ],
  ),
  swap(
    'places-in-the-pod',
    [
      '(notre|mon) pod [(linkedin|instagram|insta|d’engagement|de likes)] (a|cherche|recrute|accueille|prend|compte|ouvre|s’ouvre) ',
      'groupe (d’entraide|de soutien|d’engagement|de boost) (linkedin|instagram|insta|youtube|tiktok|facebook|twitter)',
    ],
    ['Notre pod LinkedIn recrute.', 'Rejoins mon groupe d’entraide TikTok'],
    ['Notre groupe d’entraide du quartier', 'Notre pod de baleines'],
    [['Notre pod LinkedIn recrute.', '']],
  ),
  swap(
    'mine-for-yours',
    [
      `${click} [(toi|vous)] [(à|sur|tous|toutes)] (mon|ma|mes|le mien|notre|nos) [(dernier|dernière|derniers|dernières)] [${piece}] [(de * )] [(,|:|=)] [(et|puis|alors)] (je|j|on|nous) [(vais|irai|viens)] ${clicks} ${yours}`,
      `${click} (mon|ma|mes|notre|nos) [(dernier|dernière)] ${piece} [(,|:|=|et)] (je|on) (passe|viens|irai|vais|passerai|viendrai) (voir|liker|commenter|sur) [(le tien|la tienne|les tiens|le vôtre|les vôtres|chez toi|chez vous|ton|votre|ta|tes|vos)]`,
      `(chacun|chaque membre|tout le monde|tous) (like|commente|partage|suit|booste|follow|likent|commentent) (les|le|la) (posts|publications|post|publication|contenus|vidéos|page|pages|comptes) (des autres|de chacun|de tous|de tout le monde|des membres|du groupe)`,
      '(je|on) (follow back|followback) (tout le monde|tous|toutes|direct|toujours|chacun|vite)',
      'tu (likes|follow|commentes) [,] [et] je (like|follow|commente) !(le|la|les|ce|ton|cette)',
      'je te (suis|follow|like) [(,|et|si)] tu me (suis|follow|like|rends)',
      '(tu me|vous me) (suis|suivez|follow|like|likez) [(,|et)] je (te|vous) (suis|follow|like)',
      '(on|venez on) (se|s’) (follow|followe|abonne|suit|like) (mutuellement|tous|entre nous|les uns les autres|réciproquement|tous mutuellement)',
      '(venez|allez|viens) [(,)] on se (follow|followe|suit|like)',
    ],
    [
      'Commentez ma vidéo et je commente la vôtre.',
      'Abonne-toi à ma chaîne, je m’abonne à la tienne',
      'Chacun commente les publications des autres.',
      'Je te follow, tu me follow',
    ],
    [
      'Commentez ma thèse et je corrige la vôtre.',
      'Chacun lit les lettres des autres.',
      'Si je te suis bien, tu me laisses le chien.',
    ],
    [
      ['Commentez ma vidéo et je commente la vôtre.', ''],
      ['Je te follow, tu me follow.', ''],
    ],
  ),
];
