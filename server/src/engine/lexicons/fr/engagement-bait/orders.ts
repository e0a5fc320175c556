/** What stands before a form in -ez that is no order to readers. */
const subjects =
  '!(je|j|tu|il|elle|on|nous|vous|ils|elles|qui|ne|n|pas|que|qu|les|le|la|l|un|une|des|mon|ton|son|a|d|de|pour|quand vous|si vous)';

/** What an order to one reader begins after; elsewhere "partage" and "like" tell of somebody, or name a thing. U+FFFC is a link. */
const before =
  '=(\uFFFC|et|,|ou|puis|donc|alors|stp|svp|merci|juste|vite|maintenant|aussi|sinon|&|+|!|?|:|;|.|–|—|→|>|👉|👇|❤️|♻️|🔁|📌|🔖|💾|parle|parlé|plaît|plu|aime|aimes|aidé|aide|utile|accord|reconnais|intéresse|servi|sert|touche|touché|mdr|ptdr|lol|allez|bref)';

/** The patterns of an order, to several readers (or vous) and to one. */
export function orders(toSeveral: string, toOne: string, rest: string): readonly string[] {
  return [`${subjects} (${toSeveral}) ${rest}`, `${before} (${toOne}) ${rest}`];
}

export const post =
  '(post|posts|publication|publications|poste|reel|réel|carrousel|vidéo|tweet|thread|story|contenu|article|publi|message|épisode|photo|astuce|conseil|info|liste|recette|visuel|infographie)';

/** A post as a platform's object, and nothing that one might keep or share elsewhere. */
export const onlyPost =
  '(post|publication|poste|publi|reel|réel|carrousel|tweet|thread|story|vidéo|contenu|statut|infographie|visuel)';

export const heart =
  '(❤️|❤|👍|🔥|💙|💚|💜|🧡|💛|🤍|🖤|👏|🙌|💯|😍|🥰|🙋|🙋‍♀️|🙋‍♂️|💪|⭐|🚀|😂|😮|🎉|✅|coeur|coeurs|pouce|pouces|flamme|flammes)';

export const friend =
  '(ami|amie|amis|amies|pote|potes|copain|copine|copains|copines|personne|personnes|quelqu un|qqn|collègue|collègues|moitié|bestie|bff|soeur|frère|maman|mère|papa|mari|femme|binôme|crush|gens|celui|celle|ceux|celles|contact|contacts|connaissance|connaissances|cousin|cousine|chum|blonde|gang|entrepreneur|entrepreneure|entrepreneurs|artisan|artisans|commerçant|commerçante|commerçants|confrère|confrères|consœur|freelance|freelances|restaurateur|restaurateurs)';

export const several = '(un|une|deux|trois|#|ton|ta|tes|vos|votre|la|le|l|au moins|les|cette|ce|toutes|tous)';
