import { baitOf } from '../../../language/appeals/cue.ts';
import { heart, onlyPost, orders } from './orders.ts';

const reaction = baitOf('reaction');

const thing = '(post|publication|page|vidéo|photo|reel|réel|contenu|article|commentaire|story|carrousel|chaîne|clip)';
const place = '(en commentaire|en commentaires|en com|en coms|dans les commentaires|ci-dessous|sous ce post|ici)';
const give = [
  'lâchez|laissez|balancez|mettez|déposez|offrez|envoyez',
  'lâche|laisse|balance|mets|dépose|offre|envoie',
] as const;

/** Likes and hearts for their own sake. */
export const likes = [
  reaction(
    'objectif-tant-de-likes',
    [
      '(objectif|cap|on vise|on arrive à|on atteint|on monte à|on passe à|on peut atteindre|on peut arriver à|on fait|on dépasse) [(les|des)] # [(k|000|mille)] (likes|j aime|partages|cœurs|coeurs|commentaires|pouces|pouces bleus|rt|reposts|réactions)',
    ],
    ['On arrive à 1 000 likes ?', 'Objectif 500 partages !'],
    ['Le post a 1 000 likes.', 'On arrive à 8 heures.'],
  ),
  reaction(
    'likez',
    [
      ...orders('likez', 'like', `[(ce|cette|la|le|mon|notre|ma|ta)] ${thing}`),
      ...orders('likez', 'like', '(si|pour|svp|stp|massivement|maintenant|vite|en masse) !(besoin|possible)'),
      '^ likez $',
      ...orders(
        'likez',
        'like',
        '(et|&|,|+|/|puis) (abonnez-vous|abonne-toi|partagez|partage|commentez|commente|taguez|tague|suivez|suis|enregistrez|enregistre|repostez)',
      ),
    ],
    ['Likez la page !', 'Si ça te parle, like cette vidéo.', 'Likez et partagez', 'Likez !'],
    ['Vous likez tout, vous.', 'J’ai liké son dessin.', 'Elle like si peu.'],
  ),
  reaction(
    'like-si',
    [
      '=(et|,|ou|!|un|🙏|❤️|👍) (rt|fav|+1|pouce|like|likes|coeur|❤️|👍|🔥) si (tu|t|vous|toi|ça|cela|comme|toi aussi|on)',
      '(un|1|mets un|mettez un|un petit) (like|rt|fav|j aime|pouce) (si|pour (dire|montrer|soutenir|la suite|plus|lui|elle|eux|moi|nous))',
      '(un|1|mets un|mettez un|un petit) coeur (si (tu|t|vous|toi|ça|cela|c|comme|on|d accord|je|j|le|la|les|l|ce|cette)|pour (dire|montrer|soutenir|la suite|plus|lui|elle|eux|moi|nous))',
    ],
    ['Like si tu es d’accord.', 'Un RT si toi aussi', '❤️ si tu te reconnais', 'Un coeur pour elle'],
    ['Il aime si peu parler.', 'Le cœur, si fragile.', 'Tant de peine dans un cœur si tendre'],
  ),
  reaction(
    'aimez-la-page',
    [
      ...orders('aimez', 'aime', '(cette|ce|notre|la|ma) [petite] (page|publication|post) (si|pour|et|!|svp)'),
      ...orders('aimez', 'aime', '(notre|cette|la|ma) [petite] page [facebook] $'),
    ],
    ['Aimez cette page pour la suite', 'Aime notre page Facebook !'],
    ['Aimez cette page blanche.', 'Il aime la page deux.'],
  ),
  reaction(
    'un-like-en-passant',
    [
      ...orders(
        ...give,
        '[(moi|nous|lui|ici|ci-dessous)] (un|votre|ton|des|vos|tes|plein de|un max de) [(petit|petits|gros|max de|maximum de)] (like|likes|j aime|pouce bleu|pouces bleus|pouce en l air|pouce|pouces)',
      ),
    ],
    ['Laisse un like en passant.', 'Lâchez vos pouces bleus', 'Mets un petit like'],
    ['Il laisse un grand vide.', 'Mets un pull.'],
  ),
  reaction(
    'un-coeur-si',
    [
      ...orders(
        ...give,
        `[(moi|nous|lui|ici|ci-dessous)] [(un|une|votre|ton|des|vos|plein de|le|la)] [petit] ${heart} [(rouge|bleu|bleus)] (si|pour (dire|montrer|soutenir|voter|plus|la suite))`,
      ),
      ...orders(
        ...give,
        `[(moi|nous|lui)] [(un|une|votre|ton|des|vos|plein de|le|la)] [petit] ${heart} [(rouge|bleu|bleus)] ${place}`,
      ),
    ],
    ['Mets un ❤️ si tu te reconnais', 'Lâchez une flamme en commentaire'],
    ['Mets un cœur sur le gâteau.', 'Elle offre une flamme.'],
  ),
  reaction(
    'laisse-un-coeur',
    [
      ...orders(...give, '[(moi|nous)] (un|une|ton|votre|des) (❤️|❤|🔥|👍|💙|🙌|👏|🚀) $'),
      'si (tu|vous|ça|ce post|cette vidéo|t) [_] [_] [_] [_] [_] [_] , (laissez|laisse|mettez|mets|lâche|lâchez|dépose|déposez) (un|une|ton|votre) (❤️|❤|🔥|👍|💙|🙌|👏|🚀|like|pouce|coeur) !(de|d|sur|dans|au)',
      ...orders(
        'cliquez|appuyez',
        'clique|appuie',
        'sur (j aime|like|le like|le coeur|❤️|👍|le pouce) [_] (si|pour|et)',
      ),
    ],
    ['Si tu as lu jusqu’ici, laisse un ❤️', 'Clique sur j’aime si tu penses pareil', 'Lâchez un 🔥'],
    ['Si tu as froid, mets un pull.', 'Clique sur le cœur du plan et lis la légende.'],
  ),
  reaction(
    'pouce-bleu',
    [
      '^ (un|des|allez un) (pouce|pouces) (bleu|bleus|en l air|levé|levés) $',
      '^ (un|1) [(petit|gros|énorme)] (like|❤️|j aime|pouce) pour (ma|mon|mes|notre|nos|ce|cette)',
      '^ (un|1) (petit|gros|énorme) coeur pour (ma|mon|mes|notre|nos|ce|cette)',
      '(pouce|pouces) (bleu|bleus|en l air|levé) (si|svp|stp|🙏)',
      '^ [(un|des|allez un|petit)] (pouce|pouces) (bleu|bleus|en l air|levé) pour',
      '(le|un|petit|ton|votre) pouce bleu (fait|ça fait|si|pour|et|!)',
    ],
    ['Pouce bleu si ça vous a plu', 'Le pouce bleu fait plaisir', 'Un pouce bleu svp'],
    ['Il s’est fait un pouce bleu avec le marteau.', 'On utilise un pouce levé pour dire oui.'],
  ),
  reaction(
    'double-tap',
    [
      'double (tap|tape|tapez|clic|clique|cliquez) [sur la photo] (si|pour) !(ouvrir|lancer|modifier|éditer|installer|agrandir|zoomer|dézoomer|voir|afficher|fermer)',
      'doubletap',
    ],
    ['Double tap si tu aimes le lundi.', 'Double clic pour dire oui'],
    ['Un double clic ouvre le dossier.', 'Double clic pour ouvrir'],
  ),
  reaction(
    'un-like-egale',
    [
      '(un|1|chaque) (like|partage|rt|retweet|commentaire|abonné|clic|j aime) (=|égale|vaut|équivaut)',
      '(un|1|chaque) (like|partage|rt|retweet|j aime) c est (un|une)',
      '(chaque|un) (like|partage|rt|retweet|commentaire) (compte|aide|fait la différence|nous aide|m aide)',
    ],
    ['Un like = un arbre planté', 'Chaque partage compte', '1 RT égale un repas'],
    ['Un partage équitable de la tarte.'],
  ),
  reaction(
    'objectif-likes',
    [
      '(objectif|cap sur|on vise|visons|aidez nous à atteindre|aide moi à atteindre|aidez moi à atteindre|aidez moi à passer|aide moi à passer|aidez nous à passer) * [les] # [000] (likes|j aime|partages|rt|abonnés|abonnées|followers|vues|commentaires)',
      'on peut (atteindre|arriver à|monter à|faire) [les] # (likes|partages|rt|abonnés|vues|commentaires)',
    ],
    ['Objectif 500 likes !', 'Aidez-nous à atteindre les 1000 abonnés'],
    ['Elle a 500 abonnés et cuisine bien.', 'Objectif : 500 km'],
  ),
  reaction(
    'a-cent-likes',
    [
      '(à|si on atteint|si on arrive à|si on dépasse|si ce post fait|si cette vidéo fait|si ce post atteint|si cette vidéo atteint) [les] # (likes|partages|rt|commentaires|abonnés|vues|followers|j aime) [,] (je|j|on|nous|promis)',
      '# (likes|rt|partages|retweets) et (je|j|on)',
    ],
    ['À 100 partages, je publie la suite', '1000 RT et je me rase la tête'],
    ['À 100 km, on tourne.', 'Un tweet à 100 likes.'],
  ),
  reaction(
    'montrez-votre-soutien',
    [
      '(prouvez|prouve|montrez|montre|manifestez|manifeste) (moi|nous|lui|leur) [(que|votre soutien|ton soutien|votre amour|tout votre soutien)] * (like|likes|partages|coeur|❤️|🔥|réaction)',
    ],
    ['Montrez-nous votre soutien par un like', 'Montre-nous ton soutien avec un ❤️'],
    ['Montre-moi ton partage d’écran.', 'Prouvez-le.'],
  ),
  reaction(
    'si-vous-aimez-likez',
    [
      '(si|quand) (vous|tu|t|ça|cela) [(t|te|vous)] (aimez|aimes|aime|kiffez|kiffes|adorez|adores|validez|valides|etes|es|a|plaît|parle|ont) * * [,] (likez|lâche un|lâchez un|pense au|pensez au|like) !(tes|vos|ton|votre|nous|moi)',
    ],
    ['Si vous aimez les chats, likez.', 'Si ça t’a plu, lâche un pouce'],
    ['Si tu aimes marcher, viens.'],
  ),
  reaction(
    'n-oubliez-pas-de-liker',
    [
      '(pensez|pense|n oubliez pas|n oublie pas|oubliez pas|oublie pas|hésitez pas|hésite pas|n hésitez pas|n hésite pas|merci) (de|à|a|d) [(bien|aussi|vite|vous|te|le|la|les)] (liker|aimer la page|aimer la publication|mettre un like|mettre un pouce|mettre un j aime|laisser un like|lâcher un like|lâcher un pouce|réagir au post|liker et partager)',
      '(pensez|pense|n oubliez pas|n oublie pas|oubliez pas|oublie pas) [(à|au)] [(le|les|ton|votre)] [petit] (like|pouce bleu|pouce|j aime)',
    ],
    ['N’oublie pas de liker', 'Pense à le liker', 'Pensez au petit like', 'Hésite pas à lâcher un pouce'],
    ['Pense à nous rapporter le plat.', 'N’oublie pas de dormir.'],
  ),
  reaction(
    'liker-cette-publication',
    [
      '^ [+] (liker|aimer) (cette|notre) (publication|vidéo) !(ne|n|est|c est|ce|me|m|sans)',
      '^ [+] (liker|aimer) (ce|notre) post !(ne|n|est|c est|ce|me|m|sans)',
    ],
    ['Liker cette publication', 'Liker notre post et le partager'],
    ['Liker cette publication ne coûte rien.', 'Aimer la photo, c’est attendre.'],
  ),
  reaction(
    'un-like-ca-aide',
    [
      '(un|ton|votre|le|vos|tes) (like|likes|pouce|commentaire|partage|j aime|rt) * (aide|m aide|nous aide|aide beaucoup|fait plaisir|fait toujours plaisir|donne de la force|prend une seconde|mange pas de pain)',
      '(de la|donner|donnez|donne|envoyez|envoie) [(moi|nous|un peu de|la)] force (au|à la|à ce|sur ce|sur le|pour le) (post|vidéo|tweet|son|compte|page|clip)',
    ],
    ['Ton like m’aide beaucoup', 'Un pouce fait toujours plaisir', 'Donnez de la force au clip'],
    ['Un partage des tâches.', 'La force du vent.'],
  ),
  reaction(
    'un-like-un-partage',
    [
      '(un|1) (like|j aime|pouce) (,|et|&|/|+|ou) (un|1) (partage|commentaire|com|rt|abonnement|follow)',
      '(un|1) (partage|rt|commentaire) (,|et|&|/|+|ou) (un|1) (like|abonnement|follow|commentaire|partage)',
    ],
    ['Un like, un partage, ça aide', '1 RT et 1 follow'],
    ['Un livre, un partage.', 'Un commentaire et une question.'],
  ),
  reaction(
    'reagis-si',
    [
      ...orders(
        'réagissez',
        'réagis',
        `[(à ce|à cette|sur ce|sous ce)] [${onlyPost}] (si|pour (dire|montrer|soutenir|voter|que))`,
      ),
      ...orders(
        'levez',
        'lève',
        '(la main|le doigt) [🙋] (en commentaire|si (tu|vous|t|ça|toi)) !(avez mal|avez besoin|avez une|avez des|avez fini|as mal|as besoin|as une|as fini|ne comprenez|n avez pas compris|n entendez|voulez)',
      ),
      '(qui|lequel|laquelle) * (valide|est d accord|kiffe) (like|likez|❤️|🙋|rt)',
    ],
    ['Réagis si tu te reconnais', 'Lève la main si tu as déjà oublié'],
    ['Il réagit si bien.', 'Lève la main pour parler.', 'Levez la main si vous avez une question.'],
  ),
];
