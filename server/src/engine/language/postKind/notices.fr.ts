import { kindCueOf, type PostKindCue } from './cue.ts';

const notice = kindCueOf('notice');

const place =
  '(mairie|bibliotheque|mediatheque|ludotheque|ecole|garderie|creche|piscine|dechetterie|decheterie|ressourcerie|bureau|bureaux|secretariat|agence|musee|cabinet|accueil|permanence|gymnase|salle|poste|parking|guichet|consigne|cantine|club|local|dojo|installations|equipements|stade|stades|terrain|terrains|aire|parc|vestiaires)';
const shut = '(ferme|fermee|fermes|fermees)';
const when =
  '(du|le|les|ce|cet|cette|ces|pour|pendant|jusqu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|entre|toute la|a partir|durant)';

/** When a place that serves people is shut, and what does not take place: said for those who would come in vain, in French. */
export const noticeCues: readonly PostKindCue[] = [
  notice(
    'strong',
    'fermeture',
    [
      `${place} * (sera|seront|est|sont|reste|restera|resteront|demeure|demeurera|demeureront) [(donc|exceptionnellement|egalement)] ${shut} [exceptionnellement] ${when}`,
      `${place} * (ferme|fermera|fermeront) [(exceptionnellement|ses portes|son guichet)] ${when}`,
      `fermeture [(exceptionnelle|annuelle|estivale|temporaire)] (de|du|des) [(la|l|notre|nos)] ${place}`,
      `(nouveaux horaires|horaires d ete|horaires d hiver|horaires) (de|du|des|pour) [(la|l|notre)] ${place}`,
      `${place} [_|_ _] (a demenage|demenage|ont demenage|demenagent) (rue|au|a|place|avenue|dans|le|du|de)`,
      `(telephone|ligne|ligne telephonique|standard|ascenseur|site|messagerie|logiciel) (de|du|des) [(la|l|notre|nos)] ${place} [_|_ _] (est|sont) [(toujours|actuellement)] (en panne|coupe|coupee|hors service|indisponible)`,
      '(cafe|boutique|magasin|boulangerie|bar|restaurant|atelier|epicerie|librairie) (est|reste|restera|sera|demeure) [exceptionnellement] (ferme|fermee) (aujourd hui|demain|ce|cette|jusqu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|du|le|pour)',
      '^ (plus|pas) (d|de) (eau|courant|electricite|chauffage|gaz|internet|telephone) [chaude] * * (jusqu|depuis|aujourd hui|demain|pendant|cette|ce (matin|soir|week-end))',
      '(nous serons|on sera|nous sommes) [exceptionnellement] (fermes|ferme) (du|le|les|pour|jusqu|ce|cette)',
    ],
    [
      'La mairie sera fermée du 24 au 31.',
      'La piscine est exceptionnellement fermée mardi.',
      'Fermeture annuelle de la bibliothèque',
      'Horaires d’été de la déchetterie',
      'Le cabinet a déménagé rue du Moulin.',
      'La ligne du cabinet est en panne.',
      'Le café reste fermé aujourd’hui.',
      'Plus d’eau aux jardins jusqu’à vendredi.',
      'Les installations demeureront fermées jusqu’à vendredi.',
    ],
    [
      'Le bureau a déménagé mes dossiers.',
      'La porte est fermée.',
      'La mairie est ouverte.',
      'Ils ferment les yeux.',
      'Il ne reste plus d’eau dans ma gourde.',
    ],
  ),
  notice(
    'strong',
    'pas-de-seance',
    [
      `(pas de|pas d|aucun|aucune|ni) (cours|entrainement|entrainements|permanence|repetition|seance|seances|collecte|ramassage|cantine|garderie|messe|marche) ${when}`,
      `(cours|entrainement|entrainements|permanence|repetition|seance|seances|collecte|ramassage|messe|concert|reunion|sortie|match|atelier) [(de|du)] [_] (est|sont|sera|seront) (annule|annulee|annules|annulees|reporte|reportee|reportes|reportees)`,
    ],
    ['Pas de cours le 11 novembre.', 'L’entraînement de mardi est annulé.', 'La répétition est reportée au 8.'],
    ['Pas de cours sans craie.', 'Un entraînement annule l’autre.'],
  ),
];
