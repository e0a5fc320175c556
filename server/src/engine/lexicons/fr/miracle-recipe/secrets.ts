import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const secret = miracleOf('secret');

const trade =
  '(experts|pros|professionnels|riches|millionnaires|coachs|gourous|banques|banquiers|recruteurs|médecins|dermatos|dermatologues|dentistes|garagistes|opticiens|vétérinaires|pharmaciens|assureurs|agents immobiliers|esthéticiennes|coiffeurs|restaurateurs|avocats|profs|nutritionnistes|top créateurs|grands créateurs|créateurs|influenceurs|influenceuses|marques|agences|entrepreneurs à succès|meilleurs vendeurs|vendeurs|concurrents|leaders|marketeurs|copywriters|gens qui réussissent|1 %|banquier|patron|recruteur|médecin|comptable|conseiller)';

/** What others are said to hide, and the writer alone would tell. */
export const secrets: readonly MiraclePhrase[] = [
  secret(
    'what-they-hide',
    [
      `(ce que|ce qu) * ${trade} * (ne veut pas|ne veulent pas|ne vous disent|ne te disent|ne disent|vous cachent|te cachent|cachent|ne vous diront|ne te diront|ne vous révèlent|refusent de|n’osent pas|ne veulent)`,
      `(ce que|ce qu|secret que|secret qu) (aucun|aucune) * [${trade.replace('(experts|', '(expert|experte|coach|gourou|jardinier|')}] * ne (vous|te|t|) (dira|dit|révèlera|révélera|avouera|montrera|racontera) [jamais]`,
      `${trade} (ne veulent pas que (vous|tu)|vous cachent|te cachent|gardent (secret|pour eux|jalousement)|ne partagent jamais|détestent)`,
      '(ce (que|qu)|la vérité que) (personne|on) ne (vous|te) (dit|dira|dit jamais|dira jamais|raconte|apprend|montre|explique)',
      '(secret|secrets|astuce|astuces|vérité|faille|technique) (que|qu) * * * (ne veut pas|ne veulent pas|ne voudrait pas|ne voudraient pas) que (vous|tu|on|les gens) (sachiez|saches|sache|sachent|connaissiez|connaisses|découvriez|découvres|découvre)',
      '^ ce que (ton|ta|tes|votre|vos) (banque|banquier|assureur|assurance|mutuelle|fournisseur|médecin|dentiste|comptable|avocat|notaire|courtier|conseiller|conseillère|agent|agence|patron|patronne|employeur|propriétaire|recruteur|coach|artisan|garagiste|vétérinaire|éditeur|syndic|opérateur) [_] ne (te|vous) (dit|dira|disent|diront) (jamais|pas) $',
      '(ce qu|que) on (vous|te|nous) (cache|dissimule) (sur|à propos|depuis)',
    ],
    [
      'ce que les experts ne veulent pas vous dire',
      'ce que personne ne vous dit',
      'Ce qu’aucun expert ne vous dira jamais',
      'Le secret que l’industrie du jouet ne veut pas que vous sachiez',
      'ce qu’on vous cache sur LinkedIn',
      'Ce que votre mutuelle ne vous dit jamais',
    ],
    [
      'Ce que les médecins m’ont dit.',
      'Personne ne vient.',
      'Ce que ton jardin ne te dit pas.',
      'Aucun voisin ne me dit bonjour.',
    ],
  ),
  secret(
    'the-secret-to',
    [
      '(le|les|mon|mes|nos|notre|son|un|leur|leurs|ce) [(vrai|vrais|seul|grand|petit)] (secret|secrets) (pour (ne (jamais|plus) (manquer|perdre|rater|échouer)|remplir|signer|trouver (des|vos|tes) clients|scaler|vivre de|tripler|booster|fidéliser|closer|convaincre|décrocher|réussir|vendre|percer|gagner|attirer|devenir|maigrir|perdre|exploser|doubler|cartonner|séduire|être riche|des posts|un post|un profil|des ventes)|du succès|de la réussite|de la richesse|du marketing|de la vente|de la viralité|du bonheur|de linkedin|de l’algorithme|des algorithmes|d’un bon post|d’un post viral)',
      '(le|les|un|ce) [(vrai|vrais|seul|petit)] (secret|secrets) des (gens|personnes|couples|familles|femmes|hommes|parents|équipes|patrons) (heureux|heureuses|riches|épanouis|épanouies|productifs|productives|efficaces|performantes|sereins|sereines|minces|qui (réussissent|gagnent|dorment|durent|vendent)) !(, disait|, dit|, disent|, répétait|, selon|, d’après)',
      `(le|les) (secret|secrets) (des|de nos|du) ${trade} [(pour|enfin|révélé|révélés)]`,
      '(secret|secrets) * [enfin] (révélé|révélés|dévoilé|dévoilés)',
    ],
    [
      'le secret pour vendre',
      'Le secret des couples heureux tient en un mot.',
      'les secrets des millionnaires',
      'Le secret de la réussite',
    ],
    ['le secret de ma grand-mère pour le clafoutis', 'C’est un secret.'],
  ),
  secret(
    'secret-method',
    [
      '(méthode|formule|recette|technique|stratégie|astuce|ingrédient|hack|sauce|botte|système|routine|combine) * (secrète|secret|cachée|interdite|interdit|confidentielle|ultra secrète|top secrète|jamais révélée|jamais dévoilée|inavouable)',
      '(méthodes|techniques|astuces|stratégies|hacks) * (secrètes|cachées|interdites|confidentielles|secrets)',
    ],
    ['ma formule secrète', 'une technique interdite', 'des astuces secrètes'],
    ['la porte secrète', 'Une vie secrète'],
    [{ field: '…' }],
    [['Voici ma formule secrète contre les limaces.', 'Voici ma … contre les limaces.']],
  ),
  secret(
    'i-reveal',
    [
      '(je|nous|on) (vous|te) (révèle|révélons|dévoile|dévoilons|livrons|révéler) (tout|tous|toutes|mes|nos|mon|notre|ma|les|le|la) * (secret|secrets|méthode|recette|formule|stratégie|astuces|techniques)',
      '(je|nous|on) (vous|te) (livre|donne|partage|offre|confie) [(tous|toutes)] (mon|mes|le|les|nos|notre) * (secret|secrets) !(de cuisine|de famille|de fabrication|de grand-mère)',
      '(découvrez|découvre|révélé|apprenez|apprends) (le|les|mon|mes|nos|notre|la) * (secret|secrets|formule|recette) (de|du|des|pour|qui|que)',
    ],
    ['Je vous dévoile tous mes secrets', 'Découvrez le secret de nos ventes.'],
    ['Je te livre la baguette.', 'Découvrez la ville.'],
  ),
  secret(
    'unknown-trick',
    [
      `(astuce|technique|méthode|stratégie|outil|hack|fonctionnalité|truc|conseil|secret) que personne ne (vous|te) (donnera|donne|dira|dit|montrera|enseigne|révèle|révélera|partagera)`,
      `(astuce|technique|méthode|stratégie|outil|hack|fonctionnalité|truc) que (personne|99 % des gens|90 % des gens|presque personne|peu de gens|seuls les) * [ne] (connaît|connaissent|utilise|utilisent|exploite|exploitent|ignorent)`,
      '(seulement|seuls) (1 %|les 1 %|2 %|3 %|5 %) (des|d) * (connaissent|savent|utilisent|réussissent|y arrivent|appliquent)',
      '(99 %|90 %|95 %|98 %) des (gens|créateurs|entrepreneurs|entreprises|marques|coachs|freelances|personnes|profils|indépendants) (ignorent|ne savent pas|ne connaissent pas|passent à côté|ratent|font cette erreur|l’ignorent) !(comment|par où|par quoi|quoi faire|où|quand)',
    ],
    ['l’astuce que personne ne connaît', 'Seuls 1 % des coachs connaissent cette règle.'],
    ['L’outil que Paul connaît bien.', '95 % des entreprises ne savent pas comment trier leurs plastiques.'],
  ),
  secret(
    'insiders-only',
    [
      '(réservé|réservée|connu|connue|connus|utilisé|utilisée|jalousement gardé|jalousement gardée|gardé|gardée) (aux initiés|des initiés|des seuls initiés|par les initiés|par l’élite|de l’élite|par les millionnaires|par les plus grands|secret par|secrète par)',
      '(le|ce) (secret|truc|hack) le mieux gardé (de|du|des)',
      '(enfin|pour la première fois) (révélé|révélée|révélés|dévoilé|dévoilée|dévoilés) (au grand public|au grand jour|la méthode|le secret|les secrets)',
    ],
    ['une méthode réservée aux initiés', 'le secret le mieux gardé de LinkedIn'],
    ['réservé aux enfants', 'gardé par un chien'],
  ),
  secret(
    'hack-the-algorithm',
    [
      '(hacker|hackez|hacke|craquer|craquez|battre|battez|dompter|domptez|pirater|piratez|déjouer|tromper) (l’algorithme|l’algo|les algorithmes|l’algorithme de|linkedin|instagram|le système|google)',
      '(le|un|ce) (hack|cheat code|code de triche|bug) (pour|que|qui|de) * (percer|exploser|linkedin|instagram|tiktok|vues|algorithme|vendre|abonnés)',
    ],
    ['hackez l’algorithme', 'le hack pour exploser sur TikTok'],
    ['Le hacker a été arrêté.', 'Battez les œufs.'],
  ),
];
