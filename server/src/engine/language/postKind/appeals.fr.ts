import { kindCueOf, type PostKindCue } from './cue.ts';

const appeal = kindCueOf('appeal');

/** What is given away and is nothing to carry home: lessons, advice, files. */
const untouchable =
  '(cours|conference|formation|atelier|stage|concert|conseil|conseils|astuce|astuces|exemple|exemples|avis|coup|coups|sens|idee|idees|rendez|guide|guides|livre blanc|ebook|e|pdf|modele|modeles|template|templates|methode|acces|seance|consultation|audit|bilan|session|webinaire|masterclass|place|places|_ guide|_ cours|_ formation|_ methode)';

/** What is found, given or needed, by whom it may concern: whoever can help answers, and nobody else has to. */
export const appealCues: readonly PostKindCue[] = [
  appeal(
    'strong',
    'foster-home',
    [
      '(cherche|cherchent|recherche|recherchent|recherchons|cherchons|besoin d|trouver|devenir) [(une|des|sa|leur|encore une|toujours une)] [(nouvelle|gentille|bonne)] (<famille,n> d accueil|famille pour la vie|famille aimante|famille definitive)',
      '^ * <famille,n> d accueil (recherchee|recherchees|pour|urgent|urgente)',
      '^ * (a l adoption|a adopter) !(d urgence|sans|par|des|les|la|le|une posture)',
      '(cherche|attend|attendent|cherchent) [encore|toujours] (sa|leur) (famille|maison|nouvelle)',
    ],
    ['Recherche famille d’accueil pour un berger.', 'Câline cherche encore sa famille.'],
    ['La famille d’accueil a dîné.', 'Une idée à adopter d’urgence.'],
  ),
  appeal(
    'strong',
    'found',
    [
      '(attend|attendent|cherche|cherchent|recherche|retrouver|retrouve) [(encore|toujours)] (son|sa|leur|leurs|ses) (proprietaire|proprietaires|maitre|maitresse|maitres)',
    ],
    ['Un gant rouge attend son propriétaire à l’accueil.'],
    ['Le propriétaire a téléphoné.'],
  ),
  appeal(
    'strong',
    'volunteers',
    [
      '(cherche|cherchons|recherche|recherchons|manque|manquons|manque encore|besoin|il nous faut|il faudrait) [(encore|toujours|plus que)] [(d|de|des)] [(quelques|deux|trois|quatre|cinq|six|dix|#|gros|petits)] (<bénévole,n>|bras|paires de bras|coups de main|petites mains) !(pour tester|pour mon|croises)',
      '(on|nous) [(va|allons|aura|aurons)] [(avoir|avons|a)] [(encore|bien|grand)] besoin de vous pour (planter|porter|monter|ranger|peindre|nettoyer|tenir|servir|distribuer)',
      'pour (planter|porter|monter|ranger|peindre|nettoyer|tenir|servir|distribuer) * [,] (on|nous) [(va|allons|aura|aurons)] [(avoir|avons|a)] [(encore|bien|grand)] besoin de vous $',
      '(appel aux|appel a) [(nos|des)] (<bénévole,n>|volontaires|bonnes volontes|dons de sang)',
      '(<bénévole,n>) (recherches|recherchees|demandes|demandees|bienvenus|bienvenues)',
      '^ * (collecte de sang|don du sang|collecte de (jouets|vetements|couvertures|croquettes|denrees|fournitures))',
    ],
    [
      'On cherche trois bénévoles pour la buvette.',
      'Collecte de sang mardi à la salle des fêtes.',
      'Appel aux bonnes volontés pour samedi.',
      'Pour planter tout ça, on va avoir besoin de vous !',
    ],
    ['Les bénévoles ont tout rangé.', 'La maison manque de lumière.'],
  ),
  appeal(
    'weak',
    'giveaway',
    [
      `^ * (donne|donnons|a donner) [:] (un|une|des|mon|ma|mes|notre|nos|deux|trois|quatre|#) !${untouchable}`,
      '(a|doit|doivent) (venir chercher|recuperer sur place|recuperer a|retirer a|venir prendre)',
      'contre bons soins',
      '(bon|tres bon|parfait) etat',
      'premier (arrive|venu) [,] premier servi',
      '(gratuit|gratuite|gratuits|gratuites|offert|offerte) [,] a (venir|retirer|recuperer)',
    ],
    ['Je donne un lit.', 'À venir chercher à Brest.', 'Contre bons soins.'],
    ['Il donne des cours.', 'L’état du monde.'],
  ),
];
