import { clicheOf, type MachineCliche } from '../../machineVoice.ts';

const strong = clicheOf('strong');
const weak = clicheOf('weak');

/** How generated stories and lessons turn: the click, the lesson, the maxim, the call to all of us. */
export const turns: readonly MachineCliche[] = [
  strong(
    'plus-une-option',
    '(n’est plus|n’est pas|ne sont plus) (une option|un luxe|un gadget|un simple atout|un nice to have|optionnel|optionnelle) [,|:|.|;|—] (c’est|ce sont|mais) [devenu|devenue] (une nécessité|un impératif|une obligation|indispensable|vital|un prérequis|une question de survie|la norme)',
    [
      'La sieste n’est plus une option, c’est une nécessité.',
      'Un site n’est pas un luxe : c’est devenu indispensable.',
    ],
    ['L’option latin n’est plus proposée.', 'Ce n’est pas un luxe, dix minutes de silence.'],
  ),
  strong(
    'n-est-pas-une-faiblesse',
    '(la vulnérabilité|la résilience|l’excellence|la transparence|la confiance|l’innovation|la durabilité|l’inclusion|la bienveillance|l’authenticité|l’empathie|la gentillesse|la gratitude|l’écoute|la sensibilité|l’introversion|le doute|demander de l’aide) n’est pas (une faiblesse|un signe de faiblesse|un défaut|un gros mot|une option|un luxe|un soft skill)',
    ['La vulnérabilité n’est pas une faiblesse.', 'L’empathie n’est pas un luxe.'],
    ['La vulnérabilité du serveur n’est pas corrigée.', 'Son genou est sa faiblesse.'],
  ),
  strong(
    'le-vrai-x-reside',
    '(le véritable|le vrai|la véritable|la vraie) (succès|réussite|luxe|leadership|courage|pouvoir|changement|bonheur|progrès|richesse|force|innovation|valeur|performance|transformation|liberté) (ne réside pas|ne se mesure pas|réside dans|réside|se mesure à|se mesure en|naît de|naît dans|commence là où|commence quand)',
    ['Le vrai luxe ne se mesure pas en euros.', 'La véritable innovation naît de l’écoute.'],
    ['Le vrai coût se voit à la pompe.', 'La vraie Carmen réside à Séville.'],
  ),
  strong(
    'faconner-l-avenir',
    '(<façonner>) [ensemble|activement] (l’avenir|le futur|le monde de demain|demain|notre époque|notre futur|notre avenir|nos vies|la société de demain)',
    ['Ensemble, façonnons l’avenir.', 'Ces choix façonnent le monde de demain.'],
    ['Elle façonne un bol.', 'La mer a façonné la côte.'],
  ),
  weak(
    'la-j-ai-compris',
    '^[et|mais] (là|c’est là que|ce jour là|c’est à ce moment là que|à cet instant|à ce moment précis|c’est ce jour là que) [,] (j’ai compris|j’ai réalisé|tout a basculé|tout a changé|j’ai eu un déclic|j’ai eu le déclic|le déclic)',
    ['Et là, j’ai compris.', 'Ce jour-là, tout a basculé.'],
    ['Là j’ai acheté du pain.', 'J’ai compris la consigne.'],
  ),
  weak(
    'experience-m-a-appris',
    '(cette expérience|ce voyage|cette aventure|cette épreuve|cet échec|ce parcours|cette rencontre|ce moment|cette année) (m’a|m’ont|nous a) (appris|enseigné|rappelé|montré|confirmé|prouvé) (une chose|une leçon|que|qu’|l’importance|à quel point|combien)',
    ['Cette expérience m’a appris une chose.', 'Cet échec nous a rappelé l’importance du repos.'],
    ['Ma tante m’a appris à coudre.', 'Cette année m’a fatigué.'],
  ),
  weak(
    'voici-la-verite',
    '^[mais|alors|et] (voici|voilà) (la vérité|la réalité|le problème|le paradoxe|la dure réalité|le vrai sujet|ce que j’ai appris|ce que j’en retiens|ce que j’ai retenu|ce que ça m’a appris|ce que cela m’a appris) $',
    ['Voici la vérité :', 'Et voilà ce que j’ai appris.'],
    ['Voici la clé du box.', 'Voilà le bus.'],
  ),
  weak(
    'tout-commence-par',
    '^tout (commence|a commencé|part|est parti) (par|avec|d’) (une idée|une question|un constat|une conviction|une rencontre|une envie|un rêve|une passion|une frustration|un simple|une simple|un café|une intuition)',
    ['Tout a commencé par une idée.', 'Tout part d’une conviction.'],
    ['Le film commence à huit heures.', 'Tout a commencé lundi.'],
  ),
  weak(
    'il-ne-s-agit-pas-seulement',
    '(il ne s’agit pas|ce n’est pas|ne se limite pas|ne se résume pas|ne se contente pas) (seulement|uniquement|simplement|juste|qu’une|à un|à une|à du|à des|de)',
    ['Il ne s’agit pas seulement de vendre.', 'Cela ne se résume pas à un logo.'],
    ['Ce n’est pas lundi.', 'Il ne s’agit pas du même.'],
  ),
  weak(
    'parfois-il-suffit',
    '^(parfois|souvent|et parfois) [,] (il suffit d’un|il suffit d’une|il suffit de|il faut savoir|une simple|un simple|le plus|la plus|les plus|c’est dans|la meilleure|le meilleur|ralentir|dire non|lâcher prise)',
    ['Parfois, il suffit d’un sourire.', 'Parfois, ralentir aide.'],
    ['Parfois il pleut.', 'Souvent, Léa passe.'],
  ),
  weak(
    'et-si-on-repensait',
    '^et si (nous|on|vous) (repensions|repensait|réinventions|réinventait|osions|osait|changions de regard|changeait de regard|prenait le temps|prenions le temps|cessions|inversions|redonnions|redonnait|transformions|transformait|transformiez|arrêtait de|arrêtions de)',
    ['Et si on repensait la réunion ?', 'Et si nous osions ralentir ?'],
    ['Et si on allait au lac ?', 'Et si tu venais ?'],
  ),
  weak(
    'tout-un-monde-de-possibilites',
    '(monde|univers|champ|océan) (de possibilités|des possibles|d’opportunités|de perspectives|de nouvelles possibilités)',
    ['Un monde de possibilités.', 'Tout un champ des possibles.'],
    ['Un monde de brutes.', 'Le champ de maïs.'],
  ),
  weak(
    'ne-cesse-de',
    'ne (cesse|cessent|cessera|cesseront) [jamais] (de|d’) (fasciner|évoluer|nous émerveiller|nous surprendre|m’émerveiller|croître|se réinventer|repousser|gagner en|me surprendre|m’inspirer|nous inspirer)',
    ['Ce métier ne cesse d’évoluer.', 'Elle ne cesse de se réinventer.'],
    ['La pluie ne cesse pas.', 'Il ne cesse de tousser.'],
  ),
  weak(
    'cultiver-une-culture',
    '(<favoriser>|<promouvoir>|<cultiver>|<encourager>|<instaurer>|<créer>) (une culture|un environnement|un climat|un écosystème|une dynamique) (de|d’|où|plus|inclusif|bienveillant|propice|positif|positive|inclusive|stimulant|collaboratif|vertueuse)',
    ['Favoriser une culture de l’écoute.', 'Créer un environnement propice au calme.'],
    ['La culture de la betterave.', 'Créer un fichier.'],
  ),
  weak(
    'si-je-partage-cela',
    '(je partage|si je partage|je vous partage|si je vous raconte|pourquoi je vous raconte|pourquoi je partage) (ça|cela|cette histoire|ce moment|ce témoignage) [aujourd’hui] (car|parce|,|c’est|?|aujourd’hui)',
    ['Si je partage cela aujourd’hui, c’est pour elle.', 'Pourquoi je vous raconte ça ?'],
    ['Je partage ça avec Paul.', 'Je raconte une histoire.'],
  ),
  weak(
    'l-humain-avant-tout',
    '(l’humain|l’être humain|la touche humaine|le facteur humain|l’intelligence humaine) (avant tout|d’abord|reste irremplaçable|restera irremplaçable|restera toujours|fait toute la différence|fait la différence|reste au cœur|reste au centre)',
    ['L’humain avant tout.', 'La touche humaine reste irremplaçable.'],
    ['Le corps humain.', 'L’humain a deux reins.'],
  ),
  weak(
    'ensemble-construisons',
    '^ensemble [,] (faisons|construisons|bâtissons|créons|réinventons|changeons|écrivons|imaginons|relevons|continuons|donnons|célébrons|transformons|cultivons|allons plus loin)',
    ['Ensemble, construisons la suite.', 'Ensemble, imaginons un jardin.'],
    ['Ensemble, ils ont six enfants.', 'On construit ensemble la cabane.'],
  ),
  weak(
    'transcender',
    '(<transcender>) (les|la|le|l’|ses|toutes les) (frontières|générations|mots|époques|limites|cultures|temps|barrières|ordinaire|genres|modes|tendances)',
    ['Une chanson qui transcende les frontières.', 'Elle transcende les époques.'],
    ['Un nombre transcendant.'],
  ),
  weak(
    'un-pas-de-plus-vers',
    '(un pas de plus|un grand pas|une étape de plus|un pas décisif|un premier pas|un pas supplémentaire|un petit pas de plus) vers (un|une|l’|la|le|notre|votre|plus) (avenir|monde|autonomie|excellence|vie|liberté|réussite|transition|société|quotidien|inclusion|sérénité|objectif)',
    ['Un pas de plus vers l’excellence.', 'Un grand pas vers un avenir plus doux.'],
    ['Un pas vers la porte.', 'Un pas de plus et il tombe.'],
  ),
  weak(
    'la-preuve-que',
    '(la preuve|la preuve vivante|la plus belle preuve|une preuve de plus) (que|qu’) (rien n’est impossible|tout est possible|la passion|l’union|le travail|la persévérance|la créativité|l’innovation|la technologie|l’humain|les rêves|avec de la|l’on peut|ensemble)',
    ['La preuve que rien n’est impossible.', 'La plus belle preuve que l’humain compte.'],
    ['La preuve qu’il a menti.', 'Une preuve de paiement.'],
  ),
  weak(
    'pierre-angulaire',
    '(la|une|véritable|leur|notre) (clé de voûte|pierre angulaire|colonne vertébrale|force motrice|boussole) (de|du|d’|des) (notre|nos|toute|tout|votre|succès|réussite|stratégie|chaque|confiance|croissance|relation|entreprise)',
    ['La pierre angulaire de notre réussite.', 'Une boussole de chaque instant.'],
    ['La clé de voûte de l’abbaye.', 'La boussole de Paul.'],
  ),
  weak(
    'nouvelle-ere',
    '(<entrer> dans|<marquer>|<ouvrir>|<inaugurer>|l’aube d’|le début d’|vers|l’avènement d’) (une|cette) (nouvelle ère|ère nouvelle|nouvelle dimension|nouvelle page passionnante|nouvelle frontière)',
    ['L’aube d’une nouvelle ère.', 'Ce four marque une nouvelle ère.'],
    ['Une nouvelle aire de repos.', 'Il entre dans une cabine.'],
  ),
  weak(
    'l-essentiel',
    '(sortir du lot|faire toute la différence|faire la différence|libérer du temps|se concentrer sur l’essentiel|vous concentrer sur l’essentiel|te concentrer sur l’essentiel|revenir à l’essentiel|ce qui compte vraiment|l’essentiel : l’humain) $',
    ['De quoi vous concentrer sur l’essentiel.', 'Il garde du temps pour ce qui compte vraiment.'],
    ['L’essentiel est au frigo.', 'Il a fait la différence au tir au but de la 80e minute.'],
  ),
  weak(
    'le-monde-change',
    '^(le monde|le marché|le travail|le métier|notre métier|le recrutement|le marketing|la communication|le commerce|l’éducation|la vente) (change|évolue|bouge|se transforme|est en pleine mutation|est en pleine transformation|ne sera plus jamais|a changé) [(vite|à toute vitesse|sans cesse|rapidement|comme avant|le même)] (.|,|et|nous|vos|!) ',
    ['Le monde change.', 'Le marché évolue vite, vos clients aussi.'],
    ['Le monde entier chante.', 'Elle change de travail.'],
  ),
  weak(
    'c-est-une-revolution',
    '^ c’est (une (révolution|véritable révolution|philosophie|aventure humaine|promesse|invitation|nouvelle façon de _)|un (état d’esprit|mode de vie|art de vivre|mouvement|engagement|véritable (tournant|voyage))) $',
    ['C’est une révolution.', 'C’est un état d’esprit !'],
    ['C’est une révolution de 1848.', 'C’est un mouvement de la main.'],
  ),
  weak(
    'm-a-appris-une-chose',
    '(m’a|nous a|m’ont|nous ont) (appris|enseigné|rappelé) (une chose|une leçon|une vérité) [(simple|essentielle|importante|précieuse|fondamentale)] (:|,)',
    ['Ce voyage m’a appris une chose : rien ne presse.', 'L’échec nous a enseigné une leçon précieuse : ranger.'],
    ['Il m’a appris une chanson.', 'Ma mère m’a appris une chose ou deux.'],
  ),
  weak(
    'un-veritable-defi',
    '(est|sont|devient|reste|constitue|représente) (un véritable|une véritable|un réel|une réelle) (défi|enjeu|atout|force|opportunité|richesse|catalyseur|tournant|priorité)',
    ['Se démarquer est un véritable défi.', 'L’écoute devient une véritable force.'],
    ['Un défi entre voisins', 'Il est un véritable ami.'],
  ),
  strong(
    'defi-opportunite',
    '(chaque|derrière chaque|tout|toute) (défi|échec|obstacle|difficulté|crise|problème|épreuve|challenge|erreur) (est|cache|devient|recèle|porte|se cache) [(en réalité|souvent|toujours)] (une|en lui une|une nouvelle) (opportunité|chance|occasion|leçon) [(déguisée|cachée|d’apprendre|de grandir|en or|d’évoluer)]',
    ['Chaque défi est une opportunité déguisée.', 'Derrière chaque échec se cache une leçon.'],
    ['Chaque défi est noté au tableau.', 'Une occasion en or pour le vélo.'],
  ),
  weak(
    'sentiers-battus',
    '(sortir|sortez|sortons|sort|hors) des sentiers battus',
    ['Oser sortir des sentiers battus.', 'Un voyage hors des sentiers battus.'],
    ['Des sentiers balisés', 'Il a battu les œufs.'],
  ),
  weak(
    'tel-un-phare',
    '(tel|telle|comme|véritable) (un phare|une boussole|un fil d’ariane|un phare dans) (dans (la nuit|la tempête|l’obscurité|la brume)|qui (guide|éclaire|illumine)|au cœur)',
    ['Tel un phare dans la nuit, la culture nous guide.', 'Un livre, comme une boussole qui guide.'],
    ['Le phare éclaire la nuit.', 'Une boussole dans le sac'],
  ),
];
