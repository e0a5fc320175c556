import { clicheOf, type MachineCliche } from '../../machineVoice.ts';

const strong = clicheOf('strong');
const weak = clicheOf('weak');

/** What generated captions say of any product, place, dish or brand. */
export const captions: readonly MachineCliche[] = [
  strong(
    'invitation-au-voyage',
    '!(l) (une|véritable|comme une) [véritable|belle|douce|subtile] invitation (au voyage|à l’évasion|à la rêverie|à la contemplation|au lâcher prise|à la découverte des sens|à ralentir)',
    ['Une véritable invitation au voyage.', 'Ce thé est une douce invitation à ralentir.'],
    ['« L’Invitation au voyage » de Baudelaire.', 'Une invitation à dîner.'],
  ),
  strong(
    'eveiller-les-sens',
    '(<éveiller>|<émerveiller>|<réveiller>|<titiller>|ravir|ravit|ravissent|ravira|raviront|<enchanter>|<chatouiller>|<envoûter>) (vos|tes|tous vos|les|nos) (sens|papilles)',
    ['Un parfum qui éveille vos sens.', 'De quoi ravir les papilles.'],
    ['Il se réveille dans tous les sens.', 'Ses papilles sont brûlées.'],
  ),
  strong(
    'alliance-parfaite',
    '(l’alliance|une alliance|la fusion|une fusion|le mariage|l’union|la rencontre) (parfait|parfaite|subtil|subtile|harmonieux|harmonieuse|idéale) (entre|de|d’|du|des)',
    ['L’alliance parfaite entre confort et style.', 'Une fusion subtile de saveurs.'],
    ['Le mariage de Léa était parfait.', 'Une alliance en or.'],
  ),
  strong(
    'x-rencontre-y',
    '(quand|lorsque|où) (l’art|la technologie|la tradition|l’élégance|le style|la passion|la créativité|le design|le confort|la nature|la science|l’innovation|le luxe|la gourmandise|l’histoire|la data|le savoir faire) rencontre (la|l’|le|les)',
    ['Quand l’art rencontre la science.', 'Un lieu où le design rencontre la nature.'],
    ['Quand Léa rencontre Paul.', 'La route rencontre la rivière à Dinant.'],
  ),
  strong(
    'incarne-l-essence',
    '(<incarner>|<capturer>|<refléter>|saisir|saisit|saisissent|<distiller>) [parfaitement|pleinement|à merveille] (l’essence|la quintessence|l’essence même|l’âme même)',
    ['Ce vase incarne l’essence du grès.', 'Une série qui capture la quintessence de l’été.'],
    ['L’essence a encore augmenté.', 'Elle incarne Médée au théâtre.'],
  ),
  strong(
    'decouvrez-comment',
    '^[et] (découvrez|découvre) comment * * (transforme|transforment|révolutionne|révolutionnent|réinvente|réinventent|peut transformer|peuvent transformer|peut révolutionner|redéfinit|redéfinissent|bouleverse)',
    ['Découvrez comment notre appli réinvente la lessive.', 'Découvrez comment l’IA peut transformer vos ventes.'],
    ['Découvrez comment on monte une yourte.', 'Elle a découvert comment faire.'],
  ),
  weak(
    'incarne',
    '(<incarner>) (parfaitement|à merveille|l’excellence|l’équilibre|l’élégance|le parfait équilibre|à la perfection|une vision|cet esprit|cette philosophie)',
    ['Cette chaise incarne parfaitement la maison.', 'Il incarne l’élégance.'],
    ['Qui incarne le loup ?'],
  ),
  weak(
    'ecrin-de',
    '(écrin|havre|cocon|oasis|bulle|refuge) (de|d’) (verdure|douceur|sérénité|nature|bien être|paix|tranquillité|calme|détente|bonheur|fraîcheur)',
    ['Un écrin de verdure à dix minutes.', 'Une bulle de douceur.'],
    ['Une bulle de savon.', 'Le refuge de montagne ouvre en juin.'],
  ),
  weak(
    'parenthese-enchantee',
    '(parenthèse|pause|bulle|moment|instant) (enchantée|enchanté|hors du temps|suspendu|suspendue|gourmande et conviviale|de pur bonheur|de pure évasion)',
    ['Une parenthèse enchantée.', 'Un moment suspendu à la ferme.'],
    ['Le moment du départ.', 'Ouvrez la parenthèse.'],
  ),
  weak(
    'sublimer',
    '(<sublimer>) (votre|vos|ton|tes|chaque|toutes vos) (intérieur|quotidien|peau|silhouette|regard|plats|plat|tenue|tenues|look|espace|espaces|beauté|teint|moments|instant|instants|extérieur|table|jardin)',
    ['Pour sublimer votre intérieur.', 'Une lampe qui sublime chaque espace.'],
    ['La glace se sublime à basse pression.', 'Sublime, ce match !'],
  ),
  weak(
    'soigneusement-concu',
    '(soigneusement|méticuleusement|minutieusement|savamment) (<conçu,adj>|<sélectionné,adj>|<élaboré,adj>|<pensé,adj>|<choisi,adj>|<orchestré,adj>|<confectionné,adj>)',
    ['Des thés soigneusement sélectionnés.', 'Une carte minutieusement élaborée.'],
    ['Il range soigneusement ses outils.'],
  ),
  weak(
    'a-chaque-etape',
    '(à chaque étape|tout au long) (de|du) (votre|ton|leur) (parcours|aventure|voyage|projet|cheminement|transformation|réussite|croissance)',
    ['À chaque étape de votre parcours.', 'Tout au long de ton aventure.'],
    ['À chaque étape du Tour.', 'Tout au long de la Loire.'],
  ),
  weak(
    'votre-allie',
    '(votre|vos|ton|l’|un|des) [meilleur|meilleure] (allié|alliée|alliés|compagnon|compagnons) (idéal|idéale|idéaux|parfait|parfaite|indispensable|indispensables|incontournable|de taille|de choix|du quotidien) [pour|de|du|dans|au]',
    ['L’allié idéal pour vos matins.', 'Votre compagnon parfait.'],
    ['Les Alliés débarquent.', 'Son compagnon est luthier.'],
  ),
  weak(
    'sans-compromis',
    '(sans [aucun] compromis sur|sans compromettre|sans sacrifier|sans transiger sur) (la|le|votre|l’|vos|ton) (qualité|style|confort|goût|plaisir|élégance|sécurité|performance|esthétique|efficacité|santé|planète|bien être)',
    ['Du style sans compromis sur le confort.', 'Manger bien sans sacrifier le goût.'],
    ['Un compromis a été trouvé.', 'Sans sacrifier son dimanche.'],
  ),
  weak(
    'fini-place-a',
    '^(fini|finis|finie|finies|oubliez|adieu|exit|terminé|terminés) (les|le|la|l’) * * [,|:|;] * (place|bonjour|dites bonjour|bienvenue) (à|aux|au)',
    ['Fini les tableurs, place à la clarté.', 'Oubliez les files, bonjour à la sérénité.'],
    ['Finies les vacances.', 'Fini le pain !'],
  ),
  weak(
    'que-vous-cherchiez',
    '^(que ce soit pour un|que ce soit pour une|que vous (cherchiez|souhaitiez|recherchiez|ayez besoin|désiriez|soyez à la recherche)|que tu (cherches|souhaites|recherches)) * * ',
    ['Que vous cherchiez une lampe ou un banc, venez.', 'Que tu souhaites courir ou marcher.'],
    ['Que cherchez-vous ?', 'Je veux que tu viennes.'],
  ),
  weak(
    'voyage-a-travers',
    '(voyage|plongée|immersion|balade|escapade) (à travers|au cœur|fascinante|fascinant|captivante|captivant|inédite|inédit|sensorielle|gustative) [de|dans|au] (les saveurs|le temps|l’histoire|les émotions|l’univers|l’imaginaire|des traditions|de l’âme|de la nature|les sens|cœur)',
    ['Un voyage à travers les saveurs.', 'Une plongée au cœur de la nature.'],
    ['Un voyage à travers le Jura.', 'La plongée à vingt mètres.'],
  ),
  weak(
    'multitude-de',
    '(une multitude|une myriade|une pléthore|une kyrielle|un large éventail|un vaste éventail|une gamme complète|une palette|une richesse infinie) (de|d’) (possibilités|opportunités|avantages|fonctionnalités|solutions|saveurs|activités|options|services|émotions|expériences|ressources|couleurs|bienfaits|outils)',
    ['Une multitude de possibilités.', 'Un large éventail de services.'],
    ['Une palette de bois devant la porte.', 'Une multitude de mouches.'],
  ),
  weak(
    'saveurs-qui-dansent',
    '(les saveurs|les couleurs|les arômes|les parfums|les notes|les textures|les matières|les mots) * (dansent|s’entremêlent|s’entrelacent|valsent|se rencontrent|fusionnent|dialoguent|se subliment|s’unissent)',
    ['Les saveurs s’entremêlent.', 'Où les couleurs et les arômes dansent.'],
    ['Les enfants dansent.', 'Les couleurs ont passé.'],
  ),
  weak(
    'loin-du-tumulte',
    '(le tourbillon|l’agitation|le tumulte|la frénésie|du tourbillon|du tumulte|le brouhaha|l’effervescence) (du quotidien|de la vie|de nos vies|du monde|de nos journées|des notifications|de notre époque|de la vie moderne|de la ville|urbaine)',
    ['Loin du tumulte de la ville.', 'Dans le tourbillon du quotidien.'],
    ['Un tourbillon sous le pont.', 'L’agitation monte au lycée.'],
  ),
  weak(
    'promesse-de',
    '(la promesse|une promesse|comme une promesse|porteur de promesses) (d’un|d’une|de|d’) (avenir|voyage|moment|moments|expérience|monde|lendemains|renouveau|bien être|douceur|évasion|matins|fraîcheur)',
    ['La promesse d’un avenir plus doux.', 'Une promesse d’évasion.'],
    ['Une promesse de vente.', 'Il a tenu sa promesse.'],
  ),
  strong(
    'confirme-ou-debutant',
    '(que vous soyez|que tu sois) * * (confirmé|confirmée|expérimenté|expérimentée|aguerri|aguerrie|chevronné|chevronnée|averti|avertie|passionné|passionnée|novice|amateur|amatrice|débutant|débutante) * ou * (débutant|débutante|novice|confirmé|confirmée|expérimenté|expérimentée|simple|professionnel|professionnelle|amateur|curieux|expert|experte|aguerri)',
    ['Que vous soyez jardinier confirmé ou débutant, venez.', 'Que tu sois novice ou expert, viens.'],
    ['Que vous soyez jardinier ou cuisinier, venez.'],
  ),
  strong(
    'au-coeur-de-chaque',
    [
      '^ au cœur de (chaque|toute) * (se cache|se trouve|se cachent|réside|se dresse)',
      '^ derrière (chaque|toute) * * [,] (se cache|se trouve|il y a|réside) (une|un|des|la|l’) [_] (histoire|équipe|passion|récit|savoir faire|aventure|promesse|rêve)',
    ],
    ['Au cœur de chaque équipe se cache une force.', 'Derrière chaque pain il y a une histoire.'],
    ['Au cœur de la forêt se trouve un banc.', 'Derrière chaque porte, un courant d’air.'],
  ),
  strong(
    'veritable-havre',
    '(un|une|de|d’) (véritable|véritables|vrai|vraie) (havre|écrin|ode|symphonie|bouffée|pépite|joyau|concentré|parenthèse|invitation|hymne|cocon|oasis) (de|d’|à|au|aux|du)',
    ['Un véritable havre de paix.', 'Une véritable symphonie de saveurs.'],
    ['Le véritable havre du Havre.', 'Une vraie pépite.'],
  ),
  strong(
    'plus-quun-c-est-un-art-de-vivre',
    '(bien|beaucoup|tellement) plus (qu’un|qu’une|que de|que des) * (,|:|;|—|–|.) (c’est|ce sont) (un art de vivre|une expérience|une invitation|une philosophie|un état d’esprit|une promesse|une aventure|un voyage|une passion|un mode de vie|une histoire|un lieu de vie|un symbole|un lieu de partage|un lieu où|un espace de|une famille|une rencontre)',
    [
      'Le pain est bien plus qu’un aliment : c’est un art de vivre.',
      'Tellement plus qu’une boutique, c’est un voyage.',
    ],
    ['C’est bien plus qu’un kilomètre, c’est loin.'],
  ),
];
