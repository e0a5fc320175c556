import { baitOf } from '../../../language/appeals/cue.ts';
import { friend, onlyPost, orders, post, several } from './orders.ts';

const share = baitOf('share');

const pass = [
  'partagez|repartagez|republiez|repostez|diffusez|transférez|relayez|envoyez',
  'partage|repartage|republie|reposte|repost|diffuse|transfère|relaie|envoie',
] as const;
const onlyPass = [
  'partagez|repartagez|republiez|repostez|rediffusez',
  'partage|repartage|republie|reposte|repost',
] as const;

/** Passing the post on for the sake of its reach. */
export const shares = [
  share(
    'partage-a-ta-soeur',
    [
      ...orders(
        'partagez|transférez',
        'partage|transfère',
        `[(ça|le|la|ce ${post}|cette ${post})] à (ton|ta|tes|vos|votre) ${friend} (,|!|$)`,
      ),
    ],
    ['Partage à ta sœur, elle va rire', 'Partagez à vos amis !'],
    ['Partage la tarte avec ta sœur.', 'Partage avec ton frère, c’est la règle.', 'Il partage avec ses amis.'],
  ),
  share(
    'envoie-a-tant-de',
    [
      ...orders(
        'partagez|transférez|envoyez',
        'partage|transfère|envoie',
        '[(ça|cela|ceci|le|la)] (à|avec) (#|deux|trois|cinq|dix|tous les|toutes les|un|une|ton|ta) [_] _ (qui|qu) (a|ont|en|doit|doivent|aurait|auraient|mérite|méritent|va|vont) * (besoin|entendre|lire|voir|rire|sourire|mérite|aimer)',
      ),
    ],
    ['Envoie ça à cinq mamans qui ont besoin de l’entendre', 'Partagez à une infirmière qui doit lire ça'],
    ['Envoie la clé à une dame qui attend.'],
  ),
  share(
    'rt-si',
    [
      '!(les|des|un|le|de|mon) (rt|retweet|retweetez|repost|repostez|republiez) (si|pour (gagner|participer|dire|montrer|soutenir|que|voter|la suite|plus|donner|force|la force|l aider à percer))',
      '(rt|retweetez) (+|et|&) (follow|like|suivez|fav)',
    ],
    ['RT si tu es du matin.', 'Retweetez pour gagner', 'RT + follow pour participer'],
    ['Le RT de ce matin est faux.', 'RT apprécié.'],
  ),
  share(
    'partagez-pour-debloquer',
    [
      ...orders(
        'partagez|repartagez|retweetez|likez',
        'partage|repartage|retweete|like',
        '[(ce post|cette page|la page)] pour (débloquer|télécharger|obtenir|recevoir|accéder|y accéder|avoir accès|voir la suite) !(des nouvelles|des avis|vos avis)',
      ),
      '(gratuit|gratuite|offert|offerte|débloqué|débloquée) si (vous (le|la|l) (partagez|repartagez|retweetez)|tu (le|la|l) (partages|repartages|retweetes)|vous (partagez|repartagez|retweetez) $|tu (partages|repartages) $|vous (partagez|repartagez|retweetez) [,] (#|sinon)|tu (partages|repartages) [,] (#|sinon))',
    ],
    ['Partagez pour débloquer la lettre', 'C’est gratuit si vous partagez, 1 € sinon', 'Offert si tu le partages'],
    ['Le transport est gratuit si vous partagez la voiture.', 'Ils partagent pour recevoir des nouvelles.'],
  ),
  share(
    'partagez-ce-post',
    [
      ...orders(
        ...onlyPass,
        `[(vite|vous aussi|toi aussi|maintenant|massivement|donc|aussi)] (ce|cette|mon|notre) [(petit|petite)] ${post}`,
      ),
      ...orders(
        'diffusez|transférez|relayez|envoyez',
        'diffuse|transfère|relaie|envoie',
        `(ce|cette) [(petit|petite)] ${onlyPost}`,
      ),
    ],
    ['Partagez ce post autour de vous.', 'Si c’est utile, reposte cette vidéo', 'Envoie ce reel à ta mère'],
    ['Partagez vos recettes !', 'Il partage cette chambre.', 'Partagez l’info, la route est fermée.'],
  ),
  share(
    'a-tant-d-amis',
    [
      ...orders(
        'partagez|envoyez|transférez',
        'partage|envoie|transfère',
        '[(ça|ceci|cela|ce post|le|la)] à (#|deux|trois|cinq|dix|tous tes|tous vos) (amis|amies|personnes|proches|potes|contacts|copines|copains) !(qui|malades|du)',
      ),
    ],
    ['Partage à 5 amis', 'Envoyez ça à tous vos contacts !'],
    ['Partagez à 5 le gâteau.', 'J’envoie une carte à trois amies.', 'On partage à cinq amis le prix du vélo.'],
  ),
  share(
    'a-quelqu-un-qui',
    [
      ...orders(
        ...pass,
        `[(le|la|les|ça|cela|ceci|ce ${post}|cette ${post})] (à|avec) [(tous|toutes)] ${several} [#] [(seul|seule|meilleur|meilleure)] ${friend} (qui|que|d|de|si)`,
      ),
      ...orders(
        ...pass,
        `[(le|la|les|ça|cela|ceci|ce ${post}|cette ${post})] (à|avec) (quelqu un|qqn|celui|celle|ceux|celles) (qui|que|dont)`,
      ),
    ],
    [
      'Envoie ce reel à quelqu’un qui dort trop',
      'Partage avec une amie qui hésite',
      'Partagez-le à celles qui doutent',
    ],
    ['J’envoie ça à ma sœur.', 'Envoie la clé à celui de garde.'],
  ),
  share(
    'a-ton-pote',
    [
      ...orders(
        ...onlyPass,
        '(à|avec) (un|une|ton|ta|tes|vos|votre|tous tes|toutes tes|tous vos) [(meilleur|meilleure|meilleurs)] (ami|amie|amis|amies|pote|potes|copain|copine|copains|copines|collègue|collègues|confrère|confrères|consœur|consœurs|proches) [_] $',
      ),
    ],
    ['Partage à une amie entrepreneure', 'Repartage avec tes potes !', 'Partagez à vos confrères artisans'],
    ['Partagez le gâteau avec vos amis.', 'Il partage avec ses amis.'],
  ),
  share(
    'copier-coller',
    [
      ...orders(
        'copiez-collez|copiez et collez|recopiez',
        'copie-colle|copie et colle|recopie',
        '(ce|cet|cette|le) (statut|message|texte|post|publication)',
      ),
      '(fais|faites) (un|le) (copier-coller|copié-collé) (et|sur (ton|votre)|de ce|pour)',
      '(mets|mettez|publie|publiez|poste|postez) (ça|ceci|cela|ce (statut|message|texte)) (sur (ton|votre) (mur|profil)|en statut|en story)',
    ],
    ['Copiez-collez ce statut', 'Fais un copier-coller sur ton mur', 'Mets ce texte en statut'],
    ['Un copier-coller malheureux.', 'Mets ça sur la table.'],
  ),
  share(
    'combien-partageront',
    [
      '(je parie|pariez|paris) (que|qu) * (ne|n) * (partagera|partageront|likera|likeront|partagerez|oserez|osera)',
      '(seuls|seulement|peu de|# %) * [(gens|amis|personnes)] * (partageront|likeront|auront le courage de partager|oseront partager|vont partager)',
      '(# %|personne) * (n|ne) (oseront|osera|osent|ose|vont|va) [(pas|jamais)] (partager|repartager|republier|reposter) (ce|cet|cette|ceci|ça|cela)',
      '(ne|n) (brise|brisez|casse|cassez|romps|rompez) pas la chaîne',
    ],
    ['Je parie que personne ne partagera', 'Seuls les vrais amis partageront', 'Ne brise pas la chaîne !'],
    ['Ne casse pas la vaisselle.', 'Je parie qu’il neigera.'],
  ),
  share(
    'a-ton-reseau',
    [
      ...orders(
        ...onlyPass,
        '[(le|la|les|ça|ce post|cette publication)] (à|avec|dans|sur|auprès de) (ton|votre|vos|tes|tous vos|tous tes) (réseau|réseaux|contacts|communauté|amis|groupes|story|stories|mur|entourage|followers|abonnés|équipe|équipes)',
      ),
      ...orders(...onlyPass, '[(le|la|les|ça)] [en] (story|stories)'),
    ],
    ['Partage avec ton réseau ♻️', 'Repostez à vos contacts', 'Partage en story !'],
    ['Partagez le dossier avec le notaire.', 'Elle partage avec son réseau.'],
  ),
  share(
    'partagez-massivement',
    [
      ...orders(
        ...onlyPass,
        '[(le|la|les|ça)] (au maximum|au max|un max|un maximum|le plus possible|massivement|en masse|sans modération|autour de vous|autour de toi)',
      ),
      ...orders(
        ...onlyPass,
        '(si (tu|vous|t|toi|ça|cela|ce|c)|pour (gagner|participer|soutenir|dire stop|faire connaître|faire découvrir|faire passer|que d autres|que tout le monde|que plus|aider (l|un|d)))',
      ),
      '!(le|un|des|les|ce|mon|vos) (rt|retweet|retweetez) (au maximum|au max|un max|max|massif|massivement|en masse)',
    ],
    [
      'RT au max svp',
      'Partagez un max !',
      'Partagez un maximum autour de vous',
      'Partagez autour de vous',
      'Partage si tu es d’accord',
      'Partagez pour que d’autres sachent',
    ],
    ['Il partage si volontiers.', 'Partagez la note en trois.'],
  ),
  share(
    'repartage-recycle',
    [
      '(♻️|♻|🔁|🔄|📲|📤) [👉] [(si (c est|c était|ce post est|tu as trouvé ça|vous avez trouvé cela)) utile] [,] (partage|partagez|repartage|repartagez|repost|reposte|repostez|republie|republiez|à partager|diffuse|envoie|transfère)',
      '(♻️|♻|🔁|🔄) (si (ça|cela|c est|ce|tu|vous)|pour (aider|que|partager|un|une))',
    ],
    ['♻️ Repartage si utile', '🔁 Repostez à vos équipes', '♻️ Si ça t’a servi'],
    ['♻️ Pensez au tri sélectif.'],
  ),
  share(
    'n-hesitez-pas-a-partager',
    [
      '(pensez|pense|n oubliez pas|n oublie pas|oubliez pas|oublie pas|hésitez pas|hésite pas|n hésitez pas|n hésite pas) (de|à|a) [(me|nous|le|la|les|en)] (partager|repartager|reposter|retweeter|rt|diffuser|faire tourner) (ce|cette|la vidéo|le post|la publication|l article|autour de|à (vos|tes|votre|ton)|avec (vos|tes|votre|ton)|en story|en masse|massivement|si|et à (liker|commenter|vous abonner|t abonner)) !(qui|que|qu|dont)',
      '(pensez|pense|n oubliez pas|n oublie pas|oubliez pas|oublie pas|hésitez pas|hésite pas|n hésitez pas|n hésite pas) (de|à|a) [(le|la)] (partager|repartager|reposter|retweeter|rt) $',
    ],
    ['N’hésitez pas à partager ce post', 'Pense à partager autour de toi', 'N’hésitez pas à partager !'],
    [
      'N’hésitez pas à partager vos doutes.',
      'Des idées\u00a0? N’hésitez pas à les partager\u00a0!',
      'Pense à nous partager la note.',
      'N’hésite pas à me partager ce qui te plaît.',
    ],
  ),
  share(
    'ce-post-merite',
    [
      `(ce|cette) ${onlyPost} (mérite|doit|devrait) * (vu|vue|vues|partagé|partagée|tourner|circuler|partage|rt)`,
      '(merci de|svp|stp) (rt|retweeter|reposter|partager ce post|partager cette publication|partager en masse|partager au max)',
      '(merci (pour|de) (vos|ton|votre|tes)) (partages|partage|rt|likes|like) (d avance|par avance)',
      'merci (de|d) (vos|ton|votre|tes) (partages|partage|rt|likes|like) (!|🙏)',
    ],
    ['Ce post mérite d’être partagé', 'Merci de RT', 'Merci pour vos partages d’avance'],
    ['Ce post est vu par ma mère.', 'Merci de partager la table.', 'Il est rentré, merci pour vos partages\u00a0!'],
  ),
];
