import type { Pattern } from '../../phrases/phrase.ts';

/** How people speak about begging, gating and pressure instead of doing it: complaints, advice, definitions, jokes. */
export const practices: readonly Pattern[] = [
  {
    id: 'fed-up-with',
    pattern: [
      '(j en ai|on en a|y en a|j ai|suis|je frôle l) [(vraiment|plus que|si|tellement|trop)] (marre|ras le bol|assez|fatigué|fatiguée|lassé|lassée|horreur|overdose) (de|d|des|du)',
      '(stop|ras le bol|marre|assez) (aux|des|de ces|de tous ces) * (posts|publications|appels|formules|phrases|messages|pubs)',
      '(je|j) [ne] (déteste|ai horreur|hais|supporte plus|peux plus) [de] [(lire|voir|entendre|tomber sur|qu on|quand|les gens|ces|les)] * (posts|publications|gens|comptes|messages|pubs|appels|formules|phrases|demande|demandent)',
      '(je|j) (bloque|masque|zappe|passe mon chemin|me désabonne|fuis)',
    ],
    hits: ['J’en ai marre des posts à trous.', 'Je déteste ces publications'],
    misses: ['Un bon verre.', 'Je déteste le lundi.'],
  },
  {
    id: 'annoyed',
    pattern: [
      '(ça|cela|m|me) (agace|énerve|saoule|soûle|gave|fatigue|hérisse|gonfle|insupporte)',
      '(c est|je trouve ça|je trouve cela|trop|vraiment|tellement|quoi de plus) (insupportable|insupportables|pénible|pénibles|ridicule|ridicules|gênant|malaisant|lourd)',
    ],
    hits: ['Ça me saoule, les likes à tout prix', 'C’est pénible'],
    misses: ['Un manager toxique.'],
  },
  {
    id: 'those-who',
    pattern: [
      '(les|ces|ceux|celles|des) [(gens|personnes|comptes|posts|publications|messages|influenceurs|marques|vendeurs|sites|tweets|articles|vidéos)] (du genre|du type|du style|qui * (demandent|écrivent|mendient|quémandent|disent|postent|finissent|terminent|réclament|supplient|mettent|balancent|spamment|osent|crient|promettent|poussent))',
      '(le|la|les|ces|des|leurs|leur|un|une|cette|ce) * (posts|publications|mails|pubs|phrases|formules|techniques|astuces|messages|appels) (à|du genre|du type|du style|comme|tels|telles)',
      '(il|elle|ils|elles|on|personne|quelqu un|tout le monde) (m|me|te|nous|vous) (demande|demandent|dit|disent|ordonne|supplie|répète|répètent|a dit|a demandé) [(sans cesse|encore|toujours|partout)] (de|d|:)',
      '(quand|dès qu|chaque fois qu|si) (je|j|on|quelqu un) * (lis|lit|vois|voit|entend|entends|tombe|écrit)',
    ],
    hits: ['Les gens qui mendient un clic me font de la peine.', 'On me demande sans cesse de cliquer.'],
    misses: ['Les gens sont arrivés tôt.'],
  },
  {
    id: 'stop-doing',
    pattern: [
      '(arrêtez|arrête|arrêtons|cessez|cesse|stop|évitez|évite|éviter|bannissez|bannir|inutile|interdit|interdire|fini) * (les|aux|au|à|:)',
      '(arrêtez|arrête|arrêtons|cessez|cesse|évitez|évite|éviter|inutile|interdit) (de|d) * (demander|écrire|quémander|mendier|dire|finir|conclure|supplier|liker|taguer|commenter|partager|cliquer|poster|mettre|réclamer)',
      '(n|ne|sans) (écrivez|écris|demandez|demande|dites|dis|mettez|mets|likez|partagez|commentez|cliquez|achetez|tombez|tombe|cédez|croyez|pas|jamais|plus|rien|obliger|mendier) (pas|plus|jamais|rien|surtout|obliger|mendier|quémander)',
      '(pas|plus|aucun|jamais) (besoin|la peine|envie|question) (de|d) [(me|te|se|vous|m|t|s)] (demander|écrire|dire|liker|taguer|commenter|partager|cliquer|poster|mettre|abonner|quémander)',
      '(au lieu|plutôt que|à la place) (de|d|du|des) * (demander|écrire|quémander|mendier|dire|finir|conclure|supplier|réclamer|mettre|poster)',
    ],
    hits: ['Arrêtez de quémander des cœurs.', 'N’écrivez jamais cela.', 'Pas besoin de cliquer', 'Au lieu de mendier'],
    misses: ['Le bus arrête ici.'],
  },
  {
    id: 'puts-in-writing',
    pattern: [
      '!(je|tu) (termine|terminent|finit|finissent|conclut|concluent|commence|commencent|ouvre|ouvrent|signe|signent) * * (par|avec|sur|d un|d une)',
      '(ils ont|elles ont|il a|elle a|ils avaient) (mis|écrit|collé|affiché|marqué|imprimé)',
      'j ai (tapé|répondu|cliqué|liké|commenté)',
      '(mauvais|mauvaise|pire|pires|exemple|exemples|contre-exemple) * (post|posts|appel|appels|phrase|phrases|publication|fin|fins|accroche|accroches) [:]',
      '(appel|appels) à l action (:|est|comme|sont|le plus|type)',
    ],
    hits: ['Elle termine toutes ses lettres par un dessin', 'Ils ont mis cela partout', 'Exemple de mauvais post'],
    misses: ['Je termine par une question.', 'Ils ont mangé.'],
  },
  {
    id: 'about-the-trick',
    pattern: [
      '(appât|appâts|piège à clics|pièges à clics|putaclic|engagement bait|bait|growth hacking|dark pattern|dark patterns|manipulation|ficelle|ficelles)',
      '(technique|stratégie|méthode|tactique|astuce|truc|mécanique|levier|biais|principe|psychologie|effet) * (vieille|classique|de rareté|d urgence|de la rareté|de l urgence|des vendeurs|des influenceurs|des arnaqueurs)',
      '(fausse|faux|prétendue|prétendu|soi-disant) * (urgence|rareté|promo|promotion|compte à rebours|stock|stocks)',
      '(l|les|leur|des|cet|un) (algorithme|algorithmes|algo|algos) (adore|aime|aiment|récompense|récompensent|veut|veulent|préfère|favorise|favorisent|pénalise|punit|pousse|compte)',
      '(arnaque|arnaques|arnaqueur|escroquerie|escrocs|spam|spams|hameçonnage|phishing)',
    ],
    hits: ['La vieille ficelle du vendeur.', 'L’algorithme adore ça', 'C’est une arnaque'],
    misses: ['Le vendeur est parti.'],
  },
  {
    id: 'says-or-writes',
    pattern: [
      '(écrire|écrit|écrivent|lire|dire|disent|dit|répéter|répètent|affiche|affichent|crie|crient|titre|titrait|disait|écrivait|signifie|veut dire|appelle|comme|genre|façon|style|mode|type|exemple) (:|,|que|qu)',
      '(c est|voilà|ça) * (qu|que) (on|j|l on) (appelle|nomme)',
      '(je plaisante|je rigole|c est une blague|ironie|second degré)',
    ],
    hits: ['Ils écrivent : venez tous.', 'Second degré, bien sûr'],
    misses: ['Une lettre écrite.'],
  },
];
