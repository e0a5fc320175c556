import { gateOf } from '../../../language/appeals/cue.ts';
import { dm, knowledge, notAnOrder } from './words.ts';

const ask = gateOf('ask');
const promise = gateOf('promise');
const give =
  '(envoie|envoies|envoyons|enverrai|enverrons|transmets|transmettrai|transmettons|partage|partagerai|partageons|fais passer|file|filerai|donne|donnerai|donnons|dm|mp|offre|offrirai|offrons|fais parvenir|balance|glisse|livre|dévoile|révèle)';
const things =
  '(le|la|les|l|un|une|mon|ma|mes|notre|nos|ce|cette|tout|toute|tous|toutes|ça|cela|gratuitement|direct|directement|en mp|en dm|par mail|en privé|de suite|volontiers|aussi|accès|personnellement)';

/** Halves of a bargain: what is asked for, and what comes in return. Each alone is innocent. */
export const halves = [
  ask(
    'commente',
    [`${notAnOrder} (commentez|commente|commentes)`],
    ['Commente ce post', 'Et commentez !'],
    ['Il commente le match.'],
  ),
  ask(
    'en-commentaire',
    [
      '(en commentaire|en commentaires|dans les commentaires|en com|en coms|en réponse à ce post|sous ce post)',
      '(votre|ton) commentaire',
    ],
    ['Mets GUIDE en commentaire', 'Ton commentaire suffit'],
    ['Il commente le match.'],
  ),
  ask(
    'laisse-un-commentaire',
    [
      `${notAnOrder} (laissez|laisse|mettez|mets|postez|poste|écrivez|écris|lâche|lâchez) [(moi|nous|juste|simplement)] (un|1) (commentaire|com|mot|emoji|point|+)`,
    ],
    ['Laissez un commentaire', 'Mets-moi un com'],
    ['Il laisse un mot.'],
  ),
  ask(
    'ecris-moi',
    [
      `${notAnOrder} (écrivez|écris|contactez|contacte|mp|dm|répondez|réponds|ajoutez|ajoute|contactes|dites|dis|demandez|demande) (moi|nous) !(ton|ta|tes|votre|vos)`,
    ],
    ['Écrivez-moi', 'Contacte-moi vite'],
    ['Je lui écris demain.', 'Écris-moi ton adresse.'],
  ),
  ask('en-mp', [`(en|par|via) ${dm}`], ['En MP', 'Par message privé'], ['En privilège.']),
  ask(
    'envoie-un-dm',
    [`(envoyez|envoie|laissez|laisse|balance|lâche|un|1) [(moi|nous)] [(un|1|petit)] (dm|mp|message privé|message)`],
    ['Envoie-moi un DM', 'Un MP suffit'],
    ['Il envoie une lettre.'],
  ),
  ask(
    'like-et-partage',
    [
      'si (tu|vous) (likez|likes|commentez|commentes|partagez|partages|repostez|republiez|t abonnes|vous abonnez|me suivez|me suis)',
      `${notAnOrder} (likez|like|liker|abonnez-vous|abonne-toi|suivez-moi|suis-moi|repostez|repost|republiez|identifiez|identifie|taguez|tague|connectez-vous|connecte-toi|connecte toi|connectons-nous)`,
      `(partagez|partage|likez|like) (ce|cette) (post|publication)`,
    ],
    ['Abonne-toi à la page', 'Likez ce post'],
    ['Tu likes trop.'],
  ),
  promise(
    'je-te-l-envoie',
    [
      `!(t|vous|ne) (je|on|nous) (te|vous|t) (le|la|les|l) ${give}`,
      `(je|on|nous) (le|la|les|l) ${give} (à|aux) (tous|toutes|ceux|celles|chacun|tout le monde)`,
    ],
    ['Je te l’envoie', 'Je la partage à tous ceux qui likent'],
    ['Je lui envoie une carte.', 'Il le partage avec sa sœur.'],
  ),
  promise(
    'je-t-envoie-le-guide',
    [`(je|on|nous) (te|vous|t) ${give} [aussi] ${things} [(petit|check|audit|mini|nouveau|nouvelle)] [${knowledge}]`],
    ['Je vous envoie le plan en MP', 'Je t’offre un audit'],
    ['Je leur envoie le plan.'],
  ),
  promise(
    'pour-recevoir',
    [
      '(pour|et) (recevoir|recevez|reçois|obtenir|obtenez|obtiens|avoir accès|accéder|accède|accédez|débloquer|débloque|débloquez|télécharger|récupérer|récupère|récupérez) (le|la|les|l|mon|ma|mes|notre|nos|un|une|votre|ton|ta|à|au|gratuitement|ce|cette|de) [_] [_]',
      'pour (le|la|les|l) (recevoir|obtenir|télécharger|récupérer|débloquer|avoir) [(gratuitement|vite)] $',
      'pour (y (accéder|avoir accès)|(le|la|les|l) (recevoir|obtenir|télécharger|récupérer|débloquer)) ,',
      `pour (avoir|gagner) (le|la|les|l|mon|ma|notre|ce|cette|un|une) (${knowledge.slice(1, -1)}|lien|liens|doc|document|code)`,
      `(qui veut|vous voulez|tu veux|vous souhaitez|tu souhaites|envie de|envie d|envie du|besoin de|besoin d|besoin du|intéressé par|intéressée par|intéressés par|ça vous dit|ça te dit) [(avoir|recevoir|tester|voir)] [(mon|ma|mes|le|la|les|l|un|une|ce|cette|notre|nos)] [(petit|petite)] ${knowledge}`,
      `si (tu veux|vous voulez|tu souhaites|vous souhaitez) [(recevoir|avoir|obtenir)] (le|la|les|l|mon|ma|notre|ce|cette|un|une) ${knowledge}`,
    ],
    ['Pour y accéder, écrivez-moi', 'Pour recevoir la trame', 'Si tu veux la checklist'],
    ['Pour avoir froid.', 'Si tu veux la paix.'],
  ),
  promise(
    'tu-recois',
    [
      '(tu|vous) [(le|la|les|l)] (reçois|recevez|recevras|recevrez) [(tout|le|la|les|accès|un|une)]',
      `(tu|vous) (auras|aurez|as|avez) (accès|le|la|les|tout|mon|ma) [(à|au)] [_] ${knowledge}`,
    ],
    ['Tu recevras tout', 'Vous aurez la checklist'],
    ['Tu auras froid.'],
  ),
  promise(
    'sera-envoye',
    [
      '(et|,) (il|elle|c|ils|elles|tout) (est|sont) (à vous|à toi)',
      `(=|→|➡️|contre) [(un|une|le|la|l|1|mon|ma)] ${knowledge}`,
      `(la|le|les|l|mon|ma) ${knowledge} [(vous|t|te)] (sera|est|seront) (envoyé|envoyée|offert|offerte|envoyés|livré|transmis)`,
      `(et|,) [(c est|le|la|les|hop|bim|paf)] ${knowledge} [(est|sont)] (à toi|à vous|dans ta boîte|dans tes dm|dans tes mp)`,
    ],
    ['Le guide vous sera envoyé', 'Commente et le kit est à toi'],
    ['La fiche est perdue.'],
  ),
];
