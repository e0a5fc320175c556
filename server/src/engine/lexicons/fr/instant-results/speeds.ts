import { easeOf, type PromisedEase } from '../../../language/promises/promise.ts';

const speed = easeOf('speed');
const count = '(#|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente)';
const unit =
  '(secondes|seconde|minutes|minute|min|mn|heures|heure|h|jours|jour|j|semaines|semaine|mois|nuits|nuit|week end|weekend|après midi|journée|matinée|soirée|séance)';
const only = '(seulement|à peine|juste|tout juste|moins de|moins d’|même pas|que|environ)';

/** Short times that a result is promised in. */
export const speeds: readonly PromisedEase[] = [
  speed(
    'in-so-long',
    [
      `en ${count} [(petit|petits|petite|petites)] ${unit} [(chrono|top chrono|seulement|à peine|max|maximum)]`,
      `en ${only} [de] ${count} ${unit} [(chrono|seulement)]`,
    ],
    ['en 7 jours', 'en seulement deux semaines', 'en 24h chrono'],
    ['en 2024', 'en mai'],
    [{ field: 'en …' }],
    [
      ['Gagnez 10 000 abonnés en 7 jours.', 'Gagnez 10 000 abonnés en ….'],
      ['Perdez 5 kilos en moins de deux semaines avec mon carnet.', 'Perdez 5 kilos en … avec mon carnet.'],
    ],
  ),
  speed(
    'within-so-long',
    [
      `(d’ici|sous|dans les) ${count} [(prochains|prochaines|premiers)] ${unit}`,
      '(d’ici|avant) (noël|l’été|les vacances|les fêtes|la rentrée)',
      'd’ici (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
      '(d’ici|avant) la fin (du mois|de la semaine|de l’été|du trimestre|de la journée)',
      `(dans les) (prochains|prochaines|premiers|premières) (jours|semaines|heures|minutes)`,
      '(après|au bout d’|avec|en) (un|une) (seul|seule|simple) (week-end|séance|soirée|après-midi|journée|leçon|cours|atelier|appel|jour|semaine|stage)',
      `(au bout de|après) [(seulement|à peine)] ${count} (jours|jour|heures|séance|séances)`,
    ],
    [
      'd’ici 10 jours',
      'dans les prochaines semaines',
      'au bout de 3 jours',
      'd’ici la fin du mois',
      'après un seul week-end',
    ],
    ['d’ici demain', 'dans les bois', 'avant vendredi'],
    [{ field: 'en …' }],
    [['Doublez vos ventes d’ici 10 jours.', 'Doublez vos ventes en ….']],
  ),
  speed(
    'so-long-to',
    `${count} ${unit} (pour|suffisent pour|suffisent à|suffit pour|et vous)`,
    ['7 jours pour changer de vie', 'deux semaines pour maigrir'],
    ['deux semaines de vacances'],
  ),
  speed(
    'overnight',
    [
      'du jour au lendemain',
      'en une [seule] nuit',
      'dès (demain|demain matin|ce soir|le premier jour|la première semaine|les premiers jours|la première séance|la première application|la première utilisation|la première prise|la première nuit|le premier mois|le lendemain)',
    ],
    ['du jour au lendemain', 'en une nuit', 'dès la première semaine'],
    ['le lendemain', 'dès que possible'],
    ['remove'],
    [['Attirez des clients du jour au lendemain.', 'Attirez des clients.']],
  ),
  speed(
    'snap-of-fingers',
    [
      'en un (claquement de doigts|clin d’œil|rien de temps|éclair|tour de main|temps record|clic)',
      '(en deux temps trois mouvements|en moins de deux|à vitesse grand v|à la vitesse de l’éclair|les doigts dans le nez)',
    ],
    ['en un claquement de doigts', 'à vitesse grand V'],
    ['en un mot'],
    ['remove'],
    [['Doublez vos ventes en un claquement de doigts !', 'Doublez vos ventes !']],
  ),
  speed(
    'this-very-week',
    '(abonnés|abonnées|followers|clients|clientes|ventes|€|euros|leads|prospects|vues) [en plus] (cette semaine|ce mois ci|ce week end|dès aujourd’hui|dès maintenant|d’ici demain)',
    ['500 abonnés cette semaine', 'des ventes dès aujourd’hui'],
    ['Cette semaine, les clients sont venus.'],
  ),
  speed(
    'in-a-few',
    [
      'en [(seulement|à peine)] (une séance|une seule séance|un seul rendez-vous|un week-end)',
      'en [(seulement|à peine)] quelques (jours|heures|minutes|clics|secondes|semaines|nuits|séances)',
      'en (deux|trois|#) (clics|clic|séances|étapes faciles|étapes simples|étapes)',
    ],
    ['en quelques jours', 'en trois clics'],
    ['en quelques mots', 'en trois parties'],
    ['remove'],
    [['Gagnez de l’argent en quelques clics.', 'Gagnez de l’argent.']],
  ),
  speed(
    'at-once',
    '(instantanément|immédiatement|sur-le-champ|tout de suite|aussitôt|express|ultra rapidement|très rapidement|super vite|hyper vite|ultra vite)',
    ['instantanément', 'très rapidement'],
    ['prochainement'],
    ['remove'],
    [['Boostez instantanément votre visibilité.', 'Boostez votre visibilité.']],
  ),
  speed(
    'fast-and-easy',
    [
      '[plus] (rapidement|vite|facilement|simplement) et [plus] (rapidement|vite|facilement|simplement|sûrement|sans effort|durablement|sans stress)',
      '(facilement|vite fait|rapidement|vite) (et bien|,|!) $',
    ],
    ['rapidement et facilement', 'vite et sans effort'],
    ['vite et mal'],
    ['remove'],
    [['Perdez du poids facilement et rapidement.', 'Perdez du poids.']],
  ),
  speed(
    'minutes-a-day',
    [
      `en [y] (consacrant|passant|mettant|travaillant|bossant|pratiquant|révisant|étudiant|t’entraînant) [(seulement|à peine|juste|que)] ${count} (minutes|minute|min|mn|heure|heures|h) (par jour|par semaine|/ jour|chaque jour|chaque matin|le matin)`,
      `(en|avec) [(seulement|à peine|juste|que)] ${count} (minutes|minute|min|mn|heure|heures|h) [(seulement|à peine)] (par jour|par semaine|/ jour|chaque jour|chaque matin|le matin)`,
    ],
    ['en 10 minutes par jour', 'en y consacrant 5 min par jour', 'avec seulement 1 heure par semaine'],
    ['trois minutes de marche'],
    ['remove'],
    [['Devenez bilingue en 10 minutes par jour.', 'Devenez bilingue.']],
  ),
];
