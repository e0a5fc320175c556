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
    'should-one',
    [
      '(faut|devrait|faudrait|doit|peut) (il|on|t on) (encore|vraiment|toujours|donc|tout|absolument|necessairement)',
      '(faut|devrait|faudrait|doit) (il|on|t on) [(se|s|en|y|les|le|la|l)] (interdire|supprimer|arreter|accepter|autoriser|obliger|renoncer|craindre|inquieter|repenser|reformer|changer|abandonner|imposer|refuser|limiter|taxer|punir|laisser|apprendre|enseigner|rendre|croire|mefier|rejouir)',
    ],
    ['Faut-il encore donner des devoirs ?', 'Peut-on vraiment tout dire ?', 'Doit-on interdire les écrans ?'],
    ['Il faut que je parte.', 'Faut-il réserver ?', 'Peut-on payer par carte ?'],
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
      `(vous|tu|t) (avez|as) (deja|jamais|aussi) ${done}`,
      '(<être>) (vous|tu) (deja|jamais) *',
      `(en|y|l|les|le|la) (avez|as) (vous|tu) [(deja|jamais|aussi)] ${done}`,
      `est ce que (vous|tu|t) (en|y|l|les) (avez|as) [(deja|jamais|aussi)] ${done}`,
      `est ce que (vous|tu|t) (avez|as) ${done}`,
    ],
    ['Avez-vous déjà essayé de travailler debout ?', 'Est-ce que tu as testé le levain ?', 'Vous avez déjà vécu ça ?'],
    ['Avez-vous reçu mon message ?', 'Avez-vous une minute ?', 'Tu as fait tes valises.'],
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
      '^ [et] [(vous|toi)] [,] (vous|tu) en (avez|as) (un|une) (dans|a cote|pres|chez|au|a la) [_] [_]',
    ],
    [
      'Avez-vous un rituel du matin ?',
      'Prenez-vous le temps de relire ?',
      'Faites-vous encore des listes ?',
      'Est-ce que tu cours aussi ?',
      'Vous en avez une dans votre rue ?',
    ],
    ['Avez-vous un plombier ?', 'Quel rituel avez-vous ?', 'Vous en avez une à vendre ?'],
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
