import { baitOf } from '../../../language/appeals/cue.ts';

const share = baitOf('share');
const tag = baitOf('tag');
const save = baitOf('save');
const comment = baitOf('comment');

const notAnOrder = '!(je|j|tu|il|elle|on|nous|vous|ils|elles|qui|ne|n|pas|que|qu|les|le|la|un|une|des|mon|ton|son|ai|a|as|ont|avez|est)';
const post = '(post|publication|poste|reel|réel|carrousel|vidéo|tweet|thread|story|contenu|article|publi)';
const friend =
  '(ami|amie|amis|amies|pote|potes|copain|copine|copains|copines|personne|personnes|quelqu un|qqn|collègue|collègues|moitié|bestie|bff|meilleur ami|meilleure amie|soeur|sœur|frère|maman|mère|mari|femme|binôme|crush|gens|celui|celle|ceux|celles)';

/** Passing the post on, calling friends, keeping it. */
export const shares = [
  share(
    'rt-si',
    [
      '!(les|des|un|le|de) (rt|retweet|retweetez|repost|repostez|republiez) (si|pour (gagner|participer|dire|montrer|soutenir|que|voter|la suite|plus))',
      '(rt|retweetez) (+|et) (follow|like|suivez)',
    ],
    ['RT si tu es du matin.', 'Retweetez pour gagner', 'RT + follow pour participer'],
    ['Le RT de ce matin est faux.'],
  ),
  share(
    'partagez-ce-post',
    [
      `${notAnOrder} (partagez|partage|repartagez|repartage|republiez|republie|repostez|diffusez|transférez|transfère) [(vite|vous aussi|maintenant|massivement|donc|aussi)] (ce|cette|mon|notre|le|la) [(petit|petite)] ${post}`,
      `${notAnOrder} (partagez|partage|repartagez|repartage|envoyez|envoie|transférez|transfère) [(le|la|les|ça|cela|ceci|ce ${post}|cette ${post})] (à|avec|a) [(tous|toutes)] (un|une|ton|ta|tes|votre|vos|la|quelqu|celui|celle|ceux|#|deux|trois) [#] [(seul|seule)] ${friend} [(qui|d|de|si)]`,
      `${notAnOrder} (envoyez|envoie|partagez|partage|transférez) [(le|la|les|ça|cela|ce ${post}|cette ${post})] (à|avec) (quelqu un|qqn|celui|celle|ceux|celles)`,
      `${notAnOrder} (partagez|partage) (au maximum|au max|un max|massivement|en masse|si (tu|vous|t|toi)|pour (gagner|participer|soutenir|dire stop|que d autres|que tout le monde|aider (l|un)))`,
      '♻️ [👉] (partage|partagez|repartage|repartagez|repost|repostez|republie|republiez)',
    ],
    [
      'Partagez ce post autour de vous.',
      'Envoie ce reel à quelqu’un qui dort trop',
      'Partage avec une amie qui hésite',
      '♻️ Repartage si utile',
    ],
    ['Partagez vos recettes !', 'Il partage sa chambre.', 'J’envoie ça à ma sœur.', 'Partagez l’info, la route est fermée.'],
  ),
  tag(
    'tague',
    [
      `${notAnOrder} (taguez|tague|tagues|taggez|tagge|tagguez|taggue|tagez|tag) [(ici|vite|donc|moi|en commentaire|en com)] (un|une|deux|trois|#|ton|ta|tes|vos|votre|la|le|l|celui|celle|ceux|quelqu|qqn|au moins|les|cette)`,
      `${notAnOrder} (identifiez|identifie|mentionnez|mentionne|nommez|nomme|citez|cite|désignez|désigne) [(en commentaire|ici|en com|nous|moi)] (un|une|deux|trois|#|ton|ta|tes|vos|votre|la|l|quelqu|au moins|les) [(seul|seule|#|deux|trois|meilleur|meilleure)] ${friend}`,
      `${notAnOrder} (identifiez|identifie|mentionnez|mentionne) (celui|celle|ceux|celles) (qui|avec|à)`,
      `${notAnOrder} (invitez|invite) (vos|tes|#|trois|tous vos|tous tes) (amis|amies|potes|contacts|copains) à (aimer|liker|suivre|rejoindre la page|s abonner)`,
    ],
    ['Tague un ami qui ronfle.', 'Identifiez trois personnes', 'Mentionne celle qui arrive toujours en retard'],
    ['Identifiez trois risques.', 'Invitez vos amis à la fête.', 'Il tague le mur.'],
  ),
  save(
    'enregistre',
    [
      `${notAnOrder} (enregistrez|enregistre|enregistres|sauvegardez|sauvegarde|épinglez|épingle|bookmarkez|save) (ce|cette|le|la) [(petit|petite)] (${post.slice(1, -1)}|recette|liste|checklist|fiche|tuto|mémo|guide|idée)`,
      `${notAnOrder} (enregistrez|enregistre|sauvegardez|sauvegarde|gardez|garde|épinglez|épingle) [(le|la|les|ça|ce post|cette publication)] (pour plus tard|pour (ta|ton|votre) (prochain|prochaine)|pour ne pas (le|la|l|les) (perdre|oublier)|pour y revenir|pour (le|la|les) retrouver)`,
      `${notAnOrder} (gardez|garde|conservez|conserve) (ce|cette) (post|publication|poste|reel|carrousel|tweet|thread)`,
      '(à|a) (enregistrer|sauvegarder) (sans modération|pour plus tard|d urgence|absolument)',
    ],
    ['Enregistre ce post pour plus tard.', 'Sauvegardez-le pour y revenir', 'Garde cette publication sous la main'],
    ['Enregistrez le fichier avant de fermer.', 'Garde la monnaie.'],
  ),
  comment(
    'comment-for-reach',
    [
      `${notAnOrder} (commentez|commente) [(vite|massivement)] (pour (soutenir|faire remonter|gagner|participer|aider|booster|que|la suite|voter)|si (tu|vous|t|toi|ça))`,
      '(le|la|les|aux) [(#|deux|trois|cinq|dix)] (premier|première|premiers|premières) (commentaire|commentaires|à commenter|qui (commente|commentent|like|likent|partage|partagent))',
      '(pour|afin de) (participer|gagner) [:] * (likez|like|commentez|commente|abonnez|abonne|taguez|tague|partagez|partage|identifiez|identifie|suivez|suis)',
      '(petit|un) (up|com|commentaire) (pour|svp|stp) [(la|le)] (visibilité|force|algo|référencement|soutien)',
    ],
    ['Commentez si vous êtes prêts.', 'Les dix premiers à commenter gagnent', 'Pour participer : abonnez-vous'],
    ['Commentez ce vers de Racine.', 'Le premier commentaire était gentil.'],
  ),
];
