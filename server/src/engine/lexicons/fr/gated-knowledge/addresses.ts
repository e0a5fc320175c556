import { gateOf } from '../../../language/appeals/cue.ts';
import { knowledge, my, notAnOrder } from './words.ts';

const address = gateOf('address');
const mail = '(mail|email|e-mail|courriel|adresse mail|adresse email|adresse e-mail|adresse courriel)';

/** What is traded for an e-mail address. */
export const heldForAddress = [
  address(
    'laisse-ton-mail',
    [
      `${notAnOrder} (laissez|laisse|entrez|entre|donnez|donne|renseignez|renseigne|mettez|mets|indiquez|indique|saisis|saisissez|envoyez|envoie) [(nous|moi|juste|simplement)] (votre|ton) ${mail} [(ci-dessous|en commentaire|en com|en mp|en dm|ici)] (pour|et) [(je|on|nous|recevez|reçois|recevoir|télécharger|téléchargez|accéder|accède|débloquer|obtenir|obtenez|l|le|la|les)]`,
    ],
    ['Laisse ton mail et reçois le plan', 'Entrez votre e-mail pour le télécharger'],
    ['Il a laissé son mail à l’accueil.', 'Donne ton adresse au livreur.'],
  ),
  address(
    'contre-ton-mail',
    [
      `en (laissant|donnant|entrant|indiquant|renseignant|saisissant) (votre|ton|ta) ${mail}`,
      `(contre|en échange de) (votre|ton|une) [simple] ${mail}`,
    ],
    ['Contre ton mail, tout est à toi', 'En échange de votre adresse e-mail'],
    ['Contre ton avis.', 'En échange de ton vélo.'],
  ),
  address(
    'newsletter-pour-recevoir',
    [
      `(inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi) * [(à|a)] [(la|ma|notre)] [(newsletter|infolettre|liste|liste d attente)] (pour|et) (recevoir|recevez|reçois|télécharger|télécharge|téléchargez|débloquer|débloque|obtenir|obtiens|obtenez|accéder à|accède à|découvrir) ${my} [(petit|mini)] ${knowledge}`,
      '(inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi) [(vite|gratuitement)] (à|a) (la|ma|notre) [_] (newsletter|infolettre|liste|chaîne) [_] pour (lire|découvrir|connaître|avoir|recevoir|obtenir|voir|savoir|débloquer) (la suite|le reste|la réponse|la fin|la solution|l article complet|l histoire complète|la version complète|tous les détails|comment)',
      `(abonnez-vous|abonne-toi) à (ma|notre) [_] (newsletter|infolettre) pour (le|la|mon|notre) ${knowledge} (complet|complète|entier|entière)`,
      `(newsletter|infolettre) * (pour|et) (recevoir|recevez|reçois|télécharger|débloquer|obtenir) ${my} ${knowledge}`,
    ],
    [
      'Inscris-toi à ma newsletter pour recevoir le kit',
      'Abonnez-vous à ma newsletter pour lire la suite',
      'Abonnez-vous et recevez le guide',
      'Abonnez-vous à ma newsletter pour le guide complet',
    ],
    [
      'Inscrivez-vous à la newsletter.',
      'Abonnez-vous à la newsletter pour avoir les dates.',
      'Abonnez-vous au marché.',
    ],
  ),
  address(
    'mail-en-commentaire',
    [
      `(ton|votre) ${mail} (en commentaire|en commentaires|en com|dans les commentaires)`,
      `${notAnOrder} (inscris|inscrivez|mets|mettez|laisse|laissez) (ton|votre) ${mail} (ici|ci-dessous)`,
    ],
    ['Mets ton mail en commentaire', 'Votre e-mail en com'],
    ['Ton mail était drôle.'],
  ),
];
