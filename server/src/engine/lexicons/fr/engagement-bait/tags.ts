import { baitOf } from '../../../language/appeals/cue.ts';
import { friend, orders, several } from './orders.ts';

const tag = baitOf('tag');

const call = ['identifiez|mentionnez|citez|notifiez', 'identifie|mentionne|cite|notifie'] as const;
/** Qui désigne « la personne qui décide » n’appelle personne : il y faut un nombre, ou un endroit où écrire. */
const naming = ['nommez|désignez|appelez', 'nomme|désigne|appelle'] as const;
const place = '(en commentaire|ici|en com|nous|moi|en commentaires|ci-dessous|dans les commentaires)';

/** Calling friends under a post. */
export const tags = [
  tag(
    'tague',
    [
      ...orders(
        'taguez|taggez|tagguez|tagez|tagguer',
        'tague|tagues|tagge|taggue|tag|tage',
        `[(vite|donc|moi|${place.slice(1, -1)})] (un|une|deux|trois|#|ton|ta|tes|vos|votre|celui|celle|ceux|celles|quelqu|qqn|au moins|tous|toutes) !(mur|bug|fichier|commit|version)`,
      ),
    ],
    ['Tague un ami qui ronfle.', 'Taguez vos collègues', 'Tague ici ta moitié'],
    ['Il tague un mur.', 'Taguez la version 2.'],
  ),
  tag(
    'tague-la-personne',
    [
      ...orders(
        'taguez|taggez|tagguez|tagez',
        'tague|tagge|taggue|tag',
        `[${place}] (la|le|les|l|cette|cet) [(meilleur|meilleure|seul|seule|pire)] ${friend}`,
      ),
    ],
    ['Tague la personne qui cuisine', 'Taguez l’ami qui paie toujours'],
    ['Taguez la branche.', 'On tague la personne sur la photo.'],
  ),
  tag(
    'identifiez',
    [
      ...orders(
        ...call,
        `[${place}] ${several} [(seul|seule|#|deux|trois|meilleur|meilleure|de tes|de vos)] ${friend} !(responsable|clé|qualifiée|qualifiées|compétente)`,
      ),
      ...orders(
        ...naming,
        `${place} ${several} [(seul|seule|#|deux|trois|meilleur|meilleure|de tes|de vos)] ${friend}`,
      ),
      ...orders(
        ...naming,
        `(un|une|deux|trois|#|ton|ta|tes|vos|votre) [(#|deux|trois|de tes|de vos)] ${friend} !(responsable|clé|qualifiée|qualifiées|compétente)`,
      ),
      ...orders(...naming, `[${place}] (quelqu un|qqn|celui|celle|ceux|celles) (qui|avec|à|que|dont)`),
      ...orders(...call, `[${place}] (quelqu un|qqn|celui|celle|ceux|celles) (qui|avec|à|que|dont)`),
    ],
    ['Identifiez trois personnes', 'Mentionne celle qui arrive toujours en retard', 'Cite un collègue'],
    ['Identifiez trois risques.', 'Il cite un collègue.', 'Appelez le plombier.', 'Nommez la personne qui décide.'],
  ),
  tag(
    'nomine',
    [
      ...orders(
        'nominez|défiez|challengez',
        'nomine|défie|challenge',
        '[(à (ton|votre) tour|maintenant)] (un|une|deux|trois|#|tes|vos|ton|votre|quelqu) [#] (ami|amie|amis|amies|pote|potes|personne|personnes|un|collègues|copains|copines|abonnés) (pour|en|à|qui|ici|de)',
      ),
    ],
    ['Nominez trois amis pour la suite', 'Défie tes potes en commentaire'],
    ['On nomine trois personnes au conseil.'],
  ),
  tag(
    'en-taguant',
    [
      '(en|et) (taguant|tagguant|taggant|identifiant|mentionnant) * (ami|amis|amie|amies|personne|personnes|pote|potes|copain|copine|collègue|collègues)',
      '(n hésitez pas|n hésite pas|pensez|pense|hésitez pas|hésite pas) à (taguer|tagger|identifier|mentionner) (vos|tes|un|une|ton|ta|celui|celle|ceux|celles|quelqu|les personnes|la personne)',
    ],
    ['Participez en taguant deux amis', 'N’hésite pas à taguer ta meilleure amie'],
    ['En identifiant les causes.', 'Pense à taguer la version.'],
  ),
  tag(
    'invitez-a-aimer',
    [
      ...orders(
        'invitez',
        'invite',
        '(vos|tes|#|trois|tous vos|tous tes) (amis|amies|potes|contacts|copains|abonnés) à (aimer|liker|suivre|rejoindre la page|s abonner)',
      ),
    ],
    ['Invitez vos amis à aimer la page', 'Invite tes potes à s’abonner'],
    ['Invitez vos amis à la fête.'],
  ),
  tag(
    'tague-le',
    [
      '(tague|taguez|identifie|identifiez|mentionne|mentionnez) (le|la|les) [(en commentaire|ici|en com|👇)] $',
      '(tag|tags) (ton|ta|tes|un|une|le|la) (pote|ami|amie|copine|copain|crush|mec|meuf|bff|bestie)',
    ],
    ['Tu penses à lui ? Tague-le !', 'Identifie-la en commentaire', 'Tag ta bestie'],
    ['Identifie-la sur la photo de classe.'],
  ),
];
