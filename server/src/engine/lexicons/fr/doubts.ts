import { type Doubt, doubtOf } from '../../language/stance/doubt.ts';

const debunking = doubtOf('post');
const doubting = doubtOf('sentence');

/** How people warn against promises, repeat them at a distance and laugh at them. */
export const doubts: readonly Doubt[] = [
  debunking(
    'beware',
    [
      '(méfiez vous|méfie toi|méfions nous|se méfier|me méfie|fuyez|fuis|passez votre chemin)',
      '(attention|gare) (aux|à la|à ces|à ceux) * (arnaque|arnaques|promesses|promesse|faux|pièges|vendeurs|gourous|pubs|publicités|coachs|sites)',
      '(attention|prudence) [(,|:|!)] * (arnaque|arnaques)',
      '(signalez|signale|dénoncez|dénonce|bloquez) (ces|ce|les|le|la) (comptes|compte|arnaques|arnaque|publicités|faux)',
    ],
    ['Méfiez-vous des coachs en or.', 'Attention aux promesses de gain.', 'Prudence, encore une arnaque'],
    ['Attention à la marche.', 'Signalez votre arrivée.'],
  ),
  debunking(
    'sellers-of-dreams',
    [
      '(vendeur|vendeurs|marchand|marchands|vendeuse|vendeuses) de (rêve|rêves|tapis|poudre de perlimpinpin|vent)',
      '(les|des|ces|aux|certains|pseudo|un|soi disant|tous ces) (gourou|gourous|charlatan|charlatans|escroc|escrocs|arnaqueur|arnaqueurs|faux coachs|pseudo coachs|pseudo experts) !(vous cachent|te cachent|nous cachent|cachent|ne veulent pas|gardent pour eux|vous dissimulent|ne partagent)',
      'poudre (de perlimpinpin|aux yeux)',
      '(attrape nigaud|attrape nigauds|miroir aux alouettes)',
    ],
    ['Encore un vendeur de rêve.', 'Les gourous du marketing vous mentent.'],
    ['Un vendeur de fleurs.', 'Je rêve de vendre.', 'Le secret que les gourous vous cachent.'],
  ),
  debunking(
    'too-good',
    [
      'trop (beau|belle|beaux|simple|facile) pour être (vrai|vraie|vrais|honnête)',
      '(ça|cela|miracle|miracles|magie|magique|recette|recettes|secret|secrets|raccourci|raccourcis|baguette|formule|formules|solution|solutions|méthode|méthodes|astuce|astuces|argent facile|succès facile|immédiat|du jour au lendemain) [(miracle|miracles|magique|magiques|parfaite|parfaites|toute faite|universelle|universelles)] (n existe|n existent|existe|existent) (pas|plus)',
      '(n y a|y a|il y a) (pas|aucun|aucune|jamais) [de|d] (miracle|miracles|recette|secret|raccourci|raccourcis|baguette|formule|solution miracle|recettes|méthode magique|potion)',
      '(pas|ni|aucun|aucune) * (recette|formule|solution|méthode|baguette|potion|pilule|remède|produit) (miracle|magique|miraculeuse|miracles|toute faite)',
    ],
    [
      'C’est trop beau pour être vrai.',
      'Ça n’existe pas.',
      'La recette miracle n’existe pas.',
      'Il n’y a pas de recette miracle',
    ],
    ['Il est beau.', 'Il existe un chemin.', 'Le moment parfait n’existe pas.'],
  ),
  debunking(
    'do-not-believe',
    [
      '(ne|n) (croyez|crois|tombez|tombe|faites|écoutez|écoute|achetez|achète|payez) * (pas|plus|jamais|surtout)',
      '(arrêtez|arrêtons|arrête|cessez|cessons) de (croire|rêver|promettre|nous vendre|gober|mentir|prétendre)',
      '(on|ils|elles) (vous|nous|te) (ment|mentent|vend du rêve|vendent du rêve|prennent pour)',
    ],
    ['Ne croyez plus aux miracles.', 'Arrêtez de promettre la lune.'],
    ['Je crois en toi.', 'Arrêtez le moteur.'],
  ),
  debunking(
    'is-a-lie',
    [
      '(est|sont|c est|reste|était) [(juste|qu|du|tout simplement|clairement|vraiment)] (un|une|des|de l|du|de la) * (arnaque|arnaques|mensonge|mensonges|mythe|mythes|intox|escroquerie|escroqueries|leurre|fake|pipeau|foutaise|foutaises|bullshit|connerie|conneries|illusion)',
      '(idée reçue|idées reçues|légende urbaine|faux bons conseils|fausses promesses|promesses bidon|promesse bidon)',
      '(putaclic|putaclics|pute à clic|putes à clics|piège à clic|pièges à clic|piège à clics|pièges à clics|putassier|putassiers|putassière|clickbait|appât à clics)',
      '(arnaqué|arnaquée|arnaqués|escroqué|escroquée)',
    ],
    ['C’est une vraie arnaque.', 'Encore un titre putaclic.', 'Ces promesses sont du pipeau.'],
    ['Le mythe de Sisyphe, à relire.', 'C’est un détail.'],
  ),
  doubting(
    'they-promise',
    [
      '(promet|promettent|promettait|promettaient|promis|promise|prétend|prétendent|prétendait|prétendre|prétendu|prétendue|prétendument|vante|vantent|jure|jurent)',
      '(soi disant|fait croire|font croire|faire croire|croire que|croire qu|croit que|croient que|croyais|croyait|pensais que|fais croire)',
      '(lu|vu|vois|voit|lis|entendu|entends|reçu|reçois) (partout|encore|souvent|passer|une pub|des pubs|ce genre|un message)',
      '!(sans|sans aucune|sans faire de|ni|zéro) (spam|spams|pub|pubs|publicité|slogan|slogans|annonces|titres|phrases)',
    ],
    ['Il promet 10 000 abonnés en une semaine.', 'Un soi-disant coach', 'J’ai encore reçu un spam'],
    ['Elle tient parole.', 'Vous verrez.', 'Trois clients sans publicité.'],
  ),
  doubting(
    'is-not-there',
    [
      '!(moment|parfait|idéal|hasard|n) (n existe|n existent|existe|existent) (pas|plus)',
      '(arrêtez|arrêtons|arrête|cessez|cessons) de (vendre|chercher|courir)',
    ],
    ['Le repos n’existe plus.', 'Arrêtez de courir après les vues.'],
    ['Il existe un chemin.', 'Arrêtez le moteur.', 'Le moment parfait n’existe pas.'],
  ),
  doubting(
    'wishing',
    [
      '(si seulement|j aimerais|j aurais aimé|j aimerai|je rêve|on rêve|je voudrais|j voudrais|comme si|imagine si|ce serait|ça serait|y a t il|existe t il|est ce que|est ce qu)',
      '(pas envie|est impossible|est pas possible|impossible de faire|difficile|dur|peut on|peut t on|faut il|doute|doutes|sceptique|bof|hélas|malheureusement)',
    ],
    ['Si seulement je pouvais.', 'C’est impossible.'],
    ['Je peux.', 'C’est possible.'],
  ),
  doubting(
    'laughing',
    [
      '(mdr|mdrr|mdrrr|ptdr|ptdrr|lol|haha|hahaha|ahah|ahaha|xd|ironie|sarcasme|blague|humour|je plaisante|je rigole|jpp|hihi|huhu)',
      '(😂|🤣|😅|🙄|😭|💀|😆|🙃|😉|😜)',
    ],
    ['Mdr, facile.', 'Devenir riche en dormant 😂'],
    ['Facile.', 'Il sourit.'],
  ),
];
