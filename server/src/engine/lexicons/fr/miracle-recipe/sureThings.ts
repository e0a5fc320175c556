import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const method = miracleOf('method');
const guarantee = miracleOf('guarantee');

const recipe =
  '(méthode|recette|formule|stratégie|technique|astuce|système|plan|process|processus|script|programme|modèle|framework|template|routine|structure|guide|prompt|prompts|hack|conseils|étapes)';
/** What those who sell recipes promise with them. */
const gain =
  '(réussir|vendre|percer|gagner|attirer|devenir|doubler|tripler|exploser|cartonner|générer|signer|passer de|trouver (des|vos|tes|ses) clients|séduire|convaincre|maigrir|vivre de|remplir|scaler|closer|fidéliser|quitter|décrocher|réveiller|atteindre|transformer|multiplier|booster|ne (jamais|plus) (manquer|échouer|perdre|rater))';
const field =
  '(marketing|marketeurs|vente|vendeurs|business|productivité|entrepreneurs|freelances|contenu|créateurs|copywriting|prospection|acquisition|coachs|leadership|management|réussite|visibilité|croissance|référencement|seo|linkedin|recrutement|minceur|bien être)';

const always =
  '(à tous les coups|à chaque fois|à coup sûr|pour tout le monde|pour tous|quoi qu’il arrive|partout et toujours|dans tous les cas|quel que soit (votre|ton) (secteur|niveau|métier|domaine|budget|âge)|quelle que soit (votre|ton) (niche|expérience|activité)|peu importe (votre|ton) (secteur|niveau|métier|domaine|niche))';
const unlessDoubted = '!(ça|cela|ca|si elle|s il|qu il|qu elle|si|s|quand|pourvu|que|ne|n|y)';

/** Recipes that work by themselves, for whoever applies them. */
export const sureThings: readonly MiraclePhrase[] = [
  method(
    'works-always',
    [
      `=${recipe} (marche|fonctionne|marchera|fonctionnera) à 100 % !(électrique|sur secteur)`,
      '=(qui) (marche|fonctionne|marchera|fonctionnera) à 100 % !(électrique|sur secteur)',
      `${unlessDoubted} (marche|fonctionne|marchera|fonctionnera) ${always}`,
    ],
    [
      'Cette technique marche à 100 %, testez-la.',
      'Cette routine marche à tous les coups.',
      'Une astuce qui marche à chaque fois.',
      'Ma méthode fonctionne quel que soit ton niveau',
    ],
    [
      'Le grille-pain marche une fois sur deux.',
      'Cela ne marche pas à tous les coups.',
      'Si ça marche à chaque fois\u00a0?',
    ],
    [{ field: 'a marché pour …' }],
    [
      ['Cette routine marche à tous les coups.', 'Cette routine a marché pour ….'],
      ['Voici une astuce qui marche à tous les coups.', 'Voici une astuce qui a marché pour ….'],
    ],
  ),
  method(
    'work-always',
    `${unlessDoubted} (marchent|fonctionnent|marcheront|fonctionneront) ${always}`,
    ['Ces routines marchent à tous les coups.', 'des astuces qui fonctionnent pour tout le monde'],
    ['Les fours marchent un jour sur deux.', 'À chaque fois je ris.'],
    [{ field: 'ont marché pour …' }],
    [['Ces routines marchent à tous les coups.', 'Ces routines ont marché pour ….']],
  ),
  method(
    'whatever-your-trade',
    `${recipe} * (pour|qui) * * [,] (peu importe|quel que soit|quelle que soit) (votre|ton) (secteur|niveau|métier|domaine|niche|âge|expérience|audience|budget|produit|marché)`,
    ['Un système pour remplir votre agenda, peu importe votre secteur.'],
    ['Un guide du bénévole, peu importe son âge', 'Venez, quel que soit votre niveau.'],
  ),
  method(
    'steps-to-gain',
    `${recipe} [(simple|facile|complet|complète|éprouvée|exacte)] (en|aux) (#|trois|quatre|cinq) (étapes|piliers|temps|phases|points|clés|étapes simples) (pour|qui) * ${gain}`,
    ['Mon plan en 3 étapes pour vivre de ta passion.', 'une méthode en cinq étapes pour doubler ses ventes'],
    ['Un plan en trois étapes pour rénover la salle', 'une recette en 4 étapes'],
  ),
  method(
    'grail-of-trade',
    `(le|ce|du|un) [(saint|vrai|nouveau)] graal (du|de la|de l’|des|de|en) ${field}`,
    ['Le Graal du marketing.', 'ce Saint Graal des freelances'],
    ['Le Graal de la légende', 'Monty Python, sacré Graal'],
  ),
  method(
    'apply-and-it-comes',
    [
      `(copiez collez|copie colle|copiez|copie|suivez|suis|appliquez|applique|reproduisez|utilisez|utilise) (ce|cette|ces|mon|ma|mes|notre|nos) [(#|simple|petit)] ${recipe} * (,|et) (les|vos|tes|le) (ventes|clients|résultats|succès|abonnés|leads|commandes|euros|vues) (suivront|suivra|viendront|arriveront|vont suivre|vont (affluer|exploser|tomber|pleuvoir)|affluent|tombent)`,
      `(suivez|suis|appliquez|applique|copiez|copie|faites|fais) (ce|cette|ces|mon|ma|mes|ça|cela|exactement ce que je * dis|exactement ce que je * dit) * * et (vous|tu) (réussirez|réussiras|vendrez|vendras|gagnerez|gagneras|percerez|perceras|doublerez|doubleras|allez (réussir|exploser|cartonner)|vas (réussir|exploser|cartonner))`,
    ],
    ['Copiez-collez ce script, les ventes suivront.', 'Applique ma méthode et tu réussiras'],
    ['Suivez ce chemin et vous arriverez au lac.', 'Copiez la liste, les noms suivront.'],
  ),
  method(
    'rivals-will-hate-you',
    '(vos|tes|les) (concurrents|collègues|rivaux) (vont|risquent de|ne vont pas) (vous|te|m’) (détester|jalouser|envier|haïr|en vouloir|copier)',
    ['Vos concurrents vont vous détester.', 'tes collègues vont te jalouser'],
    ['Les concurrents vont courir.'],
  ),
  guarantee(
    'will-work-for-you',
    [
      '!(si|que|qu|quand|espère|espérant|souhaite|crois|pense) (elle|il|ça|cela|elles|ils) (marchera|fonctionnera|marcheront|fonctionneront|va marcher|va fonctionner|vont marcher) [(aussi|forcément|également|très bien)] (pour|chez|avec) (vous|toi)',
      `(a|ont) (marché|fonctionné) pour * (#|eux|moi|elle|lui|des centaines|des milliers) * * (et|,|donc) (marchera|fonctionnera|marchera aussi|marche) (pour|avec) (vous|toi)`,
    ],
    ['Elle marchera pour vous.', 'Ça va fonctionner pour toi'],
    ['J’espère que ça marchera pour vous.', 'Ça marche chez nous.'],
  ),
  method(
    'perfect-plan-for',
    `[(le|la|un|une)] (plan|routine|méthode|formule|recette|stratégie|script|système|guide) (parfait|parfaite|idéal|idéale|universel|universelle|absolu|absolue|simple et infaillible) pour * ${gain}`,
    ['Le plan parfait pour devenir riche.', 'une routine universelle pour réussir'],
    ['le plan parfait pour samedi', 'la recette parfaite pour un goûter'],
  ),
  method(
    'simple-and-foolproof',
    `${recipe} * * (infaillible|imparable|inratable|imbattable)`,
    ['Une méthode simple et infaillible.', 'un système très efficace et imparable'],
    ['une mémoire infaillible', 'un plan de la ville'],
    [{ field: '…' }],
    [['Voici mon script très simple et imparable.', 'Voici mon ….']],
  ),
  method(
    'betting-system',
    `(martingale|pierre philosophale|poule aux œufs d’or|arme secrète|botte secrète|baguette magique) (du|de la|de l’|des|en|pour) * (${field}|${gain}|vos|ton|votre)`,
    ['La martingale du recrutement', 'une arme secrète pour vendre'],
    ['la baguette magique de la fée', 'La martingale du manteau'],
  ),
  guarantee(
    'all-succeed',
    [
      '100 % (des|de mes|de nos|de ses) (élèves|clients|clientes|participants|participantes|candidats|inscrits|membres) * (réussissent|vendent|gagnent|progressent|décrochent|obtiennent|trouvent|y arrivent)',
      `${recipe} [qui] (ne|n’) (rate|échoue|déçoit|loupe) jamais`,
    ],
    ['100 % des élèves réussissent avec ma méthode.', 'Cette méthode ne rate jamais.'],
    ['Elle ne rate jamais le bus.', '100 % des élèves sont venus.'],
  ),
  guarantee(
    'success-guaranteed',
    [
      '(vous|tu) (réussirez|réussiras|vendrez|vendras|gagnerez|gagneras|progresserez|percerez|allez réussir|vas réussir) , (c’est (garanti|sûr|certain|mathématique|promis|obligé)|garanti|promis)',
      `${recipe} (exacte|exact|précise) qui (m’a|m’ont|nous a|lui a) (rapporté|permis|fait (gagner|vendre|exploser))`,
    ],
    ['Vous réussirez, c’est garanti.', 'la stratégie exacte qui m’a rapporté gros'],
    ['Vous réussirez, je crois.'],
  ),
  guarantee(
    'if-i-could',
    'si (j’ai|je l’ai|moi j’ai|j’y suis|je peux) (réussi|fait|pu|arrivé|arrivée|y arriver|le faire) * [,] (tout le monde|n’importe qui|vous aussi|toi aussi|vous|tu) (peut|peux|pouvez|pourra|pourrez|y arrivera|y arriverez) [(aussi)]',
    ['Si j’ai réussi, tout le monde peut réussir.', 'Si je l’ai fait, vous pouvez aussi'],
    ['Si j’ai fini, tu peux partir sans moi.'],
  ),
  method(
    'secret-will-change',
    '(ce|cette|ces) (secret|secrets|méthode|formule|astuce|technique|recette|stratégie|hack|routine) (va|vont|peut|peuvent) [(littéralement|vraiment)] (transformer|changer|révolutionner|booster|faire exploser|bouleverser|sauver) * (votre|ta|ton|vos|tes|tout|la vie)',
    ['Ce secret va transformer votre business.', 'cette astuce peut changer ta vie'],
    ['Cette loi va changer notre vie.'],
  ),
];
