import { type PressurePhrase, pressureOf } from '../../../language/appeals/pressure.ts';

const alone = pressureOf('prize', true);
const beside = pressureOf('prize', false);

const gift =
  '(lot|lots|gain|gains|cadeau|cadeaux|prime|prix|bonus|récompense|chèque|bon d achat|remboursement|colis|iphone|carte cadeau)';

/** Something waits for you: claim it at once. */
export const prizes: readonly PressurePhrase[] = [
  alone(
    'reclamez-votre-lot',
    [
      `(réclamez|réclame|récupérez|récupère|retirez|retire|recevez) (vite|maintenant|immédiatement|dès maintenant|sans attendre|tout de suite|gratuitement) (votre|ton|vos|tes) ${gift}`,
      `(réclamez|réclame) (votre|ton|vos|tes) ${gift}`,
      `pour (réclamer|récupérer|retirer|recevoir|débloquer) (votre|ton|vos) ${gift} [(,|:)] (appelez|cliquez|répondez|envoyez|appelle|clique|tapez|composez)`,
    ],
    ['Réclamez votre lot !', 'Pour récupérer votre cadeau, cliquez ici'],
    ['Récupérez votre colis à la poste.', 'Il réclame son dû.'],
  ),
  alone(
    'vous-avez-ete-selectionne',
    [
      `(vous avez|tu as|votre numéro a|vous venez) (été|d être) (sélectionné|sélectionnée|tiré au sort|tirée au sort|désigné|désignée|choisi|choisie) [(pour)] [(recevoir|gagner|bénéficier|parmi|profiter)]`,
      `(vous avez|votre numéro a|tu as) (gagné|remporté) (un|une|le|la|notre|des) [(nouvel|magnifique|superbe)] (${gift}|smartphone|voyage|séjour|bon|iphone|ipad|voiture)`,
      `(vous êtes|tu es) (le gagnant|la gagnante|l heureux gagnant|l heureuse gagnante|notre gagnant)`,
      '(félicitations|bravo) [(!|,|:)] (vous avez|tu as|vous êtes) (gagné|remporté|sélectionné|sélectionnée|été|notre|l heureux)',
    ],
    ['Vous avez été sélectionné pour recevoir un bon', 'Félicitations, vous avez gagné', 'Vous avez gagné un iPhone'],
    ['Vous avez gagné un match.', 'J’ai été choisie pour le rôle.'],
  ),
  alone(
    'sous-24-heures',
    [
      '(votre|ton) (compte|carte|accès|abonnement|dossier|colis|ligne|forfait) (sera|va être|est sur le point d être|risque d être) (suspendu|suspendue|bloqué|bloquée|fermé|fermée|désactivé|supprimé|retourné|résilié|limité|renvoyé)',
      '(régularisez|mettez à jour|confirmez|vérifiez|validez) [(vite|immédiatement|dès maintenant)] (votre|vos|ton) (situation|adresse|compte|dossier|informations|coordonnées|paiement|carte|livraison) [(immédiatement|sous # h|sous # heures|avant|maintenant|via|au plus vite|dès maintenant|ici|sur|:)]',
      '(dernier|ultime) (avis|rappel|avertissement) avant (suspension|poursuites|fermeture|blocage|majoration|saisie|expiration|clôture)',
    ],
    ['Votre compte sera suspendu', 'Régularisez votre situation immédiatement', 'Dernier avis avant suspension'],
    ['Le dernier avis du comité.', 'Mon compte est fermé.'],
  ),
  beside(
    'code-valable',
    [
      '(valable|valables) [(seulement|uniquement)] [pendant] les # premières (heures|minutes)',
      '(valable|valables|valide|utilisable) (seulement|uniquement|encore) (# h|# heures|aujourd hui|ce soir|quelques heures|quelques jours|# jours|jusqu à ce soir)',
      '(valable|valables|valide|utilisable) pendant (# h|# heures|quelques heures|quelques jours)',
      '(expire|expirent) (dans # heures|dans # h|dans # minutes|ce soir|à minuit|bientôt|dans quelques)',
    ],
    ['Votre code est valable seulement 24 h.', 'Votre bon d’achat expire ce soir'],
    ['Un billet valable une heure.', 'Le bon est valable pendant 30 jours.'],
  ),
  beside(
    'urgent-en-tete',
    [
      '^ [(⚠️|🚨|🔥)] (urgent|urgence|alerte promo|alerte bon plan|dernière minute) (!|:|–|⚠️|🚨) !(par|sur|de|du|à|il|je|nous)',
    ],
    ['URGENT : -50 % sur la boutique.', 'Alerte bon plan ! Le lot est à 9 €'],
    ['C’est urgent.', 'Urgence visuelle dans la vitrine.', 'Alerté par un voisin, j’ai coupé l’eau.'],
  ),
];
