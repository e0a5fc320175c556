import { type PurposeCue, purposeCueOf } from '../purposeCue.ts';

const request = purposeCueOf('request');
const meeting = purposeCueOf('meeting');
const answering = purposeCueOf('answering');
const job = purposeCueOf('job');

export const phrases: readonly PurposeCue[] = [
  request(
    'looking-for',
    [
      '(<chercher>|<rechercher>|<manquer>|recherche|recherchons|cherche|cherchons|cherchent|en quete|a la recherche)',
      '(besoin|envie) (de|d|que|qu)',
      '(il|nous|me|m) [(nous|me|m)] (faut|faudrait|manque)',
      '(sos|help|a l aide|au secours|coup de main|coup de pouce|svp|stp|s il vous plait|s il te plait)',
    ],
    ['Je cherche un plombier à Lyon.', 'Nous avons besoin de bras samedi.', 'Il nous manque une échelle.'],
    ['Le plombier est passé.'],
  ),
  request(
    'please-help',
    [
      '(<aider>|<dépanner>|<conseiller>|<recommander>|<orienter>|<éclairer>|<prêter>|<signaler>|<prévenir>)',
      '(dites|dis|indiquez|indique|envoyez|envoie|donnez|donne|passez|passe|ecrivez|ecris|contactez|contacte|appelez|appelle) (moi|nous|la|le)',
      '(aide|aides|conseil|conseils|avis|adresse|adresses|piste|pistes|contact|contacts|reco|recos|recommandation|recommandations|plan|tuyau|tuyaux|astuce|astuces|solution|solutions|bonne ame|volontaire|volontaires|benevole|benevoles) * (bienvenue|bienvenus|bienvenues|svp|merci|preneur|preneuse)',
      '(preneur|preneuse|preneurs) (de|d)',
      '(si|qui) (quelqu un|quelqu|qqn|l un|vous|tu|un|une) * (sait|connait|connaissez|connais|peut|pouvez|peux|a|avez|as|aurait|saurait|veut)',
      'merci (d avance|de votre aide|de ton aide|par avance|de partager|de relayer)',
      '(suis|sommes) (perdu|perdue|perdus|coince|coincee|coinces|bloque|bloquee|bloques|seche)',
      '(appel|avis) (aux|a|au) *',
    ],
    ['Si quelqu’un connaît un réparateur…', 'Merci d’avance.', 'Je suis preneuse de conseils.', 'Aidez-nous.'],
    ['Il pleut.'],
  ),
  meeting(
    'let-us-meet',
    [
      '(<rencontrer>|<rejoindre>|<retrouver>|<croiser>|<échanger>|<discuter>|<venir>|<passer>)',
      '(rencontre|rencontres|rendez vous|rdv|cafe|apero|dejeuner|table ronde|meetup|salon|stand|atelier|soiree|a bientot|au plaisir)',
      '(on se (voit|retrouve|croise|rencontre)|faire connaissance|faire (ta|votre) connaissance)',
    ],
    ['J’aimerais rencontrer d’autres meuniers.', 'On se retrouve samedi au café.'],
    ['Le moulin tourne.'],
  ),
  answering(
    'in-answer',
    [
      '(<répondre>|reponse|reponses|question|questions|<demander>|<interroger>)',
      '(commentaire|commentaires|remarque|remarques|message|messages|retour|retours|signale|signalee|signalement)',
      '(en effet|effectivement|exact|exactement|tout a fait|desole|desolee|desoles)',
    ],
    ['Vous m’avez souvent demandé la recette.', 'En réponse à vos messages.'],
    ['Il pleut.'],
  ),
  job(
    'a-job',
    [
      '(<recruter>|<embaucher>|<postuler>|recrutement|embauche|poste|postes|cdi|cdd|stage|stagiaire|alternance|alternant|alternante|apprenti|apprentie|apprentissage|interim|freelance|mission|missions|salaire|candidature|candidatures|candidat|candidate|cv|temps plein|temps partiel|mi temps|emploi|job|equipe|collegue|profil)',
      '(h f|f h|saisonnier|saisonniere|remplacant|remplacante)',
    ],
    ['Nous recrutons un jardinier.', 'CDI à temps plein.'],
    ['Il pleut.'],
  ),
];
