import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const method = miracleOf('method');
const guarantee = miracleOf('guarantee');
const secret = miracleOf('secret');

const gain =
  '(réussir|vendre|percer|gagner|attirer|devenir|doubler|tripler|exploser|cartonner|générer|signer|passer de|trouver des clients|séduire|convaincre|maigrir)';

/** Recipes, sure things and withheld knowledge as coaches, traders and groups promise them. */
export const promises: readonly MiraclePhrase[] = [
  method(
    'ultimate-guide',
    '(guide|guides|kit|pack|blueprint|roadmap|feuille de route|checklist|cheat sheet|formation|masterclass|bible) (ultime|ultimes|infaillible|infaillibles|définitif|définitive|définitifs)',
    ['Le guide ultime du jardin.', 'Ma formation ultime'],
    ['Un guide de montagne', 'l’ultime étape'],
  ),
  method(
    'steps-to-success',
    [
      `(les|mes|nos|#|ces #|les #) [#] (étapes|clés|piliers|habitudes|règles|ingrédients|leviers) [(essentielles|essentiels|simples|indispensables)] pour (réussir|percer|cartonner|exploser|devenir (riche|millionnaire|libre|influenceur)|doubler (votre|vos|ton|tes)|tripler (votre|vos|ton|tes)|vendre plus) !(votre|vos|ton|ta|tes|son|sa|ses)`,
      '(les|#|ces #) [#] (habitudes|règles|rituels|routines) (des|de) (millionnaires|milliardaires|gens qui réussissent|gagnants|leaders|entrepreneurs à succès|personnes qui réussissent)',
    ],
    ['Les 5 étapes pour réussir.', 'Les 7 habitudes des millionnaires'],
    ['Les trois étapes du sentier', 'Les règles du tarot', 'Les clés pour réussir vos semis'],
  ),
  method(
    'just-follow',
    '(appliquez|applique|suivez|suis|copiez|copie|reproduisez|reproduis) (juste|simplement|exactement|bêtement|à la lettre) (ça|ceci|cela|ces # (étapes|conseils)|ce plan|cette méthode|ma méthode|mes conseils|ce que) [*] (et (vous|tu|regarde|regardez)|pour)',
    ['Appliquez simplement cette méthode et vous verrez.', 'Copie exactement ce plan pour vendre'],
    ['Suivez la flèche.', 'Copie la phrase au tableau.'],
  ),
  method(
    'magic-words',
    '(mot|mots|phrase|phrases|question|questions|message|messages|script|rituel|bouton) (magique|magiques) (pour (vendre|convaincre|closer|conclure|réussir|négocier|séduire|attirer|obtenir|décrocher)|qui (vend|vendent|convertit|convertissent|fait vendre|ouvre toutes))',
    ['La phrase magique pour conclure.', 'des mots magiques qui vendent'],
    ['Dis le mot magique !', 'la question magique de Paul'],
  ),
  method(
    'will-change-your-life',
    '(ce|cet|cette|mon|ma|notre|ces|mes) [_] (formation|masterclass|accompagnement|coaching|atelier|programme|challenge|produit|produits|crème|sérum|routine|méthode|webinaire|séminaire) (va|vont|peut|peuvent|pourrait|pourraient) [(littéralement|vraiment|totalement|complètement)] (vous changer la vie|te changer la vie|(changer|transformer|bouleverser|révolutionner) (votre|ta|vos|tes) (vie|quotidien|business|carrière|vies|peau|corps))',
    ['Cette formation va changer votre vie.', 'Ce programme peut vraiment te changer la vie'],
    ['Cette naissance va changer notre vie.', 'Ce livre va vous plaire.'],
  ),
  method(
    'attract-abundance',
    '(attirer|attirez|attire|manifester|manifestez|manifeste|activer|activez) * (l’abondance|la richesse|la prospérité|la fortune|tout ce que (vous désirez|tu désires)|la réussite) ',
    ['Attirez l’abondance.', 'Manifeste la richesse avec ces affirmations'],
    ['Ils manifestent samedi.', 'L’abondance des prunes'],
  ),
  method(
    'reprogram-yourself',
    '(reprogrammer|reprogrammez|reprogramme|hacker|hackez|hacke|débloquer|débloquez|débloque) [enfin] (votre|ton|vos|tes) (cerveau|subconscient|inconscient|mental|métabolisme|esprit|mindset|énergie|chakras|croyances|potentiel financier)',
    ['Reprogrammez votre subconscient.', 'hacke ton cerveau'],
    ['Reprogrammer la télécommande', 'débloquer la porte'],
  ),
  method(
    'cures-for-good',
    '(guérir|guérit|guérissez|soigner|soigne|soignez|éliminer|élimine|éliminez|traiter|traite|éradiquer|éradique) (naturellement|définitivement|à 100 %|pour toujours|totalement) (le|la|les|l’|vos|votre|du|de la) * (diabète|cancer|hypertension|hépatite|prostate|infertilité|arthrose|psoriasis|eczéma|migraine|migraines|acné|stérilité|dépression|anxiété|insomnie|cellulite|ulcère|hémorroïdes)',
    ['Cette tisane guérit définitivement le diabète.', 'éliminez naturellement la cellulite'],
    ['Soigner un cheval', 'On traite naturellement le potager.'],
  ),
  method(
    'answer-to-all',
    '(solution|remède|réponse|clé) à (tous|toutes) vos (maux|problèmes|soucis|galères|questions d’argent|difficultés)',
    ['La solution à tous vos problèmes.', 'un remède à tous vos maux'],
    ['Réponse à toutes vos questions samedi.', 'La solution du mot croisé'],
  ),
  method(
    'never-short-of',
    [
      '(ne|n’) (manquez|manquer|manquerez|manqueras|manque|manques|soyez|sois|tombez|tombe) plus jamais [(à court|en panne)] (de|d’) (clients|prospects|idées|inspiration|argent|ventes|contenu|contenus|leads|rendez vous)',
      '(ne|n’) plus jamais (manquer|être à court|tomber en panne) (de|d’) (clients|prospects|idées|inspiration|argent|ventes|contenu|contenus|leads)',
    ],
    ['Ne manquez plus jamais de clients.', 'pour ne plus jamais manquer d’idées'],
    ['Ne manquez pas le bus.', 'Je ne manque jamais de sel.'],
  ),
  method(
    'copy-my-results',
    '(répliquez|réplique|reproduisez|reproduis|copiez|copie|dupliquez|duplique|obtenez|obtiens) (mes|nos|leurs|les mêmes|exactement les mêmes) (résultats|succès|gains|chiffres)',
    ['Dupliquez mes résultats.', 'Obtiens exactement les mêmes résultats'],
    ['Copiez mes notes.'],
  ),
  method(
    'system-that-sells',
    '(système|méthode|tunnel|séquence|script|page|profil|post|stratégie|mail) qui (vend|convertit|rapporte|cartonne|génère * (ventes|clients|leads|revenus)) (tout seul|toute seule|à coup sûr|en automatique|jour et nuit|pour (vous|toi)|24 h|24|h 24|7 jours|même la nuit|sans (vous|toi))',
    ['Un système qui vend jour et nuit.', 'une page qui convertit à coup sûr'],
    ['Un magasin qui vend du fil.'],
  ),
  method(
    'exact-method',
    `(méthode|stratégie|système|process|formule|framework|script|structure|plan|template) (exact|exacte|précis|précise|pas à pas|étape par étape) (que|pour|qui) * ${gain}`,
    ['La méthode exacte pour signer dix clients.', 'le script exact pour vendre'],
    ['La formule exacte de l’aire', 'un plan précis du quartier'],
  ),
  guarantee(
    'promise-of-change',
    '(je|on|nous) (vous|te) (promets|promet|promettons|garantis|garantit|garantissons|assure) (que|qu’) * (va|vont) * (changer|transformer|exploser|cartonner|décoller|booster|révolutionner) * (votre|ta|vos|tes|tout|la) (vie|business|ventes|quotidien|carrière|visibilité|compte|changer)',
    ['Je vous promets que cela va changer votre vie.', 'On te garantit que ça va booster tes ventes'],
    ['Je te promets que ça va aller.'],
  ),
  guarantee(
    'or-i-work-free',
    '(sinon|ou|ou bien|à défaut) (je|on|nous) (travaille|travaillons|bosse|continue|continuons) [de travailler] (gratuitement|gratos|à mes frais|à nos frais|pour rien|sans être payé)',
    ['Dix rendez-vous ou je travaille gratuitement.', 'sinon on bosse gratos'],
    ['Je travaille gratuitement à la kermesse.'],
  ),
  guarantee(
    'zero-risk-hundred',
    '(100 %|totalement|complètement) sans risque [(pour (vous|toi)|d’échec|financier)]',
    ['C’est 100 % sans risque.', 'un essai totalement sans risque pour vous'],
    ['un saut sans risque'],
  ),
  guarantee(
    'sure-bets',
    '!(à) (prono|pronos|pronostic|pronostics|combiné|combinés|cote|cotes|match|matchs|signal|signaux) [(vip|foot|du jour|trading|forex)] (sûrs|sûres|sûr $|sûre $|fixe|fixes|truqué|garanti|garantis|fiables|100 % (sûr|sûrs|fiable|fiables|gagnant|gagnants)|gagnants) ',
    ['Pronos 100 % fiables.', 'Deux matchs fixes ce soir'],
    ['Le match est reporté.', 'un prix fixe', 'Deux images côte à côte sur le mur', 'le match sur la deuxième chaîne'],
  ),
  secret(
    'school-never-taught',
    '(ce que|ce qu’|tout ce que) (l’école|les écoles|l’université|la fac|les profs|votre banquier|ton banquier|ta banque|votre banque) ne (vous|t’|te) (a|ont|apprend|apprendra|dit|dira|apprennent|disent|diront) (jamais|pas|rien) [(appris|dit|enseigné|expliqué)]',
    ['Ce que l’école ne vous a jamais appris sur l’argent.', 'ce que ta banque ne te dit pas'],
    ['Ce que l’école m’a appris.', 'Ce que le médecin vous a dit.'],
  ),
  secret(
    'what-the-rich-do',
    '(ce que|ce qu’|comment|pourquoi) (les|tous les) (riches|millionnaires|milliardaires|ultra riches|1 %|meilleurs vendeurs|top performers|gens qui réussissent|entrepreneurs à succès|gagnants) (font|savent|lisent|mangent|pensent|investissent|deviennent|restent|vendent|se lèvent) * (différemment|que vous|que tu|chaque matin|tous les matins|et que|vraiment|toujours plus riches|et pas vous|avant * h)',
    ['Ce que les riches savent et que vous ignorez.', 'comment les millionnaires pensent différemment'],
    ['Ce que les riches mangent ne m’intéresse pas.', 'Ce que les voisins font le matin.'],
  ),
  secret(
    'sold-elsewhere',
    '(ce que|ce qu’|des conseils que|une méthode que|un contenu que) (d’autres|les autres|certains|les coachs|des coachs|les agences|beaucoup|des formateurs) (vendent|font payer|facturent|vous vendent|te vendent) (#|à prix d’or|des milliers|une fortune|hors de prix|cher|plus de #|très cher)',
    ['Ce que d’autres vendent 2 000 €.', 'ce que les coachs font payer une fortune'],
    ['Ce que les fermiers vendent au marché.'],
  ),
  secret(
    'loophole',
    '(faille|failles|brèche|glitch|bug|combine|combines) (de l’algorithme|de l’algo|d’instagram|de tiktok|de linkedin|d’amazon|de google|du système|bancaire|légale|légales|fiscale) (pour|que|qui (permet|va|te|vous|rapporte))',
    ['La faille de l’algorithme que personne n’exploite.', 'une combine légale pour gagner'],
    ['La faille de San Andreas', 'Une faille de sécurité corrigée.'],
  ),
];
