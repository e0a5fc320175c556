import { type ClosedCue, closedCueOf } from '../closedCue.ts';

const opinion = closedCueOf('opinion');
const experience = closedCueOf('experience');
const thought = closedCueOf('thought');
const situation = closedCueOf('situation');
const habit = closedCueOf('habit');
const practice = closedCueOf('practice');

/** What somebody may have done, and tell of: not what one books, buys, receives or loses. */
const done =
  '(essaye|teste|tente|vecu|connu|ressenti|constate|remarque|observe|change|reussi|ose|adopte|franchi|participe|experimente|' +
  'travaille|utilise|suivi|appris|rate|echoue|lance|cree|mis|eu|fait|refuse|quitte|renonce|pratique|' +
  'rencontre|traverse|regrette|cuisine|plante|organise|anime|encadre|forme|recrute|demissionne|voyage|habite|ecrit|lu|' +
  'entendu|vu|confie|delegue|dit|demande|pris|pleure|craque|doute)';

/** Verbs of daily doing, of which one may always ask how. */
const doing =
  '(<utiliser>|<gérer>|<organiser>|<préparer>|<choisir>|<planifier>|<former>|<accueillir>|<animer>|<tester>|' +
  '<appliquer>|<intégrer>|<documenter>|<automatiser>|<sauvegarder>|<cultiver>|<conserver>|<protéger>|<entretenir>|<aborder>|' +
  '<motiver>|<fixer>|<encourager>|<impliquer>|<évaluer>|<noter>|<classer>|<trier>|<fabriquer>|<réparer>|<recycler>|' +
  '<composter>|<archiver>|<vérifier>|<relire>|<déléguer>|<célébrer>|<expliquer>|<négocier>|<recueillir>)';

const kept =
  '(rituel|rituels|routine|routines|habitude|habitudes|methode|methodes|systeme|regle|regles|strategie|processus|procedure|' +
  'discipline|carnet|agenda|tableau de bord|charte|protocole|principe|technique|techniques|journal|potager|composteur|mentor)';

export const phrases: readonly ClosedCue[] = [
  opinion(
    'do-you-think',
    [
      '(<penser>|<trouver>|<croire>|<estimer>|<considérer>) (vous|tu) [(aussi|vraiment|sincerement|comme moi|toujours|encore)] [,] (que|qu)',
      '(vous|tu) (pensez|penses|trouvez|trouves|croyez|crois) (aussi|vraiment|toujours|encore|pas) * (que|qu)',
      '(<penser>|<croire>) (vous|tu) (aussi|comme moi|pareil)',
    ],
    ['Pensez-vous que le livre papier va disparaître ?', 'Trouves-tu qu’on a tort ?'],
    ['Qu’en pensez-vous ?', 'Où trouvez-vous ces graines ?'],
  ),
  opinion(
    'do-you-agree',
    [
      '(<être>) (vous|tu) [(aussi|plutot|tous|toutes)] (d accord|de cet avis|du meme avis|pour|contre|favorable|favorables|convaincu|convaincue|convaincus|surpris|surprise|sensible|sensibles|fan|adepte|adeptes)',
      '(vous|tu|t) (etes|es) [(aussi|plutot|tous|toutes)] (d accord|de cet avis|du meme avis)',
      '(<partager>) (vous|tu) (cet|cette|ce|mon|ma|notre) (avis|constat|analyse|opinion|point de vue|sentiment|vision|impression|inquietude)',
      '(vous|tu) (partagez|partages) (cet|cette|ce|mon|ma|notre) (avis|constat|analyse|opinion|point de vue|sentiment|vision|impression|inquietude)',
      '^ [(vous etes|tu es|t es|vous|tu)] d accord [(avec (moi|ca|cela|lui|elle|cette _|ce _|cet _))] $',
    ],
    ['Êtes-vous d’accord ?', 'Tu partages ce constat ?', 'D’accord avec moi ?'],
    ['Nous sommes d’accord avec Léa.'],
  ),
  opinion(
    'you-like-it',
    [
      '^ [(alors|et|au fait)] [,] (ca vous plait|ca te plait|cela vous plait|vous plait il|ca vous parle|ca te parle|ca vous dit|ca te dit|ca vous tente) [(aussi)] $',
      '^ [(alors|et)] [,] [(est ce que)] (c est|est ce|ce serait|serait ce) [vraiment] une (bonne|mauvaise|fausse|si bonne) idee [(d apres vous|selon vous|a votre avis|a ton avis)] $',
      '^ [(alors|et|au fait)] [,] (vous|tu) (aimez|aimes|validez|valides|approuvez|approuves|adherez|adheres) [(ca|cela|l idee|le concept|aussi)] $',
    ],
    ['Vous aimez ?', 'Tu valides l’idée ?', 'Ça vous plaît ?', 'Est-ce une bonne idée ?'],
    ['Vous aimez le pain noir.'],
  ),
  opinion(
    'should-one',
    [
      '(faut|devrait|faudrait|doit|peut) (il|on|t on) (encore|vraiment|toujours|donc|tout|absolument|necessairement)',
      '(faut|devrait|faudrait|doit) (il|on|t on) [(se|s|en|y|les|le|la|l)] (interdire|supprimer|arreter|accepter|autoriser|obliger|renoncer|craindre|inquieter|repenser|reformer|changer|abandonner|imposer|refuser|limiter|taxer|punir|laisser|apprendre|enseigner|rendre|croire|mefier|rejouir)',
    ],
    ['Faut-il encore donner des devoirs ?', 'Peut-on vraiment tout dire ?', 'Doit-on interdire les écrans ?'],
    ['Il faut que je parte.', 'Faut-il réserver ?', 'Peut-on payer par carte ?'],
  ),
  opinion(
    'does-it-surprise-you',
    [
      '(ca|cela|c) (vous|te|t) (surprend|etonne|choque|inquiete|rassure|revolte|agace|derange|gene|enerve|emeut) [(aussi|vraiment|encore|autant|a ce point)]',
      '(ca|cela|c) (vous|te|t) (parait|semble) (jouable|possible|juste|normal|raisonnable|exagere|realiste|utile|absurde|fou|bizarre|logique|tenable|credible)',
      '(vous|te|t) (surprend|etonne|choque|inquiete|rassure|revolte|agace|derange|gene|enerve|emeut) (il|t il|elle|t elle|ils|elles)',
    ],
    [
      'Est-ce que cela vous surprend ?',
      'Ça t’étonne ?',
      'Ce prix vous choque-t-il ?',
      'Est-ce que ça vous paraît jouable ?',
    ],
    ['Est-ce que cela vous convient ?', 'Il vous surprend toujours.'],
  ),
  opinion(
    'would-you-do-it',
    [
      '[(le|la|les|l|en|y|vous|te|t)] (feriez|ferais|diriez|dirais|iriez|irais|prendriez|prendrais|quitteriez|quitterais|choisiriez|choisirais|vivriez|vivrais|mangeriez|mangerais|paieriez|paierais|payeriez|payerais|tenteriez|tenterais|essaieriez|essayeriez|essaierais|signeriez|signerais|laisseriez|laisserais|mettriez|mettrais|resteriez|resterais|garderiez|garderais|refuseriez|refuserais|travailleriez|travaillerais|arriveriez|arriverais) (vous|tu)',
    ],
    ['Le feriez-vous aussi ?', 'Vivrais-tu sans voiture ?'],
    ['Que ferait-on à ma place ?', 'Vous resterez dîner ?'],
  ),
  opinion(
    'did-you-know-believe-like',
    [
      '^ [et] [(vous|toi)] [,] (vous|tu) (le|la|les) (saviez|savais|connaissiez|connaissais)',
      '^ [et] [(vous|toi)] [,] (vous|tu) (connaissiez|connaissais) [(deja|ca|cela)] $',
      '^ [et] [(vous|toi)] [,] (vous|tu) y (croyez|crois|arrivez|arrives|pensez|penses) [(encore|vraiment|toujours|parfois|souvent|aussi)] [,] [(vous|toi)] $',
      '^ [et] [(vous|toi)] [,] (vous|tu) (aimez|aimes|detestez|detestes|preferez|preferes) (ca|cela|aussi ca)',
      '^ [et] [(vous|toi)] [,] (vous|tu) (faites|fais) (ca|cela|pareil|de meme|aussi)',
    ],
    [
      'Vous le saviez ?',
      'Et toi, tu y crois encore ?',
      'Tu fais pareil ?',
      'Et vous, vous aimez ça ?',
      'Vous connaissiez ?',
    ],
    ['Vous connaissez un plombier ?', 'Tu y vas demain.', 'Vous le savez bien.'],
  ),
  opinion(
    'would-you-dare',
    [
      '(<oser>|<changer>|<accepter>|<préférer>|<aimer>|<apprécier>|<recommander>) (vous|tu)',
      '(pourriez|pourrais|seriez|serais) (vous|tu) (vivre|travailler|vous passer|te passer|renoncer|prete|pret|prets|pretes) (sans|de|a|d)',
    ],
    ['Aimez-vous travailler seul ?', 'Pourriez-vous vivre sans téléphone ?'],
    ['Vous aimez ça, je le sais.', 'Pourriez-vous m’aider ?'],
  ),
  experience(
    'have-you-ever',
    [
      `(avez|as|aviez|avais) (vous|tu) [(deja|jamais|aussi|vous aussi|toi aussi|recemment|parfois|un jour|parmi vous)] ${done}`,
      `^ [(et)] [,] (vous|tu|t) (l|les) (avez|as) [(deja)] (goûté|goute|goutée|essayé|essaye|testé|teste|lu|vu|écouté|ecoute|visité|visite) $`,
      `(vous|tu|t|z|vs) [(l|la|les|en|y)] (avez|as) (deja|jamais|aussi) ${done}`,
      `(aurais|auriez) (vous|tu) [(aussi)] ${done}`,
      `^ [et] [(vous|toi)] [,] (vous|tu|t) (aurais|auriez) [(aussi)] ${done}`,
      '(<être>) (vous|tu) (deja|jamais) *',
      `(en|y|l|les|le|la) (avez|as) (vous|tu) [(deja|jamais|aussi)] ${done}`,
      `est ce que (vous|tu|t) (en|y|l|les) (avez|as) [(deja|jamais|aussi)] ${done}`,
      `est ce que (vous|tu|t) (avez|as) ${done}`,
    ],
    [
      'Avez-vous déjà essayé de travailler debout ?',
      'Est-ce que tu as testé le levain ?',
      'Vous avez déjà vécu ça ?',
      'Tu l’as déjà fait ?',
      'T’aurais osé ?',
      'Auriez-vous refusé ?',
    ],
    ['Avez-vous reçu mon message ?', 'T’aurais une minute ?', 'Avez-vous une minute ?', 'Tu as fait tes valises.'],
  ),
  thought(
    'have-you-thought',
    [
      '(avez|as|aviez|avais) (vous|tu) [(deja|jamais|aussi|parfois|un jour)] (songe|pense|imagine|envisage|hesite|reflechi) (a|au|aux|de|d|que|un|une)',
      '(vous|tu|t) (avez|as) (deja|jamais|aussi) (songe|pense|imagine|envisage|hesite|reflechi) (a|au|aux|de|d|que|un|une)',
    ],
    ['Avez-vous déjà pensé à prêter vos outils ?', 'Tu as déjà envisagé de partir ?'],
    ['Qu’avez-vous pensé du film ?'],
  ),
  situation(
    'does-it-happen',
    [
      '(vous|t) (arrive|arrivait|est arrive|est deja arrive) (t il|souvent|parfois|aussi)',
      '(vous|t) est (il|t il) (deja|jamais) arrive',
      '^ [(et vous|et toi|vous|toi|et)] [,] (ca|cela) (vous|te) parle $',
      '(ca|cela) (vous|t) (arrive|est arrive|est deja arrive)',
      '(vous|te|t) (reconnaissez|reconnais) (vous|tu)',
      '(vous|tu) (vous|te) (reconnaissez|reconnais)',
      '(ca|cela) <résonner> (avec|chez|en) (vous|toi)',
      '(connaissez|connais) (vous|tu) (ce|cette) (sensation|sentiment|scenario|situation|impression)',
      '^ [et] (vous|tu) (connaissez|connais) [(aussi|bien)] (ce|cette) (sensation|sentiment|scenario|situation|impression)',
      '(cette situation|cette scene|ce scenario) (vous|te) (parle|rappelle)',
      '<arriver> (vous|tu) a (_)',
      '<parvenir> (vous|tu) a (_)',
      '(avez|as) (vous|tu) (parfois|souvent|aussi) (l impression|le sentiment|du mal|peur)',
    ],
    ['Vous arrive-t-il de déjeuner seul ?', 'Ça vous parle ?', 'Arrivez-vous à décrocher le soir ?'],
    ['Vous arrivez quand ?', 'Ce livre, ça te parle ?', 'Le colis vous arrive lundi.'],
  ),
  habit(
    'have-you-a-ritual',
    [
      `(avez|as) (vous|tu) [(aussi|vous aussi|toi aussi|deja|encore)] (un|une|des|votre|vos|ton|tes|de|d) [(petit|petite|petits|petites|propre)] ${kept}`,
      `(vous|tu|t) (avez|as) [(aussi|deja|encore)] (un|une|des) [(petit|petite|petits|petites)] ${kept}`,
      '(<prendre>) (vous|tu) [(encore|toujours|parfois)] le temps',
      '(<lire>|<suivre>|<tenir>|<écouter>|<regarder>|<pratiquer>|<marcher>|<courir>) (vous|tu) [(encore|toujours|parfois|souvent|aussi)] (un|une|des|du|de|le|la|les|vos|tes|regulierement|chaque|tous)',
      '(<travailler>|<faire>) (vous|tu) (encore|toujours)',
      'est ce que (vous|tu) (<lire>|<courir>|<marcher>|<nager>|<jardiner>|<tricoter>|<chanter>|<rouler>|<travailler>|<suivre>) [(encore|toujours|parfois|souvent|aussi|deja)]',
      '^ [et] [(vous|toi)] [,] (vous|tu) (prenez|prends|mangez|manges|lisez|lis|dormez|dors|courez|cours|marchez|marches|achetez|achetes|jardinez|jardines|ecrivez|ecris|travaillez|travailles|roulez|roules|chantez|chantes|regardez|regardes|ecoutez|ecoutes|buvez|bois|gardez|gardes|jetez|jettes|portez|portes|cuisinez|cuisines|parlez|parles|voyagez|voyages) * * (aussi|encore|souvent|parfois|toujours|regulierement)',
      '^ [et] [(vous|toi)] [,] (vous|tu) en (avez|as) (un|une) (dans|a cote|pres|chez|au|a la) [_] [_]',
    ],
    [
      'Avez-vous un rituel du matin ?',
      'Prenez-vous le temps de relire ?',
      'Faites-vous encore des listes ?',
      'Est-ce que tu cours aussi ?',
      'Vous en avez une dans votre rue ?',
      'Tu prends le train aussi ?',
    ],
    ['Vous prenez la carte ?', 'Avez-vous un plombier ?', 'Quel rituel avez-vous ?', 'Vous en avez une à vendre ?'],
  ),
  practice(
    'do-you-do-it',
    [
      `${doing} (vous|tu) [(encore|toujours|parfois|souvent|aussi|deja|regulierement)]`,
      `est ce que (vous|tu) ${doing}`,
      `^ [et] [(vous|toi)] [,] (vous|tu) ${doing}`,
    ],
    ['Utilisez-vous un agenda papier ?', 'Est-ce que tu prépares tes repas ?', 'Vous préparez vos cours ?'],
    ['Vous avez du pain.', 'Ils utilisent un agenda.'],
  ),
];
