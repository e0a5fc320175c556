import type { Pattern } from '../../phrases/phrase.ts';

/** How people speak about begging, gating and pressure instead of doing it: complaints, advice, definitions, jokes. */
export const practices: readonly Pattern[] = [
  {
    id: 'fed-up-with',
    pattern: [
      '(marre|ras le bol|assez|fatigué|fatiguée|lassé|lassée|horreur|overdose) (de|d|des|du)',
      '(ça|cela|m|me) (agace|énerve|saoule|soûle|gave|fatigue|hérisse|gonfle|insupporte)',
      '(insupportable|insupportables|pénible|pénibles|ridicule|ridicules|gênant|malaisant|toxique|toxiques)',
      '(je|j) (déteste|ai horreur|hais|bloque|masque|zappe|passe mon chemin|me désabonne|fuis|supporte plus)',
    ],
    hits: ['J’en ai marre des posts à trous.', 'Ça me saoule, les likes à tout prix'],
    misses: ['Un bon verre.'],
  },
  {
    id: 'those-who',
    pattern: [
      '(les|ces|ceux|celles|des) [(gens|personnes|comptes|posts|publications|messages|influenceurs|marques|vendeurs|sites|tweets|articles|vidéos)] (qui|où|du genre|du type|du style)',
      '(le|la|les|ces|des|leurs|leur|un|une|cette|ce) * (posts|publications|mails|pubs|phrases|formules|techniques|astuces|messages|appels) (à|du genre|du type|du style|comme|en|au|tels|telles)',
      '(il|elle|ils|elles|on|personne|quelqu un|tout le monde) (m|me|te|nous|vous) (demande|demandent|dit|disent|ordonne|supplie|répète|répètent|a dit|a demandé)',
      '(quand|dès qu|chaque fois qu|si) (je|on|un|une|quelqu un|vous) * (lis|lit|vois|voit|voyez|entend|entends|tombe|demande|écrit)',
    ],
    hits: ['Les gens qui mendient un clic me font de la peine.', 'On me demande sans cesse de cliquer.'],
    misses: ['Les gens sont arrivés tôt.'],
  },
  {
    id: 'stop-doing',
    pattern: [
      '(arrêtez|arrête|arrêtons|cessez|cesse|stop|évitez|évite|éviter|bannissez|bannir|inutile|interdit|interdire|fini) * (de|d|les|aux|au|à|:)',
      '(n|ne|sans) (écrivez|écris|demandez|demande|dites|dis|mettez|mets|likez|partagez|commentez|cliquez|achetez|tombez|tombe|cédez|croyez|pas|jamais|plus|rien|obliger|mendier) (pas|plus|jamais|rien|surtout|obliger|mendier|quémander)',
      '(pas|plus|aucun|jamais) (besoin|la peine|envie) (de|d)',
      '(au lieu|plutôt que|à la place) (de|d|du|des)',
    ],
    hits: ['Arrêtez de quémander des cœurs.', 'N’écrivez jamais cela.', 'Pas besoin de cliquer'],
    misses: ['Le bus arrête ici.'],
  },
  {
    id: 'about-the-trick',
    pattern: [
      '(appât|appâts|piège à clics|pièges à clics|putaclic|engagement bait|bait|growth hacking|dark pattern|dark patterns|manipulation|ficelle|ficelles)',
      '(technique|stratégie|méthode|tactique|astuce|truc|mécanique|levier|biais|principe|psychologie|effet) * (marketing|vieille|classique|commercial|commerciale|de vente|de rareté|d urgence|de la rareté|de l urgence|des vendeurs|des influenceurs|des arnaqueurs)',
      '(fausse|faux|prétendue|prétendu|soi-disant) * (urgence|rareté|promo|promotion|compte à rebours|stock|stocks)',
      '(l|les|leur|des|cet|un) (algorithme|algorithmes|algo|algos)',
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
      '(haha|mdr|lol|ptdr|blague|humour|ironie|parodie|second degré)',
    ],
    hits: ['Ils écrivent : venez tous.', 'Second degré, bien sûr', 'Haha'],
    misses: ['Une lettre écrite.'],
  },
];
