import { type PressurePhrase, pressureOf } from '../../../language/appeals/pressure.ts';

const alone = pressureOf('guilt', true);
const beside = pressureOf('guilt', false);

/** Only a fool would not. */
export const guilt: readonly PressurePhrase[] = [
  alone(
    'plus-d-excuse',
    [
      '(vous|tu) (n avez|n as|avez|as) (plus|pas|aucune|plus aucune) [(d)] (excuse|excuses) !(auprès)',
      '^ (plus d|plus aucune) (excuse|excuses) [(pour|!)]',
      '^ aucune excuse (pour|!)',
    ],
    ['Vous n’avez plus d’excuse !', 'Plus aucune excuse pour ne pas commander'],
    ['Il présente ses excuses.'],
    ['remove-sentence'],
    [['Le coffret est à 20 €. Vous n’avez plus d’excuse !', 'Le coffret est à 20 €.']],
  ),
  beside(
    'rien-a-perdre',
    [
      '(vous|tu) (n avez|n as|avez|as) [(absolument)] rien à perdre',
      '(que|qu) (risquez-vous|avez-vous à perdre|as-tu à perdre|risques-tu) [(à|?)]',
    ],
    ['Essayez pour 9 €, vous n’avez rien à perdre.', 'Qu’avez-vous à perdre ? Le code est actif'],
    ['Il a perdu ses clés.'],
  ),
  alone(
    'vos-concurrents',
    [
      'vos concurrents (le font|le feront|l utilisent|l ont|n attendent|ne vous attendront|ont déjà|prennent|sont déjà|avancent|s y mettent|vous remercient|gagnent)',
      'pendant que (vous|tu) (hésitez|hésites|lisez|lis|attendez|attends|réfléchissez|dormez|procrastinez) [(ces lignes|ceci|ça|ce post|encore)] [(,)] (vos concurrents|tes concurrents|d autres|les autres|votre concurrent|ton concurrent)',
      '(vos|tes) concurrents * pendant que',
    ],
    [
      'Vos concurrents l’utilisent déjà',
      'Sinon vos concurrents le feront',
      'Pendant que vous hésitez, d’autres réservent',
    ],
    ['Pendant que vous dormez, il neige.', 'Pendant que vous dormez, votre corps récupère.'],
  ),
  alone(
    'seuls-les-rapides',
    [
      '(seuls|seules|seul) (les plus|les|ceux|celles) (rapides|motivés|motivées|malins|malines|réactifs|déterminés|qui agissent|qui passent à l action|qui osent) (seront|auront|profiteront|pourront|en profiteront)',
      '(réservé|réservée|uniquement|seulement) (aux|pour les) (plus rapides|plus motivés|plus malins|rapides)',
      'les (retardataires|absents|indécis|hésitants) (auront tort|ont toujours tort|s en mordront|regretteront)',
    ],
    ['Seuls les plus rapides en profiteront', 'Les indécis regretteront'],
    ['Seuls les chiens sont admis.'],
  ),
  alone(
    'trop-bete-de',
    [
      '(c est|ce serait|il serait|serait) (trop|vraiment|tellement|quand même) (bête|dommage|fou) (de|d|pour) (passer à côté|rater ça|s en priver|ne pas en profiter|vous en priver|ne pas en)',
      '(ce serait|il serait) (dommage|bête|fou) de (passer à côté|rater ça|ne pas en profiter|vous en priver|rater cette)',
      'il faudrait être fou pour',
    ],
    ['Ce serait dommage de passer à côté', 'Ce serait trop bête de ne pas en profiter'],
    ['C’est dommage pour la pluie.', 'Il faut être fou.'],
  ),
  beside(
    'pourquoi-s-en-priver',
    [
      '(ce serait|il serait) (dommage|bête|fou) de s en priver',
      '(pourquoi|comment) (s en priver|vous en priver|t en priver|s en passer|passer à côté)',
    ],
    ['La formation est à 90 €, pourquoi s’en priver ?'],
    ['Comment se passer de voiture ?'],
  ),
  alone(
    'chaque-jour-vous-coute',
    [
      '(chaque|une) (jour|minute|heure|semaine|mois|journée) (d attente|perdu|perdue|qui passe|sans * est|d hésitation|de retard) * (vous|te|t|vous) (coûte|coute|perd|rapproche|éloigne)',
      '(combien de temps|jusqu à quand|combien de clients) (allez-vous|vas-tu|comptez-vous) [(encore|devoir)] (attendre|perdre|hésiter|subir|repousser|laisser)',
      '(attendre|hésiter|ne rien faire|repousser|l inaction) (vous coûte|te coûte|coûte cher|vous coûtera|a un coût)',
    ],
    [
      'Chaque jour perdu vous coûte des ventes',
      'Combien de temps allez-vous encore attendre ?',
      'Ne rien faire vous coûte cher',
    ],
    ['Chaque jour, il coûte deux euros.'],
  ),
  beside(
    'arretez-de-procrastiner',
    [
      '(arrêtez|arrête) (de|d) (procrastiner|repousser|remettre à demain|hésiter|réfléchir|vous chercher des excuses|te chercher des excuses)',
      '(votre|ton) (futur|vous du futur|toi du futur|moi futur) (vous|te) (remerciera|dira merci)',
      '(le meilleur moment) * (c était|c est) (hier|maintenant|aujourd hui)',
    ],
    ['Arrêtez d’hésiter, la formation est à 90 €.', 'Ton futur te remerciera : rejoins la formation'],
    ['Il remercie ses amis.'],
  ),
  beside(
    'vous-hesitez-encore',
    [
      '^ [(vous|tu|alors|et)] (hésitez|hésites|hésitez-vous|hésites-tu) (encore|toujours) [?]',
      '^ [(vous êtes|tu es)] (toujours|encore) (pas|en train) (inscrit|inscrits|inscrite|convaincu|convaincus|convaincue|équipé|équipés|d hésiter|abonné|abonnée|membre)',
      '(qu est-ce qui|qu est ce qui) (vous|te) (retient|freine|bloque) [(encore)]',
    ],
    ['Vous hésitez encore ? La formation est à 90 €.', 'Toujours pas inscrit ? Le stage est à 40 €'],
    ['Il hésite encore.'],
  ),
  alone(
    'continuer-a-perdre',
    [
      '(allez-vous|vas-tu|voulez-vous|veux-tu|comptez-vous|vous allez|tu vas|vous voulez|tu veux) [(vraiment|encore)] (continuer à|continuer de|rester à) (perdre|subir|galérer|laisser|ramer|payer trop|passer à côté|stagner|gaspiller)',
    ],
    ['Allez-vous vraiment continuer à perdre des clients ?', 'Tu veux continuer à galérer ?'],
    ['Il va continuer à courir.'],
  ),
];
