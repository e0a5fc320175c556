import { baitOf } from '../../../language/appeals/cue.ts';
import { onlyPost, orders } from './orders.ts';

const comment = baitOf('comment');

/** Comments for their own sake, and piles of orders. */
export const comments = [
  comment(
    'levez-la-main',
    [
      ...orders('levez|lever', 'lève', 'la main (🙋|🙋‍♀️|🙋‍♂️|✋) [si (vous|tu|ça)]'),
      ...orders(
        'levez|lever',
        'lève',
        'la main [🙋] [(🙋‍♀️|🙋‍♂️)] (en commentaire|en commentaires|dans les commentaires|en com|👇|ici|ci-dessous)',
      ),
      ...orders(
        'dites|dites-nous|dites-moi',
        'dis|dis-nous|dis-moi',
        '(bonjour|coucou|hello|salut|oui|présent|merci|amen|bravo) (en commentaire|en commentaires|dans les commentaires|en com|sous ce post|👇)',
      ),
    ],
    [
      'Levez la main en commentaire',
      'Levez la main 🙋',
      'Dites bonjour en commentaire',
      'Lève la main 🙋 si tu te reconnais',
    ],
    [
      'Elle lève la main si elle sait.',
      'Levez la main si vous avez mal au ventre.',
      'Dites-moi en commentaire ce que vous lisez.',
      'Levez la main pour parler.',
    ],
  ),
  comment(
    'pile-d-ordres',
    [
      '!(vous|nous|pas|ne) (likez|aimez|commentez|partagez|enregistrez|abonnez-vous|sauvegardez|taguez|réagissez|repostez|suivez) [(,|/|et|&|+|ou|-)] (commentez|partagez|likez|enregistrez|abonnez-vous|sauvegardez|taguez|repostez|retweetez)',
      '!(tu|il|elle|je|qui|on|le|la|un) (like|aime|commente|partage|enregistre|abonne-toi|sauvegarde|tague|reposte) [(,|/|et|&|+|ou|-)] (commente|partage|like|enregistre|abonne-toi|sauvegarde|tague|reposte|repost) !(le|la|les|l|son|sa|ses|un|une|des|notre|leur|avec)',
      '(like|likes|likez) (,|/|+|&|et) (share|partage|partages|rt|abo|abonnement|com|commentaire)',
    ],
    ['Aimez, commentez, partagez !', 'Commente et partage 🙏', 'Like + abo pour participer'],
    ['Elle commente et partage l’actualité.', 'Vous aimez partager.'],
  ),
  comment(
    'mettez-le-votre-et-je',
    [
      ...orders(
        'mettez|laissez|postez|donnez|lâchez|déposez',
        'mets|laisse|poste|donne|lâche|dépose',
        '[(moi|nous)] (votre|ton|ta) (site|chaîne|boutique|niche|url|lien|pseudo|profil|landing page|page|produit|projet|startup) [(web|instagram|linkedin|tiktok|youtube)] [(en commentaire|en commentaires|en com|ici|ci-dessous|dans les commentaires|👇)] [,] (et|:|→|👉) (je|on|nous) (te|vous|t) [(fais|fait|ferai)] [(un|une|l|son)] (audit|audite|analyse|dis|donne|réponds|trouve|montre|note|retour|roast|propose|critique)',
      ),
    ],
    ['Mets ton site en commentaire et je te fais un audit', 'Laissez votre chaîne ici et je vous donne trois idées'],
    ['Mets ton manteau et je te montre.', 'Posez votre question et je vous réponds.'],
  ),
  comment(
    'commentez-pour',
    [
      ...orders(
        'commentez',
        'commente',
        '[(vite|massivement|ce post|cette publication|ici)] (pour (devenir|soutenir|faire remonter|faire monter|gagner|participer|aider|booster|que|la suite|voter|la visibilité|l algo|l algorithme|la force)|si (tu|vous|t|toi|ça|c))',
      ),
    ],
    [
      'Commentez si vous êtes prêts.',
      'Commente pour gagner',
      'Commentez pour devenir mutuels',
      'Commentez vite pour faire remonter',
    ],
    ['Commentez ce vers de Racine.', 'Il commente si bien.'],
  ),
  comment(
    'commente-et-je-te-suis',
    [
      '(en commentaire|en commentaires|en com|ci-dessous|👇) [,] [et] (je|on) (te|t|vous|m|s) (suis|abonne|suit|follow|suivrai|abonnerai)',
      '(heureux|heureuse|ravi|ravie|reconnaissant|reconnaissante|content|contente|n hésitez pas à|n hésite pas à) [(que vous|que tu|si vous|si tu)] [(le|la|l)] (liker|likez|likes|likiez|aimer|commenter|commentez|commentes|commentiez|partager|partagiez|enregistrer|enregistriez) (,|ou|et) [(ou|et|à)] [(le|la|l)] (liker|likez|likes|likiez|aimer|commenter|commentez|commentes|commentiez|partagez|partages|partager|partagiez|enregistrer|enregistriez) !(votre|vos|ta|tes|ton|ce que|comment)',
    ],
    [
      'Mettez votre compte en commentaire et je vous suis',
      'Je serais heureuse que vous le commentiez ou le partagiez',
      'N’hésitez pas à liker, commenter',
    ],
    ['Dites-le en commentaire et on vous répond.', 'N’hésitez pas à commenter et partager vos recettes.'],
  ),
  comment(
    'les-premiers-a-commenter',
    [
      '(le|la|les|aux) [(#|deux|trois|cinq|dix|vingt|cent)] (premier|première|premiers|premières) (à commenter|qui (commente|commentent|like|likent|partage|partagent)|à (liker|partager|s abonner))',
      '(aux|les|pour les) (#|deux|trois|cinq|dix|vingt|cent) (premiers|premières) (commentaires|à commenter|à partager)',
      'aux premiers commentaires',
    ],
    ['Les dix premiers à commenter gagnent', 'Un mug aux 3 premiers commentaires'],
    ['Le premier commentaire était gentil.', 'Les premiers commentaires sont tombés.', 'Les premiers à courir.'],
  ),
  comment(
    'pour-participer',
    [
      '(pour|afin de) (participer|gagner|jouer|tenter [(ta|votre)] chance) [(,|:|c est simple|rien de plus simple|au tirage au sort|au concours|un|une|ce|le)] * [(,|:)] [(il suffit de|il vous suffit de|il te suffit de|c est simple|rien de plus simple)] [:] [#] [(1|-|•|✅|➡️|👉|.)] (liker|aimer|commenter|s abonner|vous abonner|t abonner|taguer|partager|suivre|identifier|likez|like|commentez|commente|abonnez|abonne|taguez|tague|partagez|partage|identifiez|identifie|suivez|suis|rt)',
      '(suivez|suis|follow|s abonner à|vous abonner à|t abonner à) * [(,|+|et|&)] (likez|like|liker|aimer|rt|commentez|commenter) * [(,|+|et|&)] (taguez|tague|taguer|tagguer|identifiez|identifier|mentionner|partagez|partager|commenter|commentez)',
    ],
    ['Pour participer : abonnez-vous', 'Pour gagner, il suffit de liker', 'Suivez la page, likez et taguez deux amis'],
    ['Pour participer, écrivez à la mairie.', 'Pour gagner du temps.'],
  ),
  comment(
    'un-up',
    [
      '(petit|un) (up|com|commentaire|mot) (pour|svp|stp) [(la|le|l)] (visibilité|force|algo|algorithme|référencement|soutien)',
      '(up|commentaire|commentaires|comz|com) (pour|aide|aident|fait plaisir|boostent) (la visibilité|l algo|l algorithme|le référencement|la force)',
    ],
    ['Un petit up pour la visibilité', 'Vos commentaires aident l’algo'],
    ['Un mot pour toi.', 'Un commentaire pour la mairie.'],
  ),
  comment(
    'mets-un-mot',
    [
      ...orders(
        'mettez|tapez|écrivez|laissez|lâchez|postez',
        'mets|tape|écris|laisse|lâche|poste',
        '[(moi|nous|juste|simplement)] (un|1|le) (mot|simple mot|point|emoji|émoji|smiley|com|+) (en commentaire|en commentaires|en com|ci-dessous|dans les commentaires|sous ce post|si (tu|vous|t|toi|ça))',
      ),
      '!(ai|a|as|j|je|il|elle|on|qui|ont|a) (dis|dites|écris|écrivez|tape|tapez) (oui|non|présent|présente|amen|go) (en commentaire|en com|dans les commentaires|si (tu|vous|t|toi|ça))',
      '(commentez|commente) (1|2) ou (2|3)',
      'si # (personnes|d entre vous) (commentent|likent|partagent|réagissent) [,] (je|on|nous|j)',
    ],
    [
      'Mets un emoji en commentaire',
      'Tapez un point si vous suivez',
      'Dis oui en commentaire',
      'Commentez 1 ou 2',
      'Si 20 personnes commentent, je le publie',
    ],
    [
      'Mets un mot à la maîtresse.',
      'Dis oui.',
      'Quel semis pour mars ? Dites-moi en commentaire !',
      'Dites-moi en commentaire ce que vous plantez en mars.',
    ],
  ),
  comment(
    'sous-ce-post',
    [
      `(on se retrouve|rendez-vous|rdv) (sous|dans) (ce ${onlyPost}|les commentaires) pour (booster|faire monter|faire exploser)`,
      ...orders('écrivez|dites|tapez|commentez|mettez', 'écris|dis|tape|commente|mets', '[(un|moi)] amen'),
      '(explose|explosez|défonce|défoncez|éclate|éclatez|martèle|martelez) (le|ce|moi ce) [(bouton|pouce|petit)] (like|j’aime|bleu|pouce)',
      '(explosez|explose|faites exploser|envahissez|remplissez) (les commentaires|l espace commentaires|le fil|les likes)',
    ],
    ['Faites exploser les commentaires', 'On se retrouve sous ce post pour booster'],
    ['Rendez-vous dans les bois.', 'Dis présent.'],
  ),
];
