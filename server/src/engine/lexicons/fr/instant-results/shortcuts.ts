import { easeOf, type PromisedEase } from '../../../language/promises/promise.ts';

const ease = easeOf('ease');
const whole = easeOf('whole');

/** Ways around the work, and the ready-made promises of groups, shops and message boards. */
export const shortcuts: readonly PromisedEase[] = [
  ease(
    'without-showing',
    'sans (montrer (votre|ton|son) visage|coder|savoir coder|une ligne de code|compétence technique|rien y connaître|vendre|se vendre|vous vendre|te vendre|démarcher|démarchage|pub|pub payante|publicité payante|y passer (vos|tes) soirées|poster tous les jours|publier tous les jours|danser|filmer|matériel|patron)',
    ['sans montrer ton visage', 'sans une ligne de code', 'sans démarcher'],
    ['sans sucre', 'sans montrer sa carte'],
    ['remove'],
    [['Gagnez 3 000 € par mois sans montrer votre visage.', 'Gagnez 3 000 € par mois.']],
  ),
  ease(
    'by-itself',
    '(tout seul|toute seule|tous seuls|toutes seules|d’eux mêmes|sans (même|) y penser|sans (lever|bouger) (le|un) petit doigt|comme par magie|comme par enchantement)',
    ['tout seul', 'comme par magie'],
    ['seul au monde'],
    ['remove'],
    [['Attirez des clients comme par magie.', 'Attirez des clients.']],
  ),
  ease(
    'childs-play',
    '(les yeux fermés|les mains dans les poches|en toute simplicité|sans se prendre la tête|sans vous prendre la tête|sans te prendre la tête|sans rien changer à (vos|tes) habitudes|en vous amusant|en t’amusant|à votre rythme et sans stress)',
    ['les yeux fermés', 'sans te prendre la tête'],
    ['les yeux ouverts'],
    ['remove'],
    [['Devenez bilingue les yeux fermés.', 'Devenez bilingue.']],
  ),
  ease(
    'with-a-phone',
    '(juste|seulement|uniquement|simplement|rien qu’) avec (un|votre|ton) (téléphone|smartphone|ordinateur|ordi|pc|portable|cell)',
    ['juste avec ton téléphone', 'uniquement avec un ordinateur'],
    ['avec ton parapluie'],
    ['remove'],
    [['Gagnez 3 000 € par mois juste avec votre téléphone.', 'Gagnez 3 000 € par mois.']],
  ),
  whole(
    'money-machine',
    [
      '!(grosse|pure|belle|vraie|simple) (machine|machines) à (cash|clients|ventes|sous|billets|fric|prospects|rendez vous)',
      '(vraie|belle) (machine|machines) à (clients|ventes|prospects|rendez vous)',
      '(planche à billets|distributeur automatique de (clients|ventes|cash))',
      '(imprimer|imprimez|imprime) (de l’argent|du cash)',
    ],
    ['Transformez votre profil en machine à cash.', 'une vraie machine à clients', 'imprimez du cash'],
    ['la machine à café', 'La machine à coudre de Léa'],
  ),
  whole(
    'double-the-stake',
    '(doubler|doublez|double|tripler|triplez|triple|multiplier|multipliez|multiplie) * (votre|ta|vos|tes|son) (mise|capital|argent|économies|épargne|cryptos|investissement)',
    ['Doublez votre mise ce soir.', 'multipliez vos économies'],
    ['Doublez la dose de farine.'],
  ),
  whole(
    'so-much-a-day',
    '(gagner|gagnez|gagne|touchez|touche|encaissez|encaisse|empochez) [(jusqu’à|plus de|entre|facilement|au moins)] # [(et|à) #] (€|euros|dollars|balles|chf|francs) (par jour|/ jour|/ j|chaque jour|par heure|par semaine|chaque semaine|/ semaine)',
    ['Gagnez jusqu’à 200 € par jour.', 'Touche 500 euros chaque semaine'],
    ['200 € par jour de location', 'Elle gagne au loto.'],
  ),
  whole(
    'return-of-love',
    [
      '(retour (affectif|d’affection|de l’être aimé|de (votre|ton) ex|de l’amour)|désenvoûtement|envoûtement d’amour|rituel d’amour|rituel de (richesse|chance)|porte monnaie magique|valise magique)',
      '(grand|puissant|véritable) (marabout|médium|voyant|maître) * [,] * (retour|spécialiste|problèmes|résultats|vaudou|africain)',
    ],
    ['Retour affectif en 48 h.', 'Grand marabout, résultats immédiats'],
    ['Le retour de mission', 'un grand médium de la photo'],
  ),
  whole(
    'loan-without-proof',
    [
      '(prêt|prêts|crédit|crédits|financement) [(d’argent|personnel|rapide|express|entre particuliers|entre particulier)] [(rapide|express|immédiat)] [,] (sans (justificatif|justificatifs|enquête|enquête de crédit|refus|garantie|frais|caution|banque))',
      '(crédit|crédits|financement|prêt (d’argent|personnel|rapide|express)) [(rapide|express|immédiat)] [,] en # (h|heures|minutes)',
      'offre de prêt (entre (particulier|particuliers)|sérieux|rapide|d’argent)',
    ],
    ['Prêt rapide sans enquête de crédit.', 'Offre de prêt entre particuliers'],
    ['Le prêt de la salle est gratuit.', 'Des toasts prêts en 10 minutes.', 'un crédit immobilier sur vingt ans'],
  ),
  whole(
    'diploma-without-study',
    '(permis|diplôme|certificat|tcf|delf|visa|passeport|nationalité) [(de conduire|officiel|enregistré)] (sans (examen|passer|cours|école|études|formation|se déplacer)|garanti|100 % garanti|à vendre)',
    ['Votre permis sans examen.', 'diplôme officiel à vendre'],
    ['Le permis de conduire est rose.'],
  ),
  whole(
    'turnkey-wealth',
    '(business|boutique|boutiques|site|système|activité|e commerce) [(en ligne|rentable|automatisé|automatisée)] (clé|clés|clef) en (main|mains) (qui (rapporte|rapportent|génère|vend)|pour gagner|rentable|et rentable|100 % automatisé|automatisé)',
    ['Un business clé en main qui rapporte.', 'boutique clé en mains rentable'],
    ['une cuisine clé en main'],
  ),
  whole(
    'clients-come-alone',
    '(vos|tes|des|nouveaux|nouvelles) (clients|clientes|prospects|ventes|commandes|abonnés|résultats|euros|opportunités) [(qui|vous|te)] (viennent|arrivent|tombent|affluent|viendront|arriveront|tomberont|entrent) (tout seuls|tous seuls|toutes seules|d’eux mêmes|d’elles mêmes|automatiquement|comme par magie|en automatique|sans effort|du ciel)',
    ['Vos clients viennent tout seuls.', 'des ventes qui tombent automatiquement'],
    ['Les clients arrivent tout seuls quand il pleut.'],
  ),
  whole(
    'eat-and-slim',
    [
      '(maigrir|maigrissez|mincir|mincissez|perdre du poids|perdez du poids) (en mangeant|tout en mangeant|en se faisant plaisir|en vous faisant plaisir|en te faisant plaisir|sans rien changer|sans bouger|sans compter)',
      '(manger|mangez|mange) (à volonté|ce que (vous voulez|tu veux)|des glaces) (et|tout en) (maigrir|maigrissez|maigrissant|mincir|perdre|perdez|perdant)',
    ],
    ['Maigrir en mangeant grâce à nos menus.', 'mangez à volonté tout en perdant 4 kilos'],
    ['Buffet à volonté', 'Il maigrit à vue d’œil.'],
  ),
  whole(
    'phone-pays',
    '(votre|ton|vos|tes) (téléphone|smartphone|ordinateur|photos|écrans|like|likes|temps libre|passion) (peut|peuvent|va|pourrait|pourraient) [(enfin|aussi)] (vous|te) (rapporter|faire gagner|payer|enrichir)',
    ['Ton téléphone peut te rapporter gros.', 'Vos photos pourraient vous rapporter'],
    ['Ton téléphone peut tomber.'],
  ),
];
