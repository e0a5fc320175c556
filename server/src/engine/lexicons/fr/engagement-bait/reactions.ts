import { baitOf } from '../../../language/appeals/cue.ts';

const reaction = baitOf('reaction');
const comment = baitOf('comment');
const follow = baitOf('follow');

/** What stands before a verb that is no order to readers. */
const notAnOrder = '!(je|j|tu|il|elle|on|nous|vous|ils|elles|qui|ne|n|pas|que|qu|si vous|quand vous|les|le|la|un|une|des|mon|ton|son)';
const heart = '(❤️|❤|👍|🔥|💙|💚|💜|🧡|💛|👏|🙌|💯|😍|🙋|🙋‍♀️|🙋‍♂️|💪|⭐|🚀|coeur|coeurs|cœur|pouce|pouces)';
const thing = '(post|publication|page|vidéo|photo|reel|réel|contenu|article|commentaire|story|carrousel)';

/** Likes, hearts, votes by reaction, follows. */
export const reactions = [
  reaction(
    'likez',
    [`${notAnOrder} likez`, `${notAnOrder} (like|liker|liké) [(ce|cette|la|le|mon|notre)] ${thing}`],
    ['Likez la page !', 'Si ça te parle, like cette vidéo.', 'Likez et partagez'],
    ['Vous likez tout, vous.', 'J’ai liké son dessin.'],
  ),
  reaction(
    'like-si',
    [
      `${notAnOrder} (like|likes|aime|aimez|rt|fav|+1) si !(besoin|possible)`,
      '(un|1|mets un|mettez un|un petit) (like|rt|fav|j aime|pouce) (si|pour (dire|montrer|soutenir|la suite|plus|lui|elle|eux|moi))',
      '(aimez|aime) (cette|ce|notre|la) (page|publication|post) (si|pour|et)',
    ],
    ['Like si tu es d’accord.', 'Un RT si toi aussi', 'Aimez cette page pour la suite'],
    ['Il aime si peu parler.'],
  ),
  reaction(
    'laisse-un-like',
    [
      `${notAnOrder} (lâchez|lâche|laissez|laisse|balancez|balance|mettez|mets|déposez|offrez) [(moi|nous|lui)] (un|votre|ton|des|vos|plein de|un max de) [(petit|gros|max de|maximum de)] (like|likes|j aime|pouce bleu|pouces bleus|pouce en l air)`,
      `${notAnOrder} (lâchez|lâche|laissez|laisse|mettez|mets|envoyez|envoie|commentez|commente) [(moi|nous|lui)] [(un|votre|ton|des|vos|plein de)] [petit] ${heart} [rouge|bleu] (si|en (commentaire|commentaires|com)|dans les commentaires|pour (dire|montrer|soutenir|voter))`,
      '(pouce|pouces) (bleu|bleus|en l air|levé) (si|pour|svp)',
    ],
    ['Laisse un like en passant.', 'Mets un ❤️ si tu te reconnais', 'Pouce bleu si ça vous a plu'],
    ['Mets un cœur sur le gâteau.', 'Il laisse un grand vide.'],
  ),
  reaction(
    'double-tap',
    ['double (tap|tape|tapez|clic|clique|cliquez) [sur la photo] (si|pour)', 'doubletap'],
    ['Double tap si tu aimes le lundi.', 'Double clic pour dire oui'],
    ['Un double clic ouvre le dossier.'],
  ),
  reaction(
    'vote-by-reaction',
    [
      `(votez|vote|réagissez|réagis|répondez|réponds) (avec|par|via) [(un|une|des|les|vos|la)] (réaction|réactions|emoji|emojis|émoji|émojis|like|${heart.slice(1, -1)})`,
      `${heart} (pour|si|=) [_] [_] [_] [_] [(,|/|ou|et|;|.|-|–|\\|)] ${heart} (pour|si|=)`,
      `(réaction|emoji|like) (pour|si|=) [_] [_] [_] [(,|/|ou|et|;)] [un] ${heart} (pour|si|=)`,
    ],
    ['Votez avec une réaction.', '❤️ pour la mer, 👍 pour la montagne', 'Réagissez avec un emoji'],
    ['Votez dimanche avant 18 h.', 'Une réaction pour la forme.'],
  ),
  reaction(
    'one-like-equals',
    [
      '(un|1|chaque) (like|partage|rt|retweet|commentaire|abonné|clic|j aime) (=|égale|vaut|équivaut)',
      '(un|1|chaque) (like|partage|rt|retweet|j aime) c est (un|une)',
    ],
    ['Un like = un arbre planté', 'Chaque partage égale une chance de plus'],
    ['Un partage équitable de la tarte.'],
  ),
  reaction(
    'aim-for-likes',
    [
      '(objectif|cap sur|on vise|visons|aidez nous à atteindre|aide moi à atteindre|aidez moi à atteindre|aidez moi à passer) * [les] # [000] (likes|j aime|partages|rt|abonnés|abonnées|followers|vues|commentaires)',
      '(à|a|si on atteint|si on arrive à|si on dépasse|si ce post fait|si cette vidéo fait) [les] # (likes|partages|rt|commentaires|abonnés|vues|followers) [,] (je|j|on|nous)',
      '# (likes|rt|partages|retweets) et (je|j|on)',
    ],
    ['Objectif 500 likes !', 'À 100 partages, je publie la suite', '1000 RT et je me rase la tête'],
    ['Elle a 500 abonnés et cuisine bien.'],
  ),
  reaction(
    'prove-it',
    [
      '(prouvez|prouve|montrez|montre) (moi|nous|lui|leur) [que] * (like|likes|partage|partages|commentaire|abonné)',
      '(si|quand) (vous|tu|t) (aimez|aimes|kiffez|kiffes|adorez|adores|validez|valides|etes|es) * * (likez|like|lâche un|lâchez un|partage|partagez) !(tes|vos|ton|votre|nous|moi)',
    ],
    ['Si vous aimez les chats, likez.', 'Montrez-nous votre soutien par un like'],
    ['Si tu aimes marcher, viens.'],
  ),
  comment(
    'pile-of-orders',
    [
      '!(vous|nous|pas|ne) (likez|aimez|commentez|partagez|enregistrez|abonnez-vous|sauvegardez|taguez|réagissez) [(,|/|et|&|+|ou|-)] (commentez|partagez|likez|enregistrez|abonnez-vous|sauvegardez|taguez)',
      '!(tu|il|elle|je|qui|on) (like|aime|commente|partage|enregistre|abonne-toi|sauvegarde|tague) [(,|/|et|&|+|ou|-)] (commente|partage|like|enregistre|abonne-toi|sauvegarde|tague) !(le|la|les|l|son|sa|ses|un|une|des|notre|leur)',
    ],
    ['Aimez, commentez, partagez !', 'Commente et partage 🙏'],
    ['Elle commente et partage l’actualité.', 'Vous aimez partager.'],
  ),
  follow(
    'abonne-toi-pour',
    [
      `${notAnOrder} (abonnez-vous|abonne-toi|abonnes-toi|follow|followez|suivez-moi|suis-moi|suivez-nous|suis-nous|suivez la page|suis la page|suivez ce compte|suis ce compte) [(vite|maintenant|ici|à la page|à ma page|à la chaîne)] (pour|si) !(réserver|commander|y|entrer|le guide|la visite)`,
      `${notAnOrder} (abonnez-vous|abonne-toi|abonnes-toi) (à|a) (ma|notre|la|mon|notre|ce) [petite] (chaîne|page|compte|profil|insta|instagram|tiktok|youtube|twitch|channel)`,
      `${notAnOrder} (abonnez-vous|abonne-toi|abonnes-toi|follow me|follow moi|followez moi) [(svp|stp|merci|🙏|maintenant|vite)] $`,
    ],
    ['Abonne-toi pour plus d’astuces.', 'Suivez-moi pour ne rien rater', 'Abonnez-vous à ma chaîne', 'Abonne-toi !'],
    ['Abonnez-vous à la bibliothèque.', 'Suivez-moi, c’est par ici.', 'Il s’abonne au journal.'],
  ),
  follow(
    'do-not-forget-to-follow',
    [
      '(pensez|pense|n oubliez pas|n oublie pas|oubliez pas|oublie pas|hésitez pas|hésite pas|n hésitez pas|n hésite pas) (de|à|a|d) [(me|nous|vous|te|t)] (liker|abonner|follow|suivre|partager la vidéo|partager ce post|activer la cloche|mettre un like|laisser un like|lâcher un like|aimer la page)',
      '(activez|active|cliquez sur|clique sur) [toutes] (la cloche|la petite cloche|les notifications|les notifs|suivre|s abonner|le bouton suivre)',
      '(besoin|manque|reste|plus que) [de|que] # abonnés',
    ],
    ['Pensez à vous abonner.', 'Active la cloche 🔔', 'N’oublie pas de liker'],
    ['Pense à nous rapporter le plat.', 'Une cloche sonne.'],
  ),
];
