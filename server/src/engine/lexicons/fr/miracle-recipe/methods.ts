import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const method = miracleOf('method');

const recipe =
  '(méthode|méthodes|recette|recettes|formule|formules|stratégie|stratégies|technique|techniques|astuce|astuces|système|solution|solutions|routine|plan|processus|approche|script|outil|outils|programme|modèle|hack|hacks|conseil|conseils|ingrédient|combo)';

/** The recipe that works for everybody and at every go. */
export const methods: readonly MiraclePhrase[] = [
  method(
    'infallible-feminine',
    '(méthode|recette|formule|stratégie|technique|astuce|routine|approche) [(100 %|totalement|absolument|vraiment|quasi)] (infaillible|imparable|magique|miracle|ultime|miraculeuse|universelle|redoutable|inratable)',
    ['la méthode infaillible', 'une technique imparable', 'LA formule magique'],
    ['une méthode lente', 'la recette de ma tante'],
    [{ field: 'méthode que …' }],
    [['Voici la méthode infaillible pour vendre.', 'Voici la méthode que … pour vendre.']],
  ),
  method(
    'infallible-others',
    [
      '(méthodes|recettes|formules|stratégies|techniques|astuces|solutions|remèdes|outils|hacks|conseils) [(100 %|totalement|vraiment)] (infaillibles|imparables|magiques|miracles|ultimes|miraculeuses|miraculeux|redoutables)',
      '(système|script|plan|remède|produit|ingrédient|programme|hack|processus|combo) [(100 %|totalement|vraiment)] (infaillible|imparable|magique|miracle|ultime|miraculeux|universel)',
    ],
    ['des astuces infaillibles', 'un remède miracle', 'le script ultime'],
    ['un plan de table', 'des outils usés'],
    [{ field: '…' }],
    [['Voici des astuces infaillibles, apprises à la ferme.', 'Voici des …, apprises à la ferme.']],
  ),
  method(
    'proven-method',
    [
      '(méthode|méthodes|recette|recettes|formule|formules|stratégie|stratégies|technique|techniques|astuce|astuces) * (éprouvée|éprouvées)',
      `${recipe} * (qui a fait ses preuves|qui ont fait leurs preuves|scientifiquement prouvée|scientifiquement prouvées|prouvée par la science|100 % efficace|100 % efficaces)`,
      `(plan|système|script|processus|programme|modèle) (éprouvé|100 % efficace|scientifiquement prouvé) (pour|qui)`,
    ],
    ['une stratégie éprouvée', 'une méthode scientifiquement prouvée'],
    ['une rude épreuve', 'Elle est éprouvée par ce deuil.', 'des solutions robustes et éprouvées'],
  ),
  method(
    'works-every-time',
    [
      '!(si|s|quand|pourvu|que) (ça|cela|ca) (marche|fonctionne|marchera|fonctionnera) (à tous les coups|à chaque fois|à 100 %|pour tout le monde|pour tous|quoi qu’il arrive|partout et toujours|dans tous les cas|à coup sûr|quel que soit votre secteur)',
      '(à tous les coups ça|à tous les coups , ça) marche',
    ],
    ['Ça marche à tous les coups.', 'Et cela fonctionne pour tout le monde.'],
    ['Le grille-pain marche.', 'À chaque fois je ris.'],
    [{ field: 'ça a marché pour …' }, 'remove-sentence'],
    [['Ça marche à tous les coups.', 'Ça a marché pour ….']],
  ),
  method(
    'cannot-fail',
    [
      '(impossible|impossibles) (d’échouer|de se tromper|de rater|d’y résister|de ne pas réussir|de perdre)',
      '(vous|tu) ne (pouvez|peux|pourrez|pourras) (pas|plus) (échouer|rater|perdre|vous tromper|te tromper) !(en choisissant|de|d)',
      '(vous|tu) ne (pouvez|peux|pourrez|pourras) que (réussir|gagner|progresser)',
      '(aucun risque d’échec|zéro échec|risque zéro|zéro risque)',
    ],
    ['Impossible d’échouer.', 'Vous ne pouvez que réussir.'],
    ['Impossible de dormir.', 'Tu ne peux pas venir ?', 'Tu ne peux pas réussir sans dormir.'],
    ['remove-sentence'],
    [['Impossible d’échouer.', '']],
  ),
  method(
    'only-thing-that-works',
    [
      `(la seule|l’unique|le seul) * ${recipe} * (qui (marche|fonctionne|vaille|marchent|tienne)|dont (vous avez|tu as|vous aurez)|à connaître|efficace|valable|qui compte)`,
      '(la seule|l’unique|le seul) (chose|façon|manière|moyen|secret|raison|clé) * (qui (marche|fonctionne)|de (réussir|percer|vendre|gagner|grandir|sortir du lot)|pour (réussir|percer|vendre|gagner)) !(dans cette|dans ce|dans ma|dans mon|ici|chez nous|chez moi)',
      '(il n’y a|y a|il n’existe) qu’(une|un) * (seule|seul) [vraie] (façon|manière|méthode|moyen|recette) (de|pour|qui)',
    ],
    ['la seule méthode qui marche', 'le seul moyen de réussir', 'Il n’y a qu’une seule façon de vendre.'],
    ['la seule boulangerie ouverte', 'Le seul bus'],
  ),
  method(
    'key-to-success',
    [
      '(la|les) (clé|clés|clef|clefs|recette) (du|de la|de votre|de ton) (succès|réussite|bonheur|performance|richesse|croissance) !(autrefois|future|économique|de|du|des|d’)',
      '(la|les|votre|ton) (clé|clés|recette|formule) pour (réussir|percer|cartonner|exploser|devenir riche) !(sa|son|ses|votre|vos|ton|ta|tes|un|une|le|la|les|l|leur|leurs|des|cette|ce|ma|mon|mes|notre)',
      '(la|les|votre|ton) (clé|clés|recette|formule) (gagnante|gagnantes|ultime|du jackpot) !(d’accès|d accès|de chiffrement|de voûte|privée)',
      '(recettes|recette|formule) (gagnante|gagnantes|du succès)',
    ],
    ['La clé du succès, c’est la régularité.', 'la recette gagnante', 'les clés pour réussir'],
    ['La clé du garage', 'Les clés pour réussir sa pâte', 'Les clés pour réussir vos semis'],
  ),
  method(
    'miracle-product',
    [
      '(produit|solution|remède|crème|tisane|complément|huile|cure|pilule|ingrédient|boisson|traitement|appli|application) (miracle|miracles|miraculeux|miraculeuse|magique|magiques|révolutionnaire qui)',
      '!(qui|il|elle|ils|elles|on|je|nous|équipe|bénévoles|a|ont|avait|avaient|ai|avons) (fait|font|faire|fera) (des|de vrais|de véritables) miracles',
    ],
    ['la tisane miracle', 'Cette crème fait des miracles.'],
    ['la cour des miracles', 'un tour de magie'],
  ),
  method(
    'all-you-need',
    [
      `(la seule|le seul|l’unique) * (formation|livre|guide|cours|template|modèle|méthode|ressource|checklist) * (dont (vous avez|vous aurez|tu as|tu auras) besoin|qu’il (vous|te) faut|qu’il faut)`,
      '(tout|voilà tout|c’est tout) ce (qu’il (vous|te) faut|dont (vous avez|tu as) besoin) pour (réussir|percer|exploser|devenir|gagner|cartonner|vendre plus|trouver des clients)',
      '(vous|tu) n’(avez|as|aurez|auras) [plus] besoin que (de|d’) (ça|cela|ceci|cette|cet|ce|une|un|#)',
      '(vous|tu) n’(avez|as|aurez|auras) [plus] besoin de rien d’autre !(que|qu’)',
    ],
    ['la seule formation dont vous avez besoin', 'Tout ce qu’il te faut pour percer.'],
    ['Tout ce qu’il faut pour le gâteau', 'Vous n’avez besoin que du suivi de base.'],
  ),
  method(
    'copy-paste-success',
    [
      '(il suffit|il vous suffit|il te suffit|suffit) de (copier coller|suivre|recopier|reproduire|dupliquer|appliquer) * (pour (réussir|vendre|percer|gagner|exploser|devenir)|et (le tour est joué|c’est gagné|vous réussirez|ça marche))',
      '(c’est gagné d’avance|succès assuré|réussite assurée|effet waouh garanti)',
      '(suivez|suis|copiez|copie|appliquez|applique) (ma|cette|notre) (méthode|recette|formule|stratégie) * et (vous|tu) (réussirez|réussiras|gagnerez|gagneras|vendrez|vendras|verrez|allez|vas)',
    ],
    ['Il suffit de suivre la méthode pour réussir.', 'Succès assuré !', 'Suivez ma méthode et vous vendrez.'],
    ['Il suffit de suivre le fleuve.', 'Suivez le guide.', 'Collez l’adresse du serveur, et le tour est joué.'],
  ),
  method(
    'changes-everything',
    [
      '(la|cette|une|ma|notre|l’) * (méthode|technique|astuce|habitude|routine|formule|stratégie) * (qui (va tout changer|change tout|a tout changé|va changer votre vie|va changer ta vie|changera votre vie|révolutionne))',
      '(ce|un|le|mon|notre) * (outil|conseil|framework|secret|hack|prompt|geste|système) * (qui (va tout changer|change tout|va changer votre vie|va changer ta vie|changera votre vie))',
    ],
    ['cette astuce qui va tout changer', 'le prompt qui change tout'],
    ['Une rencontre qui a changé ma vie.', 'Sa naissance change tout.'],
  ),
  method(
    'no-more-problem',
    [
      '(fini|finis|finie|finies|terminé|terminée|dites adieu aux|dis adieu aux|oubliez|adieu) * (galères|échecs|échec|fins de mois|pages blanches|page blanche|bides|doutes) [à jamais|pour toujours|définitivement]',
      '(une [bonne] fois pour toutes|pour toujours|définitivement) (réglé|résolu|débarrassé|débarrassée|débarrassés|guéri|guérie)',
      '(règle|règlera|résout|résoudra|résolvez|réglez) (tous|toutes) (vos|tes) (problèmes|soucis|difficultés|galères)',
    ],
    ['Fini les galères !', 'Dites adieu aux fins de mois', 'Elle résout tous vos problèmes.'],
    ['Fini le pain.', 'Résoudre une équation'],
  ),
  method(
    'everyone-can',
    [
      '(n’importe qui|tout le monde) (peut|pourra|pourrait) [y] (réussir|arriver|percer|devenir riche|gagner|y arriver|vendre|le faire et gagner)',
      '(si j’ai|si moi j’ai|si je l’ai) * (réussi|pu|fait) [,] * (vous|tu|toi|n’importe qui) * (aussi|pouvez|peux)',
    ],
    ['N’importe qui peut devenir riche.', 'Si j’ai réussi, vous aussi.'],
    ['Tout le monde peut venir.', 'Si j’ai le temps'],
  ),
];
