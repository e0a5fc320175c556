import { type GapPhrase, gapPhrase, type TitleCue, titleCue } from '../../../language/titles/cue.ts';

const gap = gapPhrase('gap');
const reaction = gapPhrase('reaction');
const line = titleCue('gap', 'line');
const wild =
  '(incroyable|hallucinant|hallucinante|dingue|fou|folle|choquant|choquante|bouleversant|bouleversante|déchirant|déchirante|génial|géniale|bluffant|bluffante|surréaliste|glaçant|glaçante|terrifiant|terrifiante|inattendu|inattendue|surprenant|surprenante|stupéfiant|stupéfiante|magique)';
const quiz = titleCue('quiz', 'line');

const said = '(répondu|dit|fait|découvert|trouvé|vu|entendu|appris|lu|écrit|avoué|raconté|demandé)';

/** First lines of feeds: an answer, a picture, a lie, of which everything is told but what it is. */
export const hooks: readonly (GapPhrase | TitleCue)[] = [
  reaction(
    'sa-reponse-ma',
    [
      `(ce que|ce qu) * (a|ai|ont|avons) [(ensuite|alors)] ${said} [(ensuite|après|à l’intérieur|là)] (m|nous|l|a|va|vont) [a] (laissé (sans voix|bouche bée)|scotché|scotchée|bouleversé|bouleversée|retourné|retournée|sidéré|glacé|glacée|fait pleurer|coupé le souffle|tout changé|changé ma vie)`,
      '(ce que|ce qu) (il|elle|on|ça|cela|ils|elles) (disait|disaient|contenait|racontait|cachait|révélait|montrait|annonçait) (m|nous|l) (a|ont) (laissé|laissée|laissés) (sans voix|bouche bée|sans mots)',
      '(sa|leur|la|le|les|la fin de (cette|sa|leur|la)) (réponse|réaction|phrase|question|lettre|vidéo|histoire|résultat|résultats) (m|nous|va vous) [(a|ont)] ((laissé|laissée|laisser|laissés) (sans voix|bouche bée)|scotché|scotchée|bouleversé|bouleversée|glacé|glacée|sidéré|sidérée) ',
    ],
    [
      'Ce qu’il a répondu m’a laissé sans voix.',
      'Sa réponse m’a scotchée',
      'Ce qu’elle disait m’a laissée sans voix',
      'Le résultat m’a laissé bouche bée.',
      'La fin de cette vidéo m’a laissée sans voix',
    ],
    ['Ce qu’il a dit m’a aidée.', 'Ce que vous avez fait nous a permis de finir.'],
  ),
  gap(
    'suite-en-commentaire',
    '(la suite|la fin|la réponse|le résultat|l’explication|l’histoire complète|toute l’histoire|le reste|la raison) [est] (en|dans les|dans le|en premier|dans le premier) (commentaire|commentaires|premier commentaire) [(👇|⬇)]',
    ['La suite en commentaire.', 'La réponse est dans les commentaires'],
    ['Le lien est en commentaire.', 'La suite dans la salle des fêtes'],
    ['remove'],
    [['Le four est tombé en panne. La suite en commentaire.', 'Le four est tombé en panne.']],
  ),
  gap(
    'on-vous-ment',
    [
      '^ (on|ils|elles|les médias|les marques|les experts|les coachs) (vous|te|nous) (ment|mentent|a menti|ont menti) [(tous|toujours)] (sur|à propos|depuis)',
      '(la vérité|le scandale|le secret) (sur|derrière|que|qu) * * (vous|te|nous) (cache|cachent) [(depuis|tous|toutes|encore)] ',
    ],
    ['On vous ment sur le café.', 'la vérité que les marques vous cachent'],
    ['On vous mentirait si on disait oui.', 'la vérité sur ce chantier'],
  ),
  gap(
    'une-chose-incroyable',
    [
      '(fait|dit|découvre|découvert|trouve|trouvé|vu|répond|répondu) (une chose|un truc|quelque chose) (incroyable|d’incroyable|impensable|d’impensable|inattendue|d’inattendu|de fou|de dingue|d’hallucinant|hallucinant|que personne n)',
      '(il|elle|ils|elles) n (aurait|auraient) jamais (dû|imaginé|pensé) (ouvrir|cliquer|accepter|répondre|entrer|regarder|signer|dire|faire|lire|vivre|découvrir|trouver)',
    ],
    ['Ce patron a fait une chose incroyable.', 'Elle n’aurait jamais dû ouvrir'],
    ['Il a fait une chose utile.', 'Et là, il pleut.'],
  ),
  line(
    'detail-que-tous-ratent',
    1,
    [
      '^ [voici] (le|la|l’|ce|cet|cette) [(seul|seule|petit|petite|simple)] _ (que|qu’) (tout le monde|personne|presque personne|99 %|90 %|95 %|beaucoup|trop de gens|la plupart) * [(ne|n’)] * (rate|ratent|oublie|oublient|ignore|ignorent|néglige|négligent|remarque|voit|voient|remarquent|fait|font|sous estime|sous estiment|commet|commettent|connaît|veut|s’arrache|s’arrachent|ose|cherche|déteste)',
      '^ (le|la|l’|les|ce|cette|ces) [#] (mot|mots|phrase|phrases|question|questions|détail|erreur|erreurs|choses|chose) que (les|vos|votre|tes|ton) _ (détestent|déteste|adorent|adore|redoutent|ne (veulent|veut|supportent) * )',
      '(pensait|pensaient|croyait|croyaient) (que|avoir|trouver|acheter|adopter) * * * * * (jusqu’à ce|jusqu’au (jour|moment)|quand soudain|avant de (découvrir|comprendre))',
    ],
    ['Ce détail que tout le monde rate', 'Elle croyait avoir acheté un vase jusqu’au jour où'],
    ['Le détail que Paul a vu', 'Il croyait que c’était lundi'],
  ),
  gap(
    'cache-dans-la-photo',
    '(cette|ces|l’) (photo|photos|image|images|illustration|dessin|vidéo) (cache|cachent|dissimule) (un|une|des|quelque chose)',
    ['Cette photo cache un secret.', 'ces images cachent une erreur'],
    ['Cette photo montre un four.', 'une photo cache le mur'],
  ),
  quiz(
    'lavez-vous-vu',
    1,
    '(l’|les|le|la) (avez vous|as tu|voyez vous|vois tu) (trouvé|trouvée|vu|vue|repéré|remarqué|trouvés|vus)',
    ['L’avez-vous trouvé dans ce dessin ?', 'Les as-tu vus tous les trois ?'],
    ['Avez-vous vu Paul ?'],
  ),
  gap(
    'ce-quil-a-trouve',
    [
      `(ce que|ce qu) (ce|cet|cette|ces|il|elle|ils|elles|on) * * * (trouvé|découvert|répondu|vu|caché|écrit|trouve|découvre|répond|cache) * * * est ${wild}`,
      `^ ce que fait (ce|cet|cette|ces) * * * est ${wild}`,
      '(regarde|regardez) (bien|) (ce qui (arrive|se passe)|ce qu’il se passe) (à la fin|ensuite|après|au bout)',
      `(ce que|ce qu) (il|elle|ils|elles) (fait|font|dit|disent|découvre|découvrent|trouve|trouvent|répond|répondent|voit|voient) (ensuite|après|alors|à l’intérieur|dessous|derrière) (est|va|vont|la|le|les|vous|m|nous|laisse)`,
      `(la suite|sa réaction|leur réaction|sa réponse|leur réponse|la raison|l’explication|le dénouement) est [(tout simplement|vraiment|complètement|totalement|juste|carrément)] ${wild}`,
    ],
    [
      'Ce que ce médecin a trouvé dans son garage est hallucinant.',
      'ce qu’il fait ensuite est génial',
      'La suite est déchirante.',
    ],
    ['Ce que les bénévoles ont fait est incroyable.', 'La suite est prévue mardi.'],
  ),
  gap(
    'pas-prets-pour-la-suite',
    [
      '(vous|tu) n (êtes|es) (pas|vraiment pas) (prêt|prêts|prête|prêtes) (pour (ce qui|la suite|ça|cette|le numéro|le dernier|la #|le #)|à (voir|lire|entendre) (ça|ce|la|cette))',
      '(attends|attendez) (la|le) (dernière|dernier|fin) [(image|seconde|slide|ligne|phrase|photo|plan)] $',
      '(vous|tu) (devez|dois) [absolument] (voir|lire|regarder|entendre) (ça|cela|ceci)',
      'ce que (je vais|je m’apprête à) (vous|te) (dire|montrer|révéler|raconter) (va|risque|pourrait|ne va pas)',
      '^ (vous|tu) n’(avez|as|aviez|avais) (encore|) jamais (vu|lu|entendu) (ça|cela|une chose pareille|un truc pareil)',
      '^ (arrêtez|arrête|stoppez|stoppe|lâchez|lâche) tout (et|,|:) [_] (lisez|lis|regardez|regarde|écoutez|écoute)',
      '(âmes|âme) (sensibles|sensible) (s’abstenir|s’abstenez|abstenez vous)',
      'ne (lisez|lis|regardez|regarde|cliquez|clique|ouvrez|ouvre) (pas|surtout pas) (ce|cet|cette|ceci|ça) [(post|message|article|vidéo|thread|lien|texte)] (si|sauf si|avant d’être)',
    ],
    [
      'Vous n’êtes pas prêts pour ce qui suit.',
      'Âmes sensibles s’abstenir.',
      'Ne lisez pas ce post si vous aimez dormir.',
    ],
    ['Vous n’êtes pas prêts ? On attend.', 'Ne lisez pas en voiture.'],
  ),
  gap(
    'secret-que-vous-cache',
    [
      '(secret|chose|détail|ingrédient|vérité|raison|danger|arnaque) (que|qu) (_|_ _|_ _ _) (vous|te|nous) (cache|cachent|a caché|ont caché)',
      '(vous|tu) (faites|fais|commettez|commets) (cette erreur|ces erreurs|la même erreur|l’erreur) * * * * (sans le savoir|sans vous en rendre compte|sans t’en rendre compte)',
      '(tout le monde|99 %|90 %|la plupart des gens|presque tout le monde) * * (fait|font|commet|commettent) (cette erreur|la même erreur|ces erreurs)',
      '(vous|tu) (faites|fais) [(sûrement|probablement|sans doute)] (ça|cela|ceci) * * * [,] (et c’est (une erreur|faux|dangereux)|sans le savoir)',
      'tout ce (que|qu) (vous|tu|on vous|on t) [a] (savez|sais|croyez savoir|croyez|crois|appris|dit|raconté) (sur|de|à propos) * * * est (faux|un mensonge|à oublier)',
    ],
    ['Ce secret que votre boulanger vous cache', 'Vous faites cette erreur tous les matins sans le savoir.'],
    ['la chose que tu caches', 'Vous faites une erreur de date.'],
  ),
  line(
    'phrase-qui-a-tout-change',
    1,
    [
      '^ [voici] (la|cette|une|le|l’) [(seule|petite|simple)] (phrase|question|mot|mail|message|conversation|rencontre|conseil|appel|coup de fil|habitude|livre) qui (a|m’a|vous|va|nous a) * * (tout changé|changé|mis fin|sauvé|détruit|bouleversé|transformé|failli|coûté|ouvert les yeux|fait gagner)',
      '(ne s’attendait|ne m’attendais|ne nous attendions|ne t’attendais) (pas|vraiment pas|pas du tout) à (ça|cela|ce qui) ',
      '^ (personne|presque personne) (n’en parle|n’ose (en parler|le dire)|ne parle [jamais] de (ça|cela|ce sujet))',
      '^ personne ne (vous|te) (le dira|le dit|en parle|l’a dit) [,] (alors|mais|donc)',
      '^ personne (n’était prêt|n’est prêt|n’y croyait|ne l’a vu venir)',
      '(que personne|qu’on) (n’a|n’avait|n’avaient) (vu|vue|vus) venir',
      '(regardez|regarde) (le|la|les) (maintenant|aujourd’hui) $',
    ],
    ['La phrase qui a mis fin à ma carrière', 'On ne s’attendait pas à ça', 'Personne ne parle de ça'],
    [
      'La phrase qui ouvre le roman',
      'On ne s’attendait pas au soleil',
      'La question posée par Paul',
      'Personne ne parle breton',
    ],
  ),
  line(
    'jamais-faire-ca',
    0.5,
    '(jamais|surtout pas|plus|absolument pas) (dire|faire|écrire|manger|poster|envoyer|mettre|boire|acheter|répondre|jeter|laver) (ça|cela|ceci|cette phrase|ce mot|ces mots)',
    ['Voilà pourquoi il ne faut jamais dire ça', 'Ne plus faire ça'],
    ['Ne jamais dire bonjour'],
  ),
];
