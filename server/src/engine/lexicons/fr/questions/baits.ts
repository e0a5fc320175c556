import { cueOf, type QuestionCue } from '../../../language/questions/cue.ts';

const longing = cueOf('longing');
const need = cueOf('need');
const begging = cueOf('begging');
const promise = cueOf('promise');
const company = cueOf('company');

/** How questions begin that dangle something before the reader, what they promise, and what friends say instead. */
export const baits: readonly QuestionCue[] = [
  longing(
    'ready-to',
    [
      '!(suis|sommes|est|sont|etais|fin|presque|pas|enfin|fins) [(etes vous|es tu|vous etes|tu es|te sens tu|vous sentez vous)] <pret,adj> (a|pour)',
    ],
    ['Prêts à tripler vos ventes ?', 'Êtes-vous prêt pour la suite ?'],
    ['Il est près de Lyon.'],
  ),
  longing(
    'feel-like',
    [
      '!(ai|a|avons|ont|avait|avais|aurais|aurait|moi) [(vous avez|tu as|t as|avez vous|as tu|auriez vous|une|grosse|petite)] (envie|envies) (de|d)',
      '[(vous)] (revez|reves|rever) (vous|tu|de|d)',
    ],
    ['Envie de changer de vie ?', 'Vous avez envie d’en finir avec les tableurs ?'],
    ['Elle a des envies.'],
  ),
  longing(
    'fed-up',
    [
      '[(vous en avez|tu en as|t en as|en avez vous)] (marre|assez|ras le bol) (de|d|du|des)',
      '[(vous etes|tu es|etes vous)] (fatigue|fatiguee|fatigues|lasse|las) (de|d|du|des)',
      '(stop|halte|fini|finies|finis) (a|au|aux|les|la|le)',
    ],
    ['Marre des réunions interminables ?', 'Vous en avez assez de courir après les clients ?'],
    ['Il est fatigué.'],
  ),
  longing(
    'what-if-i-told-you',
    [
      'et si (je|on) (vous|te) (disait|disais)',
      '(et|mais) si la (cle|solution|reponse)',
      'et si c etait (possible|vous|toi)',
    ],
    ['Et si je vous disais que tout est faux ?', 'Et si c’était possible ?'],
    ['Et si on allait marcher ?'],
  ),
  need(
    'you-seek',
    [
      '(vous|tu) (cherchez|cherches|recherchez|recherches|voulez|veux|souhaitez|souhaites|aimeriez|aimerais|desirez|revez|hesitez|galerez|galeres|manquez|perdez|perds)',
      '(vous avez|tu as) (un projet|des difficultes|du mal|une envie|un besoin|besoin)',
    ],
    ['Vous cherchez un photographe ?', 'Tu veux plus de clients ?'],
    ['Ils cherchent un local.'],
  ),
  need(
    'need-of',
    [
      '!(ai|a|avons|ont|avait|avais|aurais|aurait) [(gros|vous avez|tu as|avez vous|as tu)] (besoin|besoins) (de|d|du)',
      '!(suis|sommes|est|sont|etais) (a la|en) recherche (de|d|du)',
      '(une|un) (besoin|projet)',
    ],
    ['Besoin d’un site web ?', 'À la recherche d’un cadeau original ?'],
    ['C’est une recherche longue.'],
  ),
  need(
    'interested',
    [
      '!(s) [(vous etes|tu es)] (<intéressé,adj>|<tenté,adj>|<convaincu,adj>|<motivé,adj>)',
      '(ca|cela) (vous|te|t) (tente|interesse|dit)',
      'curieux d en savoir plus',
    ],
    ['Intéressé ?', 'Ça vous tente ?'],
    ['Elle s’intéresse à tout.'],
  ),
  need(
    'and-if-you',
    ['et si (vous|tu|votre|vos|ton|ta|tes)'],
    ['Et si vous passiez à l’action ?', 'Et si ton site travaillait pour toi ?'],
    ['Et si on allait marcher ?'],
  ),
  begging(
    'click-for-me',
    [
      '(pouvez|peux|pourriez|pourrais|voulez|veux|voudriez) [(vous|tu|bien|svp)] * (liker|partager (ce|cette|mon|ma|notre)|suivre ma|suivre notre|(vous|t) abonner|voter pour|cliquer|follow|retweeter)',
      '(etes|es) (vous|tu) [deja] (abonne|abonnes|abonnee|inscrit|inscrits|inscrite) (a|au|aux) (notre|nos|ma|mon)',
    ],
    ['Pouvez-vous liker ma page ?', 'Vous pouvez partager cette publication ?'],
    ['Pouvez-vous partager votre recette ?'],
  ),
  promise(
    'multiply',
    [
      '(tripler|doubler|multiplier|decupler|booster|exploser|augmenter|accelerer|propulser|optimiser|developper|faire decoller|faire grandir|faire exploser) * (vos|votre|ton|ta|tes|son|ses)',
      'x (10|2|3)',
    ],
    ['doubler votre chiffre d’affaires', 'booster ta visibilité'],
    ['doubler une voiture'],
  ),
  promise(
    'better-life',
    [
      'changer (de|votre|ta|la) (vie|vies|metier|carriere)',
      'changer de (vie|metier|carriere|dimension)',
      'vivre (de|d) (votre|ta|sa|ton) *',
      'liberte financiere',
      '(revenu|revenus) (passif|passifs|complementaire|complementaires)',
      'perdre (du poids|# kilos|vos kilos|tes kilos)',
      '(vitesse|niveau) (superieure|superieur)',
      '(passer|passez) (a la vitesse|au niveau|a l action|un cap)',
      'devenir (riche|rentable|libre|independant|irresistible|expert|un expert|votre propre patron|ton propre patron)',
      '(chiffre d affaires|vos ventes|tes ventes|vos clients|vos revenus|tes revenus|votre business|ton business)',
      'plus de (clients|ventes|visibilite|leads|revenus|trafic|prospects|likes|vues|abonnes|succes|impact)',
      'gagner (plus|de l argent|en visibilite|en confiance|# euros|du temps|en productivite)',
    ],
    ['changer de vie', 'passer à la vitesse supérieure', 'plus de clients'],
    ['changer de train', 'plus de pain'],
  ),
  promise(
    'wares',
    [
      '(un|une|d un|d une|votre|un nouveau|une nouvelle) (site|logo|devis|coach|coaching|formation|photographe|graphiste|agence|consultant|community manager|expert|comptable|solution|logiciel|credit|assurance|mutuelle)',
    ],
    ['d’un site web', 'une formation courte'],
    ['d’un plombier'],
  ),
  company(
    'do-together',
    [
      '(envie|pret|prete|prets|pretes) (de|d|a|pour) (discuter|echanger|parler|en parler|en discuter|temoigner|raconter|partager|venir|participer|se voir|se retrouver|boire|manger|marcher|courir|jouer|danser|debattre|un|une|prendre un (verre|cafe|the)|aller|demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la rentree|l ete|l hiver|noel)',
      '(besoin|envie) (de|d) (quelque chose|rien|aide|un coup de main|moi|nous)',
    ],
    ['Envie d’en parler ?', 'Envie d’un café demain ?'],
    ['Envie de changer de vie ?'],
  ),
];
