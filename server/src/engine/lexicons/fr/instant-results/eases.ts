import { easeOf, type PromisedEase } from '../../../language/promises/promise.ts';

const ease = easeOf('ease');
const whole = easeOf('whole');

/** Results promised without effort, and promises that hold result and haste in one phrase. */
export const eases: readonly PromisedEase[] = [
  ease(
    'without-effort',
    [
      '(aucun effort|pas d’effort|rien) à (fournir|faire de plus|fournir de plus)',
      'sans (effort|efforts|aucun effort|le moindre effort|faire d’effort|faire d’efforts|effort particulier|se fatiguer|vous fatiguer|te fatiguer|prise de tête|galérer|galère|rien faire|forcer|contrainte|contraintes|souffrir|douleur|y passer vos journées|y passer tes journées|y passer des heures)',
    ],
    ['sans effort', 'sans le moindre effort', 'sans vous fatiguer'],
    ['avec effort', 'sans sel'],
    ['remove'],
    [['Attirez des clients sans effort.', 'Attirez des clients.']],
  ),
  ease(
    'without-work',
    [
      'sans (prospecter|travailler|travail|bosser|investir|investissement|budget|publicité|argent|capital|apport|expérience|aucune expérience|compétence|compétences|aucune compétence|diplôme|risque|risques|stock|site|audience|connaissances|connaissance technique)',
      'sans * (dépenser|débourser) * (euro|centime|sou)',
    ],
    ['sans prospecter', 'sans aucune expérience', 'sans dépenser un centime'],
    ['sans lait'],
    ['remove'],
    [['Gagnez 3 000 € par mois sans expérience.', 'Gagnez 3 000 € par mois.']],
  ),
  ease(
    'without-diet',
    'sans (régime|régimes|sport|faire de sport|bouger|frustration|privation|se priver|vous priver|te priver|reprendre|faim|salle de sport|chirurgie|médicament|médicaments)',
    ['sans régime', 'sans vous priver'],
    ['sans gluten'],
    ['remove'],
    [['Perdez du poids sans régime.', 'Perdez du poids.']],
  ),
  ease(
    'without-leaving-home',
    [
      'sans (bouger|sortir|quitter|vous lever|te lever) * (de chez vous|de chez toi|votre canapé|ton canapé|de votre canapé|votre maison|votre salon)',
      'depuis (votre|ton|son) (canapé|lit|salon|téléphone|hamac)',
      'sans lever le petit doigt',
    ],
    ['sans bouger de chez vous', 'depuis votre canapé'],
    ['depuis votre arrivée'],
    ['remove'],
    [['Gagnez de l’argent depuis votre canapé.', 'Gagnez de l’argent.']],
  ),
  ease(
    'while-you-sleep',
    [
      '(pendant que|même quand|quand|même pendant que|même si) (vous dormez|tu dors|vous êtes en vacances|tu es en vacances)',
      'en dormant',
      '(en pilote automatique|en automatique|en mode automatique|sur pilote automatique)',
      '(pendant|durant) (votre|ton) sommeil',
    ],
    ['pendant que vous dormez', 'en pilote automatique'],
    ['Quand vous partez'],
    ['remove'],
    [
      [
        'Vendez vos formations et gagnez de l’argent pendant que vous dormez.',
        'Vendez vos formations et gagnez de l’argent.',
      ],
    ],
  ),
  ease(
    'even-from-zero',
    [
      'même (si|quand) (vous partez|tu pars) de (zéro|rien)',
      'même en partant de (zéro|rien)',
      'même (sans expérience|débutant|débutante|si vous débutez|si tu débutes|si vous n’y connaissez rien|si tu n’y connais rien|avec un petit compte|sans audience|avec # abonnés)',
    ],
    ['même si vous partez de zéro', 'même sans audience'],
    ['Même Paul est venu.'],
    ['remove'],
    [['Gagnez 10 000 abonnés même si vous partez de zéro.', 'Gagnez 10 000 abonnés.']],
  ),
  ease(
    'by-one-thing',
    [
      '(grâce à|avec|il suffit de|il vous suffit de|il te suffit de|suffit d’) (cette seule|ce seul|une seule|un seul|un simple|une simple|ce simple|cette simple) (astuce|geste|habitude|outil|phrase|ingrédient|post|vidéo|clic|prompt|changement|tisane|boisson|plante)',
    ],
    ['grâce à cette seule astuce', 'avec une simple phrase'],
    ['avec un seul chat'],
  ),
  whole(
    'easy-money',
    [
      '(argent|revenus|euros) (facile|faciles|rapide|sans effort)',
      '(devenir|devenez|deviens|être) riche (vite|rapidement|facilement|sans|en dormant|en #)',
      '(gagner|gagnez|gagne) * argent (facilement|rapidement|en dormant|sans rien faire|sans effort|en ligne facilement|sans bouger)',
    ],
    ['de l’argent facile', 'devenez riche rapidement', 'gagner de l’argent facilement'],
    ['Elle est riche.', 'Facile !'],
  ),
  whole(
    'instant-success',
    [
      '!(à|race|races|souche|souches|poulets) (succès|réussite|richesse|croissance|guérison|transformation|amaigrissement|perte de poids|célébrité) (immédiat|immédiate|immédiats|instantané|instantanée|instantanés|express|éclair|ultra rapide|ultra rapides|facile et rapide|sans effort)',
      // Of a search or a calculation it may well be at once.
      '(des|vos|tes|obtenez|obtenir|garantit|promet) [(vrais)] (résultats) (immédiats|instantanés)',
      '(résultats|résultat) (express|éclair|ultra rapide|ultra rapides|facile et rapide|sans effort)',
      '(peau|teint|cheveux|dents|sourire|silhouette|ventre|jambes|résultat|résultats) [_] (parfait|parfaite|parfaits|parfaites|plat|éclatant|éclatante|éclatantes|lisse|lisses|sublime|sublimés|bluffant|bluffants|spectaculaire|spectaculaires|blanches) dès (la|le|les) (première|premier|premières|premiers)',
      '(résultats|résultat) [100 %] (garantis|garanti|assurés|concrets|bluffants|spectaculaires|prouvés) (en|sous|d’ici|dès|après) [(seulement|moins de|à peine)] (#|un|une|deux|trois|quatre|six|la première|le premier|quelques) (heures|h|jours|jour|semaines|semaine|mois|nuits|séances|séance|utilisation)',
      '(résultats|effets|effet|différence) (visible|visibles) (dès|en quelques|immédiatement|en # jours|au bout de|tout de suite)',
    ],
    [
      'un teint éclatant dès la première utilisation',
      'des résultats immédiats',
      'résultats visibles dès la première semaine',
      'une transformation express',
    ],
    [
      'Démission avec effet immédiat',
      'Les résultats sont en ligne.',
      'des poulets à croissance ultra rapide',
      'Cochez trois cases, résultat immédiat.',
    ],
  ),
  whole(
    'miracle-slimming',
    [
      '(maigrir|mincir|maigrissez|mincissez|fondre) (vite|rapidement|sans effort|sans régime|en dormant|sans sport|facilement)',
      '(brûle graisse|brûleur de graisse|fond à vue d’œil)',
      '(perte de poids|minceur) (rapide|facile|assurée|express)',
    ],
    ['maigrir vite', 'une perte de poids rapide', 'minceur express'],
    ['Le beurre va fondre.'],
  ),
  whole(
    'fast-growth',
    [
      '(croissance|explosion) * (d’abonnés|abonnés) * (instantanée|rapide|immédiate|en # jours)',
      '(percer|exploser|perce|explosez|percez) sur (tiktok|instagram|linkedin|youtube|les réseaux|insta) (en|du jour|sans|dès|rapidement|facilement) ',
      '(buzz|viralité) (assuré|assurée|instantané|immédiat)',
    ],
    ['percer sur TikTok en une semaine', 'buzz assuré'],
    ['Percer un mur', 'Le buzz retombe.'],
  ),
  whole(
    'learn-sleeping',
    [
      '(apprendre|apprenez|apprends|parler|parlez|réussir|réussissez|progresser|progressez) * (en dormant|sans effort|sans travailler|sans réviser|les doigts dans le nez)',
      '(sans effort|en dormant) (vous|tu) (apprenez|apprends|parlez)',
    ],
    ['apprenez l’anglais en dormant', 'réussir sans travailler'],
    ['Apprendre à nager'],
  ),
  whole(
    'from-zero-to-hero',
    [
      '(de|passer de|passez de|passe de) (zéro|#|rien) à (millionnaire|la liberté financière|six chiffres|# k€ par mois)',
      '(la voie|le chemin|la route) (rapide|express|la plus rapide) (vers|pour) (le succès|la richesse|la liberté financière|votre premier)',
      '(raccourci|raccourcis) (vers|pour) (le succès|réussir|la réussite|percer|la richesse)',
    ],
    ['de zéro à millionnaire', 'le raccourci vers le succès'],
    ['de zéro à dix', 'Le raccourci par les champs'],
  ),
  whole(
    'rent-in-days',
    [
      '(remplacez|remplacer|remplace|doublez|doubler|quittez|quitter) (votre|ton|son) (salaire|job|cdi|patron) (en|d’ici|dès|avant)',
      '(vivre|vivez|vis) de (votre|ta|sa) (passion|art|blog|contenu) (en # mois|en # jours|dès|sans|rapidement|facilement)',
    ],
    ['remplacez votre salaire en 90 jours', 'vivre de votre passion rapidement'],
    ['quitter la ville', 'Vivre de sa plume'],
  ),
];
